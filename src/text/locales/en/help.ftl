## Help

help = *What do you need?*
help-line-add = You got a paper with a date: /add
help-line-dates = You want to see or change your dates: /dates
help-line-moved = A date moved: open /dates and press «The date changed».
help-line-deadline = A judge decided, or a paper has a time limit: /deadline
help-line-home = You live in a new home now: /moved
help-line-day = Today is the day: /here. There you say that you went in, and that you are out.
help-line-circle = You want someone at your side: /circle and /invite
help-line-plan = You want a plan in case somebody is taken: /plan. It happened: /detained
help-line-settings = You want another language, other hours, or a second way to be reached: /settings
help-line-mydata = You want to see what I keep: /mydata
help-line-forget = You want everything erased: /forget
help-line-paper = Not sure if a date is right? For the court: 1-800-898-7180, day or night, or https://acis.eoir.justice.gov. For ICE: your paper, or https://www.ice.gov/check-in
help-line-afraid = Afraid to go? Talk to your lawyer first. Free lawyers, by state: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
help-line-start = To begin: /start
help-line-what = I am run by volunteers. I am not ICE and not the court. Your paper is always right.
help-add = Add a date
help-dates = My dates
help-settings = Settings
help-mydata = What you keep about me
help-more = What else can you do?

## What people cry out in their own words

afraid-kind = It is normal to be afraid. You do not have to go through this alone.
afraid-company = Someone at my side
thanks-welcome = You are welcome. Write to me any time.
