import { cities, type City } from './list.ts';
import { isState, keyOf, stateNamed, wordsIn } from './region.ts';
import { typos } from './typo.ts';

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
  const near = cities()
    .map((city) => ({
      city,
      far: Math.min(...questions.map((question) => distance(question, city))),
    }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far || before(a.city, b.city));
  const exact = near[0]?.far === 0;
  return near
    .filter(({ far }) => !exact || far <= PART)
    .slice(0, limit)
    .map(({ city }) => city);
}

/** Of cities equally near: this country's first, then the larger. */
function before(one: City, other: City): number {
  const abroad = Number(!isState(one.region)) - Number(!isState(other.region));
  return abroad || one.rank - other.rank || (one.label < other.label ? -1 : 1);
}

/** The distance of a name of which a part was typed; what is further is a guess at a typing mistake. */
const PART = 2;

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
  return stateNamed(key) ?? countries().get(key);
}

let known: ReadonlyMap<string, string> | undefined;

function countries(): ReadonlyMap<string, string> {
  known ??= new Map(
    cities()
      .filter((city) => !isState(city.region))
      .map((city) => [keyOf(city.region), city.region]),
  );
  return known;
}

/** 0 for the very name; more the further away; Infinity when it is another. */
function distance({ name, region }: Question, city: City): number {
  if (region !== undefined && region !== city.region) return Infinity;
  return Math.min(...city.keys.map((key) => nameDistance(name, key)));
}

function nameDistance(asked: string, key: string): number {
  if (asked === key) return 0;
  if (key.startsWith(asked)) return 1;
  if (key.includes(` ${asked}`)) return PART;
  const limit = asked.length >= 8 ? 2 : asked.length >= 5 ? 1 : 0;
  if (limit === 0) return Infinity;
  const wrong = typos(asked, key, limit);
  if (wrong <= limit) return PART + wrong;
  return typos(asked, key.slice(0, asked.length), 1) <= 1 ? 5 : Infinity;
}
