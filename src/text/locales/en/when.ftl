## Days and hours

weekday-0 = Sunday
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

date-long = { $weekday }, { $month } { $day }, { $year }

# «8:30 in the morning». $part is one of nine parts of the day.
time-words =
    { $part ->
        [midnight] midnight (as the day begins)
        [after-midnight] { $hour }:{ $minute } after midnight
        [noon] 12:00 noon
        [afternoon] { $hour }:{ $minute } in the afternoon
        [early-evening] { $hour }:{ $minute } in the evening
        [evening] { $hour }:{ $minute } in the evening
        [night] { $hour }:{ $minute } at night
       *[morning] { $hour }:{ $minute } in the morning
    }
time-at = at { time-words }
time-between = { time-words }
time-window = between { $from } and { $to }
time-all-day = (all day)
time-unknown = (the hour is not known yet)

# The date said whole, with the city whose clock counts.
when-hour = { $day } { $hour } ({ $city } time)
when-day = { $day } { $hour }

away =
    { $days ->
        [0] today
        [1] tomorrow
       *[other] in { $days } days
    }
ago =
    { $days ->
        [1] yesterday
       *[other] { $days } days ago
    }

# The same moment on the reader's own clock, when it shows another hour.
elsewhere-hour = A clock in { $city } shows { $hour } then.
elsewhere-day = A clock in { $city } shows { $day }, { $hour } then.

span-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
span-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
span-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }

## Cities that zones go by

city-America-New_York = New York
city-America-Detroit = Detroit
city-America-Kentucky-Louisville = Louisville
city-America-Indiana-Indianapolis = Indianapolis
city-America-Chicago = Chicago
city-America-Denver = Denver
city-America-Boise = Boise
city-America-Phoenix = Phoenix
city-America-Los_Angeles = Los Angeles
city-America-Anchorage = Anchorage
city-America-Adak = Adak
city-Pacific-Honolulu = Honolulu
city-America-Puerto_Rico = San Juan
city-America-St_Thomas = St. Thomas
city-Pacific-Guam = Guam
city-Pacific-Saipan = Saipan
city-Pacific-Pago_Pago = Pago Pago
city-America-Mexico_City = Mexico City
city-America-Tijuana = Tijuana
city-America-Ciudad_Juarez = Ciudad Juárez
city-America-Guatemala = Guatemala City
city-America-Tegucigalpa = Tegucigalpa
city-America-El_Salvador = San Salvador
city-America-Managua = Managua
city-America-Costa_Rica = San José
city-America-Panama = Panama City
city-America-Havana = Havana
city-America-Santo_Domingo = Santo Domingo
city-America-Port-au-Prince = Port-au-Prince
city-America-Bogota = Bogotá
city-America-Caracas = Caracas
city-America-Guayaquil = Guayaquil
city-America-Lima = Lima
city-America-Sao_Paulo = São Paulo
city-Etc-UTC = UTC
city-UTC = UTC
