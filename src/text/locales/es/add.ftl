## Agregar una fecha

add-kind = ¿Qué clase de fecha es?
add-kind-unclear = Todavía no conozco esa clase. Tal vez le sirva uno de los botones.
add-date = ¿Qué día es? Lo dice su papel. Puede escribir de una vez el día, la hora y el lugar.
    .label = Día, hora y lugar
    .hint = 19 de octubre de 2027, 8:30 am, Hartford
add-date-unclear = Todavía no entiendo ese día. Puede ser así: 19 de octubre de 2027. Si ahora no tiene una fecha, escriba /cancelar.
add-date-past = Eso ya pasó. ¿Qué dice el papel?
add-date-no-such-day = Ese día no está en el calendario. ¿Qué día dice el papel?
add-date-far = Faltan muchos años para ese día. ¿Qué día dice el papel?
add-date-which = Eso se puede leer de más de una manera. ¿Qué día dice el papel?
add-date-year = No me queda claro el año. ¿Qué día dice el papel?
add-date-weekday = El día de la semana y la fecha no van juntos. ¿Qué día dice el papel?
add-time = ¿A qué hora? Lo dice su papel.
    .label = La hora del papel
    .hint = 8:30 de la mañana
add-time-unclear = Todavía no entiendo esa hora. Puede ser así: 8:30 de la mañana.
add-time-am-pm = ¿Es en la mañana o más tarde?
add-time-which = Eso se puede leer de más de una manera. ¿Qué hora dice el papel?
add-time-all-day = Todo el día
add-time-not-known = No se sabe
add-place = ¿Dónde es? Lo puede escribir como en su papel, o saltarlo.
    .label = Lugar o dirección
    .hint = Oficina de ICE, 26 Federal Plaza
add-place-skip = Saltar
add-place-long = Ese lugar es muy largo para mí. ¿Se puede decir más corto?
add-zone = ¿La hora de qué ciudad vale ahí? También puede escribir la ciudad.
    .label = Ciudad y estado
    .hint = El Paso, Texas
add-paper = ¿De dónde viene esta fecha?
add-paper-unclear = Todavía no conozco esa clase de papel. Tal vez le sirva uno de los botones.
add-note = ¿Hay algo que quiera recordar? Lo puede saltar.
    .label = Una nota para usted
    .hint = Preguntar por Rosa en la puerta
add-note-skip = Saltar
add-too-long = Eso es muy largo para mí: { $count } letras a lo más, por favor.
add-confirm-unclear = No entendí eso. ¿Algo está mal? Toque «Cambiar algo». ¿Todo está bien? Toque «Sí, guardar».
add-yes = Sí, guardar
add-fix = Cambiar algo
add-no = No, dejarlo
add-which-part = ¿Qué cambio?
add-part-kind = La clase
add-part-date = El día
add-part-time = La hora
add-part-place = El lugar
add-part-zone = La ciudad de la hora
add-part-paper = De dónde viene
add-part-note = La nota
add-dropped = Lo dejé. No se guardó nada.
add-same = Es igual que antes. No cambió nada.
add-full = Le puedo guardar { $count } fechas a lo más. Primero puede quitar una vieja.

clock-am = { $hour }:{ $minute } am
clock-pm = { $hour }:{ $minute } pm

# Mientras se escribe una opción en Discord.
suggest-date = Siga: como 19 de octubre de 2027
suggest-no-such-day = Ese día no está en el calendario.
suggest-past = Ese día ya pasó.
suggest-far = Faltan muchos años para ese día.
suggest-time = Siga: como 8:30 de la mañana

write =
    .label = Su respuesta
    .hint = Escríbala aquí

## Una fecha que quedó a medias

unsaved-ask = *Hay una fecha sin guardar.* Usted la empezó a apuntar aquí. Sin su «sí» no se la puedo recordar. ¿Seguimos?
unsaved-held = Hay una fecha que usted empezó a apuntar y todavía no está guardada. ¿Seguimos con esa?
unsaved-go = Seguir
unsaved-drop = No, dejarla
unsaved-anew = Otra fecha
unsaved-over = Eso ya está hecho.
