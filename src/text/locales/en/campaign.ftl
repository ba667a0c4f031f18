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
consent-again = *A text still waits for you.* Nothing of it is out.
consent-lead-first = *A text of your campaign waits for you.*
consent-lead-again = *A text of your campaign still waits for you.* Nothing of it is out.
consent-what = It is { $what }. This is every word of it:
consent-means = With your yes, anybody can read it and pass it on. You can take your yes back at any time. Then I take down what I can. What people have seen, nobody can take back.
consent-lead-means = With your yes, it goes out just like this.
consent-say-yes = Yes, these words
consent-say-change = Change something
consent-say-no = No
consent-said-yes = Thank you. Just these words may go out now. You can take them back under /campaign.
consent-said-no = Good. Nothing of it goes out. I tell the people who wrote it.
consent-said-change = Thank you. I pass that on. Nothing of it goes out until you say yes to new words.
consent-stale = That text has changed since, so this button does nothing. This is how it stands now:
consent-over = That question is over. Nothing has changed.
consent-no-stands = Somebody of your family said no to this text. So it stays in. The people who wrote it can ask again.
consent-wish = What would you like to have changed? You can say it in your own words.
    .label = What to change
    .hint = In your own words

answered-yes = *The family said yes* to { $what }.
answered-yes-next = Just these words may go out now.
answered-no = *The family said no* to { $what }.
answered-no-next = Nothing of it goes out. You can write it in another way and ask again.
answered-change = *The family would like to change* { $what }.
answered-wish = Their words: { $wish }
answered-change-next = Nothing of it goes out. You can write it again, and I ask them.
answered-withdrawn = *The family took back* { $what }.
answered-withdrawn-next = All that was still waiting is dropped. What stands in groups and channels I take down where I can, and I tell you what is left. What people got in private or passed on, nobody can take back.
answered-silent = Nobody of the family has answered yet about { $what }.
answered-silent-next = Nothing of it goes out. You could ask them yourself how they are.

stirred-moved = *The family's date has moved.* On it hangs { $what }.
stirred-off = *The family's date is no longer ahead.* On it hangs { $what }.
stirred-ask = Nothing of it goes out until one of you says what becomes of it.
hang-stays = It stays as it is
hang-time = It gets a new time
hang-off = It is called off
hang-done-stays = Good. It stays as it is, and goes out again as planned.
hang-done-time = Good. Please give it the new time now.
hang-done-off = Good. It is called off. I tell those who know of it.
hang-over = That question is over. It stands as it was said.
resettled-stays = { $by } said: it stays as it is. It was { $what }.
resettled-time = { $by } gave a new time to { $what }.
resettled-off = { $by } called off { $what }.
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
pledge-back = You can take back a yes at any time, and end all of it.
pledge-ask = Did someone you know give you the code? Then you can say yes. Until then, nothing is shared.
pledge-refused = That is fine. Nothing was shared.
pledge-done = Thank you. They may write texts for you now. Each one comes to you first. You see them all under /campaign.
pledge-already = That campaign already speaks of a family, so the code is of no use any more.
campaign-invited = This code is for people who run a campaign. Did someone you know give it to you? They will see the name { $called } and must say yes first.
campaign-welcome = Good. { $called } runs the campaign with you now.
