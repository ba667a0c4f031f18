## Marchas y otros actos: lo que cualquiera lee de ellos

rally-type-rally = Marcha
rally-type-vigil = Vigilia
rally-type-press = Rueda de prensa
rally-type-training = Taller
rally-type-court-support = Apoyo en la corte
rally-type-call-in-day = Día de llamadas

rally-head-now = *{ $type }: { $title }*
rally-head-soon = *Es { $away }: { $title }*
rally-head-h2 = *Empieza pronto: { $title }*
rally-head-here = *Ya estamos aquí: { $title }*
rally-head-changed = *Esto cambió: { $title }*
rally-head-off = *Ya no se hace: { $title }*
rally-head-thanks = *¡Gracias!*
rally-head-up = *Ya hay lugar para usted: { $title }*
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
rally-thanks-for-no = Gracias por decirlo. No guardo nada de esto.
rally-comes-yes = Le escribo la tarde antes, en la mañana y 2 horas antes. Si algo cambia, le aviso ahí mismo.
rally-comes-waiting = Si algo cambia, le aviso.
rally-comes-try = Le escribo la tarde antes y en la mañana. Si algo cambia, le aviso ahí mismo.
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
