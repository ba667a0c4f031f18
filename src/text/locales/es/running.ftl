### What the operator reads about running the bot: backups, monitors, setting it up.

backup-made = Copia de seguridad hecha: { $path }, con { $documents ->
    [one] un documento
   *[other] { $documents } documentos
}. Solo se abre con su llave. Por favor guarde una copia de las dos, en dos lugares distintos.
backup-busy = En este momento el bot escribe sin parar, y no pude copiar un momento quieto. No se hizo nada. Por favor intente otra vez en unos minutos.
backup-not-writable = No puedo escribir la copia en { $folder } ({ $because }). Por favor revise la carpeta y el espacio en el disco. Las copias que había siguen ahí.
restore-done = Listo. { $documents ->
    [one] Un documento está
   *[other] { $documents } documentos están
} otra vez en { $folder }, como estaban el { $on } (UTC). Ahora inicie el bot. Lo que se dijo desde entonces puede llegar otra vez.
restore-no-file = No encontré ninguna copia en { $path }. Por favor diga cuál archivo: npm run restore -- archivo
restore-not-empty = Ya hay documentos en { $folder }. No escribo encima de nada. Por favor indique una carpeta vacía (CONTIGO_DATA), o mueva primero la anterior.
restore-no-backup = { $path } no es una copia de Contigo. No se tocó nada.
restore-wrong-key = { $path } se hizo con otra llave. Por favor ponga la llave correcta en su lugar. No se tocó nada.
restore-damaged = { $path } está dañado o cortado. No le creo nada. Por favor use otra copia. No se tocó nada.
restore-newer-schema = Un Contigo más nuevo hizo { $path }. Por favor use ese, o uno más nuevo. No se tocó nada.
restore-not-writable = No puedo escribir en { $folder } ({ $because }). Por favor revise la carpeta y el espacio en el disco, y haga lo mismo otra vez.
start-data-half-restored = Se estaba poniendo una copia en { $folder } y no llegó al final. Por favor hágalo otra vez: npm run restore -- archivo
config-count = { $name } tiene que ser un número de 1 a 999.
start-health-not = No puedo escuchar en { $at } para los monitores ({ $because }). El bot funciona sin eso.
config-health = { $name } tiene que ser un puerto como 8686, o una dirección como 127.0.0.1:8686.
config-heartbeat = { $name } tiene que ser una dirección web que empiece con https:// o http://.

setup-hello = Vamos a preparar Contigo, paso a paso. No se escribe nada antes del final. Una respuesta vacía deja todo como está.
setup-telegram = *1. Telegram*
    Abra Telegram y escriba a @BotFather. Mande /newbot. Elija un nombre que la gente vea, y luego un nombre de usuario que termine en «bot». BotFather le muestra un token, una fila larga de letras y números. Cópielo.
setup-discord = *2. Discord*
    Abra esta página: discord.com/developers/applications. Presione New Application y dele un nombre. Presione Bot a la izquierda. Presione Reset Token y copie lo que sale. Más abajo hay tres botones (Intents). Déjelos como están.
setup-token = Pegue aquí el token (o solo presione Enter, si no quiere este):
setup-token-kept = Ya hay un token. Presione Enter para dejarlo, o pegue uno nuevo:
setup-token-well = Funciona. Allá el bot se llama { $name }.
setup-token-refused = Allá no conocen ese token. Por favor cópielo otra vez, completo y sin espacios.
setup-token-away = No pude preguntar ({ $because }). Por favor revise la conexión y péguelo otra vez.
setup-discord-invite = Para que la gente encuentre el bot allá, tiene que estar en un servidor. Abra este enlace y elija uno: { $link }
    Solo pide lo que el bot necesita.
setup-operator = *3. ¿A quién le avisa el bot cuando necesita a una persona?*
    Abra este enlace en su teléfono y presione Iniciar: { $link }
setup-operator-ready = Primero presione Enter aquí y luego abra el enlace, en menos de un minuto y medio (o escriba no):
setup-operator-well = Esa persona es usted. El bot le va a escribir ahí, sin nombres ni fechas.
setup-operator-none = Nadie presionó Iniciar. Puede hacerlo más tarde.
setup-nothing = No hay ningún token, así que no hay nada que anotar. De todos modos puede probar Contigo en esta terminal: npm start
setup-as-it-was = Todo queda como estaba. Inicie el bot: npm start
setup-done = Listo: está en .env, que solo usted puede leer. Inicie el bot: npm start
    Después guarde una copia de contigo.key en otro lugar. Sin esa llave nadie puede leer los datos, tampoco usted.
setup-not-written = No pude escribir .env ({ $because }). Por favor revise esta carpeta y hágalo otra vez.
doctor-node = Node { $version }
doctor-node-old = Node { $version } es muy viejo. Por favor instale Node 20.19 o uno más nuevo.
doctor-env = Solo usted puede leer .env.
doctor-env-seen = Otros en esta computadora pueden leer .env. Por favor escriba: chmod 600 .env
doctor-key = La llave { $path } está y abre los datos.
doctor-key-none = La llave { $path } se va a hacer en el primer inicio.
doctor-key-other = La llave { $path } no abre los datos. Por favor ponga la correcta en su lugar.
doctor-data = Los datos están en { $path }.
doctor-data-none = Los datos van a estar en { $path }.
doctor-data-seen = Otros en esta computadora pueden ver { $path }. Por favor escriba: chmod 700 { $path }
doctor-disk = Espacio libre: { $megabytes } MB
doctor-disk-full = Solo quedan { $megabytes } MB. Pronto no se va a poder guardar nada. Por favor haga espacio.
doctor-backup = La última copia de seguridad es { $days ->
    [0] de hoy
    [one] de hace un día
   *[other] de hace { $days } días
}. ¿Hay una copia también en otro lugar?
doctor-backup-later = Las copias empiezan cuando haya datos.
doctor-backup-none = Todavía no hay ninguna copia. Se hace una cada noche; para hacer una ahora: npm run backup
doctor-backup-old = La última copia es de hace { $days } días. ¿El bot está prendido en la noche? Para hacer una ahora: npm run backup
doctor-backup-off = Las copias de seguridad están apagadas (CONTIGO_BACKUPS=off).
doctor-no-token = No hay ningún token, así que esto es solo el chat de la terminal. Para cambiarlo: npm run setup
doctor-platform = { $platform }: el token funciona, el bot se llama { $name }.
doctor-token-refused = { $platform } no conoce este token. Por favor tome uno nuevo: npm run setup
doctor-platform-away = No se pudo preguntar a { $platform } ({ $because }). ¿Hay conexión?
doctor-webhook = Otro programa se lleva los mensajes de Telegram (hay un webhook). El bot lo quita al iniciar. ¿Algo más usa este token?
doctor-clock-ahead = El reloj de aquí va { $seconds } segundos más que el de { $platform }. Por favor póngalo bien. Si no, los avisos llegan antes de hora.
doctor-clock-behind = El reloj de aquí va { $seconds } segundos menos que el de { $platform }. Por favor póngalo bien. Si no, los avisos llegan tarde.
doctor-operator = El bot sabe a quién avisar cuando necesita a una persona.
doctor-operator-none = El bot no sabe a quién avisar cuando necesita a una persona (CONTIGO_OPERATOR). Para ponerlo: npm run setup
doctor-wrong = Hay que arreglar algo (✗), o la gente no va a recibir sus avisos.
doctor-well = Está todo lo que los avisos necesitan.

start-key-locked = La llave { $path } está cerrada con una frase. Por favor inicie el bot en una terminal y escríbala, o indique un archivo que la tenga (CONTIGO_PASSPHRASE_FILE). Hasta entonces no sale ningún aviso.
start-key-wrong-passphrase = Esa frase no abre { $path }. No se tocó nada.
key-passphrase = La frase de la llave:
key-warning = Con una frase, quien se lleve esta computadora apagada no puede leer nada. Pero después de cada apagón alguien la tiene que escribir. Hasta entonces no sale ningún aviso. Si se pierde, se pierde todo.
key-choose = Una frase, de cuatro palabras o más:
key-again = La misma otra vez:
key-not-the-same = Las dos no eran iguales, o eran muy cortas (mínimo 12 letras). La llave queda como estaba.
key-locked = Ahora la llave { $path } está cerrada. Las copias que hizo antes siguen abiertas: ponga el archivo nuevo en su lugar.
key-unlocked = La llave { $path } otra vez se abre sin frase.
key-is-open = La llave no tiene frase.
key-turned = Hay una llave nueva en { $path }. En el próximo inicio el bot cierra todo con ella y después deja la anterior. Si está prendido ahora: kill -HUP con su número hace lo mismo. Después haga una copia nueva de la llave.
key-usage = Por favor diga qué hacer: npm run key -- rotate, npm run key -- lock o npm run key -- unlock
doctor-key-locked = La llave { $path } está, y está cerrada. El bot necesita su frase en cada inicio.
config-webhook = { $name } tiene que ser una dirección que empiece con https://.
