## Invitaciones al círculo

invite-as = ¿Como qué quiere invitar a alguien?
invite-family = Familia
invite-coordinator = Coordinación
invite-supporter = Apoyo
invite-lawyer = Parte legal

invite-code = Este código invita a una persona, como: { $role }. Delo a alguien que usted conoce. Esa persona me escribe y lo manda: { $code }
invite-until = El código vale 2 días, y para una sola persona. No tiene letras que se parecen, así que también lo puede leer por teléfono.
invite-what-coordinator = Antes de que sepa algo, le pregunto a usted y a quienes coordinan. Después ve todas las fechas, con hora y lugar. También puede invitar a gente.
invite-what-supporter = Primero le pregunto a usted. Después ve un nombre, el día y la ciudad, y nada más. La hora y el lugar llegan cuando usted acepta su ayuda.
invite-what-lawyer = Primero le pregunto a usted. Después ve las fechas con hora, lugar y papel. No ve quién más está en el círculo.
invite-welcome = Listo. { $called } ya está en el círculo, como: { $role }.
invite-late = Esa pregunta ya pasó. Tal vez ya contestó otra persona.

invited = Este código es de un círculo de gente que acompaña a una familia. ¿Se lo dio alguien que usted conoce? Van a ver el nombre { $called } y primero tienen que decir que sí.
code-resting = Fueron demasiados códigos equivocados. Puede probar otra vez { $at }.
