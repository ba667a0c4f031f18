## Primer contacto

start-hello =
    Soy Contigo. Guardo sus fechas de ICE y de la corte, y le aviso a tiempo.
    Guardo las fechas, cómo quiere que le llame y cómo escribirle. Nunca le pido su país ni su estatus.
    Me manejan voluntarios. No soy ICE ni la corte. Puede borrarlo todo cuando quiera con /olvidar.
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
