## Imágenes para compartir

poster-caption = *Una imagen para compartir.* Quien escanea el código ve más y puede avisar que viene.
poster-caption-bare = *Una imagen para compartir.* Guárdela y mándela a la gente que conoce.
poster-share = Imagen para compartir
poster-tall = Alta, para el teléfono
poster-wide = Ancha, para pantallas
poster-in-en = En inglés
poster-in-es = En español
poster-in-private = Le mando la imagen en nuestro chat privado.
poster-not-now = Por ahora no hay imagen de esto para compartir.
poster-none = No pude hacer una imagen de esto. Puede compartir el mensaje.
poster-scan = Escanee para ver más y avisar que viene
poster-until = { $when }, más o menos hasta { $hour }
poster-bot = Contigo
