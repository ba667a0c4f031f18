## The emergency plan: what others have to know when somebody does not come out

first-plan = *Something for you to keep in mind*
emergency-for-you-alarm = *The family wrote this for you, for the day that someone is taken.* That day is now.
emergency-for-you-shown = *The family shows you this from its emergency plan.*
emergency-keep = It is for you alone. Please keep it where others cannot read it.
emergency-entry = *{ $name }:* { $words }
emergency-signed = *{ $name }:* signed
emergency-unsigned = *{ $name }:* not signed
emergency-signed-where = *{ $name }:* signed. Where: { $words }
emergency-unsigned-where = *{ $name }:* not signed. Where: { $words }

emergency-kind-lawyer = Lawyer
emergency-kind-child = Children
emergency-kind-medicine = Medicine
emergency-kind-keys = Keys and papers
emergency-kind-call = Whom to call
emergency-kind-avoid = Whom not to call
emergency-kind-public = In public
emergency-kind-g28 = Form G-28
emergency-kind-waiver = Form 60-001
emergency-kind-word = Code word
