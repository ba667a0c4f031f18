## La terminal

terminal-help =
    Escriba como en un chat. Estas líneas son para la terminal misma:
    :as ana, quién habla (o empiece una línea con ana:)
    :clock, qué hora es
    :clock +7d, una semana después (+3h, o un día como 2027-10-19 08:30)
    :people, quién ha hablado
    :file, mostrar el último archivo
    :picture RUTA PALABRAS, mandar una imagen (sin las palabras, si no hay)
    :save NOMBRE RUTA, escribir un archivo en el disco
    :example, un ejemplo ya hecho
    :quit, salir
terminal-unknown-order = No conozco { $order }. Escriba :help para ver qué hay.
terminal-as = Ahora habla { $name }.
terminal-clock = Ahora es: { $now }.
terminal-clock-unreadable = No entiendo esa hora. Puede ser así: +7d, +3h o 2027-10-19 08:30.
terminal-nobody = Todavía no ha hablado nadie.
terminal-people = Hasta ahora: { $names }
terminal-no-file = No hay ese archivo aquí.
terminal-save-how = Es así: :save NOMBRE RUTA
terminal-saved = Escrito en { $path }
terminal-not-saved = No lo pude escribir: { $because }
terminal-file = archivo { $name } ({ $bytes } bytes)
terminal-picture-how = Es así: :picture RUTA
terminal-picture = imagen { $name } ({ $bytes } bytes)
terminal-someone = usted
terminal-guidance =
    Contigo guarda fechas y avisa a tiempo. No hay token, así que se abre aquí, para probarlo.
    Escriba como en un chat, por ejemplo /start. Un número toca un botón.
    Escriba :clock +7d para ir una semana adelante, y :help para lo demás.
terminal-example = Escriba :example para ver un ejemplo ya hecho.
terminal-no-example = Aquí no hay ejemplo.
terminal-failed = Algo falló en esa línea. La terminal sigue.
