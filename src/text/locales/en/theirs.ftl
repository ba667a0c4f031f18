## What coordinators and lawyers hear of a date

first-theirs = *About a date of your circle*
unreached-around = Can you call { $called } or stop by? Please ask them to open Contigo. I tell you because you are in the same circle, and I say no more than I must.
theirs-lawyer-check-in = Does anything have to be ready for that day: a form, a letter, someone who goes along? If it moved, you can tell me.
theirs-lawyer-hearing = Is there anything to file or to ask for before that day? If it moved, you can tell me.
theirs-lawyer-removal = The family hears of each of these days too. Is there anything that can still be filed or asked for?
theirs-lawyer-deadline = That is the last day for a paper. Has it gone out? If you have filed it, the family can tell me.
theirs-lawyer-expiry = A permit ends on that day. Is it time to file for the next one?
theirs-coordinator-removal = The family hears of each of these days too. Does someone call them, and does someone go with them?
theirs-coordinator-deadline = That is the last day for a paper. Can someone ask the family if it has gone out?
