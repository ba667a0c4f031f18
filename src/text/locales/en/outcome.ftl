## How a date went: the buttons

outcome-goes-on = It goes on another day
outcome-put-off = It was put off
outcome-stay = They gave more time
outcome-left = The person had to leave
outcome-more-time = We got more time
outcome-too-late = It was too late
outcome-renewed = It was renewed
outcome-refused = They said no
outcome-none-yet = No answer yet
then-who = Whom is it about?
outcome-all = All of us
then-undone = That is taken back. The date stands as before.
then-kept = All right. I keep the date, and the reminders go on.

## What comes next, asked at once

then-next = Is there a next date on your paper?
    .label = Day and hour on the paper
    .hint = January 18, 2028 8:30 am
then-missed =
    Thank you for telling me. These things happen.
    It is good to talk to your lawyer today. There may still be ways, and some of them have short time limits.
    Is there a next date?
    .label = Day and hour on the paper
    .hint = January 18, 2028 8:30 am
then-moved = Which day is it now? Your new paper says it.
    .label = Day and hour on the paper
    .hint = January 18, 2028 8:30 am
then-more-time = Good. Which is the last day now? Until I know it, the old one is the safe one.
    .label = The new last day
    .hint = January 18, 2028
then-until = That is good news. Until when is it good? Your paper says it. Often it is two years.
    .label = The last day, or how long
    .hint = 2 years
then-renewed = That is good news. Until when is it good now? Your paper says it.
    .label = The last day, or how long
    .hint = 2 years
then-denied =
    I am sorry. You are not alone.
    There may still be ways, and some of them have short time limits. It is good to call your lawyer today.
    .label = The next day on the paper
    .hint = January 18, 2028 8:30 am
then-ordered =
    I am sorry. You are not alone.
    There may still be ways, and some of them have short time limits. It is good to call your lawyer today.
    Does the paper give a day to leave or to report?
    .label = The day on the paper
    .hint = January 18, 2028
then-refused =
    I am sorry. You are not alone. I say nothing more about the old date.
    It is good to call your lawyer today. There may still be ways, and some have short time limits.
    Does the paper give a day to leave or to report?
    .label = The day on the paper
    .hint = January 18, 2028
then-absent =
    Thank you for telling me. These things happen.
    The judge may have ordered a removal. There may still be ways to open the case again. Some of them have short time limits.
    It is good to call your lawyer today.
    .label = The next day on the paper
    .hint = January 18, 2028 8:30 am
then-late =
    Thank you for telling me. These things happen.
    It is good to call your lawyer today. There may still be ways, and some of them have short time limits.
    .label = The next day on the paper
    .hint = January 18, 2028
then-often = About how often do you go? With it I can reckon with a day, until you know the real one.

onward-next = Yes, add it
onward-not-yet = Not yet
onward-new-day = I have the new day
onward-no-day = Not known yet
onward-last-day = Another day
onward-no-end = No last day
onward-limits = Show the time limits
onward-leave = Yes, there is a day
onward-any-day = No day is given
onward-later = Not now
onward-undo = I tapped the wrong one
onward-know = I know the day
often-1 = Every month
often-3 = Every 3 months
often-6 = Every 6 months
often-12 = Once a year
often-none = I do not know

then-thanks = Thank you. I say nothing more about this date. When you have a next date, you can add it any time.
then-filed = Well done. Keep the proof in a safe place. I say nothing more about this date.
then-left = I am sorry. I say nothing more about this date. We think of you. If you want all of it erased, there is /forget.
then-unknown =
    All right. I keep it as a date of which nobody knows the day.
    I will ask again. When you have the new paper, you can tell me any time.
then-old-day = All right. Until you have the new day on paper, I keep the old one. That is the safe one.

## Taken into custody

# Source: the Online Detainee Locator System of ICE, https://locator.ice.gov, as described by reference.com,
# legalclarity.org and immigrationdetention.org (read 2026-11-22): the A-number with the country of birth, or the
# exact name with the country of birth; adults only; brought up to date within about eight hours.

custody-sorry = I am very sorry. You are not alone. One thing after the other:
custody-find = *Where is the person?* https://locator.ice.gov shows it. It needs the A-number and the country of birth, or the exact name and that country. It shows adults only.
    In the first hours it may show nothing. Then it helps to look again every few hours.
custody-call = *Whom to call?* First the lawyer. No lawyer? Here are free ones, by state: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
    Calls from custody can be listened to. It is safer not to talk about the case on them.
custody-trusted = You chose { $called } to be told when it matters. It is good to call them now.
custody-dates = Check-ins of this person stop for now. Court hearings go on, and so do their reminders.

## What others of the family hear

first-decided = *News of a date*
decided = { $who } told me how it went: { $outcome }.
decided-granted = If the paper has a last day, it is good to add it here.
decided-denied =
    I say nothing more about the old date. Is there a paper with a new one? It is good to add it here.
    It is good to call your lawyer today. Some ways to act have short time limits.
decided-denied-coordinator = I say nothing more about the old date. It is good if someone calls the family today. Is there a paper with a new date? You can add it here.
decided-denied-lawyer = I say nothing more about the old date. Some ways to act have short time limits. The family can add the new date, once it is on a paper.
decided-mistake = I told you how this went. That was a mistake: the date stands as before, and the reminders go on.
