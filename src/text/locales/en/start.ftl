## First contact

start-hello =
    I am Contigo. I keep your ICE and court dates, and I remind you in time.
    I keep the dates, what you want to be called, and how to write to you. I never ask for your country or your status.
    Volunteers run me. I am not ICE and not the court. You can erase all of it any time with /forget.
start-language = In which language shall I write to you?
start-called = What shall I call you? Any name is fine, it does not have to be your real one.
    .label = What I call you
    .hint = Ana, or any name
called-empty = I could not read a name there. What shall I call you?
called-long = That name is too long for me. Is there a shorter one?
start-zone = Which city has the same clock as you? You can also write your city.
    .label = City and state
    .hint = El Paso, Texas
zone-by-city = { $city }
zone-which = I found more than one. Which one is it?
zone-none = I do not know that city. Is there a bigger one near you?
language-unclear = I do not speak that language yet. One of the buttons may fit.
start-consent = May I write to you on my own, to remind you? You can stop it any time.
start-consent-yes = Yes, remind me
start-consent-no = No
start-consent-unclear = Please say yes or no. Without a yes, I do not write to you.
start-refused = That is fine. I keep nothing about you, and I will not write. If you change your mind, come back any time with /start.
start-test = This is a test. If you can read it here, my reminders will reach you.
start-test-delivered = Good. The test message arrived, so my reminders can reach you.
start-test-later = The test message is on its way. It takes longer than it should. If it does not come, please write to me here once more.
start-test-failed = I could not bring you a test message. Please write to me here once more, and I will try again. Until then, do not count on my reminders.
start-test-failed-discord =
    I could not write to you in private. Discord is holding my messages back.
    You can open it like this: tap the server's name, then «Privacy Settings», then turn on «Direct Messages». After that, come back and press the button.
start-test-again = Try again
start-done = All is ready, { $called }. Do you have a paper with a date? Let us write it down now.
start-welcome-back = Good to see you again, { $called }.
start-draft-kept = I kept what you wrote. We go on with it after this.

go-private = Please write to me in private. I say nothing personal where others can read.
go-private-open = Write to me in private
