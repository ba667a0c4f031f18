## What was understood of a date in the person's own words

entry-year-taken = You named no full year, so I took { $year }.
entry-week = Which one do you mean?
entry-month = In which month is it?
entry-counted = I counted the days. Which day does the paper say?
entry-until = Is it on that very day? Which day does the paper say?
entry-vague = I need one more thing: which day is it? Your paper says it.
entry-rhythm = I understand how often it comes.
entry-first = Which day is the next one? Your paper says it.
entry-same-day = I do not know which day you mean. Please write it out, like October 19, 2027.
entry-same-hour = I do not know which time you mean. Please write it out, like 8:30 in the morning.
entry-days = { $day } to { $until }
entry-any-day = Any day now
entry-and-then = { $day }, then { $rhythm }
entry-every-weeks =
    { $every ->
        [1] every week
       *[other] every { $every } weeks
    }
entry-every-months =
    { $every ->
        [1] every month
        [12] every year
       *[other] every { $every } months
    }
entry-every-weekday =
    { $nth ->
        [1] the first { $weekday } of each month
        [2] the second { $weekday } of each month
        [3] the third { $weekday } of each month
        [4] the fourth { $weekday } of each month
       *[last] the last { $weekday } of each month
    }
