## Imágenes para compartir

poster-caption = *Una imagen para compartir.* Quien escanea el código ve más y puede avisar que viene.
poster-none = No pude hacer una imagen de esto. Puede compartir el mensaje.
poster-scan = Escanee para ver más y avisar que viene
poster-until = { $when }, más o menos hasta { $hour }
poster-bot = Contigo
