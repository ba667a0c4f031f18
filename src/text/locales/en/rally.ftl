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
