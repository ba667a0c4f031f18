## Several people of one family in one circle

# Somebody in the middle of a sentence.
who-you = you
who-someone = someone
who-called = { $called }
who-and = { $first } and { $rest }
detail-whose = For: { $who }

add-of = Whose date is it?
add-of-me = Mine
add-of-one = { $called }
add-of-two = Both of us
add-of-all = All of us
add-of-unclear = I do not know who that is. One of the buttons may fit.
add-part-of = Whose it is

settings-family = Your family here: { $names }
settings-change-family = Someone of my family joins me

family-code = Please give this code to the person of your family who shall join you. They write to me and send it: { $code }
family-code-until = The code is good for 2 days, and for one person.
family-code-what = I will tell you their name and ask you first. After your yes, you both see and change all the dates.
family-invited = This code is for a family that wants to keep its dates together here. Did someone of your family give it to you? They will see the name { $called } and must say yes. Then you all see and change the same dates.
family-yes = Yes, ask them
family-no = No
family-asked = I asked. When they say yes, I will tell you here. Until then, nothing is shared.
family-asked-night = I asked. They may be asleep now, so they read it in the morning. When they say yes, I will tell you here. Until then, nothing is shared.
family-refused = That is fine. Nothing was shared.
family-taken = You keep dates together with other people here already, so I cannot join you.
family-already = You are together here already.
family-let-in = Yes, let them in
family-turn-away = No, keep them out
family-welcome = Good. You and { $called } now see and change the same dates.
family-turned-away = Good. They learned nothing from me.
family-late = That question is over. You can make a new code in the settings.

news-family-asks = *{ $called } wants to join your family here.* They have the code that you gave.
    After your yes, you both see and change all the dates. Is it the right person? If you are not sure, you can call them first.
news-family-in = Good news: { $called } said yes. You now see and change the same dates. You find them under /dates.
news-family-left = { $called } has left Contigo. Your own dates stay here.

forget-ask-family = Your family stays here. Dates that are theirs too stay for them.
mydata-family = Your family here: { $names }
