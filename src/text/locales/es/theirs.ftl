## Lo que saben coordinación y parte legal de una fecha

first-theirs = *Sobre una fecha de su círculo*
unreached-around = ¿Puede llamar a { $called } o pasar a ver? Dígale por favor que abra Contigo. Le aviso a usted porque están en el mismo círculo, y no digo más de lo necesario.
theirs-lawyer-check-in = ¿Falta algo para ese día: un formulario, una carta, alguien que acompañe? Si cambió, me lo puede decir.
theirs-lawyer-hearing = ¿Hay algo que presentar o pedir antes de ese día? Si cambió, me lo puede decir.
theirs-lawyer-removal = La familia también sabe de cada uno de estos días. ¿Se puede presentar o pedir algo todavía?
theirs-lawyer-deadline = Es el último día para un papel. ¿Ya salió? Si usted lo presentó, la familia me lo puede decir.
theirs-lawyer-expiry = Ese día se vence un permiso. ¿Ya es tiempo de pedir el próximo?
theirs-coordinator-removal = La familia también sabe de cada uno de estos días. ¿Alguien les llama, y alguien va con ellos?
theirs-coordinator-deadline = Es el último día para un papel. ¿Alguien le puede preguntar a la familia si ya salió?
