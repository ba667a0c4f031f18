## Grupos y canales adonde van los avisos de una campaña

channels-none = Todavía no dirige ninguna campaña. Con /campana puede empezar una.
channels-gone = Eso ya no está, o lo hacen otras personas.
channels-empty = *Todavía no publico en ningún lugar.* Conecte los grupos y canales donde la gente debe verlo.
channels-list = *Aquí publico.* Toque uno para cambiarlo.
channel-unnamed = un canal
channel-row-open = ✓ { $channel }
channel-row-exposed = ⚠ { $channel }
channel-row-lacks = ⚠ { $channel }
channel-row-gone = ✗ { $channel }
channel-add = Conectar otro

channel-how = *¿Dónde publico?* Lo que le muestro aquí sirve una vez, por un día.
channel-how-group = *Grupo de Telegram:* toque el primer botón y elija el grupo. Para un solo tema: escriba allí /canales con mi nombre.
channel-how-broadcast = *Canal de Telegram:* toque su botón y elija el canal.
channel-how-server = *Discord:* lléveme al servidor. Después vaya al canal donde debo publicar y use allí /canales.
channel-how-leads = Solo puede hacerlo quien dirige allí: en Discord quien gestiona los eventos, en Telegram quien administra.
door-group = Grupo de Telegram
door-broadcast = Canal de Telegram
door-server = Servidor de Discord

channel-taken = Gracias. Le escribo sobre esto en privado.
channel-not-leading = Eso solo puede hacerlo quien dirige este lugar: en Discord quien gestiona los eventos, en Telegram quien administra.
channel-unclear = Ahora no pude mirar este lugar. Por favor pruebe otra vez en unos minutos.

channel-card = *{ $channel }*
channel-is-open = Publico allí.
channel-is-lacks = Ahora no puedo publicar allí.
channel-is-exposed = Ahora no publico allí.
channel-is-gone = Ya no estoy allí. Conéctelo otra vez, si quiere.
channel-topic = En un tema del grupo.
channel-has-role = Quien quiera puede recibir avisos allí con un rol.
channel-ask = ¿Qué publico allí? Toque para ponerlo o quitarlo.
channel-kind-rallies-on = ✓ Marchas
channel-kind-rallies-off = Marchas: no
channel-kind-actions-on = ✓ Peticiones y llamadas
channel-kind-actions-off = Peticiones y llamadas: no
channel-kind-updates-on = ✓ Noticias
channel-kind-updates-off = Noticias: no
channel-in-en = Publicar en inglés
channel-in-es = Publicar en español
channel-role = Crear un rol para avisar
channel-role-made = Ya está el rol. Debajo de cada aviso hay un botón: quien lo toca recibe avisos desde entonces.
channel-role-no-rights = No puedo crear roles allí. Quien dirige el servidor puede darme el permiso «Gestionar roles».
channel-role-not-leading = Para crear un rol hace falta alguien que gestione los eventos de ese servidor: usted o quien conectó este canal. Ahora nadie de los dos puede. Pregunte a quien dirige el servidor.
channel-role-not-now = Ahora no funcionó. Por favor pruebe otra vez en unos minutos.
channel-check = Revisar otra vez
channel-off = Desconectar
channel-off-ask = ¿Dejo de publicar en { $channel }? Lo que está allí se queda.
channel-off-yes = Sí, dejar
channel-off-no = No, volver
channel-off-done = Ya no publico nada allí.
channel-open = Abrir
channel-repost = Publicar otra vez
channel-repost-done = Bien. Lo publico allí otra vez.

channel-news-in = *{ $channel } está conectado.* Desde ahora publico allí.
channel-news-lacks = *No puedo publicar en { $channel }.*
channel-news-without = *En { $channel } puedo publicar, pero no hacer todo.*
channel-news-gone = *Ya no estoy en { $channel }.* Ahora no llega nada allí. Si fue un error, conéctelo otra vez con /canales.
channel-news-removed = *Alguien quitó un aviso mío en { $channel }.* No lo publico allí otra vez por mi cuenta.
channel-news-stays = *En { $channel } sigue un aviso que se retiró.* No puedo quitarlo ni cambiarlo. Alguien que dirige allí tiene que borrarlo a mano.
channel-news-exposed = *{ $channel } no es privado.*

rights-missing = Faltan estos permisos:
right-line = • { $right }
rights-where-telegram = Telegram: abra el chat, «Administradores», mi nombre.
rights-where-discord = Discord: «Editar canal», «Permisos», mi rol.
rights-where-terminal = Pregunte a quien dirige allí.
right-telegram-see = Ser miembro
right-telegram-post = Enviar mensajes; en un canal: Publicar mensajes
right-telegram-edit = Editar mensajes
right-telegram-delete = Eliminar mensajes
right-telegram-pin = Anclar mensajes; en un canal: Editar mensajes de otros
right-telegram-attach = Enviar multimedia
right-telegram-events = Eventos
right-telegram-roles = Roles
right-discord-see = Ver canal
right-discord-post = Enviar mensajes; en un hilo: Enviar mensajes en hilos
right-discord-edit = Ver canal
right-discord-delete = Ver canal
right-discord-pin = Fijar mensajes
right-discord-attach = Adjuntar archivos
right-discord-events = Crear eventos
right-discord-roles = Gestionar roles
right-terminal-see = Ver
right-terminal-post = Escribir
right-terminal-edit = Cambiar
right-terminal-delete = Borrar
right-terminal-pin = Fijar
right-terminal-attach = Adjuntar
right-terminal-events = Eventos
right-terminal-roles = Roles

post-withdrawn = Este aviso se retiró.
post-call-me = 🔔 Avíseme aquí
post-call-not = Ya no me avise
post-called = Desde ahora recibe aquí un aviso cuando hay noticias.
post-uncalled = Ya no recibe avisos aquí.
post-call-no-rights = No puedo darle ese rol aquí. Quien dirige este servidor puede cambiarlo.
post-call-not-now = Ahora no funcionó. Por favor pruebe otra vez en unos minutos.

native-place-later = El lugar se dice a quienes van
native-interested = Diga también debajo del aviso que va. Solo eso cuenta.
native-rally = Marcha
native-vigil = Vigilia
native-press = Conferencia de prensa
native-training = Taller
native-court-support = Apoyo en la corte
native-call-in-day = Día de llamadas

rally-interested = { $count ->
    [one] En Discord 1 persona tocó «Me interesa». Eso no es una respuesta a usted.
   *[other] En Discord { $count } personas tocaron «Me interesa». Eso no es una respuesta a usted.
}
