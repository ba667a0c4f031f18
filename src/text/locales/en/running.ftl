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
