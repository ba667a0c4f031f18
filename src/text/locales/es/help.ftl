## Ayuda

help = *¿Qué necesita?*
help-line-add = Le dieron un papel con una fecha: /agregar
help-line-dates = Quiere ver o cambiar sus fechas: /fechas
help-line-moved = Cambió una fecha: abra /fechas y toque «Cambió la fecha».
help-line-deadline = Un juez decidió, o un papel tiene plazo: /plazo
help-line-home = Ahora vive en otra casa: /mudanza
help-line-day = Hoy es el día: /aqui. Ahí dice que entró, y que ya salió.
help-line-circle = Quiere que alguien le acompañe: /circulo y /invitar
help-line-plan = Quiere un plan por si se llevan a alguien: /plan. Ya pasó: /detencion
help-line-settings = Quiere otro idioma, otras horas u otra forma de recibir mensajes: /ajustes
help-line-mydata = Quiere ver lo que guardo: /misdatos
help-line-forget = Quiere que lo borre todo: /olvidar
help-line-paper = ¿No sabe si una fecha es la correcta? Para la corte: 1-800-898-7180, de día o de noche, o https://acis.eoir.justice.gov. Para ICE: su papel, o https://www.ice.gov/check-in
help-line-afraid = ¿Le da miedo ir? Hable primero con su abogado. Abogados gratis, por estado: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
help-line-start = Para empezar: /start
help-line-what = Me manejan voluntarios. No soy ICE ni la corte. Siempre vale lo que dice su papel.
help-add = Agregar una fecha
help-dates = Mis fechas
help-settings = Ajustes
help-mydata = Qué guarda de mí
help-more = ¿Qué más sabe hacer?

## Lo que la gente dice en su apuro

afraid-kind = Es normal tener miedo. No tiene que pasar por esto a solas.
afraid-company = Que alguien me acompañe
thanks-welcome = Para eso estoy. Escríbame cuando quiera.
