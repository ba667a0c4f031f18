## Seguir una campaña

crowd-begun = Ahora sigue *{ $name }*.
crowd-begun-unnamed = Ahora sigue esta campaña.
crowd-already = Usted ya sigue *{ $name }*.
crowd-already-unnamed = Usted ya sigue esta campaña.
crowd-following = Usted sigue *{ $name }*.
crowd-following-unnamed = Usted sigue esta campaña.
crowd-comes-each = Le voy a escribir de sus marchas, de lo que pide y de sus noticias. Cada cosa le llega en un mensaje, una sola vez.
crowd-comes-daily = Voy a juntar lo nuevo y escribirle una vez al día, por la tarde. Solo llega enseguida lo que no puede esperar: que se cancela o que cambió.
crowd-quiet = De noche no escribo. Puede pararlo con un toque.
crowd-in-channel = Va a ver las noticias en el canal donde está. ¿Las quiere en privado? Toque el primer botón.
crowd-daily = Con una vez al día basta
crowd-each = Cada cosa cuando salga
crowd-direct = Escríbame en privado
crowd-language = Idioma
crowd-where = ¿Qué sigo?
crowd-stop = Dejar de seguir
crowd-left = Ya no sigue *{ $name }*. Lo que guardaba de eso ya está borrado.
crowd-left-unnamed = Ya no sigue esta campaña. Lo que guardaba de eso ya está borrado.
crowd-not-following = Usted no sigue *{ $name }*.
crowd-not-following-unnamed = Usted no sigue esta campaña.
crowd-over = Esta campaña ya terminó. No llega nada más.
crowd-gone = Esto ya terminó, o ya no está.
crowd-start-first = Todavía no puedo escribirle. Abra nuestro chat privado y toque «Iniciar».
crowd-open = Abrir el chat
crowd-greeting = Aquí estoy. En este chat le voy a escribir de lo que sigue.
crowd-greeted-opened = Desde ahora le escribo en privado.
crowd-greeted-closed = No le pude escribir. Sus ajustes de Discord no me dejan. Por favor permita mensajes de este servidor, y toque otra vez.
crowd-greeted-not-now = Ahora mismo no puedo abrir nuestro chat. Por favor ábralo usted: toque mi nombre, escriba «hola», y ya va a funcionar.
crowd-follow = Seguir
crowd-nowhere = Usted no sigue nada aquí. Para seguir una campaña, toque «Seguir» debajo de lo que publica. Para ver qué puedo hacer, escriba /ayuda.
crowd-list =
    { $count ->
        [one] *Usted sigue 1 campaña.* Tóquela para cambiar algo o para dejarla.
       *[other] *Usted sigue { $count } campañas.* Toque una para cambiar algo o para dejarla.
    }
crowd-named = { $name }
crowd-unnamed = Una campaña
crowd-language-ask = ¿En qué idioma le escribo?

## Lo que se les dice a quienes siguen

crowd-digest =
    { $count ->
        [one] *Lo nuevo de hoy*
       *[other] *Lo nuevo de hoy: { $count } cosas*
    }
crowd-closed = *{ $name }* llegó a su fin.
crowd-closed-unnamed = Una campaña que usted seguía llegó a su fin.
crowd-closed-erased = Ya no la sigue, y lo que guardaba de eso se borra. Gracias por estar ahí.

## Mis datos

mydata-following =
    { $count ->
        [one] Usted sigue 1 campaña.
       *[other] Usted sigue { $count } campañas.
    }
mydata-answers =
    { $count ->
        [one] Contestó a 1 marcha.
       *[other] Contestó a { $count } marchas.
    }
forget-ask-following = Ya no va a seguir ninguna campaña, y también se van sus respuestas a las marchas.

## Hasta dónde va un aviso, para quienes organizan

progress-head = *Hasta dónde va*
progress-none = Ahora no va nada en camino a quienes siguen.
progress-row = { $what }: { $told } avisos dados, faltan { $open }.
progress-later =
    { $count ->
        [one] A 1 persona le llega después: en la tarde, o pasada la noche.
       *[other] A { $count } personas les llega después: en la tarde, o pasada la noche.
    }
progress-unknown =
    { $count ->
        [one] De 1 no sé si le llegó. No lo mando dos veces.
       *[other] De { $count } no sé si les llegó. No lo mando dos veces.
    }
progress-failed =
    { $count ->
        [one] A 1 no se le pudo avisar: { $why }.
       *[other] A { $count } no se les pudo avisar: { $why }.
    }
progress-why-blocked = me bloquearon
progress-why-gone = la cuenta ya no existe
progress-why-closed = no dejan que les escriban
progress-why-no-shared-place = dejaron el servidor
progress-why-too-late = ya era tarde
progress-why-other = la plataforma no lo aceptó
progress-dropped =
    { $count ->
        [one] A 1 persona ya no se le puede escribir, y quedó fuera.
       *[other] A { $count } personas ya no se les puede escribir, y quedaron fuera.
    }
progress-rests = Está en pausa. No sale nada hasta que usted lo deje seguir.
progress-left =
    { $minutes ->
        [one] Falta como 1 minuto.
       *[other] Faltan como { $minutes } minutos.
    }
progress-again = Verlo otra vez
progress-rest = Parar por ahora
progress-goon = Dejar que siga
campaign-progress = ¿Hasta dónde va?

## Menus

command-following =
    .name = sigo
    .also = siguiendo seguir
    .about = Qué campañas sigue usted
