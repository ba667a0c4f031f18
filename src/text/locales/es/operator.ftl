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
