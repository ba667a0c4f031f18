import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { getDay } from 'date-fns/getDay';
import { DAY, type LocalDate } from './time.ts';

/**
 * Arithmetic on calendar days. date-fns works on `Date`s in the host's zone; `UTCDateMini` takes the host out of
 * it, so that the same day comes out on every machine. Each function is imported by its own path: the index
 * of date-fns loads three hundred files, a third of the time that a start took.
 */
function onCalendar(date: LocalDate): Date {
  return new UTCDateMini(date);
}

function printed(date: Date): LocalDate {
  return formatISO(date, { representation: 'date' }) as LocalDate;
}

/**
 * The day so many calendar days later (earlier, when negative). By hand, since a plan asks for it at every rung
 * and a day is always as long in UTC; date-fns takes twice the time.
 */
export function addCalendarDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10) as LocalDate;
}

/** The same day so many months later; the month's last day when it has no such day (Jan 31 + 1 = Feb 28). */
export function addCalendarMonths(date: LocalDate, months: number): LocalDate {
  return printed(addMonths(onCalendar(date), months));
}

/** How many calendar days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return differenceInCalendarDays(onCalendar(to), onCalendar(from));
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: LocalDate): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return getDay(onCalendar(date)) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}
