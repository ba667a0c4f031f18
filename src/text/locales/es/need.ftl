## What is needed on a date, and who comes

# In the middle of a sentence.
need-driver = alguien con carro
need-companion = alguien que entre también
need-interpreter = intérprete
need-interpreter-of = intérprete de { $language }
need-childcare = alguien para cuidar a los niños
need-clergy = alguien de una iglesia
need-witness = alguien que sea testigo
need-waiter = alguien que espere afuera
need-on-call = alguien al teléfono
need-spokesperson = alguien que hable con la prensa

# Buttons of the family: what to ask for.
ask-driver = Alguien con carro
ask-companion = Alguien que entre conmigo
ask-interpreter = Intérprete
ask-childcare = Ayuda con los niños
ask-clergy = Alguien de una iglesia
ask-witness = Alguien de testigo
ask-waiter = Alguien que espere afuera
ask-on-call = Alguien al teléfono
ask-spokesperson = Alguien para la prensa

# Buttons of supporters: what they can do.
take-driver = Puedo manejar
take-companion = Puedo entrar también
take-interpreter = Puedo interpretar
take-childcare = Puedo cuidar a los niños
take-clergy = Puedo ir de mi iglesia
take-witness = Puedo ser testigo
take-waiter = Puedo esperar afuera
take-on-call = Puedo estar al teléfono
take-spokesperson = Puedo hablar con la prensa

## The family asks

date-who = ¿Quién va con usted?
need-none = Todavía no hemos pedido a nadie que vaya.
need-ask = ¿Qué más le ayudaría ese día?
need-asked = *Bien. Ya le preguntamos a la gente.* Aquí verá quién quiere ir, y usted dice sí o no.
need-kept = *Bien. Lo anoté.* Todavía no hay a quién preguntar en su círculo. Con /invitar puede traer a gente de confianza.
need-at-once = *Bien. Desde ahora buscamos { $what }.* Aquí verá quién quiere ir. Usted dice sí o no a cada persona.
need-nobody-yet = Todavía no hay nadie más en su círculo. Es bueno preguntar hoy también a dos personas suyas.
need-already = *Ya lo había pedido.* Así está ahora:
wish-driver = Quiere que alguien le lleve. ¿Para qué día?
wish-companion = Quiere que alguien vaya con usted. ¿Para qué día?
wish-none = Qué bueno que lo dice. Primero me hace falta la fecha. Con ella puedo buscar a alguien.
need-closed = Ya no lo pedimos. Quien había dicho que sí lo sabrá.
need-change = Decir más
need-close = Ya no hace falta
need-language = ¿Qué idioma hace falta?
    .label = El idioma
    .hint = Por ejemplo: mam
need-language-of = { $language }
need-language-unclear = Por favor escriba el nombre del idioma en pocas palabras.
need-many = ¿Cuántas personas hacen falta?
    .label = Cuántas personas
    .hint = Un número, por ejemplo 2
need-many-of = { $count }
need-many-unclear = Por favor escriba un número de 1 a { $most }.
need-hours = ¿De qué hora a qué hora ese día?
    .label = De qué hora a qué hora
    .hint = Por ejemplo: 8:00 am a 11:00 am
need-hours-skip = Todavía no sé
need-hours-unclear = No entendí las horas. Puede escribir «8:00 am a 11:00 am».
need-meeting = ¿Dónde es bueno verse? Solo lo ve la persona a quien usted diga que sí.
    .label = Dónde verse
    .hint = Por ejemplo: en la puerta principal
need-pickup = ¿Dónde se pueden ver para el viaje? Puede ser una esquina o una tienda. Solo lo ve la persona a quien usted diga que sí.
    .label = Dónde verse
    .hint = Por ejemplo: frente a la biblioteca
need-where-open = Falta decir dónde verse.
need-meeting-skip = Lo digo después

comes-head = *{ $who } quiere ir. Sería: { $what }.*
comes-look = Cómo reconocer a la persona: { $look }
comes-ask = ¿Le parece bien? La hora y el lugar los ve solo después de su sí.
comes-yes = Sí, me parece bien
comes-no = No, otra persona
comes-yes-done = *Bien. { $who } va: { $what }.* Ahora recibe la hora y el lugar.
comes-no-done = Bien. { $who } no va. Le damos las gracias y seguimos buscando.
comes-gone = Esa pregunta ya pasó. Alguien la contestó, o la persona ya no puede.

upset-cannot = *{ $who } ya no puede ir.* Era para esto: { $what }.
upset-late = *{ $who } dice: voy tarde.* Es para esto: { $what }.
upset-late-after = Ya va en camino.
upset-next = { $who } esperaba y ahora tiene el lugar.
upset-free = El lugar está libre otra vez. Ya les preguntamos a las demás personas.
upset-filled = Otra persona tiene el lugar.

## Supporters hear

first-wanted = *Hace falta alguien*
first-going = *Noticias de quién acompaña*
first-gap = *Todavía falta alguien*
first-board = *Quién acompaña*

going-for = Para: { $who }
going-day = Día: { $day }
going-any-day = Día: todavía no se sabe
going-area = Cerca de: { $area }
going-hours = Hace falta de { $from } a { $to }
going-from = Hace falta { $from }
going-meeting = Dónde verse: { $meeting }
going-meeting-none = Dónde verse: todavía no se ha dicho
going-cannot = Ya no puedo
going-still = Sí, ahí estaré
going-late = Voy tarde
going-board = Ver quién va

wanted-head = *{ $who } no quisiera ir a solas. ¿Puede ayudar?*
wanted-line = Hace falta: { $what }
wanted-after = Basta un toque. Primero la familia dice que sí. Después le digo la hora y el lugar.

take-taken = *Gracias. El lugar es suyo:* { $what }. La familia ya lo sabe. Cuando diga que sí, le digo la hora y el lugar.
take-yours = *El lugar es suyo, y la familia dijo que sí:* { $what }.
take-waiting = *Alguien fue un momento antes.* Usted es el número { $place } en la lista para: { $what }. Si se libra un lugar, es suyo, y le aviso de una vez.
take-refused = La familia encontró a otra persona para esto. Gracias por ofrecerse.
take-over = Esto ya no hace falta. Gracias por mirar.
cannot-done = *Qué bueno que avisa.* Ya lo sabe quien coordina.
cannot-filled = Otra persona ya tiene el lugar.
cannot-reopened = El lugar está libre otra vez, y ya preguntamos a más personas.
cannot-none = Usted no tiene lugar ahí ahora. Nada cambió.
late-done = Ya les dijimos que usted llega tarde. Maneje con cuidado.
coming-thanks = *Gracias.* Cuentan con usted.
look-ask = ¿Cómo puede reconocerle la familia?
    .label = Cómo reconocerle
    .hint = Por ejemplo: chaqueta roja, carro gris
look-skip = Prefiero no decir
look-long = Es un poco largo. Por favor dígalo en menos palabras.
look-thanks = Gracias. La familia lo ve junto a su nombre.

taking-up = *Se libró un lugar, y es suyo:* { $what }.
taking-wait = La familia todavía no ha dicho que sí. Cuando lo diga, le digo la hora y el lugar.
taking-chosen = *Le dijeron que sí a usted. Es para acompañar a: { $who }.* Usted es: { $what }.
taking-changed = *Algo cambió. Por favor mírelo otra vez.* Usted es: { $what }.
taking-moved = *Cambió el día. ¿Todavía puede ir?* Usted es: { $what }.
taking-still = *¿Todavía puede ir?* Usted es: { $what }.
taking-eve = *Ya casi es la hora. Gracias por estar ahí.* Usted es: { $what }.
taking-morning = *Hoy es el día.* Usted es: { $what }.
taking-after = Si algo pasa, basta un toque. Así otra persona puede ir.
taking-declined = *La familia encontró a otra persona para: { $what }.* Gracias. Su ofrecimiento les hizo bien.
taking-off = *Esto ya no hace falta: { $what }.* Gracias por estar ahí.

team-head = También va:
team-line = • { $who }: { $what }

accompany-head = *Esto hace falta, y esto tomó usted:*
accompany-none = Ahora no hace falta nada. Cuando haga falta algo, le aviso aquí.
accompany-open = • Hace falta: { $what }
accompany-full = • Ya hay gente, pero puede esperar en la lista: { $what }
accompany-taken = • Usted tomó esto: { $what }. La familia todavía no ha dicho que sí.
accompany-yours = • ✓ Usted hace esto: { $what }
accompany-did = • ✓ Usted hizo esto: { $what }. Gracias.
accompany-waiting = • Usted espera en la lista para: { $what }

## Teléfonos de quienes acompañan, y de la familia

number-open = Dejar un teléfono
number-own = Mi teléfono
number-ask = ¿A qué número le pueden llamar? Cuando la familia le diga que sí, solo lo ven la familia y quien coordina.
    .label = Su teléfono
    .hint = Por ejemplo: 555-0134, mejor mensaje
number-ask-family = ¿A qué número pueden llamar quienes van con usted? Solo lo ven esas personas y quien coordina. También puede ser el de alguien en casa.
    .label = Un teléfono
    .hint = Por ejemplo: 555-0134
number-now = Ahora es: { $number }
number-skip = Prefiero no decir
number-drop = Quitar mi teléfono
number-unclear = Me hacen falta los números del teléfono. Unas palabras al lado están bien.
number-saved = Gracias. Lo guardo para este círculo, y se borra cuando usted salga del círculo.
number-none = Bien. Aquí no guardo ningún teléfono suyo.
mydata-phone = Su teléfono en un círculo: { $number }

## The board and the gaps

board-head = *Quién acompaña:*
board-need = *{ $what }*
board-who = { $names }
board-open =
    { $count ->
        [one] Hay 1 lugar libre
       *[other] Hay { $count } lugares libres
    }
board-silent =
    { $count ->
        [one] 1 persona no ha dicho si todavía va
       *[other] { $count } personas no han dicho si todavía van
    }
board-waiting = En la lista de espera: { $names }
board-legend = ✓ la familia dijo que sí · ? todavía no · ⏰ va tarde

gap-head = *Todavía falta alguien para este día:*
gap-some = Ya les pregunté a quienes más les queda. ¿Conoce a alguien más?
gap-all = Ahora le pregunto a todo el círculo. ¿Conoce a alguien más?
gap-named = { $called }, ahora es bueno que usted llame a alguien. Ya le pregunté a todo el círculo.

## What a supporter offers

helps-open = Lo que puedo hacer
helps-head = *En qué puede ayudar usted aquí:*
helps-anything = Ahora le pregunto por todo lo que hace falta. Puede escoger solo algunas cosas.
helps-some = Primero le pregunto por lo que tiene ✓. Si el día está cerca y falta alguien, le pregunto a todo el círculo.
helps-week =
    { $count ->
        [0] No recibe pedidos nuevos.
        [one] De este círculo recibe como mucho 1 pedido nuevo por semana.
       *[other] De este círculo recibe como mucho { $count } pedidos nuevos por semana.
    }
helps-languages = Puede interpretar: { $names }
helps-on = ✓ { $what }
helps-off = { $what }
helps-week-on = ✓ { $count }
helps-week-off = { $count }
helps-tongue = Idiomas
helps-tongue-ask = ¿Qué idiomas puede interpretar? Puede poner comas.
    .label = Sus idiomas
    .hint = Por ejemplo: mam, español
helps-tongue-done = Gracias. Puede interpretar: { $names }
