## Pictures to share

poster-caption = *A picture to share.* Whoever scans its code sees more and can say that they come.
poster-caption-bare = *A picture to share.* Save it, and send it to the people you know.
poster-share = Picture to share
poster-tall = Tall, for phones
poster-wide = Wide, for screens
poster-in-en = In English
poster-in-es = In Spanish
poster-in-private = I send you the picture in our private chat.
poster-not-now = There is no picture of this to share right now.
poster-none = I could not make a picture of this. You can share the message itself.
poster-scan = Scan to see more and to say that you come
poster-until = { $when }, until about { $hour }
poster-bot = Contigo
