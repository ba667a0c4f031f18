## El círculo: quién está, quién entra y quién sale

role-family = familia
role-coordinator = coordinación
role-lead = coordinación, dirige
role-supporter = apoyo
role-lawyer = parte legal

circle-head = *Su círculo*
circle-row = { $called }: { $role }. { $reach }
circle-row-vouched = { $called }: { $role }. { $reach } Invitación de { $by }.
circle-you = Usted
circle-alone = Todavía no hay nadie más. Puede invitar a gente de confianza.
circle-helping = Usted acompaña a { $names }. Está aquí como: { $role }.
circle-led-by = { $called } dirige este círculo. Si tiene preguntas, hable con esa persona.
circle-need-to-know = Usted ve lo que necesita para su ayuda, y nada más. Así la familia está segura.

reachable-proven = Le llegan mis mensajes.
reachable-untried = Todavía no le he escrito.
reachable-unwilling = Ahora no quiere mensajes.
reachable-unreachable = No le llegan mis mensajes.

circle-open = Abrir el círculo
circle-invite = Invitar a alguien
circle-takeout = Sacar a alguien
circle-handover = Que dirija otra persona
circle-leave = Salir del círculo
circle-dissolve = Terminar el círculo
circle-turn = Mis otros círculos
circle-which = ¿Qué círculo quiere ver?
circle-name-own = El mío
circle-name = { $names }
circle-person = { $called }
circle-person-nth = { $nth }. { $called }

alike-head = *Por favor mire dos veces. Aquí hay nombres parecidos:*
alike-this = Esta persona, { $called }: { $role }. { $how }
alike-nth = { $nth }. { $called }: { $role }. { $how }
alike-other = Otra persona, { $called }: { $role }. { $how }
alike-start = Está aquí desde el principio.
alike-since = Está aquí desde: { $since }.
alike-vouched = Está aquí desde: { $since }. Invitación de { $by }.
circle-no = No, volver

circle-gone = Usted ya no está en ese círculo, por eso aquí no hay nada que ver.
circle-not-yours = En este círculo, eso lo hacen otras personas.

circle-leave-what = Entonces ya no le escribo de este círculo. Lo que usted iba a hacer queda libre para otras personas.
circle-leave-dates = { $count ->
    [one] Una fecha es solo de usted. También se borra.
   *[other] { $count } fechas son solo de usted. También se borran.
}
circle-leave-ask = ¿Quiere salir?
circle-leave-yes = Sí, salgo
circle-leave-done = Ya salió. Gracias por acompañar a esta familia.

circle-take-whom = ¿Quién ya no va a estar en el círculo?
circle-take-ask = ¿Saco a { $called } del círculo?
circle-take-what = Entonces ya no ve nada, tampoco con los botones de mensajes viejos. Solo le digo que ya no está.
circle-take-yes = Sí, sacar a { $called }
circle-take-done = { $called } ya no está en el círculo.
circle-take-late = Esa persona ya no está en el círculo, o usted no puede sacarla.
circle-take-none = Aquí no hay nadie que usted pueda sacar.

circle-hand-whom = ¿Quién va a dirigir el círculo?
circle-hand-none = Todavía no hay otra persona en la coordinación. Puede invitar a alguien.
circle-hand-done = { $called } dirige ahora el círculo.

circle-dissolve-what = { $count ->
    [0] El círculo se borra, y nadie lo puede recuperar.
    [one] El círculo y su única fecha se borran, y nadie los puede recuperar.
   *[other] El círculo y sus { $count } fechas se borran, y nadie los puede recuperar.
}
circle-dissolve-others = { $count ->
    [one] Hay otra persona en el círculo. Le aviso que terminó.
   *[other] Hay otras { $count } personas en el círculo. Les aviso que terminó.
}
circle-dissolve-ask = ¿Lo borro todo?
circle-dissolve-yes = Sí, borrar todo
circle-dissolve-done = Ya está borrado. Gracias por su confianza.

news-circle-asks = *{ $called } quiere entrar en su círculo, como: { $role }.* La invitación es de { $by }.
    Antes de su sí, no sabe nada. ¿Es la persona correcta? Si tiene dudas, puede llamar primero a { $by }.
news-circle-asks-own = *{ $called } quiere entrar en su círculo, como: { $role }.* Usted mandó la invitación.
    Antes de su sí, no sabe nada. ¿Es la persona correcta? Si tiene dudas, puede llamarle primero.
news-alike = *Por favor mire dos veces.* En su círculo ya hay un nombre como { $called }. Esa persona está como: { $role }. Esta es otra cuenta. Por favor llame a la persona que usted cree y pregunte si es suya.
news-circle-named = { $before }, de su círculo, quiere llamarse { $called } desde ahora.
news-alike-named = *Por favor mire dos veces.* Otra persona de su círculo ya tiene un nombre como { $called }. Está ahí como: { $role }. Si le parece raro, llame a la persona en quien piensa. En /circulo ve quién es quién.
news-circle-in = Ya está en el círculo: usted acompaña a { $called }, como: { $role }. Ve lo que necesita para eso, y nada más.
news-circle-refused = Esta vez nadie le dijo que sí. Si es un error, pregunte a quien le dio el código.
news-circle-left = { $called } salió de su círculo.
news-circle-removed = Usted ya no está en un círculo donde estaba. Gracias por lo que hizo allí.
news-circle-over = Terminó un círculo donde usted estaba, y todo se borró. Gracias por lo que hizo allí.
news-circle-lead = Usted dirige ahora un círculo. Está en /circulo.

add-of-both = De los dos
add-of-them = De todos
dates-none-here = Aquí todavía no hay ninguna fecha.
mydata-helping = Usted ayuda en un círculo, como: { $role }. Lo que se guarda de usted está en el archivo. Lo de la familia es solo de la familia.
forget-ask-helping = La familia que usted acompaña se queda aquí. Lo que usted iba a hacer queda libre para otras personas.
forget-ask-circle = Su círculo termina también: sin usted, ya no queda nada que cuidar.
