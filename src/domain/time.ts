/**
 * Time as a paper says it (local date, clock time, zone of the place) and the instant computed from it.
 * The instant is never stored as the truth: zone rules change, and the paper does not.
 */

import { changeWithin, isKnownZone, offsetAt } from './offset.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly Instant: unique symbol };
/** A day on the calendar, `YYYY-MM-DD`, in no zone of its own. */
export type LocalDate = string & { readonly LocalDate: unique symbol };
/** A time on a clock's face, `HH:MM`, 00:00 to 23:59, in no zone of its own. */
export type ClockTime = string & { readonly ClockTime: unique symbol };
/** An IANA zone that this Node knows, such as `America/New_York`. */
export type Zone = string & { readonly Zone: unique symbol };

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function instant(ms: number): Instant {
  return ms as Instant;
}

/** The instant so many milliseconds of elapsed time later (earlier, when negative). */
export function later(at: Instant, ms: number): Instant {
  return (at + ms) as Instant;
}

/** Reads `YYYY-MM-DD`; a day that no calendar has (Feb 30) is undefined, never rolled over. Years 1900 to 9999. */
export function localDate(text: string): LocalDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  return dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The day of these numbers, month 1 to 12; undefined when no calendar has it. */
export function dateOf(year: number, month: number, day: number): LocalDate | undefined {
  if (!(year >= 1900 && year <= 9999)) return undefined;
  const made = new Date(Date.UTC(year, month - 1, day));
  const same =
    made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return same ? (`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate) : undefined;
}

/** Reads `HH:MM` on the 24-hour face. */
export function clockTime(text: string): ClockTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : undefined;
}

/** The clock time of these numbers, hour 0 to 23; undefined when no clock shows it. */
export function clockOf(hour: number, minute: number): ClockTime | undefined {
  return clockTime(`${pad(hour, 2)}:${pad(minute, 2)}`);
}

/** Reads an IANA name in its own spelling; undefined when this Node's zone data do not know it. */
export function zone(name: string): Zone | undefined {
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/.test(name)) return undefined;
  return isKnownZone(name) ? (name as Zone) : undefined;
}

/** How far the zone's clocks are ahead of UTC at that instant, in milliseconds (negative in the Americas). */
export { offsetAt };

/** What the zone's calendar and clocks show at that instant. */
export function localOf(at: Instant, of: Zone): { date: LocalDate; time: ClockTime } {
  const shown = new Date(at + offsetAt(at, of)).toISOString();
  return { date: shown.slice(0, 10) as LocalDate, time: shown.slice(11, 16) as ClockTime };
}

/** The zone's calendar day at that instant. */
export function dayOf(at: Instant, of: Zone): LocalDate {
  return localOf(at, of).date;
}

/**
 * Every instant at which the zone's clocks show this date and time: one on ordinary days, none inside the
 * spring gap, two inside the autumn hour that comes twice (earlier first).
 */
export function instantsOf(date: LocalDate, time: ClockTime, of: Zone): readonly Instant[] {
  return instantsAt(wallOf(date, time), of);
}

/**
 * The instant of this date and time in this zone, so many calendar days later (earlier, when negative). An hour
 * that comes twice means its first coming (too early is safe, too late is not); an hour that the spring gap
 * swallows means the last instant before the gap, so that a computed reminder is never late. Entry asks the
 * person about both cases before it saves.
 */
export function instantOf(date: LocalDate, time: ClockTime, of: Zone, days = 0): Instant {
  const wall = wallOf(date, time) + days * DAY;
  const [first] = instantsAt(wall, of);
  return first ?? beforeGap(wall, of);
}

/**
 * What the clocks show, read as if it were UTC, where every day is as long. The last one is remembered: a ladder asks for
 * the same moment rung after rung, and reading it each time was a tenth of planning.
 */
function wallOf(date: LocalDate, time: ClockTime): number {
  if (date !== last.date || time !== last.time) {
    last = { date, time, wall: Date.parse(`${date}T${time}:00Z`) };
  }
  return last.wall;
}

let last = { date: '', time: '', wall: NaN };

function instantsAt(wall: number, of: Zone): readonly Instant[] {
  const before = offsetAt(instant(wall - DAY), of);
  const after = offsetAt(instant(wall + DAY), of);
  if (before === after) return [instant(wall - before)];
  return [instant(wall - before), instant(wall - after)]
    .filter((at) => at + offsetAt(at, of) === wall)
    .sort((a, b) => a - b);
}

function beforeGap(wall: number, of: Zone): Instant {
  const shifted = wall - offsetAt(instant(wall - DAY), of);
  return instant(changeWithin(instant(shifted - DAY), instant(shifted), of) - 1);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
