## Ajustes

settings = *Sus ajustes*
settings-language = Idioma: { $language }
settings-called = Cómo le llamo: { $called }
settings-zone = Su reloj: hora de { $city }
settings-quiet = Horas de silencio: de { $from } a { $to }
settings-quiet-none = Horas de silencio: ninguna
settings-evening = El recordatorio de la tarde antes: { $time }
settings-leads-all = Recordatorios: todos
settings-leads-off = Recordatorios apagados: { $leads }
settings-neutral-on = Primera línea: no dice nada de usted
settings-neutral-off = Primera línea: dice de qué se trata
settings-ways = Cómo le encuentro: { $ways }
settings-way-one = { $platform }
settings-way-dead = { $platform } (ahora no funciona)
settings-trusted = Si no le encuentro, le aviso a: { $called }
settings-trusted-none = Si no le encuentro, le aviso a: nadie todavía
settings-consent-off = Recordatorios: parados. No le escribo por mi cuenta.
settings-back = Atrás
settings-change-language = Idioma
settings-change-called = Nombre
settings-change-zone = Ciudad de la hora
settings-change-quiet = Horas de silencio
settings-change-evening = Hora de la tarde
settings-change-leads = Recordatorios
settings-change-neutral-on = Esconder la primera línea
settings-change-neutral-off = Mostrar la primera línea
settings-change-way = Otra forma de encontrarme
settings-change-trusted = A quién avisar
settings-stop = Parar los recordatorios
settings-start = Volver a recordarme
settings-stop-ask = ¿Paro todos los recordatorios? Sus fechas se quedan aquí, pero no le escribo por mi cuenta.
settings-stopped = Ya no le escribo por mi cuenta. Sus fechas siguen aquí.
settings-started = Qué bueno. Le vuelvo a avisar.
settings-quiet-ask = ¿Entre qué horas guardo silencio? Lo que no puede esperar llega de todos modos.
    .label = Desde cuándo hasta cuándo
    .hint = 10 pm a 7 am
settings-quiet-unclear = Todavía no entiendo esas horas. Puede ser así: 10 pm a 7 am.
settings-quiet-off = Sin horas de silencio
settings-quiet-range = { $from } a { $to }
settings-evening-ask = ¿A qué hora quiere el recordatorio de la tarde antes?
    .label = Una hora de la tarde
    .hint = 6:30 pm
settings-evening-unclear = Tiene que ser después del mediodía, y no más tarde de las 10 de la noche. ¿Qué hora le queda bien?
settings-leads-ask = ¿Qué recordatorios quiere? Toque uno para prenderlo o apagarlo.
settings-lead-on = ✓ { $lead }
settings-lead-off = ✗ { $lead }
settings-lead-last =
    Este es el último recordatorio que queda para: { $kind }. Sin él, no le aviso nada de una fecha así.
    ¿Lo apago?
settings-lead-last-yes = Sí, apagarlo
settings-lead-last-no = No, dejarlo

## Otra forma de encontrarle

link-nowhere = Ya le encuentro en todos los lugares donde estoy ahora. Por eso no hace falta ningún código.
link-code = Escríbame allá y mándeme esto: { $code }
link-code-until = El código vale 10 minutos. Por favor no se lo dé a nadie.
link-where-telegram = En Telegram soy @{ $bot }.
link-where-discord = En Discord me encuentra en un servidor donde estemos los dos.
link-open = Abrir Telegram
link-confirm = ¿Esta cuenta y la de { $platform } son de la misma persona?
link-yes = Sí, es mía
link-no = No
link-done = Listo. Ahora le encuentro en los dos lugares.
link-wrong = Ese código no es. Lo puede mirar otra vez.
link-over = Ese código ya no vale, o ya se usó. ¿Ya preguntó con él? Entonces la respuesta llega aquí. Si no, puede pedir otro a quien se lo dio, o en los ajustes.
link-self = Esa es la cuenta donde ya está. Mande el código desde la otra, por favor.
link-taken = Esta cuenta ya tiene cosas guardadas aquí, por eso no junté las dos. No se perdió nada. Si ya no las necesita, escriba primero /olvidar aquí. Eso las borra para siempre. Luego mande el código otra vez.
link-removed = Ya no le escribo ahí.
link-remove = Quitar { $platform }
link-last = Es la única forma de encontrarle, así que la dejo.

## Una persona a quien avisar

trust-ask = ¿A quién le aviso si no le encuentro a usted? ¿Cómo le dice a esa persona?
    .label = Cómo le dice a esa persona
    .hint = mi hermana
trust-code = Dele este código a { $called }. Esa persona me escribe y lo manda: { $code }
code-link = O puede abrir esto: { $link }
trust-code-until = El código vale 2 días. Esa persona tiene que decir que sí.
trust-what = Solo va a saber cómo se llama usted aquí y el día. Nunca de qué se trata.
trust-invited = { $called } le pide ayuda. Si no le puedo avisar antes de una fecha, ¿le aviso a usted? Solo le diría el día, y nada más.
trust-yes = Sí, avíseme
trust-no = No
trust-done = Gracias. Si no encuentro a { $called }, le aviso a usted.
trust-refused = Está bien. No le voy a escribir de eso.
trust-removed = Listo. Ya no le aviso a { $called }.
join-code = ¿Le dieron un código? Por favor escríbalo aquí.
    .label = El código
    .hint = ABCD-234-567
trust-remove = No avisar a nadie

news-left = { $called } ya no está en Contigo. Si era a quien yo avisaba por usted, puede elegir a otra persona en los ajustes.
news-linked = Se unió otra manera de escribirle: { $platform }. Si no fue usted, la puede quitar en sus ajustes: /ajustes
news-trusted = Buenas noticias: { $called } dijo que sí. Si no le encuentro a usted, le aviso a esa persona.
