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
