## Lugares: la lista de oficinas de ICE y cortes de inmigración

place-office = ICE: { $city }
place-court = Corte: { $court }
place-court-detained = Corte: { $court } (solo detenidos)
place-city = { $city }
place-used = { $place }
place-other = Otra ciudad
place-which = ¿Es uno de estos? También puede escribir la ciudad.
    .label = Ciudad y estado
    .hint = El Paso, Texas
place-where = Todavía no conozco ese lugar. ¿En qué ciudad queda? La puede escribir, o tocar una ciudad con la misma hora.
    .label = Ciudad y estado
    .hint = El Paso, Texas
place-where-isap = Las oficinas de ISAP no están en mi lista. ¿En qué ciudad queda la suya? La puede escribir, o tocar una ciudad con la misma hora.
    .label = Ciudad y estado
    .hint = El Paso, Texas

# Lo que la lista sabe, dicho junto con lo entendido. Nunca reemplaza por sí solo las palabras de la persona.
place-address = Dirección que conocemos, al { $day }: { $address }. Compruébela en su carta.
place-listed = Esa dirección viene de nuestra lista, al { $day }. Compruébela en su carta.
place-court-town = Al { $day }, la corte de { $court } queda en { $town }. Compruébelo en su aviso.
place-court-held = En nuestra lista, esa corte solo atiende a personas detenidas. Compruébelo en su aviso.
place-no-isap = Las oficinas de ISAP no están en mi lista. Su papel tiene la dirección.
place-add = Agregar esta dirección

# Mientras se escribe un lugar en Discord: cómo se muestra, y qué se apunta después.
place-office-shown = ICE { $name }: { $address }
place-office-words = ICE, { $address }
place-court-shown = Corte de inmigración: { $court }
place-court-shown-detained = Corte de inmigración: { $court } (solo detenidos)
place-court-words = Corte de inmigración, { $court }
