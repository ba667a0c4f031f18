## Whether what is kept is right: where it comes from, who found it right, whether it still stands

detail-entered = Written down by { $who }, { $at }
confirmed-line = ✓ Found right by { $who }, { $at }. From: { $paper }
not-confirmed = ⚠ Nobody has found it on a paper yet
checked-same = ✓ Looked up by { $who }, { $at }: the same
checked-changed = ⚠ Looked up by { $who }, { $at }: it changed
checked-could-not = ? { $who } could not look it up, { $at }
disputed-line = ⚠ Not settled: it may have moved to { $when }. Said by { $who }, { $at }

# How to find out whether a date that came by text or phone is real. A number in such a message may be a trap.
verify-court =
    To find out, you can do this:
    • Call your lawyer.
    • Ask the court's line, day or night: +1-800-898-7180. Or look at https://acis.eoir.justice.gov
    • Call the court. Take the number from an old paper, not from the message.
verify-ice =
    To find out, you can do this:
    • Call your lawyer.
    • Call the ICE office. Take the number from an old paper, not from the message.
    • Look at https://www.ice.gov/check-in
verify-office =
    To find out, you can do this:
    • Call your lawyer.
    • Call the office. Take the number from an old paper, not from the message.

## «I checked it: it is right»

date-right = I checked it: it is right
date-card = More
right-ask = Good. Where did you find the same day, hour and place?
right-no = On no paper yet
right-done = Thank you. I wrote down that it is right, and where you found it.
right-not-yet = That is fine. It stays marked until it is found on a paper.
right-moved-since = This date moved after that question. Here is what holds now.

## Does it still stand? One of the family is asked to look.

first-check = *A question about a date*
# The line and the page ask for the A-number; we never do. Source: EOIR Policy Manual 1.6(c).
check-ask-hearing = *Does the hearing still stand?* Hearings can move, and the letter can come late. You can ask here:
    • The court's line, day or night, in English or Spanish: +1-800-898-7180
    • https://acis.eoir.justice.gov
    They want the A-number, so it helps to have it at hand. I never ask you for it.
    What did they say?
check-ask-short = *This time I ask you to look.* It helps to have the A-number at hand. I never ask you for it. What did they say?
check-ask-letter = *Please look at your letter again.* ICE has no public page for check-in dates. Is it still the same day, hour and place?
check-why = Did it move? Then it is good to call your lawyer the same day.
check-same = The same
check-changed = It changed
check-could-not = I could not look
check-card-same = I looked: still the same
check-card-could-not = I could not look
check-numbered = { $number }: { $label }
check-thanks-same = Thank you. I wrote down that it is still the same.
check-thanks-could-not = That happens, and I wrote it down.
check-next = The next time I ask is { $at }. I will ask { $who }.
check-next-none = I will not ask again before this date. Your lawyer can look it up too.

## Two days for one date: somebody who is not of the family says that it moved

first-which = *Two days for one date*
which-head = *Which day is right?* It is about this date: { $kind }
which-from = I have: { $when }. { $where }
which-to = Now { $who } says: { $when }. { $where }
which-where = Where: { $place }
which-nowhere = No place was said.
which-ask = The newest paper from ICE or the court says it. Your lawyer can look it up too.
which-until = Until you tell me, I keep the first day. My reminders will name both.
which-until-both = Until you tell me, I remind you of both days. So nobody misses the first one.
which-old = It stays as it was
which-new = It moved
which-neither = Neither is right
which-other-day = ⚠ It is not settled yet. It may also be: { $when }
which-kept = Good. It stays as it was, and the other day is gone.
which-over = That question is settled already. Here is what holds now.
which-passed-on = Thank you. I asked the family which day is right. Until they say, I keep both days in mind.
family-only = Only the family can change that.
