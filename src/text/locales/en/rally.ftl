## Rallies: what anybody reads of them

rally-type-rally = Rally
rally-type-vigil = Vigil
rally-type-press = Press conference
rally-type-training = Training
rally-type-court-support = Support at court
rally-type-call-in-day = Day of calls

rally-head-now = *{ $type }: { $title }*
rally-head-soon = *It is { $away }: { $title }*
rally-head-h2 = *It begins soon: { $title }*
rally-head-here = *We are here: { $title }*
rally-head-changed = *This has changed: { $title }*
rally-head-off = *It does not take place: { $title }*
rally-head-thanks = *Thank you!*
rally-head-up = *There is a place for you now: { $title }*
rally-for = For: { $name }
rally-when = When: { $when }
rally-until = Until about { $hour }
rally-was = It was to be: { $when }
rally-where = Where: { $place }
rally-address = Address: { $address }
rally-address-later = The full address comes to you when you tap «I'll be there».
rally-bring = Bring: { $words }
rally-access = Getting in: { $words }
rally-risk = Risk: { $words }
rally-papers = No papers? { $words }
rally-languages = Languages: { $words }
rally-weather = If the weather is bad: { $words }
rally-contact = Questions: { $words }
rally-line = { $words }
rally-coming =
    { $count ->
        [one] 1 person comes.
       *[other] { $count } people come.
    }
rally-trying =
    { $count ->
        [one] 1 person tries to come.
       *[other] { $count } people try to come.
    }
rally-waiting =
    { $count ->
        [one] 1 person waits for a place.
       *[other] { $count } people wait for a place.
    }
rally-free =
    { $count ->
        [one] 1 place is free.
       *[other] { $count } places are free.
    }
rally-full = All places are taken. You can wait for one.
rally-wanted = Still wanted:
rally-wanted-one =
    { $count ->
        [one] • { $role }
       *[other] • { $role } ({ $count })
    }
rally-role-marshal = marshal, to keep things calm
rally-role-speaker = speaker
rally-role-interpreter = interpreter
rally-role-medic = medic
rally-role-legal-observer = legal observer
rally-role-child-corner = someone for the children
rally-role-sound = someone for the sound
rally-off-weather = The weather is too bad.
rally-off-safety = It would not be safe enough.
rally-off-place = We cannot have the place.
rally-off-not-needed = It is not needed any more.

# Buttons that anybody can tap.
rally-say-yes = I'll be there
rally-say-try = I'll try
rally-say-no = I can't
rally-help = I can help there
rally-mine-one = My answer

## Whoever answers

rally-you-come = *You are on the list.* Good that you come.
rally-you-come-with =
    { $count ->
        [one] *You are on the list, with 1 more person.* Good that you come.
       *[other] *You are on the list, with { $count } more people.* Good that you come.
    }
rally-you-help = You help as: { $role }.
rally-you-wait = *All places are taken. You wait, and are number { $place } in line.* I tell you when there is a place.
rally-fewer-fit =
    { $count ->
        [one] 1 place is free now. With fewer people you would get in at once.
       *[other] { $count } places are free now. With fewer people you would get in at once.
    }
rally-you-try = *You try to come.* Tap again when you know.
rally-you-cannot = *You can't come. Thank you for saying so.* You can change that at any time.
rally-no-answer = *Will you come?*
rally-thanks-for-no = Thank you for saying so. I keep nothing about it.
rally-comes-yes = I write to you the evening before, in the morning, and 2 hours before. If anything changes, I write at once.
rally-comes-waiting = If anything changes, I write to you.
rally-comes-try = I write to you the evening before and in the morning. If anything changes, I write at once.
rally-not-private = You will see changes here, in the channel. To hear of them in private, tap «Follow» and then «Write to me in private».
rally-chat-first = To get the address and all changes, open our private chat and tap «Start».
rally-chat-open = Open the chat
rally-no-room = There is no place for one more just now.
rally-role-taken = Someone was faster. Thank you!
rally-over = This is over, or it does not take place. Nobody has to answer any more.
rally-is-off = *It does not take place.*
rally-not-now = Just now I can't say more about it. Your answer stays as it is.
rally-plus = One more with me
rally-minus = One fewer
rally-file = To my calendar
rally-file-here = Here is the calendar file. Open it to put it in your phone. On the calendar it has its title and place.
rally-mine = My rallies
rally-mine-list = *You answered to these.* Tap one to see it.
rally-mine-none = There is nothing ahead that you answered to.
rally-button = { $title }
rally-help-how = *Thank you!* What could you do there? Tap it. Tap it again to give it back.
rally-help-none = All of that is taken. Thank you!
rally-take = { $role }
rally-give-back = ✓ { $role }
