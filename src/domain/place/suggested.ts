import type { KeyDateKind } from '../keydate.ts';
import { doors, fits, placesIn } from './directory.ts';
import { findCity } from './find.ts';
import { buildingsOf, distinct, likely, spotsAt, tellingOf, type Spot } from './likely.ts';
import type { City } from './list.ts';
import type { Place } from './place.ts';
import { wordsIn } from './region.ts';
import { streetKey } from './street.ts';
import { citiesIn } from './within.ts';

/** What is typed longer than this is an address of one's own. */
const LONGEST = 100;

/**
 * What a half-typed place may become, the likeliest first: entries by the beginning of their street, hall or
 * building, then the cities, each with its entries before it. From memory, at every keystroke.
 */
export function suggested(
  typed: string,
  kind: KeyDateKind | undefined,
  limit: number,
): readonly Spot[] {
  const asked = typed.slice(0, LONGEST);
  const words = wordsIn(asked);
  if (words.join('').length < 2) return [];
  const begun = doors().filter((place) => fits(place, kind) && hasBegun(place, words));
  const near = [...spotsAt(begun), ...citiesBegun(asked, words).flatMap(withDoors)];
  return distinct(near.length > 0 ? near : likely(asked, kind)).slice(0, limit);

  function withDoors(city: City): readonly Spot[] {
    return [...spotsAt(placesIn(city, kind)), { city }];
  }
}

const MOST_CITIES = 10;

/** The last word is being typed: it counts, whatever it is so far. */
function citiesBegun(asked: string, words: readonly string[]): readonly City[] {
  const { cities: named } = citiesIn(asked);
  if (named.length > 0) return named;
  const telling = tellingOf(words);
  const last = words.at(-1)!;
  const name = telling.at(-1) === last ? telling : [...telling, last];
  return findCity(name.join(' '), MOST_CITIES);
}

/** Whether its house, or one of its nicknames, begins with what was typed last. */
function hasBegun(place: Place, words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (last.length > 3 && buildingsOf(place).some((key) => key.startsWith(last))) return true;
  const number = words.findIndex((word) => /^\d/.test(word));
  const house = words.slice(number).join(' ');
  return (
    place.kind === 'office' &&
    number >= 0 &&
    house.length > 1 &&
    streetKey(place.house).startsWith(house)
  );
}
