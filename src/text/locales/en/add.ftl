## Adding a date

add-kind = What kind of date is it?
add-kind-unclear = I do not know that kind yet. One of the buttons may fit.
add-date = Which day is it? Your paper says it. You can write the day, the hour and the place at once.
    .label = Day, hour and place
    .hint = October 19, 2027, 8:30 am, Hartford
add-date-unclear = I do not understand that day yet. It could look like this: October 19, 2027. If you have no date now, write /cancel.
add-date-past = That is over already. What does the paper say?
add-date-no-such-day = That day is not on the calendar. Which day does the paper say?
add-date-far = That day is many years away. Which day does the paper say?
add-date-which = That can be read in more than one way. Which day does the paper say?
add-date-year = I am not sure about the year. Which day does the paper say?
add-date-weekday = The weekday and the day do not fit together. Which day does the paper say?
add-time = At what time? Your paper says it.
    .label = The time on the paper
    .hint = 8:30 in the morning
add-time-unclear = I do not understand that time yet. It could look like this: 8:30 in the morning.
add-time-am-pm = Is it in the morning or later in the day?
add-time-which = That can be read in more than one way. Which time does the paper say?
add-time-all-day = All day
add-time-not-known = Not known
add-place = Where is it? You can write it as on your paper, or skip it.
    .label = Place or address
    .hint = ICE office, 26 Federal Plaza
add-place-skip = Skip
add-place-long = That place is too long for me. Is there a shorter way to say it?
add-zone = Which city's clock counts there? You can also write the city.
    .label = City and state
    .hint = El Paso, Texas
add-paper = Where does this date come from?
add-paper-unclear = I do not know that kind of paper yet. One of the buttons may fit.
add-note = Is there something you want to remember? You can skip it.
    .label = A note for yourself
    .hint = Ask for Rosa at the door
add-note-skip = Skip
add-too-long = That is too long for me: at most { $count } letters, please.
add-confirm-unclear = I did not understand that. Is something wrong? Press «Change something». Is all well? Press «Yes, save it».
add-yes = Yes, save it
add-fix = Change something
add-no = No, drop it
add-which-part = What should I change?
add-part-kind = The kind
add-part-date = The day
add-part-time = The time
add-part-place = The place
add-part-zone = The city's clock
add-part-paper = Where it comes from
add-part-note = The note
add-dropped = I dropped it. Nothing was saved.
add-same = That is the same as before. Nothing changed.
add-full = I can keep { $count } dates for you at most. You can take away an old one first.

clock-am = { $hour }:{ $minute } am
clock-pm = { $hour }:{ $minute } pm

# While an option is being typed on Discord.
suggest-date = Go on: like October 19, 2027
suggest-no-such-day = That day is not on the calendar.
suggest-past = That day is over already.
suggest-far = That day is many years away.
suggest-time = Go on: like 8:30 in the morning

write =
    .label = Your answer
    .hint = Write it here

## A date that was begun and not confirmed

unsaved-ask = *A date is not kept yet.* You began to write it here. Without your yes I cannot remind you of it. Shall we go on?
unsaved-held = There is a date that you began and that is not kept yet. Shall we go on with it?
unsaved-go = Go on
unsaved-drop = No, leave it
unsaved-anew = Another date
unsaved-over = That is done already.
