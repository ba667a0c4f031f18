## Reminders: the frame

# The first line of whoever wants a lock screen to say nothing.
first-neutral =
    A message from Contigo.
    Please open it when you have a quiet moment.
# The same where it should not wait.
first-neutral-soon =
    A message from Contigo.
    Please open it when you see it.
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
