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
consent-again = *Un texto todavía le espera.* Nada de él ha salido.
consent-lead-first = *Un texto de su campaña le espera.*
consent-lead-again = *Un texto de su campaña todavía le espera.* Nada de él ha salido.
consent-what = Es { $what }. Estas son todas sus palabras:
consent-means = Con su sí, todo el mundo lo puede leer y pasar. Usted puede quitar su sí cuando quiera. Entonces quito lo que puedo. Lo que la gente ya vio, nadie lo puede quitar.
consent-lead-means = Con su sí, sale tal como está.
consent-say-yes = Sí, estas palabras
consent-say-change = Cambiar algo
consent-say-no = No
consent-said-yes = Gracias. Solo estas palabras pueden salir ahora. Puede quitar su sí en /campana.
consent-said-no = Bien. No sale nada. Les aviso a quienes lo escribieron.
consent-said-change = Gracias. Lo paso a quienes lo escribieron. No sale nada hasta que usted diga sí a otras palabras.
consent-stale = Ese texto ya cambió, por eso este botón no hace nada. Así está ahora:
consent-over = Esa pregunta ya pasó. No cambió nada.
consent-no-stands = Alguien de su familia dijo que no a este texto. Por eso no sale. Quienes lo escribieron pueden preguntar otra vez.
consent-wish = ¿Qué quiere cambiar? Dígalo con sus palabras.
    .label = Qué cambiar
    .hint = Con sus palabras

answered-yes = *La familia dijo sí* a { $what }.
answered-yes-next = Solo estas palabras pueden salir ahora.
answered-no = *La familia dijo no* a { $what }.
answered-no-next = No sale nada. Puede escribirlo de otro modo y preguntar otra vez.
answered-change = *La familia quiere cambiar* { $what }.
answered-wish = Sus palabras: { $wish }
answered-change-next = No sale nada. Puede escribirlo otra vez, y yo les pregunto.
answered-withdrawn = *La familia quitó su sí* a { $what }.
answered-withdrawn-next = Lo que esperaba salir ya no sale. Lo que está en grupos y canales lo quito donde puedo, y le digo qué queda. Lo que la gente recibió en privado o pasó, nadie lo puede quitar.
answered-silent = Nadie de la familia ha contestado todavía sobre { $what }.
answered-silent-next = No sale nada. Tal vez usted les pueda preguntar cómo están.

stirred-moved = *La fecha de la familia cambió.* De ella depende { $what }.
stirred-off = *La fecha de la familia ya no está por venir.* De ella depende { $what }.
stirred-ask = No sale nada hasta que alguien de ustedes diga qué pasa con eso.
hang-stays = Queda como está
hang-time = Tiene otra hora
hang-off = Se cancela
hang-done-stays = Bien. Queda como está, y sale otra vez según el plan.
hang-done-time = Bien. Ponga ahora la nueva hora.
hang-done-off = Bien. Queda cancelado. Les aviso a quienes lo saben.
hang-over = Esa pregunta ya pasó. Queda como se dijo.
resettled-stays = { $by } dijo: queda como está. Era { $what }.
resettled-time = { $by } puso otra hora a { $what }.
resettled-off = { $by } canceló { $what }.
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
pledge-back = Usted puede quitar su sí cuando quiera, y terminar todo.
pledge-ask = ¿Alguien que usted conoce le dio el código? Entonces puede decir que sí. Antes no se comparte nada.
pledge-refused = Está bien. No se compartió nada.
pledge-done = Gracias. Ya pueden escribir textos por usted. Cada uno le llega primero a usted. Los ve todos en /campana.
pledge-already = Esa campaña ya habla de una familia. Por eso el código ya no sirve.
campaign-invited = Este código es para gente que lleva una campaña. ¿Alguien que usted conoce se lo dio? Va a ver el nombre { $called } y primero tiene que decir que sí.
campaign-welcome = Bien. { $called } ya lleva la campaña con usted.
