## Campañas: quién las lleva, qué dicen en público, y el sí de la familia

# De qué texto se trata; en medio de una frase.
statement-name = el nombre «{ $words }»
statement-story = la historia «{ $words }»
statement-ask = lo que se pide «{ $words }»
statement-rally = el evento «{ $words }»
statement-action = la acción «{ $words }»
statement-script = las palabras para llamar «{ $words }»
statement-update = la noticia «{ $words }»
statement-thanks = las gracias «{ $words }»
statement-closing = cómo terminó «{ $words }»
statement-some = un evento

wording-in-en = *En inglés*
wording-in-es = *En español*
wording-line = { $words }
wording-name = Nombre: { $words }
wording-story = Historia: { $words }
wording-ask = Pedimos: { $words }
wording-text = { $words }
wording-link = Enlace: { $words }
wording-title = { $words }
wording-place = Dónde: { $words }
wording-area = Zona: { $words }
wording-bring = Traer: { $words }
wording-access = Cómo entrar: { $words }
wording-risk = Riesgo: { $words }
wording-contact = Contacto: { $words }
wording-weather = Clima: { $words }

consent-first = *Hay un texto que le espera.*
consent-reminded = *Un texto todavía le espera.* Nada de él ha salido.
consent-lead-first = *Un texto de su campaña le espera.*
consent-lead-reminded = *Un texto de su campaña todavía le espera.* Nada de él ha salido.
consent-what = Es { $what }. Estas son todas sus palabras:
consent-means = Con su sí, todo el mundo lo puede leer y pasar. Usted puede quitar su sí cuando quiera. Entonces quito lo que puedo. Lo que la gente ya vio, nadie lo puede quitar.
consent-lead-means = Con su sí, sale tal como está.
consent-say-yes = Sí, estas palabras
consent-say-change = Cambiar algo
consent-say-no = No
consent-yes-heard = Gracias. Solo estas palabras pueden salir ahora. Puede quitar su sí en /campana.
consent-no-heard = Bien. No sale nada. Les aviso a quienes lo escribieron.
consent-change-heard = Gracias. Lo paso a quienes lo escribieron. No sale nada hasta que usted diga sí a otras palabras.
consent-stale = Ese texto ya cambió, por eso este botón no hace nada. Así está ahora:
consent-over = Esa pregunta ya pasó. No cambió nada.
consent-no-stands = Alguien de su familia dijo que no a este texto. Por eso no sale. Quienes lo escribieron pueden preguntar otra vez.
consent-wish = ¿Qué quiere cambiar? Dígalo con sus palabras.
    .label = Qué cambiar
    .hint = Con sus palabras

answer-by-family = La familia
answer-by-lead = Quien dirige
answer-by-organizer = Alguien que la lleva con usted
answer-yes-head = *{ $who } dijo sí:* { $what }.
answer-yes-next = Solo estas palabras pueden salir ahora.
answer-no-head = *{ $who } dijo no:* { $what }.
answer-no-next = No sale nada. Puede escribirlo de otro modo y preguntar otra vez.
answer-change-head = *{ $who } quiere cambiar* { $what }.
answer-wish = Sus palabras: { $wish }
answer-change-next = No sale nada. Puede escribirlo otra vez, y yo les pregunto.
answer-withdrawn-head = *{ $who } quitó su sí:* { $what }.
answer-withdrawn-next = Lo que esperaba salir ya no sale. Lo que está en grupos y canales lo quito donde puedo, y le digo qué queda. Lo que la gente recibió en privado o pasó, nadie lo puede quitar.
answer-silent-head = { $who } no ha contestado todavía sobre { $what }.
answer-silent-next = No sale nada. Tal vez usted pueda preguntar cómo están.

stirred-moved = *La fecha de la familia cambió.* De ella depende { $what }.
stirred-off = *La fecha de la familia ya no está por venir.* De ella depende { $what }.
stirred-ask = No sale nada hasta que alguien de ustedes diga qué pasa con eso.
hang-stays = Queda como está
hang-time = Tiene otra hora
hang-off-rally = Se cancela
hang-off-action = Se termina
hang-off-update = Quitarlo
hang-done-stays = Bien. Queda como está, y sale otra vez según el plan.
hang-done-off-rally = Bien. Queda cancelado. Les aviso a quienes lo saben.
hang-done-off-action = Bien. Se terminó. Ya no se le pide a nadie.
hang-done-off-update = Bien. Ya no vale. Lo que está en grupos y canales lo quito donde puedo.
stirred-ask-family = No sale nada hasta que alguien de ustedes diga qué pasa con eso. Si necesita otra hora, la ponen quienes llevan la campaña.
hang-time-theirs = La nueva hora la ponen quienes llevan la campaña. También les pregunté.
hang-over = Esa pregunta ya pasó. Queda como se dijo.
resettled-stays = { $by } dijo: queda como está. Era { $what }.
resettled-time = { $by } puso otra hora: { $what }.
resettled-off-rally = { $by } canceló { $what }.
resettled-off-action = { $by } terminó { $what }.
resettled-off-update = { $by } quitó { $what }.
resettled-organizer = Usted lo ve todo en /campana.
resettled-family = Si no quiere que salga, puede quitarlo en /campana.

unlinked = *La familia ya no deja que esta campaña hable de ella.* O su círculo terminó.
unlinked-what = Por eso ya no sale nada. Usted puede dar las gracias a la gente en su propio nombre, fuera de esta campaña.

campaign-open = Ver la campaña
campaign-reword = Escribirlo otra vez

news-campaign-asks = *{ $called } quiere llevar su campaña con usted.* La invitación es de { $by }.
    Antes de su sí, no sabe nada. ¿Es la persona correcta? Si tiene dudas, puede llamar primero a { $by }.
news-campaign-asks-own = *{ $called } quiere llevar su campaña con usted.* Usted mandó la invitación.
    Antes de su sí, no sabe nada. ¿Es la persona correcta? Si tiene dudas, puede llamarle primero.
news-campaign-in = Ya está: ahora usted ayuda a llevar una campaña. Está en /campana.
news-campaign-refused = Esta vez nadie le dijo que sí. Si es un error, pregunte a quien le dio el código.
news-campaign-left = { $called } ya no lleva su campaña.
news-campaign-removed = Usted ya no lleva una campaña que antes llevaba. Gracias por lo que hizo allí.
news-campaign-lead = Usted dirige ahora una campaña. Está en /campana.
news-campaign-wants = *{ $called } quiere hablar en público por su familia.* Para eso quiere empezar una campaña.
    Usted lee primero cada texto, y solo sale lo que usted aprueba. La campaña no ve sus fechas, sus papeles ni su círculo. Usted la puede terminar cuando quiera. ¿Puede empezarla?
news-campaign-may = *{ $called } dijo que sí:* la campaña puede hablar de la familia. Cada texto todavía necesita su sí. Si usted no conoce ese nombre, termine la campaña y empiece otra.
news-campaign-may-not = { $called } dijo que no: no quiere una campaña sobre su familia. No sale nada.

pledge-yes = Sí, que lo hagan
pledge-no = No
pledge-what = *Este código es de gente que quiere hablar en público por su familia.*
pledge-words = Ellos escriben textos, y usted lee primero cada palabra. Solo sale lo que usted aprueba.
pledge-sees = No ven sus fechas, sus papeles ni su círculo. Saben su nombre y si usted dijo sí o no.
pledge-end = Usted puede quitar su sí cuando quiera, y terminar todo.
pledge-ask = ¿Alguien que usted conoce le dio el código? Entonces puede decir que sí. Antes no se comparte nada.
pledge-refused = Está bien. No se compartió nada.
pledge-done = Gracias. Ya pueden escribir textos por usted. Cada uno le llega primero a usted. Los ve todos en /campana.
pledge-already = Esa campaña ya habla de una familia. Por eso el código ya no sirve.
campaign-invited = Este código es para gente que lleva una campaña. ¿Alguien que usted conoce se lo dio? Va a ver el nombre { $called } y primero tiene que decir que sí.
campaign-welcome = Bien. { $called } ya lleva la campaña con usted.

command-campaign =
    .name = campana
    .also = campanas organizar
    .about = Hablar en público, por una familia o por una causa
command-update =
    .name = noticia
    .also = noticias novedad
    .about = Contar a la gente qué hay de nuevo

campaign-what = Con una campaña usted habla en público: por una familia, o para talleres y cosas así. Si es por una familia, ella lee primero cada palabra.
campaign-what-code = ¿Una campaña le dio un código? Entonces solo mándemelo.
campaign-begin = Empezar una campaña
campaign-new = Otra campaña
campaign-turn = Mis campañas
campaign-which = ¿Qué campaña quiere ver?
campaign-name = { $name }
campaign-unnamed = Una campaña sin nombre
campaign-unnamed-family = Una campaña por su familia
campaign-gone = Usted ya no puede ver esa campaña, o ya terminó.
campaign-not-yours = En esta campaña, eso lo hacen otras personas.
campaign-leader-does = En esta campaña, eso lo hace quien la dirige.
campaign-is-closed = Esta campaña ya está cerrada. Ya no sale nada nuevo.
campaign-back = Volver

campaign-about = ¿De quién es el caso?
campaign-about-own = De mi familia
campaign-about-circle = De la familia de mi círculo
campaign-about-family = De una familia a quien pregunto
campaign-about-none = De nadie: talleres, reuniones
campaign-about-unclear = Uno de los botones lo dice mejor.
campaign-languages = ¿En qué idiomas habla la campaña?
campaign-all = En todos
campaign-languages-unclear = Uno de los botones lo dice mejor.

words-name = ¿Cómo se llama la campaña? Escriba solo lo que todo el mundo puede leer, hasta { $most } letras.
    .label = Nombre de la campaña
words-story = ¿De qué se trata? Cuéntelo como a alguien de su calle, hasta { $most } letras.
    .label = La historia
words-ask = ¿Cuál es la única cosa que le pide a la gente? Hasta { $most } letras.
    .label = Lo que pide
words-update = ¿Qué hay de nuevo? Hasta { $most } letras. También puede mandar una imagen.
    .label = Qué hay de nuevo
words-thanks = ¿Cómo quiere dar las gracias a la gente que vino? Hasta { $most } letras.
    .label = Sus gracias
words-closing = ¿Cómo terminó? Son las últimas palabras para quienes la siguen. Hasta { $most } letras.
    .label = Cómo terminó
words-in-en = Primero en inglés.
words-in-es = Primero en español.
words-also-en = Ahora lo mismo en inglés, si puede.
    .label = Lo mismo en inglés
words-also-es = Ahora lo mismo en español, si puede.
    .label = Lo mismo en español
words-skip = Dejarlo así
words-link = ¿Hay un enlace que cuenta más?
    .label = El enlace
words-link-unclear = Necesito una dirección entera que todo el mundo pueda abrir, como example.org/noticia.
words-unclear = Necesito unas palabras para eso.
words-too-long = Son { $length } letras. Caben { $most }.
words-readback = Así sale. ¿Está bien?
words-readback-family = Así lo lee la familia. ¿Está bien?

row-unasked-text = Sin preguntar: { $what }
row-unasked-text-out = Salió con las palabras de antes; las nuevas están sin preguntar: { $what }
row-waits-text = Espera un sí: { $what }
row-waits-text-out = Salió con las palabras de antes; las nuevas esperan un sí: { $what }
row-yes-text = Puede salir: { $what }
row-no-text = La respuesta fue no: { $what }
row-no-text-out = Salió con las palabras de antes; a las nuevas la respuesta fue no: { $what }
row-change-text = Se pide un cambio: { $what }
row-change-text-out = Salió con las palabras de antes; en las nuevas se pide un cambio: { $what }
row-withdrawn-text = Ya no sale: { $what }
text-short = { $words }
text-out-still = *Estas palabras están afuera ahora:*
text-take-back = Quitarlo
text-put-family = Preguntar a la familia
text-put = Sí, que salga
text-put-done = Bien: { $what }. Ya puede salir.
text-put-asked = Ahora le pregunto a la familia por { $what }. Le digo qué contestan. Antes no sale nada.
text-put-awaits = Guardo { $what }. Cuando una familia diga sí a la campaña, le pregunto por ello.
text-put-lead = Le pregunto a quien dirige la campaña por { $what }.
text-back-what = Entonces ya no sale nada de eso. Lo que está en grupos y canales lo quito donde puedo. Lo que la gente ya vio, nadie lo puede quitar.
text-back-ask = ¿Quiere quitar { $what }?
text-back-yes = Sí, quitarlo
text-back-done = Ya está. De eso ya no sale nada.
text-back-left = Quito lo que puedo, y le digo a quien dirige qué queda.
text-back-already = De eso no ha salido nada.

campaign-head = *{ $name }*
campaign-head-none = *Una campaña sin nombre*
campaign-closed-at = Se cerró { $at }.
campaign-of-none = No es por el caso de nadie.
campaign-of-case = Habla de una familia. Cada texto necesita su sí.
campaign-awaits = Espera a una familia. Antes no sale nada. En «Quién la lleva» hay un código para ella.
campaign-asks-family = Le pregunté a la familia de su círculo. Antes de su sí no sale nada.
campaign-unlinked = Ninguna familia la deja hablar de ella ahora. No sale nada.
campaign-no-texts = Todavía no hay nada escrito.
campaign-counts = Pueden salir: { $out }. Esperan un sí: { $waits }.
campaign-followers = { $count ->
    [one] La sigue 1 persona.
   *[other] La siguen { $count } personas.
}
campaign-channels = { $count ->
    [0] No hay ningún grupo ni canal.
    [one] Hay 1 grupo o canal.
   *[other] Hay { $count } grupos y canales.
}
campaign-rallies = { $count ->
    [0] No viene ningún evento.
    [one] Viene 1 evento.
   *[other] Vienen { $count } eventos.
}
campaign-link = Un enlace para seguirla, para pasar a la gente: { $link }
campaign-organizers = { $count ->
    [one] La lleva solo usted.
   *[other] La llevan { $count } personas.
}
campaign-write-name = Ponerle nombre
campaign-write-story = Escribir la historia
campaign-write-ask = Escribir qué se pide
campaign-write-update = Escribir una noticia
campaign-write-thanks = Dar las gracias
campaign-texts = Todos los textos
campaign-texts-head = *Los textos de la campaña*
campaign-run-rally = Eventos
campaign-run-petition = Acciones
campaign-run-channels = Grupos y canales
campaign-people = Quién la lleva
campaign-close = Cerrar la campaña
campaign-as-family = Como familia

campaign-people-head = *Quién lleva la campaña*
campaign-person = { $called }: { $as }
campaign-person-vouched = { $called }: { $as }. Invitación de { $by }.
campaign-role = ayuda a llevarla
campaign-role-lead = la dirige
campaign-people-know = Ven los textos, las respuestas de la familia y cuánta gente la sigue. Nunca ven las fechas de la familia.
campaign-invite-organizer = Invitar a llevarla
campaign-invite-family = Un código para la familia
campaign-invite-none = Ahora no hay a quién invitar a eso.
campaign-code-organizer = Este código invita a una persona a llevar la campaña con usted. Déselo a alguien que conoce. Esa persona me escribe y lo manda: { $code }
campaign-code-organizer-what = Primero le pregunto a quien dirige la campaña. Después esa persona ve los textos y puede escribir.
campaign-code-family = Este código es para la familia. Ella me escribe y lo manda: { $code }
campaign-code-family-what = Yo le explico qué significa, y le pregunto. Antes de su sí no sale nada.
campaign-hand = Que dirija { $called }
campaign-hand-done = { $called } dirige ahora la campaña.
campaign-remove = Sacar a { $called }
campaign-remove-ask = ¿Saco a { $called } de la campaña?
campaign-remove-yes = Sí, sacar a { $called }
campaign-remove-done = { $called } ya no lleva la campaña.
campaign-person-gone = Esa persona ya no lleva la campaña, o usted no puede hacer eso.
campaign-leave = Salgo de la campaña
campaign-leave-what = Entonces ya no le escribo de ella. Las otras personas siguen.
campaign-leave-last = La lleva solo usted. Si sale, se cierra, y ya no sale nada.
campaign-leave-ask = ¿Quiere salir?
campaign-leave-yes = Sí, salgo
campaign-leave-done = Ya salió. Gracias por lo que hizo.

campaign-close-what = Entonces ya no sale nada nuevo. Quienes la siguen leen cómo terminó, si usted lo escribe. Después los olvido.
campaign-close-ask = ¿Cómo quiere que termine?
campaign-close-words = Con unas últimas palabras
campaign-close-silent = Sin palabras
campaign-close-rallies = { $count ->
    [one] Todavía viene un evento. Primero cancélelo, para que nadie llegue en vano.
   *[other] Todavía vienen { $count } eventos. Primero cancélelos, para que nadie llegue en vano.
}
campaign-closed = La campaña está cerrada. Gracias por lo que hizo.

campaign-family-head = *Lo que se dice de su familia*
campaign-family-what = Puede ver cada texto, y quitarlo.
campaign-family-none = No ha salido nada, y nada le espera.
campaign-dates = Qué depende de nuestras fechas
campaign-dates-none = No hay ninguna fecha por venir que se pueda abrir.
campaign-dates-head = *Algo de la campaña puede depender de una de sus fechas.* Si esa fecha cambia, no sale nada hasta que alguien de ustedes diga qué pasa con eso.
campaign-dates-know = Quienes llevan la campaña no saben qué fecha es, ni cuándo.
campaign-date = Cerrada: { $kind }, { $when }
campaign-date-opened = Abierta: { $kind }, { $when }
campaign-date-open-this = Abrir: { $kind }
campaign-date-close-this = Cerrar: { $kind }
campaign-date-closed = La fecha está cerrada otra vez. Lo que dependía de ella espera hasta que alguien de ustedes diga qué pasa.
campaign-hang-which = La fecha está abierta. ¿Qué depende de ella?
campaign-hang-on = { $what }
campaign-hang-nothing = Todavía nada
campaign-hang-none = La fecha está abierta. Todavía no hay nada que pueda depender de ella.
campaign-hang-done = Bien. Si la fecha cambia, les pregunto a ustedes y a quienes llevan la campaña.
campaign-end = Que ya no hable de nosotros
campaign-end-what = Entonces ya no vale ningún texto sobre su familia, y no sale nada más. Lo que está en grupos y canales lo quito donde puedo. Quienes llevan la campaña saben que terminó.
campaign-end-ask = ¿La campaña ya no debe hablar de ustedes?
campaign-end-yes = Sí, terminarla
campaign-end-done = Ya terminó. La campaña ya no habla de ustedes.
consent-wish-unclear = Necesito unas palabras para eso, hasta 500 letras.

update-head = *{ $name }*

mydata-campaigns = { $count ->
    [one] Usted ayuda a llevar una campaña. Lo que escribió para ella está en el archivo.
   *[other] Usted ayuda a llevar { $count } campañas. Lo que escribió para ellas está en el archivo.
}
forget-ask-campaign = La campaña que usted ayuda a llevar sigue sin usted.
forget-ask-campaigns = { $count ->
    [one] Usted lleva sin nadie más una campaña. Se cierra, y ya no sale nada.
   *[other] Usted lleva sin nadie más { $count } campañas. Se cierran, y ya no sale nada.
}
