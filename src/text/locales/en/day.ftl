## The day itself: where they are, whether they are out, and the alarm

command-here =
    .name = here
    .also = day arrived
    .about = On the day: where you are, and that you are out

here-open = Today: where are you?
here-none = There is nothing for you to do here today. On the day of a check-in or a hearing, this is where you tell me how it goes.
here-over = That day is settled. There is nothing more to say about it here.
here-not-today = That is not today. On the day, you can tell me here how it goes.
here-which = Which one is it about?
here-one = The one at { $hour }
here-day = *{ $when }*
here-meeting = To meet: { $place }
here-meeting-at = To meet { $hour }: { $place }
here-now-nowhere = Now: not on the way yet
here-now-on-my-way = Now: on the way
here-now-arrived = Now: arrived
here-now-in = Now: inside
here-now-out = Now: out
here-expected = I ask if you are out { $hour }.
here-alarm = No answer? Then I tell whoever goes along, and the people on call. If nobody knows { $hour }, I tell all who look after you.
here-alone = No answer? There is nobody yet whom I could tell. Someone you trust can help you from here: /invite

say-on-my-way = On my way
say-arrived = Arrived
say-in = Going in
say-out = Out, going home
step-all-out = All out, going home
say-help = Need help

said-on-my-way = Good, I wrote it down. Have a safe trip.
said-arrived = Good, I wrote it down: you arrived.
said-in = Good, I wrote it down: you went in.
out-again = I will ask again { $hour }.
step-undo = That was a mistake
step-undone = Good, I took it back.
step-late = That can not be taken back any more. Here is how it stands.

help-ask = Do you need help now? After your yes, I tell all who look after you, at once.
help-ask-alone = Do you need help now? There is nobody yet whom I could tell. Please call your lawyer or someone you trust. Shall I write down that you needed help?
help-yes = Yes, tell everybody
help-yes-alone = Yes, write it down
help-no = No, go back
help-told = I am telling all who look after you now. Can you talk? Then call your lawyer or someone you trust too.
help-alone = I wrote it down. I have nobody to tell. Please call your lawyer or someone you trust now.

expect-open = When will it be over?
expect-change = Another end
expect-ask = When do you think you will be out? I will ask you then.
expect-saved = Good. I will ask you then if you are out.
alarm-change = How long to wait
alarm-ask = How long should I wait after that, before I tell all who look after you?
alarm-after = { $minutes ->
    [60] 1 hour
    [120] 2 hours
    [180] 3 hours
   *[other] { $minutes } minutes
 }
alarm-saved = Good. I wait that long from now on.

## When they leave home, and who comes along

leaves-at = Leaving home { $hour }
leave-open = When will you leave?
leave-change = Another time to leave
leave-ask = What time will you leave home to be there in time?
    .label = The time to leave
    .hint = For example: 7:15 am
leave-there = These are the hours of the clocks at that place.
leave-skip = I don't know yet
leave-unclear = I did not understand the time. You can write «7:15 am».
leave-after = Your date begins { $hour }. Which time before that is right?
leave-saved = Good. I say it again the evening before and that morning.
leave-open-still = Good. You can tell me later.
plan-leaves = Do you still want to leave { $hour }?
company-head = Who comes with you:
phone-line = Phone of { $who }: { $number }

## To others: somebody is not out, or asked for help

first-alarm = *Please read this now*
due-ask = *Are you out now?* Please press a button here. Then nobody has to worry.
due-companion = *I do not know if { $who } is out.* I asked { $hour } and after, and heard nothing.
due-watch = *I do not know if { $who } is out.* I asked { $hour } and after, and nobody answered.
due-all = *Nobody knows if { $who } is out.* I have asked since it was due { $hour }, and nobody answered.
due-help = *{ $who } needs help.* I was told { $hour }.
due-day-late = *I do not know if { $who } is well.* It is about { $day }.
due-day-help = *{ $who } needs help.* It is about { $day }.
due-last-said = Last heard { $hour }: { $step }. Said by: { $who }
due-last-seen = Last heard { $hour }: { $step }. Seen by: { $who }
due-last-none = Nobody has told me anything since this morning.
due-do-companion = Are you with { $who }? Please look or call, and tell me here.
due-do-watch = Please call { $who } now, and whoever went along. Do you know more? Then tell the family.
due-do-all =
    What helps now:
    • Call { $who }, and whoever went along.
    • Call the lawyer.
    • Look at the plan that you made together.
due-do-help =
    What helps now:
    • Call { $who } at once, and whoever went along.
    • Call the lawyer.
    • Look at the plan that you made together.
due-do-day = Can you call { $who } or stop by? I say no more than I must.
due-until = If nobody knows { $hour }, I tell all who may know.

## To those who were told, when it is over

first-calm = *Good news*
first-not-yet = *News from me*
calm-out = { $who }: out again. Nobody has to worry any more.
calm-not-yet = { $who } answered: still waiting there. I will ask again, and tell you if I hear nothing.
calm-mistake = It was a mistake. { $who } does not need help now.
calm-over = That day is settled. Nobody has to wait for { $who } any more.
step-by = Said by: { $who }

## Where they are, for those at home

first-where = *News of today*
where-on-my-way = { $who }: on the way. Said { $hour }.
where-arrived = { $who }: arrived. Said { $hour }.
where-in = { $who }: went in. Said { $hour }.
where-not-yet = { $who }: still waiting there. Said { $hour }.
where-out = { $who }: out, going home. Said { $hour }.
where-help = { $who }: needs help. Said { $hour }.
where-nowhere = { $who }: not on the way yet.
where-mistake = The last news was a mistake.

## Kept as proof

step-on-my-way = on the way
step-arrived = arrived
step-in = went in
step-not-yet = still inside
step-out = out
step-help = needs help
attended-said = ✓ { $hour }: { $step }. Said by: { $who }
attended-seen = ✓ { $hour }: { $step }. Seen by: { $who }
mydata-steps = { $count ->
    [one] What you told me on the day itself: { $count } time
   *[other] What you told me on the day itself: { $count } times
 }
