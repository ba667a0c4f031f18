import type { TimeOfDay } from '../keydate.ts';
import { clockOf, clockTime, type ClockTime } from '../time.ts';
import { meant, possible, typedIn, type Typed } from './clock.ts';
import type { Groups } from './pattern.ts';
import {
  allDayForm,
  clockForm,
  FOUR_DIGITS,
  hourPhrases,
  hoursForms,
  isTimeLead,
  noonForm,
  NOTHING_FOLLOWS,
  notKnownForm,
} from './timeform.ts';
import type { Half, HourPhrase } from './tongue/tongue.ts';
import type { Span } from './words.ts';

/** Why a time is asked about: morning or afternoon is open, or several different times stand in the text. */
export type TimeDoubt = 'am-pm' | 'which';

/** Why there is no time: none was found, no clock shows it (25:00), or «the same time» where no date is in question. */
export type TimeLack = 'no-time' | 'no-such-time' | 'same';

/** A reading without the rest of its text. Readings are at least one, the likelier first. */
export type TimeSaid =
  | { readonly is: 'time'; readonly time: TimeOfDay }
  | { readonly is: 'doubt'; readonly about: TimeDoubt; readonly readings: readonly TimeOfDay[] }
  | { readonly is: 'unclear'; readonly because: TimeLack };

/** A stretch of a text that says a time, and how it was typed where figures were. */
export interface FoundTime extends Span {
  readonly said: TimeSaid;
  readonly typed?: readonly Typed[];
}

/** A stretch that says something of the hour, and not which it is. */
export interface FoundPart extends Span {
  readonly species: HourPhrase;
}

/** A bare hour or «0830» means a time only when it is all that was answered. */
export function wholeAnswer(plain: string): readonly FoundTime[] {
  const bare = plain.replace(/[ .,;!?]+$/, '');
  const digits = FOUR_DIGITS.exec(bare);
  if (digits) return [{ start: 0, end: plain.length, said: digitsSaid(digits) }];
  const [match] = [...bare.matchAll(clockForm()), ...bare.matchAll(hoursForms()[0]!)].filter(
    (one) => one[0].length === bare.length,
  );
  return match ? [{ ...found(match), start: 0, end: plain.length }] : [];
}

function digitsSaid(digits: RegExpExecArray): TimeSaid {
  const time = clockTime(`${digits[1]!}:${digits[2]!}`);
  return time
    ? { is: 'time', time: { is: 'at', time } }
    : { is: 'unclear', because: 'no-such-time' };
}

/** Every time that a text says in figures or in one word. */
export function timesFound(plain: string): readonly FoundTime[] {
  const clocks = [...plain.matchAll(clockForm())].filter((match) => isMarked(match, plain));
  const windows = hoursForms()
    .flatMap((form) => [...plain.matchAll(form)])
    .filter((match) => isWindow(match.groups ?? {}));
  return [...[...clocks, ...windows].map(found), ...wordsFound(plain)];
}

/** All that a text says of the hour besides. */
export function partsFound(plain: string): readonly FoundPart[] {
  return hourPhrases().flatMap(({ species, pattern }) =>
    [...plain.matchAll(pattern)].map((match) => ({ ...spanOf(match), species })),
  );
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function found(match: RegExpExecArray): FoundTime {
  const groups = match.groups ?? {};
  const typed = [typedIn(groups, 1)];
  if (groups['hour2'] !== undefined) typed.push(typedIn(groups, 2));
  return { ...spanOf(match), typed, said: typedSaid(typed) };
}

/** Whether something besides the number says that this is a time: minutes, half of the day, «a las», «horas». */
function isMarked(match: RegExpExecArray, plain: string): boolean {
  const groups = match.groups ?? {};
  const typed = typedIn(groups, 1);
  if (typed.minutes || typed.half !== undefined || groups['unit'] !== undefined) return true;
  const { lead } = groups;
  if (lead === undefined) return false;
  return isTimeLead()(lead) || NOTHING_FOLLOWS.test(plain.slice(match.index + match[0].length));
}

function isWindow(groups: Groups): boolean {
  const ends = [typedIn(groups, 1), typedIn(groups, 2)];
  const marked = ends.some((end) => end.minutes || end.half !== undefined);
  return marked || groups['lead'] !== undefined;
}

function wordsFound(plain: string): readonly FoundTime[] {
  const all = (form: RegExp, time: (match: RegExpExecArray) => TimeOfDay) =>
    [...plain.matchAll(form)].map((match): FoundTime => ({
      ...spanOf(match),
      said: { is: 'time', time: time(match) },
    }));
  return [
    ...all(allDayForm(), () => ({ is: 'all-day' })),
    ...all(notKnownForm(), () => ({ is: 'unknown' })),
    ...all(noonForm(), ({ groups }) => ({
      is: 'at',
      time: clockOf(groups?.['midnight'] === undefined ? 12 : 0, 0)!,
    })),
  ];
}

/** What one or two typed clock times say; in a half of the day that was named elsewhere, if any. */
export function typedSaid(typed: readonly Typed[], half?: Half): TimeSaid {
  const [from, to] = typed.map((one) =>
    half === undefined || one.half !== undefined ? one : { ...one, half },
  );
  if (!from) return { is: 'unclear', because: 'no-time' };
  return to
    ? windowSaid(from, to)
    : open(meant(from).map((time): TimeOfDay => ({ is: 'at', time })));
}

function open(readings: readonly TimeOfDay[]): TimeSaid {
  const [first, second] = readings;
  if (!first) return { is: 'unclear', because: 'no-such-time' };
  return second ? { is: 'doubt', about: 'am-pm', readings } : { is: 'time', time: first };
}

/** A window runs forward, and mostly takes less than half a day: where one reading does both, nothing is left to ask. */
function windowSaid(from: Typed, to: Typed): TimeSaid {
  const sure = pairs(meant(from), meant(to));
  const all = sure.length > 0 ? sure : pairs(possible(from), possible(to));
  const short = all.filter((window) => lengthOf(window) <= HALF_DAY);
  return open(short.length > 0 ? short : all);
}

type Window = Extract<TimeOfDay, { readonly is: 'window' }>;

const HALF_DAY = 12 * 60;

function pairs(from: readonly ClockTime[], to: readonly ClockTime[]): readonly Window[] {
  const all = from.flatMap((start) =>
    to.map((end): Window => ({ is: 'window', from: start, to: end })),
  );
  return all.filter((window) => lengthOf(window) > 0);
}

function lengthOf({ from, to }: Window): number {
  return minuteOfDay(to) - minuteOfDay(from);
}

function minuteOfDay(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
