import type { KeyDateId, PersonId } from './id.ts';
import { addCalendarDays } from './calendar.ts';
import {
  clockTime,
  instant,
  instantOf,
  type ClockTime,
  type Instant,
  type LocalDate,
  type Zone,
} from './time.ts';
import type { RuleId } from './rule/rule.ts';

export const KEY_DATE_KINDS = [
  'check-in',
  'hearing',
  'removal',
  'deadline',
  'expiry',
  'appointment',
] as const;
export type KeyDateKind = (typeof KEY_DATE_KINDS)[number];

/** What the paper says about the time of day. */
export type TimeOfDay =
  | { readonly is: 'at'; readonly time: ClockTime }
  | { readonly is: 'all-day' }
  | { readonly is: 'unknown' }
  | { readonly is: 'window'; readonly from: ClockTime; readonly to: ClockTime };

/** Date and time as the paper says them, with the zone of the place. */
export interface When {
  /** The day; of several days the first; where no day is known, the day from which on it may be any. */
  readonly date: LocalDate;
  /** «Any day from the 5th to the 19th»: the last of them. «Any day now»: nobody knows a last one. */
  readonly until?: LocalDate | 'unknown';
  readonly time: TimeOfDay;
  readonly zone: Zone;
}

/** What the date was read from; a text message or a call is the weakest (people were lured by such in 2025). */
export const PAPERS = ['letter', 'notice', 'text', 'call', 'online', 'other'] as const;
export type Paper = (typeof PAPERS)[number];

/** What was said of a key date at one time. The first is how it was entered, each later one a move. */
export interface Version {
  readonly when: When;
  /** The person's own words; empty when they gave none. */
  readonly place: string;
  readonly paper: Paper;
  /** The person's own words; empty when they gave none. */
  readonly note: string;
  readonly by: PersonId;
  readonly at: Instant;
  /** Nobody said this day: it was reckoned from the rhythm of the dates before, and is said to be so. */
  readonly assumed?: true;
}

/** How often a check-in comes, as far as the family knows; the officer decides each one anew. */
export type Rhythm =
  | { readonly is: 'weeks'; readonly every: number }
  | { readonly is: 'months'; readonly every: number }
  /** The `nth` such weekday of each month: 1 to 4, or -1 for the last. Weekdays as `weekdayOf` counts them. */
  | { readonly is: 'weekday'; readonly nth: number; readonly weekday: number };

/** Somebody held the newest version against this paper and found it right. */
export interface Confirmation {
  readonly by: PersonId;
  readonly at: Instant;
  readonly version: number;
  readonly paper: Paper;
}

export const FINDINGS = ['same', 'changed', 'could-not'] as const;
/** What came of asking whether a date still stands. */
export type Finding = (typeof FINDINGS)[number];

/** Somebody asked the court's own line or page, or looked at the letter again, whether the date still stands. */
export interface Check {
  readonly by: PersonId;
  readonly at: Instant;
  readonly version: number;
  readonly found: Finding;
}

export const OUTCOMES = [
  'went',
  'postponed',
  'filed',
  'granted',
  'denied',
  'ordered-removed',
  'detained',
  'missed',
  'rather-not',
] as const;
/** How a date went, as far as the person wants to say. */
export type KeyDateOutcome = (typeof OUTCOMES)[number];

export type KeyDateState =
  | { readonly is: 'ahead' }
  | {
      readonly is: 'done';
      readonly at: Instant;
      readonly outcome: KeyDateOutcome;
      /** Who said so; not kept of dates that were done before others heard of it. */
      readonly by?: PersonId;
    }
  | { readonly is: 'off'; readonly at: Instant; readonly by: PersonId };

/** By which rule a date was reckoned, and from which day; its days are what the rule said when it was accepted. */
export interface Ruled {
  readonly id: RuleId;
  readonly from: LocalDate;
}

export interface KeyDate {
  readonly id: KeyDateId;
  readonly kind: KeyDateKind;
  /** Whose date it is: one person of the circle or more. */
  readonly of: readonly PersonId[];
  readonly state: KeyDateState;
  /** Oldest first, never empty; the last is what holds now. Its index is the calendar file's SEQUENCE. */
  readonly versions: readonly [Version, ...(readonly Version[])];
  /** Set when it comes again and again. */
  readonly rhythm?: Rhythm;
  /** Oldest first; those of older versions stay as history. */
  readonly confirmed?: readonly Confirmation[];
  /** Oldest first. */
  readonly checked?: readonly Check[];
  /** What somebody who is not of the family says it moved to; shown beside what holds until the family settles it. */
  readonly disputed?: Version;
  /**
   * Set when a rule of law was counted. Its first version runs from the day by which it is safe to have acted
   * to the last day; once it moved, somebody else named the day, and the rule says nothing of it any more.
   */
  readonly rule?: Ruled;
  /**
   * Since when it is put away: it was over long ago, nothing more is said of it, and of what was said nothing is kept
   * but the date itself and who was there. Another day makes it a date as any other.
   */
  readonly away?: Instant;
}

/** What holds now. */
export function current(date: KeyDate): Version {
  return date.versions[date.versions.length - 1] ?? date.versions[0];
}

/** The rule that what holds now was counted by; undefined when none was, or when the date moved since. */
export function ruling(date: KeyDate): Ruled | undefined {
  return versionOf(date) === 0 ? date.rule : undefined;
}

/** 0 for a date that never moved; one more for each move. */
export function versionOf(date: KeyDate): number {
  return date.versions.length - 1;
}

const OPENING = '09:00' as ClockTime;

/** The clock time that day-reminders keep to: the date's own, or nine in the morning where it has none. */
export function clockFace(time: TimeOfDay): ClockTime {
  switch (time.is) {
    case 'at':
      return time.time;
    case 'window':
      return time.from;
    case 'all-day':
    case 'unknown':
      return OPENING;
  }
}

/** Whether it is one of several days, of which the first and the last are known. */
export function isWindow({ date, until }: When): boolean {
  return until !== undefined && until !== 'unknown' && until > date;
}

/** Whether it may be any day, and nobody knows a last one. */
export function isAnyDay({ until }: When): boolean {
  return until === 'unknown';
}

/** The last day on which it may be: the day itself, or a window's last; undefined where nobody knows one. */
export function lastDayOf({ date, until }: When): LocalDate | undefined {
  if (until === 'unknown') return undefined;
  return until !== undefined && until > date ? until : date;
}

/** The last day for a paper or of a permit: nobody has to be anywhere at an hour. */
export function isLastDay(kind: KeyDateKind): boolean {
  return kind === 'deadline' || kind === 'expiry';
}

/** The instant at which a person has to be there: the hour, the window's start, or the day's own start. */
export function startOf(when: When): Instant {
  switch (when.time.is) {
    case 'at':
      return instantOf(when.date, when.time.time, when.zone);
    case 'window':
      return instantOf(when.date, when.time.from, when.zone);
    case 'all-day':
    case 'unknown':
      return dayStart(when.date, when.zone);
  }
}

/**
 * For how many days it is taken to be so still that nobody knows the day. Then the bot asks, since a family
 * that had its answer long ago wants no more reminders. Judgement, no source.
 */
export const ANY_DAY_LASTS = 180;

/**
 * The instant after which nothing «before the date» may be said any more: the hour itself, the window's end,
 * or the end of the day when no hour is known; of several days the last one's. Where no day is known, the
 * morning on which the bot asks whether that is still so.
 */
export function overAt(when: When): Instant {
  const last = lastDayOf(when);
  if (last === undefined) return instantOf(when.date, OPENING, when.zone, ANY_DAY_LASTS);
  switch (when.time.is) {
    case 'at':
      return instantOf(last, when.time.time, when.zone);
    case 'window':
      return instantOf(last, when.time.to, when.zone);
    case 'all-day':
    case 'unknown':
      return dayStart(addCalendarDays(last, 1), when.zone);
  }
}

const MIDNIGHT = clockTime('00:00')!;

/** The first instant of the day; where the clocks jump over midnight, the first after the jump. */
function dayStart(date: LocalDate, zone: Zone): Instant {
  const at = instantOf(date, MIDNIGHT, zone);
  return at % 1000 === 0 ? at : instant(at + 1);
}

/** Whether two statements about the time are the same, word for word. */
export function sameWhen(a: When, b: When): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The same; but two days on which somebody said that nobody knows the day say no different thing. */
export function saysTheSame(a: When, b: When): boolean {
  return sameWhen(a, b) || (isAnyDay(a) && isAnyDay(b));
}
