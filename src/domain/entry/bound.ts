import { once } from '../once.ts';
import { dateOf } from '../time.ts';
import { isWithin, readingsOf, type DateSaid, type Days, type Reader } from './day.ts';
import type { Found } from './found.ts';
import { anyOf } from './tongue/tongues.ts';
import { BEGINS } from './words.ts';

/**
 * The words round a date can turn what it says: «before October 19» is not that day, nor is «no longer on
 * October 19», and «19 or 26 October» are two. What is turned so is asked about, never accepted.
 */
export function turned(found: Found, context: Context): DateSaid {
  const { said, start, end } = found;
  const { plain, reader } = context;
  if (said.is !== 'date') return said;
  const [before, behind] = [plain.slice(0, start), plain.slice(end)];
  if (said.until !== undefined) return movedSaid(said, plain);
  if (UP_TO().test(before)) return upTo(said, reader);
  if (!context.hasRhythm && ONWARDS().test(before)) return asked('until', [daysOf(said)]);
  if (NOT_ON().test(before)) return asked('which', [daysOf(said)]);
  const other = OR_BEHIND().exec(behind) ?? OR_BEFORE().exec(before);
  return other ? asked('which', either(said, Number(other.groups?.['day']), reader)) : said;
}

export interface Context {
  readonly plain: string;
  readonly reader: Reader;
  /** «Every 3 months *from* October 19»: then the date is the first. */
  readonly hasRhythm: boolean;
}

const UP_TO = once(() => before(anyOf(({ glue }) => glue.upTo)));
const ONWARDS = once(() => before(anyOf(({ glue }) => glue.onwards)));
const NOT_ON = once(() => before(anyOf(({ glue }) => glue.notOn)));
const OR = once(() => anyOf(({ glue }) => glue.or));
const OR_BEHIND = once(
  () =>
    new RegExp(
      String.raw`^(?:, ?\d{1,2}){0,4},? ?(?:${OR()} |/ ?)(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:/]| ?[ap]\.? ?m| ?h)`,
    ),
);
const OR_BEFORE = once(
  () => new RegExp(String.raw`${BEGINS}(?<day>\d{1,2})(?:st|nd|rd|th)?,? ?(?:${OR()}|/) ?$`, 'u'),
);
const MOVED = once(() => new RegExp(`${BEGINS}${anyOf(({ glue }) => glue.moved)}`, 'u'));

function before(words: string): RegExp {
  return new RegExp(`${BEGINS}${words} $`, 'u');
}

type Certain = DateSaid & { is: 'date' };

function daysOf(said: Certain): Days {
  return readingsOf(said)[0]!;
}

function asked(about: 'until' | 'which', readings: readonly Days[]): DateSaid {
  return { is: 'doubt', about, readings };
}

/** The last day of a window that begins today, or that very day. */
function upTo(said: Certain, { today }: Reader): DateSaid {
  const days = daysOf(said);
  const window = said.date > today ? [{ date: today, until: said.date }] : [];
  return asked('until', [days, ...window]);
}

function either(said: Certain, number: number, { today }: Reader): readonly Days[] {
  const [year, month] = said.date.split('-').map(Number);
  const other = dateOf(year!, month!, number);
  return [daysOf(said), ...(other && isWithin(other, today) ? [{ date: other }] : [])];
}

/** «It was moved from the 5th to the 19th» names the old day and the new one. */
function movedSaid(said: Certain, plain: string): DateSaid {
  if (said.until === 'unknown' || said.until === undefined || !MOVED().test(plain)) return said;
  return asked('which', [{ date: said.until }, daysOf(said)]);
}
