## Rallies: what anybody reads of them

rally-type-rally = Rally
rally-type-vigil = Vigil
rally-type-press = Press conference
rally-type-training = Training
rally-type-court-support = Support at court
rally-type-call-in-day = Day of calls

post-first = News of what you follow
rally-head-now = *{ $type }: { $title }*
rally-head-named = *{ $title }*
rally-head-soon = *It is { $away }: { $title }*
rally-head-h2 = *It begins soon: { $title }*
rally-head-here = *We are here: { $title }*
rally-head-changed = *This has changed: { $title }*
rally-head-off = *It does not take place: { $title }*
rally-head-thanks = *Thank you!*
rally-head-up = *There is a place for you now: { $title }*
rally-head-freed = *What you were to do is not needed any more: { $title }*
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
rally-no-thanked = Thank you for saying so. I keep nothing about it.
rally-reminded = I remind you before it begins. If anything changes, I write at once.
rally-told-changes = If anything changes, I write to you at once.
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

## Those who run a campaign: a new one

command-rally =
    .name = rally
    .also = rallies vigil
    .about = Call people out: a rally, a vigil, a training
rally-no-campaign = To call people out you need a campaign first. That takes a minute.
rally-begin-campaign = Begin a campaign
rally-closed = This campaign is closed. Nothing new can go out from it.
rally-gone = That is not there any more, or you do not run it.
rally-ask-type = What is it? Tap it. Or write what you call it, in a few words.
    .label = What you call it
    .hint = For example: Rally for Luz
rally-ask-title = What do you call it? People see this first.
    .label = What you call it
    .hint = For example: Vigil for Luz
rally-ask-when = When is it, and where? One line is enough.
    .label = When and where
    .hint = today 5 pm, City Hall, Baltimore
rally-one-day = I can only take one day. Which day is it? A second one can be its own rally.
rally-ask-time = At what hour does it begin?
    .label = The hour
    .hint = 5:30 in the afternoon
rally-ask-place = Where do people meet? Write the place and the city. Everybody will see this.
    .label = Place and city
    .hint = City Hall, Baltimore
rally-no-place = No place
rally-skip = Skip
rally-enough = That is enough
rally-leave-out = Leave it out
rally-ask-address = Is there a full address? On the next step you say who sees it.
    .label = Full address
    .hint = 100 Holliday Street, 2nd floor
rally-ask-who = Who sees the full address?
rally-who-yes = Only those who come
rally-who-all = Everybody
rally-address-who = Only those who come see the full address.
rally-ask-bring = What should people bring?
    .label = What to bring
    .hint = Water, a candle, a sign
rally-ask-access = How can people get in? Think of wheelchairs, seats, toilets and noise.
    .label = Getting in
    .hint = Ramp at the side door, some chairs
rally-ask-risk = How risky is it? Tap one, or say it in your own words.
    .label = How risky it is
    .hint = In your own words
rally-risk-low-short = Small
rally-risk-some-short = Some
rally-risk-high-short = Real
rally-risk-low = small. It is allowed and calm, as far as we know.
rally-risk-some = some. The police may come. Nobody has to stay.
rally-risk-high = real. Some people may be arrested. Please think well before you come.
rally-ask-papers = What should people without papers know?
    .label = For people without papers
    .hint = In your own words
rally-papers-lawyer-short = Ask a lawyer first
rally-papers-home-short = Better help from home
rally-papers-lawyer = Talk to a lawyer before you come. You can also help from home.
rally-papers-home = That day it is safer to help from home. You can call and share.
rally-ask-contact = Whom can people ask? This will be public.
    .label = Name or number
    .hint = For example: Sara, by this bot
rally-ask-capacity = How many people can come? Write a number.
    .label = How many
    .hint = For example: 40
rally-no-limit = There is no limit
rally-capacity-unclear = Please write a number, for example 40.
rally-ask-languages = Which languages will be spoken?
    .label = Languages
    .hint = English and Spanish
rally-ask-weather = What if it rains, or is very hot?
    .label = If the weather is bad
    .hint = We meet inside, in the hall
rally-ask-calls = For which calls is this day? Its posts then carry the button «Give me a number» of those calls.
rally-calls-one = { $title }
rally-calls-newest = Whichever are open that day
rally-calls-of = The posts lead to these calls: { $title }
rally-calls-any = The posts lead to the newest calls that are open.
rally-calls-none = No calls are open yet. Begin them with /calls; their button then comes into the posts.
rally-which-calls = Which calls
rally-ask-roles = Who is needed there? Each tap means one more.
rally-role-count = { $count } × { $role }
rally-roles-done = Done
rally-reads = *This is what people will read:*
rally-right = Is it right? Nothing goes out yet.
rally-save = Yes, that is right
rally-say-more = Say more
rally-part-title = What you call it
rally-part-date = The day
rally-part-time = The hour
rally-part-place = Where
rally-part-zone = Whose clock
rally-part-address = The address
rally-part-bring = What to bring
rally-part-access = Getting in
rally-part-risk = The risk
rally-part-papers = Without papers
rally-part-contact = Whom to ask
rally-part-capacity = How many
rally-part-languages = Languages
rally-part-weather = Bad weather
rally-part-roles = Who is needed
wording-address = Address: { $words }
wording-papers = No papers? { $words }
wording-languages = Languages: { $words }

## What goes out, and when

rally-plan-draft = *Nothing is out yet. This is what will go out:*
rally-plan-running = *This is what goes out:*
rally-plan-when = *When, by the clock of the place:*
rally-plan-now = • As soon as it may: { $head }
rally-plan-all = • { $when }: { $head }
rally-plan-coming = • { $when }, to those who come: { $head }
rally-plan-off = • Turned off: { $head }
rally-plan-here = • Live, when you tap it: «We are here»
rally-plan-thanks = • After it, in your words: «Thank you»
rally-start-family = When you start, the family reads these words. It goes out with their yes.
rally-start-own = When you start, it goes out at once.
rally-held = *The date of the family is open just now.* Nothing goes out until you or they say what becomes of this.
rally-rung-on = ✓ { $rung }
rally-rung-off = ✗ { $rung }
rally-rung-now = At once
rally-rung-d7 = 7 days before
rally-rung-d3 = 3 days before
rally-rung-d1 = The evening before
rally-rung-morning = That morning
rally-rung-h2 = 2 hours before
rally-rung-thanks = Thank you
rally-start = Start
rally-started = *It goes out now.* You see here who comes.
rally-asked = *The yes is asked for now.* It goes out as soon as it is there. I tell you.
rally-past = That time is over. Give it a new time first.

## How it stands

rally-list-head = *Your rallies.* Tap one to see it or change it.
rally-list-none = *There is nothing ahead.*
rally-list = All rallies
rally-new = A new one
rally-open = How it stands
rally-state-draft = Nothing of it is out.
rally-state-announced = It is announced.
rally-state-here = It is on: you said «We are here».
rally-state-off = It is called off.
rally-state-over = It is over.
rally-unasked-words = Its newest words are not out: nobody was asked yet.
rally-waits-family-words = Its newest words wait for the family's yes.
rally-waits-lead-words = Its newest words wait for the yes of who leads the campaign.
rally-yes-words = Its words hold a yes.
rally-no-words = There was a no to its newest words.
rally-change-words = The family would like other words.
rally-withdrawn-words = The yes to its words was taken back. Nothing more goes out.
rally-plan-start = What goes out, and start
rally-plan = What goes out
rally-new-time = New time
rally-new-words = Other words
rally-places = Places
rally-write-en = Also in English
rally-write-es = Also in Spanish
rally-call-off = Call it off
rally-say-here = We are here
rally-say-thanks = It is over: thank people
rally-saved = *Saved.*
rally-retimed = *The new time holds.* All who come, try to come or wait hear of it now.
rally-reworded = *Saved.* The new words go out when they hold their yes. Until then the old ones stand.
rally-here-said = *People hear now that you are there.*
rally-sure-time = The new time: { $when }. Is that right? Everybody who comes is told.
rally-sure-yes = Yes, that time
rally-sure-again = Another time
rally-which-words = What do you want to say in another way?
rally-told-en = How do you say this in English? «{ $words }»
    .label = In English
    .hint = In English
rally-told-es = How do you say this in Spanish? «{ $words }»
    .label = In Spanish
    .hint = In Spanish
rally-the-same = The same
rally-off-ask =
    { $count ->
        [0] Why is it off? People read that.
        [one] Why is it off? 1 person answered and will read that.
       *[other] Why is it off? { $count } people answered and will read that.
    }
rally-why-weather = The weather
rally-why-safety = Not safe enough
rally-why-place = No place
rally-why-not-needed = It is not needed any more
rally-why-none = Off, without a reason
rally-not-off = No, leave it as it is
rally-called-off = *It is called off.* All who knew of it hear that now.
rally-dropped = *It is off.* Nobody had heard of it.
rally-ask-thanks = What do you want to say to people? It goes out when it has its yes.
    .label = Thank you
    .hint = Thank you all for coming!
rally-no-thanks = Say nothing
thanks-due = *How was it?* It was { $what }. You can thank the people who came.
thanks-due-how = A few words are enough. If you say nothing, that is fine too: I ask once only.
thanks-due-say = Thank people
rally-ended = *It is over.* Nothing more goes out about it.
rally-thanked = *Thank you for doing this.* Your words go out when they hold their yes.

rally-roles = Who is needed
rally-who = Who sees the address
rally-address-asked = We ask whoever has to say yes. Until then only those who come see the address.
rally-address-opens = *The full address:* everybody would see it, not only those who come.
rally-helper = • { $role }: { $who }
rally-helper-some = • { $role }: someone who gave no name
rally-name-give = Let organizers see my name
rally-name-take = Hide my name again
