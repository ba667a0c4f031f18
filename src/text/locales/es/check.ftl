## Si lo apuntado está bien: de dónde viene, quién lo revisó, si sigue en pie

detail-entered = Lo apuntó { $who }, { $at }
confirmed-line = ✓ Lo revisó { $who }, { $at }. Según: { $paper }
not-confirmed = ⚠ Todavía nadie la encontró en un papel
checked-same = ✓ Preguntó { $who }, { $at }: sigue igual
checked-changed = ⚠ Preguntó { $who }, { $at }: cambió
checked-could-not = ? { $who } no pudo preguntar, { $at }
disputed-line = ⚠ Sin aclarar: tal vez cambió a { $when }. Lo dijo { $who }, { $at }

verify-court =
    Para saber si es verdad, puede hacer esto:
    • Llamar a su abogado.
    • Preguntar en la línea de la corte, de día o de noche: +1-800-898-7180. O mirar en https://acis.eoir.justice.gov
    • Llamar a la corte. Use el número de un papel viejo, no el del mensaje.
verify-ice =
    Para saber si es verdad, puede hacer esto:
    • Llamar a su abogado.
    • Llamar a la oficina de ICE. Use el número de un papel viejo, no el del mensaje.
    • Mirar en https://www.ice.gov/check-in
verify-office =
    Para saber si es verdad, puede hacer esto:
    • Llamar a su abogado.
    • Llamar a la oficina. Use el número de un papel viejo, no el del mensaje.

## «Ya revisé: está bien»

date-right = Ya revisé: está bien
date-card = Más
right-ask = Qué bueno. ¿Dónde vio el mismo día, la misma hora y el mismo lugar?
right-no = Todavía en ningún papel
right-done = Gracias. Apunté que está bien y dónde lo vio.
right-not-yet = Está bien. La marca se queda hasta que la vea en un papel.
right-moved-since = Esta fecha cambió después de esa pregunta. Así está ahora.

## ¿Sigue en pie? A una persona de la familia se le pide que pregunte.

first-check = *Una pregunta sobre una fecha*
check-ask-hearing = *¿La audiencia sigue en pie?* A veces la corte la cambia, y la carta llega tarde. Puede preguntar aquí:
    • La línea de la corte, de día o de noche, en español o inglés: +1-800-898-7180
    • https://acis.eoir.justice.gov
    Ahí piden el número A. Ayuda tenerlo a la mano. Yo nunca se lo pido.
    ¿Qué le dijeron?
check-ask-short = *Esta vez le pido a usted que pregunte.* Ayuda tener el número A a la mano. Yo nunca se lo pido. ¿Qué le dijeron?
check-ask-letter = *Por favor mire su carta otra vez.* ICE no tiene una página pública para estas citas. ¿Sigue el mismo día, la misma hora y el mismo lugar?
check-why = ¿Cambió? Entonces es bueno llamar a su abogado ese mismo día.
check-same = Sigue igual
check-changed = Cambió
check-could-not = No pude preguntar
check-card-same = Pregunté: sigue igual
check-card-could-not = No pude preguntar
check-numbered = { $number }: { $label }
check-thanks-same = Gracias. Apunté que sigue igual.
check-thanks-could-not = No pasa nada. Ya lo apunté.
check-next = La próxima vez que pregunto es { $at }. Le pregunto a { $who }.
check-next-none = Ya no le pregunto antes de esta fecha. Su abogado también puede mirar.

## Dos días para una fecha: alguien que no es de la familia dice que cambió

first-which = *Dos días para una fecha*
which-head = *¿Cuál día es el bueno?* Se trata de esta fecha: { $kind }
which-from = Yo tengo: { $when }. { $where }
which-to = Ahora { $who } dice: { $when }. { $where }
which-where = Lugar: { $place }
which-nowhere = No dijo ningún lugar.
which-ask = Lo dice el papel más nuevo de ICE o de la corte. Su abogado también lo puede mirar.
which-until = Hasta que me diga, me quedo con el primer día. Mis recordatorios van a decir los dos.
which-until-both = Hasta que me diga, le aviso de los dos días. Así nadie falta al primero.
which-old = Queda como estaba
which-new = Sí cambió
which-neither = Ninguno
which-other-day = ⚠ Todavía no está claro. También puede ser: { $when }
which-kept = Listo. Queda como estaba, y el otro día ya no cuenta.
which-over = Esa pregunta ya se aclaró. Así está ahora.
which-passed-on = Gracias. Le pregunté a la familia cuál día es el bueno. Mientras, tengo los dos en cuenta.
family-only = Eso solo lo puede cambiar la familia.
