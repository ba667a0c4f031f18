import type { KeyDateKind } from '../keydate.ts';
import { doors } from './directory.ts';
import { likely, type Spot } from './likely.ts';
import type { City } from './list.ts';
import type { Office } from './place.ts';
import { isState, wordsIn } from './region.ts';
import { heardOf } from './street.ts';
import { citiesIn, inOneZone, type CitiesNamed } from './within.ts';

/** What a place's own words say about where it is. */
export type Located =
  /**
   * Certain enough for the clock. More than one city only where all keep the same time; then the state is open.
   * `door` is set when the words name that very house.
   */
  | {
      readonly is: 'at';
      readonly cities: readonly [City, ...(readonly City[])];
      readonly door?: Office;
    }
  /** They can mean these, the likeliest first; or, with a typing mistake in them, might. To be asked. */
  | { readonly is: 'near'; readonly spots: readonly Spot[] }
  /** They name nothing that we know. */
  | { readonly is: 'nowhere' };

/**
 * Where a place is, by the words that a person gave it: its city, the house itself («26 federal plaza»), or a zip
 * code. Nothing is certain that could be two things on different clocks; a name with a typing mistake never is.
 */
export function locate(typed: string, kind?: KeyDateKind): Located {
  const { cities, placed } = plausible(typed, kind);
  const [city, ...others] = cities;
  const door = houseIn(typed);
  const isHere = door !== undefined && (city === undefined || isAmong(door, cities));
  const isOtherClock = door !== undefined && door.city.zone !== city?.zone;
  if (city && inOneZone(cities) && (placed || isHere || !isOtherClock)) {
    return { is: 'at', cities: [city, ...others], ...(door && isHere && { door }) };
  }
  if (door && isHere) return { is: 'at', cities: [door.city], door };
  const spots = likely(typed, kind);
  return spots.length > 0 ? { is: 'near', spots } : { is: 'nowhere' };
}

/** ICE and the immigration courts are in this country: a foreign city is meant only where its country is said. */
function plausible(typed: string, kind: KeyDateKind | undefined): CitiesNamed {
  const { cities, placed } = citiesIn(typed);
  const isHere = (kind === 'check-in' || kind === 'hearing') && !placed;
  return { cities: isHere ? cities.filter((city) => isState(city.region)) : cities, placed };
}

/** The office whose street and number, or whose zip code at the end, the words name; undefined for two of them. */
function houseIn(typed: string): Office | undefined {
  const words = wordsIn(typed);
  const found = doors()
    .filter((place) => place.kind === 'office')
    .filter(({ house, zip }) => words.at(-1) === zip || heardOf(house, words) === 'surely');
  const [first] = found;
  return first && found.every((office) => office.city === first.city) ? first : undefined;
}

function isAmong({ city, serves }: Office, cities: readonly City[]): boolean {
  return cities.includes(city) || serves.some((one) => cities.includes(one));
}
