## What is needed on a date, and who comes

# In the middle of a sentence.
need-driver = a driver
need-companion = someone to go inside together
need-interpreter = an interpreter
need-interpreter-of = an interpreter for { $language }
need-childcare = someone for the children
need-clergy = someone from a church
need-witness = a witness
need-waiter = someone to wait outside
need-on-call = someone on call by phone
need-spokesperson = someone to talk to the press

# Buttons of the family: what to ask for.
ask-driver = A driver
ask-companion = Someone to go inside
ask-interpreter = An interpreter
ask-childcare = Help with the children
ask-clergy = Someone from a church
ask-witness = A witness
ask-waiter = Someone to wait outside
ask-on-call = Someone on call by phone
ask-spokesperson = Someone for the press

# Buttons of supporters: what they can do.
take-driver = I can drive
take-companion = I can go inside too
take-interpreter = I can interpret
take-childcare = I can mind the children
take-clergy = I can come from my church
take-witness = I can be a witness
take-waiter = I can wait outside
take-on-call = I can be on call
take-spokesperson = I can talk to the press

## The family asks

date-who = Who comes with you?
need-none = Nobody is asked to come yet.
need-ask = What else would help on that day?
need-asked = *Good. We ask people now.* You hear who wants to come, and you say yes or no.
need-kept = *Good. I wrote it down.* There is nobody to ask in your circle yet. With /invite you can bring in people you trust.
need-at-once = *Good. From now on we look for { $what }.* You hear here who wants to come. You say yes or no to each one.
need-nobody-yet = There is nobody else in your circle yet. It is good to also ask two people of your own today.
need-already = *You asked for this already.* This is how it stands:
wish-driver = You would like a ride. For which day?
wish-companion = You would like someone with you. For which day?
wish-none = I am glad that you ask. First I need to know the date. With it, I can look for someone.
need-closed = It is not asked for any more. Who had said yes hears that.
need-change = Tell more
need-close = Not needed
need-language = Which language is needed?
    .label = The language
    .hint = For example: Mam
need-language-of = { $language }
need-language-unclear = Please write the name of the language in a few words.
need-many = How many people are needed?
    .label = How many
    .hint = A number, for example 2
need-many-of = { $count }
need-many-unclear = Please write a number from 1 to { $most }.
need-hours = From when to when on that day?
    .label = From when to when
    .hint = For example: 8:00 am to 11:00 am
need-hours-skip = I don't know yet
need-hours-unclear = I did not understand the hours. You can write «8:00 am to 11:00 am».
need-meeting = Where is a good place to meet? Only those to whom you say yes will see it.
    .label = Where to meet
    .hint = For example: at the main door
need-pickup = Where can the driver meet you? It can be a corner or a store. Only the driver to whom you say yes will see it.
    .label = Where to meet
    .hint = For example: in front of the library
need-where-open = Where to meet is not said yet.
need-meeting-skip = I will say it later

comes-head = *{ $who } wants to come. { $who } would be: { $what }.*
comes-look = How to recognise them: { $look }
comes-ask = Is that good for you? They see the hour and the place only after your yes.
comes-yes = Yes, that is good
comes-no = No, someone else
comes-yes-done = *Good. { $who } comes: { $what }.* They now hear the hour and the place.
comes-no-done = Good. { $who } does not come. We thank them kindly and look on.
comes-gone = That question is over. Somebody answered it, or they took it back.

upset-cannot = *{ $who } cannot come any more.* It is about: { $what }.
upset-late = *{ $who } says: I am late.* It is about: { $what }.
upset-late-after = They are on their way.
upset-next = { $who } was waiting and has the place now.
upset-free = The place is open again. We are asking the others now.
upset-filled = Somebody else has the place.

## Supporters hear

first-wanted = *Someone is needed*
first-going = *News about going along*
first-gap = *Someone is still missing*
first-board = *Who comes along*

going-for = For: { $who }
going-day = Day: { $day }
going-any-day = Day: not known yet
going-area = Near: { $area }
going-hours = Needed from { $from } to { $to }
going-from = Needed { $from }
going-meeting = Where to meet: { $meeting }
going-meeting-none = Where to meet: not said yet
going-cannot = I can't any more
going-still = Yes, I am coming
going-late = I'm late
going-board = See who comes

wanted-head = *{ $who } would like not to go alone. Can you help?*
wanted-line = Needed: { $what }
wanted-after = One tap is enough. The family says yes first. Then you hear the hour and the place.

take-taken = *Thank you. The place is yours:* { $what }. The family hears of it now. When they say yes, I tell you the hour and the place.
take-yours = *The place is yours, and the family said yes:* { $what }.
take-waiting = *Somebody was a moment faster.* You are number { $place } on the list for: { $what }. If a place comes free, it is yours, and I tell you at once.
take-refused = The family found someone else for this. Thank you for your offer.
take-over = This is not needed any more. Thank you for looking.
cannot-done = *Good that you say so.* We told those who keep it together.
cannot-filled = Somebody else has the place now.
cannot-reopened = The place is open again, and we are asking others.
cannot-none = You have no place there now. Nothing changed.
late-done = We told them that you come late. Please drive with care.
coming-thanks = *Thank you.* They can count on you.
look-ask = How can the family recognise you?
    .label = How to recognise you
    .hint = For example: red jacket, gray car
look-skip = I'd rather not say
look-long = That is a bit long. Please say it in fewer words.
look-thanks = Thank you. The family sees it together with your name.

taking-up = *A place came free, and it is yours:* { $what }.
taking-wait = The family has not said yes yet. When they do, you hear the hour and the place.
taking-chosen = *{ $who } said yes to you.* You are: { $what }.
taking-changed = *Something changed. Please look at it again.* You are: { $what }.
taking-moved = *The day changed. Can you still come?* You are: { $what }.
taking-still = *Are you still coming?* You are: { $what }.
taking-eve = *Soon it is time. Thank you for being there.* You are: { $what }.
taking-morning = *Today is the day.* You are: { $what }.
taking-after = If something comes up, one tap is enough. Then somebody else can step in.
taking-declined = *The family found someone else for: { $what }.* Thank you. Your offer did them good.
taking-off = *This is not needed any more: { $what }.* Thank you for being ready.

team-head = Also there:
team-line = • { $who }: { $what }

accompany-head = *This is what is needed, and what you took:*
accompany-none = Nothing is needed just now. When something is, you hear of it here.
accompany-open = • Needed: { $what }
accompany-full = • Has enough people, but you can wait in line: { $what }
accompany-taken = • You took this: { $what }. The family has not said yes yet.
accompany-yours = • ✓ You do this: { $what }
accompany-did = • ✓ You did this: { $what }. Thank you.
accompany-waiting = • You wait in line for: { $what }

## Telephone numbers of those who come along, and of the family

number-open = Leave a phone number
number-own = My phone number
number-ask = What number can they call? Once the family said yes to you, only they and the coordinator see it.
    .label = Your phone number
    .hint = For example: 555-0134, better by text
number-ask-family = What number can those call who come with you? Only they and the coordinator see it. It can also be the number of someone at home.
    .label = A phone number
    .hint = For example: 555-0134
number-now = Now it is: { $number }
number-skip = I'd rather not say
number-drop = Take my number out
number-unclear = I need the digits of a phone number. A few words beside it are fine.
number-saved = Thank you. I keep it for this circle, and it goes when you leave the circle.
number-none = Good. I keep no number of yours here.
mydata-phone = Your phone number in a circle: { $number }

## The board and the gaps

board-head = *Who comes along:*
board-need = *{ $what }*
board-who = { $names }
board-open =
    { $count ->
        [one] 1 place is open
       *[other] { $count } places are open
    }
board-silent =
    { $count ->
        [one] 1 person has not said if they still come
       *[other] { $count } people have not said if they still come
    }
board-waiting = Waiting in line: { $names }
board-legend = ✓ the family said yes · ? not yet · ⏰ late

gap-head = *Someone is still missing for this day:*
gap-some = I asked those whom it fits. Do you know anyone else?
gap-all = Now I ask everyone in the circle. Do you know anyone else?
gap-named = { $called }, now it is good if you call someone yourself. I asked everyone in the circle.

## What a supporter offers

helps-open = What I can do
helps-head = *What you can help with here:*
helps-anything = Now I ask you about anything that is needed. You can choose some of it.
helps-some = I ask you first about what has a ✓. When a day is near and nobody is found, I ask everyone.
helps-week =
    { $count ->
        [0] You hear of no new requests.
        [one] From this circle you hear of at most 1 new request a week.
       *[other] From this circle you hear of at most { $count } new requests a week.
    }
helps-languages = You can interpret: { $names }
helps-on = ✓ { $what }
helps-off = { $what }
helps-week-on = ✓ { $count }
helps-week-off = { $count }
helps-tongue = Languages
helps-tongue-ask = Which languages can you interpret? A comma between them is fine.
    .label = Your languages
    .hint = For example: Mam, Spanish
helps-tongue-done = Thank you. You can interpret: { $names }
