import { UTCDate } from '@date-fns/utc';
import { addDays, addMonths, differenceInCalendarDays, formatISO, getDay } from 'date-fns';
import type { LocalDate } from './time.ts';

/**
 * Arithmetic on calendar days. date-fns works on `Date`s in the host's zone; `UTCDate` takes the host out of
 * it, so that the same day comes out on every machine.
 */
function onCalendar(date: LocalDate): UTCDate {
  return new UTCDate(date);
}

function printed(date: Date): LocalDate {
  return formatISO(date, { representation: 'date' }) as LocalDate;
}

/** The day so many calendar days later (earlier, when negative). */
export function addCalendarDays(date: LocalDate, days: number): LocalDate {
  return printed(addDays(onCalendar(date), days));
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
