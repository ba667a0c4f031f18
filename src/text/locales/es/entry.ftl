## Lo que se entendió de una fecha dicha con sus propias palabras

entry-year-taken = Usted no dijo el año completo, así que tomé { $year }.
entry-week = ¿Cuál de estos días es?
entry-month = ¿En qué mes es?
entry-counted = Conté los días. ¿Qué día dice el papel?
entry-until = ¿Es ese mismo día? ¿Qué día dice el papel?
entry-vague = Me falta una cosa: ¿qué día es? Su papel lo dice.
entry-rhythm = Ya entendí cada cuánto es.
entry-first = ¿Qué día es la próxima? Su papel lo dice.
entry-same-day = No sé cuál día es. Por favor escríbalo completo, como 19 de octubre de 2027.
entry-same-hour = No sé cuál hora es. Por favor escríbala completa, como 8:30 de la mañana.
entry-days = { $day } a { $until }
entry-any-day = Cualquier día
entry-and-then = { $day }, y luego { $rhythm }
entry-every-weeks =
    { $every ->
        [1] cada semana
       *[other] cada { $every } semanas
    }
entry-every-months =
    { $every ->
        [1] cada mes
        [12] cada año
       *[other] cada { $every } meses
    }
entry-every-weekday =
    { $nth ->
        [1] el primer { $weekday } de cada mes
        [2] el segundo { $weekday } de cada mes
        [3] el tercer { $weekday } de cada mes
        [4] el cuarto { $weekday } de cada mes
       *[last] el último { $weekday } de cada mes
    }
