## Marchas y otros actos: lo que cualquiera lee de ellos

rally-type-rally = Marcha
rally-type-vigil = Vigilia
rally-type-press = Rueda de prensa
rally-type-training = Taller
rally-type-court-support = Apoyo en la corte
rally-type-call-in-day = Día de llamadas

post-first = Noticias de lo que usted sigue
rally-head-now = *{ $type }: { $title }*
rally-head-named = *{ $title }*
rally-head-soon = *Es { $away }: { $title }*
rally-head-h2 = *Empieza pronto: { $title }*
rally-head-here = *Ya estamos aquí: { $title }*
rally-head-changed = *Esto cambió: { $title }*
rally-head-off = *Ya no se hace: { $title }*
rally-head-thanks = *¡Gracias!*
rally-head-up = *Ya hay lugar para usted: { $title }*
rally-head-freed = *Ya no hace falta lo que usted iba a hacer: { $title }*
rally-for = Por: { $name }
rally-when = Cuándo: { $when }
rally-until = Más o menos hasta { $hour }
rally-was = Iba a ser: { $when }
rally-where = Dónde: { $place }
rally-address = Dirección: { $address }
rally-address-later = La dirección completa le llega cuando toca «Ahí estaré».
rally-bring = Traiga: { $words }
rally-access = Para entrar: { $words }
rally-risk = Riesgo: { $words }
rally-papers = ¿Sin papeles? { $words }
rally-languages = Idiomas: { $words }
rally-weather = Si hay mal tiempo: { $words }
rally-contact = Preguntas: { $words }
rally-line = { $words }
rally-coming =
    { $count ->
        [one] Va 1 persona.
       *[other] Van { $count } personas.
    }
rally-trying =
    { $count ->
        [one] 1 persona trata de ir.
       *[other] { $count } personas tratan de ir.
    }
rally-waiting =
    { $count ->
        [one] 1 persona espera un lugar.
       *[other] { $count } personas esperan un lugar.
    }
rally-free =
    { $count ->
        [one] Queda 1 lugar.
       *[other] Quedan { $count } lugares.
    }
rally-full = Ya no hay lugares. Usted puede esperar uno.
rally-wanted = Todavía se busca:
rally-wanted-one =
    { $count ->
        [one] • { $role }
       *[other] • { $role } ({ $count })
    }
rally-role-marshal = quien cuide el orden
rally-role-speaker = quien hable
rally-role-interpreter = intérprete
rally-role-medic = quien sepa de primeros auxilios
rally-role-legal-observer = observación legal
rally-role-child-corner = alguien para cuidar a los niños
rally-role-sound = alguien para el sonido
rally-off-weather = El tiempo está muy malo.
rally-off-safety = No sería seguro.
rally-off-place = No tenemos el lugar.
rally-off-not-needed = Ya no hace falta.

# Botones que cualquiera puede tocar.
rally-say-yes = Ahí estaré
rally-say-try = Voy a tratar
rally-say-no = No puedo
rally-help = Puedo ayudar ahí
rally-mine-one = Mi respuesta

## Quien contesta

rally-you-come = *Usted está en la lista.* Qué bueno que va.
rally-you-come-with =
    { $count ->
        [one] *Usted está en la lista, con 1 persona más.* Qué bueno que va.
       *[other] *Usted está en la lista, con { $count } personas más.* Qué bueno que va.
    }
rally-you-help = Usted ayuda así: { $role }.
rally-you-wait = *Ya no hay lugares. Usted espera y tiene el número { $place } en la fila.* Le aviso cuando haya lugar.
rally-fewer-fit =
    { $count ->
        [one] Ahora queda 1 lugar. Con menos personas, usted entra ya.
       *[other] Ahora quedan { $count } lugares. Con menos personas, usted entra ya.
    }
rally-you-try = *Usted va a tratar de ir.* Toque otra vez cuando sepa.
rally-you-cannot = *Usted no puede ir. Gracias por decirlo.* Lo puede cambiar cuando quiera.
rally-no-answer = *¿Usted va?*
rally-no-thanked = Gracias por decirlo. No guardo nada de esto.
rally-reminded = Le recuerdo antes de que empiece. Si algo cambia, le aviso ahí mismo.
rally-told-changes = Si algo cambia, le aviso ahí mismo.
rally-not-private = Los cambios salen aquí, en el canal. Para saberlos en privado, toque «Seguir» y después «Escríbame en privado».
rally-chat-first = Para ver la dirección y los cambios, abra nuestro chat privado y toque «Iniciar».
rally-chat-open = Abrir el chat
rally-no-room = Ahora no hay lugar para una persona más.
rally-role-taken = Alguien llegó primero. ¡Gracias!
rally-over = Esto ya pasó o no se hace. Ya nadie tiene que contestar.
rally-is-off = *Ya no se hace.*
rally-not-now = Por ahora no puedo decir más. Su respuesta queda como está.
rally-plus = Una persona más
rally-minus = Una persona menos
rally-file = A mi calendario
rally-file-here = Aquí está el archivo para su calendario. Ábralo y queda en su teléfono. Ahí dice el nombre y el lugar.
rally-mine = Mis marchas
rally-mine-list = *Usted contestó a estas.* Toque una para verla.
rally-mine-none = No hay nada por venir a lo que haya contestado.
rally-button = { $title }
rally-help-how = *¡Gracias!* ¿Qué podría hacer ahí? Tóquelo. Tóquelo otra vez para dejarlo.
rally-help-none = Todo eso ya lo tomó alguien. ¡Gracias!
rally-take = { $role }
rally-give-back = ✓ { $role }

## Quien lleva una campaña: una nueva

command-rally =
    .name = marcha
    .also = marchas vigilia acto
    .about = Llame a la gente: marcha, vigilia, taller
rally-no-campaign = Para llamar a la gente hace falta primero una campaña. Toma un minuto.
rally-begin-campaign = Empezar una campaña
rally-closed = Esta campaña ya cerró. De ella no sale nada nuevo.
rally-gone = Eso ya no está, o usted no lo lleva.
rally-ask-type = ¿Qué es? Tóquelo. O escriba cómo se llama, en pocas palabras.
    .label = Cómo se llama
    .hint = Por ejemplo: Marcha por Luz
rally-ask-title = ¿Cómo se llama? Es lo primero que la gente ve.
    .label = Cómo se llama
    .hint = Por ejemplo: Vigilia por Luz
rally-ask-when = ¿Cuándo es, y dónde? Basta una línea.
    .label = Cuándo y dónde
    .hint = hoy 5 pm, City Hall, Baltimore
rally-one-day = Solo puedo tomar un día. ¿Qué día es? Otro día puede ser otra marcha.
rally-ask-time = ¿A qué hora empieza?
    .label = La hora
    .hint = 5:30 de la tarde
rally-ask-place = ¿Dónde se juntan? Escriba el lugar y la ciudad. Esto lo ven todos.
    .label = Lugar y ciudad
    .hint = City Hall, Baltimore
rally-no-place = Sin lugar
rally-skip = Saltar
rally-enough = Con eso basta
rally-leave-out = Quitarlo
rally-ask-address = ¿Hay una dirección completa? En el próximo paso usted dice quién la ve.
    .label = Dirección completa
    .hint = 100 Holliday Street, piso 2
rally-ask-who = ¿Quién ve la dirección completa?
rally-who-yes = Solo quienes van
rally-who-all = Todos
rally-address-who = Solo quienes van ven la dirección completa.
rally-ask-bring = ¿Qué debe traer la gente?
    .label = Qué traer
    .hint = Agua, una vela, un cartel
rally-ask-access = ¿Cómo se entra? Piense en sillas de ruedas, asientos, baños y ruido.
    .label = Para entrar
    .hint = Rampa al lado, hay unas sillas
rally-ask-risk = ¿Qué riesgo hay? Toque uno, o dígalo a su manera.
    .label = Qué riesgo hay
    .hint = A su manera
rally-risk-low-short = Poco
rally-risk-some-short = Algo
rally-risk-high-short = De verdad
rally-risk-low = poco. Hay permiso y todo está en calma, hasta donde sabemos.
rally-risk-some = algo. Puede llegar la policía. Nadie tiene que quedarse.
rally-risk-high = de verdad. Puede haber arrestos. Piénselo bien antes de venir.
rally-ask-papers = ¿Qué debe saber quien no tiene papeles?
    .label = Para quien no tiene papeles
    .hint = A su manera
rally-papers-lawyer-short = Primero, su abogado
rally-papers-home-short = Mejor ayudar desde casa
rally-papers-lawyer = Hable con un abogado antes de venir. También puede ayudar desde su casa.
rally-papers-home = Ese día es más seguro ayudar desde casa. Puede llamar y compartir.
rally-ask-contact = ¿A quién se le puede preguntar? Esto será público.
    .label = Nombre o número
    .hint = Por ejemplo: Sara, por este bot
rally-ask-capacity = ¿Cuántas personas caben? Escriba un número.
    .label = Cuántas
    .hint = Por ejemplo: 40
rally-no-limit = No hay límite
rally-capacity-unclear = Escriba un número, por favor. Por ejemplo: 40.
rally-ask-languages = ¿Qué idiomas se van a hablar?
    .label = Idiomas
    .hint = Español e inglés
rally-ask-weather = ¿Y si llueve, o hace mucho calor?
    .label = Si hay mal tiempo
    .hint = Nos juntamos adentro, en el salón
rally-ask-calls = ¿Para qué llamadas es este día? Sus avisos llevan entonces el botón «Deme un número» de esas llamadas.
rally-calls-one = { $title }
rally-calls-newest = Las que estén abiertas ese día
rally-calls-of = Los avisos llevan a estas llamadas: { $title }
rally-calls-any = Los avisos llevan a las llamadas más nuevas que estén abiertas.
rally-calls-none = Todavía no hay llamadas abiertas. Empiécelas con /llamadas; su botón entra después en los avisos.
rally-which-calls = Qué llamadas
rally-ask-roles = ¿Quién hace falta ahí? Cada toque es una persona más.
rally-role-count = { $count } × { $role }
rally-roles-done = Listo
rally-reads = *Esto va a leer la gente:*
rally-right = ¿Está bien? Todavía no sale nada.
rally-save = Sí, está bien
rally-say-more = Decir más
rally-part-title = Cómo se llama
rally-part-date = El día
rally-part-time = La hora
rally-part-place = Dónde
rally-part-zone = La hora de qué ciudad
rally-part-address = La dirección
rally-part-bring = Qué traer
rally-part-access = Para entrar
rally-part-risk = El riesgo
rally-part-papers = Sin papeles
rally-part-contact = A quién preguntar
rally-part-capacity = Cuántas personas
rally-part-languages = Idiomas
rally-part-weather = Mal tiempo
rally-part-roles = Quién hace falta
wording-address = Dirección: { $words }
wording-papers = ¿Sin papeles? { $words }
wording-languages = Idiomas: { $words }

## Qué sale, y cuándo

rally-plan-draft = *Todavía no ha salido nada. Esto va a salir:*
rally-plan-running = *Esto sale:*
rally-plan-when = *Cuándo, con la hora del lugar:*
rally-plan-now = • En cuanto se pueda: { $head }
rally-plan-all = • { $when }: { $head }
rally-plan-coming = • { $when }, a quienes van: { $head }
rally-plan-off = • Apagado: { $head }
rally-plan-here = • En vivo, cuando usted lo toca: «Ya estamos aquí»
rally-plan-thanks = • Después, en sus palabras: «Gracias»
rally-start-family = Cuando usted empiece, la familia lee estas palabras. Sale con su sí.
rally-start-own = Cuando usted empiece, sale ahí mismo.
rally-held = *La fecha de la familia está por verse.* No sale nada hasta que ustedes o la familia digan qué pasa con esto.
rally-rung-on = ✓ { $rung }
rally-rung-off = ✗ { $rung }
rally-rung-now = De una vez
rally-rung-d7 = 7 días antes
rally-rung-d3 = 3 días antes
rally-rung-d1 = La tarde antes
rally-rung-morning = Esa mañana
rally-rung-h2 = 2 horas antes
rally-rung-thanks = Gracias
rally-start = Empezar
rally-started = *Ya sale.* Aquí ve usted quién va.
rally-asked = *Ya se pidió el sí.* Sale en cuanto llegue. Yo le aviso.
rally-past = Esa hora ya pasó. Primero póngale otra.

## Cómo va

rally-list-head = *Sus marchas.* Toque una para verla o cambiarla.
rally-list-none = *No hay nada por venir.*
rally-list = Todas las marchas
rally-new = Una nueva
rally-open = Cómo va
rally-state-draft = No ha salido nada.
rally-state-announced = Está anunciada.
rally-state-here = Es ahora: usted dijo «Ya estamos aquí».
rally-state-off = Ya no se hace.
rally-state-over = Ya pasó.
rally-unasked-words = Sus palabras nuevas no han salido: todavía no se pidió el sí.
rally-waits-family-words = Sus palabras nuevas esperan el sí de la familia.
rally-waits-lead-words = Sus palabras nuevas esperan el sí de quien lleva la campaña.
rally-yes-words = Sus palabras tienen el sí.
rally-no-words = Hubo un no a sus palabras nuevas.
rally-change-words = La familia quiere otras palabras.
rally-withdrawn-words = Le quitaron el sí a sus palabras. Ya no sale nada.
rally-plan-start = Qué sale, y empezar
rally-plan = Qué sale
rally-new-time = Otra hora
rally-new-words = Otras palabras
rally-places = Lugares
rally-write-en = También en inglés
rally-write-es = También en español
rally-call-off = Ya no se hace
rally-say-here = Ya estamos aquí
rally-say-thanks = Ya pasó: dar las gracias
rally-saved = *Guardado.*
rally-retimed = *Vale la nueva hora.* Ya les aviso a quienes van, tratan de ir o esperan.
rally-reworded = *Guardado.* Las palabras nuevas salen cuando tengan el sí. Hasta entonces valen las de antes.
rally-here-said = *La gente ya sabe que ustedes están ahí.*
rally-sure-time = La nueva hora: { $when }. ¿Está bien? Les aviso a todos los que van.
rally-sure-yes = Sí, esa hora
rally-sure-again = Otra hora
rally-which-words = ¿Qué quiere decir de otra manera?
rally-told-en = ¿Cómo se dice esto en inglés? «{ $words }»
    .label = En inglés
    .hint = En inglés
rally-told-es = ¿Cómo se dice esto en español? «{ $words }»
    .label = En español
    .hint = En español
rally-the-same = Igual
rally-off-ask =
    { $count ->
        [0] ¿Por qué ya no se hace? La gente lo va a leer.
        [one] ¿Por qué ya no se hace? 1 persona contestó y lo va a leer.
       *[other] ¿Por qué ya no se hace? { $count } personas contestaron y lo van a leer.
    }
rally-why-weather = El mal tiempo
rally-why-safety = No es seguro
rally-why-place = No hay lugar
rally-why-not-needed = Ya no hace falta
rally-why-none = Sin decir por qué
rally-not-off = No, que quede así
rally-called-off = *Ya no se hace.* Les aviso a todos los que sabían.
rally-dropped = *Ya no se hace.* Nadie sabía de esto.
rally-ask-thanks = ¿Qué les quiere decir? Sale cuando tenga el sí.
    .label = Gracias
    .hint = ¡Gracias a todos por venir!
rally-no-thanks = No decir nada
thanks-due = *¿Cómo les fue?* Era { $what }. Puede dar las gracias a la gente que llegó.
thanks-due-how = Bastan unas palabras. Si no quiere decir nada, está bien: pregunto una sola vez.
thanks-due-say = Dar las gracias
rally-ended = *Ya pasó.* No sale nada más de esto.
rally-thanked = *Gracias por hacer esto.* Sus palabras salen cuando tengan el sí.

rally-roles = Quién hace falta
rally-who = Quién ve la dirección
rally-address-asked = Se lo preguntamos a quien tiene que decir que sí. Hasta entonces la dirección la ven solo quienes van.
rally-address-opens = *La dirección completa:* la vería toda la gente, no solo quienes van.
rally-helper = • { $role }: { $who }
rally-helper-some = • { $role }: alguien que no dio su nombre
rally-name-give = Que organizadores vean mi nombre
rally-name-take = Que ya no vean mi nombre
