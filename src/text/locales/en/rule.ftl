## Deadlines that a rule of law sets

# Nothing here is legal advice. Sources and the days on which they were read stand in `src/domain/rule`.

rule-bia-appeal = Appeal to the Board
rule-bia-appeal-about = With an appeal, a higher board (the BIA) looks at what the judge decided. The paper is Form EOIR-26. The day it arrives counts, not the day you mail it.
rule-bia-appeal-10 = Appeal, if 10 days count
rule-bia-appeal-10-about = In 2026, a new rule cut the time for an appeal to 10 days. A court stopped it in March 2026, so 30 days hold. It could change again.
rule-reconsider = Ask to look at it again
rule-reconsider-about = This paper (a motion to reconsider) says that the decision made a mistake. It can be used once.
rule-reopen = Ask to open the case again
rule-reopen-about = This paper (a motion to reopen) brings new facts. It can be used once, but not always. Your lawyer knows when more is possible.
rule-reopen-absent = Undo an order for a missed court day
rule-reopen-absent-about = Was there a grave reason, like an illness? Then the judge can be asked to undo the order. There are 180 days for it. Did no notice come, or were you in custody? Then there is no last day, but soon is better.
rule-review = Go to the court of appeals
rule-review-about = A federal court can look at the last order (a petition for review). Asking the Board again does not give you more days here.
rule-leave-before = Leave on your own by then
rule-leave-before-about = The judge let you leave on your own before the case was over. It is 120 days at most. Your order names your day. If that day is sooner, the order is right. Staying longer can close other ways for 10 years.
rule-leave-after = Leave on your own by then
rule-leave-after-about = The judge let you leave on your own at the end of the case. It is 60 days at most. Your order names your day. If that day is sooner, the order is right. Staying longer can close other ways for 10 years.
rule-leave-ask = A yes to leave on your own
rule-leave-ask-about = You can ask early to leave on your own. The judge can say yes until 30 days after the short hearing (master) that set the long one. Later it is harder.
rule-leave-bond = Pay the bond for leaving
rule-leave-bond-about = This bond is 500 dollars or more. If it is not paid in time, the permission can turn into an order of removal.
rule-asylum-year = Ask for asylum
rule-asylum-year-about = The paper is Form I-589. There is one year for it, from the last time you came here. There are exceptions. If the year is over, other protection may still be open.
rule-asylum-fee = Pay the yearly asylum fee
rule-asylum-fee-about = The notice asks for a fee, paid online. If it is not paid, the asylum paper can be turned away. The fee and its rules have changed a lot. Your notice says what holds now.
rule-permit-renewal = Renew the work permit
rule-permit-renewal-about = A renewal can be sent from 180 days before the end. Since October 30, 2025, the old permit mostly does not go on while you wait. So the first days are the best.
rule-file-master = Papers for a short hearing
rule-file-master-about = Should the judge decide about a paper at a short hearing (master)? Then it has to arrive 15 days before. For people in custody, the court sets the day.
rule-file-individual = Papers for the long hearing
rule-file-individual-about = The papers for the long hearing (individual) have to arrive 30 days before. Old guides say 15. For people in custody, the court sets the day.

# What happened on day 0. It stands after the day and a colon.
rule-start-decision = the judge said it, or the letter was mailed
rule-start-absent-order = the order was made
rule-start-final-order = the last order was made
rule-start-leave-order = the judge let you leave on your own
rule-start-arrival = you came to the US, the last time
rule-start-fee-notice = the date on the notice
rule-start-expiry = the permit ends
rule-start-master = the short hearing (master)
rule-start-hearing = the long hearing (individual)
rule-start-move = you moved

rule-zero = Day 0 is { $day }: { $start }.
rule-count-days = { $count } days later is { $day }.
rule-count-months = { $count } months later is { $day }.
rule-count-hours = { $count } hours later is { $day }.
rule-count-working = { $count } working days later is { $day }. Weekends do not count.
rule-count-before = { $count } days before is { $day }.
rule-skipped = { $day } does not count: it is { $holiday }.
rule-closed-weekend = That is a weekend, and offices are closed.
rule-closed-holiday = { $day } is a holiday: { $holiday }.
rule-next = The next working day is { $day }.
rule-previous = The working day before is { $day }.
rule-opens = It can be sent from { $day } on, { $count } days before.

rule-name = *{ $name }*
rule-safe-day = Safe day: *{ $day }*
rule-safe-soon = The safe day has passed. Still in time: *{ $day }*
rule-last-day = Last day: { $day }
rule-why-safe = The safe day leaves one working day for the mail, or for a paper that comes back.
rule-missed = The last day has passed. Talk to your lawyer today. Sometimes more is still possible.
rule-kept = You have this date here already.
rule-two-days = The law keeps changing. Two last days are possible: { $early } or { $late }. It is safer to act by the earlier one.
rule-flux = This rule changes a lot these days. By now it may be another one.
rule-advice = No law sets this day. It is our advice.
rule-source = Please ask your lawyer. (Source: { $source }, read on { $day }.)
rule-source-only = (Source: { $source }, read on { $day }.)
rule-stale = *This may be out of date.* We have not read this rule again since { $day }.

deadlines = *This is how I count it:*
deadlines-ask = Shall I keep this and remind you? Your lawyer knows your case, and knows if it is right.
deadlines-ask-some = Shall I keep these and remind you? You can take off what does not fit. Your lawyer knows your case.
deadlines-none = There is nothing here to keep.

detail-rule = What: { $name }
detail-rule-safe = Safe day: *{ $day }*, { $away }
detail-rule-last = Last day: { $day }, { $away }
detail-rule-from = Counted from: { $day } ({ $start })
deadline-holiday = The last day is a holiday ({ $holiday }), and offices are closed. It is safer to be done by { $safe }.
head-rule-ahead = *{ $name }: the safe day is { $away }.*
head-rule-open = *{ $name }: it is time now.*
head-rule-last = *{ $name }: today is the last day.*

ladder-rule-opens = *Today is the safe day.* The last day is { $last }.
    • Is it sent or handed in? Then keep the proof: a stamp, a receipt or a picture.
    • Is something missing? Your lawyer can say today what is still possible.
    Done already? Please tell me, and I will stop asking.

deadline-what = What happened? I can count which days matter.
deadline-which-leave = What did the judge say about leaving on your own?
deadline-which-papers = For which hearing? Your paper says «master» or «individual».
occasion-denied = The judge said no
occasion-absent = We missed court
occasion-board = The Board said no
occasion-leave = Leave on our own
occasion-leave-before = Yes, before the case ended
occasion-leave-after = Yes, at the end of the case
occasion-leave-ask = We want to ask for it
occasion-arrival = We came to the US
occasion-papers = Papers for court
occasion-papers-master = A short one (master)
occasion-papers-individual = The long one (individual)
occasion-permit = A work permit ends
occasion-fee = An asylum fee notice
occasion-moved = We moved

since-decision = On which day did the judge say it? If it came by letter: on which day was it mailed?
    .label = Day, month and year
    .hint = November 18, 2026
since-absent-order = On which day was the order made? It is on the paper.
    .label = Day, month and year
    .hint = November 18, 2026
since-final-order = On which day was the last order made? It is on the paper.
    .label = Day, month and year
    .hint = November 18, 2026
since-leave-order = On which day did the judge let you leave on your own?
    .label = Day, month and year
    .hint = November 18, 2026
since-arrival = On which day did you come to the US, the last time?
    .label = Day, month and year
    .hint = March 9, 2026
since-fee-notice = Which day is on the notice?
    .label = Day, month and year
    .hint = November 18, 2026
since-expiry = On which day does the permit end? It is on the card.
    .label = Day, month and year
    .hint = June 30, 2027
since-master = On which day is, or was, the short hearing (master)?
    .label = Day, month and year
    .hint = January 12, 2027
since-hearing = On which day is the long hearing (individual)?
    .label = Day, month and year
    .hint = March 10, 2027
since-move = On which day did you move? Just the day. I do not need the address.
    .label = Day, month and year
    .hint = November 18, 2026
since-today = Today
since-yesterday = Yesterday
since-this = Is it this day?
since-unclear = I do not understand that day yet. It could look like this: November 18, 2026.
since-ahead = That day is still ahead. I count from a day that has been. Which day was it?

accept-on = ✓ { $name }
accept-off = ○ { $name }
accept-yes = Yes, remind me
accept-day = Another day
accept-no = No, drop it
