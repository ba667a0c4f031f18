## The terminal

terminal-help =
    Write as you would in a chat. These lines are for the terminal itself:
    :as ana, who is speaking (or begin a line with ana:)
    :clock, what time it is
    :clock +7d, a week later (+3h, or a day like 2027-10-19 08:30)
    :people, who has spoken so far
    :file, show the last file
    :picture PATH WORDS, send a picture (without the words, if there are none)
    :save NAME PATH, write a file to the disk
    :example, a ready-made example
    :quit, leave
terminal-unknown-order = I do not know { $order }. Write :help to see what there is.
terminal-as = Now { $name } is speaking.
terminal-clock = It is { $now }.
terminal-clock-unreadable = I do not understand that time. It could look like this: +7d, +3h, or 2027-10-19 08:30.
terminal-nobody = Nobody has spoken yet.
terminal-people = So far: { $names }
terminal-no-file = There is no such file here.
terminal-save-how = It goes like this: :save NAME PATH
terminal-saved = Written to { $path }
terminal-not-saved = I could not write it: { $because }
terminal-file = file { $name } ({ $bytes } bytes)
terminal-picture-how = It goes like this: :picture PATH
terminal-picture = picture { $name } ({ $bytes } bytes)
terminal-someone = you
terminal-guidance =
    Contigo keeps dates and reminds of them. No token was given, so it opens here, for trying it out.
    Write as in a chat, such as /start. A number presses a button.
    Write :clock +7d to go a week ahead, and :help for the rest.
terminal-example = Write :example to see a ready-made example.
terminal-no-example = There is no example here.
terminal-failed = Something broke at that line. The terminal goes on.
