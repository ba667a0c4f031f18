import { wordsIn } from './region.ts';

/** A street address as far as it tells one house from another. */
export interface Street {
  readonly number: string;
  /** The name without its direction, as it is compared: «los angeles» of «300 N. Los Angeles St. Room 7631». */
  readonly name: readonly string[];
  /** What it is, shortened: «st», «plaza»; empty where none is said. */
  readonly ends: string;
}

const DIRECTIONS = set('n s e w ne nw se sw north south east west');

/** What a street can be, and what can stand behind it in an address; each with its short form. */
const ENDS: ReadonlyMap<string, string> = new Map(
  `street=st avenue=ave av=ave boulevard=blvd road=rd drive=dr lane=ln highway=hwy parkway=pkwy circle=cir
  freeway=fwy frwy=fwy centre=center court=ct place=pl square=sq st ave blvd rd dr ln hwy pkwy cir fwy center ct pl
  sq way plaza mall terrace loop row suite ste room rm floor unit building bldg mail`
    .split(/\s+/)
    .map((pair) => {
      const [word = '', short = word] = pair.split('=');
      return [word, short] as const;
    }),
);

/** Names that streets of every town bear: with their number they are still no proof. */
const EVERYWHERE =
  set(`main broad front state walnut spruce chestnut park michigan delaware washington jefferson
  central river service boulevard highway hwy loop old ave 1st 2nd 3rd 4th 6th 7th 8th 10th north south east west`);
/** Everyday words, which make a street's name only with what it is: «federal plaza», «civic center». */
const EVERYDAY = set('federal civic capitol airport district commerce international business');

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Reads the street of an address of ours, which begins with the number. */
export function streetOf(address: string): Street {
  const [number = '', ...rest] = wordsIn(address);
  const from = rest.length > 1 && DIRECTIONS.has(rest[0]!) ? 1 : 0;
  const named = rest.slice(from);
  const at = named.findIndex((word, place) => place > 0 && ENDS.has(word));
  const end = at < 0 ? named.length : at;
  return { number, name: named.slice(0, end), ends: ENDS.get(named[end] ?? '') ?? '' };
}

/** «26 federal plaza»: the street as it is compared, whole. */
export function streetKey({ number, name, ends }: Street): string {
  return [number, ...name, ends].join(' ');
}

/**
 * How much of a street these words (as `wordsIn` gives them) name: its number and name, so that no other is
 * likely to be meant; the number and a name that many towns have, or the name alone; or nothing of it.
 */
export function heardOf(street: Street, words: readonly string[]): 'surely' | 'maybe' | undefined {
  const at = placeOf(street.name, words);
  if (at === undefined) return undefined;
  const first = street.name[0] ?? '';
  const before = DIRECTIONS.has(words[at - 1] ?? '') ? words[at - 2] : words[at - 1];
  const ends = ENDS.get(words[at + street.name.length] ?? '') === street.ends;
  const telling = ends || !EVERYDAY.has(first);
  if (before === street.number) return telling && !EVERYWHERE.has(first) ? 'surely' : 'maybe';
  const isRare = street.name.join('').length >= 6 && !EVERYWHERE.has(first);
  return isRare && telling ? 'maybe' : undefined;
}

/** The words without house numbers and what follows them up to «street», «avenue» and the like. */
export function withoutStreets(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => /^\d+[a-z]?$/.test(word));
  if (at < 0) return words;
  const length = words.slice(at, at + LONGEST_STREET).findLastIndex((word) => ENDS.has(word)) + 1;
  const rest = withoutStreets(words.slice(at + Math.max(length, 1)));
  return [...words.slice(0, at), ...rest];
}

/** The number, a direction, a name of three words at most, and what it is. */
const LONGEST_STREET = 6;

function placeOf(name: readonly string[], words: readonly string[]): number | undefined {
  const at = words.findIndex((_, place) =>
    name.every((word, next) => words[place + next] === word),
  );
  return at < 0 || name.length === 0 ? undefined : at;
}
