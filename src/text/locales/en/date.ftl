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
outcome-filed = It was handed in
outcome-granted = They said yes
outcome-denied = They said no
outcome-ordered-removed = Ordered removed
outcome-detained = Taken into custody
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
calendar-file-off = Here is a calendar file. Open it, and the date goes off your phone too, if your phone had it.

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
date-tell = Tell how it went
date-file = Calendar file
date-gone = That date is not here any more.
