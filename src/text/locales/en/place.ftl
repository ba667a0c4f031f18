## Places: the directory of ICE offices and immigration courts

place-office = ICE: { $city }
place-court = Court: { $court }
place-court-detained = Court: { $court } (detained only)
place-city = { $city }
place-used = { $place }
place-other = Another city
place-which = Is it one of these? You can also write the city.
    .label = City and state
    .hint = El Paso, Texas
place-where = I do not know that place yet. In which city is it? You can write it, or tap a city with the same clock.
    .label = City and state
    .hint = El Paso, Texas
place-where-isap = ISAP offices are not on my list. In which city is yours? You can write it, or tap a city with the same clock.
    .label = City and state
    .hint = El Paso, Texas

# What the list knows, said with the read-back. It never takes the place of the person's own words by itself.
place-address = Address we know, as of { $day }: { $address }. Check it on your letter.
place-listed = That address is from our list, as of { $day }. Check it on your letter.
place-court-town = As of { $day }, the { $court } court is in { $town }. Check it on your notice.
place-court-held = On our list, that court only hears people who are detained. Check it on your notice.
place-no-isap = ISAP offices are not on my list. Your paper has the address.
place-add = Add this address

# While a place is being typed on Discord: how it is shown, and what is then written down.
place-office-shown = ICE { $name }: { $address }
place-office-words = ICE, { $address }
place-court-shown = Immigration court: { $court }
place-court-shown-detained = Immigration court: { $court } (detained only)
place-court-words = Immigration court, { $court }
