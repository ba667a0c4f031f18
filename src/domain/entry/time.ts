import type { TimeOfDay } from '../keydate.ts';
import { clockOf, clockTime, type ClockTime } from '../time.ts';
import { meant, possible, typedIn, type Typed } from './clock.ts';
import {
  allDayForm,
  clockForm,
  FOUR_DIGITS,
  noonForm,
  NOTHING_FOLLOWS,
  notKnownForm,
  windowForms,
} from './timeform.ts';
import { longest, restOf, without, wordsOf, type Span, type Words } from './words.ts';

/** Why a time is asked about: morning or afternoon is open, or several different times stand in the text. */
export type TimeDoubt = 'am-pm' | 'which';

/** Why there is no time: none was found, or no clock shows it (25:00). */
export type TimeLack = 'no-time' | 'no-such-time';

/** A reading without the rest of its text. Readings are at least one, the likelier first. */
export type TimeSaid =
  | { readonly is: 'time'; readonly time: TimeOfDay }
  | { readonly is: 'doubt'; readonly about: TimeDoubt; readonly readings: readonly TimeOfDay[] }
  | { readonly is: 'unclear'; readonly because: TimeLack };

/** What was understood. `rest` is what was not used, in the person's own words. */
export type TimeReading = TimeSaid & { readonly rest: string };

/**
 * Reads a time of day as the answer to «at what time?»: a clock time, a window, all day, not known. 8:30 is
 * the morning; a bare 8, 2:30 and 12:15 are asked about. Midnight is read as such and asked about by `doubtsOf`.
 */
export function readTime(typed: string): TimeReading {
  const words = wordsOf(typed);
  const { said, left } = timeIn(words, wholeAnswer(words));
  return { ...said, rest: restOf(left) };
}

/** The time in a prepared text, and the text without it. What is found already is told as `known`. */
export function timeIn(
  words: Words,
  known: readonly Found[] = [],
): { said: TimeSaid; left: Words } {
  const found = longest([...known, ...clocksIn(words), ...windowsIn(words), ...phrasesIn(words)]);
  return { said: agreed(found.map((one) => one.said)), left: without(words, found) };
}

interface Found extends Span {
  readonly said: TimeSaid;
}

/** A bare hour or «0830» means a time only when it is all that was answered. */
function wholeAnswer({ plain }: Words): readonly Found[] {
  const bare = plain.replace(/[ .,;!?]+$/, '');
  const digits = FOUR_DIGITS.exec(bare);
  if (digits) return [{ start: 0, end: plain.length, said: clockSaid(digits) }];
  const [match] = [...bare.matchAll(clockForm()), ...bare.matchAll(windowForms()[0]!)].filter(
    (one) => one[0].length === bare.length,
  );
  return match ? [{ start: 0, end: plain.length, said: matchSaid(match) }] : [];
}

function clockSaid(digits: RegExpExecArray): TimeSaid {
  const time = clockTime(`${digits[1]!}:${digits[2]!}`);
  return time
    ? { is: 'time', time: { is: 'at', time } }
    : { is: 'unclear', because: 'no-such-time' };
}

function matchSaid(match: RegExpExecArray): TimeSaid {
  const groups = match.groups ?? {};
  const from = typedIn(groups, 1);
  return groups['hour2'] === undefined ? atSaid(meant(from)) : windowSaid(from, typedIn(groups, 2));
}

function found(match: RegExpExecArray, said: TimeSaid): Found {
  return { start: match.index, end: match.index + match[0].length, said };
}

function clocksIn({ plain }: Words): readonly Found[] {
  return [...plain.matchAll(clockForm())]
    .filter((match) => isMarked(match, plain))
    .map((match) => found(match, matchSaid(match)));
}

/** Whether something besides the number says that this is a time: minutes, half of the day, «a las», «horas». */
function isMarked(match: RegExpExecArray, plain: string): boolean {
  const groups = match.groups ?? {};
  const typed = typedIn(groups, 1);
  if (typed.minutes || typed.half !== undefined || groups['unit'] !== undefined) return true;
  if (groups['lead'] === undefined) return false;
  return (
    groups['lead'].includes(' la') ||
    NOTHING_FOLLOWS.test(plain.slice(match.index + match[0].length))
  );
}

function windowsIn({ plain }: Words): readonly Found[] {
  return windowForms()
    .flatMap((form) => [...plain.matchAll(form)])
    .filter((match) => isWindow(match.groups ?? {}))
    .map((match) => found(match, matchSaid(match)));
}

function isWindow(groups: Readonly<Record<string, string | undefined>>): boolean {
  const ends = [typedIn(groups, 1), typedIn(groups, 2)];
  const marked = ends.some((end) => end.minutes || end.half !== undefined);
  return marked || groups['lead'] !== undefined;
}

function phrasesIn({ plain }: Words): readonly Found[] {
  return [
    ...[...plain.matchAll(allDayForm())].map((match) =>
      found(match, { is: 'time', time: { is: 'all-day' } }),
    ),
    ...[...plain.matchAll(notKnownForm())].map((match) =>
      found(match, { is: 'time', time: { is: 'unknown' } }),
    ),
    ...[...plain.matchAll(noonForm())].map((match) => found(match, atSaid([noonOf(match)]))),
  ];
}

function noonOf(match: RegExpExecArray): ClockTime {
  const night = /noche|night/.test(match.groups?.['noon'] ?? '');
  return clockOf(night ? 0 : 12, 0)!;
}

function atSaid(times: readonly ClockTime[]): TimeSaid {
  return open(times.map((time) => ({ is: 'at', time })));
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

/** One saying for the whole text: the only one, or, when they differ, the question which of them is meant. */
function agreed(said: readonly TimeSaid[]): TimeSaid {
  const [first] = said;
  if (!first) return { is: 'unclear', because: 'no-time' };
  if (said.every((one) => JSON.stringify(one) === JSON.stringify(first))) return first;
  const readings = said.flatMap(readingsOf);
  return readings.length > 0 ? { is: 'doubt', about: 'which', readings } : first;
}

function readingsOf(said: TimeSaid): readonly TimeOfDay[] {
  switch (said.is) {
    case 'time':
      return [said.time];
    case 'doubt':
      return said.readings;
    case 'unclear':
      return [];
  }
}
