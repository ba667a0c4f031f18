## Actions: petitions, calls, letters, donations

action-type-petition = Petition
action-type-call-in = Calls
action-type-letter = Letter
action-type-donation = Donation

action-head-petition = *Please sign: { $title }*
action-head-call-in = *Please call: { $title }*
action-head-letter = *Please write: { $title }*
action-head-donation = *If you can, please give: { $title }*
action-head-over = *This is over: { $title }*
action-head-thanks = *Thank you! It is over now: { $title }*
action-to = To: { $to }
action-ask = We ask: { $words }
action-line = { $words }
action-lines =
    { $count ->
        [one] 1 office to call. I give you its number and what to say.
       *[other] { $count } offices to call. I give you one number and what to say.
    }
action-link = On { $host }: { $link }
action-no-money = I take no money and see none. You give on their page.
action-petition-too = *You can sign too: { $title }*
action-done-petition =
    { $count ->
        [one] 1 person has signed.
       *[other] { $count } people have signed.
    }
action-done-call-in =
    { $count ->
        [one] 1 call so far.
       *[other] { $count } calls so far.
    }
action-done-letter =
    { $count ->
        [one] 1 letter so far.
       *[other] { $count } letters so far.
    }
action-goal-petition =
    { $count ->
        [one] 1 person of { $goal } has signed.
       *[other] { $count } people of { $goal } have signed.
    }
action-goal-call-in =
    { $count ->
        [one] 1 call of { $goal } so far.
       *[other] { $count } calls of { $goal } so far.
    }
action-goal-letter =
    { $count ->
        [one] 1 letter of { $goal } so far.
       *[other] { $count } letters of { $goal } so far.
    }
action-counted = Counted on { $day }.
action-goal-none = The goal is { $goal }.

## Whoever calls or writes

call-begin = Give me a number
call-title = *Thank you for calling: { $title }*
call-who = Call { $name }:
call-number = { $phone }
call-hours = Hours there: { $days }, from { $from } to { $to }, on the clocks of { $city }.
call-hours-all = They answer { $days }, day and night.
call-days-business = Monday to Friday
call-days-week = Monday to Saturday
call-days-every = every day
call-days-some = on some days
call-answers = *Somebody answers there now.*
call-closed = *Nobody answers there now.* They open on { $opens }, on the clocks of { $city }. Until then you can leave a message.
call-closed-always = *Nobody answers there now.* You can leave a message.
call-holiday = Today is a holiday: { $holiday }.
call-script-en = *What to say, in English:*
call-script-es = *What to say, in Spanish:*
call-means = *What that means:*
call-no-script = You can say it in your own words. We ask: { $words }
call-how = Your name is enough. You do not have to say more about yourself. How did it go?
call-done = I called
call-voicemail = Voicemail
call-said = They said …
call-other = Another number
call-next = One more number
call-hide = Not now
call-counted = *Thank you. I have counted your call.*
call-counted-next = Every call helps. If you like, you can make one more.
call-said-ask = What did they say? A few words are enough. Only those who run the campaign can read them.
    .label = What they said
    .hint = A few words
call-said-busy = If you want to pass on what they said: first answer my other question, then tap «They said …» again.
call-said-kept = Thank you. I have passed it on.
call-said-long = That is a bit long. Please say it in at most { $most } letters.
call-said-number = That looks like the number of somebody's case. Please leave it out, to keep them safe.
call-over = That question is over. Thank you!
call-chat-first = The number and what to say come in our private chat.
call-chat-open = Open the chat
letter-show = Show me the letter
letter-address = Send it to: { $words }
letter-copy = *You can copy this:*
letter-sent = I sent it
letter-counted = *Thank you. I have counted your letter.*
mydata-deeds =
    { $count ->
        [one] You told me once that you called or wrote.
       *[other] You told me { $count } times that you called or wrote.
    }
action-over = This is over. Thank you for wanting to help!
action-not-now = Just now I can't say more about it. Please look again later.

## Whoever runs the campaign

command-petition =
    .name = petition
    .also = petitions actions
    .about = Ask people to sign, write, give
command-calls =
    .name = calls
    .also = callin hotline
    .about = Ask people to call; or call yourself
action-list = *What people can do.* Tap one to see how it stands.
action-list-none = *What can people do from where they are?* They can sign, call, write or give.
action-list-public = *What you can do.*
action-list-public-none = There is nothing to do just now in the campaigns that you follow.
action-no-campaign = To ask people for this you need a campaign first. That takes a minute.
action-begin-campaign = Begin a campaign
action-new = Something new
action-new-calls = New calls
action-button = { $type }: { $title }
action-ask-type = What can people do?
action-ask-title = What shall it be called? A few words, for example: Let Rafa stay
    .label = Its name
    .hint = A few words
action-ask-to = To whom does it go? For example: the ICE field office in Boston
    .label = To whom
    .hint = Office or person
action-ask-ask = What do you ask for? One or two sentences.
    .label = What you ask for
    .hint = One or two sentences
action-ask-link = What is the link? It must begin with https://
    .label = The link
    .hint = https://…
action-ask-goal = How many shall it be? You can also leave that open.
    .label = The goal
    .hint = A number
action-ask-address = To which address do people send it? Street, city, and an e-mail if there is one.
    .label = Where it goes
    .hint = Address or e-mail
action-ask-text = What can people write? They can copy your words.
    .label = The letter
    .hint = Words to copy
action-ask-line = Whom do people call? For example: ICE in Boston
    .label = Whom to call
    .hint = Office or person
action-ask-number = What is the number there? With area code.
    .label = The number
    .hint = 202-555-0100
action-ask-hours = When does somebody answer there? You can also write it: 8 to 16:30
    .label = The hours
    .hint = 8 to 16:30
action-ask-days = On which days?
action-ask-zone = On whose clocks are these hours? Tap a city, or write one.
    .label = City
    .hint = A city near there
action-ask-onward = I have { $line }. Is there one more number? Then I give them out in turn.
action-ask-speaks = In which language do people speak there?
action-ask-script-en = What shall people say on the phone, in English? You can also leave that open. It gets a yes of its own.
    .label = What to say
    .hint = In English
action-ask-script-es = What shall people say on the phone, in Spanish? You can also leave that open. It gets a yes of its own.
    .label = What to say
    .hint = In Spanish
action-ask-title-en = The name in English, please. You can also leave that out.
    .label = Its name
    .hint = In English
action-ask-title-es = The name in Spanish, please. You can also leave that out.
    .label = Its name
    .hint = In Spanish
action-ask-ask-en = What you ask for, in English.
    .label = What you ask for
    .hint = In English
action-ask-ask-es = What you ask for, in Spanish.
    .label = What you ask for
    .hint = In Spanish
action-ask-text-en = The letter in English.
    .label = The letter
    .hint = In English
action-ask-text-es = The letter in Spanish.
    .label = The letter
    .hint = In Spanish
action-ask-means-en = The same in English, so that people know what they say. You can also leave that out.
    .label = What it means
    .hint = In English
action-ask-means-es = The same in Spanish, so that people know what they say. You can also leave that out.
    .label = What it means
    .hint = In Spanish
action-ask-count = How many have signed by now? Write the number.
    .label = How many
    .hint = A number
action-part-which = What do you want to change?
action-part-title = Its name
action-part-to = To whom
action-part-ask = What you ask for
action-part-link = The link
action-part-address = The address
action-part-text = The letter
action-skip = Leave it out
action-hours-business = 9 to 5
action-hours-office = 8 to 4:30
action-hours-all = Day and night
action-more-line = One more number
action-enough-lines = That is all
action-too-long = That is { $length } letters. { $most } fit. Please say it shorter.
action-unclear = I could not read that. Please try again.
action-link-unclear = I need a link that begins with https://. Please copy it from the page.
action-number-unclear = I need a telephone number with its area code, and no extension. For example: 202-555-0100
action-hours-unclear = I need two hours, the later one second. For example: 8 to 16:30
action-count-unclear = I need a number, for example: 41
action-case-number = That looks like the number of somebody's case. In public it could harm them, so I leave it out here. Please write it without. If it is needed, it can stand in the words for calls, and only with the family's own yes.
action-script-number = *These words hold what looks like the number of a case.* Everybody who calls will read it. The family is asked about these words alone.
action-script-no-family = That looks like the number of somebody's case. This campaign is about no family, so nobody can say yes to that. Please leave it out.
action-preview = *This is how people will see it:*
action-read-lines = *The numbers, given out in turn:*
action-read-line = • { $name }: { $phone }
action-read-script = *What people say on the phone, with a yes of its own:*
action-right = Is it right?
action-save = Yes, keep it
action-drop = No, drop it
action-kept = Kept. Nothing is out yet.
action-draft-state = Not out yet.
action-open-state = Out: people are asked for it.
action-closed-state = Closed.
action-waits-family-words = The family is asked for their yes. Until then nothing of it goes out.
action-waits-lead-words = The one who leads the campaign is asked for their yes.
action-yes-words = The words hold a yes.
action-no-words = The answer to these words was no.
action-change-words = The family would like other words.
action-withdrawn-words = The yes to these words was taken back.
action-unasked-words = Nobody was asked about these words yet.
action-none-script = There are no words for the phone.
action-waits-script = The words for the phone wait for a yes of their own.
action-yes-script = The words for the phone hold a yes of their own.
action-no-script = The answer to the words for the phone was no.
action-change-script = The family would like other words for the phone.
action-withdrawn-script = The yes to the words for the phone was taken back.
action-unasked-script = Nobody was asked about the words for the phone yet.
action-line-of = • { $name }: { $phone } ({ $count } { $count ->
        [one] call
       *[other] calls
    })
action-line-off = • { $name }: { $phone }. Not given out.
action-line-asked = • { $name }: { $phone }. Given out once its words hold a yes.
action-counts-calls = Talked: { $talked }. Voicemail: { $voicemail }. With words: { $said }.
action-start-own = Put it out
action-start-family = Ask the family, then put it out
action-script-ask = Ask about the words to say
action-script-agree = Yes to the words to say
action-set-count = Write down how many
action-set-goal = Change the goal
action-reword = Change the words
action-write-script = Words to say
action-add-line = One more number
action-line-drop = Leave out { $name }
action-line-back = Give out { $name } again
action-heard = What they said
action-heard-head = *What people were told on the phone.* Only those who run the campaign see this.
action-heard-none = Nobody wrote down what they were told.
action-heard-one = { $day }, { $name }: { $words }
action-close = Close it
action-close-ask = Close it now? Then nobody is asked for it any more, and the link goes out of all posts.
action-close-thanks = Close it and say thanks
action-close-quiet = Close it quietly
action-not-close = Leave it open
action-started = It goes out now.
action-asked = The family reads the words first. With their yes it goes out by itself.
action-asked-lead = The one who leads the campaign reads the words first. With their yes it goes out by itself.
action-script-asked = They are asked about the words for the phone.
action-script-agreed = The words for the phone may be read to callers now.
action-saved = Kept.
action-reworded = Kept. Until these words hold a yes, people see the old ones.
action-closed = It is closed. Nobody is asked for it any more.
action-closed-thanks = It is closed, and I thank everybody.
action-gone = That is not there any more.
consent-script-means = People who call read these words, and say them on the phone. They are asked about by themselves.
consent-script-number = *Look closely: they hold what looks like the number of a case.* Everybody who calls learns it. If you do not want that, you can say no. People can call without it.
wording-to = To: { $words }
wording-script = To say: { $words }
wording-line1 = Call: { $words }
wording-line2 = Call: { $words }
wording-line3 = Call: { $words }
wording-line4 = Call: { $words }
wording-line5 = Call: { $words }
wording-line6 = Call: { $words }
