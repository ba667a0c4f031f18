### Español, como se habla en Centroamérica y en los Estados Unidos. Se trata de usted.
### Revisado por una persona de lengua materna: todavía no.
### Frases cortas, palabras de todos los días. Con cariño y con calma. Nunca órdenes, nunca consejo legal.
### *palabra* se dice con fuerza; Fluent no permite un asterisco al comienzo de una línea. Los hechos llevan su fuente; leídos en agosto de 2026, a revisar cada medio año.
### El género se evita: «¿Ya tiene todo listo?» en vez de «¿Está listo?».

## Días y horas

weekday-0 = domingo
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

date-long = { $weekday } { $day } de { $month } de { $year }

# «8:30 de la mañana». $part es una de nueve partes del día.
time-words =
    { $part ->
        [midnight] 12 de la noche, cuando empieza el día
        [after-midnight] { $hour }:{ $minute } de la madrugada
        [small-hours] { $hour }:{ $minute } de la madrugada
        [noon] 12 del mediodía
        [afternoon] { $hour }:{ $minute } de la tarde
        [early-evening] { $hour }:{ $minute } de la tarde
        [evening] { $hour }:{ $minute } de la noche
        [night] { $hour }:{ $minute } de la noche
       *[morning] { $hour }:{ $minute } de la mañana
    }
time-at = a { time-between }
time-between =
    { $hour ->
        [1] la { time-words }
       *[other] las { time-words }
    }
time-window = entre { $from } y { $to }
time-all-day = (todo el día)
time-unknown = (todavía no se sabe la hora)

# La fecha completa, con la ciudad cuyo reloj vale.
when-hour = { $day } { $hour } (hora de { $city })
when-day = { $day } { $hour }

away =
    { $days ->
        [0] hoy
        [1] mañana
       *[other] dentro de { $days } días
    }
ago =
    { $days ->
        [1] ayer
       *[other] hace { $days } días
    }

# El mismo momento en el reloj de quien lee, cuando marca otra hora.
elsewhere-hour = A esa hora, un reloj en { $city } marca: { $hour }.
elsewhere-day = A esa hora, un reloj en { $city } marca: { $day }, { $hour }.

span-minutes =
    { $count ->
        [one] 1 minuto
       *[other] { $count } minutos
    }
span-hours =
    { $count ->
        [one] 1 hora
       *[other] { $count } horas
    }
span-days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }

## Ciudades que dan nombre a las horas

city-America-New_York = Nueva York
city-America-Detroit = Detroit
city-America-Kentucky-Louisville = Louisville
city-America-Indiana-Indianapolis = Indianápolis
city-America-Chicago = Chicago
city-America-Denver = Denver
city-America-Boise = Boise
city-America-Phoenix = Phoenix
city-America-Los_Angeles = Los Ángeles
city-America-Anchorage = Anchorage
city-America-Adak = Adak
city-Pacific-Honolulu = Honolulú
city-America-Puerto_Rico = San Juan
city-America-St_Thomas = Santo Tomás
city-Pacific-Guam = Guam
city-Pacific-Saipan = Saipán
city-Pacific-Pago_Pago = Pago Pago
city-America-Mexico_City = Ciudad de México
city-America-Tijuana = Tijuana
city-America-Ciudad_Juarez = Ciudad Juárez
city-America-Guatemala = Ciudad de Guatemala
city-America-Tegucigalpa = Tegucigalpa
city-America-El_Salvador = San Salvador
city-America-Managua = Managua
city-America-Costa_Rica = San José
city-America-Panama = Ciudad de Panamá
city-America-Havana = La Habana
city-America-Santo_Domingo = Santo Domingo
city-America-Port-au-Prince = Puerto Príncipe
city-America-Bogota = Bogotá
city-America-Caracas = Caracas
city-America-Guayaquil = Guayaquil
city-America-Lima = Lima
city-America-Sao_Paulo = São Paulo
city-Etc-UTC = UTC
city-UTC = UTC

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
detail-entered = Se apuntó: { $at }
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
date-file = Archivo de calendario
date-gone = Esa fecha ya no está aquí.

## Recordatorios: el marco

first-neutral =
    Un mensaje de Contigo.
    Ábralo cuando tenga un momento de calma.
first-reminder = *Un recordatorio para usted*
first-after = *Pensamos en usted*
first-moved = *Cambió una fecha*
first-called-off = *Se canceló una fecha*
first-unreached = *Contigo necesita su ayuda*
first-test = *Mensaje de prueba*

late = Este mensaje llega tarde: { $ago } después de su hora. Nos da mucha pena: no lo pudimos mandar antes.
repeat = Tal vez ya vio este mensaje. Se lo mandamos otra vez para estar seguros.

after-head = Se trata de { $kind }: { $when }.
remind-foot = Somos voluntarios, no somos ICE ni la corte. Si su papel dice otra cosa, vale lo que dice el papel.
head-check-in = *Su cita con ICE es { $away }.*
head-hearing = *Su audiencia en la corte es { $away }.*
head-removal = *Su fecha de deportación es { $away }.*
head-deadline = *El último día para su papel es { $away }.*
head-expiry = *Su permiso se vence { $away }.*
head-appointment = *Su cita es { $away }.*

plan-hour = ¿A qué hora va a salir para llegar a { $hour }?
plan-all-day = ¿A qué hora va a salir de su casa ese día?
plan-unknown = Todavía no se sabe la hora. ¿Quién le puede ayudar a averiguarla?

deadline-weekend = El último día cae en fin de semana, y las oficinas están cerradas. Es más seguro terminar a más tardar el { $safe }.

remind-ready = Ya tengo todo listo
remind-ride = Necesito quien me lleve
remind-with-me = Necesito compañía
remind-changed = Cambió la fecha
ready-thanks = Qué bueno. Gracias por avisarnos. Estamos con usted.
ride-noted =
    Todavía no puedo buscarle quien maneje. Esa parte de Contigo viene más adelante.
    ¿Quién de su gente tiene carro? Es bueno preguntarles a dos personas hoy. Puede enseñarles este mensaje.
with-me-noted =
    Todavía no puedo buscarle compañía. Esa parte de Contigo viene más adelante.
    ¿Quién podría ir con usted? ¿Una amistad, alguien del barrio, alguien de su iglesia? Es bueno preguntarles a dos personas hoy.

## Recordatorios: cita con ICE

ladder-check-in-d30 =
    Hay tiempo para prepararse. Ahora ayudan tres cosas:
    • Hablar con su abogado sobre esta cita.
    • Juntar sus papeles: su identificación, el papel de ICE, los de su caso y los que muestran dónde vive.
    • Sacar copias y dejarlas con alguien de confianza.
    ¿No tiene abogado? Aquí hay abogados gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-check-in-d14 =
    Nadie tiene que ir solo. Algunas cosas para ver ahora:
    • ¿Quién va con usted? ¿Quién le espera afuera?
    • ¿Quién recoge a los niños ese día si se tarda?
    • ¿Ya saben en su trabajo que ese día no va?
    • ¿Quién de su confianza puede guardar su número A, el teléfono de su abogado y una lista de sus medicinas?
ladder-check-in-d7 =
    Con un plan para el camino, todo es más fácil.
    • { $plan }
    • ¿Quién le lleva?
    • El tráfico y la fila en la puerta toman tiempo. Ayuda contar con eso.
ladder-check-in-d3 =
    • *¿Sigue igual la fecha?* Lo primero es mirar su papel de ICE. También está https://www.ice.gov/check-in. Ahí puede pedir otro día. Solo vale cuando ICE le contesta que sí.
    • *¿Qué pasa si no se va?* ICE puede buscar a quien falta a la cita, y el caso se puede complicar.
    • ¿Le da miedo ir? A muchas personas les pasa. Hable primero con su abogado, antes de ese día. Juntos pueden decidir.
ladder-check-in-d1 = *Para llevar:*
    • Su identificación o pasaporte, o una copia
    • El papel de ICE. Si es el formulario I-220B, lo piden cada vez.
    • Los papeles de su caso, y los que muestran dónde vive
    • Medicinas para tres días, y una lista de ellas
    • Escritos en papel: el teléfono de su abogado y el de alguien de confianza
    Su abogado le puede decir qué llevar en copia.
    Y una pregunta: *{ $plan }* ¿Quién va con usted?
ladder-check-in-h3 =
    Ya es hora de prepararse, paso a paso. ¿Tiene sus papeles, sus medicinas y los teléfonos escritos en papel?
    Antes de salir, ayuda decirle a alguien a dónde va y a qué hora espera terminar.
    En el papel que le den allá está su próxima fecha. Cuando salga, por favor avíseme aquí.
ladder-check-in-out =
    ¿Ya salió? Basta con tocar un botón.
    ¿Todavía no? Eso pasa. La espera puede ser larga.
ladder-check-in-next =
    ¿Cómo le fue? Usted cuenta solo lo que quiera.
    Y *¿cuál es su próxima fecha?* Está en el papel que le dieron. Con ella siguen los recordatorios.
    ¿No pudo ir? Entonces hable hoy con su abogado. Mientras más pronto, mejor.

## Recordatorios: audiencia en la corte

ladder-hearing-d30 =
    Hay tiempo para prepararse. Ahora ayudan tres cosas:
    • Hablar con su abogado. Los papeles para el juez se entregan antes, muchas veces 15 o 30 días antes. (Fuente: manual de la corte de inmigración, 3.1.)
    • ¿Se cambió de casa? La corte pide la nueva dirección en 5 días de trabajo, en el formulario EOIR-33. (Fuente: 8 CFR 1003.15.)
    • Juntar sus papeles y sacar copias.
    ¿No tiene abogado? Aquí hay abogados gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-hearing-d14 =
    Nadie tiene que ir solo. Algunas cosas para ver ahora:
    • ¿Quién va con usted? ¿Quién le espera afuera?
    • ¿Quién recoge a los niños ese día si se tarda?
    • ¿Ya saben en su trabajo que ese día no va?
    • ¿Quién de su confianza puede guardar su número A, el teléfono de su abogado y una lista de sus medicinas?
ladder-hearing-d7 =
    Con un plan para el camino, todo es más fácil.
    • { $plan }
    • ¿Quién le lleva?
    • El tráfico y la fila en la puerta toman tiempo. Ayuda contar con eso.
    • ¿Es en la corte o por video? Lo dice su papel, y también https://acis.eoir.justice.gov
ladder-hearing-d3 =
    • *¿Sigue igual la fecha?* Las audiencias se pueden mover. Puede llamar a la línea de la corte, de día o de noche, en español o inglés: 1-800-898-7180. También está en https://acis.eoir.justice.gov. Le piden su número A. Si no dice lo mismo que su papel, la corte o su abogado le pueden decir cuál vale.
    • *¿Qué pasa si no se va?* El juez puede ordenar la deportación de quien no está. (Fuente: 8 USC 1229a.)
    • ¿Le da miedo ir? A muchas personas les pasa. Hable primero con su abogado, antes de ese día. Juntos pueden decidir.
ladder-hearing-d1 = *Para llevar:*
    • Su identificación o pasaporte, o una copia
    • El papel de la corte con esta fecha, y su número A
    • Los papeles que le pidió su abogado
    • Medicinas para el día, y una lista de ellas
    • Escritos en papel: el teléfono de su abogado y el de alguien de confianza
    Para ver la fecha una última vez: 1-800-898-7180, de día o de noche.
    Y una pregunta: *{ $plan }* ¿Quién va con usted?
ladder-hearing-h3 =
    Ya es hora de prepararse, paso a paso. ¿Tiene sus papeles, sus medicinas y los teléfonos escritos en papel?
    Antes de salir, ayuda decirle a alguien a dónde va y a qué hora espera terminar.
    El juez le puede dar otra fecha. Va a estar en un papel. Cuando salga, por favor avíseme aquí.
ladder-hearing-out =
    ¿Ya salió? Basta con tocar un botón.
    ¿Todavía no? Eso pasa. La espera puede ser larga.
ladder-hearing-next =
    ¿Cómo le fue? Usted cuenta solo lo que quiera.
    Y *¿cuál es su próxima fecha?* Está en el papel que le dieron. Con ella siguen los recordatorios.
    ¿No pudo ir? Entonces hable hoy con su abogado. Puede haber maneras de abrir el caso otra vez, y algunas se acaban a los 180 días. (Fuente: 8 CFR 1003.23.)

## Recordatorios: fecha de deportación. Cada uno dice qué se puede hacer todavía, y quién.

ladder-removal-d30 = *Todavía hay cosas que se pueden hacer.*
    • Su abogado puede buscar cómo pararla o cómo abrir el caso otra vez. Para algunas cosas hay poco tiempo.
    • Un abogado puede pedirle a ICE que espere. El formulario es el I-246, y se entrega en una oficina de ICE.
    • Usted puede juntar papeles: pasaportes, partidas de nacimiento, papeles de la corte y del doctor.
    ¿No tiene abogado? Aquí hay abogados gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-removal-d14 = *Todavía hay cosas que se pueden hacer.*
    • Usted puede preguntarle a su abogado: ¿qué se ha pedido, y qué más se puede pedir?
    • Usted puede firmar el formulario 60-001 de ICE. Con él, ICE puede hablar de usted con alguien del Congreso. Es bueno dejarlo firmado con su abogado o su familia.
    • Su gente puede escribir cartas: quién es usted, y quién le necesita aquí.
ladder-removal-d10 = *Todavía hay cosas que se pueden hacer.*
    • Su familia o sus amistades pueden llamar a la oficina de su congresista. La oficina le puede preguntar a ICE por el caso. Necesita el formulario 60-001, firmado.
    • Su abogado sabe si eso ayuda en su caso. Es bueno preguntarle primero.
    • Su gente puede ver quién le acompaña ese día.
ladder-removal-d7 = *Todavía hay cosas que se pueden hacer.*
    • Su abogado le puede decir si ya hay respuesta, y qué sigue.
    • Por los niños: usted puede escribir quién los cuida, su escuela, su doctor y sus medicinas. Su abogado sabe qué papel pide su estado.
    • Alguien de confianza puede guardar copias de todo, y su número A.
ladder-removal-d5 = *Todavía hay cosas que se pueden hacer.*
    • ¿No hay respuesta? Su abogado puede llamar a la oficina que tiene sus papeles.
    • Su gente puede llamar otra vez a la oficina de su congresista.
    • Con alguien de confianza puede dejar listo lo de la casa: llaves, renta, carro, banco, animales.
ladder-removal-d3 = *Todavía hay cosas que se pueden hacer.*
    • Su abogado puede ver si la fecha sigue igual. También puede pedirle todavía a ICE o a un juez que espere.
    • ¿Qué pasa si una persona no llega? ICE la puede buscar, y después el caso se puede complicar. ¿Le da miedo? Hable primero con su abogado, antes de ese día.
    • Su gente puede estar cerca. ¿Quién se puede quedar con usted estas noches?
ladder-removal-d2 = *Todavía hay cosas que se pueden hacer.*
    • Su abogado todavía puede actuar. Usted puede pedirle un teléfono para la noche también.
    • Usted puede empacar: medicinas para unas semanas, una lista de ellas, copias de sus papeles, teléfonos en papel, algo de dinero.
    • Su gente puede decir ya quién maneja y quién espera con usted.
ladder-removal-d1 = *Todavía hay cosas que se pueden hacer.*
    • Su abogado todavía puede pedir una suspensión de emergencia. Usted puede preguntarle hoy qué se ha pedido.
    • Usted puede dejar listo: papeles, medicinas, teléfonos en papel. { $plan }
    • Su gente puede estar con usted hasta entonces. Nadie tiene que estar solo.
ladder-removal-h3 = *Su abogado todavía puede actuar, hoy mismo.* Es bueno tener su teléfono a mano, en papel.
    • ¿Tiene sus papeles, sus medicinas y algo de dinero?
    • Alguien puede ir con usted hasta la puerta, y después llamar a su abogado y a su familia.
    Usted no está sin gente. Estamos con usted.

## Recordatorios: último día para un papel

ladder-deadline-d30 =
    Hay tiempo, y se va rápido.
    • Usted puede preguntarle a su abogado: ¿qué falta todavía, y quién lo manda?
    • Para la corte, un papel cuenta el día que llega, no el día que se manda. (Fuente: manual de la corte de inmigración, 3.1.)
    ¿No tiene abogado? Aquí hay abogados gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-deadline-d14 =
    Algunas cosas para ver ahora:
    • ¿Ya tiene su abogado todo lo que le pidió?
    • ¿Qué hay que firmar o pasar al inglés?
    • ¿Hay que pagar algo? Los costos cambiaron mucho. Es bueno preguntar cuánto es.
ladder-deadline-d7 =
    Con un plan, todo es más fácil.
    • ¿Qué día se manda o se entrega el papel? ¿Quién lo hace?
    • Unos días antes es más seguro. El correo puede tardar.
    • Usted puede pedir una prueba: un sello, un recibo o un número de rastreo.
ladder-deadline-d3 =
    • *¿Ya va el papel en camino?* Usted puede preguntarle hoy a su abogado.
    • *¿Qué pasa si llega tarde?* Puede ser que no lo acepten, y se puede perder un derecho.
    • ¿No va a estar listo? Entonces hable primero con su abogado, antes de ese día. A veces se puede pedir más tiempo.
ladder-deadline-d1 = *¿Ya llegó el papel?* Usted puede pedirle la prueba a su abogado.
    Si no ha llegado, el abogado sabe qué se puede hacer hoy.
    ¿Ya está hecho? Avíseme, por favor, y ya no pregunto más.
ladder-deadline-h3 = *Hoy es el último día.* ¿Ya llegó el papel? Su abogado sabe qué se puede hacer hoy.
    ¿Ya está hecho? Avíseme, por favor, y ya no pregunto más. Guarde la prueba.

## Recordatorios: un permiso que se vence

ladder-expiry-d180 = *Ya puede pensar en renovarlo.* Un permiso de trabajo se puede renovar desde 180 días antes de que se venza. Desde el 30 de octubre de 2025, el viejo casi nunca sigue valiendo mientras se espera. Por eso es mejor temprano. (Fuente: 8 CFR 274a.13.)
    • Usted puede preguntarle a su abogado qué formulario es, y cuánto cuesta.
    ¿No tiene abogado? Aquí hay abogados gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-expiry-d150 = *¿Ya se mandó la renovación?* Casi todos esperan meses. Por eso es mejor temprano.
    • ¿Es acción diferida (SIJ)? Se ha podido renovar desde 150 días antes de que se venza. (Fuente: NIPNLG.)
    • Usted puede preguntarle a su abogado qué papeles faltan.
ladder-expiry-d120 = *¿Ya se mandó la renovación?* Todavía hay tiempo, y se va rápido.
    • Usted puede preguntarle a su abogado qué papeles faltan.
    • ¿Ya se mandó? Es bueno guardar el recibo con sus papeles.
ladder-expiry-d90 = *¿Ya se mandó la renovación?* Si no, esta es una buena semana para llamar a su abogado.
    • ¿Ya se mandó? Con el número de su recibo la puede ver aquí: https://egov.uscis.gov
ladder-expiry-d60 = *¿Ya hay respuesta a la renovación?*
    • ¿No se ha mandado? Puede llamar a su abogado esta semana.
    • ¿No hay respuesta? Puede preguntarle a su abogado qué hacer si no llega a tiempo.
ladder-expiry-d30 = *¿Ya hay respuesta a la renovación?*
    • Si no llega a tiempo, el permiso se vence. Puede preguntarle a su abogado qué pasa con el trabajo.
    • También puede preguntar a quién avisarle: al trabajo, al banco, a la oficina de licencias.
ladder-expiry-d14 = *¿Ya hay respuesta a la renovación?*
    • Si no llega, hable con su abogado antes del último día. Juntos pueden decidir qué hacer con el trabajo.
    • ¿Ya tiene el nuevo? Dígame su último día, por favor, y le aviso a tiempo.
ladder-expiry-d7 = *Ya casi es el último día.* Si no hay respuesta, hable con su abogado esta semana.
    • Guarde juntos el permiso viejo y el recibo.
    • ¿Ya tiene el nuevo? Dígame su último día, por favor, y le aviso a tiempo.

## Recordatorios: otra cita

ladder-appointment-d7 =
    Con un plan para el camino, todo es más fácil.
    • { $plan }
    • ¿Quién le lleva? ¿Quién cuida a los niños?
ladder-appointment-d1 = *Para llevar:*
    • El papel de esta cita, y su identificación o una copia
    • Lo que le pidieron llevar
    Y una pregunta: *{ $plan }*
ladder-appointment-h3 =
    Ya es hora de prepararse. ¿Tiene el papel y su identificación?
    Si allá le dan otra fecha, por favor avíseme aquí.
ladder-appointment-next =
    ¿Cómo le fue? Usted cuenta solo lo que quiera.
    Y *¿hay otra fecha?* Con ella siguen los recordatorios.

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
done-next = ¿Hay otra fecha en su papel?
done-next-yes = Sí, agregarla
done-next-no = Todavía no
done-thanks = Gracias. No digo más de esta fecha. Cuando tenga otra, la puede agregar en cualquier momento.
done-missed =
    Gracias por decirme. Son cosas que pasan.
    Hable hoy con su abogado. Puede haber maneras todavía, y para algunas hay poco tiempo.

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

## Primer contacto

start-hello =
    Soy Contigo. Guardo sus fechas de ICE y de la corte, y le aviso a tiempo.
    Guardo las fechas, cómo quiere que le llame y cómo escribirle. Nunca le pido su país ni su estatus.
    Me manejan voluntarios. No soy ICE ni la corte. Puede borrarlo todo cuando quiera con /forget.
start-language = ¿En qué idioma le escribo?
start-called = ¿Cómo quiere que le llame? Cualquier nombre está bien, no tiene que ser el verdadero.
    .label = Cómo le llamo
    .hint = Ana, o cualquier nombre
called-empty = No pude leer un nombre ahí. ¿Cómo quiere que le llame?
called-long = Ese nombre es muy largo para mí. ¿Hay uno más corto?
start-zone = ¿Qué ciudad tiene la misma hora que usted? También puede escribir su ciudad.
    .label = Ciudad y estado
    .hint = El Paso, Texas
zone-by-city = { $city }
zone-which = Encontré más de una. ¿Cuál es?
zone-none = No conozco esa ciudad. ¿Hay una más grande cerca de usted?
language-unclear = Todavía no hablo ese idioma. Tal vez le sirva uno de los botones.
start-consent = ¿Puedo escribirle por mi cuenta, para recordarle sus fechas? Lo puede parar cuando quiera.
start-consent-yes = Sí, avíseme
start-consent-no = No
start-consent-unclear = Por favor diga sí o no. Sin un sí, no le escribo.
start-refused = Está bien. No guardo nada de usted, y no le voy a escribir. Si cambia de idea, vuelva cuando quiera con /start.
start-test = Esta es una prueba. Si la puede leer aquí, mis recordatorios le van a llegar.
start-test-delivered = Qué bueno. La prueba llegó, así que mis recordatorios le pueden llegar.
start-test-later = La prueba va en camino. Se tarda más de lo normal. Si no llega, por favor escríbame otra vez aquí.
start-test-failed = No pude hacerle llegar la prueba. Por favor escríbame otra vez aquí, y vuelvo a intentar. Hasta entonces, no cuente con mis recordatorios.
start-test-failed-discord =
    No pude escribirle en privado. Discord no deja pasar mis mensajes.
    Se puede abrir así: toque el nombre del servidor, después «Ajustes de privacidad», y prenda «Mensajes directos». Luego vuelva y toque el botón.
start-test-again = Probar otra vez
start-done = Todo está listo, { $called }. ¿Tiene un papel con una fecha? Vamos a apuntarla ahora.
start-welcome-back = Qué bueno verle de nuevo, { $called }.
start-draft-kept = Guardé lo que escribió. Seguimos con eso después.

go-private = Por favor escríbame en privado. No digo nada personal donde otros pueden leer.
go-private-open = Escríbame en privado

## Agregar una fecha

add-kind = ¿Qué clase de fecha es?
add-kind-unclear = Todavía no conozco esa clase. Tal vez le sirva uno de los botones.
add-date = ¿Qué día es? Lo dice su papel.
    .label = Día, mes y año
    .hint = 19 de octubre de 2027
add-date-unclear = Todavía no entiendo ese día. Puede ser así: 19 de octubre de 2027.
add-date-past = Eso ya pasó. ¿Qué dice el papel?
add-date-no-such-day = Ese día no está en el calendario. ¿Qué día dice el papel?
add-date-far = Faltan muchos años para ese día. ¿Qué día dice el papel?
add-date-years-ahead = Faltan años para el { $day }. ¿Eso dice el papel?
add-date-which = Eso se puede leer de más de una manera. ¿Qué día dice el papel?
add-date-year = No me queda claro el año. ¿Qué día dice el papel?
add-date-weekday = El día de la semana y la fecha no van juntos. ¿Qué día dice el papel?
add-time = ¿A qué hora? Lo dice su papel.
    .label = La hora del papel
    .hint = 8:30 de la mañana
add-time-unclear = Todavía no entiendo esa hora. Puede ser así: 8:30 de la mañana.
add-time-am-pm = ¿Es en la mañana o más tarde?
add-time-which = Eso se puede leer de más de una manera. ¿Qué hora dice el papel?
add-time-midnight = Es raro que una oficina cite a medianoche. ¿Eso dice el papel?
add-time-gap = Esa noche se adelanta el reloj, y esa hora no existe: { $time }. ¿Qué hora dice el papel?
add-time-twice = Esa noche se atrasa el reloj, y esta hora pasa dos veces: { $time }. Tomo la primera, para no llegar tarde.
add-time-past = Esa hora ya pasó. ¿Qué hora dice el papel?
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

## Ajustes

settings = *Sus ajustes*
settings-language = Idioma: { $language }
settings-called = Cómo le llamo: { $called }
settings-zone = Su reloj: hora de { $city }
settings-quiet = Horas de silencio: de { $from } a { $to }
settings-quiet-none = Horas de silencio: ninguna
settings-evening = El recordatorio de la tarde antes: { $time }
settings-leads-all = Recordatorios: todos
settings-leads-off = Recordatorios apagados: { $leads }
settings-neutral-on = Primera línea: no dice nada de usted
settings-neutral-off = Primera línea: dice de qué se trata
settings-ways = Cómo le encuentro: { $ways }
settings-way-one = { $platform }
settings-way-dead = { $platform } (ahora no funciona)
settings-trusted = Si no le encuentro, le aviso a: { $called }
settings-trusted-none = Si no le encuentro, le aviso a: nadie todavía
settings-consent-off = Recordatorios: parados. No le escribo por mi cuenta.
settings-back = Atrás
settings-change-language = Idioma
settings-change-called = Nombre
settings-change-zone = Ciudad de la hora
settings-change-quiet = Horas de silencio
settings-change-evening = Hora de la tarde
settings-change-leads = Recordatorios
settings-change-neutral-on = Esconder la primera línea
settings-change-neutral-off = Mostrar la primera línea
settings-change-way = Otra forma de encontrarme
settings-change-trusted = A quién avisar
settings-stop = Parar los recordatorios
settings-start = Volver a recordarme
settings-stop-ask = ¿Paro todos los recordatorios? Sus fechas se quedan aquí, pero no le escribo por mi cuenta.
settings-stopped = Ya no le escribo por mi cuenta. Sus fechas siguen aquí.
settings-started = Qué bueno. Le vuelvo a avisar.
settings-quiet-ask = ¿Entre qué horas guardo silencio? Lo que no puede esperar llega de todos modos.
    .label = Desde cuándo hasta cuándo
    .hint = 10 pm a 7 am
settings-quiet-unclear = Todavía no entiendo esas horas. Puede ser así: 10 pm a 7 am.
settings-quiet-off = Sin horas de silencio
settings-quiet-range = { $from } a { $to }
settings-evening-ask = ¿A qué hora quiere el recordatorio de la tarde antes?
    .label = Una hora de la tarde
    .hint = 6:30 pm
settings-evening-unclear = Tiene que ser después del mediodía, y no más tarde de las 10 de la noche. ¿Qué hora le queda bien?
settings-leads-ask = ¿Qué recordatorios quiere? Toque uno para prenderlo o apagarlo.
settings-lead-on = ✓ { $lead }
settings-lead-off = ✗ { $lead }
settings-lead-last =
    Este es el último recordatorio que queda para: { $kind }. Sin él, no le aviso nada de una fecha así.
    ¿Lo apago?
settings-lead-last-yes = Sí, apagarlo
settings-lead-last-no = No, dejarlo

## Otra forma de encontrarle

link-code = Escríbame allá y mándeme esto: { $code }
link-code-until = El código vale 10 minutos. Por favor no se lo dé a nadie.
link-where-telegram = En Telegram soy @{ $bot }.
link-where-discord = En Discord me encuentra en un servidor donde estemos los dos.
link-open = Abrir Telegram
link-confirm = ¿Esta cuenta y la de { $platform } son de la misma persona?
link-yes = Sí, es mía
link-no = No
link-done = Listo. Ahora le encuentro en los dos lugares.
link-wrong = Ese código no es. Lo puede mirar otra vez.
link-over = Ese código ya no vale. Puede pedir otro en los ajustes.
link-self = Esa es la cuenta donde ya está. Mande el código desde la otra, por favor.
link-taken = Esa cuenta ya se usa aquí. Para unirlas, primero hay que borrarla con /forget.
link-removed = Ya no le escribo ahí.
link-remove = Quitar { $platform }
link-last = Es la única forma de encontrarle, así que la dejo.

## Una persona a quien avisar

trust-ask = ¿A quién le aviso si no le encuentro a usted? ¿Cómo le dice a esa persona?
    .label = Cómo le dice a esa persona
    .hint = mi hermana
trust-code = Dele este código a { $called }. Esa persona me escribe y lo manda: { $code }
trust-code-until = El código vale 2 días. Esa persona tiene que decir que sí.
trust-what = Solo va a saber cómo se llama usted aquí y el día. Nunca de qué se trata.
trust-open = Abrir Contigo en Telegram
trust-invited = { $called } le pide ayuda. Si no le puedo avisar antes de una fecha, ¿le aviso a usted? Solo le diría el día, y nada más.
trust-yes = Sí, avíseme
trust-no = No
trust-done = Gracias. Si no encuentro a { $called }, le aviso a usted.
trust-refused = Está bien. No le voy a escribir de eso.
trust-removed = Listo. Ya no le aviso a { $called }.
join-code = ¿Le dieron un código? Por favor escríbalo aquí.
    .label = El código
    .hint = ABCD-234-567
trust-remove = No avisar a nadie

news-left = { $called } ya no está en Contigo. Si quiere que le avise a otra persona, la puede elegir en los ajustes.
news-linked = Se unió otra manera de escribirle: { $platform }. Si no fue usted, la puede quitar en sus ajustes: /ajustes
news-trusted = Buenas noticias: { $called } dijo que sí. Si no le encuentro a usted, le aviso a esa persona.

## Mis datos

mydata = *Esto es todo lo que guardo de usted:*
mydata-called = Le llamo: { $called }
mydata-called-none = Le llamo: sin nombre
mydata-language = Idioma: { $language }
mydata-zone = Su reloj: hora de { $city }
mydata-since = Con Contigo desde el { $at }
mydata-consent-given = Dijo que sí a los recordatorios: { $at }
mydata-consent-withdrawn = Paró los recordatorios: { $at }
mydata-consent-never = No ha dicho que sí a los recordatorios.
mydata-ways = Cómo le encuentro: { $ways }
mydata-quiet = Horas de silencio: de { $from } a { $to }
mydata-evening = El recordatorio de la tarde antes: { $time }
mydata-leads-off = Recordatorios apagados: { $leads }
mydata-trusted = Si no le encuentro, le aviso a: { $called }
mydata-trusted-by =
    { $count ->
        [one] 1 persona le eligió a usted para avisarle.
       *[other] { $count } personas le eligieron a usted para avisarle.
    }
mydata-dates =
    { $count ->
        [0] No se guarda ninguna fecha.
        [one] Se guarda 1 fecha.
       *[other] Se guardan { $count } fechas.
    }
mydata-date = • { $kind }: { $when }
mydata-ledger =
    { $count ->
        [one] Apunto qué pasó con 1 mensaje.
       *[other] Apunto qué pasó con { $count } mensajes.
    }
mydata-draft = Un formulario que no se ha terminado.
mydata-payload = El código del enlace con el que llegó.
mydata-file = El archivo lo tiene todo, palabra por palabra. Es suyo. Por favor guárdelo donde otros no lo lean.
mydata-file-name = contigo-mis-datos.json
mydata-erase = Borrarlo todo

## Olvidar

forget-ask = *¿Borro todo lo suyo?*
    Se van: sus fechas, sus recordatorios, sus ajustes y cómo escribirle. No se puede recuperar.
forget-ask-dates =
    { $count ->
        [0] No hay ninguna fecha pendiente.
        [one] Queda 1 fecha pendiente. Ya no le avisaría de ella.
       *[other] Quedan { $count } fechas pendientes. Ya no le avisaría de ellas.
    }
forget-ask-others = Las personas unidas con usted aquí van a saber que se fue, y nada más.
forget-ask-chat = Este chat se queda en su celular. Ahí solo usted lo puede borrar. ¿Borro lo demás?
forget-yes = Sí, borrarlo todo
forget-no = No, dejarlo
forget-kept = Bien. No se borró nada.
forget-nothing = No guardo nada de usted.
forget-done = Ya está borrado. No guardo nada de usted. Que le vaya bien. Si me necesita, vuelva cuando quiera con /start.

## Ayuda

help = *¿Qué necesita?*
help-line-add = Le dieron un papel con una fecha: /add
help-line-dates = Quiere ver o cambiar sus fechas: /dates
help-line-moved = Cambió una fecha: abra /dates y toque «Cambió la fecha».
help-line-settings = Quiere otro idioma, otras horas u otra forma de recibir mensajes: /settings
help-line-mydata = Quiere ver lo que guardo: /mydata
help-line-forget = Quiere que lo borre todo: /forget
help-line-paper = ¿No sabe si una fecha es la correcta? Para la corte: 1-800-898-7180, de día o de noche, o https://acis.eoir.justice.gov. Para ICE: su papel, o https://www.ice.gov/check-in
help-line-afraid = ¿Le da miedo ir? Hable primero con su abogado. Abogados gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
help-line-start = Para empezar: /start
help-line-what = Me manejan voluntarios. No soy ICE ni la corte. Siempre vale lo que dice su papel.
help-add = Agregar una fecha
help-dates = Mis fechas
help-settings = Ajustes
help-mydata = Qué guarda de mí
help-more = ¿Qué más sabe hacer?

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

operator-unreached = No se pudo avisar a una persona antes de una fecha, ni a nadie en su lugar. ¿Hay otra forma de encontrarla? /status dice más.

## Cuando algo sale mal

sorry-bug = Perdón, algo en mí falló. Mientras se arregla, vale lo que dice su papel. Puede probar otra vez en un rato.
sorry-not-saved = Perdón, no pude guardar eso. No cambió nada. Por favor pruebe otra vez en unos minutos.
sorry-damaged = Perdón, no puedo leer lo que le guardé. La persona que me maneja puede ayudar. Mientras tanto, vale lo que dice su papel.
stale-button = Ese botón es de antes y ya no hace nada. Sus fechas están en /dates.
only-text = Solo puedo leer palabras. Por favor escríbamelo.
too-long = Eso es muy largo para mí. Bastan unas palabras.
not-understood = No entendí eso. Puede tocar un botón o escribir /help.
cancel = Cancelar
cancelled = Está bien. No se cambió nada.
yes = Sí
no = No
back = Atrás
list-and = { $first }, { $rest }
list-none = –

config-file-line = El archivo .env tiene una línea que no puedo leer. Cada línea debe ser así: NOMBRE=valor
config-telegram-token = { $name } no parece un token de Telegram. BotFather le da uno, como 123456:ABC-def.
config-discord-token = { $name } no parece un token de Discord. Está en el Developer Portal, en Bot.
config-api-root = { $name } debe ser una dirección web, como http://127.0.0.1:8080
config-operator = { $name } debe decir una cuenta, como telegram:12345 o discord:12345.
config-unknown = No conozco el ajuste { $name }. ¿Hay un error al escribirlo?
config-key-inside-data = El archivo de la llave está en la carpeta de datos. Quien copie una se lleva las dos cosas. Por favor póngalo en otro lugar.
config-mistakes = Contigo todavía no puede empezar. Por favor corrija esto:
start-no-platform = Ninguna plataforma me dejó entrar, así que paro. Por favor mire los tokens.
start-key-made = Se hizo una llave nueva: { $path }. Sin ella nadie puede leer los datos, ni usted. Por favor guarde una copia en un lugar seguro, y no junto con una copia de los datos.
start-key-missing = Hay datos, pero la llave no está aquí: { $path }. Por favor ponga ahí su copia de la llave. No se tocó nada.
start-key-wrong-mode = Otros en esta computadora pueden leer la llave: { $path }. Por favor deje el permiso solo para usted, con chmod 600. No se tocó nada.
start-key-unreadable = No puedo leer la llave: { $path }. Por favor revise de quién es el archivo. No se tocó nada.
start-key-malformed = Este archivo no es una llave de Contigo: { $path }. Por favor ponga ahí su copia de la llave. No se tocó nada.
start-key-not-writable = No puedo hacer una llave aquí: { $path }. Por favor revise la carpeta, o diga otro lugar con CONTIGO_KEY_FILE.
start-data-locked = Otro Contigo está trabajando en { $folder }. Por favor párelo primero.
start-data-wrong-key = Los datos en { $folder } se cerraron con otra llave. Por favor ponga la llave correcta en su lugar. No se tocó nada.
start-data-key-lost = Hay datos en { $folder }, pero su llave no está en su lugar. Por favor ponga ahí su copia. No se tocó nada.
start-data-newer-schema = Un Contigo más nuevo escribió los datos en { $folder }. Por favor use ese, o uno más nuevo. No se tocó nada.
start-data-not-writable = No puedo escribir en { $folder } ({ $because }). Por favor revise la carpeta y el espacio en el disco.

## La terminal

terminal-help =
    Escriba como en un chat. Estas líneas son para la terminal misma:
    :as ana, quién habla (o empiece una línea con ana:)
    :clock, qué hora es
    :clock +7d, una semana después (+3h, o un día como 2027-10-19 08:30)
    :people, quién ha hablado
    :file, mostrar el último archivo
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
terminal-someone = usted
terminal-guidance =
    Contigo guarda fechas y avisa a tiempo. No hay token, así que se abre aquí, para probarlo.
    Escriba como en un chat, por ejemplo /start. Un número toca un botón.
    Escriba :clock +7d para ir una semana adelante, y :help para lo demás.
terminal-example = Escriba :example para ver un ejemplo ya hecho.
terminal-no-example = Aquí no hay ejemplo.
terminal-failed = Algo falló en esa línea. La terminal sigue.

## Nombres de los idiomas y las plataformas

language-en = English
language-es = Español
platform-telegram = Telegram
platform-discord = Discord
platform-terminal = Terminal

## Las caras de los comandos: el nombre en los menús, otras palabras que se entienden, qué hace

command-start =
    .name = comenzar
    .also = inicio empezar hola
    .about = Empezar aquí
command-help =
    .name = ayuda
    .also = socorro
    .about = Lo que Contigo puede hacer
command-join =
    .name = unirse
    .also = codigo vincular
    .about = Escribir un código que le dieron
command-cancel =
    .name = cancelar
    .also = dejar
    .about = Dejar lo que no se terminó
command-stop =
    .name = parar
    .also = alto basta
    .about = Parar los recordatorios, guardar las fechas
command-add =
    .name = agregar
    .also = anadir nueva nuevo
    .about = Agregar una fecha de su papel
command-dates =
    .name = fechas
    .also = lista citas
    .about = Ver o cambiar sus fechas
command-settings =
    .name = ajustes
    .also = configuracion opciones idioma
    .about = Idioma, horas y cómo recibir mensajes
command-mydata =
    .name = misdatos
    .also = datos
    .about = Ver todo lo que se guarda de usted
command-forget =
    .name = olvidar
    .also = borrar eliminar
    .about = Borrar todo lo suyo
command-status =
    .name = estado
    .also = salud
    .about = Cómo está Contigo

option-kind =
    .name = clase
    .about = Qué clase de fecha es
option-date =
    .name = fecha
    .about = Día, mes y año, como en el papel
option-time =
    .name = hora
    .about = La hora del papel
option-place =
    .name = lugar
    .about = Dónde es
option-zone =
    .name = zona
    .about = La ciudad cuya hora vale
option-paper =
    .name = papel
    .about = De dónde viene la fecha
option-code =
    .name = codigo
    .about = El código que le dieron
option-note =
    .name = nota
    .about = Algo que quiera recordar
