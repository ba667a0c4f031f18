## Mis datos

mydata = *Esto es todo lo que guardo de usted:*
mydata-called = Le llamo: { $called }
mydata-called-none = Le llamo: sin nombre
mydata-language = Idioma: { $language }
mydata-zone = Su reloj: hora de { $city }
mydata-since = Con Contigo desde el { $at }
mydata-consent-given = Dijo que sí a los recordatorios: { $at }
mydata-consent-withdrawn = Paró los recordatorios: { $at }
mydata-consent-never = No ha dicho que sí a los recordatorios.
mydata-ways = Cómo le encuentro: { $ways }
mydata-quiet = Horas de silencio: de { $from } a { $to }
mydata-evening = El recordatorio de la tarde antes: { $time }
mydata-leads-off = Recordatorios apagados: { $leads }
mydata-trusted = Si no le encuentro, le aviso a: { $called }
mydata-trusted-by =
    { $count ->
        [one] 1 persona le eligió a usted para avisarle.
       *[other] { $count } personas le eligieron a usted para avisarle.
    }
mydata-dates =
    { $count ->
        [0] No se guarda ninguna fecha.
        [one] Se guarda 1 fecha.
       *[other] Se guardan { $count } fechas.
    }
mydata-date = • { $kind }: { $when }
mydata-ledger =
    { $count ->
        [one] Apunto qué pasó con 1 mensaje.
       *[other] Apunto qué pasó con { $count } mensajes.
    }
mydata-draft = Un formulario que no se ha terminado.
mydata-payload = El código del enlace con el que llegó.
mydata-file = El archivo lo tiene todo, palabra por palabra. Es suyo. Por favor guárdelo donde otros no lo lean.
mydata-file-name = contigo-mis-datos.json
mydata-erase = Borrarlo todo

## Olvidar

forget-ask = *Esto borra todo lo suyo.*
    Se van: sus fechas, sus recordatorios, sus ajustes y cómo escribirle. No se puede recuperar.
forget-ask-dates =
    { $count ->
        [0] No hay ninguna fecha pendiente.
        [one] Queda 1 fecha pendiente. Ya no le avisaría de ella.
       *[other] Quedan { $count } fechas pendientes. Ya no le avisaría de ellas.
    }
forget-ask-others = Las personas unidas con usted aquí van a saber que se fue, y nada más.
forget-ask-chat =
    Este chat se queda en su celular. Ahí solo usted lo puede borrar.
    ¿Borro todo lo que guardo de usted?
forget-yes = Sí, borrarlo todo
forget-no = No, dejarlo
forget-kept = Bien. No se borró nada.
forget-nothing = No guardo nada de usted.
forget-done = Ya está borrado. No guardo nada de usted. Que le vaya bien. Si me necesita, vuelva cuando quiera con /start.
