import { once } from '../once.ts';
import { MONTHS, WEEKDAYS } from './month.ts';
import type { Tongue } from './tongue/tongue.ts';
import { BEGINS, ENDS, oneOf } from './words.ts';

/** What a pattern caught, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Names of four letters and more: shorter ones are other words too («sun», «sat», «mar»). */
const WEEKDAY = `(?<weekday>${oneOf([...WEEKDAYS.keys()].filter((name) => name.length > 3))})`;
const MONTH = String.raw`(?<name>${oneOf(MONTHS.keys())})\.?`;
const NUMBERED = String.raw`(?:st|nd|rd|th|ero|ro|er|o|°)`;
/** A day's number, or «primero», which is no number elsewhere. */
const DAY = String.raw`(?<day>\d{1,2}|primero)${NUMBERED}?(?![\d:])`;

/** What a phrase cannot do without: to look for it in a text that has none would only cost time. */
export type Need = 'weekday' | 'month' | 'number' | 'nothing';

const WEEKDAY_NAMED = once(() => new RegExp(`${BEGINS}${WEEKDAY}`, 'u'));
const MONTH_NAMED = once(() => new RegExp(`${BEGINS}${MONTH}`, 'u'));

export function needOf(phrase: string): Need {
  if (phrase.includes('{weekday}')) return 'weekday';
  if (phrase.includes('{month}') && !phrase.includes('|{month}')) return 'month';
  return /\{n\}|\{day/.test(phrase) ? 'number' : 'nothing';
}

/** The needs that this text meets. */
export function needsIn(plain: string): ReadonlySet<Need> {
  return new Set<Need>([
    'nothing',
    ...(WEEKDAY_NAMED().test(plain) ? (['weekday'] as const) : []),
    ...(MONTH_NAMED().test(plain) ? (['month'] as const) : []),
    ...(/\d|primero/.test(plain) ? (['number'] as const) : []),
  ]);
}

/** A phrase of a language as a pattern that stands as words of its own. */
export function phrasePattern(phrase: string, tongue: Tongue): RegExp {
  const { units, nths } = tongue;
  const source = phrase
    .replaceAll('{n}', String.raw`(?<n>\d{1,3})`)
    .replaceAll('{unit}', `(?<unit>${Object.values(units).join('|')})`)
    .replaceAll('{weekday}', WEEKDAY)
    .replaceAll('{month}', MONTH)
    .replaceAll('{dayth}', String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)`)
    .replaceAll('{day}', DAY)
    .replaceAll('{nth}', `(?<nth>${oneOf([...Object.keys(nths), ...ordinalFigures(tongue)])})`)
    .replaceAll('{year}', String.raw`(?<year>20\d\d)`);
  return new RegExp(`${BEGINS}(?:${source})${ENDS}`, 'gu');
}

/** «first» is «1th» once numbers are in figures, in a language that has words for days. */
function ordinalFigures({ nths, ordinals }: Tongue): readonly string[] {
  if (Object.keys(ordinals).length === 0) return [];
  return Object.values(nths)
    .filter((nth) => nth > 0)
    .map((nth) => `${nth}th`);
}

/** What «first» or «last» counts to in this language; undefined where nobody says it so. */
export function nthOf(said: string, { nths }: Tongue): number | undefined {
  return nths[said] ?? (/^[1-4]th$/.test(said) ? Number(said[0]) : undefined);
}
