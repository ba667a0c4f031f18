## Following a campaign

crowd-begun = You follow *{ $name }* now.
crowd-begun-unnamed = You follow this campaign now.
crowd-already = You follow *{ $name }* already.
crowd-already-unnamed = You follow this campaign already.
crowd-following = You follow *{ $name }*.
crowd-following-unnamed = You follow this campaign.
crowd-comes-each = I will write to you about its rallies, its calls for help and its news. Each comes as one message, once.
crowd-comes-daily = I will put together what is new, and write to you once a day, in the evening. Only what cannot wait comes at once: it is off, or it changed.
crowd-quiet = I do not write at night. You can stop with one tap.
crowd-in-channel = You will see its news in the channel where you are. Would you rather have it in private? Tap the first button.
crowd-daily = Once a day is enough
crowd-each = Each thing as it comes
crowd-direct = Write to me in private
crowd-language = Language
crowd-where = Where do I follow?
crowd-stop = Stop following
crowd-left = You do not follow *{ $name }* any more. What I kept about it is erased.
crowd-left-unnamed = You do not follow this campaign any more. What I kept about it is erased.
crowd-not-following = You do not follow *{ $name }*.
crowd-not-following-unnamed = You do not follow this campaign.
crowd-over = This campaign is over. Nothing more comes.
crowd-gone = This is over, or it is not there any more.
crowd-start-first = I may not write to you yet. Open our private chat and tap «Start».
crowd-open = Open the chat
crowd-greeting = Here I am. In this chat I will write to you about what you follow.
crowd-greeted-opened = From now on I write to you in private.
crowd-greeted-closed = I could not write to you. Your Discord settings do not let me. Please allow messages from this server, and tap again.
crowd-greeted-not-now = I cannot open our chat just now. Please open it yourself: tap my name, write «hello», and it will work.
crowd-follow = Follow
crowd-nowhere = You follow nothing here. To follow a campaign, tap «Follow» under its post. To see what I can do, write /help.
crowd-list =
    { $count ->
        [one] *You follow 1 campaign.* Tap it to change or stop it.
       *[other] *You follow { $count } campaigns.* Tap one to change or stop it.
    }
crowd-named = { $name }
crowd-unnamed = A campaign
crowd-language-ask = In which language shall I write to you?

## What followers are told

crowd-digest =
    { $count ->
        [one] *What is new today*
       *[other] *What is new today: { $count } things*
    }
crowd-closed = *{ $name }* has come to its end.
crowd-closed-unnamed = A campaign that you followed has come to its end.
crowd-closed-erased = You do not follow it any more, and what I kept about it is erased. Thank you for being there.

## Own data

mydata-following =
    { $count ->
        [one] You follow 1 campaign.
       *[other] You follow { $count } campaigns.
    }
mydata-answers =
    { $count ->
        [one] You answered to 1 rally.
       *[other] You answered to { $count } rallies.
    }
forget-ask-following = You will not follow any campaign any more, and your answers to rallies go too.

## How far an announcement has come, for organizers

progress-head = *How far it is*
progress-none = Nothing is on its way to your followers now.
progress-row = { $what }: { $told } told, { $open } to go.
progress-later =
    { $count ->
        [one] 1 hears it later: in the evening, or after the night.
       *[other] { $count } hear it later: in the evening, or after the night.
    }
progress-unknown =
    { $count ->
        [one] For 1 I do not know if it came. I do not send it twice.
       *[other] For { $count } I do not know if it came. I do not send it twice.
    }
progress-failed =
    { $count ->
        [one] 1 could not be told: { $why }.
       *[other] { $count } could not be told: { $why }.
    }
progress-why-blocked = they blocked me
progress-why-gone = the account is gone
progress-why-closed = they let nobody write to them
progress-why-no-shared-place = they left the server
progress-why-too-late = it was too late
progress-why-other = the platform did not take it
progress-dropped =
    { $count ->
        [one] 1 follower can be reached no more, and was let go.
       *[other] { $count } followers can be reached no more, and were let go.
    }
progress-rests = It rests now. Nothing goes out until you let it go on.
progress-left =
    { $minutes ->
        [one] About 1 minute to go.
       *[other] About { $minutes } minutes to go.
    }
progress-again = See it again
progress-rest = Stop for now
progress-goon = Let it go on
campaign-progress = How far is it?

## Menus

command-following =
    .name = following
    .also = follow follows
    .about = Which campaigns you follow
