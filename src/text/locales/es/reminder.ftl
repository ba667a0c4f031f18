## Recordatorios: el marco

first-neutral =
    Un mensaje de Contigo.
    Ábralo cuando tenga un momento de calma.
first-neutral-soon =
    Un mensaje de Contigo.
    Ábralo cuando lo vea, por favor.
first-reminder = *Un recordatorio para usted*
first-after = *Pensamos en usted*
first-moved = *Cambió una fecha*
first-called-off = *Se canceló una fecha*
first-unreached = *Contigo necesita su ayuda*
first-test = *Mensaje de prueba*

late = Este mensaje llega tarde: { $ago } después de su hora. Nos da mucha pena: no lo pudimos mandar antes.
repeat = Tal vez ya vio este mensaje. Se lo mandamos otra vez para estar seguros.

after-head = Se trata de { $kind }: { $when }.
remind-foot = Somos voluntarios, no somos ICE ni la corte. Si su papel dice otra cosa, vale lo que dice el papel.
head-check-in = *Su cita con ICE es { $away }.*
head-hearing = *Su audiencia en la corte es { $away }.*
head-removal = *Su fecha de deportación es { $away }.*
head-deadline = *El último día para su papel es { $away }.*
head-expiry = *Su permiso se vence { $away }.*
head-appointment = *Su cita es { $away }.*

plan-hour = ¿A qué hora va a salir para llegar a { $hour }?
plan-all-day = ¿A qué hora va a salir de su casa ese día?
plan-unknown = Todavía no se sabe la hora. ¿Quién le puede ayudar a averiguarla?

deadline-weekend = El último día cae en fin de semana, y las oficinas están cerradas. Es más seguro terminar a más tardar el { $safe }.

remind-ready = Ya tengo todo listo
remind-ride = Necesito quien me lleve
remind-with-me = Necesito compañía
remind-changed = Cambió la fecha
ready-thanks = Qué bueno. Gracias por avisarnos. Estamos con usted.

## Recordatorios: cita con ICE

ladder-check-in-d30 =
    Hay tiempo para prepararse. Ahora ayudan tres cosas:
    • Hablar con su abogado sobre esta cita.
    • Juntar sus papeles: su identificación, el papel de ICE, los de su caso y los que muestran dónde vive.
    • Sacar copias y dejarlas con alguien de confianza.
    ¿No tiene abogado? Aquí hay abogados gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-check-in-d14 =
    Nadie tiene que ir solo. Algunas cosas para ver ahora:
    • ¿Quién va con usted? ¿Quién le espera afuera?
    • ¿Quién recoge a los niños ese día si se tarda?
    • ¿Ya saben en su trabajo que ese día no va?
    • ¿Quién de su confianza puede guardar su número A, el teléfono de su abogado y una lista de sus medicinas?
ladder-check-in-d7 =
    Con un plan para el camino, todo es más fácil.
    • { $plan }
    • ¿Quién le lleva?
    • El tráfico y la fila en la puerta toman tiempo. Ayuda contar con eso.
ladder-check-in-d3 =
    • *¿Sigue igual la fecha?* Lo primero es mirar su papel de ICE. También está https://www.ice.gov/check-in. Ahí puede pedir otro día. Solo vale cuando ICE le contesta que sí.
    • *¿Qué pasa si no se va?* ICE puede buscar a quien falta a la cita, y el caso se puede complicar.
    • ¿Le da miedo ir? A muchas personas les pasa. Hable primero con su abogado, antes de ese día. Juntos pueden decidir.
ladder-check-in-d1 = *Para llevar:*
    • Su identificación o pasaporte, o una copia
    • El papel de ICE. Si es el formulario I-220B, lo piden cada vez.
    • Los papeles de su caso, y los que muestran dónde vive
    • Medicinas para tres días, y una lista de ellas
    • Escritos en papel: el teléfono de su abogado y el de alguien de confianza
    Su abogado le puede decir qué llevar en copia.
    Y una pregunta: *{ $plan }* ¿Quién va con usted?
ladder-check-in-h3 =
    Ya es hora de prepararse, paso a paso. ¿Tiene sus papeles, sus medicinas y los teléfonos escritos en papel?
    Antes de salir, ayuda decirle a alguien a dónde va y a qué hora espera terminar.
    En el papel que le den allá está su próxima fecha. Cuando salga, por favor avíseme aquí.
ladder-check-in-out =
    ¿Ya salió? Basta con tocar un botón.
    ¿Todavía no? Eso pasa. La espera puede ser larga.
ladder-check-in-next =
    ¿Cómo le fue? Usted cuenta solo lo que quiera.
    Y *¿cuál es su próxima fecha?* Está en el papel que le dieron. Con ella siguen los recordatorios.
    ¿No pudo ir? Entonces hable hoy con su abogado. Mientras más pronto, mejor.

## Recordatorios: audiencia en la corte

ladder-hearing-d30 =
    Hay tiempo para prepararse. Ahora ayudan tres cosas:
    • Hablar con su abogado. Los papeles para el juez se entregan antes, muchas veces 15 o 30 días antes. (Fuente: manual de la corte de inmigración, 3.1.)
    • ¿Se cambió de casa? La corte pide la nueva dirección en 5 días de trabajo, en el formulario EOIR-33. (Fuente: 8 CFR 1003.15.)
    • Juntar sus papeles y sacar copias.
    ¿No tiene abogado? Aquí hay abogados gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-hearing-d14 =
    Nadie tiene que ir solo. Algunas cosas para ver ahora:
    • ¿Quién va con usted? ¿Quién le espera afuera?
    • ¿Quién recoge a los niños ese día si se tarda?
    • ¿Ya saben en su trabajo que ese día no va?
    • ¿Quién de su confianza puede guardar su número A, el teléfono de su abogado y una lista de sus medicinas?
ladder-hearing-d7 =
    Con un plan para el camino, todo es más fácil.
    • { $plan }
    • ¿Quién le lleva?
    • El tráfico y la fila en la puerta toman tiempo. Ayuda contar con eso.
    • ¿Es en la corte o por video? Lo dice su papel, y también https://acis.eoir.justice.gov
ladder-hearing-d3 =
    • *¿Sigue igual la fecha?* Las audiencias se pueden mover. Puede llamar a la línea de la corte, de día o de noche, en español o inglés: 1-800-898-7180. También está en https://acis.eoir.justice.gov. Le piden su número A. Si no dice lo mismo que su papel, la corte o su abogado le pueden decir cuál vale.
    • *¿Qué pasa si no se va?* El juez puede ordenar la deportación de quien no está. (Fuente: 8 USC 1229a.)
    • ¿Le da miedo ir? A muchas personas les pasa. Hable primero con su abogado, antes de ese día. Juntos pueden decidir.
ladder-hearing-d1 = *Para llevar:*
    • Su identificación o pasaporte, o una copia
    • El papel de la corte con esta fecha, y su número A
    • Los papeles que le pidió su abogado
    • Medicinas para el día, y una lista de ellas
    • Escritos en papel: el teléfono de su abogado y el de alguien de confianza
    Para ver la fecha una última vez: 1-800-898-7180, de día o de noche.
    Y una pregunta: *{ $plan }* ¿Quién va con usted?
ladder-hearing-h3 =
    Ya es hora de prepararse, paso a paso. ¿Tiene sus papeles, sus medicinas y los teléfonos escritos en papel?
    Antes de salir, ayuda decirle a alguien a dónde va y a qué hora espera terminar.
    El juez le puede dar otra fecha. Va a estar en un papel. Cuando salga, por favor avíseme aquí.
ladder-hearing-out =
    ¿Ya salió? Basta con tocar un botón.
    ¿Todavía no? Eso pasa. La espera puede ser larga.
ladder-hearing-next =
    ¿Cómo le fue? Usted cuenta solo lo que quiera.
    Y *¿cuál es su próxima fecha?* Está en el papel que le dieron. Con ella siguen los recordatorios.
    ¿No pudo ir? Entonces hable hoy con su abogado. Puede haber maneras de abrir el caso otra vez, y algunas se acaban a los 180 días. (Fuente: 8 CFR 1003.23.)

## Recordatorios: fecha de deportación. Cada uno dice qué se puede hacer todavía, y quién.

ladder-removal-d30 = *Todavía hay cosas que se pueden hacer.*
    • Su abogado puede buscar cómo pararla o cómo abrir el caso otra vez. Para algunas cosas hay poco tiempo.
    • Un abogado puede pedirle a ICE que espere. El formulario es el I-246, y se entrega en una oficina de ICE.
    • Usted puede juntar papeles: pasaportes, partidas de nacimiento, papeles de la corte y del doctor.
    ¿No tiene abogado? Aquí hay abogados gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-removal-d14 = *Todavía hay cosas que se pueden hacer.*
    • Usted puede preguntarle a su abogado: ¿qué se ha pedido, y qué más se puede pedir?
    • Usted puede firmar el formulario 60-001 de ICE. Con él, ICE puede hablar de usted con alguien del Congreso. Es bueno dejarlo firmado con su abogado o su familia.
    • Su gente puede escribir cartas: quién es usted, y quién le necesita aquí.
ladder-removal-d10 = *Todavía hay cosas que se pueden hacer.*
    • Su familia o sus amistades pueden llamar a la oficina de su congresista. La oficina le puede preguntar a ICE por el caso. Necesita el formulario 60-001, firmado.
    • Su abogado sabe si eso ayuda en su caso. Es bueno preguntarle primero.
    • Su gente puede ver quién le acompaña ese día.
ladder-removal-d7 = *Todavía hay cosas que se pueden hacer.*
    • Su abogado le puede decir si ya hay respuesta, y qué sigue.
    • Por los niños: usted puede escribir quién los cuida, su escuela, su doctor y sus medicinas. Su abogado sabe qué papel pide su estado.
    • Alguien de confianza puede guardar copias de todo, y su número A.
ladder-removal-d5 = *Todavía hay cosas que se pueden hacer.*
    • ¿No hay respuesta? Su abogado puede llamar a la oficina que tiene sus papeles.
    • Su gente puede llamar otra vez a la oficina de su congresista.
    • Con alguien de confianza puede dejar listo lo de la casa: llaves, renta, carro, banco, animales.
ladder-removal-d3 = *Todavía hay cosas que se pueden hacer.*
    • Su abogado puede ver si la fecha sigue igual. También puede pedirle todavía a ICE o a un juez que espere.
    • ¿Qué pasa si una persona no llega? ICE la puede buscar, y después el caso se puede complicar. ¿Le da miedo? Hable primero con su abogado, antes de ese día.
    • Su gente puede estar cerca. ¿Quién se puede quedar con usted estas noches?
ladder-removal-d2 = *Todavía hay cosas que se pueden hacer.*
    • Su abogado todavía puede actuar. Usted puede pedirle un teléfono para la noche también.
    • Usted puede empacar: medicinas para unas semanas, una lista de ellas, copias de sus papeles, teléfonos en papel, algo de dinero.
    • Su gente puede decir ya quién maneja y quién espera con usted.
ladder-removal-d1 = *Todavía hay cosas que se pueden hacer.*
    • Su abogado todavía puede pedir una suspensión de emergencia. Usted puede preguntarle hoy qué se ha pedido.
    • Usted puede dejar listo: papeles, medicinas, teléfonos en papel. { $plan }
    • Su gente puede estar con usted hasta entonces. Nadie tiene que estar solo.
ladder-removal-h3 = *Su abogado todavía puede actuar, hoy mismo.* Es bueno tener su teléfono a mano, en papel.
    • ¿Tiene sus papeles, sus medicinas y algo de dinero?
    • Alguien puede ir con usted hasta la puerta, y después llamar a su abogado y a su familia.
    Usted no está sin gente. Estamos con usted.

## Recordatorios: último día para un papel

ladder-deadline-d30 =
    Hay tiempo, y se va rápido.
    • Usted puede preguntarle a su abogado: ¿qué falta todavía, y quién lo manda?
    • Para la corte, un papel cuenta el día que llega, no el día que se manda. (Fuente: manual de la corte de inmigración, 3.1.)
    ¿No tiene abogado? Aquí hay abogados gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-deadline-d14 =
    Algunas cosas para ver ahora:
    • ¿Ya tiene su abogado todo lo que le pidió?
    • ¿Qué hay que firmar o pasar al inglés?
    • ¿Hay que pagar algo? Los costos cambiaron mucho. Es bueno preguntar cuánto es.
ladder-deadline-d7 =
    Con un plan, todo es más fácil.
    • ¿Qué día se manda o se entrega el papel? ¿Quién lo hace?
    • Unos días antes es más seguro. El correo puede tardar.
    • Usted puede pedir una prueba: un sello, un recibo o un número de rastreo.
ladder-deadline-d3 =
    • *¿Ya va el papel en camino?* Usted puede preguntarle hoy a su abogado.
    • *¿Qué pasa si llega tarde?* Puede ser que no lo acepten, y se puede perder un derecho.
    • ¿No va a estar listo? Entonces hable primero con su abogado, antes de ese día. A veces se puede pedir más tiempo.
ladder-deadline-d1 = *¿Ya llegó el papel?* Usted puede pedirle la prueba a su abogado.
    Si no ha llegado, el abogado sabe qué se puede hacer hoy.
    ¿Ya está hecho? Avíseme, por favor, y ya no pregunto más.
ladder-deadline-h3 = *Hoy es el último día.* ¿Ya llegó el papel? Su abogado sabe qué se puede hacer hoy.
    ¿Ya está hecho? Avíseme, por favor, y ya no pregunto más. Guarde la prueba.

## Recordatorios: un permiso que se vence

ladder-expiry-d180 = *Ya puede pensar en renovarlo.* Un permiso de trabajo se puede renovar desde 180 días antes de que se venza. Desde el 30 de octubre de 2025, el viejo casi nunca sigue valiendo mientras se espera. Por eso es mejor temprano. (Fuente: 8 CFR 274a.13.)
    • Usted puede preguntarle a su abogado qué formulario es, y cuánto cuesta.
    ¿No tiene abogado? Aquí hay abogados gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
ladder-expiry-d150 = *¿Ya se mandó la renovación?* Casi todos esperan meses. Por eso es mejor temprano.
    • ¿Es acción diferida (SIJ)? Se ha podido renovar desde 150 días antes de que se venza. (Fuente: NIPNLG.)
    • Usted puede preguntarle a su abogado qué papeles faltan.
ladder-expiry-d120 = *¿Ya se mandó la renovación?* Todavía hay tiempo, y se va rápido.
    • Usted puede preguntarle a su abogado qué papeles faltan.
    • ¿Ya se mandó? Es bueno guardar el recibo con sus papeles.
ladder-expiry-d90 = *¿Ya se mandó la renovación?* Si no, esta es una buena semana para llamar a su abogado.
    • ¿Ya se mandó? Con el número de su recibo la puede ver aquí: https://egov.uscis.gov
ladder-expiry-d60 = *¿Ya hay respuesta a la renovación?*
    • ¿No se ha mandado? Puede llamar a su abogado esta semana.
    • ¿No hay respuesta? Puede preguntarle a su abogado qué hacer si no llega a tiempo.
ladder-expiry-d30 = *¿Ya hay respuesta a la renovación?*
    • Si no llega a tiempo, el permiso se vence. Puede preguntarle a su abogado qué pasa con el trabajo.
    • También puede preguntar a quién avisarle: al trabajo, al banco, a la oficina de licencias.
ladder-expiry-d14 = *¿Ya hay respuesta a la renovación?*
    • Si no llega, hable con su abogado antes del último día. Juntos pueden decidir qué hacer con el trabajo.
    • ¿Ya tiene el nuevo? Dígame su último día, por favor, y le aviso a tiempo.
ladder-expiry-d7 = *Ya casi es el último día.* Si no hay respuesta, hable con su abogado esta semana.
    • Guarde juntos el permiso viejo y el recibo.
    • ¿Ya tiene el nuevo? Dígame su último día, por favor, y le aviso a tiempo.

## Recordatorios: otra cita

ladder-appointment-d7 =
    Con un plan para el camino, todo es más fácil.
    • { $plan }
    • ¿Quién le lleva? ¿Quién cuida a los niños?
ladder-appointment-d1 = *Para llevar:*
    • El papel de esta cita, y su identificación o una copia
    • Lo que le pidieron llevar
    Y una pregunta: *{ $plan }*
ladder-appointment-h3 =
    Ya es hora de prepararse. ¿Tiene el papel y su identificación?
    Si allá le dan otra fecha, por favor avíseme aquí.
ladder-appointment-next =
    ¿Cómo le fue? Usted cuenta solo lo que quiera.
    Y *¿hay otra fecha?* Con ella siguen los recordatorios.
