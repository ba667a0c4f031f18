## Thanks to those who came, and how they say it was

first-report = *A word from someone who went along*
report-thanks = Thank you for being there on { $day }. It counts, more than you may think.
    How was it? You can write two lines for the coordinator. And about how many hours did you give?
report-write = Write two lines
report-hours = { $count } h
report-ask = How was it? Two lines are enough. Please leave out papers, numbers and what is private. The coordinator reads it, and in 30 days I erase it.
    .label = How it was
    .hint = We waited three hours, all went well
report-long = I need a few words, 300 letters at most.
report-saved = Thank you. I wrote it down.
report-told = { $who } about { $day }: { $words }
report-kept = I erase this after 30 days.
given-total = { $count ->
    [one] In the last 30 days you gave about 1 hour here. Thank you.
   *[other] In the last 30 days you gave about { $count } hours here. Thank you.
 }
given-head = Hours given in the last 30 days, about:
given-row = { $called }: { $count } h
