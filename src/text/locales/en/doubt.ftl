## What is odd about a date, asked before it is saved

doubt-past = That day is over already. Which day does the paper say?
doubt-past-hour = That time is over already. What does the paper say?
doubt-no-such-hour = The clocks go forward that night, so there is no { $time }. Which time does the paper say?
doubt-twice = The clocks go back that night, so this time comes twice: { $time }. I would take the first one, so that nobody is late. Is that right?
doubt-first-taken = That time comes twice that night. I take the first one, so that nobody is late.
doubt-midnight = Midnight is a rare time for an office. Is that what the paper says?
doubt-closed-hour = Offices are mostly closed then: { $time }. Is that what the paper says?
doubt-weekend = That is on a weekend: { $day }. Offices are mostly closed then. Is that what the paper says?
doubt-holiday = That is a holiday: { $day }, { $holiday }. Government offices are closed then. Is that what the paper says?
doubt-years-ahead = That is more than two years away: { $day }. Is that what the paper says?
doubt-keep = Yes, it says so
doubt-day = Another day
doubt-hour = Another time
doubt-none = It says no hour
doubt-safe-weekend = The last day is on a weekend, and offices are closed. It is safer to be done by { $safe }.
doubt-safe-holiday = The last day is a holiday: { $holiday }. Offices are closed. It is safer to be done by { $safe }.

## A date that is kept already

known-same-day = On that day I keep one already: { $kind }, { $when }. Is it the same one?
known-other-hour = On that day I keep one already: { $kind }, { $when }. What is the new one?
known-unsure = I keep one without a sure day: { $kind }, { $when }. Is this its day now?
known-same = It is the same one
known-older = The old one is right
known-moved = That one changed
known-another = It is another one
known-real = Yes, this is its day
known-kept = I saved nothing new. This is what I keep:
