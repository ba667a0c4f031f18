import type { KeyDateKind } from '../keydate.ts';
import { doors, fits, placesIn } from './directory.ts';
import { findCity } from './find.ts';
import { buildingsOf, distinct, likely, spotsAt, tellingOf, type Spot } from './likely.ts';
import type { City } from './list.ts';
import type { Place } from './place.ts';
import { wordsIn } from './region.ts';
import { citiesIn } from './within.ts';

/** What is typed longer than this is an address of one's own. */
const LONGEST = 100;

/**
 * What a half-typed place may become, the likeliest first: entries by the beginning of their street, hall or
 * building, then the cities, each with its entries before it. From memory, at every keystroke.
 */
export function suggested(typed: string, kind: KeyDateKind | undefined, limit: number) {
  const asked = typed.slice(0, LONGEST);
  const words = wordsIn(asked);
  if (words.join('').length < 2) return [];
  const near = [
    ...spotsAt(begun(words, kind)),
    ...citiesBegun(asked, words, limit).flatMap(withDoors),
  ];
  return distinct(near.length > 0 ? near : likely(asked, kind)).slice(0, limit);

  function withDoors(city: City): readonly Spot[] {
    return [...spotsAt(placesIn(city, kind)), { city }];
  }
}

function citiesBegun(asked: string, words: readonly string[], limit: number): readonly City[] {
  const { cities: named } = citiesIn(asked);
  return named.length > 0 ? named : findCity(tellingOf(words).join(' '), limit);
}

/** Entries whose house or nickname begins with what was typed last. */
function begun(words: readonly string[], kind: KeyDateKind | undefined): readonly Place[] {
  const number = words.findIndex((word) => /^\d/.test(word));
  const house = number < 0 ? '' : words.slice(number).join(' ');
  const last = words.at(-1) ?? '';
  return doors().filter((place) => fits(place, kind) && (isHouse(place) || isNamed(place)));

  function isHouse(place: Place): boolean {
    return place.kind === 'office' && house.length > 1 && houseOf(place.house).startsWith(house);
  }

  function isNamed(place: Place): boolean {
    return last.length > 3 && buildingsOf(place).some((key) => key.startsWith(last));
  }
}

function houseOf({
  number,
  name,
  ends,
}: {
  number: string;
  name: readonly string[];
  ends: string;
}) {
  return [number, ...name, ends].join(' ');
}
