## For the person who runs the bot

status = *How Contigo is doing*
status-version = Version: { $version }
status-since = Running since { $at }
status-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
status-next = Next message: { $at }
status-next-none = Next message: none
status-platform-connected = { $platform }: connected
status-platform-retrying = { $platform }: trying to connect
status-platform-refused = { $platform }: refused. Please look at its token.
status-platform-off = { $platform }: not in use
status-waiting =
    { $count ->
        [0] No message is waiting.
        [one] 1 message is waiting.
       *[other] { $count } messages are waiting.
    }
status-failed =
    { $count ->
        [0] No message failed since the start.
        [one] 1 message failed since the start.
       *[other] { $count } messages failed since the start.
    }
status-not-saved =
    { $count ->
        [0] The disk took every change.
        [one] The disk did not take 1 change.
       *[other] The disk did not take { $count } changes.
    }
status-bugs =
    { $count ->
        [0] Nothing broke.
        [one] 1 thing broke. The journal says where.
       *[other] { $count } things broke. The journal says where.
    }
status-delivered =
    { $count ->
        [one] 1 message delivered since the start.
       *[other] { $count } messages delivered since the start.
    }
status-damaged =
    { $count ->
        [0] No damaged file.
        [one] 1 damaged file. Please look at the backup.
       *[other] { $count } damaged files. Please look at the backup.
    }
status-late =
    { $minutes ->
        [0] Every message left within a minute.
        [one] Slowest message: 1 minute late
       *[other] Slowest message: { $minutes } minutes late
    }

operator-unreached = A person could not be reached before a date, and nobody could be told for them. Is there another way to find them? /status says more.

operator-no-look = The bot looked at nothing for three minutes. Reminders may be late. Please look at the computer.
operator-no-look-over = The bot looks at everything again.
operator-platform-refused = A platform refuses the bot. Is its token still good? Does a second bot run? To see which: npm run doctor. For a new token: npm run setup, then start the bot again. Until then its messages wait.
operator-platform-refused-over = The platform takes the bot in again.
operator-platform-retrying = A platform could not be reached for ten minutes. I go on trying. Nothing is lost.
operator-platform-retrying-over = The platform can be reached again.
operator-disk-refuses = The disk refuses to save. New dates are not kept now. Please make room or look at the disk.
operator-disk-refuses-over = The disk saves again.
operator-disk-nearly-full = Less than 100 MB are free on the disk. Please make room.
operator-disk-nearly-full-over = There is room on the disk again.
operator-no-backup = No backup was made for a day and a half. Please type on the bot's computer: npm run doctor
operator-no-backup-over = There is a new backup.
operator-damaged = Something on the disk was damaged. I mended what I could. Please look at /status and at the disk.
operator-damaged-over = Nothing damaged was found since the last start.
operator-older-data = Some saved data are older than they were, or missing. Did you put files back? Then ask people to look at their dates. If not: npm run restore
operator-clock-off = This computer's clock is wrong. I go by the clock of Telegram or Discord. Please set it. On Linux: sudo timedatectl set-ntp true
operator-clock-off-over = The computer's clock is right again.
operator-guessing = Ten wrong codes came within an hour. Somebody may be guessing. The codes are long and each person has few tries, so nothing is open. If it goes on: please ask those who give out invitations.
operator-guessing-over = No wrong codes came for an hour.
operator-older-data-over = No saved data went back to an older time since the last start.
