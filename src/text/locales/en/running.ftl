### What the operator reads about running the bot: backups, monitors, setting it up.

backup-made = Backup made: { $path }, with { $documents ->
    [one] one document
   *[other] { $documents } documents
}. It opens only with your key. Please keep a copy of both, in two different places.
backup-busy = The bot is writing all the time just now, and I could not copy a quiet moment. Nothing was made. Please try again in some minutes.
backup-not-writable = I cannot write the backup to { $folder } ({ $because }). Please check the folder and the space on the disk. The backups that were there are still there.
restore-done = Done. { $documents ->
    [one] One document is
   *[other] { $documents } documents are
} back in { $folder }, as they were on { $on } (UTC). Start the bot now. What was said since then may be said once more.
restore-no-file = I found no backup at { $path }. Please say which file: npm run restore -- file
restore-not-empty = { $folder } is not empty. I do not write over what is there. Please move it away first, or name a new folder (CONTIGO_DATA).
restore-no-backup = { $path } is no backup of Contigo. Nothing was touched.
restore-wrong-key = { $path } was made with another key. Please put the right key in its place. Nothing was touched.
restore-damaged = { $path } is damaged or cut off. I believe nothing of it. Please take another backup. Nothing was touched.
restore-newer-schema = A newer Contigo made { $path }. Please use that one, or a newer one. Nothing was touched.
restore-not-writable = I cannot write to { $folder } ({ $because }). Please check the folder and the space on the disk, then do the same again.
start-data-half-restored = A backup was being put back into { $folder }, and it did not come to its end. Please do it again: npm run restore -- file
config-count = { $name } must be a number from 1 to 999.
start-health-not = I cannot listen at { $at } for monitors ({ $because }). The bot runs without that.
config-health = { $name } must be a port such as 8686, or an address such as 127.0.0.1:8686.
config-heartbeat = { $name } must be a web address that begins with https:// or http://.

setup-hello = Let us set up Contigo, step by step. Nothing is written before the end. An empty answer leaves a thing as it is.
setup-telegram = *1. Telegram*
    Open Telegram and write to @BotFather. Send /newbot. Choose a name for people to see, then a user name that ends in «bot». BotFather then shows a token, a long row of letters and numbers. Copy it.
setup-discord = *2. Discord*
    Open this page: discord.com/developers/applications. Press New Application and give it a name. Press Bot on the left. Press Reset Token and copy what it shows. Leave the three switches further down (Intents) off.
setup-token = Paste the token here (or just press Enter, if you do not want this one):
setup-token-kept = There is a token already. Press Enter to keep it, or paste a new one:
setup-token-well = It works. The bot is called { $name } there.
setup-token-refused = That token is not known there. Please copy it once more, whole and without spaces.
setup-token-away = I could not ask ({ $because }). Please check the connection, then paste it again.
setup-discord-invite = So that people can meet the bot there, it has to be in a server. Open this link and choose one: { $link }
    It asks only for what the bot needs.
setup-operator = *3. Whom shall the bot tell when it needs a human?*
    Open this link on your phone and press Start: { $link }
setup-operator-ready = Press Enter here first, then open the link within a minute and a half (or type no):
setup-operator-well = That was you. The bot will write to you there, without names or dates.
setup-operator-none = Nobody pressed Start. You can do this again later.
setup-nothing = There is no token, so there is nothing to write down. You can still try Contigo in this terminal: npm start
setup-as-it-was = Everything stays as it was. Start the bot: npm start
setup-done = Done: it is in .env, which only you can read. Start the bot: npm start
    Then keep a copy of contigo.key in another place. Without it nobody can read the data, you included.
setup-not-written = I could not write .env ({ $because }). Please check this folder, then do it again.
doctor-node = Node { $version }
doctor-node-old = Node { $version } is too old. Please install Node 20.19 or a newer one.
doctor-env = .env can be read by you alone.
doctor-env-seen = Others on this computer can read .env. Please type: chmod 600 .env
doctor-key = The key { $path } is there and fits the data.
doctor-key-none = The key { $path } will be made at the first start.
doctor-key-other = The key { $path } does not fit the data. Please put the right one in its place.
doctor-data = The data lie in { $path }.
doctor-data-none = The data will lie in { $path }.
doctor-data-seen = Others on this computer can look into { $path }. Please type: chmod 700 { $path }
doctor-disk = Free space: { $megabytes } MB
doctor-disk-full = Only { $megabytes } MB are free. Soon nothing can be saved. Please make room.
doctor-backup = The last backup is { $days ->
    [0] from today
    [one] one day old
   *[other] { $days } days old
}. Is there a copy in another place too?
doctor-backup-later = Backups begin when there are data.
doctor-backup-none = There is no backup yet. One is made each night; to make one now: npm run backup
doctor-backup-old = The last backup is { $days } days old. Does the bot run at night? To make one now: npm run backup
doctor-backup-off = Backups are turned off (CONTIGO_BACKUPS=off).
doctor-no-token = There is no token, so this is only the terminal chat. To change that: npm run setup
doctor-platform = { $platform }: the token works, the bot is called { $name }.
doctor-token-refused = { $platform } does not know this token. Please take a new one: npm run setup
doctor-platform-away = { $platform } could not be asked ({ $because }). Is there a connection?
doctor-webhook = Another program takes the messages on Telegram (a webhook is set). The bot takes it away at its start. Does anything else use this token?
doctor-clock-ahead = This computer's clock is { $seconds } seconds ahead of { $platform }. Please set it right: reminders would come early.
doctor-clock-behind = This computer's clock is { $seconds } seconds behind { $platform }. Please set it right: reminders would come late.
doctor-operator = The bot knows whom to tell when it needs a human.
doctor-operator-none = The bot does not know whom to tell when it needs a human (CONTIGO_OPERATOR). To set it: npm run setup
doctor-wrong = Something must be put right (✗), or people will not get their reminders.
doctor-well = All that reminders need is there.

start-key-locked = The key { $path } is locked with a passphrase. Please start the bot in a terminal and type it, or name a file that holds it (CONTIGO_PASSPHRASE_FILE). Until then no reminder goes out.
start-key-wrong-passphrase = That passphrase does not open { $path }. Nothing was touched.
key-passphrase = The passphrase of the key:
key-warning = With a passphrase, whoever takes this computer while it is off can read nothing. But after each power cut somebody must type it. Until then no reminder goes out. If it is lost, all is lost.
key-choose = A passphrase, four words or more:
key-again = The same once more:
key-not-the-same = The two were not the same, or too short (12 letters at least). The key is as it was.
key-locked = The key { $path } is locked now. Copies that you made before are still open: put the new file in their place.
key-unlocked = The key { $path } opens without a passphrase again.
key-is-open = The key has no passphrase.
key-turned = There is a new key in { $path }. At the next start the bot seals everything with it and then drops the old one. If it runs now: kill -HUP with its number does the same. Make a new copy of the key after that.
key-usage = Please say what to do: npm run key -- rotate, npm run key -- lock, or npm run key -- unlock
doctor-key-locked = The key { $path } is there and locked. The bot needs its passphrase at each start.
config-webhook = { $name } must be an address that begins with https://.
