## Después de la fecha

out-yes = Ya salí
out-not-yet = Todavía no
out-thanks = Qué alegría. ¿Le dieron un papel con otra fecha? La puede agregar ahora.
out-wait =
    Gracias por avisarnos. La espera puede ser larga.
    Si tiene preocupación, puede llamar a su abogado o a alguien de confianza. Cuando salga, avíseme aquí, por favor.
changed-same-day = El mismo día: { $day }
changed-same-time = La misma hora: { $time }
changed-same-place = Igual: { $place }
changed-place = ¿Dónde es ahora? Lo puede escribir como en su papel.
    .label = Lugar o dirección
    .hint = Oficina de ICE, 26 Federal Plaza
changed-saved = *Ya cambió.*
    Antes era: { $from }
    Ahora es: { $to }
    A quienes les avisé del día viejo, les aviso del nuevo.
moved-ask = ¿Qué dice el papel nuevo? Primero, el día.
    .label = Día, mes y año
    .hint = 19 de octubre de 2027
off-ask = ¿Quito esta fecha? Ya no le voy a mandar recordatorios de ella.
off-which = { $when }
off-yes = Sí, quítela
off-no = No, déjela
off-done = Ya la quité. No digo más de ella.
done-ask = ¿Cómo le fue? Usted cuenta solo lo que quiera.
use-buttons = Por favor toque uno de los botones.

moved = *Cambió: { $kind }.*
moved-from = Antes era: { $when }
moved-to = Ahora es:
moved-after = Los recordatorios viejos ya no valen, y van a llegar nuevos. Si su papel dice otra cosa, vale lo que dice el papel.
called-off = Esta fecha ya no va: { $kind }, { $when }.
called-off-after = Ya no le voy a mandar recordatorios de ella. Si tiene un papel que dice otra cosa, vale lo que dice el papel.

unreached-reminder = No pude encontrar a { $called }. Hay algo que tener presente para el { $day }.
unreached-moved = No pude encontrar a { $called }. Cambió una fecha que antes era el { $day }.
unreached-called-off = No pude encontrar a { $called }. Se canceló algo del { $day }.
# Está en lugar de un nombre que no se sabe.
unreached-someone = alguien que cuenta con usted
unreached-ask = ¿Puede llamar a { $called } o pasar a ver? Dígale por favor que abra Contigo. Le eligió a usted para esto, y yo no digo más de lo necesario.
