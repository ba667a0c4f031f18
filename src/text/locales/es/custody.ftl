## Alguien quedó bajo custodia: la alarma y lo que se hace

# Fuentes (leídas el 2026-11-22): el localizador de ICE, https://locator.ice.gov, como lo describen reference.com y
# legalclarity.org; el formulario 60-001 de ICE; la práctica de los grupos que acompañan (Notifica, New Sanctuary
# Coalition); llamadas grabadas: allianceforrefugees.org; visitas de familiares sin papeles: jctlegal.com.

first-custody = *Es urgente: su círculo le necesita*
custody-taken = *Bajo custodia: { $who }.* Avisó: { $by }, { $at }.
custody-yours = Esto le toca ahora, una cosa después de la otra. ¿Algo no se puede? Dígalo: otra persona lo puede tomar.
custody-rules = Las llamadas desde ahí se graban. Es más seguro no hablar en ellas de papeles, del lugar donde nació ni del pasado. La familia sin papeles no debería ir de visita.
custody-public = De esto no digo nada a nadie de afuera.
custody-all = Quién hace qué
custody-begin = Quedó bajo custodia
custody-mistake = Fue un error

task-lawyer = *Primero, llamar al abogado.* Diga quién, dónde y desde cuándo. ¿No hay abogado? Aquí hay gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
task-child = *Los niños.* ¿Quién los recoge, y dónde? La escuela solo los da a quien está en su lista.
task-medicine = *Las medicinas.* Es bueno llamar al lugar de custodia. Tienen que saber qué medicina es, y cuánta.
task-locator = *Buscar a la persona.* En https://locator.ice.gov se ve dónde está. Pide el número A y el país donde nació, o el nombre exacto y ese país. Solo muestra a adultos.
    En las primeras horas puede no mostrar nada. Le voy a pedir que mire otra vez cada pocas horas.
task-office = *Llamar a la oficina de ICE de ahí.* Puede preguntar dónde está la persona, y si la van a mover. Los números: https://www.ice.gov/contact/field-offices
task-papers = *Llevar los papeles firmados al abogado.* Con el formulario G-28 el abogado puede actuar. Con el 60-001, ICE puede hablar de la persona con otros, como una oficina del Congreso.
task-tell = *Avisar a todos en casa.* Las llamadas desde ahí se graban. Es más seguro no hablar en ellas de papeles, del lugar donde nació ni del pasado. La familia sin papeles no debería ir de visita.

task-name-lawyer = llamar al abogado
task-name-child = los niños
task-name-medicine = las medicinas
task-name-locator = buscar a la persona
task-name-office = llamar a la oficina de ICE
task-name-papers = los papeles firmados
task-name-tell = avisar a todos en casa

task-open = ○ { $task }: { $who }
task-done = ✓ { $task }: { $who }, { $at }

tick-lawyer = ✓ Abogado llamado
tick-child = ✓ Los niños están bien
tick-medicine = ✓ Medicinas: hecho
tick-locator = ✓ Ya se sabe dónde está
tick-office = ✓ Oficina de ICE llamada
tick-papers = ✓ Papeles entregados
tick-tell = ✓ En casa ya saben

untick-lawyer = Aún no: el abogado
untick-child = Aún no: los niños
untick-medicine = Aún no: las medicinas
untick-locator = Aún no: la búsqueda
untick-office = Aún no: la oficina de ICE
untick-papers = Aún no: los papeles
untick-tell = Aún no: avisar en casa

custody-remind = ¿Ya está hecho? Le toca a usted, y todavía no tiene su marca. ¿No se puede? Con «{ custody-all }» otra persona lo puede tomar.
custody-still = Esto sigue sin hacer para { $who }. ¿Puede llamar a quien le toca, o tomarlo?
custody-look = Es hora de mirar otra vez: https://locator.ice.gov
    En las primeras horas puede no mostrar nada. Con el número A y el país donde nació se encuentra mejor.
custody-unreached = No pude avisar a { $called } de lo de { $who }. ¿Le puede llamar?

custody-undone = Fue un error: { $who } no está bajo custodia. Lo dijo { $by }. Las fechas quedan como antes.
custody-undone-self = Fue un error: { $who } no está bajo custodia, y lo dijo aquí. Las fechas quedan como antes.
custody-free = { $who } ya está en libertad. Lo dijo { $by }. No hay que hacer nada más, y el plan queda cerrado otra vez. Gracias.
custody-free-self = { $who } ya está en libertad: lo dice su propio teléfono. Es bueno llamar y pedir la palabra clave. No hay que hacer nada más, y el plan queda cerrado otra vez.

## «detencion»

detained-who = ¿Quién quedó bajo custodia?
detained-sure = *¿Quedó bajo custodia { $who }?* Si dice que sí, aviso enseguida a la familia, a quien coordina, al abogado y a quien está de guardia.
    Dos minutos después, lo que su plan tiene para cada quien.
detained-sure-you = *¿Usted quedó bajo custodia?* Si dice que sí, aviso enseguida a su círculo: la familia, quien coordina, el abogado y quien está de guardia.
    Dos minutos después, lo que su plan tiene para cada quien.
detained-yes = Sí, quedó bajo custodia
detained-no = No
detained-kept = Está bien. No avisé a nadie.
detained-done = Lo siento mucho. No le dejamos a solas. Estoy avisando ahora a quienes ayudan.
    ¿Fue un error? Por dos minutos un botón lo deshace.
detained-known = Eso ya se sabe. Aquí está quién hace qué.
detained-nobody = ¿Teme por alguien? Es bueno llamar a la familia, o a quien coordina.
detained-over = Eso ya pasó.
detained-late = Ya pasaron los dos minutos. Si fue un error, «{ custody-free-button }» calma a todos.
detained-undone = Ya no vale. A quien ya le avisé, le digo que fue un error.

custody-card = *{ $who }*: bajo custodia desde { $at }
custody-all-done = Todo está hecho. Gracias.
custody-take = Yo puedo tomar algo
custody-free-button = Ya está libre
custody-take-ask = ¿Qué toma usted?
custody-taken-over = Gracias. Ahora le toca a usted.
custody-ticked = Gracias.
custody-free-ask = ¿{ $who } ya está en libertad? Si dice que sí, aviso a todos los que saben.
custody-free-yes = Sí, ya está libre
custody-free-no = Todavía no
custody-freed = Nos da mucho gusto. Aviso a todos los que saben. Las citas con ICE siguen paradas: ¿hay un papel con otra fecha? La puede agregar.
custody-self = Me dijeron que usted quedó bajo custodia. ¿Ya está libre?
state-custody = ⚠ { $who }: bajo custodia desde { $at }
