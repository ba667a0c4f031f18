## Días y horas

weekday-0 = domingo
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

date-long = { $weekday } { $day } de { $month } de { $year }

# «8:30 de la mañana». $part es una de nueve partes del día.
time-words =
    { $part ->
        [midnight] 12 de la noche, cuando empieza el día
        [after-midnight] { $hour }:{ $minute } de la madrugada
        [small-hours] { $hour }:{ $minute } de la madrugada
        [noon] 12 del mediodía
        [afternoon] { $hour }:{ $minute } de la tarde
        [early-evening] { $hour }:{ $minute } de la tarde
        [evening] { $hour }:{ $minute } de la noche
        [night] { $hour }:{ $minute } de la noche
       *[morning] { $hour }:{ $minute } de la mañana
    }
time-at = a { time-between }
time-between =
    { $hour ->
        [1] la { time-words }
       *[other] las { time-words }
    }
time-window = entre { $from } y { $to }
time-all-day = (todo el día)
time-unknown = (todavía no se sabe la hora)

# La fecha completa, con la ciudad cuyo reloj vale.
when-hour = { $day } { $hour } (hora de { $city })
when-day = { $day } { $hour }

away =
    { $days ->
        [0] hoy
        [1] mañana
       *[other] dentro de { $days } días
    }
ago =
    { $days ->
        [1] ayer
       *[other] hace { $days } días
    }

# El mismo momento en el reloj de quien lee, cuando marca otra hora.
elsewhere-hour = A esa hora, un reloj en { $city } marca: { $hour }.
elsewhere-day = A esa hora, un reloj en { $city } marca: { $day }, { $hour }.

span-minutes =
    { $count ->
        [one] 1 minuto
       *[other] { $count } minutos
    }
span-hours =
    { $count ->
        [one] 1 hora
       *[other] { $count } horas
    }
span-days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }

## Ciudades que dan nombre a las horas

city-America-New_York = Nueva York
city-America-Detroit = Detroit
city-America-Kentucky-Louisville = Louisville
city-America-Indiana-Indianapolis = Indianápolis
city-America-Chicago = Chicago
city-America-Denver = Denver
city-America-Boise = Boise
city-America-Phoenix = Phoenix
city-America-Los_Angeles = Los Ángeles
city-America-Anchorage = Anchorage
city-America-Adak = Adak
city-Pacific-Honolulu = Honolulú
city-America-Puerto_Rico = San Juan
city-America-St_Thomas = Santo Tomás
city-Pacific-Guam = Guam
city-Pacific-Saipan = Saipán
city-Pacific-Pago_Pago = Pago Pago
city-America-Mexico_City = Ciudad de México
city-America-Tijuana = Tijuana
city-America-Ciudad_Juarez = Ciudad Juárez
city-America-Guatemala = Ciudad de Guatemala
city-America-Tegucigalpa = Tegucigalpa
city-America-El_Salvador = San Salvador
city-America-Managua = Managua
city-America-Costa_Rica = San José
city-America-Panama = Ciudad de Panamá
city-America-Havana = La Habana
city-America-Santo_Domingo = Santo Domingo
city-America-Port-au-Prince = Puerto Príncipe
city-America-Bogota = Bogotá
city-America-Caracas = Caracas
city-America-Guayaquil = Guayaquil
city-America-Lima = Lima
city-America-Sao_Paulo = São Paulo
city-Etc-UTC = UTC
city-UTC = UTC
