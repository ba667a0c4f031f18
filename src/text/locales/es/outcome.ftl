## Cómo fue: los botones

outcome-goes-on = Sigue otro día
outcome-put-off = La aplazaron
outcome-stay = Le dieron más tiempo
outcome-left = Tuvo que irse
outcome-more-time = Nos dieron más tiempo
outcome-too-late = Ya era tarde
outcome-renewed = Lo renovaron
outcome-refused = Dijeron que no
outcome-none-yet = Todavía no hay respuesta
then-who = ¿De quién se trata?
outcome-all = De todos
then-undone = Ya no vale eso. La fecha queda como antes.
then-kept = Está bien. Guardo la fecha, y los recordatorios siguen.

## Lo que sigue, preguntado enseguida

then-next = ¿Hay otra fecha en su papel?
    .label = Día y hora del papel
    .hint = 18 de enero de 2028 8:30 am
then-missed =
    Gracias por decirme. Son cosas que pasan.
    Es bueno hablar hoy con su abogado. Puede haber maneras todavía, y para algunas hay poco tiempo.
    ¿Hay otra fecha?
    .label = Día y hora del papel
    .hint = 18 de enero de 2028 8:30 am
then-moved = ¿Qué día es ahora? Lo dice su papel nuevo.
    .label = Día y hora del papel
    .hint = 18 de enero de 2028 8:30 am
then-more-time = Qué bueno. ¿Cuál es el último día ahora? Mientras no lo sepa, el de antes es el seguro.
    .label = El nuevo último día
    .hint = 18 de enero de 2028
then-until = Qué buena noticia. ¿Hasta cuándo vale? Lo dice su papel. Muchas veces son dos años.
    .label = El último día, o cuánto tiempo
    .hint = 2 años
then-renewed = Qué buena noticia. ¿Hasta cuándo vale ahora? Lo dice su papel.
    .label = El último día, o cuánto tiempo
    .hint = 2 años
then-denied =
    Lo siento. No le dejamos a solas.
    Puede haber maneras todavía, y para algunas hay poco tiempo. Es bueno llamar hoy a su abogado.
    .label = El próximo día del papel
    .hint = 18 de enero de 2028 8:30 am
then-ordered =
    Lo siento. No le dejamos a solas.
    Puede haber maneras todavía, y para algunas hay poco tiempo. Es bueno llamar hoy a su abogado.
    ¿El papel da un día para salir o para presentarse?
    .label = El día del papel
    .hint = 18 de enero de 2028
then-refused =
    Lo siento. No le dejamos a solas. De la fecha vieja no digo más.
    Es bueno llamar hoy a su abogado. Puede haber maneras todavía, y para algunas hay poco tiempo.
    ¿El papel da un día para salir o para presentarse?
    .label = El día del papel
    .hint = 18 de enero de 2028
then-absent =
    Gracias por decirme. Son cosas que pasan.
    Puede ser que el juez ordenó la deportación. Puede haber maneras de abrir otra vez el caso. Para algunas hay poco tiempo.
    Es bueno llamar hoy a su abogado.
    .label = El próximo día del papel
    .hint = 18 de enero de 2028 8:30 am
then-late =
    Gracias por decirme. Son cosas que pasan.
    Es bueno llamar hoy a su abogado. Puede haber maneras todavía, y para algunas hay poco tiempo.
    .label = El próximo día del papel
    .hint = 18 de enero de 2028
then-often = ¿Más o menos cada cuánto va? Con eso puedo contar con un día, hasta que sepa el verdadero.

onward-next = Sí, agregarla
onward-not-yet = Todavía no
onward-new-day = Tengo el día nuevo
onward-no-day = Todavía no se sabe
onward-last-day = Otro día
onward-no-end = Sin último día
onward-limits = Ver los plazos
onward-leave = Sí, hay un día
onward-any-day = No dan un día
onward-later = Ahora no
onward-undo = Toqué el botón equivocado
onward-know = Ya sé el día
often-1 = Cada mes
often-3 = Cada 3 meses
often-6 = Cada 6 meses
often-12 = Una vez al año
often-none = No sé

then-thanks = Gracias. No digo más de esta fecha. Cuando tenga otra, la puede agregar en cualquier momento.
then-filed = Muy bien. Guarde la prueba en un lugar seguro. No digo más de esta fecha.
then-left = Lo siento mucho. No digo más de esta fecha. Pensamos en ustedes. Si quiere borrarlo todo, está /olvidar.
then-unknown =
    Está bien. La guardo como una fecha que todavía no tiene día.
    Voy a preguntar otra vez. Cuando tenga el papel nuevo, me lo puede decir en cualquier momento.
then-old-day = Está bien. Mientras no tenga el día nuevo en papel, guardo el de antes. Ese es el seguro.

## Bajo custodia

# Fuente: el localizador de ICE, https://locator.ice.gov, como lo describen reference.com, legalclarity.org e
# immigrationdetention.org (leído el 2026-11-22): el número A con el país de nacimiento, o el nombre exacto con el
# país de nacimiento; solo adultos; se pone al día en unas ocho horas.

custody-sorry = Lo siento mucho. No le dejamos a solas. Una cosa después de la otra:
custody-find = *¿Dónde está la persona?* Lo muestra https://locator.ice.gov. Pide el número A y el país donde nació, o el nombre exacto y ese país. Solo muestra a adultos.
    En las primeras horas puede no mostrar nada. Entonces ayuda buscar otra vez cada pocas horas.
custody-call = *¿A quién llamar?* Primero al abogado. ¿No hay abogado? Aquí hay gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
    Las llamadas desde ahí se pueden escuchar. Es más seguro no hablar del caso en ellas.
custody-trusted = Usted eligió a { $called } para avisarle cuando importa. Es bueno llamarle ahora.
custody-dates = Las citas con ICE de esta persona paran por ahora. Las audiencias en la corte siguen, y sus recordatorios también.

## Lo que oyen los demás de la familia

first-decided = *Noticias de una fecha*
decided = { $who } me contó cómo fue: { $outcome }.
decided-granted = Si el papel tiene un último día, es bueno agregarlo aquí.
decided-denied =
    De la fecha vieja no digo más. ¿Hay un papel con otra? Es bueno agregarla aquí.
    Es bueno llamar hoy a su abogado. Para algunas maneras hay poco tiempo.
decided-denied-coordinator = De la fecha vieja no digo más. Es bueno que alguien llame hoy a la familia. ¿Hay un papel con otra fecha? Puede agregarla aquí.
decided-denied-lawyer = De la fecha vieja no digo más. Para algunas maneras hay poco tiempo. La familia puede agregar la nueva fecha cuando esté en un papel.
decided-mistake = Le conté cómo fue esto. Fue un error: la fecha queda como antes, y los recordatorios siguen.
