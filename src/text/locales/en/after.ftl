## After the date

out-yes = I'm out
out-not-yet = Not yet
out-thanks = We are glad to hear it. Did they give you a paper with a next date? You can add it now.
out-wait =
    Thank you for telling us. The wait can be long.
    If you are worried, you can call your lawyer or someone you trust. Please tell me here when you are out.
changed-same-day = The same day: { $day }
changed-same-time = The same time: { $time }
changed-same-place = Same: { $place }
changed-place = Where is it now? You can write it as on your paper.
    .label = Place or address
    .hint = ICE office, 26 Federal Plaza
changed-saved = *It moved.*
    It was: { $from }
    It is now: { $to }
    Whoever I had told of the old day will hear of the new one.
moved-ask = What does the new paper say? First the day.
    .label = Day, month and year
    .hint = October 19, 2027
off-ask = Should I take this date away? You will get no more reminders of it.
off-which = { $when }
off-yes = Yes, take it away
off-no = No, keep it
off-done = It is taken away. I will say nothing more about it.
done-ask = How did it go? You only say what you want to say.
use-buttons = Please press one of the buttons.

moved = *It moved: { $kind }.*
moved-from = It was: { $when }
moved-to = It is now:
moved-after = The old reminders are off, and new ones will come. If your paper says something else, the paper is right.
called-off = This date will not take place any more: { $kind }, { $when }.
called-off-after = You will get no more reminders of it. If you have a paper that says something else, the paper is right.

unreached-reminder = I could not reach { $called }. There is something to keep in mind for { $day }.
unreached-moved = I could not reach { $called }. A date moved, and it was on { $day } before.
unreached-called-off = I could not reach { $called }. Something on { $day } was called off.
# Stands for a name where none is known.
unreached-someone = someone who counts on you
unreached-ask = Can you call { $called } or stop by? Please ask them to open Contigo. They chose you for this, and I say no more than I must.
