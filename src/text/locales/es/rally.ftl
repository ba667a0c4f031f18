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
