## Las palabras de las fechas

kind-check-in = Cita con ICE
kind-hearing = Audiencia en la corte
kind-removal = Fecha de deportación
kind-deadline = Plazo para un papel
kind-expiry = Permiso que se vence
kind-appointment = Otra cita

your-check-in = su cita con ICE
your-hearing = su audiencia en la corte
your-removal = su fecha de deportación
your-deadline = el último día para su papel
your-expiry = el último día de su permiso
your-appointment = su cita

paper-letter = una carta de ICE
paper-notice = un aviso de la corte
paper-text = un mensaje de texto
paper-call = una llamada
paper-online = una página del gobierno
paper-other = otra cosa

outcome-went = Sí fui
outcome-postponed = La cambiaron
outcome-filed = Ya se entregó
outcome-granted = Dijeron que sí
outcome-denied = Dijeron que no
outcome-ordered-removed = Ordenaron la deportación
outcome-detained = Quedó bajo custodia
outcome-missed = No pude ir
outcome-rather-not = Prefiero no decir

lead-d180 = 180 días antes
lead-d150 = 150 días antes
lead-d120 = 120 días antes
lead-d90 = 90 días antes
lead-d60 = 60 días antes
lead-d30 = 30 días antes
lead-d14 = 14 días antes
lead-d10 = 10 días antes
lead-d7 = 7 días antes
lead-d5 = 5 días antes
lead-d3 = 3 días antes
lead-d2 = 2 días antes
lead-d1 = tarde antes
lead-h3 = 3 horas antes
lead-out = le preguntamos si ya salió
lead-next = le preguntamos por su próxima fecha

## Una fecha: lo que se sabe de ella

detail-kind = *{ $kind }*
detail-when = Cuándo: { $when }, { $away }
detail-day = Cuándo: { $when }
detail-place = Lugar: { $place }
detail-note = Nota: { $note }
detail-paper = Viene de: { $paper }
history-line = Antes era: { $when }
state-off = Ya no se va a hacer.
state-done = Ya pasó. Usted dijo: { $outcome }.

caution-call = *Por favor revise que esta fecha sea verdadera.* Llegó por mensaje o por teléfono. En junio de 2025, a unas personas les pidieron por mensaje llegar antes, y las detuvieron. (Fuente: NBC News.) Ayuda hablar con un abogado antes de ir.

reach-you = Usted
reach-delivered = ✓ { $who }: entregado { $at }
reach-on-its-way = … { $who }: va en camino
reach-not-delivered = ✗ { $who }: no se pudo entregar
reach-told = ✗ { $who }: no se pudo entregar. Le avisamos a { $told }.
reach-unknown = ? { $who }: no se sabe. Tal vez llegó, tal vez no.

read-back = Esto es lo que entendí:
read-back-instead = Antes era: { $from }
read-back-right = ¿Dice lo mismo su papel? No guardo nada hasta que usted diga que sí.

saved = *Guardado.*
coming = Estos recordatorios van a llegar, con la hora de { $city }:
coming-now = • ahora, en un momento
coming-line = • { $moment }
coming-line-after = • { $moment }: { $lead }
coming-none = Ya no queda ningún recordatorio antes de esta fecha.
# Lo que muestra el calendario de un celular, otros lo ven: el título no dice nada.
saved-file = Aquí va un archivo de calendario. Ábralo, y su celular también le va a avisar, aunque yo no funcione. En su calendario solo dice «Cita».
calendar-file = Aquí va el archivo de calendario. Ábralo para poner sus fechas en su celular. En su calendario solo dicen «Cita».
calendar-file-off = Aquí va un archivo de calendario. Ábralo, y la fecha se quita también de su celular, si estaba ahí.

calendar-title = Cita
calendar-name = cita

dates-ahead = *Sus fechas, primero la más cercana:*
dates-none = Todavía no hay ninguna fecha aquí. ¿Tiene un papel con una fecha? La puede agregar ahora.
dates-rest =
    { $count ->
        [one] Hay 1 fecha más.
       *[other] Hay { $count } fechas más.
    }
dates-more = Ver más
date-changed = Cambió la fecha
date-off = Ya no va
date-done = Ya pasó
date-tell = Contar cómo fue
date-file = Archivo de calendario
date-gone = Esa fecha ya no está aquí.
