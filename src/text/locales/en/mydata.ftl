## My data

mydata = *This is all that I keep about you:*
mydata-called = You are called: { $called }
mydata-called-none = You are called: no name
mydata-language = Language: { $language }
mydata-zone = Your clock: { $city } time
mydata-since = With Contigo since { $at }
mydata-consent-given = You said yes to reminders: { $at }
mydata-consent-withdrawn = You stopped the reminders: { $at }
mydata-consent-never = You have not said yes to reminders.
mydata-ways = Ways to reach you: { $ways }
mydata-quiet = Quiet hours: { $from } to { $to }
mydata-evening = The reminder of the evening before: { $time }
mydata-leads-off = Reminders turned off: { $leads }
mydata-trusted = Told if I cannot reach you: { $called }
mydata-trusted-by =
    { $count ->
        [one] 1 person chose you as the one to tell.
       *[other] { $count } people chose you as the one to tell.
    }
mydata-dates =
    { $count ->
        [0] No date is kept.
        [one] 1 date is kept.
       *[other] { $count } dates are kept.
    }
mydata-date = • { $kind }: { $when }
mydata-ledger =
    { $count ->
        [one] I note what became of 1 message.
       *[other] I note what became of { $count } messages.
    }
mydata-draft = A form that is not finished yet.
mydata-payload = The code of the link that brought you here.
mydata-file = The file has all of it, with each word. It is yours. Please keep it where others cannot read it.
mydata-file-name = contigo-my-data.json
mydata-erase = Erase it all

## Forget

forget-ask = *This erases everything about you.*
    This will go: your dates, your reminders, your settings, and how to write to you. It cannot be brought back.
forget-ask-dates =
    { $count ->
        [0] No date is ahead.
        [one] 1 date is still ahead. I will not remind you of it any more.
       *[other] { $count } dates are still ahead. I will not remind you of them any more.
    }
forget-ask-others = People who are joined with you here will learn that you left, and nothing else.
forget-ask-chat =
    This chat stays on your phone. Only you can erase it there.
    Shall I erase all that I keep about you?
forget-yes = Yes, erase it all
forget-no = No, keep it
forget-kept = Good. Nothing was erased.
forget-nothing = I keep nothing about you.
forget-done = It is erased. I keep nothing about you any more. Go well. If you need me, come back any time with /start.
