import { addCalendarDays, addCalendarMonths, weekdayOf } from './calendar.ts';
import { either, one, type Check } from './check.ts';
import type { Rhythm } from './keydate.ts';
import type { LocalDate } from './time.ts';

/** A whole number within these bounds. */
function whole(from: number, to: number): Check<number> {
  return (value): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
}

/** A rhythm that a person can have said: at most two years apart, by a weekday that months really have. */
export const isRhythm = either<Rhythm>({
  weeks: { every: whole(1, 104) },
  months: { every: whole(1, 24) },
  weekday: { nth: one([-1, 1, 2, 3, 4]), weekday: whole(0, 6) },
});

/** Reads a rhythm out of a form's answers or a document; undefined for anything else, a fifth Friday included. */
export function rhythmOf(held: unknown): Rhythm | undefined {
  return isRhythm(held) ? held : undefined;
}

/**
 * The first day of the rhythm after this one. Months keep the day of the month, or take the month's last day
 * when it has no such day (Jan 31 + 1 = Feb 28). For a weekday of the month that may still be in the same month.
 */
export function nextOf(rhythm: Rhythm, date: LocalDate): LocalDate {
  switch (rhythm.is) {
    case 'weeks':
      return addCalendarDays(date, 7 * rhythm.every);
    case 'months':
      return addCalendarMonths(date, rhythm.every);
    case 'weekday': {
      const inSameMonth = weekdayIn(date, rhythm);
      return inSameMonth > date ? inSameMonth : weekdayIn(nextMonth(date), rhythm);
    }
  }
}

type Weekday = Extract<Rhythm, { readonly is: 'weekday' }>;

/** That weekday of the month that this day lies in; each month has four of every weekday, and a last one. */
function weekdayIn(date: LocalDate, { nth, weekday }: Weekday): LocalDate {
  if (nth === -1) {
    const last = addCalendarDays(nextMonth(date), -1);
    return addCalendarDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = firstOfMonth(date);
  return addCalendarDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** The first day of the month after. */
export function nextMonth(date: LocalDate): LocalDate {
  return addCalendarMonths(firstOfMonth(date), 1);
}

function firstOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 7)}-01` as LocalDate;
}
