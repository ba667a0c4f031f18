import { wordsOf } from '../entry/words.ts';
import { cities, countryNamed, type City } from './list.ts';
import { isState, stateNamed, wordsIn } from './region.ts';

/**
 * The city that a place's words name («ICE office, 450 Main St, Hartford CT»), only when nothing else can be
 * meant: where several cities fit, they must share one zone, and then only the zone is certain, not the state.
 * Streets, counties and buildings that bear a city's name do not count.
 */
export function cityIn(typed: string): City | undefined {
  const { cities: named } = citiesIn(typed);
  return inOneZone(named) ? named[0] : undefined;
}

/** Whether there is one at all, and all of them keep the same clock. */
export function inOneZone(named: readonly City[]): boolean {
  return named.length > 0 && named.every((city) => city.zone === named[0]?.zone);
}

/** The cities that can be meant by a place's words. */
export interface CitiesNamed {
  readonly cities: readonly City[];
  /** Their state or country stands behind them; only these count then. */
  readonly placed: boolean;
}

/** Every city that a place's words can mean; none where they name streets, counties and buildings only. */
export function citiesIn(typed: string): CitiesNamed {
  const text = tokensOf(typed);
  const hits = text.flatMap((_, at) => hitAt(text, at));
  const longest = hits.filter((hit) => !hits.some((other) => other !== hit && covers(other, hit)));
  const sure = longest.filter((hit) => hit.placed);
  const fitting = sure.length > 0 ? sure : longest;
  return { cities: [...new Set(fitting.flatMap((hit) => hit.cities))], placed: sure.length > 0 };
}

interface Token {
  readonly key: string;
  /** A comma stands before it, so that it begins something new. */
  readonly apart: boolean;
  /** Two capital letters, or any two after a comma or at the end, may be a state. */
  readonly state: string | undefined;
}

function tokensOf(typed: string): readonly Token[] {
  const { said } = wordsOf(typed);
  const found = [...said.matchAll(/(,?)[^\p{L}\p{N},]*([\p{L}\p{N}.']*[\p{L}\p{N}])/gu)];
  return found.map(([, comma, word = ''], at) => {
    const letters = word.replaceAll('.', '');
    const isCode = comma !== '' || at === found.length - 1;
    const code = isCode ? letters.toUpperCase() : letters;
    return {
      key: wordsIn(word).join(''),
      apart: comma !== '',
      state: isState(code) ? code : undefined,
    };
  });
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly cities: readonly City[];
  /** The state or country stands behind it. */
  readonly placed: boolean;
}

const LONGEST_NAME = 4;

/** The longest city name that begins at this word, with the state or country behind it when there is one. */
function hitAt(text: readonly Token[], from: number): readonly Hit[] {
  for (let to = Math.min(from + LONGEST_NAME, text.length); to > from; to -= 1) {
    const found = byKey().get(keyBetween(text, from, to));
    if (!found) continue;
    const state = stateAt(text, to);
    if (!state)
      return isOtherThing(text, from, to) ? [] : [{ from, to, cities: found, placed: false }];
    const there = found.filter((city) => city.region === state.code);
    return there.length > 0 ? [{ from, to: state.to, cities: there, placed: true }] : [];
  }
  return [];
}

function keyBetween(text: readonly Token[], from: number, to: number): string {
  return text
    .slice(from, to)
    .map((token) => token.key)
    .join(' ');
}

function stateAt(text: readonly Token[], at: number): { code: string; to: number } | undefined {
  const code = text[at]?.state;
  if (code !== undefined) return { code, to: at + 1 };
  for (const count of [3, 2, 1]) {
    const key = keyBetween(text, at, at + count);
    const named = stateNamed(key) ?? countryNamed(key);
    if (named !== undefined) return { code: named, to: at + count };
  }
  return undefined;
}

const BEHIND =
  words(`street st ave avenue av blvd boulevard rd road dr drive ln lane way hwy highway pkwy parkway
  circle cir freeway frwy fwy terrace ter pl place sq square loop county condado building bldg tower hall edificio
  heights beach park falls springs city hills township village center island valley`);
const BEFORE =
  words(`calle avenida av ave blvd bulevar paseo carretera via county condado edificio new north south
  east west n s e w ft port lake mt san santa santo el la los las upper lower nueva nuevo`);

/** Cities whose names are everyday words, or a state's or a country's: without their state they are not taken for
 * a city. */
const ORDINARY =
  words(`washington mobile reading independence liberal surprise mission pearl forest sandy vista
  corona sunrise plantation imperial bend bethel victoria progreso orange commerce enterprise gilbert troy
  mexico guatemala panama`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Whether it is an everyday word, or the words beside it make a street, a building or a longer name of it. */
function isOtherThing(text: readonly Token[], from: number, to: number): boolean {
  const [before, own, behind] = [text[from - 1], text[from], text[to]];
  if (ORDINARY.has(keyBetween(text, from, to))) return true;
  const named = before && own?.apart === false && BEFORE.has(before.key);
  const street = behind && !behind.apart && BEHIND.has(behind.key);
  return Boolean(named) || Boolean(street);
}

function covers(one: Hit, other: Hit): boolean {
  return one.from <= other.from && one.to >= other.to && one.to - one.from > other.to - other.from;
}

let index: ReadonlyMap<string, readonly City[]> | undefined;

/** Names of two letters are left out: in a sentence they are words. */
function byKey(): ReadonlyMap<string, readonly City[]> {
  if (index) return index;
  const made = new Map<string, City[]>();
  for (const city of cities()) {
    for (const key of new Set(city.keys)) {
      if (key.length > 2) made.set(key, [...(made.get(key) ?? []), city]);
    }
  }
  return (index = made);
}
