## Moving to a new home: who has to hear of it

rule-move-court = New address to the court
rule-move-court-about = Each person with a case fills in Form EOIR-33. It can be done online: https://respondentaccess.eoir.justice.gov. A copy goes to the lawyers of ICE. A letter to the old address counts as sent, so this one matters most.
rule-move-ice = New address to ICE
rule-move-ice-about = It can be done online: https://www.ice.gov/check-in. The office can also take it by phone. The court and ICE do not tell each other.
rule-move-ice-48 = New address to ICE
rule-move-ice-48-about = Most orders of supervision (I-220B) ask for it within 48 hours. Your order says how and where. Online there is https://www.ice.gov/check-in. It helps to talk to your lawyer first.
rule-move-uscis = New address to USCIS
rule-move-uscis-about = The form is AR-11. It can be done online: https://www.uscis.gov/addresschange. Each paper that waits there has a number, and it helps to give all of them.
rule-move-post = New address to the post office
rule-move-post-about = Letters to the old home can be sent on: https://www.usps.com/manage/forward.htm. This tells no agency.

# In the middle of a sentence, and on buttons.
agency-move-court = the court
agency-move-ice = ICE
agency-move-ice-48 = ICE
agency-move-uscis = USCIS
agency-move-post = the post office

move-court = Does anyone of you have a case in immigration court, or at the Board?
move-court-yes = Yes
move-court-no = No
move-court-unsure = I do not know
move-ice = Does anyone of you report to ICE?
move-ice-check-ins = Yes, at check-ins
move-ice-supervision = Yes, with an I-220B
move-ice-no = No
move-ice-unsure = I do not know
move-uscis = Does anyone of you have papers waiting at USCIS? For example asylum, a work permit or a family petition.
move-uscis-yes = Yes
move-uscis-no = No
move-uscis-unsure = I do not know

move-head = *You moved on { $day }.* These have to hear of the new address:
move-open = *○ { $name }*
move-done = ✓ { $name }
move-foot = I do not need your new address, and I do not keep it. I will remind you of what is still open. To see this list again: /moved
move-thanks = *All done. Thank you.* It is good to keep the proofs: a copy, a receipt or a picture of the screen.
move-tick = Done: { $agency }
move-untick = Not done yet: { $agency }
move-again = We moved again
