## Fechas que no son un solo día conocido

# La fecha completa: varios días, con lo que se sabe de la hora; y un día que nadie sabe.
when-days = cualquier día del { $day } al { $until }
when-days-hour = cualquier día del { $day } al { $until }, { $hour } (hora de { $city })
when-days-hourless = cualquier día del { $day } al { $until } { $hour }
when-any-day = un día que nadie sabe todavía

# Cuánto falta; cada una va después de la fecha, detrás de una coma.
away-window = el primer día es { $away }
left-window =
    { $days ->
        [0] hoy es el último día
        [1] mañana es el último día
       *[other] quedan { $days } días
    }
ago-window = el último día fue { $ago }
away-any-day = puede ser cualquier día

head-window-ahead = *{ $kind }: el primer día es { $away }.*
head-window-now = *{ $kind }: ahora puede ser cualquiera de estos días.*
head-window-last = *{ $kind }: hoy es el último día.*
head-any-day = *{ $kind }: nadie sabe todavía el día.*

plan-days = ¿Cuál de estos días le queda bien? ¿A qué hora va a salir?
plan-any-day = ¿Quién puede estar con usted aunque le avise tarde?

## Recordatorios: cualquier día de uno a otro

ladder-window-opens =
    Desde hoy puede ser cualquier día, hasta el { $last }.
    • ¿Usted escoge el día? Entonces mejor temprano que tarde.
    • Puede tenerlo listo en una bolsa: papeles, medicinas, teléfonos en un papel.
    • Alguien de confianza puede saber cada día dónde está usted.
    ¿Ya pasó? Avíseme, y ya no le pregunto.
ladder-window-week =
    Todavía puede ser cualquier día, hasta el { $last }.
    • ¿Sus papeles y sus teléfonos siguen en un solo lugar?
    • ¿Quién puede estar con usted esta semana?
    ¿Ya pasó? Avíseme, y ya no le pregunto.
ladder-window-ending =
    El último día es el { $last }.
    • ¿Todavía no ha ido? Entonces es bueno hablar hoy con su abogado, para que no se le pase.
    • ¿Quién puede estar con usted estos últimos días?
    ¿Ya pasó? Avíseme, y ya no le pregunto.
ladder-window-opens-paper =
    Estos días empiezan hoy. El último es el { $last }.
    • Mejor temprano que tarde. El correo puede tardar.
    • Puede preguntar a su abogado: ¿qué falta todavía, y quién lo manda?
    ¿Ya está hecho? Avíseme, y ya no le pregunto.
ladder-window-week-paper =
    Hay tiempo hasta el { $last }.
    • ¿Ya se mandó o se entregó? Esta semana puede preguntar a su abogado.
    • Guarde la prueba: un sello, un recibo o un número de envío.
    ¿Ya está hecho? Avíseme, y ya no le pregunto.
ladder-window-ending-paper =
    El último día es el { $last }.
    • ¿Ya llegó? Hoy puede pedir la prueba a su abogado.
    • ¿No va a estar listo? Entonces hable primero con su abogado, antes del último día.
    ¿Ya está hecho? Avíseme, y ya no le pregunto.

## Recordatorios: cualquier día. Ninguno dice un día.

ladder-any-day-u0 =
    Puede ser cualquier día, así que es bueno tener esto listo:
    • Sus papeles y las copias, en un solo lugar. Alguien de confianza puede guardar las copias y su número A.
    • El teléfono de su abogado, de memoria.
    • Quién recoge a los niños, y quién tiene las llaves y sus medicinas.
    ¿Después llega un papel con un día? Avíseme, y los recordatorios lo siguen.
ladder-any-day-u3 =
    Puede ser cualquier día. Hoy ayuda pensar en la gente y en los teléfonos:
    • Dos teléfonos de memoria: el de su abogado y el de alguien de confianza.
    • ¿Quién recoge a los niños? ¿Tiene la escuela ese nombre en su lista?
    • ¿Quién avisa en su trabajo, y quién se queda con su familia?
ladder-any-day-u7 =
    Puede ser cualquier día. Hoy ayuda pensar en lo que queda en casa:
    • ¿Quién tiene una llave de su casa y de su carro?
    • Medicinas para unos días en una bolsa, con una lista.
    • La renta, los pagos, los animales: ¿quién los puede cuidar un tiempo?
ladder-any-day-u14 =
    Puede ser cualquier día. Algunos papeles ayudan más si ya están firmados:
    • La forma G-28. Con ella, su abogado puede hablar por usted. (Fuente: 8 CFR 292.4.)
    • La forma 60-001 de ICE. Con ella, ICE puede hablar de usted con un miembro del Congreso.
    • El papel de quién cuida a los niños. Su abogado sabe cuál vale en su estado.
    Es bueno dejarlos con su abogado o con su familia.
ladder-any-day-later =
    Puede ser cualquier día. Ayuda ver otra vez estas cosas:
    • Papeles, copias, llaves y medicinas: ¿todo está en su lugar?
    • La gente con quien cuenta: ¿tiene los mismos teléfonos?
    • Su abogado: puede preguntarle qué se presentó, y si hay respuesta.
    ¿Ya llegó un papel con un día? Avíseme, y los recordatorios lo siguen.
ladder-any-day-paper =
    Mientras esperamos, algo se puede hacer:
    • Puede preguntar a su abogado cuándo se va a saber el día, y dónde se mira.
    • Sus papeles pueden estar en un solo lugar, con copias en casa de alguien de confianza.
    • ¿Se mudó? Las cartas con un día llegan a la dirección que ellos tienen.
    ¿Ya llegó un papel con un día? Avíseme, y los recordatorios lo siguen.

ladder-still =
    Ya pasó medio año, y todavía no sé de ningún día. *¿Sigue siendo así, que nadie sabe el día?*
    Si no me dice nada, ya no le pregunto. Su fecha se queda aquí.
still-yes = Nadie lo sabe todavía
still-day = Ya hay un día
still-thanks = Gracias. Le voy a recordar una vez al mes, y más adelante le pregunto otra vez.

## Fechas que nadie confirmó

detail-assumed = *Sin confirmar.* Nadie me dio este día. Lo conté desde la fecha anterior.
assumed-ask = *¿Qué fecha le dieron?* Lo dice su papel. Dígame si es el mismo día u otro.
assume-right = Esa es la fecha correcta
assume-other = Es otra fecha
assume-paper = Muy bien. ¿Dónde lo dice?
assume-done = Gracias. Ya está confirmada: { $when }.
assumed-next = Todavía no sabe su próxima fecha. Por ahora puse una yo.
assumed-weekend = El { $day } cae en fin de semana. Por eso tomé el siguiente día hábil.
assumed-holiday = El { $day } es feriado federal. Por eso tomé el siguiente día hábil.
assumed-tell = Cuando le den una fecha, avíseme. La que vale es la de ellos.
moved-from-assumed = Antes era esta, pero nadie la había confirmado: { $when }
moved-has-day = *Ahora ya hay un día: { $kind }.*
moved-any-day = *Ya nadie sabe el día: { $kind }.*

## Archivos y otras personas

file-none = No hay archivo de calendario para esto, porque nadie sabe el día. Cuando haya un día, aquí lo tendrá.
file-some = Las fechas cuyo día nadie sabe no están en él.
saved-file-assumed = Aquí va un archivo de calendario. Ábralo, y su celular también le va a avisar, aunque yo no funcione. En su calendario solo dice «Cita (sin confirmar)».
calendar-title-assumed = Cita (sin confirmar)

unreached-reminder-days = No pude encontrar a { $called }. Hay algo que tener presente del { $day } al { $until }.
unreached-reminder-any-day = No pude encontrar a { $called }. Hay algo que tener presente estos días.
unreached-moved-any-day = No pude encontrar a { $called }. Cambió una fecha.
unreached-called-off-any-day = No pude encontrar a { $called }. Se canceló algo.

lead-opens = varios días posibles
lead-u0 = no se sabe el día
lead-still = le preguntamos si ya se sabe

## Cada cuánto viene una fecha

detail-rhythm = Se repite: { $rhythm }
