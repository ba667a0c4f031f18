import { cities, countryNamed, type City } from './list.ts';
import { isState, stateNamed, wordsIn } from './region.ts';
import { allowed, typos } from './typo.ts';

/** A city's name is at most this many words and letters; longer questions are no city's name. */
const LONGEST = 60;

/**
 * The cities that were probably meant, the likeliest first: by the beginning of a name, by a part of it, with a
 * letter or two wrong, narrowed by a state («Portland Maine», «portland or»). Empty when nothing is near.
 */
export function findCity(typed: string, limit: number): readonly City[] {
  const asked = wordsIn(typed.slice(0, LONGEST));
  if (asked.join('').length < 2) return [];
  const questions = questionsOf(asked);
  const named = nearest(questions, spelledDistance);
  const found = named.length > 0 ? named : nearest(questions, mistypedDistance);
  return found.slice(0, limit).map(({ city }) => city);
}

type Distance = (asked: string, key: string) => number;

interface Near {
  readonly city: City;
  readonly far: number;
}

function nearest(questions: readonly Question[], distance: Distance): readonly Near[] {
  const near: Near[] = [];
  for (const city of cities()) {
    const far = distanceTo(questions, city, distance);
    if (far < Infinity) near.push({ city, far });
  }
  return near.sort((a, b) => a.far - b.far || before(a.city, b.city));
}

/** Of cities equally near: this country's first, then the larger. */
function before(one: City, other: City): number {
  const abroad = Number(!isState(one.region)) - Number(!isState(other.region));
  return abroad || one.rank - other.rank || (one.label < other.label ? -1 : 1);
}

interface Question {
  readonly name: string;
  readonly region?: string;
}

/** The words as a name, and as a name with a state or country behind it. */
function questionsOf(asked: readonly string[]): readonly Question[] {
  const split = [1, 2, 3].flatMap((count) => {
    const region = regionNamed(asked.slice(-count));
    const name = asked.slice(0, -count).join(' ');
    return region !== undefined && name !== '' ? [{ name, region }] : [];
  });
  return [{ name: asked.join(' ') }, ...split];
}

function regionNamed(words: readonly string[]): string | undefined {
  const key = words.join(' ');
  const code = key.toUpperCase();
  if (isState(code)) return code;
  return stateNamed(key) ?? countryNamed(key);
}

/** 0 for the very name; more the further away; Infinity when it is another. Asked of every city at each keystroke. */
function distanceTo(questions: readonly Question[], city: City, distance: Distance): number {
  let least = Infinity;
  for (const { name, region } of questions) {
    if (region !== undefined && region !== city.region) continue;
    for (const key of city.keys) least = Math.min(least, distance(name, key));
  }
  return least;
}

/** The name, its beginning, or the beginning of a later word of it. */
function spelledDistance(asked: string, key: string): number {
  if (asked === key) return 0;
  if (key.startsWith(asked)) return 1;
  return key.includes(` ${asked}`) ? 2 : Infinity;
}

/** A letter or two wrong in the name, or one in its beginning. */
function mistypedDistance(asked: string, key: string): number {
  const limit = allowed(asked);
  if (limit === 0) return Infinity;
  const wrong = typos(asked, key, limit);
  if (wrong <= limit) return wrong;
  return typos(asked, key.slice(0, asked.length), 1) <= 1 ? 3 : Infinity;
}
