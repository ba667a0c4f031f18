## Dates that are not one known day

# The date said whole: several days, with what is known of the hour; and a day that nobody knows.
when-days = any day from { $day } to { $until }
when-days-hour = any day from { $day } to { $until }, { $hour } ({ $city } time)
when-days-hourless = any day from { $day } to { $until } { $hour }
when-any-day = a day that nobody knows yet

# How far away that is; each stands after the date, behind a comma.
away-window = the first day is { $away }
left-window =
    { $days ->
        [0] today is the last day
        [1] tomorrow is the last day
       *[other] { $days } days are left
    }
ago-window = the last day was { $ago }
away-any-day = it can be any day

head-window-ahead = *{ $kind }: the first day is { $away }.*
head-window-now = *{ $kind }: it can be any of these days now.*
head-window-last = *{ $kind }: today is the last day.*
head-any-day = *{ $kind }: nobody knows the day yet.*

plan-days = Which of these days is good for you? What time will you leave?
plan-any-day = Who can be with you on short notice?

## Reminders: any day from one to another

ladder-window-opens =
    From today on it can be any day, until { $last }.
    • Do you choose the day yourself? Then early is better than late.
    • You can have it ready in one bag: papers, medicines, phone numbers on paper.
    • Someone you trust can know each day where you are.
    Is it over already? Please tell me, and I will stop asking.
ladder-window-week =
    It can still be any day, until { $last }.
    • Are your papers and phone numbers still in one place?
    • Who can be with you this week?
    Is it over already? Please tell me, and I will stop asking.
ladder-window-ending =
    The last day is { $last }.
    • You have not been there yet? Then it is good to talk to your lawyer today, so that it is not missed.
    • Who can be with you on these last days?
    Is it over already? Please tell me, and I will stop asking.
ladder-window-opens-paper =
    These days begin today. The last one is { $last }.
    • Early is better than late. Mail can be slow.
    • You can ask your lawyer: what is still missing, and who sends it?
    Done already? Please tell me, and I will stop asking.
ladder-window-week-paper =
    There is time until { $last }.
    • Has it been sent or handed in? You can ask your lawyer this week.
    • Keep the proof: a stamp, a receipt or a tracking number.
    Done already? Please tell me, and I will stop asking.
ladder-window-ending-paper =
    The last day is { $last }.
    • Has it arrived? You can ask your lawyer for the proof today.
    • Will it not be ready? Then talk to your lawyer first, before the last day.
    Done already? Please tell me, and I will stop asking.

## Reminders: any day now. None of them names a day.

ladder-any-day-u0 =
    It can be any day, so these things are good to have ready:
    • Your papers and copies of them, in one place. Someone you trust can keep the copies and your A-number.
    • Your lawyer's phone number, known by heart.
    • Who picks up the children, and who has the keys and your medicines.
    Does a paper name a day later? Please tell me, and the reminders will follow it.
ladder-any-day-u3 =
    It can be any day. Today it helps to think of people and phone numbers:
    • Two numbers by heart: your lawyer, and someone you trust.
    • Who picks up the children? Does the school have that name on its list?
    • Who tells your work, and who stays with your family?
ladder-any-day-u7 =
    It can be any day. Today it helps to think of what waits at home:
    • Who has a key to your home and to your car?
    • Medicines for some days in one bag, with a list of them.
    • Rent, bills, pets: who can look after them for a while?
ladder-any-day-u14 =
    It can be any day. Some papers help most when they are signed before:
    • Form G-28. With it, your lawyer can speak for you. (Source: 8 CFR 292.4.)
    • ICE form 60-001. With it, ICE may talk about you with a member of Congress.
    • The paper on who cares for the children. Your lawyer knows which one your state wants.
    It is good to leave them with your lawyer or your family.
ladder-any-day-later =
    It can be any day. It helps to look at these things again:
    • Papers, copies, keys and medicines: is it all in its place?
    • The people you count on: do they still have the same phone numbers?
    • Your lawyer: you can ask what was filed, and if there is an answer.
    Did a paper name a day? Please tell me, and the reminders will follow it.
ladder-any-day-paper =
    Some things can be done while we wait:
    • You can ask your lawyer when a day will be known, and where to look.
    • Your papers can be in one place, with copies at the home of someone you trust.
    • Did you move? Letters with a day go to the address that they have.
    Did a paper name a day? Please tell me, and the reminders will follow it.

ladder-still =
    It is half a year now, and I know of no day yet. *Is it still so that nobody knows the day?*
    If I hear nothing, I stop asking. Your date stays here.
still-yes = Nobody knows it yet
still-day = There is a day now
still-thanks = Thank you. I will remind you once a month, and ask you again later.

## Dates that nobody confirmed

detail-assumed = *Not confirmed.* Nobody gave me this day. I counted it from the last one.
assumed-ask = *What date did they give you?* Your paper says it. Please tell me if it is the same day or another one.
assume-right = That is the right date
assume-other = It is another date
assume-paper = Good. Where does it say so?
assume-done = Thank you. It is confirmed now: { $when }.
assumed-next = You do not know your next date yet, so I put one in for now.
assumed-weekend = { $day } is on a weekend. So I took the next working day.
assumed-holiday = { $day } is a federal holiday. So I took the next working day.
assumed-tell = When they give you a date, please tell me. Theirs is the right one.
moved-from-assumed = It was, but nobody had confirmed it: { $when }
moved-has-day = *Now there is a day: { $kind }.*
moved-any-day = *Nobody knows the day any more: { $kind }.*

## Files and others

file-none = There is no calendar file for it, since nobody knows the day. When there is a day, you get one here.
file-some = Dates whose day nobody knows are not in it.
saved-file-assumed = Here is a calendar file. Open it, and your phone will remind you too, even if I am down. On your calendar it only says «Appointment (not confirmed)».
calendar-title-assumed = Appointment (not confirmed)

unreached-reminder-days = I could not reach { $called }. There is something to keep in mind from { $day } to { $until }.
unreached-reminder-any-day = I could not reach { $called }. There is something to keep in mind these days.
unreached-moved-any-day = I could not reach { $called }. A date moved.
unreached-called-off-any-day = I could not reach { $called }. Something was called off.

lead-opens = several possible days
lead-u0 = the day is not known
lead-still = we ask if nobody knows yet

## How often a date comes

detail-rhythm = It comes again and again: { $rhythm }
