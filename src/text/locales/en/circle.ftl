## The circle: who is in it, who comes in and who goes

role-family = family
role-coordinator = coordinator
role-lead = coordinator, leads
role-supporter = supporter
role-lawyer = lawyer

circle-head = *Your circle*
circle-row = { $called }: { $role }. { $reach }
circle-row-vouched = { $called }: { $role }. { $reach } Invited by { $by }.
circle-you = You
circle-alone = Nobody else is here yet. You can invite people whom you trust.
circle-helping = You stand by { $names }. You are here as: { $role }.
circle-led-by = { $called } leads this circle. With questions, please ask there.
circle-need-to-know = You see what you need for your help, and nothing more. That keeps the family safe.

reachable-proven = I can reach them.
reachable-untried = I have not written to them yet.
reachable-unwilling = They want no messages now.
reachable-unreachable = I cannot reach them.

circle-open = Open the circle
circle-invite = Invite someone
circle-takeout = Take someone out
circle-handover = Give the lead to someone
circle-leave = Leave the circle
circle-dissolve = End the circle
circle-turn = My other circles
circle-which = Which circle do you want to see?
circle-name-own = My own
circle-name = { $names }
circle-person = { $called }
circle-person-nth = { $nth }. { $called }

alike-head = *Please look twice. Names here look alike:*
alike-this = This one, { $called }: { $role }. { $how }
alike-nth = { $nth }. { $called }: { $role }. { $how }
alike-other = Another one, { $called }: { $role }. { $how }
alike-start = Here from the start.
alike-since = Here since { $since }.
alike-vouched = Here since { $since }. Invited by { $by }.
circle-no = No, go back

circle-gone = You are not in that circle any more, so there is nothing to see here.
circle-not-yours = In this circle, that is done by others.

circle-leave-what = Then you hear no more from this circle. What you took on here is open again for others.
circle-leave-dates = { $count ->
    [one] One date is yours alone. It is erased with it.
   *[other] { $count } dates are yours alone. They are erased with it.
}
circle-leave-ask = Do you want to leave?
circle-leave-yes = Yes, I leave
circle-leave-done = You have left. Thank you for standing by this family.

circle-take-whom = Who shall not be in the circle any more?
circle-take-ask = Shall { $called } not be in the circle any more?
circle-take-what = They see nothing of it then, not even in old messages of mine that still have buttons. I tell them only that they are out.
circle-take-yes = Yes, take { $called } out
circle-take-done = { $called } is not in the circle any more.
circle-take-late = That person is not in the circle any more, or you cannot take them out.
circle-take-none = There is nobody here whom you could take out.

circle-hand-whom = Who shall lead the circle?
circle-hand-none = There is no other coordinator yet. You can invite one.
circle-hand-done = { $called } leads the circle now.

circle-dissolve-what = { $count ->
    [0] The circle is erased, and nobody can bring it back.
    [one] The circle and its one date are erased, and nobody can bring them back.
   *[other] The circle and its { $count } dates are erased, and nobody can bring them back.
}
circle-dissolve-others = { $count ->
    [one] One other person is in it. I tell them that it has ended.
   *[other] { $count } other people are in it. I tell them that it has ended.
}
circle-dissolve-ask = Shall I erase it all?
circle-dissolve-yes = Yes, erase it all
circle-dissolve-done = It is erased. Thank you for your trust.

news-circle-asks = *{ $called } wants to come into your circle, as: { $role }.* They were invited by { $by }.
    They learn nothing before your yes. Is it the right person? If you are not sure, you can call { $by } first.
news-circle-asks-own = *{ $called } wants to come into your circle, as: { $role }.* You invited them.
    They learn nothing before your yes. Is it the right person? If you are not sure, you can call them first.
news-alike = *Please look twice.* Somebody in your circle already has a name like { $called }. That one is here as: { $role }. This is another account. Please call the person you mean, and ask if it is theirs.
news-circle-named = { $before }, who is in your circle, wants to be called { $called } from now on.
news-alike-named = *Please look twice.* Somebody else in your circle already has a name like { $called }. That one is here as: { $role }. If that seems odd to you, please call the person you mean. Under /circle you see who is who.
news-circle-in = You are in: you now stand by { $called }, as: { $role }. You see what you need for that, and nothing more.
news-circle-refused = Nobody said yes to you this time. If that is a mistake, you can ask whoever gave you the code.
news-circle-left = { $called } has left your circle.
news-circle-removed = You are not in a circle any more where you were before. Thank you for what you did there.
news-circle-over = A circle where you were has ended, and all of it is erased. Thank you for what you did there.
news-circle-lead = You now lead a circle. You find it under /circle.

add-of-both = Both of them
add-of-them = All of them
dates-none-here = There is no date here yet.
mydata-helping = You help in a circle, as: { $role }. What is kept of you there is in the file. What is the family's is theirs alone.
forget-ask-helping = The family that you stand by stays here. What you took on is open again for others.
forget-ask-circle = Your circle ends with it: without you, nothing is left in it to look after.
