## Settings

settings = *Your settings*
settings-language = Language: { $language }
settings-called = What I call you: { $called }
settings-zone = Your clock: { $city } time
settings-quiet = Quiet hours: { $from } to { $to }
settings-quiet-none = Quiet hours: none
settings-evening = The reminder of the evening before: { $time }
settings-leads-all = Reminders: all of them
settings-leads-off = Reminders turned off: { $leads }
settings-neutral-on = First line: says nothing about you
settings-neutral-off = First line: says what it is about
settings-ways = Ways to reach you: { $ways }
settings-way-one = { $platform }
settings-way-dead = { $platform } (does not work now)
settings-trusted = If I cannot reach you, I tell: { $called }
settings-trusted-none = If I cannot reach you, I tell: nobody yet
settings-consent-off = Reminders: stopped. I do not write on my own.
settings-back = Back
settings-change-language = Language
settings-change-called = Name
settings-change-zone = City's clock
settings-change-quiet = Quiet hours
settings-change-evening = Evening hour
settings-change-leads = Reminders
settings-change-neutral-on = Hide the first line
settings-change-neutral-off = Show the first line
settings-change-way = A second way to reach you
settings-change-trusted = A person to tell
settings-stop = Stop all reminders
settings-start = Start reminders again
settings-stop-ask = Shall I stop all reminders? Your dates stay here, but I will not write to you on my own.
settings-stopped = I will not write to you on my own any more. Your dates are still here.
settings-started = Good. I will remind you again.
settings-quiet-ask = Between which hours shall I be quiet? What cannot wait still comes.
    .label = From when to when
    .hint = 10 pm to 7 am
settings-quiet-unclear = I do not understand those hours yet. It could look like this: 10 pm to 7 am.
settings-quiet-off = No quiet hours
settings-quiet-range = { $from } to { $to }
settings-evening-ask = At what time shall the reminder of the evening before come?
    .label = A time in the evening
    .hint = 6:30 pm
settings-evening-unclear = It should be after noon, and no later than 10 at night. Which time is good for you?
settings-leads-ask = Which reminders do you want? Press one to turn it on or off.
settings-lead-on = ✓ { $lead }
settings-lead-off = ✗ { $lead }
settings-lead-last =
    This is the last reminder that is on for: { $kind }. Without it, I will not remind you of such a date at all.
    Shall I turn it off?
settings-lead-last-yes = Yes, turn it off
settings-lead-last-no = No, keep it

## A second way to be reached

link-nowhere = I can reach you already in every place where I am right now. So there is no code to use.
link-code = Write to me there, and send me this: { $code }
link-code-until = The code is good for 10 minutes. Please give it to nobody.
link-where-telegram = On Telegram, I am @{ $bot }.
link-where-discord = On Discord, you find me in a server that we share.
link-open = Open Telegram
link-confirm = Shall this account belong to the same person, here and on { $platform }?
link-yes = Yes, that is me
link-no = No
link-done = Done. Now I can reach you in both places.
link-wrong = That code is not right. You can look at it once more.
link-over = That code is not good any more, or it was used already. Did you ask with it? Then the answer comes here. If not, you can ask for a new one: whoever gave it to you, or in the settings.
link-self = That is the account where you already are. Please send the code from the other one.
link-taken = This account already has things of its own here, so I did not join the two. Nothing was lost. If you do not need them, write /forget here first. It erases them for good. Then send the code again.
link-removed = I will not write there any more.
link-remove = Take away { $platform }
link-last = This is the only way to reach you, so I keep it.

## A person to tell

trust-ask = Who shall be told if I cannot reach you? How do you call that person?
    .label = How you call the person
    .hint = my sister
trust-code = Please give { $called } this code. They write to me and send it: { $code }
code-link = Or they can open this: { $link }
trust-code-until = The code is good for 2 days. They must say yes.
trust-what = They only learn what you are called here and the day. Never what it is about.
trust-invited = { $called } asks for your help. If I cannot reach them before a date, may I tell you? You would learn the day, and nothing else.
trust-yes = Yes, tell me
trust-no = No
trust-done = Thank you. If I cannot reach { $called }, I will tell you.
trust-refused = That is fine. I will not write to you about it.
trust-removed = Done. I will not tell { $called } any more.
join-code = Did you get a code? Please write it here.
    .label = The code
    .hint = ABCD-234-567
trust-remove = Tell nobody

news-left = { $called } has left Contigo. If I was to tell them when I cannot reach you, you can choose somebody else in the settings.
news-linked = A new way was joined to you here: { $platform }. If that was not you, you can take it away in the settings: /settings
news-trusted = Good news: { $called } said yes. If I cannot reach you, I will tell them.
