import { addCalendarMonths } from '../calendar.ts';
import { overAt, type TimeOfDay, type When } from '../keydate.ts';
import { dayOf, instantsOf, type ClockTime, type Instant } from '../time.ts';

/**
 * What should be asked about a date and time before it is saved, though it could be saved. Weekends and
 * holidays will join them.
 */
export type WhenDoubt =
  /** It is over: nothing could be reminded of any more. */
  | { readonly is: 'past' }
  /** The clocks spring over this hour that night. */
  | { readonly is: 'no-such-hour'; readonly time: ClockTime }
  /** The clocks show this hour twice that night; the earlier of the two is kept to. */
  | { readonly is: 'twice'; readonly time: ClockTime }
  /** Midnight is the end of a day for some and its beginning for others; mostly it means that no hour is known. */
  | { readonly is: 'midnight' }
  /** More than three years ahead: often a mistyped year. */
  | { readonly is: 'years-ahead' };

const YEARS_AHEAD = 3;

/** What to ask about, the gravest first; empty when nothing is odd. */
export function doubtsOf(when: When, now: Instant): readonly WhenDoubt[] {
  return [
    ...(overAt(when) <= now ? [{ is: 'past' } as const] : []),
    ...clocksOf(when.time).flatMap((time) => hourDoubts(when, time)),
    ...(isYearsAhead(when, now) ? [{ is: 'years-ahead' } as const] : []),
  ];
}

function clocksOf(time: TimeOfDay): readonly ClockTime[] {
  switch (time.is) {
    case 'at':
      return [time.time];
    case 'window':
      return [time.from, time.to];
    case 'all-day':
    case 'unknown':
      return [];
  }
}

function hourDoubts({ date, zone }: When, time: ClockTime): readonly WhenDoubt[] {
  const times = instantsOf(date, time, zone).length;
  if (times === 0) return [{ is: 'no-such-hour', time }];
  if (times > 1) return [{ is: 'twice', time }];
  return time === '00:00' ? [{ is: 'midnight' }] : [];
}

function isYearsAhead({ date, zone }: When, now: Instant): boolean {
  return date > addCalendarMonths(dayOf(now, zone), 12 * YEARS_AHEAD);
}
