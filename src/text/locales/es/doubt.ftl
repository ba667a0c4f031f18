## Lo raro de una fecha, que se pregunta antes de guardar

doubt-past = Ese día ya pasó. ¿Qué día dice el papel?
doubt-past-hour = Esa hora ya pasó. ¿Qué dice el papel?
doubt-no-such-hour = Esa noche se adelanta el reloj, y esa hora no existe: { $time }. ¿Qué hora dice el papel?
doubt-twice = Esa noche se atrasa el reloj, y esta hora pasa dos veces: { $time }. Yo tomaría la primera, para que nadie llegue tarde. ¿Está bien así?
doubt-first-taken = Esa hora pasa dos veces esa noche. Tomo la primera, para que nadie llegue tarde.
doubt-midnight = Es raro que una oficina cite a medianoche. ¿Eso dice el papel?
doubt-closed-hour = A esa hora casi no hay oficinas abiertas: { $time }. ¿Eso dice el papel?
doubt-weekend = Ese día es fin de semana: { $day }. Casi no hay oficinas abiertas. ¿Eso dice el papel?
doubt-holiday = Ese día es feriado: { $day }, { $holiday }. Las oficinas del gobierno cierran. ¿Eso dice el papel?
doubt-years-ahead = Faltan más de dos años para ese día: { $day }. ¿Eso dice el papel?
doubt-keep = Sí, eso dice
doubt-day = Otro día
doubt-hour = Otra hora
doubt-none = No dice la hora
doubt-safe-weekend = El último día es fin de semana, y las oficinas cierran. Es más seguro terminar a más tardar el { $safe }.
doubt-safe-holiday = El último día es feriado: { $holiday }. Las oficinas cierran. Es más seguro terminar a más tardar el { $safe }.

## Una fecha que ya está guardada

known-same-day = Ese día ya le guardo una fecha: { $kind }, { $when }. ¿Es la misma?
known-other-hour = Ese día ya le guardo una fecha: { $kind }, { $when }. ¿Qué es la nueva?
known-unsure = Le guardo una fecha sin un día seguro: { $kind }, { $when }. ¿Este es su día ahora?
known-same = Es la misma
known-older = Vale la de antes
known-moved = Esa cambió
known-another = Es otra
known-real = Sí, este es su día
known-kept = No guardé nada nuevo. Esto es lo que tengo:
