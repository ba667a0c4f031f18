## Somebody was taken into custody: the alarm and what is done

# Sources (read 2026-11-22): the Online Detainee Locator System, https://locator.ice.gov, as described by reference.com
# and legalclarity.org; ICE Form 60-001; practice of accompaniment programs (Notifica, New Sanctuary Coalition);
# recorded calls: allianceforrefugees.org; visits of relatives without papers: jctlegal.com.

first-custody = *It is urgent: your circle needs you*
custody-taken = *{ $who } was taken into custody.* Told by { $by }, { $at }.
custody-yours = This is yours now, one thing after the other. Can you not do one? Then say so: someone else can take it.
custody-rules = Calls from custody are recorded. It is safer not to speak there about papers, birthplace or the past. Family without papers should not visit.
custody-public = I say nothing of this to anyone outside.
custody-all = Who does what
custody-begin = Taken into custody
custody-mistake = It was a mistake

task-lawyer = *Call the lawyer first.* Say who, where, and since when. No lawyer? Here are free ones, by state: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
task-child = *See to the children.* Who picks them up, and where? The school gives them to people on its list only.
task-medicine = *See to the medicine.* It is good to call the place of custody. They need to know which medicine, and how much.
task-locator = *Find the person.* https://locator.ice.gov shows where they are. It needs the A-number and the country of birth, or the exact name and that country. It shows adults only.
    In the first hours it may show nothing. I will ask you to look again every few hours.
task-office = *Call the ICE office there.* You can ask where the person is, and if they will be moved. The numbers: https://www.ice.gov/contact/field-offices
task-papers = *Bring the signed papers to the lawyer.* Form G-28 lets the lawyer act. With Form 60-001, ICE may speak about the person to others, such as an office of Congress.
task-tell = *Tell all at home.* Calls from custody are recorded. It is safer not to speak there about papers, birthplace or the past. Family without papers should not visit.

task-name-lawyer = call the lawyer
task-name-child = the children
task-name-medicine = the medicine
task-name-locator = find the person
task-name-office = call the ICE office
task-name-papers = the signed papers
task-name-tell = tell all at home

task-open = ○ { $task }: { $who }
task-done = ✓ { $task }: { $who }, { $at }

tick-lawyer = ✓ Lawyer called
tick-child = ✓ Children are safe
tick-medicine = ✓ Medicine: done
tick-locator = ✓ Person found
tick-office = ✓ ICE office called
tick-papers = ✓ Papers brought
tick-tell = ✓ All at home know

untick-lawyer = Not yet: the lawyer
untick-child = Not yet: the children
untick-medicine = Not yet: the medicine
untick-locator = Not yet: the search
untick-office = Not yet: the ICE office
untick-papers = Not yet: the papers
untick-tell = Not yet: telling all

custody-remind = Is this done? It is yours, and it is not ticked yet. Can you not do it? With «{ custody-all }» someone else can take it.
custody-still = This is still open for { $who }. Can you call the one whose it is, or take it?
custody-look = It is time to look again: https://locator.ice.gov
    It may show nothing in the first hours. The A-number and the country of birth find the person best.
custody-unreached = I could not reach { $called } with the news of { $who }. Can you call them?

custody-undone = It was a mistake: { $who } is not in custody. { $by } said so. The dates stand as before.
custody-undone-self = It was a mistake: { $who } is not in custody, and said so here. The dates stand as before.
custody-free = { $who } is free again. { $by } said so. Nothing more is to be done, and the plan is closed again. Thank you.
custody-free-self = { $who } is free again: their own phone says so. It is good to call and ask for the code word. Nothing more is to be done, and the plan is closed again.

## «detained»

detained-who = Who was taken into custody?
detained-sure = *Was { $who } taken into custody?* After your yes I tell it at once to the family, the coordinator, the lawyer, and who is on call.
    Two minutes later, what your plan has for each of them.
detained-sure-you = *Were you taken into custody?* After your yes I tell it at once to your circle: family, coordinator, lawyer, and who is on call.
    Two minutes later, what your plan has for each of them.
detained-yes = Yes, taken into custody
detained-no = No
detained-kept = Good. I told nobody.
detained-done = I am very sorry. You are not alone. I am telling it now to those who help.
    Was it a mistake? For two minutes one button takes it back.
detained-known = That is known already. Here is who does what.
detained-nobody = Do you fear for someone? It is good to call the family, or the coordinator.
detained-over = That is over already.
detained-late = The two minutes are over. If it was a mistake, «{ custody-free-button }» calms everyone.
detained-undone = It is taken back. Whoever had heard of it hears that it was a mistake.

custody-card = *{ $who }*: in custody since { $at }
custody-all-done = All of it is done. Thank you.
custody-take = I can take one
custody-free-button = Free again
custody-take-ask = Which one do you take?
custody-taken-over = Thank you. It is yours now.
custody-ticked = Thank you.
custody-free-ask = Is { $who } free again? After your yes I tell all who know of it.
custody-free-yes = Yes, free again
custody-free-no = Not yet
custody-freed = We are glad. I tell all who know of it. The check-ins stay off: is there a paper with a new date? You can add it.
custody-self = I was told that you are in custody. Are you free again?
state-custody = ⚠ { $who }: in custody since { $at }
