import type { KeyDateKind } from '../keydate.ts';
import { once } from '../once.ts';
import { doors, fits, placesIn } from './directory.ts';
import { findCity } from './find.ts';
import { cities, type City } from './list.ts';
import type { Place } from './place.ts';
import { isState, stateNamed, wordsIn } from './region.ts';
import { heardOf, withoutStreets } from './street.ts';
import { allowed, typos } from './typo.ts';
import { citiesIn } from './within.ts';

/** Somewhere that a place's words may mean: an entry of the directory, or a city without one. */
export interface Spot {
  readonly city: City;
  readonly place?: Place;
}

const MOST = 6;

/**
 * What the words may mean, the likeliest first, at most six: entries whose street, hall or building they name,
 * cities that they name, those of a state that they name; only where all that finds nothing, names with a letter
 * or two wrong. The kind of date brings its own places first and leaves the others out.
 */
export function likely(typed: string, kind?: KeyDateKind): readonly Spot[] {
  const words = wordsIn(typed);
  const telling = tellingOf(withoutStreets(words));
  const named = [...byBuilding(words, kind), ...byCity(typed, kind)];
  const found =
    named.length > 0 ? named : [...byName(nameIn(typed, telling), kind), ...byState(typed, kind)];
  return distinct(found.length > 0 ? found : byGuess(words, kind)).slice(0, MOST);
}

/** The doors of a city for this kind of date; the city alone where there is none. */
function spotsOf(city: City, kind: KeyDateKind | undefined): readonly Spot[] {
  const here = placesIn(city, kind).map((place) => ({ city: place.city, place }));
  return here.length > 0 ? here : [{ city }];
}

/** Entries whose street or nickname is among the words. */
function byBuilding(words: readonly string[], kind: KeyDateKind | undefined): readonly Spot[] {
  const said = ` ${words.join(' ')} `;
  const isSaid = (place: Place) =>
    buildingsOf(place).some((key) => said.includes(` ${key} `)) ||
    (place.kind === 'office' && heardOf(place.house, words) !== undefined);
  return spotsAt(doors().filter((place) => fits(place, kind) && isSaid(place)));
}

/** Nicknames that are no city's own name: those are told apart by their state. */
export function buildingsOf({ nicknames }: Place): readonly string[] {
  return nicknames.filter((key) => !cityKeys().has(key));
}

const cityKeys = once(() => new Set(cities().flatMap((city) => city.keys)));

/** Entries as spots, each where it stands. */
export function spotsAt(found: readonly Place[]): readonly Spot[] {
  return found.map((place) => ({ city: place.city, place }));
}

function byCity(typed: string, kind: KeyDateKind | undefined): readonly Spot[] {
  const near = [...citiesIn(typed).cities].sort((a, b) => homeFirst(a) - homeFirst(b));
  const withDoors = near.filter((city) => placesIn(city, kind).length > 0);
  return [...withDoors, ...near].flatMap((city) => spotsOf(city, kind));
}

function homeFirst({ region }: City): number {
  return isState(region) ? 0 : 1;
}

/** What is left when it is nothing but a name: «LA», «washington», «vegas». */
function byName(key: string, kind: KeyDateKind | undefined): readonly Spot[] {
  const named = findCity(key, MOST).filter((city) => city.keys.includes(key));
  return named.flatMap((city) => spotsOf(city, kind));
}

/** «LA» is a city where it is written so, or where it is all that was said; else it is an article. */
function nameIn(typed: string, telling: readonly string[]): string {
  return /\bL\.?A\b/.test(typed) || /^\W*la\W*$/i.test(typed) ? 'la' : telling.join(' ');
}

/** The entries of a state that is named without a city. */
function byState(typed: string, kind: KeyDateKind | undefined): readonly Spot[] {
  const states = statesIn(typed);
  const there = doors().filter((place) => fits(place, kind) && states.includes(place.city.region));
  return kind === undefined || states.length === 0 ? [] : spotsAt(there);
}

function statesIn(typed: string): readonly string[] {
  const codes = typed.match(/\b[A-Z]{2}\b/g) ?? [];
  const words = wordsIn(typed);
  const names = words.flatMap((_, at) =>
    [1, 2, 3].flatMap((count) => stateNamed(words.slice(at, at + count).join(' ')) ?? []),
  );
  return [...codes.filter(isState), ...names];
}

/** A long text is no name; what comes behind these words is not guessed at. */
const LONGEST = 8;

/** Cities and buildings with a letter or two wrong in their names. */
function byGuess(words: readonly string[], kind: KeyDateKind | undefined): readonly Spot[] {
  const telling = tellingOf(withoutStreets(words));
  const whole = findCity(telling.join(' '), MOST);
  const near = (whole.length > 0 ? whole : nearest(partsOf(telling))).filter((city) =>
    isFor(kind, city),
  );
  const parts = partsOf(tellingOf(words));
  const buildings = doors().filter(
    (place) => fits(place, kind) && namesOf(place, words).some((key) => parts.some(isNear(key))),
  );
  return [...spotsAt(buildings), ...near.flatMap((city) => spotsOf(city, kind))];
}

/** What can be a name with a letter or two wrong in it. */
function partsOf(telling: readonly string[]): readonly string[] {
  return windowsOf(telling.slice(0, LONGEST)).filter((part) => allowed(part) > 0);
}

/** Its nicknames, and its street where the number is said. */
function namesOf(place: Place, words: readonly string[]): readonly string[] {
  const isNumber = place.kind === 'office' && words.includes(place.house.number);
  return isNumber ? [...buildingsOf(place), place.house.name.join(' ')] : buildingsOf(place);
}

/** A mistyped name of a check-in or a hearing is none of a foreign city: ICE and these courts are in this country. */
function isFor(kind: KeyDateKind | undefined, { region }: City): boolean {
  return isState(region) || (kind !== 'check-in' && kind !== 'hearing');
}

function nearest(parts: readonly string[]): readonly City[] {
  const near = cities().filter(({ keys }) => keys.some((key) => parts.some(isNear(key))));
  return [...near].sort((a, b) => homeFirst(a) - homeFirst(b) || a.rank - b.rank);
}

function isNear(key: string): (part: string) => boolean {
  return (part) => typos(part, key, allowed(part)) <= allowed(part);
}

/** All runs of one, two and three words. */
function windowsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, at) =>
    [3, 2, 1].flatMap((count) =>
      at + count <= words.length ? [words.slice(at, at + count).join(' ')] : [],
    ),
  );
}

/** Words that say what a place is and not where; articles only count where they begin a name. */
const TELLS_NOTHING = new Set(
  `ice ero migra migracion inmigracion inmigracao immigration court courthouse corte cortes tribunal juez judge
  office offices oficina oficinas field sub check in checkin cita presentacion edificio building center
  centro federal the of at on in de del en para con mi my our and y a al to room sala cuarto piso floor suite hearing
  audiencia reporte report first second third primer primero segundo tercer`.split(/\s+/),
);
const ARTICLES = new Set(['la', 'el', 'los', 'las']);

/** The words that can be a name. */
export function tellingOf(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => {
    const next = words[at + 1] ?? '';
    const beginsName = next !== '' && !TELLS_NOTHING.has(next);
    return isTelling(word) && (beginsName || !ARTICLES.has(word));
  });
}

function isTelling(word: string): boolean {
  return !TELLS_NOTHING.has(word) && !/\d/.test(word);
}

/** The same without what comes a second time. */
export function distinct(spots: readonly Spot[]): readonly Spot[] {
  const seen = new Set<string>();
  return spots.filter(({ city, place }) => {
    const key = `${city.label} ${place?.kind ?? ''} ${place?.name ?? ''}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
