import type { TimeOfDay } from '../keydate.ts';
import { once } from '../once.ts';
import {
  partsFound,
  timesFound,
  typedSaid,
  wholeAnswer,
  type FoundPart,
  type FoundTime,
  type TimeSaid,
} from './hour.ts';
import { placed, spelled } from './spell.ts';
import type { Half } from './tongue/tongue.ts';
import { anyOf } from './tongue/tongues.ts';
import { BEGINS, longest, restOf, without, wordsOf, type Span, type Words } from './words.ts';

export type { TimeDoubt, TimeLack, TimeSaid } from './hour.ts';

/** What was understood. `rest` is what was not used, in the person's own words. */
export type TimeReading = TimeSaid & { readonly rest: string };

/**
 * Reads a time of day as the answer to «at what time?»: a clock time, a window, all day, not known. 8:30 is
 * the morning; a bare 8, 2:30 and 12:15 are asked about. Midnight is read as such and asked about by `doubtsOf`.
 * `same` is the hour of the date in question, to which «the same time» refers.
 */
export function readTime(typed: string, same?: TimeOfDay): TimeReading {
  const words = wordsOf(typed);
  const { said, left } = timeIn(words, { same, isWhole: true });
  return { ...said, rest: restOf(left) };
}

interface Asked {
  readonly same?: TimeOfDay | undefined;
  /** The text is the answer to «at what time?», and not a line with other things in it. */
  readonly isWhole?: boolean;
}

/** The time in a prepared text, and the text without it. */
export function timeIn(
  words: Words,
  { same, isWhole = false }: Asked,
): { said: TimeSaid; left: Words } {
  const text = spelled(words.plain);
  const whole = isWhole ? wholeAnswer(text.plain) : [];
  const times = longest([...whole, ...timesFound(text.plain)]);
  const parts = longest(
    partsFound(text.plain).filter((part) => times.every((one) => apart(part, one))),
  );
  const spans = [...times, ...parts].map((one) => placed(one, text));
  const said = times.map((one) => ({ ...one, ...bounded(one, text.plain) }));
  return { said: saidIn(said, parts, same), left: without(words, spans) };
}

const BOUND = once(() => {
  const words = anyOf(({ glue }) => `${glue.upTo}|${glue.onwards}`);
  return new RegExp(`${BEGINS}${words} $`, 'u');
});

/** «After 9 am» is not 9 am: the hour is asked. */
function bounded({ said, start }: FoundTime, plain: string): Pick<FoundTime, 'said'> {
  const isBound =
    said.is === 'time' && said.time.is === 'at' && BOUND().test(plain.slice(0, start));
  return { said: isBound ? { is: 'doubt', about: 'which', readings: [said.time] } : said };
}

function apart(one: Span, other: Span): boolean {
  return one.end <= other.start || other.end <= one.start;
}

function saidIn(
  times: readonly FoundTime[],
  parts: readonly FoundPart[],
  same: TimeOfDay | undefined,
): TimeSaid {
  const half = halfIn(parts);
  const said = times.map((one) => inHalf(one, half));
  if (!parts.some(({ species }) => species === 'same-hour')) return agreed(said);
  return agreed([...said, same ? { is: 'time', time: same } : { is: 'unclear', because: 'same' }]);
}

/** The one half of the day that was named apart from the hour: «tomorrow *in the afternoon*, at 2». */
function halfIn(parts: readonly FoundPart[]): Half | undefined {
  const halves = new Set(
    parts
      .map(({ species }) => species)
      .filter((one) => one === 'morning' || one === 'afternoon' || one === 'night'),
  );
  return halves.size === 1 ? [...halves][0] : undefined;
}

/** Before this hour «in the morning» is not taken for granted: no office is open. */
const EARLY = 5;

/** An hour in a half of the day that was named elsewhere; where the two do not go together it is asked about. */
function inHalf({ said, typed }: FoundTime, half: Half | undefined): TimeSaid {
  if (half === undefined || typed === undefined || typed.every((one) => one.half !== undefined))
    return said;
  if (half === 'morning' && typed.some(({ hour }) => hour < EARLY)) return said;
  const there = typedSaid(typed, half);
  if (there.is !== 'unclear') return there;
  return said.is === 'time' ? { is: 'doubt', about: 'which', readings: [said.time] } : said;
}

/** One saying for the whole text: the only one, or, when they differ, the question which of them is meant. */
function agreed(said: readonly TimeSaid[]): TimeSaid {
  const [first] = said;
  if (!first) return { is: 'unclear', because: 'no-time' };
  if (said.every((one) => JSON.stringify(one) === JSON.stringify(first))) return first;
  const readings = said.flatMap(readingsOf);
  return readings.length > 0 ? { is: 'doubt', about: 'which', readings: unique(readings) } : first;
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

function unique(readings: readonly TimeOfDay[]): readonly TimeOfDay[] {
  const keys = readings.map((time) => JSON.stringify(time));
  return readings.filter((_, at) => keys.indexOf(keys[at]!) === at);
}
