import { addCalendarDays, addCalendarMonths, weekdayOf } from '../calendar.ts';
import {
  businessDayBefore,
  businessDayFrom,
  holidayOn,
  isBusinessDay,
  type HolidayId,
} from '../holiday.ts';
import type { LocalDate } from '../time.ts';
import type { Count } from './rule.ts';

/** One step of a counting, to be told in words, in the order in which they were taken. */
export type Step =
  /** Day 0, which is not counted itself. */
  | { readonly is: 'zero'; readonly day: LocalDate }
  /** So far it was counted. */
  | {
      readonly is: 'count';
      readonly way: 'days' | 'months' | 'hours' | 'working' | 'before';
      readonly many: number;
      readonly day: LocalDate;
    }
  /** A holiday on a weekday, passed over while working days were counted. */
  | { readonly is: 'skipped'; readonly day: LocalDate; readonly holiday: HolidayId }
  /** Offices are closed on that day, so that it cannot be the last. */
  | { readonly is: 'closed'; readonly day: LocalDate; readonly because: 'weekend' | HolidayId }
  /** The next open day, or, counting back, the one before. */
  | { readonly is: 'next' | 'previous'; readonly day: LocalDate }
  /** From this day on it can be done. */
  | { readonly is: 'opens'; readonly many: number; readonly day: LocalDate };

export interface Counted {
  readonly last: LocalDate;
  readonly steps: readonly Step[];
}

/**
 * Counts from day 0 to the last day. Day 0 is the day of the event itself and is never counted (EOIR Policy Manual
 * 3.1(c); 8 CFR 1001.1(h), read 2026-08). Back from a hearing, the manual would move a closed day onward, to the
 * next open one; here it moves back, since a day too early never hurt anybody.
 */
export function counted(count: Count, from: LocalDate): Counted {
  const zero: Step = { is: 'zero', day: from };
  switch (count.is) {
    case 'after': {
      const landed = landing(count, from);
      const step: Step = { is: 'count', way: count.unit, many: count.many, day: landed };
      return count.rolls ? rolled([zero, step], landed) : { last: landed, steps: [zero, step] };
    }
    case 'working':
      return working(count.many, from);
    case 'before': {
      const landed = addCalendarDays(from, -count.many);
      return backed([zero, { is: 'count', way: 'before', many: count.many, day: landed }], landed);
    }
    case 'window': {
      const opens = addCalendarDays(from, -count.many);
      return { last: from, steps: [zero, { is: 'opens', many: count.many, day: opens }] };
    }
  }
}

/** Hours become whole days: nobody knows at what hour the first of them began. */
function landing({ many, unit }: Count & { is: 'after' }, from: LocalDate): LocalDate {
  switch (unit) {
    case 'days':
      return addCalendarDays(from, many);
    case 'months':
      return addCalendarMonths(from, many);
    case 'hours':
      return addCalendarDays(from, Math.floor(many / 24));
  }
}

function rolled(steps: readonly Step[], landed: LocalDate): Counted {
  if (isBusinessDay(landed)) return { last: landed, steps };
  const last = businessDayFrom(landed);
  return { last, steps: [...steps, ...closedFrom(landed, last, 1), { is: 'next', day: last }] };
}

function backed(steps: readonly Step[], landed: LocalDate): Counted {
  if (isBusinessDay(landed)) return { last: landed, steps };
  const last = businessDayBefore(landed);
  return {
    last,
    steps: [...steps, ...closedFrom(landed, last, -1), { is: 'previous', day: last }],
  };
}

/** Why each day from the first on is no last day; a weekend is one reason, not two. */
function closedFrom(from: LocalDate, to: LocalDate, way: 1 | -1): readonly Step[] {
  const steps: Step[] = [];
  for (let day = from; day !== to; day = addCalendarDays(day, way)) {
    const because = reasonOf(day);
    const said = because === 'weekend' && lastReason(steps) === because;
    if (!said) steps.push({ is: 'closed', day, because });
  }
  return steps;
}

function lastReason(steps: readonly Step[]): string | undefined {
  const last = steps.at(-1);
  return last?.is === 'closed' ? last.because : undefined;
}

function reasonOf(day: LocalDate): 'weekend' | HolidayId {
  const weekend = [0, 6].includes(weekdayOf(day));
  return weekend ? 'weekend' : holidayOn(day)!.id;
}

function working(many: number, from: LocalDate): Counted {
  const skipped: Step[] = [];
  let last = from;
  for (let left = many; left > 0;) {
    last = addCalendarDays(last, 1);
    const holiday = holidayOn(last);
    if (isBusinessDay(last)) left -= 1;
    else if (holiday?.observed === last)
      skipped.push({ is: 'skipped', day: last, holiday: holiday.id });
  }
  const step: Step = { is: 'count', way: 'working', many, day: last };
  return { last, steps: [{ is: 'zero', day: from }, step, ...skipped] };
}
