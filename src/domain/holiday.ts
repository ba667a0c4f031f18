import { addCalendarDays, weekdayOf } from './calendar.ts';
import { dateOf, type LocalDate } from './time.ts';

/**
 * The eleven legal public holidays of the United States: 5 U.S.C. § 6103(a); one on a Saturday is kept on the
 * Friday before, § 6103(b)(1); one on a Sunday on the Monday after, Executive Order 11582 § 3(a) (read
 * 2026-11-22). Courts and federal offices are closed then. Inauguration Day, § 6103(c), closes offices round
 * Washington only and is left out. Holidays of the states are not known here.
 */
export const HOLIDAYS = [
  'new-year',
  'king',
  'washington',
  'memorial',
  'juneteenth',
  'independence',
  'labor',
  'columbus',
  'veterans',
  'thanksgiving',
  'christmas',
] as const;
export type HolidayId = (typeof HOLIDAYS)[number];

/** One holiday of one year. Its name is the sentence `holiday-<id>`. */
export interface Holiday {
  readonly id: HolidayId;
  /** The day that the law names. */
  readonly day: LocalDate;
  /** The day on which offices are closed for it: another one only when `day` is on a weekend. */
  readonly observed: LocalDate;
}

type Rule =
  | { readonly is: 'fixed'; readonly month: number; readonly day: number }
  /** The `nth` such weekday of the month, -1 for the last; 0 is Sunday. */
  | {
      readonly is: 'floating';
      readonly month: number;
      readonly nth: number;
      readonly weekday: number;
    };

const MONDAY = 1;
const THURSDAY = 4;

const RULES: Readonly<Record<HolidayId, Rule>> = {
  'new-year': { is: 'fixed', month: 1, day: 1 },
  king: { is: 'floating', month: 1, nth: 3, weekday: MONDAY },
  washington: { is: 'floating', month: 2, nth: 3, weekday: MONDAY },
  memorial: { is: 'floating', month: 5, nth: -1, weekday: MONDAY },
  juneteenth: { is: 'fixed', month: 6, day: 19 },
  independence: { is: 'fixed', month: 7, day: 4 },
  labor: { is: 'floating', month: 9, nth: 1, weekday: MONDAY },
  columbus: { is: 'floating', month: 10, nth: 2, weekday: MONDAY },
  veterans: { is: 'fixed', month: 11, day: 11 },
  thanksgiving: { is: 'floating', month: 11, nth: 4, weekday: THURSDAY },
  christmas: { is: 'fixed', month: 12, day: 25 },
};

/** Juneteenth became a holiday on 2021-06-17, Public Law 117-17; all others are older than any date here. */
const FIRST_JUNETEENTH = 2021;

/** The holidays of a year by the day that the law names, in the order of the calendar. */
export function holidaysOf(year: number): readonly Holiday[] {
  return HOLIDAYS.filter((id) => id !== 'juneteenth' || year >= FIRST_JUNETEENTH).map((id) => {
    const day = dayIn(year, RULES[id]);
    return { id, day, observed: observedOn(day) };
  });
}

/**
 * The holiday that is celebrated or observed on that day. New Year's Day may be observed in the year before:
 * 2028-01-01 is a Saturday, and offices are closed on 2027-12-31.
 */
export function holidayOn(date: LocalDate): Holiday | undefined {
  const year = date.slice(0, 4);
  const known = years.get(year) ?? daysIn(Number(year));
  years.set(year, known);
  return known.get(date);
}

/** Worked out once for each year that is asked for, since a counting asks for every day on its way. */
const years = new Map<string, ReadonlyMap<LocalDate, Holiday>>();

function daysIn(year: number): ReadonlyMap<LocalDate, Holiday> {
  const all = [...holidaysOf(year), ...newYearAfter(year)];
  return new Map(
    all.flatMap((holiday) => [
      [holiday.observed, holiday],
      [holiday.day, holiday],
    ]),
  );
}

/** A day on which federal offices and courts are open: no Saturday, no Sunday, no holiday observed. */
export function isBusinessDay(date: LocalDate): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && holidayOn(date) === undefined;
}

/** The last business day before that day; never the day itself. */
export function businessDayBefore(date: LocalDate): LocalDate {
  const before = addCalendarDays(date, -1);
  return isBusinessDay(before) ? before : businessDayBefore(before);
}

/** That day when it is a business day, else the next one. */
export function businessDayFrom(date: LocalDate): LocalDate {
  return isBusinessDay(date) ? date : businessDayFrom(addCalendarDays(date, 1));
}

/** None after the last year that a date here can have. */
function newYearAfter(year: number): readonly Holiday[] {
  return year < 9999 ? holidaysOf(year + 1).slice(0, 1) : [];
}

function dayIn(year: number, rule: Rule): LocalDate {
  switch (rule.is) {
    case 'fixed':
      return dateOf(year, rule.month, rule.day)!;
    case 'floating':
      return nthWeekday(year, rule);
  }
}

function nthWeekday(year: number, { month, nth, weekday }: Rule & { is: 'floating' }): LocalDate {
  if (nth < 0) {
    const next = nthWeekday(year, { is: 'floating', month: month + 1, nth: 1, weekday });
    return addCalendarDays(next, 7 * nth);
  }
  const first = dateOf(year, month, 1)!;
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  return addCalendarDays(first, ahead + 7 * (nth - 1));
}

function observedOn(day: LocalDate): LocalDate {
  const shift = { 6: -1, 0: 1 }[weekdayOf(day) as number] ?? 0;
  return addCalendarDays(day, shift);
}
