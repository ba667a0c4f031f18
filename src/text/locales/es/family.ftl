## Varias personas de una familia juntas

who-you = usted
who-someone = alguien
who-called = { $called }
who-and = { $first } y { $rest }
detail-whose = Es de: { $who }

add-of = ¿De quién es la fecha?
add-of-me = Mía
add-of-one = { $called }
add-of-two = De los dos
add-of-all = De todos
add-of-unclear = No sé quién es. Tal vez sirve uno de los botones.
add-part-of = De quién es

settings-family = Su familia aquí: { $names }
settings-change-family = Se une alguien de mi familia

family-code = Dele este código a la persona de su familia que se va a unir. Esa persona me escribe y lo manda: { $code }
family-code-until = El código vale 2 días, y para una sola persona.
family-code-what = Primero le digo su nombre y le pregunto a usted. Si dice que sí, las dos personas ven y cambian todas las fechas.
family-invited = Este código es de una familia que quiere tener sus fechas juntas aquí. ¿Se lo dio alguien de su familia? Van a ver el nombre { $called } y tienen que decir que sí. Entonces todos ven y cambian las mismas fechas.
family-yes = Sí, pregúnteles
family-no = No
family-asked = Ya pregunté. Cuando digan que sí, le aviso aquí. Mientras, no se comparte nada.
family-asked-night = Ya pregunté. Puede que ahora duerman: lo leen en la mañana. Cuando digan que sí, le aviso aquí. Mientras, no se comparte nada.
family-refused = Está bien. No se compartió nada.
family-taken = Usted ya tiene fechas aquí con otras personas, por eso no puedo unirle.
family-already = Ya están juntos aquí.
family-let-in = Sí, que entre
family-turn-away = No, que no entre
family-welcome = Listo. Usted y { $called } ya ven y cambian las mismas fechas.
family-turned-away = Está bien. De mí no supo nada.
family-late = Esa pregunta ya pasó. Puede hacer otro código en los ajustes.

news-family-asks = *{ $called } quiere unirse a su familia aquí.* Tiene el código que usted dio.
    Si dice que sí, las dos personas ven y cambian todas las fechas. ¿Es la persona correcta? Si tiene dudas, puede llamarle primero.
news-family-in = Buenas noticias: { $called } dijo que sí. Ya ven y cambian las mismas fechas. Están en /fechas.
news-family-left = { $called } ya no está en Contigo. Las fechas de usted se quedan aquí.

forget-ask-family = Su familia se queda aquí. Las fechas que también son de ellos se quedan con ellos.
mydata-family = Su familia aquí: { $names }
