## Campaigns: who runs them, what they say in public, and the family's yes

# Which text it is; in the middle of a sentence.
statement-name = the name «{ $words }»
statement-story = the story «{ $words }»
statement-ask = what people are asked for «{ $words }»
statement-rally = the event «{ $words }»
statement-action = the action «{ $words }»
statement-script = the words for calls «{ $words }»
statement-update = the news «{ $words }»
statement-thanks = the thanks «{ $words }»
statement-closing = how it ended «{ $words }»
statement-some = an event

wording-in-en = *In English*
wording-in-es = *In Spanish*
wording-line = { $words }
wording-name = Name: { $words }
wording-story = Story: { $words }
wording-ask = We ask: { $words }
wording-text = { $words }
wording-link = Link: { $words }
wording-title = { $words }
wording-place = Where: { $words }
wording-area = Area: { $words }
wording-bring = Bring: { $words }
wording-access = Getting in: { $words }
wording-risk = Risk: { $words }
wording-contact = Contact: { $words }
wording-weather = Weather: { $words }

consent-first = *There is a text that waits for you.*
consent-reminded = *A text still waits for you.* Nothing of it is out.
consent-lead-first = *A text of your campaign waits for you.*
consent-lead-reminded = *A text of your campaign still waits for you.* Nothing of it is out.
consent-what = It is { $what }. This is every word of it:
consent-means = With your yes, anybody can read it and pass it on. You can take your yes back at any time. Then I take down what I can. What people have seen, nobody can take back.
consent-lead-means = With your yes, it goes out just like this.
consent-say-yes = Yes, these words
consent-say-change = Change something
consent-say-no = No
consent-yes-heard = Thank you. Just these words may go out now. You can take them back under /campaign.
consent-no-heard = Good. Nothing of it goes out. I tell the people who wrote it.
consent-change-heard = Thank you. I pass that on. Nothing of it goes out until you say yes to new words.
consent-stale = That text has changed since, so this button does nothing. This is how it stands now:
consent-over = That question is over. Nothing has changed.
consent-no-stands = Somebody of your family said no to this text. So it stays in. The people who wrote it can ask again.
consent-wish = What would you like to have changed? You can say it in your own words.
    .label = What to change
    .hint = In your own words

answer-by-family = The family
answer-by-lead = The person who leads
answer-by-organizer = Somebody who runs it with you
answer-yes-head = *{ $who } said yes* to { $what }.
answer-yes-next = Just these words may go out now.
answer-no-head = *{ $who } said no* to { $what }.
answer-no-next = Nothing of it goes out. You can write it in another way and ask again.
answer-change-head = *{ $who } would like to change* { $what }.
answer-wish = Their words: { $wish }
answer-change-next = Nothing of it goes out. You can write it again, and I ask them.
answer-withdrawn-head = *{ $who } took back* { $what }.
answer-withdrawn-next = All that was still waiting is dropped. What stands in groups and channels I take down where I can, and I tell you what is left. What people got in private or passed on, nobody can take back.
answer-silent-head = { $who } has not answered yet about { $what }.
answer-silent-next = Nothing of it goes out. You could ask yourself how things are.

stirred-moved = *The family's date has moved.* On it hangs { $what }.
stirred-off = *The family's date is no longer ahead.* On it hangs { $what }.
stirred-ask = Nothing of it goes out until one of you says what becomes of it.
hang-stays = It stays as it is
hang-time = It gets a new time
hang-off-rally = It is called off
hang-off-action = It ends
hang-off-update = Take it back
hang-done-stays = Good. It stays as it is, and goes out again as planned.
hang-done-off-rally = Good. It is called off. I tell those who know of it.
hang-done-off-action = Good. It has ended. Nobody is asked for it any more.
hang-done-off-update = Good. It is taken back. What stands in groups and channels I take down where I can.
stirred-ask-family = Nothing of it goes out until one of you says what becomes of it. If it needs a new time, the people who run the campaign give it.
hang-time-theirs = The people who run the campaign give it a new time. They have been asked too.
hang-over = That question is over. It stands as it was said.
resettled-stays = { $by } said: it stays as it is. It was { $what }.
resettled-time = { $by } gave a new time to { $what }.
resettled-off-rally = { $by } called off { $what }.
resettled-off-action = { $by } ended { $what }.
resettled-off-update = { $by } took back { $what }.
resettled-organizer = You see all of it under /campaign.
resettled-family = If you do not want it to go out, you can take it back under /campaign.

unlinked = *The family no longer lets this campaign speak of them.* Or their circle has ended.
unlinked-what = So nothing more goes out. What you can still do is thank people in your own name, outside of this campaign.

campaign-open = See the campaign
campaign-reword = Write it again

news-campaign-asks = *{ $called } wants to run your campaign with you.* They were invited by { $by }.
    They learn nothing before your yes. Is it the right person? If you are not sure, you can call { $by } first.
news-campaign-asks-own = *{ $called } wants to run your campaign with you.* You invited them.
    They learn nothing before your yes. Is it the right person? If you are not sure, you can call them first.
news-campaign-in = You are in: you now help to run a campaign. You find it under /campaign.
news-campaign-refused = Nobody said yes to you this time. If that is a mistake, you can ask whoever gave you the code.
news-campaign-left = { $called } does not run your campaign any more.
news-campaign-removed = You do not run a campaign any more where you did before. Thank you for what you did there.
news-campaign-lead = You now lead a campaign. You find it under /campaign.
news-campaign-wants = *{ $called } would like to speak up for your family in public.* For that they want to begin a campaign.
    You read each text first, and only what you say yes to goes out. Your dates, your papers and your circle stay hidden from it. You can end it at any time. May they?
news-campaign-may = *{ $called } said yes:* the campaign may speak of the family. Each text still needs their yes. If you do not know that name, please end the campaign and begin a new one.
news-campaign-may-not = { $called } said no: they want no campaign about their family. Nothing of it goes out.

pledge-yes = Yes, they may
pledge-no = No
pledge-what = *This code is from people who want to speak up for your family in public.*
pledge-words = They write texts, and you read every word first. Only what you say yes to goes out.
pledge-sees = They do not see your dates, your papers or your circle. They learn your first name and whether you said yes or no.
pledge-end = You can take back a yes at any time, and end all of it.
pledge-ask = Did someone you know give you the code? Then you can say yes. Until then, nothing is shared.
pledge-refused = That is fine. Nothing was shared.
pledge-done = Thank you. They may write texts for you now. Each one comes to you first. You see them all under /campaign.
pledge-already = That campaign already speaks of a family, so the code is of no use any more.
campaign-invited = This code is for people who run a campaign. Did someone you know give it to you? They will see the name { $called } and must say yes first.
campaign-welcome = Good. { $called } runs the campaign with you now.

command-campaign =
    .name = campaign
    .also = campaigns organize
    .about = Speak up in public, for a family or for a cause
command-update =
    .name = update
    .also = news
    .about = Tell followers what is new

campaign-what = With a campaign you speak up in public: for a family, or for trainings and the like. When it is about a family, they read every word first.
campaign-what-code = Has a campaign given you a code? Then just send it to me.
campaign-begin = Begin a campaign
campaign-new = Another campaign
campaign-turn = My campaigns
campaign-which = Which campaign do you want to see?
campaign-name = { $name }
campaign-unnamed = A campaign without a name
campaign-unnamed-family = A campaign for your family
campaign-gone = You cannot see that campaign any more, or it has ended.
campaign-not-yours = In this campaign, that is done by others.
campaign-leader-does = In this campaign, that is done by the person who leads it.
campaign-is-closed = This campaign is closed. Nothing new can go out.
campaign-back = Back

campaign-about = Whose case is the campaign about?
campaign-about-own = My own family
campaign-about-circle = The family of my circle
campaign-about-family = A family that I ask first
campaign-about-none = No case: trainings, meetings
campaign-about-unclear = One of the buttons says it best.
campaign-languages = In which languages does it speak?
campaign-all = All of them
campaign-languages-unclear = One of the buttons says it best.

words-name = What is the campaign called? Please write only what anybody may read, at most { $most } letters.
    .label = Name of the campaign
words-story = What is it about? Tell it as you would tell a neighbor, at most { $most } letters.
    .label = The story
words-ask = What is the one thing that you ask people for? At most { $most } letters.
    .label = What you ask for
words-update = What is new? At most { $most } letters. You can send a picture with it.
    .label = What is new
words-thanks = How do you want to thank the people who came? At most { $most } letters.
    .label = Your thanks
words-closing = How did it end? These are the last words to all who follow. At most { $most } letters.
    .label = How it ended
words-in-en = First in English.
words-in-es = First in Spanish.
words-also-en = Now the same in English, if you can.
    .label = The same in English
words-also-es = Now the same in Spanish, if you can.
    .label = The same in Spanish
words-skip = Leave it out
words-link = Is there a link with more about it?
    .label = The link
words-link-unclear = I need a whole address that anybody can open, like example.org/news.
words-unclear = I need some words for that.
words-too-long = That is { $length } letters long. { $most } fit.
words-readback = This is how it goes out. Is it right?
words-readback-family = This is how the family reads it. Is it right?

row-unasked-text = Not asked yet: { $what }
row-unasked-text-out = Out in its old words; the new ones are not asked yet: { $what }
row-waits-text = Waits for a yes: { $what }
row-waits-text-out = Out in its old words; the new ones wait for a yes: { $what }
row-yes-text = May go out: { $what }
row-no-text = The answer was no: { $what }
row-no-text-out = Out in its old words; the answer to the new ones was no: { $what }
row-change-text = A change is wanted: { $what }
row-change-text-out = Out in its old words; in the new ones a change is wanted: { $what }
row-withdrawn-text = Taken back: { $what }
text-short = { $words }
text-out-still = *These words are out now:*
text-take-back = Take it back
text-put-family = Ask the family
text-put = Yes, let it go out
text-put-done = Good: { $what }. It may go out now.
text-put-asked = I ask the family now about { $what }. I tell you what they say. Until then, nothing goes out.
text-put-awaits = I keep { $what }. As soon as a family has said yes to the campaign, I ask them about it.
text-put-lead = I ask the person who leads the campaign about { $what }.
text-back-what = Then nothing of it goes out any more. What stands in groups and channels, I take down where I can. What people have seen, nobody can take back.
text-back-ask = Do you want to take back { $what }?
text-back-yes = Yes, take it back
text-back-done = It is taken back. Nothing of it goes out any more.
text-back-left = I take down what I can, and tell the people who lead what is left.
text-back-already = Nothing of that is out.

campaign-head = *{ $name }*
campaign-head-none = *A campaign without a name*
campaign-closed-at = It was closed { $at }.
campaign-of-none = It is about nobody's case.
campaign-of-case = It speaks of a family. Each text needs their yes.
campaign-awaits = It waits for a family. Nothing goes out before. Under «Who runs it» there is a code for them.
campaign-asks-family = I have asked the family of your circle. Nothing goes out before their yes.
campaign-unlinked = No family lets it speak of them now. Nothing goes out.
campaign-no-texts = Nothing is written yet.
campaign-counts = Out: { $out }. Waiting for a yes: { $waits }.
campaign-followers = { $count ->
    [one] 1 person follows it.
   *[other] { $count } people follow it.
}
campaign-channels = { $count ->
    [0] No group or channel is connected.
    [one] 1 group or channel is connected.
   *[other] { $count } groups and channels are connected.
}
campaign-rallies = { $count ->
    [0] No event is ahead.
    [one] 1 event is ahead.
   *[other] { $count } events are ahead.
}
campaign-link = A link to follow it, to pass on: { $link }
campaign-organizers = { $count ->
    [one] You run it by yourself.
   *[other] { $count } people run it.
}
campaign-write-name = Give it a name
campaign-write-story = Write the story
campaign-write-ask = Write what you ask for
campaign-write-update = Write news
campaign-write-thanks = Thank those who came
campaign-texts = All texts
campaign-texts-head = *The texts of the campaign*
campaign-run-rally = Events
campaign-run-petition = Actions
campaign-run-channels = Groups and channels
campaign-people = Who runs it
campaign-close = Close the campaign
campaign-as-family = As the family

campaign-people-head = *Who runs the campaign*
campaign-person = { $called }: { $as }
campaign-person-vouched = { $called }: { $as }. Invited by { $by }.
campaign-role = helps to run it
campaign-role-lead = leads it
campaign-people-know = They see the texts, the answers of the family, and how many people follow. They never see the family's dates.
campaign-invite-organizer = Invite someone to run it
campaign-invite-family = A code for the family
campaign-invite-none = There is nobody to invite to that now.
campaign-code-organizer = This code invites one person to run the campaign with you. Please give it to someone whom you know. They write to me and send it: { $code }
campaign-code-organizer-what = The person who leads the campaign is asked first. Then they see its texts and can write some.
campaign-code-family = This code is for the family. They write to me and send it: { $code }
campaign-code-family-what = I tell them in plain words what it means and ask them. Before their yes, nothing goes out.
campaign-hand = { $called } shall lead
campaign-hand-done = { $called } leads the campaign now.
campaign-remove = Take { $called } out
campaign-remove-ask = Shall { $called } not run the campaign any more?
campaign-remove-yes = Yes, take { $called } out
campaign-remove-done = { $called } does not run the campaign any more.
campaign-person-gone = That person does not run the campaign any more, or you cannot do that.
campaign-leave = I leave the campaign
campaign-leave-what = Then you hear no more from it. The others go on.
campaign-leave-last = You run it by yourself. When you leave, it is closed, and nothing more goes out.
campaign-leave-ask = Do you want to leave?
campaign-leave-yes = Yes, I leave
campaign-leave-done = You have left. Thank you for what you did.

campaign-close-what = Then nothing new goes out. Those who follow hear how it ended, if you write it. After that, I forget them.
campaign-close-ask = How shall it end?
campaign-close-words = With last words
campaign-close-silent = Without a word
campaign-close-rallies = { $count ->
    [one] One event is still ahead. Please call it off first, so that nobody stands there alone.
   *[other] { $count } events are still ahead. Please call them off first, so that nobody stands there alone.
}
campaign-closed = The campaign is closed. Thank you for what you did.

campaign-family-head = *What is said about your family*
campaign-family-what = You can look at each text, and take it back.
campaign-family-none = Nothing is out, and nothing waits for you.
campaign-dates = What hangs on our dates
campaign-dates-none = There is no date ahead that could be opened.
campaign-dates-head = *Something of the campaign can hang on one of your dates.* When that date moves, nothing goes out until one of you says what becomes of it.
campaign-dates-know = The people who run the campaign do not learn what date it is, or when.
campaign-date = Closed: { $kind }, { $when }
campaign-date-opened = Open: { $kind }, { $when }
campaign-date-open-this = Open: { $kind }
campaign-date-close-this = Close: { $kind }
campaign-date-closed = The date is closed again. What hung on it waits until one of you says what becomes of it.
campaign-hang-which = The date is open now. What hangs on it?
campaign-hang-on = { $what }
campaign-hang-nothing = Nothing yet
campaign-hang-none = The date is open now. There is nothing yet that could hang on it.
campaign-hang-done = Good. When the date moves, I ask you and the people who run the campaign.
campaign-end = It shall not speak of us
campaign-end-what = Then all texts about your family are taken back, and nothing more goes out. What stands in groups and channels comes down where I can. The people who run the campaign hear that it has ended.
campaign-end-ask = Shall the campaign not speak of you any more?
campaign-end-yes = Yes, end it
campaign-end-done = It has ended. The campaign does not speak of you any more.
consent-wish-unclear = I need some words for that, at most 500 letters.

update-head = *{ $name }*

mydata-campaigns = { $count ->
    [one] You help to run a campaign. What you wrote for it is in the file.
   *[other] You help to run { $count } campaigns. What you wrote for them is in the file.
}
forget-ask-campaign = The campaign that you help to run goes on without you.
forget-ask-campaigns = { $count ->
    [one] You run a campaign by yourself. It is closed, and nothing more goes out.
   *[other] You run { $count } campaigns by yourself. They are closed, and nothing more goes out.
}
