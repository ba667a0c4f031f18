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
