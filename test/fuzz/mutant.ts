import type { Chance } from '../../src/ports/chance.ts';

/**
 * Spoils what a platform said, as a broken or hostile one could: wrong types, missing and added fields, parts of other
 * updates, texts that are huge or full of tricks, nesting without end, names that reach into every object's prototype.
 */
export function mutant(seeds: readonly unknown[], chance: Chance): unknown {
  const spoiled = structuredClone(pick(seeds, chance));
  const times = 1 + below(3, chance);
  for (let at = 0; at < times; at += 1) spoil(spoiled, seeds, chance);
  return spoiled;
}

/** As it goes over the wire: a name that JavaScript would take for the prototype is written like any other. */
export function wired(value: unknown): string {
  return JSON.stringify(value).replaceAll(STAND_IN, '__proto__');
}

/** The same as done by somebody else: their numbers in place of the others'. */
export function doneBy(wire: string, numbers: ReadonlyMap<string, string>): string {
  return [...numbers].reduce((words, [other, own]) => words.replaceAll(other, own), wire);
}

const STAND_IN = '\uE000proto';

/** An object and one name in it, or an array and one place. */
interface Spot {
  readonly holder: Record<string, unknown>;
  readonly name: string;
}

type Spoiler = (spot: Spot, seeds: readonly unknown[], chance: Chance) => void;

const SPOILERS: readonly Spoiler[] = [
  ({ holder, name }, _, chance) => {
    holder[name] = structuredClone(pick(ODD, chance));
  },
  ({ holder, name }, _, chance) => {
    holder[name] = trick(chance);
  },
  ({ holder, name }, _, chance) => {
    holder[name] = wordsIn(holder[name], chance);
  },
  ({ holder, name }) => {
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else Reflect.deleteProperty(holder, name);
  },
  ({ holder }, _, chance) => {
    if (Array.isArray(holder)) return;
    holder[pick(NAMES, chance)] = structuredClone(pick([...ODD, { polluted: true }], chance));
  },
  ({ holder, name }, seeds, chance) => {
    const other = spotIn(structuredClone(pick(seeds, chance)), chance);
    if (other) holder[name] = other.holder[other.name];
  },
  ({ holder, name }, _, chance) => {
    holder[name] = below(20, chance) === 0 ? nested(2_000, chance) : nested(6, chance);
  },
  ({ holder, name }) => {
    holder[name] = [holder[name], holder[name]];
  },
];

const ODD: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, '', ' ', '0', '-1', 'x'],
  ...[[], {}, [null], [[]], { id: {} }, { toString: null }, { length: -1 }, '99999999999999999999'],
];

const NAMES = [
  ...[STAND_IN, 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then'],
  ...['toJSON', 'length', 'id', 'text', 'data', 'from', 'user', 'member', 'message', 'options'],
];

const TRICKS = [
  ...[
    '\uD800',
    '\uDC00\uD83D',
    '\u0000',
    '\u202Eevil\u2066',
    '\u200B\u200D\uFEFF',
    '@everyone @here',
  ],
  ...[
    '<b><i><a href="tg://user?id=1">',
    '[x](https://evil.example)',
    '```',
    '\\',
    '%s %n ${x}',
    '{ $called }',
  ],
  ...[
    '../../etc/passwd',
    'v1:run:status',
    'v1:__proto__:constructor',
    'v1:a:',
    'form:__proto__',
    'v1:write:x',
  ],
  ...[
    '/start p-follow-__proto__',
    '/start c-constructor',
    '/__proto__',
    '/CONSTRUCTOR x',
    '/status',
    '/mydata',
  ],
  ...[
    'A'.repeat(5_000),
    '😀'.repeat(2_000),
    '\u0301'.repeat(3_000),
    '9'.repeat(400),
    '\n'.repeat(1_000),
  ],
  ...[
    '2222-222-222',
    'hearing October 19 2027 8:30 am, Hartford',
    '((((((((((',
    'a'.repeat(60) + '!',
  ],
];

/** A trick as it is, or now and then one that is far too long. */
function trick(chance: Chance): string {
  const words = pick(TRICKS, chance);
  return below(200, chance) === 0 ? words.repeat(1 + below(40, chance)) : words;
}

/** Words with a trick in the middle; anything else becomes words. */
function wordsIn(value: unknown, chance: Chance): unknown {
  if (typeof value === 'number') return value + 1 - below(3, chance);
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  const at = below(value.length + 1, chance);
  return value.slice(0, at) + trick(chance) + value.slice(at);
}

function nested(depth: number, chance: Chance): unknown {
  const name = pick(NAMES, chance);
  let inner: unknown = 'x';
  for (let at = 0; at < depth; at += 1) inner = at % 2 === 0 ? [inner] : { [name]: inner };
  return inner;
}

function spoil(root: unknown, seeds: readonly unknown[], chance: Chance): void {
  const spot = spotIn(root, chance);
  if (!spot) return;
  const { holder, name } = spot;
  const isWords = typeof holder[name] === 'string' && below(2, chance) === 0;
  if (isWords) holder[name] = wordsIn(holder[name], chance);
  else pick(SPOILERS, chance)(spot, seeds, chance);
}

/** One place in all of it, each as likely as the other; undefined when there is none. */
function spotIn(root: unknown, chance: Chance): Spot | undefined {
  const spots: Spot[] = [];
  const open: unknown[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const holder = next as Record<string, unknown>;
    for (const name of Object.keys(holder)) {
      spots.push({ holder, name });
      open.push(holder[name]);
    }
  }
  return spots.length === 0 ? undefined : pick(spots, chance);
}

function pick<T>(all: readonly T[], chance: Chance): T {
  return all[below(all.length, chance)]!;
}

function below(end: number, chance: Chance): number {
  return Math.floor(chance.fraction() * end);
}
