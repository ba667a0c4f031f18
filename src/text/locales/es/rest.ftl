### When all dates of a circle are over.

first-rest = *Una pregunta de Contigo*
rest-ask = Todas sus fechas pasaron hace un mes. No guardo lo que nadie necesita.
    Después del { $until } voy a borrar estas fechas y todo lo que va con ellas. Usted no tiene que hacer nada.
    ¿Todavía las necesita? Entonces presione «Guardar».
rest-keep = Guardar
rest-kept = Guardo todo, tal como está. En medio año le pregunto otra vez.
