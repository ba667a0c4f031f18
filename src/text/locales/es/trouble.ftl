## Cuando algo sale mal

sorry-bug = Perdón, algo en mí falló. Mientras se arregla, vale lo que dice su papel. Puede probar otra vez en un rato.
sorry-not-saved = Perdón, no pude guardar eso. No cambió nada. Por favor pruebe otra vez en unos minutos.
sorry-damaged = Perdón, no puedo leer lo que le guardé. La persona que me maneja puede ayudar. Mientras tanto, vale lo que dice su papel.
stale-button = Ese botón es de antes y ya no hace nada. Sus fechas están en /fechas.
only-text = Solo puedo leer palabras. Por favor escríbamelo.
picture-left = Solo tomé las palabras. No puedo guardar imágenes.
too-long = Eso es muy largo para mí. Bastan unas palabras.
slow-down = Fue mucho de una vez y necesito un minuto. Después, por favor escríbame otra vez. Sus recordatorios llegan como siempre.
not-understood = No entendí eso. Puede tocar un botón o escribir /ayuda.
not-said-to = No sé a qué pregunta me contesta. Por favor toque el botón debajo de ella.
cancel = Cancelar
cancelled = Está bien. No se cambió nada.
yes = Sí
no = No
back = Atrás
list-and = { $first }, { $rest }
list-none = –

config-file-line = El archivo .env tiene una línea que no puedo leer. Cada línea debe ser así: NOMBRE=valor
config-telegram-token = { $name } no parece un token de Telegram. BotFather le da uno, como 123456:ABC-def.
config-discord-token = { $name } no parece un token de Discord. Está en el Developer Portal, en Bot.
config-api-root = { $name } debe ser una dirección web, como http://127.0.0.1:8080
config-operator = { $name } debe decir una cuenta, como telegram:12345 o discord:12345.
config-unknown = No conozco el ajuste { $name }. ¿Hay un error al escribirlo?
config-key-inside-data = El archivo de la llave está en la carpeta de datos. Quien copie una se lleva las dos cosas. Por favor póngalo en otro lugar.
config-mistakes = Contigo todavía no puede empezar. Por favor corrija esto:
start-no-platform = Ninguna plataforma me deja entrar, así que paro. Los avisos esperan. Por favor ponga un token nuevo (npm run setup) y préndame otra vez.
start-key-made = Se hizo una llave nueva: { $path }. Sin ella nadie puede leer los datos, ni usted. Por favor guarde una copia en un lugar seguro, y no junto con una copia de los datos.
start-key-missing = Hay datos, pero la llave no está aquí: { $path }. Por favor ponga ahí su copia de la llave. No se tocó nada.
start-key-wrong-mode = Otros en esta computadora pueden leer la llave: { $path }. Por favor deje el permiso solo para usted, con chmod 600. No se tocó nada.
start-key-unreadable = No puedo leer la llave: { $path }. Por favor revise de quién es el archivo. No se tocó nada.
start-key-malformed = Este archivo no es una llave de Contigo: { $path }. Por favor ponga ahí su copia de la llave. No se tocó nada.
start-key-not-writable = No puedo hacer una llave aquí: { $path }. Por favor revise la carpeta, o diga otro lugar con CONTIGO_KEY_FILE.
start-data-locked = Otro Contigo está trabajando en { $folder }. Por favor párelo primero.
start-data-wrong-key = Los datos en { $folder } se cerraron con otra llave. Por favor ponga la llave correcta en su lugar. No se tocó nada.
start-data-key-lost = Hay datos en { $folder }, pero su llave no está en su lugar. Por favor ponga ahí su copia. No se tocó nada.
start-data-newer-schema = Un Contigo más nuevo escribió los datos en { $folder }. Por favor use ese, o uno más nuevo. No se tocó nada.
start-data-not-writable = No puedo escribir en { $folder } ({ $because }). Por favor revise la carpeta y el espacio en el disco.
start-data-lost = Antes había datos, y ahora { $folder } está vacía. No empiezo nada encima, para que nadie crea que todo está bien. ¿Está el disco correcto, y es la carpeta correcta (CONTIGO_DATA)? Para devolver la copia de seguridad más nueva: npm run restore
    Para empezar sin nada, escriba una vez: npm start new
