## El día mismo: por dónde van, si ya salieron, y la alarma

command-here =
    .name = aqui
    .also = dia llegue
    .about = El día mismo: por dónde va, y que ya salió

here-open = Hoy: ¿por dónde va?
here-none = Hoy no hay nada que hacer aquí. El día de una presentación o una audiencia, aquí me cuenta cómo va.
here-over = Ese día ya pasó. Aquí ya no hay nada más que decir de él.
here-not-today = Eso no es hoy. Ese día, aquí me cuenta cómo va.
here-which = ¿De cuál se trata?
here-one = La de { $hour }
here-day = *{ $when }*
here-meeting = Para encontrarse: { $place }
here-meeting-at = Para encontrarse { $hour }: { $place }
here-now-nowhere = Ahora: todavía sin salir de casa
here-now-on-my-way = Ahora: en camino
here-now-arrived = Ahora: ya en el lugar
here-now-in = Ahora: adentro
here-now-out = Ahora: afuera
here-expected = Le pregunto { $hour } si ya salió.
here-alarm = ¿No hay respuesta? Entonces aviso a quien le acompaña y a quien está de guardia. Si nadie sabe nada { $hour }, aviso a todos los que le cuidan.
here-alone = ¿No hay respuesta? Todavía no hay nadie a quien yo pueda avisar. Alguien de confianza le puede acompañar desde aquí: /invitar

say-on-my-way = Voy en camino
say-arrived = Ya llegué
say-in = Voy a entrar
say-out = Ya salí, voy a casa
step-all-out = Ya salimos todos
say-help = Necesito ayuda

said-on-my-way = Bien, ya lo anoté. Buen camino.
said-arrived = Bien, ya lo anoté: llegó.
said-in = Bien, ya lo anoté: entró.
out-again = Le pregunto otra vez { $hour }.
step-undo = Fue un error
step-undone = Bien, ya lo quité.
step-late = Eso ya no se puede quitar. Así está ahora.

help-ask = ¿Necesita ayuda ahora? Si dice que sí, aviso de una vez a todos los que le cuidan.
help-ask-alone = ¿Necesita ayuda ahora? Todavía no hay nadie a quien yo pueda avisar. Por favor llame a su abogado o a alguien de confianza. ¿Anoto que necesitó ayuda?
help-yes = Sí, avise a todos
help-yes-alone = Sí, anótelo
help-no = No, volver
help-told = Ya estoy avisando a todos los que le cuidan. ¿Puede hablar? Entonces llame también a su abogado o a alguien de confianza.
help-alone = Ya lo anoté. No tengo a quien avisar. Por favor llame ahora a su abogado o a alguien de confianza.

expect-open = ¿A qué hora termina?
expect-change = Termina a otra hora
expect-ask = ¿A qué hora cree que va a salir? A esa hora le pregunto.
expect-saved = Bien. A esa hora le pregunto si ya salió.
alarm-change = Cuánto esperar
alarm-ask = Después de esa hora, ¿cuánto espero antes de avisar a todos los que le cuidan?
alarm-after = { $minutes ->
    [60] 1 hora
    [120] 2 horas
    [180] 3 horas
   *[other] { $minutes } minutos
 }
alarm-saved = Bien. Desde ahora espero eso.

## Cuándo salen de casa, y quién va con ellos

leaves-at = Salida de casa { $hour }
leave-open = ¿Cuándo sale de casa?
leave-change = Otra hora de salida
leave-ask = ¿A qué hora va a salir de casa para llegar a tiempo?
    .label = La hora de salida
    .hint = Por ejemplo: 7:15 am
leave-there = Son las horas del reloj de ese lugar.
leave-skip = Todavía no sé
leave-unclear = No entendí la hora. Puede escribir «7:15 am».
leave-after = La cita empieza { $hour }. Aquí va una hora antes de esa.
leave-saved = Bien. Se lo digo otra vez la noche anterior y esa mañana.
leave-open-still = Bien. Me lo puede decir después.
plan-leaves = ¿Todavía piensa salir de casa { $hour }?
company-head = Quién va con usted:
phone-line = Teléfono de { $who }: { $number }

## Para los demás: alguien no ha salido, o pidió ayuda

first-alarm = *Por favor lea esto ahora*
due-ask = *¿Ya salió?* Por favor toque un botón aquí. Así nadie se preocupa.
due-companion = *No sé si { $who } ya salió.* Pregunté { $hour } y después, y no me contestan.
due-watch = *No sé si { $who } ya salió.* Pregunté { $hour } y después, y nadie contesta.
due-all = *Nadie sabe si { $who } ya salió.* Tenía que ser { $hour }. Pregunté, y nadie contesta.
due-help = *{ $who } necesita ayuda.* Me avisaron { $hour }.
due-day-late = *No sé si { $who } está bien.* Es por el { $day }.
due-day-help = *{ $who } necesita ayuda.* Es por el { $day }.
due-last-said = Lo último, { $hour }: { $step }. Lo dice: { $who }
due-last-seen = Lo último, { $hour }: { $step }. Lo vio: { $who }
due-last-none = Desde la mañana nadie me ha dicho nada.
due-do-companion = ¿Está con { $who }? Por favor mire o llame, y avíseme aquí.
due-do-watch = Por favor llame ya a { $who } y a quien le acompaña. ¿Sabe algo más? Avise a la familia.
due-do-all =
    Lo que ayuda ahora:
    • Llamar a { $who } y a quien le acompaña.
    • Llamar al abogado.
    • Mirar el plan que hicieron juntos.
due-do-help =
    Lo que ayuda ahora:
    • Llamar ya a { $who } y a quien le acompaña.
    • Llamar al abogado.
    • Mirar el plan que hicieron juntos.
due-do-day = ¿Puede llamar a { $who } o pasar a ver? Yo no digo más de lo necesario.
due-until = Si nadie sabe nada { $hour }, aviso a todos los que pueden saberlo.

## Para quienes recibieron el aviso, cuando ya pasó

first-calm = *Buenas noticias*
first-not-yet = *Tengo noticias*
calm-out = { $who }: ya afuera. Ya nadie tiene que preocuparse.
calm-not-yet = { $who } me contestó: todavía espera allá. Vuelvo a preguntar, y le aviso si no contesta.
calm-mistake = Fue un error. { $who } no necesita ayuda ahora.
calm-over = Ese día ya pasó. Ya nadie tiene que esperar a { $who }.
step-by = Lo dice: { $who }

## Por dónde van, para los de la casa

first-where = *Noticias de hoy*
where-on-my-way = { $who }: en camino. Avisó { $hour }.
where-arrived = { $who }: ya en el lugar. Avisó { $hour }.
where-in = { $who }: ya adentro. Avisó { $hour }.
where-not-yet = { $who }: todavía espera allá. Avisó { $hour }.
where-out = { $who }: ya afuera, de camino a casa. Avisó { $hour }.
where-help = { $who }: necesita ayuda. Avisó { $hour }.
where-nowhere = { $who }: todavía sin salir de casa.
where-mistake = La última noticia fue un error.

## Se guarda como prueba

step-on-my-way = en camino
step-arrived = en el lugar
step-in = adentro
step-not-yet = todavía adentro
step-out = afuera
step-help = necesita ayuda
attended-said = ✓ { $hour }: { $step }. Lo dice: { $who }
attended-seen = ✓ { $hour }: { $step }. Lo vio: { $who }
mydata-steps = { $count ->
    [one] Lo que usted me dijo el día mismo: { $count } vez
   *[other] Lo que usted me dijo el día mismo: { $count } veces
 }
