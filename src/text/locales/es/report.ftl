## Gracias a quienes fueron, y cómo dicen que fue

first-report = *Unas palabras de alguien que acompañó*
report-thanks = Gracias por haber estado ahí el { $day }. Vale más de lo que parece.
    ¿Cómo fue? Puede escribir dos líneas para quien coordina. ¿Y más o menos cuántas horas dio?
report-write = Escribir dos líneas
report-hours = { $count } h
report-ask = ¿Cómo fue? Con dos líneas basta. Por favor sin papeles, números ni cosas privadas. Lo lee quien coordina, y a los 30 días lo borro.
    .label = Cómo fue
    .hint = Esperamos tres horas, todo salió bien
report-long = Necesito unas palabras, 300 letras a lo más.
report-saved = Gracias. Ya lo apunté.
report-told = { $who } sobre el { $day }: { $words }
report-kept = Esto lo borro a los 30 días.
given-total = { $count ->
    [one] En los últimos 30 días usted dio más o menos 1 hora aquí. Gracias.
   *[other] En los últimos 30 días usted dio más o menos { $count } horas aquí. Gracias.
 }
given-head = Horas dadas en los últimos 30 días, más o menos:
given-row = { $called }: { $count } h
