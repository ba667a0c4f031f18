## Acciones: peticiones, llamadas, cartas, donaciones

action-type-petition = Petición
action-type-call-in = Llamadas
action-type-letter = Carta
action-type-donation = Donación

action-head-petition = *Firme, por favor: { $title }*
action-head-call-in = *Llame, por favor: { $title }*
action-head-letter = *Escriba, por favor: { $title }*
action-head-donation = *Si puede, done: { $title }*
action-head-over = *Esto ya terminó: { $title }*
action-head-thanks = *¡Gracias! Ya terminó: { $title }*
action-to = Para: { $to }
action-ask = Pedimos: { $words }
action-line = { $words }
action-lines =
    { $count ->
        [one] Hay 1 oficina para llamar. Le doy el número y qué decir.
       *[other] Hay { $count } oficinas para llamar. Le doy un número y qué decir.
    }
action-link = En { $host }: { $link }
action-no-money = Yo no recibo dinero ni lo veo. Usted dona en la página de ellos.
action-petition-too = *También puede firmar: { $title }*
action-done-petition =
    { $count ->
        [one] Ya firmó 1 persona.
       *[other] Ya firmaron { $count } personas.
    }
action-done-call-in =
    { $count ->
        [one] Va 1 llamada.
       *[other] Van { $count } llamadas.
    }
action-done-letter =
    { $count ->
        [one] Va 1 carta.
       *[other] Van { $count } cartas.
    }
action-goal-petition =
    { $count ->
        [one] Ya firmó 1 persona de { $goal }.
       *[other] Ya firmaron { $count } personas de { $goal }.
    }
action-goal-call-in =
    { $count ->
        [one] Va 1 llamada de { $goal }.
       *[other] Van { $count } llamadas de { $goal }.
    }
action-goal-letter =
    { $count ->
        [one] Va 1 carta de { $goal }.
       *[other] Van { $count } cartas de { $goal }.
    }
action-counted = Contado el { $day }.
action-goal-none = La meta es { $goal }.

## Quien llama o escribe

call-begin = Deme un número
call-title = *Gracias por llamar: { $title }*
call-who = Llame a { $name }:
call-number = { $phone }
call-hours = Horas de allá: { $days }, de { $from } a { $to }, hora de { $city }.
call-hours-all = Contestan { $days }, de día y de noche.
call-days-business = de lunes a viernes
call-days-week = de lunes a sábado
call-days-every = todos los días
call-days-some = algunos días
call-answers = *Ahora sí contestan.*
call-closed = *Ahora no contestan.* Abren el { $opens }, hora de { $city }. Mientras tanto puede dejar un mensaje.
call-closed-always = *Ahora no contestan.* Puede dejar un mensaje.
call-holiday = Hoy es día feriado: { $holiday }.
call-script-en = *Qué decir, en inglés:*
call-script-es = *Qué decir, en español:*
call-means = *Lo que quiere decir:*
call-no-script = Puede decirlo con sus palabras. Pedimos: { $words }
call-how = Basta con su nombre. No tiene que decir más de usted. ¿Cómo le fue?
call-done = Ya llamé
call-voicemail = Dejé mensaje
call-said = Me dijeron …
call-other = Otro número
call-next = Un número más
call-hide = Ahora no
call-counted = *Gracias. Ya conté su llamada.*
call-counted-next = Cada llamada ayuda. Si quiere, puede hacer una más.
call-said-ask = ¿Qué le dijeron? Basta con pocas palabras. Solo las lee quien lleva la campaña.
    .label = Qué le dijeron
    .hint = Pocas palabras
call-said-busy = Si quiere contar qué le dijeron: conteste primero mi otra pregunta. Después toque otra vez «Me dijeron …».
call-said-kept = Gracias. Ya lo pasé.
call-said-long = Eso es un poco largo. Dígalo en { $most } letras o menos, por favor.
call-said-number = Eso parece el número del caso de alguien. Quítelo, por favor, para cuidar a esa persona.
call-over = Esa pregunta ya pasó. ¡Gracias!
call-chat-first = El número y qué decir le llegan en nuestro chat privado.
call-chat-open = Abrir el chat
letter-show = Ver la carta
letter-address = Mándela a: { $words }
letter-copy = *Puede copiar esto:*
letter-sent = Ya la mandé
letter-counted = *Gracias. Ya conté su carta.*
mydata-deeds =
    { $count ->
        [one] Me contó una vez que llamó o escribió.
       *[other] Me contó { $count } veces que llamó o escribió.
    }
action-over = Esto ya terminó. ¡Gracias por querer ayudar!
action-not-now = Ahora no puedo decir más de esto. Vea otra vez más tarde, por favor.

## Quien lleva la campaña

command-petition =
    .name = peticion
    .also = petición peticiones acciones
    .about = Pida a la gente firmar, escribir, donar
command-calls =
    .name = llamadas
    .also = llamar
    .about = Pida a la gente llamar; o llame usted
action-list = *Lo que la gente puede hacer.* Toque una cosa para ver cómo va.
action-list-none = *¿Qué puede hacer la gente desde donde está?* Puede firmar, llamar, escribir o donar.
action-list-public = *Lo que usted puede hacer.*
action-list-public-none = Ahora no hay nada que hacer en las campañas que usted sigue.
action-no-campaign = Para pedirle esto a la gente hace falta primero una campaña. Toma un minuto.
action-begin-campaign = Empezar una campaña
action-new = Algo nuevo
action-new-calls = Llamadas nuevas
action-button = { $type }: { $title }
action-ask-type = ¿Qué puede hacer la gente?
action-ask-title = ¿Cómo se llama? Pocas palabras, por ejemplo: Que Rafa se quede
    .label = Su nombre
    .hint = Pocas palabras
action-ask-to = ¿A quién va? Por ejemplo: la oficina de ICE en Boston
    .label = A quién
    .hint = Oficina o persona
action-ask-ask = ¿Qué piden? Una o dos frases.
    .label = Qué piden
    .hint = Una o dos frases
action-ask-link = ¿Cuál es el enlace? Tiene que empezar con https://
    .label = El enlace
    .hint = https://…
action-ask-goal = ¿Cuántas personas quiere juntar? También puede dejarlo así.
    .label = La meta
    .hint = Un número
action-ask-address = ¿A qué dirección se manda? Calle, ciudad, y un correo si lo hay.
    .label = A dónde va
    .hint = Dirección o correo
action-ask-text = ¿Qué puede escribir la gente? Pueden copiar sus palabras.
    .label = La carta
    .hint = Palabras para copiar
action-ask-line = ¿A quién llama la gente? Por ejemplo: ICE en Boston
    .label = A quién llamar
    .hint = Oficina o persona
action-ask-number = ¿Qué número es? Con código de área.
    .label = El número
    .hint = 202-555-0100
action-ask-hours = ¿A qué horas contestan? También puede escribirlo: de 8 a 16:30
    .label = Las horas
    .hint = de 8 a 16:30
action-ask-days = ¿Qué días?
action-ask-zone = ¿De dónde es esa hora? Toque una ciudad, o escriba una.
    .label = Ciudad
    .hint = Una ciudad de por ahí
action-ask-onward = Tengo { $line }. ¿Hay otro número más? Entonces los doy por turno.
action-ask-speaks = ¿En qué idioma se habla ahí?
action-ask-script-en = ¿Qué dice la gente por teléfono, en inglés? También puede dejarlo así. Necesita un sí aparte.
    .label = Qué decir
    .hint = En inglés
action-ask-script-es = ¿Qué dice la gente por teléfono, en español? También puede dejarlo así. Necesita un sí aparte.
    .label = Qué decir
    .hint = En español
action-ask-title-en = El nombre en inglés, por favor. También puede dejarlo así.
    .label = Su nombre
    .hint = En inglés
action-ask-title-es = El nombre en español, por favor. También puede dejarlo así.
    .label = Su nombre
    .hint = En español
action-ask-ask-en = Lo que piden, en inglés.
    .label = Qué piden
    .hint = En inglés
action-ask-ask-es = Lo que piden, en español.
    .label = Qué piden
    .hint = En español
action-ask-text-en = La carta en inglés.
    .label = La carta
    .hint = En inglés
action-ask-text-es = La carta en español.
    .label = La carta
    .hint = En español
action-ask-means-en = Lo mismo en inglés, para que la gente sepa qué dice. También puede dejarlo así.
    .label = Qué quiere decir
    .hint = En inglés
action-ask-means-es = Lo mismo en español, para que la gente sepa qué dice. También puede dejarlo así.
    .label = Qué quiere decir
    .hint = En español
action-ask-count = ¿Cuántas personas ya firmaron? Escriba el número.
    .label = Cuántas
    .hint = Un número
action-part-which = ¿Qué quiere cambiar?
action-part-title = Su nombre
action-part-to = A quién va
action-part-ask = Lo que piden
action-part-link = El enlace
action-part-address = La dirección
action-part-text = La carta
action-skip = Dejarlo así
action-hours-business = De 9 a 5
action-hours-office = De 8 a 4:30
action-hours-all = Día y noche
action-more-line = Otro número más
action-enough-lines = Eso es todo
action-too-long = Son { $length } letras. Caben { $most }. Dígalo más corto, por favor.
action-unclear = No pude leer eso. Pruebe otra vez, por favor.
action-link-unclear = Necesito un enlace que empiece con https://. Cópielo de la página, por favor.
action-number-unclear = Necesito un número de teléfono con código de área, sin extensión. Por ejemplo: 202-555-0100
action-hours-unclear = Necesito dos horas, la más tarde al final. Por ejemplo: de 8 a 16:30
action-count-unclear = Necesito un número, por ejemplo: 41
action-case-number = Eso parece el número del caso de alguien. En público le puede hacer daño, por eso aquí no lo pongo. Escríbalo sin el número, por favor. Si hace falta, puede estar en las palabras para llamar, y solo con un sí aparte de la familia.
action-script-number = *Estas palabras llevan lo que parece el número de un caso.* Lo va a leer toda persona que llame. A la familia se le pregunta solo por estas palabras.
action-script-no-family = Eso parece el número del caso de alguien. Esta campaña no es de ninguna familia, y nadie puede decir sí a eso. Quítelo, por favor.
action-preview = *Así lo va a ver la gente:*
action-read-lines = *Los números, que doy por turno:*
action-read-line = • { $name }: { $phone }
action-read-script = *Lo que la gente dice por teléfono, con un sí aparte:*
action-right = ¿Está bien así?
action-save = Sí, guardar
action-drop = No, dejarlo
action-kept = Guardado. Todavía no ha salido nada.
action-draft-state = Todavía no ha salido.
action-open-state = Ya salió: se le pide a la gente.
action-closed-state = Ya se cerró.
action-waits-family-words = Se le preguntó a la familia. Hasta su sí no sale nada.
action-waits-lead-words = Se le preguntó a quien dirige la campaña.
action-yes-words = Las palabras tienen un sí.
action-no-words = La respuesta a estas palabras fue no.
action-change-words = La familia quiere otras palabras.
action-withdrawn-words = Se quitó el sí a estas palabras.
action-unasked-words = Todavía no se le ha preguntado a nadie por estas palabras.
action-none-script = No hay palabras para el teléfono.
action-waits-script = Las palabras para el teléfono esperan un sí aparte.
action-yes-script = Las palabras para el teléfono tienen un sí aparte.
action-no-script = La respuesta a las palabras para el teléfono fue no.
action-change-script = La familia quiere otras palabras para el teléfono.
action-withdrawn-script = Se quitó el sí a las palabras para el teléfono.
action-unasked-script = Todavía no se ha preguntado por las palabras para el teléfono.
action-line-of = • { $name }: { $phone } ({ $count } { $count ->
        [one] llamada
       *[other] llamadas
    })
action-line-off = • { $name }: { $phone }. No se da.
action-line-asked = • { $name }: { $phone }. Se da cuando sus palabras tengan un sí.
action-counts-calls = Hablaron: { $talked }. Mensaje: { $voicemail }. Con palabras: { $said }.
action-start-own = Que salga
action-start-family = Preguntar a la familia y que salga
action-script-ask = Preguntar por qué decir
action-script-agree = Sí a las palabras
action-set-count = Anotar cuántas van
action-set-goal = Cambiar la meta
action-reword = Cambiar las palabras
action-write-script = Qué decir
action-add-line = Otro número más
action-line-drop = No dar { $name }
action-line-back = Dar otra vez { $name }
action-heard = Qué les dijeron
action-heard-head = *Lo que le dijeron a la gente por teléfono.* Solo lo ve quien lleva la campaña.
action-heard-none = Nadie ha anotado qué le dijeron.
action-heard-one = { $day }, { $name }: { $words }
action-close = Cerrarla
action-close-ask = ¿Cerrarla ahora? Ya no se le pide a nadie, y el enlace sale de todas las publicaciones.
action-close-thanks = Cerrarla y dar gracias
action-close-quiet = Cerrarla sin aviso
action-not-close = Dejarla abierta
action-started = Ya sale.
action-asked = La familia lee primero las palabras. Con su sí, sale por sí sola.
action-asked-lead = Quien dirige la campaña lee primero las palabras. Con su sí, sale por sí sola.
action-script-asked = Se les pregunta por las palabras para el teléfono.
action-script-agreed = Las palabras para el teléfono ya las puede leer quien llama.
action-saved = Guardado.
action-reworded = Guardado. Mientras estas palabras no tengan un sí, la gente ve las de antes.
action-closed = Ya se cerró. No se le pide a nadie más.
action-closed-thanks = Ya se cerró, y les doy las gracias a todos.
action-gone = Eso ya no está.
consent-script-means = Quien llama lee estas palabras y las dice por teléfono. Por ellas se pregunta aparte.
consent-script-number = *Mire bien: llevan lo que parece el número de un caso.* Lo va a saber toda persona que llame. Si no lo quiere, puede decir que no. La gente puede llamar sin el número.
wording-to = Para: { $words }
wording-script = Para decir: { $words }
wording-line1 = Llamar: { $words }
wording-line2 = Llamar: { $words }
wording-line3 = Llamar: { $words }
wording-line4 = Llamar: { $words }
wording-line5 = Llamar: { $words }
wording-line6 = Llamar: { $words }
