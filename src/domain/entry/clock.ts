import { clockOf, type ClockTime } from '../time.ts';
import { halfOf, halfPattern, hoursIn, hoursOf } from './half.ts';
import type { Half } from './tongue/tongue.ts';

/** A clock time as it was typed: «8», «8:30», «8.30 p. m.». */
export interface Typed {
  readonly hour: number;
  readonly minute: number;
  /** Whether minutes were given, which is how people write a time and not a number. */
  readonly minutes: boolean;
  readonly half: Half | undefined;
}

/** The pattern of a clock time; its groups end in this number, so that a window can hold two. */
export function clockPattern(n: 1 | 2): string {
  const minute = String.raw`(?: ?: ?|[.h])(?<minute${n}>\d\d)(?::\d\d)?`;
  return String.raw`(?<hour${n}>\d{1,2})(?:${minute})?(?:,? ?(?<half${n}>${halfPattern()}))?`;
}

type Groups = Readonly<Record<string, string | undefined>>;

export function typedIn(groups: Groups, n: 1 | 2): Typed {
  const [minute, half] = [groups[`minute${n}`], groups[`half${n}`]];
  return {
    hour: Number(groups[`hour${n}`]),
    minute: Number(minute ?? 0),
    minutes: minute !== undefined,
    half: half === undefined ? undefined : halfOf(half),
  };
}

/**
 * The clock times that were certainly or possibly meant, the likelier first: 8:30 is the morning, since that is
 * when offices open; 8 and 2:30 may be either half of the day; none means that no clock shows it.
 */
export function meant(typed: Typed): readonly ClockTime[] {
  const all = possible(typed);
  const office = typed.minutes && typed.half === undefined && typed.hour >= 7 && typed.hour < 12;
  return office ? all.slice(0, 1) : all;
}

/** Every clock time that the words allow, in either half of the day. */
export function possible({ hour, minute, half }: Typed): readonly ClockTime[] {
  const hours = half === undefined ? hoursOf(hour) : hoursIn(half, hour);
  return hours.map((one) => clockOf(one, minute)).filter((time) => time !== undefined);
}
