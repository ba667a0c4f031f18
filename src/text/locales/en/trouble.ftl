## When something goes wrong

sorry-bug = I am sorry, something in me broke. Until it works again, your paper is what counts. You can try once more in a while.
sorry-not-saved = I am sorry, I could not save that. Nothing changed. Please try again in a few minutes.
sorry-damaged = I am sorry, I cannot read what I kept for you. The person who runs me can help. Until then, your paper is what counts.
stale-button = That button is from before, and it does nothing any more. Your dates are at /dates.
only-text = I can only read words. Please write it to me.
picture-left = I took only the words. I cannot keep pictures.
too-long = That is too long for me. A few words are enough.
slow-down = That was a lot at once, so I need one minute. After it, please write to me again. Your reminders come as always.
not-understood = I did not understand that. You can press a button, or write /help.
not-said-to = I do not know which question you answer. Please press the button under it.
cancel = Cancel
cancelled = All right. Nothing was changed.
yes = Yes
no = No
back = Back
list-and = { $first }, { $rest }
list-none = –

config-file-line = The file .env has a line that I cannot read. Each line should look like this: NAME=value
config-telegram-token = { $name } does not look like a Telegram token. BotFather gives you one, like 123456:ABC-def.
config-discord-token = { $name } does not look like a Discord token. You find it in the Developer Portal, under Bot.
config-api-root = { $name } should be a web address, like http://127.0.0.1:8080
config-operator = { $name } should name an account, like telegram:12345 or discord:12345.
config-unknown = I do not know the setting { $name }. Is there a typing mistake?
config-key-inside-data = The key file lies in the data folder. Who copies one would have both. Please put it in another place.
config-mistakes = Contigo cannot start yet. Please correct this:
start-no-platform = No platform lets me in, so I stop. Reminders wait. Please take a new token (npm run setup), then start me again.
start-key-made = A new key was made: { $path }. Without it, nobody can read the data, not even you. Please keep a copy of it in a safe place, and not together with a copy of the data.
start-key-missing = There are data, but the key is not here: { $path }. Please put your copy of the key there. Nothing was touched.
start-key-wrong-mode = Others on this computer can read the key: { $path }. Please allow it to yourself only, with chmod 600. Nothing was touched.
start-key-unreadable = I cannot read the key: { $path }. Please check who owns the file. Nothing was touched.
start-key-malformed = This file is not a key of Contigo: { $path }. Please put your copy of the key there. Nothing was touched.
start-key-not-writable = I cannot make a key here: { $path }. Please check the folder, or name another place with CONTIGO_KEY_FILE.
start-data-locked = Another Contigo is at work on { $folder }. Please stop it first.
start-data-wrong-key = The data in { $folder } were sealed with another key. Please put the right key in its place. Nothing was touched.
start-data-key-lost = There are data in { $folder }, but the key that belongs to them is not in its place. Please put your copy of it there. Nothing was touched.
start-data-newer-schema = A newer Contigo wrote the data in { $folder }. Please use that one, or a newer one. Nothing was touched.
start-data-not-writable = I cannot write to { $folder } ({ $because }). Please check the folder and the space on the disk.
start-data-lost = There were data before, and now { $folder } is empty. I begin nothing over it, so nobody thinks that all is well. Is the right disk there, and the right folder named (CONTIGO_DATA)? To put back the newest backup: npm run restore
    To begin with nothing, type once: npm start new
