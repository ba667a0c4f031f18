import { places } from '../src/domain/place/directory.ts';
import { cities } from '../src/domain/place/list.ts';
import { suggested } from '../src/domain/place/suggested.ts';
import { compared, type Figure } from './figure.ts';
import { medians } from './measure.ts';

/** What people type where a place is asked: a city in a sentence, a house, a letter wrong, a state behind it. */
const TYPED = [
  'la migra de hartford',
  '26 federal plaza',
  'hartfort',
  'nueva york',
  'portland maine',
];
/** Each of them letter by letter. */
const KEYSTROKES = TYPED.flatMap((words) => Array.from(words, (_, at) => words.slice(0, at + 1)));

/**
 * What one keystroke costs while a place is being typed, against a scan of the same names with `includes`, which
 * finds neither a city in a sentence nor a name with a letter wrong.
 */
export async function keystroke(): Promise<readonly Figure[]> {
  const names = [
    ...places().map(({ name }) => name),
    ...cities().flatMap(({ label, keys }) => [label, ...keys]),
  ];
  const [ours, other] = await medians(41, [
    () => KEYSTROKES.map((typed) => suggested(typed, undefined, 10)),
    () => KEYSTROKES.map((typed) => scan(names, typed)),
  ]);
  const took = [ours / KEYSTROKES.length, other / KEYSTROKES.length] as const;
  const what = 'a keystroke: offices, courts and cities for a half-typed place';
  const yardstick = 'the same names, accents taken off, scanned with `includes`';
  return [compared({ what, yardstick, took, goal: 1 })];
}

function scan(names: readonly string[], typed: string): readonly string[] {
  const wanted = bare(typed);
  return names.filter((name) => bare(name).includes(wanted)).slice(0, 10);
}

function bare(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
