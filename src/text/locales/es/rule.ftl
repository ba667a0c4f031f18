## Plazos que fija una regla

# Nada de esto es consejo legal. Las fuentes y los días en que se leyeron están en `src/domain/rule`.

rule-bia-appeal = Apelar ante la Junta
rule-bia-appeal-about = Con una apelación, una junta más alta (la BIA) revisa lo que decidió el juez. El papel es el formulario EOIR-26. Cuenta el día en que llega, no el día en que se manda.
rule-bia-appeal-10 = Apelar, si valen 10 días
rule-bia-appeal-10-about = En 2026, una regla nueva dejó solo 10 días para apelar. Una corte la paró en marzo de 2026, y por eso valen 30 días. Puede volver a cambiar.
rule-reconsider = Pedir que lo revisen otra vez
rule-reconsider-about = Este papel (una moción para reconsiderar) dice que en la decisión hay un error. Se puede usar una vez.
rule-reopen = Pedir que abran el caso otra vez
rule-reopen-about = Este papel (una moción para reabrir) trae cosas nuevas. Se puede usar una vez, pero no siempre. Su abogado sabe cuándo se puede más.
rule-reopen-absent = Anular la orden por faltar a la corte
rule-reopen-absent-about = ¿Hubo una causa grave, como una enfermedad? Entonces se le puede pedir al juez que anule la orden. Hay 180 días para eso. ¿No le llegó el aviso, o estaba bajo custodia? Entonces no hay último día, pero es mejor pronto.
rule-review = Ir a la corte de apelaciones
rule-review-about = Una corte federal puede revisar la última orden (petición de revisión). Pedirle otra vez a la Junta no le da más días aquí.
rule-leave-before = Salir por su cuenta para ese día
rule-leave-before-about = El juez le dejó salir por su cuenta antes del final del caso. Son 120 días como máximo. Su orden dice el día. Si ese día es antes, vale la orden. Quedarse más tiempo puede cerrar otros caminos por 10 años.
rule-leave-after = Salir por su cuenta para ese día
rule-leave-after-about = El juez le dejó salir por su cuenta al final del caso. Son 60 días como máximo. Su orden dice el día. Si ese día es antes, vale la orden. Quedarse más tiempo puede cerrar otros caminos por 10 años.
rule-leave-ask = Un sí para salir por su cuenta
rule-leave-ask-about = Se puede pedir temprano salir por su cuenta. El juez puede decir que sí hasta 30 días después de la audiencia corta (master) que puso la larga. Después es más difícil.
rule-leave-bond = Pagar la fianza para salir
rule-leave-bond-about = Esta fianza es de 500 dólares o más. Si no se paga a tiempo, el permiso se puede volver una orden de deportación.
rule-asylum-year = Pedir asilo
rule-asylum-year-about = El papel es el formulario I-589. Hay un año, desde la última vez que llegó. Hay excepciones. Si ya pasó el año, todavía puede haber otra protección.
rule-asylum-fee = Pagar la cuota anual de asilo
rule-asylum-fee-about = El aviso pide una cuota, y se paga por internet. Si no se paga, pueden rechazar el papel de asilo. La cuota y sus reglas han cambiado mucho. Su aviso dice lo que vale ahora.
rule-permit-renewal = Renovar el permiso de trabajo
rule-permit-renewal-about = La renovación se puede mandar desde 180 días antes del final. Desde el 30 de octubre de 2025, el permiso viejo casi nunca sigue mientras se espera. Por eso, los primeros días son los mejores.
rule-file-master = Papeles para una audiencia corta
rule-file-master-about = ¿Tiene que decidir el juez sobre un papel en una audiencia corta (master)? Entonces tiene que llegar 15 días antes. Para quien está bajo custodia, la corte pone el día.
rule-file-individual = Papeles para la audiencia larga
rule-file-individual-about = Los papeles para la audiencia larga (individual) tienen que llegar 30 días antes. Las guías viejas dicen 15. Para quien está bajo custodia, la corte pone el día.

rule-start-decision = el juez lo dijo, o mandaron la carta
rule-start-absent-order = dieron la orden
rule-start-final-order = dieron la última orden
rule-start-leave-order = el juez le dejó salir por su cuenta
rule-start-arrival = usted llegó a EE. UU., la última vez
rule-start-fee-notice = la fecha del aviso
rule-start-expiry = se vence el permiso
rule-start-master = la audiencia corta (master)
rule-start-hearing = la audiencia larga (individual)
rule-start-move = la mudanza

rule-zero = El día 0 es el { $day }: { $start }.
rule-count-days = { $count } días después es el { $day }.
rule-count-months = { $count } meses después es el { $day }.
rule-count-hours = { $count } horas después es el { $day }.
rule-count-working = { $count } días de trabajo después es el { $day }. Los fines de semana no cuentan.
rule-count-before = { $count } días antes es el { $day }.
rule-skipped = El { $day } no cuenta: es { $holiday }.
rule-closed-weekend = Es fin de semana, y las oficinas están cerradas.
rule-closed-holiday = El { $day } es feriado: { $holiday }.
rule-next = El siguiente día de trabajo es el { $day }.
rule-previous = El día de trabajo anterior es el { $day }.
rule-opens = Se puede mandar desde el { $day }, { $count } días antes.

rule-name = *{ $name }*
rule-safe-day = Día seguro: *{ $day }*
rule-safe-soon = El día seguro ya pasó. Todavía a tiempo: *{ $day }*
rule-last-day = Último día: { $day }
rule-why-safe = El día seguro deja un día de trabajo para el correo, o por si devuelven el papel.
rule-missed = El último día ya pasó. Hable hoy con su abogado. A veces todavía se puede algo.
rule-kept = Esta fecha ya la tiene aquí.
rule-two-days = La ley cambia mucho. Puede haber dos últimos días: el { $early } o el { $late }. Es más seguro guiarse por el primero.
rule-flux = Esta regla cambia mucho en estos tiempos. Tal vez ya es otra.
rule-advice = Ninguna ley pone este día. Es un consejo nuestro.
rule-source = Por favor pregúntele a su abogado. (Fuente: { $source }, leída el { $day }.)
rule-source-only = (Fuente: { $source }, leída el { $day }.)
rule-stale = *Esto puede haber cambiado.* No hemos vuelto a leer esta regla desde el { $day }.

deadlines = *Así lo cuento:*
deadlines-ask = ¿Lo guardo y le aviso? Su abogado conoce su caso, y sabe si es así.
deadlines-ask-some = ¿Las guardo y le aviso? Puede quitar las que no le sirven. Su abogado conoce su caso.
deadlines-none = Aquí no hay nada que guardar.

detail-rule = Qué: { $name }
detail-rule-safe = Día seguro: *{ $day }*, { $away }
detail-rule-last = Último día: { $day }, { $away }
detail-rule-from = Se cuenta desde: { $day } ({ $start })
deadline-holiday = El último día es feriado ({ $holiday }), y las oficinas están cerradas. Es más seguro terminar a más tardar el { $safe }.
head-rule-ahead = *{ $name }: el día seguro es { $away }.*
head-rule-open = *{ $name }: ya es tiempo.*
head-rule-last = *{ $name }: hoy es el último día.*

ladder-rule-opens = *Hoy es el día seguro.* El último día es el { $last }.
    • ¿Ya se mandó o se entregó? Entonces guarde el comprobante: un sello, un recibo o una foto.
    • ¿Falta algo? Su abogado le puede decir hoy qué se puede hacer todavía.
    ¿Ya está hecho? Por favor avíseme, y dejo de preguntar.

deadline-what = ¿Qué pasó? Puedo contar qué días importan.
deadline-which-leave = ¿Qué dijo el juez de salir por su cuenta?
deadline-which-papers = ¿Para qué audiencia? Su papel dice «master» o «individual».
occasion-denied = El juez dijo que no
occasion-absent = Faltamos a la corte
occasion-board = La Junta dijo que no
occasion-leave = Salir por nuestra cuenta
occasion-leave-before = Sí, antes del final del caso
occasion-leave-after = Sí, al final del caso
occasion-leave-ask = Lo queremos pedir
occasion-arrival = Llegamos a EE. UU.
occasion-papers = Papeles para la corte
occasion-papers-master = Una corta (master)
occasion-papers-individual = La larga (individual)
occasion-permit = Se vence un permiso
occasion-fee = Aviso de cuota de asilo
occasion-moved = Nos mudamos

since-decision = ¿Qué día lo dijo el juez? Si llegó por carta: ¿qué día la mandaron?
    .label = Día, mes y año
    .hint = 18 de noviembre de 2026
since-absent-order = ¿Qué día dieron la orden? Está en el papel.
    .label = Día, mes y año
    .hint = 18 de noviembre de 2026
since-final-order = ¿Qué día dieron la última orden? Está en el papel.
    .label = Día, mes y año
    .hint = 18 de noviembre de 2026
since-leave-order = ¿Qué día le dejó el juez salir por su cuenta?
    .label = Día, mes y año
    .hint = 18 de noviembre de 2026
since-arrival = ¿Qué día llegó a EE. UU., la última vez?
    .label = Día, mes y año
    .hint = 9 de marzo de 2026
since-fee-notice = ¿Qué día dice el aviso?
    .label = Día, mes y año
    .hint = 18 de noviembre de 2026
since-expiry = ¿Qué día se vence el permiso? Está en la tarjeta.
    .label = Día, mes y año
    .hint = 30 de junio de 2027
since-master = ¿Qué día es, o fue, la audiencia corta (master)?
    .label = Día, mes y año
    .hint = 12 de enero de 2027
since-hearing = ¿Qué día es la audiencia larga (individual)?
    .label = Día, mes y año
    .hint = 10 de marzo de 2027
since-move = ¿Qué día fue la mudanza? Solo el día. No necesito la dirección.
    .label = Día, mes y año
    .hint = 18 de noviembre de 2026
since-today = Hoy
since-yesterday = Ayer
since-this = ¿Es este día?
since-unclear = Todavía no entiendo ese día. Puede escribirlo así: 18 de noviembre de 2026.
since-ahead = Ese día todavía no llega. Yo cuento desde un día que ya pasó. ¿Qué día fue?

accept-on = ✓ { $name }
accept-off = ○ { $name }
accept-yes = Sí, avíseme
accept-day = Otro día
accept-no = No, dejarlo
