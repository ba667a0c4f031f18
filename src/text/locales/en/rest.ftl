### When all dates of a circle are over.

first-rest = *A question from Contigo*
rest-ask = All your dates have been over for a month. I keep nothing that nobody needs.
    After { $until } I will erase these dates and all that belongs to them. You do not have to do anything.
    Do you still need them? Then press «Keep it».
rest-keep = Keep it
rest-kept = I keep all of it, as it is. In half a year I will ask again.
