import { addCalendarMonths } from '../calendar.ts';
import type { Rhythm, TimeOfDay } from '../keydate.ts';
import type { Language } from '../language.ts';
import type { LocalDate } from '../time.ts';

/** Where the reader stands. */
export interface Reader {
  /** The day it is for them. */
  readonly today: LocalDate;
  /** Which of two readings is said first. */
  readonly language: Language;
  /** The date in question, when one is being changed or followed: what «the same time» refers to. */
  readonly same?: Same;
}

export interface Same {
  readonly date: LocalDate;
  readonly time: TimeOfDay;
}

/** One day, or a window of them, and how often it comes. */
export interface Days {
  /** Of several days the first; where nobody knows one («any day now») today. */
  readonly date: LocalDate;
  readonly until?: LocalDate | 'unknown';
  readonly rhythm?: Rhythm;
}

/** Why a date is asked about. */
export type DateDoubt =
  /** It can be read in two orders: 03/04. */
  | 'day-month'
  /** Its year may be none, or it has just passed. */
  | 'year'
  /** Its weekday does not fit, or another one stands beside it. */
  | 'weekday'
  /** Several different dates stand in the text, or another reader finds another day in it. */
  | 'which'
  /** This week's or the next week's: «next Tuesday». */
  | 'week'
  /** No month was said: «the 19th». */
  | 'month'
  /** It was counted from today, and letters rarely do: «in 3 months». */
  | 'counted'
  /** It is the end or the beginning of something: «before October 19». */
  | 'until';

/** Why there is no date. */
export type DateLack =
  | 'no-date'
  | 'no-such-day'
  | 'past'
  | 'far'
  /** Some day of a week or a month: «at the end of the month». */
  | 'vague'
  /** How often it comes was said, and not which day is the next one. */
  | 'first'
  /** «The same day», where no date is in question. */
  | 'same';

/** What a text says of the day. */
export type DateSaid =
  | (Days & {
      readonly is: 'date';
      /** No year was said, or a short one, and the next such day was taken: the person is told. */
      readonly yearTaken?: true;
    })
  | {
      readonly is: 'doubt';
      readonly about: DateDoubt;
      /** At least one, today or later, the likelier first. */
      readonly readings: readonly Days[];
    }
  | { readonly is: 'unclear'; readonly because: DateLack; readonly rhythm?: Rhythm };

const YEARS_AHEAD = 10;

/** Whether this day can be a date's: today or later, and at most ten years ahead. */
export function isWithin(day: LocalDate, today: LocalDate): boolean {
  return day >= today && day <= addCalendarMonths(today, 12 * YEARS_AHEAD);
}

/** Why none of these days can be a date's; undefined when one can. */
export function lackOf(days: readonly LocalDate[], today: LocalDate): DateLack | undefined {
  if (days.length === 0) return 'no-such-day';
  if (days.some((day) => isWithin(day, today))) return undefined;
  return days.every((day) => day < today) ? 'past' : 'far';
}

/** These days as a saying: one that can be is certain, several are asked about, none is unclear. */
export function saidOf(days: readonly LocalDate[], today: LocalDate, doubt: DateDoubt): DateSaid {
  const because = lackOf(days, today);
  if (because) return { is: 'unclear', because };
  const [first, ...others] = [...new Set(days)].filter((day) => isWithin(day, today));
  return others.length === 0 && first
    ? { is: 'date', date: first }
    : askedOf(doubt, [first!, ...others]);
}

/** A question about these days, though there may be only one. */
export function askedOf(about: DateDoubt, days: readonly LocalDate[]): DateSaid {
  return { is: 'doubt', about, readings: days.map((date) => ({ date })) };
}

/** Every day that a saying holds for possible. */
export function readingsOf(said: DateSaid): readonly Days[] {
  switch (said.is) {
    case 'date': {
      const { is: _, yearTaken: __, ...days } = said;
      return [days];
    }
    case 'doubt':
      return said.readings;
    case 'unclear':
      return [];
  }
}
