## Invitations into the circle

invite-as = As what do you want to invite someone?
invite-family = Family
invite-coordinator = Coordinator
invite-supporter = Supporter
invite-lawyer = Lawyer

invite-code = This code invites one person, as: { $role }. Please give it to someone whom you know. They write to me and send it: { $code }
invite-until = The code is good for 2 days, and for one person. It has no letters that look alike, so you can also read it out over the phone.
invite-what-coordinator = I ask you and the others who lead before they learn anything. Then they see every date with hour and place. They can invite people too.
invite-what-supporter = I ask you first. Then they see a first name, the day and the city, and nothing more. Hour and place come when you say yes to their help.
invite-what-lawyer = I ask you first. Then they see the dates with hour, place and paper. They do not see who else is in the circle.
invite-welcome = Good. { $called } is in the circle now, as: { $role }.
invite-late = That question is over. Somebody else may have answered it.

invited = This code is for a circle of people who stand by a family. Did someone you know give it to you? They will see the name { $called } and must say yes first.
code-resting = Those were too many wrong codes. You can try again { $at }.
