### English. The base: a message missing in another language is said in these words, whole.
### Reviewed by a native speaker: not yet.
### Reading grade 5 to 6. Short sentences. Kind and calm. Never an order, never legal advice.
### *word* is said with stress; Fluent does not allow a star at the beginning of a line. Facts carry their source; read in August 2026, to be checked again each half year.

## Days and hours

weekday-0 = Sunday
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

date-long = { $weekday }, { $month } { $day }, { $year }

# «8:30 in the morning». $part is one of nine parts of the day.
time-words =
    { $part ->
        [midnight] midnight (as the day begins)
        [after-midnight] { $hour }:{ $minute } after midnight
        [noon] 12:00 noon
        [afternoon] { $hour }:{ $minute } in the afternoon
        [early-evening] { $hour }:{ $minute } in the evening
        [evening] { $hour }:{ $minute } in the evening
        [night] { $hour }:{ $minute } at night
       *[morning] { $hour }:{ $minute } in the morning
    }
time-at = at { time-words }
time-between = { time-words }
time-window = between { $from } and { $to }
time-all-day = (all day)
time-unknown = (the hour is not known yet)

# The date said whole, with the city whose clock counts.
when-hour = { $day } { $hour } ({ $city } time)
when-day = { $day } { $hour }

away =
    { $days ->
        [0] today
        [1] tomorrow
       *[other] in { $days } days
    }
ago =
    { $days ->
        [1] yesterday
       *[other] { $days } days ago
    }

# The same moment on the reader's own clock, when it shows another hour.
elsewhere-hour = A clock in { $city } shows { $hour } then.
elsewhere-day = A clock in { $city } shows { $day }, { $hour } then.

span-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
span-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
span-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }

## Cities that zones go by

city-America-New_York = New York
city-America-Detroit = Detroit
city-America-Kentucky-Louisville = Louisville
city-America-Indiana-Indianapolis = Indianapolis
city-America-Chicago = Chicago
city-America-Denver = Denver
city-America-Boise = Boise
city-America-Phoenix = Phoenix
city-America-Los_Angeles = Los Angeles
city-America-Anchorage = Anchorage
city-America-Adak = Adak
city-Pacific-Honolulu = Honolulu
city-America-Puerto_Rico = San Juan
city-America-St_Thomas = St. Thomas
city-Pacific-Guam = Guam
city-Pacific-Saipan = Saipan
city-Pacific-Pago_Pago = Pago Pago
city-America-Mexico_City = Mexico City
city-America-Tijuana = Tijuana
city-America-Ciudad_Juarez = Ciudad Juárez
city-America-Guatemala = Guatemala City
city-America-Tegucigalpa = Tegucigalpa
city-America-El_Salvador = San Salvador
city-America-Managua = Managua
city-America-Costa_Rica = San José
city-America-Panama = Panama City
city-America-Havana = Havana
city-America-Santo_Domingo = Santo Domingo
city-America-Port-au-Prince = Port-au-Prince
city-America-Bogota = Bogotá
city-America-Caracas = Caracas
city-America-Guayaquil = Guayaquil
city-America-Lima = Lima
city-America-Sao_Paulo = São Paulo
city-Etc-UTC = UTC
city-UTC = UTC

## The words of key dates

# By itself, on buttons and as a heading.
kind-check-in = ICE check-in
kind-hearing = Court hearing
kind-removal = Removal date
kind-deadline = Deadline for a paper
kind-expiry = Permit that ends
kind-appointment = Other appointment

# At the start or in the middle of a sentence, with «is»: «your ICE check-in is tomorrow».
your-check-in = your ICE check-in
your-hearing = your court hearing
your-removal = your removal date
your-deadline = the last day for your paper
your-expiry = the last day of your permit
your-appointment = your appointment

paper-letter = a letter from ICE
paper-notice = a court notice
paper-text = a text message
paper-call = a phone call
paper-online = a government website
paper-other = something else

outcome-went = I went
outcome-postponed = They moved it
outcome-missed = I could not go
outcome-rather-not = I would rather not say

lead-d180 = 180 days before
lead-d150 = 150 days before
lead-d120 = 120 days before
lead-d90 = 90 days before
lead-d60 = 60 days before
lead-d30 = 30 days before
lead-d14 = 14 days before
lead-d10 = 10 days before
lead-d7 = 7 days before
lead-d5 = 5 days before
lead-d3 = 3 days before
lead-d2 = 2 days before
lead-d1 = evening before
lead-h3 = 3 hours before
lead-out = we ask if you are out
lead-next = we ask for your next date

## One date: what is known of it

detail-kind = *{ $kind }*
detail-when = When: { $when }, { $away }
detail-day = When: { $when }
detail-place = Where: { $place }
detail-note = Note: { $note }
detail-paper = From: { $paper }
detail-entered = Written down: { $at }
history-line = It was { $when } before.
state-off = It will not take place any more.
state-done = It is over. You said: { $outcome }.

caution-call = *Please check that this date is real.* It came by text or phone. In June 2025, some people got a text to come early, and were arrested. (Source: NBC News.) It helps to talk to a lawyer before going.

reach-you = You
reach-delivered = ✓ { $who }: delivered { $at }
reach-on-its-way = … { $who }: on its way
reach-not-delivered = ✗ { $who }: not delivered
reach-told = ✗ { $who }: not delivered. We told { $told }.
reach-unknown = ? { $who }: unknown. It may have arrived or not.

read-back = This is what I understood:
read-back-instead = Before, it was { $from }.
read-back-right = Is it the same as on your paper? Nothing is saved until you say yes.

saved = *Saved.*
coming = These reminders will come, by the clock in { $city }:
coming-now = • now, in a moment
coming-line = • { $moment }
coming-line-after = • { $moment }: { $lead }
coming-none = No reminder is left before this date.
# What a phone's calendar shows, others see: the title is neutral.
saved-file = Here is a calendar file. Open it, and your phone will remind you too, even if I am down. On your calendar it only says «Appointment».
calendar-file = Here is the calendar file. Open it to put your dates in your phone. On your calendar they only say «Appointment».

calendar-title = Appointment
calendar-name = appointment

dates-ahead = *Your dates, the nearest first:*
dates-none = There is no date here yet. Do you have a paper with a date? You can add it now.
dates-rest =
    { $count ->
        [one] There is 1 more date.
       *[other] There are { $count } more dates.
    }
dates-more = Show more
date-changed = The date changed
date-off = Not any more
date-done = Done
date-file = Calendar file
date-gone = That date is not here any more.

## Reminders: the frame

# The first line of whoever wants a lock screen to say nothing.
first-neutral =
    A message from Contigo.
    Please open it when you have a quiet moment.
first-reminder = *A reminder for you*
first-after = *We are thinking of you*
first-moved = *A date moved*
first-called-off = *A date was called off*
first-unreached = *Contigo needs your help*
first-test = *Test message*

late = This message comes late: { $ago } after its time. We are sorry: we could not send it before.
repeat = You may have seen this message already. We send it again to be sure.

after-head = This is about { $kind }: { $when }.
remind-foot = We are volunteers, not ICE and not the court. If your paper says something else, the paper is right.
head-check-in = *Your ICE check-in is { $away }.*
head-hearing = *Your court hearing is { $away }.*
head-removal = *Your removal date is { $away }.*
head-deadline = *The last day for your paper is { $away }.*
head-expiry = *Your permit ends { $away }.*
head-appointment = *Your appointment is { $away }.*

plan-hour = What time will you leave to be there by { $hour }?
plan-all-day = What time will you leave home that day?
plan-unknown = The hour is not known yet. Who can help you to find it out?

deadline-weekend = The last day is on a weekend, and offices are closed. It is safer to be done by { $safe }.

remind-ready = I'm ready
remind-ride = I need a ride
remind-with-me = I need someone with me
remind-changed = The date changed
ready-thanks = Good. Thank you for telling us. We are with you.
ride-noted =
    I cannot find drivers for you yet. That part of Contigo will come later.
    Who of your own people has a car? It is good to ask two people today. You can show them this message.
with-me-noted =
    I cannot find people to go with you yet. That part of Contigo will come later.
    Who could go with you? A friend, a neighbor, someone from your church? It is good to ask two people today.

## Reminders: ICE check-in

ladder-check-in-d30 =
    There is time to get ready. It helps to do three things now:
    • Talk with your lawyer about this check-in.
    • Put your papers in one place: your ID, the ICE paper, papers of any open case, and papers that show where you live.
    • Make copies, and leave them with someone you trust.
    No lawyer? Here are free ones, by state: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-check-in-d14 =
    Nobody has to go alone. Some things to plan now:
    • Who goes with you? Who waits for you outside?
    • Who picks up the children that day if it takes long?
    • Does your work know that you will be away?
    • Who you trust can keep your A-number, your lawyer's phone number and a list of your medicines?
ladder-check-in-d7 =
    A plan for the way makes it easier.
    • { $plan }
    • Who takes you there?
    • Traffic and the line at the door take time. It helps to plan for them.
ladder-check-in-d3 =
    • *Does the date still stand?* Your ICE paper is the first place to look. There is also https://www.ice.gov/check-in. There you can ask for another day. It counts only when ICE says yes to you.
    • *What if it is missed?* ICE may look for a person who misses a check-in, and the case can get harder.
    • Are you afraid to go? Many people are. Talk to your lawyer first, before the day. You can decide together.
ladder-check-in-d1 = *To have with you:*
    • Your ID or passport, or a copy
    • The ICE paper. If it is form I-220B, it is needed each time.
    • Papers of any open case, and papers that show where you live
    • Medicines for three days, and a list of them
    • On a piece of paper: the phone numbers of your lawyer and of someone you trust
    Your lawyer can tell you what to bring as a copy.
    And a question: *{ $plan }* Who is with you?
ladder-check-in-h3 =
    It is time to get ready, step by step. Do you have your papers, your medicines, and the phone numbers on paper?
    Before you leave, it helps to tell someone where you are going and when you hope to be out.
    The paper that they give you there has your next date. When you are out, please tell me here.
ladder-check-in-out =
    Are you out? One tap is enough.
    Not out yet? That happens. The wait can be long.
ladder-check-in-next =
    How did it go? You only say what you want to say.
    And *what is your next date?* It is on the paper that they gave you. With it, the reminders go on.
    Could you not go? Then talk to your lawyer today. It is better to act early.

## Reminders: court hearing

ladder-hearing-d30 =
    There is time to get ready. It helps to do three things now:
    • Talk with your lawyer. Papers for the judge are due before the hearing, often 15 or 30 days before. (Source: Immigration Court Practice Manual, 3.1.)
    • Did you move? The court wants your new address within 5 working days, on form EOIR-33. (Source: 8 CFR 1003.15.)
    • Put your papers in one place, and make copies.
    No lawyer? Here are free ones, by state: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-hearing-d14 =
    Nobody has to go alone. Some things to plan now:
    • Who goes with you? Who waits for you outside?
    • Who picks up the children that day if it takes long?
    • Does your work know that you will be away?
    • Who you trust can keep your A-number, your lawyer's phone number and a list of your medicines?
ladder-hearing-d7 =
    A plan for the way makes it easier.
    • { $plan }
    • Who takes you there?
    • Traffic and the line at the door take time. It helps to plan for them.
    • Is it in the court or by video? Your paper says it, and so does https://acis.eoir.justice.gov
ladder-hearing-d3 =
    • *Does the date still stand?* Hearings can move. You can ask the court's line, day or night, in English or Spanish: 1-800-898-7180. It is also at https://acis.eoir.justice.gov. They ask for your A-number. If they and your paper do not agree, the court or your lawyer can say which is right.
    • *What if it is missed?* The judge can order a person removed who is not there. (Source: 8 USC 1229a.)
    • Are you afraid to go? Many people are. Talk to your lawyer first, before the day. You can decide together.
ladder-hearing-d1 = *To have with you:*
    • Your ID or passport, or a copy
    • The court paper with this date, and your A-number
    • The papers that your lawyer asked for
    • Medicines for the day, and a list of them
    • On a piece of paper: the phone numbers of your lawyer and of someone you trust
    A last look at the date: 1-800-898-7180, day or night.
    And a question: *{ $plan }* Who is with you?
ladder-hearing-h3 =
    It is time to get ready, step by step. Do you have your papers, your medicines, and the phone numbers on paper?
    Before you leave, it helps to tell someone where you are going and when you hope to be out.
    The judge may give you a new date. It will be on a paper. When you are out, please tell me here.
ladder-hearing-out =
    Are you out? One tap is enough.
    Not out yet? That happens. The wait can be long.
ladder-hearing-next =
    How did it go? You only say what you want to say.
    And *what is your next date?* It is on the paper that they gave you. With it, the reminders go on.
    Could you not go? Then talk to your lawyer today. There may be ways to open the case again, and some end after 180 days. (Source: 8 CFR 1003.23.)

## Reminders: removal date. Each says what can still be done, and by whom.

ladder-removal-d30 = *There are still things that can be done.*
    • Your lawyer can look for ways to stop it or to open the case again. Some have short time limits.
    • A lawyer can ask ICE to wait. The form is I-246, and it is handed in at an ICE office.
    • You can gather papers: passports, birth papers, court papers, doctor's papers.
    No lawyer? Here are free ones, by state: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-removal-d14 = *There are still things that can be done.*
    • You can ask your lawyer: what was filed, and what else can be?
    • You can sign ICE form 60-001. With it, ICE may talk about you with a member of Congress. It is good to leave it signed with your lawyer or your family.
    • Your people can write letters: who you are, and who needs you here.
ladder-removal-d10 = *There are still things that can be done.*
    • Your family or friends can call the office of your member of Congress. The office can ask ICE about the case. It needs form 60-001, signed.
    • Your lawyer can say if this helps in your case. It is good to ask first.
    • Your people can plan who is with you on the day.
ladder-removal-d7 = *There are still things that can be done.*
    • Your lawyer can tell you if there is an answer yet, and what comes next.
    • For the children: you can write down who cares for them, their school, their doctor and their medicines. Your lawyer knows which paper your state wants.
    • Someone you trust can keep copies of it all, and your A-number.
ladder-removal-d5 = *There are still things that can be done.*
    • No answer yet? Your lawyer can call the office that has your papers.
    • Your people can call the office of your member of Congress again.
    • With someone you trust, you can settle what waits at home: keys, rent, car, bank, pets.
ladder-removal-d3 = *There are still things that can be done.*
    • Your lawyer can check that the date still stands, and can still ask ICE or a judge to wait.
    • What if a person does not come? ICE may look for them, and later cases can get harder. Are you afraid? Talk to your lawyer first, before the day.
    • Your people can be near. Who can stay with you these nights?
ladder-removal-d2 = *There are still things that can be done.*
    • Your lawyer can still act. You can ask for a number that works in the evening too.
    • You can pack: medicines for some weeks, a list of them, copies of your papers, phone numbers on paper, some money.
    • Your people can say now who drives and who waits with you.
ladder-removal-d1 = *There are still things that can be done.*
    • Your lawyer can still ask for an emergency stay. You can ask today what was filed.
    • You can have it ready: papers, medicines, phone numbers on paper. { $plan }
    • Your people can be with you until then. Nobody has to be alone.
ladder-removal-h3 = *Your lawyer can still act, even today.* It is good to have the number close, on paper.
    • Do you have your papers, your medicines and some money?
    • Someone can go with you to the door, and can call your lawyer and your family after.
    You are not alone.

## Reminders: the last day for a paper

ladder-deadline-d30 =
    There is time, and it goes fast.
    • You can ask your lawyer: what is still missing, and who sends it?
    • For the court, a paper counts on the day it arrives, not on the day you mail it. (Source: Immigration Court Practice Manual, 3.1.)
    No lawyer? Here are free ones, by state: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-deadline-d14 =
    Some things to settle now:
    • Does your lawyer have all that they asked you for?
    • What must be signed or put into English?
    • Is there a fee? Fees changed a lot, so it is good to check the amount.
ladder-deadline-d7 =
    A plan makes it easier.
    • Which day will the paper be sent or handed in? Who does it?
    • A few days early is safe. Mail can be slow.
    • You can ask for proof: a stamp, a receipt or a tracking number.
ladder-deadline-d3 =
    • *Is the paper on its way?* You can ask your lawyer today.
    • *What if it is late?* A late paper may not be taken, and a right can be lost.
    • Will it not be ready? Then talk to your lawyer first, before the day. Sometimes more time can be asked for.
ladder-deadline-d1 = *Has the paper arrived?* You can ask your lawyer for the proof.
    If it has not, the lawyer can say what is still possible today.
    Done already? Please tell me, and I will stop asking.
ladder-deadline-h3 = *This is the last day.* Has the paper arrived? Your lawyer can say what is still possible today.
    Done already? Please tell me, and I will stop asking. Keep the proof.

## Reminders: a permit that ends

ladder-expiry-d180 = *You can look at renewing it from now on.* A work permit can be renewed from 180 days before it ends. Since October 30, 2025, the old one mostly does not go on while you wait. So early is better. (Source: 8 CFR 274a.13.)
    • You can ask your lawyer which form is right, and what it costs.
    No lawyer? Here are free ones, by state: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-expiry-d150 = *Has the renewal been sent?* Most people wait for months, so early is better.
    • Is it deferred action (SIJ)? People have renewed it from 150 days before it ends. (Source: NIPNLG.)
    • You can ask your lawyer which papers are still missing.
ladder-expiry-d120 = *Has the renewal been sent?* There is still time, and it goes fast.
    • You can ask your lawyer which papers are still missing.
    • Sent already? It is good to keep the receipt with your papers.
ladder-expiry-d90 = *Has the renewal been sent?* If not, this is a good week to call your lawyer.
    • Sent already? You can look at it with the number on your receipt: https://egov.uscis.gov
ladder-expiry-d60 = *Is there an answer to the renewal?*
    • Not sent yet? You can call your lawyer this week.
    • No answer yet? You can ask your lawyer what to do if it does not come in time.
ladder-expiry-d30 = *Is there an answer to the renewal?*
    • If it does not come in time, the permit ends. You can ask your lawyer what that means for work.
    • You can also ask who should know: your work, your bank, the license office.
ladder-expiry-d14 = *Is there an answer to the renewal?*
    • If it does not come, talk to your lawyer before the last day. You can decide together what to do about work.
    • The new one is here? Please tell me its last day, and I will remind you of it.
ladder-expiry-d7 = *The last day is near.* If there is no answer, talk to your lawyer this week.
    • Keep the old permit and the receipt together.
    • The new one is here? Please tell me its last day, and I will remind you of it.

## Reminders: other appointment

ladder-appointment-d7 =
    A plan for the way makes it easier.
    • { $plan }
    • Who takes you there? Who looks after the children?
ladder-appointment-d1 = *To have with you:*
    • The paper with this appointment, and your ID or a copy
    • What they asked you to bring
    And a question: *{ $plan }*
ladder-appointment-h3 =
    It is time to get ready. Do you have the paper and your ID?
    If they give you a new date there, please tell me here.
ladder-appointment-next =
    How did it go? You only say what you want to say.
    And *is there a next date?* With it, the reminders go on.

## After the date

out-yes = I'm out
out-not-yet = Not yet
out-thanks = We are glad to hear it. Did they give you a paper with a next date? You can add it now.
out-wait =
    Thank you for telling us. The wait can be long.
    If you are worried, you can call your lawyer or someone you trust. Please tell me here when you are out.
changed-same-day = The same day: { $day }
changed-same-time = The same time: { $time }
changed-same-place = Same: { $place }
changed-place = Where is it now? You can write it as on your paper.
    .label = Place or address
    .hint = ICE office, 26 Federal Plaza
changed-saved = *It moved.*
    It was: { $from }
    It is now: { $to }
    Whoever I had told of the old day will hear of the new one.
moved-ask = What does the new paper say? First the day.
    .label = Day, month and year
    .hint = October 19, 2027
off-ask = Should I take this date away? You will get no more reminders of it.
off-which = { $when }
off-yes = Yes, take it away
off-no = No, keep it
off-done = It is taken away. I will say nothing more about it.
done-ask = How did it go? You only say what you want to say.
use-buttons = Please press one of the buttons.
done-next = Is there a next date on your paper?
done-next-yes = Yes, add it
done-next-no = Not yet
done-thanks = Thank you. I will say nothing more about this date. When you have a next date, you can add it any time.
done-missed =
    Thank you for telling me. These things happen.
    Talk to your lawyer today. There may still be ways, and some of them have short time limits.

moved = *It moved: { $kind }.*
moved-from = It was: { $when }
moved-to = It is now:
moved-after = The old reminders are off, and new ones will come. If your paper says something else, the paper is right.
called-off = This date will not take place any more: { $kind }, { $when }.
called-off-after = You will get no more reminders of it. If you have a paper that says something else, the paper is right.

unreached-reminder = I could not reach { $called }. There is something to keep in mind for { $day }.
unreached-moved = I could not reach { $called }. A date moved, and it was on { $day } before.
unreached-called-off = I could not reach { $called }. Something on { $day } was called off.
# Stands for a name where none is known.
unreached-someone = someone who counts on you
unreached-ask = Can you call { $called } or stop by? Please ask them to open Contigo. They chose you for this, and I say no more than I must.

## First contact

start-hello =
    I am Contigo. I keep your ICE and court dates, and I remind you in time.
    I keep the dates, what you want to be called, and how to write to you. I never ask for your country or your status.
    Volunteers run me. I am not ICE and not the court. You can erase all of it any time with /forget.
start-language = In which language shall I write to you?
start-called = What shall I call you? Any name is fine, it does not have to be your real one.
    .label = What I call you
    .hint = Ana, or any name
called-empty = I could not read a name there. What shall I call you?
called-long = That name is too long for me. Is there a shorter one?
start-zone = Which city has the same clock as you? You can also write your city.
    .label = City and state
    .hint = El Paso, Texas
zone-by-city = { $city }
zone-which = I found more than one. Which one is it?
zone-none = I do not know that city. Is there a bigger one near you?
language-unclear = I do not speak that language yet. One of the buttons may fit.
start-consent = May I write to you on my own, to remind you? You can stop it any time.
start-consent-yes = Yes, remind me
start-consent-no = No
start-consent-unclear = Please say yes or no. Without a yes, I do not write to you.
start-refused = That is fine. I keep nothing about you, and I will not write. If you change your mind, come back any time with /start.
start-test = This is a test. If you can read it here, my reminders will reach you.
start-test-delivered = Good. The test message arrived, so my reminders can reach you.
start-test-later = The test message is on its way. It takes longer than it should. If it does not come, please write to me here once more.
start-test-failed = I could not bring you a test message. Please write to me here once more, and I will try again. Until then, do not count on my reminders.
start-test-failed-discord =
    I could not write to you in private. Discord is holding my messages back.
    You can open it like this: tap the server's name, then «Privacy Settings», then turn on «Direct Messages». After that, come back and press the button.
start-test-again = Try again
start-done = All is ready, { $called }. Do you have a paper with a date? Let us write it down now.
start-welcome-back = Good to see you again, { $called }.
start-draft-kept = I kept what you wrote. We go on with it after this.

go-private = Please write to me in private. I say nothing personal where others can read.
go-private-open = Write to me in private

## Adding a date

add-kind = What kind of date is it?
add-kind-unclear = I do not know that kind yet. One of the buttons may fit.
add-date = Which day is it? Your paper says it.
    .label = Day, month and year
    .hint = October 19, 2027
add-date-unclear = I do not understand that day yet. It could look like this: October 19, 2027.
add-date-past = That is over already. What does the paper say?
add-date-no-such-day = That day is not on the calendar. Which day does the paper say?
add-date-far = That day is many years away. Which day does the paper say?
add-date-years-ahead = { $day } is years away. Is that what the paper says?
add-date-which = That can be read in more than one way. Which day does the paper say?
add-date-year = I am not sure about the year. Which day does the paper say?
add-date-weekday = The weekday and the day do not fit together. Which day does the paper say?
add-time = At what time? Your paper says it.
    .label = The time on the paper
    .hint = 8:30 in the morning
add-time-unclear = I do not understand that time yet. It could look like this: 8:30 in the morning.
add-time-am-pm = Is it in the morning or later in the day?
add-time-which = That can be read in more than one way. Which time does the paper say?
add-time-midnight = Midnight is a rare time for an office. Is that what the paper says?
add-time-gap = The clocks go forward that night, so there is no { $time }. Which time does the paper say?
add-time-twice = The clocks go back that night, so { $time } comes twice. I will take the first one, so that I am not late.
add-time-past = That time is over already. What time does the paper say?
add-time-all-day = All day
add-time-not-known = Not known
add-place = Where is it? You can write it as on your paper, or skip it.
    .label = Place or address
    .hint = ICE office, 26 Federal Plaza
add-place-skip = Skip
add-place-long = That place is too long for me. Is there a shorter way to say it?
add-zone = Which city's clock counts there? You can also write the city.
    .label = City and state
    .hint = El Paso, Texas
add-paper = Where does this date come from?
add-paper-unclear = I do not know that kind of paper yet. One of the buttons may fit.
add-note = Is there something you want to remember? You can skip it.
    .label = A note for yourself
    .hint = Ask for Rosa at the door
add-note-skip = Skip
add-too-long = That is too long for me: at most { $count } letters, please.
add-yes = Yes, save it
add-fix = Change something
add-no = No, drop it
add-which-part = What should I change?
add-part-kind = The kind
add-part-date = The day
add-part-time = The time
add-part-place = The place
add-part-zone = The city's clock
add-part-paper = Where it comes from
add-part-note = The note
add-dropped = I dropped it. Nothing was saved.
add-same = That is the same as before. Nothing changed.
add-full = I can keep { $count } dates for you at most. You can take away an old one first.

clock-am = { $hour }:{ $minute } am
clock-pm = { $hour }:{ $minute } pm

# While an option is being typed on Discord.
suggest-date = Go on: like October 19, 2027
suggest-no-such-day = That day is not on the calendar.
suggest-past = That day is over already.
suggest-far = That day is many years away.
suggest-time = Go on: like 8:30 in the morning

write =
    .label = Your answer
    .hint = Write it here

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
link-over = That code is not good any more. You can ask for a new one in the settings.
link-self = That is the account where you already are. Please send the code from the other one.
link-taken = That account is already in use here. To join them, it first has to be erased with /forget.
link-removed = I will not write there any more.
link-remove = Take away { $platform }
link-last = This is the only way to reach you, so I keep it.

## A person to tell

trust-ask = Who shall be told if I cannot reach you? How do you call that person?
    .label = How you call the person
    .hint = my sister
trust-code = Please give { $called } this code. They write to me and send it: { $code }
trust-code-until = The code is good for 2 days. They must say yes.
trust-what = They only learn what you are called here and the day. Never what it is about.
trust-open = Open Contigo on Telegram
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

news-left = { $called } has left Contigo. If you need someone else to be told, you can choose them in the settings.
news-linked = A new way was joined to you here: { $platform }. If that was not you, you can take it away in the settings: /settings
news-trusted = Good news: { $called } said yes. If I cannot reach you, I will tell them.

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

forget-ask = *Shall I erase everything about you?*
    This will go: your dates, your reminders, your settings, and how to write to you. It cannot be brought back.
forget-ask-dates =
    { $count ->
        [0] No date is ahead.
        [one] 1 date is still ahead. I will not remind you of it any more.
       *[other] { $count } dates are still ahead. I will not remind you of them any more.
    }
forget-ask-others = People who are joined with you here will learn that you left, and nothing else.
forget-ask-chat = This chat stays on your phone. Only you can erase it there. Shall I erase the rest?
forget-yes = Yes, erase it all
forget-no = No, keep it
forget-kept = Good. Nothing was erased.
forget-nothing = I keep nothing about you.
forget-done = It is erased. I keep nothing about you any more. Go well. If you need me, come back any time with /start.

## Help

help = *What do you need?*
help-line-add = You got a paper with a date: /add
help-line-dates = You want to see or change your dates: /dates
help-line-moved = A date moved: open /dates and press «The date changed».
help-line-settings = You want another language, other hours, or a second way to be reached: /settings
help-line-mydata = You want to see what I keep: /mydata
help-line-forget = You want everything erased: /forget
help-line-paper = Not sure if a date is right? For the court: 1-800-898-7180, day or night, or https://acis.eoir.justice.gov. For ICE: your paper, or https://www.ice.gov/check-in
help-line-afraid = Afraid to go? Talk to your lawyer first. Free lawyers, by state: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
help-line-start = To begin: /start
help-line-what = I am run by volunteers. I am not ICE and not the court. Your paper is always right.
help-add = Add a date
help-dates = My dates
help-settings = Settings
help-mydata = What you keep about me
help-more = What else can you do?

## For the person who runs the bot

status = *How Contigo is doing*
status-version = Version: { $version }
status-since = Running since { $at }
status-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
status-next = Next message: { $at }
status-next-none = Next message: none
status-platform-connected = { $platform }: connected
status-platform-retrying = { $platform }: trying to connect
status-platform-refused = { $platform }: refused. Please look at its token.
status-platform-off = { $platform }: not in use
status-waiting =
    { $count ->
        [0] No message is waiting.
        [one] 1 message is waiting.
       *[other] { $count } messages are waiting.
    }
status-failed =
    { $count ->
        [0] No message failed since the start.
        [one] 1 message failed since the start.
       *[other] { $count } messages failed since the start.
    }
status-not-saved =
    { $count ->
        [0] The disk took every change.
        [one] The disk did not take 1 change.
       *[other] The disk did not take { $count } changes.
    }
status-bugs =
    { $count ->
        [0] Nothing broke.
        [one] 1 thing broke. The journal says where.
       *[other] { $count } things broke. The journal says where.
    }
status-delivered =
    { $count ->
        [one] 1 message delivered since the start.
       *[other] { $count } messages delivered since the start.
    }
status-damaged =
    { $count ->
        [0] No damaged file.
        [one] 1 damaged file. Please look at the backup.
       *[other] { $count } damaged files. Please look at the backup.
    }
status-late =
    { $minutes ->
        [0] Every message left within a minute.
        [one] Slowest message: 1 minute late
       *[other] Slowest message: { $minutes } minutes late
    }

operator-unreached = A person could not be reached before a date, and nobody could be told for them. Is there another way to find them? /status says more.

## When something goes wrong

sorry-bug = I am sorry, something in me broke. Until it works again, your paper is what counts. You can try once more in a while.
sorry-not-saved = I am sorry, I could not save that. Nothing changed. Please try again in a few minutes.
sorry-damaged = I am sorry, I cannot read what I kept for you. The person who runs me can help. Until then, your paper is what counts.
stale-button = That button is from before, and it does nothing any more. Your dates are at /dates.
only-text = I can only read words. Please write it to me.
too-long = That is too long for me. A few words are enough.
not-understood = I did not understand that. You can press a button, or write /help.
cancel = Cancel
cancelled = All right. Nothing was changed.
yes = Yes
no = No
back = Back
list-and = { $first }, { $rest }
list-none = –

config-file-line = The file .env has a line that I cannot read. Each line should look like this: NAME=value
config-telegram-token = { $name } does not look like a Telegram token. BotFather gives you one, like 123456:ABC-def.
config-discord-token = { $name } does not look like a Discord token. You find it in the Developer Portal, under Bot.
config-api-root = { $name } should be a web address, like http://127.0.0.1:8080
config-operator = { $name } should name an account, like telegram:12345 or discord:12345.
config-unknown = I do not know the setting { $name }. Is there a typing mistake?
config-key-inside-data = The key file lies in the data folder. Who copies one would have both. Please put it in another place.
config-mistakes = Contigo cannot start yet. Please correct this:
start-no-platform = No platform let me in, so I stop. Please look at the tokens.
start-key-made = A new key was made: { $path }. Without it, nobody can read the data, not even you. Please keep a copy of it in a safe place, and not together with a copy of the data.
start-key-missing = There are data, but the key is not here: { $path }. Please put your copy of the key there. Nothing was touched.
start-key-wrong-mode = Others on this computer can read the key: { $path }. Please allow it to yourself only, with chmod 600. Nothing was touched.
start-key-unreadable = I cannot read the key: { $path }. Please check who owns the file. Nothing was touched.
start-key-malformed = This file is not a key of Contigo: { $path }. Please put your copy of the key there. Nothing was touched.
start-key-not-writable = I cannot make a key here: { $path }. Please check the folder, or name another place with CONTIGO_KEY_FILE.
start-data-locked = Another Contigo is at work on { $folder }. Please stop it first.
start-data-wrong-key = The data in { $folder } were sealed with another key. Please put the right key in its place. Nothing was touched.
start-data-key-lost = There are data in { $folder }, but the key that belongs to them is not in its place. Please put your copy of it there. Nothing was touched.
start-data-newer-schema = A newer Contigo wrote the data in { $folder }. Please use that one, or a newer one. Nothing was touched.
start-data-not-writable = I cannot write to { $folder } ({ $because }). Please check the folder and the space on the disk.

## The terminal

terminal-help =
    Write as you would in a chat. These lines are for the terminal itself:
    :as ana, who is speaking (or begin a line with ana:)
    :clock, what time it is
    :clock +7d, a week later (+3h, or a day like 2027-10-19 08:30)
    :people, who has spoken so far
    :file, show the last file
    :save NAME PATH, write a file to the disk
    :example, a ready-made example
    :quit, leave
terminal-unknown-order = I do not know { $order }. Write :help to see what there is.
terminal-as = Now { $name } is speaking.
terminal-clock = It is { $now }.
terminal-clock-unreadable = I do not understand that time. It could look like this: +7d, +3h, or 2027-10-19 08:30.
terminal-nobody = Nobody has spoken yet.
terminal-people = So far: { $names }
terminal-no-file = There is no such file here.
terminal-save-how = It goes like this: :save NAME PATH
terminal-saved = Written to { $path }
terminal-not-saved = I could not write it: { $because }
terminal-file = file { $name } ({ $bytes } bytes)
terminal-someone = you
terminal-guidance =
    Contigo keeps dates and reminds of them. No token was given, so it opens here, for trying it out.
    Write as in a chat, such as /start. A number presses a button.
    Write :clock +7d to go a week ahead, and :help for the rest.
terminal-example = Write :example to see a ready-made example.
terminal-no-example = There is no example here.
terminal-failed = Something broke at that line. The terminal goes on.

## Names of languages and platforms

language-en = English
language-es = Español
platform-telegram = Telegram
platform-discord = Discord
platform-terminal = Terminal

## Faces of the commands: the name in menus, other words that are understood, what it does

command-start =
    .name = start
    .also = begin hello
    .about = Begin here
command-help =
    .name = help
    .also = info
    .about = What Contigo can do for you
command-join =
    .name = join
    .also = code link
    .about = Enter a code that you were given
command-cancel =
    .name = cancel
    .also = drop
    .about = Drop what is not finished
command-stop =
    .name = stop
    .also = unsubscribe end
    .about = Stop the reminders, keep the dates
command-add =
    .name = add
    .also = new
    .about = Add a date from your paper
command-dates =
    .name = dates
    .also = list date
    .about = See or change your dates
command-settings =
    .name = settings
    .also = options
    .about = Language, hours, ways to reach you
command-mydata =
    .name = mydata
    .also = data
    .about = See all that is kept about you
command-forget =
    .name = forget
    .also = delete erase
    .about = Erase everything about you
command-status =
    .name = status
    .also = health
    .about = How Contigo is doing

option-kind =
    .name = kind
    .about = What kind of date it is
option-date =
    .name = date
    .about = Day, month and year, as on the paper
option-time =
    .name = time
    .about = The time on the paper
option-place =
    .name = place
    .about = Where it is
option-zone =
    .name = zone
    .about = The city whose clock counts
option-paper =
    .name = paper
    .about = Where the date comes from
option-code =
    .name = code
    .about = The code that you were given
option-note =
    .name = note
    .about = Something you want to remember
