## Para la persona que maneja el bot

status = *Cómo está Contigo*
status-version = Versión: { $version }
status-since = Anda desde el { $at }
status-people =
    { $count ->
        [one] 1 persona
       *[other] { $count } personas
    }
status-next = Próximo mensaje: { $at }
status-next-none = Próximo mensaje: ninguno
status-platform-connected = { $platform }: conectado
status-platform-retrying = { $platform }: tratando de conectar
status-platform-refused = { $platform }: no me deja entrar. Por favor mire su token.
status-platform-off = { $platform }: no se usa
status-waiting =
    { $count ->
        [0] No hay mensajes en espera.
        [one] 1 mensaje en espera.
       *[other] { $count } mensajes en espera.
    }
status-failed =
    { $count ->
        [0] Ningún mensaje falló desde el comienzo.
        [one] 1 mensaje falló desde el comienzo.
       *[other] { $count } mensajes fallaron desde el comienzo.
    }
status-not-saved =
    { $count ->
        [0] El disco guardó todos los cambios.
        [one] El disco no guardó 1 cambio.
       *[other] El disco no guardó { $count } cambios.
    }
status-bugs =
    { $count ->
        [0] Nada falló por dentro.
        [one] 1 cosa falló por dentro. El diario dice dónde.
       *[other] { $count } cosas fallaron por dentro. El diario dice dónde.
    }
status-delivered =
    { $count ->
        [one] 1 mensaje entregado desde el comienzo.
       *[other] { $count } mensajes entregados desde el comienzo.
    }
status-damaged =
    { $count ->
        [0] Ningún archivo dañado.
        [one] 1 archivo dañado. Por favor mire la copia de seguridad.
       *[other] { $count } archivos dañados. Por favor mire la copia de seguridad.
    }
status-late =
    { $minutes ->
        [0] Todos los mensajes salieron en menos de un minuto.
        [one] El mensaje más lento: 1 minuto tarde
       *[other] El mensaje más lento: { $minutes } minutos tarde
    }

operator-unreached = No se pudo avisar a una persona antes de una fecha, ni a nadie en su lugar. ¿Hay otra forma de encontrarla? /estado dice más.

operator-no-look = El bot no revisó nada por tres minutos. Los avisos pueden llegar tarde. Por favor revise la computadora.
operator-no-look-over = El bot otra vez revisa todo.
operator-platform-refused = Una plataforma rechaza al bot. ¿Todavía sirve su token? ¿Hay otro bot prendido? Para ver cuál: npm run doctor. Para un token nuevo: npm run setup, y prenda el bot otra vez. Hasta entonces sus mensajes esperan.
operator-platform-refused-over = La plataforma otra vez acepta al bot.
operator-platform-retrying = No se pudo llegar a una plataforma por diez minutos. Sigo intentando. No se pierde nada.
operator-platform-retrying-over = Otra vez se puede llegar a la plataforma.
operator-disk-refuses = El disco no deja guardar. Ahora no se guardan fechas nuevas. Por favor haga espacio o revise el disco.
operator-disk-refuses-over = El disco guarda otra vez.
operator-disk-nearly-full = Quedan menos de 100 MB en el disco. Por favor haga espacio.
operator-disk-nearly-full-over = Otra vez hay espacio en el disco.
operator-no-backup = No se hizo ninguna copia en un día y medio. Por favor escriba en la computadora del bot: npm run doctor
operator-no-backup-over = Ya hay una copia nueva.
operator-damaged = Algo en el disco estaba dañado. Reparé lo que pude. Por favor mire /estado y el disco.
operator-damaged-over = Desde el último inicio no se encontró nada dañado.
operator-older-data = Algunos datos guardados son más viejos que antes, o faltan. ¿Los puso usted? Pida a la gente que mire sus fechas. Si no: npm run restore
operator-clock-off = Esta computadora tiene mal la hora. Uso la de Telegram o Discord. Por favor póngala bien. En Linux: sudo timedatectl set-ntp true
operator-clock-off-over = El reloj de la computadora está bien otra vez.
operator-guessing = Llegaron diez códigos equivocados en una hora. Tal vez alguien está adivinando. Los códigos son largos y cada persona tiene pocos intentos, así que nada está abierto. Si sigue: pregunte a quienes dan las invitaciones.
operator-guessing-over = En una hora no llegaron códigos equivocados.
operator-older-data-over = Desde el último inicio ningún dato guardado volvió a un tiempo anterior.
