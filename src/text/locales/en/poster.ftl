## Pictures to share

poster-caption = *A picture to share.* Whoever scans its code sees more and can say that they come.
poster-none = I could not make a picture of this. You can share the message itself.
poster-scan = Scan to see more and to say that you come
poster-until = { $when }, until about { $hour }
poster-bot = Contigo
