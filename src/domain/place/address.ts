import type { KeyDateKind } from '../keydate.ts';
import { placesIn } from './directory.ts';
import type { City } from './list.ts';
import { locate } from './locate.ts';
import { addressOf, type Office, type Place } from './place.ts';
import { keyOf, wordsIn } from './region.ts';

/** What the directory knows of a place, to be set beside the person's own words, which always win. */

/** Offices of others, which are not in the directory: a contractor's, another agency's, a consulate. */
const OTHERS = new Set(
  `isap bi smartlink uscis asc biometrics biometricos huellas consulate consulado embassy
  embajada police policia jail carcel prison detention detencion probation usps`.split(/\s+/),
);

/** Whether the words name ISAP or its app: people report to it for ICE, and its offices are on no public list. */
export function isIsap(typed: string): boolean {
  const words = wordsIn(typed);
  return words.includes('isap') || words.includes('smartlink');
}

/**
 * The one entry that the words can mean on a date of this kind; undefined when there is none, or several, or when
 * they name somebody else's office.
 */
export function knownAt(typed: string, kind: KeyDateKind): Place | undefined {
  const words = wordsIn(typed);
  if (words.some((word) => OTHERS.has(word))) return undefined;
  const located = locate(typed, kind);
  if (located.is !== 'at') return undefined;
  if (located.door) return placesIn(located.door.city, kind).find((one) => one === located.door);
  const [first, ...more] = new Set(located.cities.flatMap((city) => placesIn(city, kind)));
  return more.length === 0 ? first : undefined;
}

/** Whether to offer an office's address beside words that name it: not where they have an address of their own. */
export function offersAddress(typed: string, office: Office): boolean {
  const words = wordsIn(typed);
  const known = wordsIn(addressOf(office));
  const numbers = words.filter((word) => /\d/.test(word));
  if (numbers.some((number) => !known.includes(number))) return false;
  return numbers.length === 0 || !` ${words.join(' ')} `.includes(` ${keyOf(office.city.name)} `);
}

/** The person's own words with the address behind them; the address alone where it says all of them. */
export function withAddress(typed: string, office: Office): string {
  const address = addressOf(office);
  const known = wordsIn(address);
  return wordsIn(typed).every((word) => known.includes(word)) ? address : `${typed} (${address})`;
}

/** The person's own words with the city behind them; the city alone where they are its name. */
export function withCity(typed: string, city: City): string {
  return city.keys.includes(keyOf(typed)) ? city.label : `${typed} (${city.label})`;
}
