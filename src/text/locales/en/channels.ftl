## Groups and channels that a campaign's announcements go to

channels-none = You run no campaign yet. With /campaign you can begin one.
channels-gone = That is not there any more, or it is done by others.
channels-empty = *Nothing is posted anywhere yet.* Connect the groups and channels where people should see it.
channels-list = *Here I post.* Tap one to change it.
channel-unnamed = a channel
channel-row-open = ✓ { $channel }
channel-row-exposed = ⚠ { $channel }
channel-row-lacks = ⚠ { $channel }
channel-row-gone = ✗ { $channel }
channel-add = Connect one more

channel-how = *Where shall I post?* What I show you here works once, for one day.
channel-how-group = *Telegram group:* tap the first button and choose the group. For one topic of it: write /channels with my name there.
channel-how-broadcast = *Telegram channel:* tap its button and choose the channel.
channel-how-server = *Discord:* take me into the server. Then go to the channel where I should post, and use /channels there.
channel-how-leads = Only those who lead there can do it: who manages events on Discord, who is an administrator on Telegram.
door-group = Telegram group
door-broadcast = Telegram channel
door-server = Discord server

channel-taken = Thank you. I write to you about it in private.
channel-not-leading = Only those who lead here can do that. On Discord, they manage events. On Telegram, they are «admins» of the chat.
channel-unclear = I could not look at this place just now. Please try again in a few minutes.

channel-card = *{ $channel }*
channel-is-open = I post there.
channel-is-lacks = I cannot post there now.
channel-is-exposed = I do not post there now.
channel-is-gone = I am not in there any more. Connect it again, if you want.
channel-topic = In one topic of the group.
channel-has-role = Whoever wants can be called there by a role.
channel-ask = What shall I post there? Tap to turn it on or off.
channel-kind-rallies-on = ✓ Rallies
channel-kind-rallies-off = Rallies: off
channel-kind-actions-on = ✓ Petitions and calls
channel-kind-actions-off = Petitions and calls: off
channel-kind-updates-on = ✓ News
channel-kind-updates-off = News: off
channel-in-en = Post in English
channel-in-es = Post in Spanish
channel-role = Make a role to call
channel-role-made = The role is there. Under each post is a button: whoever taps it is called from then on.
channel-role-no-rights = I may not make roles there. A person who leads the server can give me the right «Manage Roles».
channel-role-not-leading = A new role needs somebody who manages events on that server: you, or whoever connected this channel. Neither of you does now. Please ask a person who leads the server.
channel-role-not-now = That did not work just now. Please try again in a few minutes.
channel-check = Check again
channel-off = Disconnect
channel-off-ask = Shall I stop posting in { $channel }? What stands there stays there.
channel-off-yes = Yes, stop
channel-off-no = No, go back
channel-off-done = I post nothing there any more.
channel-open = Open
channel-repost = Post it again
channel-repost-done = Good. I post it there again.

channel-news-in = *{ $channel } is connected.* From now on I post there.
channel-news-lacks = *I cannot post in { $channel }.*
channel-news-without = *In { $channel } I can post, but not do all.*
channel-news-gone = *I am not in { $channel } any more.* Nothing comes there now. If it was a mistake, connect it again with /channels.
channel-news-removed = *Somebody took a post of mine away in { $channel }.* I do not post it there again by myself.
channel-news-stays = *A post that was withdrawn still stands in { $channel }.* I can neither take it away nor change it. Somebody who leads there has to delete it by hand.
channel-news-exposed = *{ $channel } is not private.*

rights-missing = These rights are missing:
right-line = • { $right }
rights-where-telegram = Telegram: open the chat, «Administrators», my name.
rights-where-discord = Discord: «Edit Channel», «Permissions», my role.
rights-where-terminal = Ask whoever leads there.
right-telegram-see = Be a member
right-telegram-post = Send Messages; in a channel: Post Messages
right-telegram-edit = Edit Messages
right-telegram-delete = Delete Messages
right-telegram-pin = Pin Messages; in a channel: Edit Messages of Others
right-telegram-attach = Send Media
right-telegram-events = Events
right-telegram-roles = Roles
right-discord-see = View Channel
right-discord-post = Send Messages; in a thread: Send Messages in Threads
right-discord-edit = View Channel
right-discord-delete = View Channel
right-discord-pin = Pin Messages
right-discord-attach = Attach Files
right-discord-events = Create Events
right-discord-roles = Manage Roles
right-terminal-see = See
right-terminal-post = Write
right-terminal-edit = Change
right-terminal-delete = Delete
right-terminal-pin = Pin
right-terminal-attach = Attach
right-terminal-events = Events
right-terminal-roles = Roles

post-withdrawn = This post was withdrawn.
post-call-me = 🔔 Call me here
post-call-not = Do not call me any more
post-called = From now on you are called here when there is news.
post-uncalled = You are not called here any more.
post-call-no-rights = I cannot give you that role here. Whoever leads this server can change that.
post-call-not-now = That did not work just now. Please try again in a few minutes.

native-place-later = The place is told to those who come
native-interested = Please also say under the post that you come. Only that counts.
native-rally = Rally
native-vigil = Vigil
native-press = Press conference
native-training = Training
native-court-support = Court support
native-call-in-day = Day of calls

rally-interested = { $count ->
    [one] On Discord 1 person tapped «Interested». That is no answer to you.
   *[other] On Discord { $count } people tapped «Interested». That is no answer to you.
}
