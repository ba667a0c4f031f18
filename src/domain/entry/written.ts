import { addCalendarDays, weekdayOf } from '../calendar.ts';
import type { Language } from '../language.ts';
import { dateOf, type LocalDate } from '../time.ts';
import { askedOf, isWithin, lackOf, type DateDoubt, type DateSaid, type Reader } from './day.ts';
import { MONTHS, WEEKDAYS } from './month.ts';
import type { Groups } from './pattern.ts';

/** A date that is written whole, as a pattern of `dateform.ts` caught it. */
export interface Written {
  readonly groups: Groups;
  /** The next words may be the street of which the last number is the house. */
  readonly followed: boolean;
}

/** A year further ahead than this with more words behind it may be a house number («Oct 19, 2035 Central Ave»). */
const PLAIN_YEARS = 2;

/** A day that has passed by no more than this, and names no year, may be a slip or an old letter. */
const JUST_PASSED = 30;

/** What a written date says: only what can mean one day is certain. */
export function writtenSaid(written: Written, reader: Reader): DateSaid {
  const days = daysMeant(written.groups, reader);
  const because = lackOf(days, reader.today);
  if (because) return { is: 'unclear', because };
  const about = doubtAbout(written, days, reader);
  const within = days.filter((day) => isWithin(day, reader.today));
  if (about) return askedOf(about, withNext(written, within, reader));
  const full = written.groups['year']?.length === 4;
  return { is: 'date', date: within[0]!, ...(!full && { yearTaken: true }) };
}

function doubtAbout(
  written: Written,
  days: readonly LocalDate[],
  { today }: Reader,
): DateDoubt | undefined {
  if (days.length > 1) return 'day-month';
  if (!fitsWeekday(written.groups, days[0]!)) return 'weekday';
  if (maybeHouse(written, today) || isYearOpen(written.groups, today)) return 'year';
  return written.groups['year'] === undefined && hasJustPassed(days[0]!, today)
    ? 'year'
    : undefined;
}

/** Whether the same day a year before lies within the last weeks. */
function hasJustPassed(day: LocalDate, today: LocalDate): boolean {
  const [year, month, number] = day.split('-').map(Number);
  const before = dateOf(year! - 1, month!, number!);
  return before !== undefined && before < today && before >= addCalendarDays(today, -JUST_PASSED);
}

/** «Of the other year», or two figures that are no year for a long time to come: «October 19 30». */
function isYearOpen({ open, year, name }: Groups, today: LocalDate): boolean {
  const far = 2000 + Number(year) - Number(today.slice(0, 4)) > PLAIN_YEARS;
  return open !== undefined || (name !== undefined && year?.length === 2 && far);
}

function maybeHouse({ groups, followed }: Written, today: LocalDate): boolean {
  const ahead = Number(groups['year']) - Number(today.slice(0, 4));
  return groups['name'] !== undefined && followed && ahead > PLAIN_YEARS;
}

/** Where the year may be a house number, the next such day is offered too. */
function withNext(
  written: Written,
  readings: readonly LocalDate[],
  reader: Reader,
): readonly LocalDate[] {
  if (!maybeHouse(written, reader.today)) return readings;
  const { year, ...yearless } = written.groups;
  return year === undefined ? readings : [...readings, ...daysMeant(yearless, reader)];
}

function fitsWeekday(groups: Groups, day: LocalDate): boolean {
  return [groups['weekday'], groups['weekdayAfter']].every(
    (name) => name === undefined || WEEKDAYS.get(name) === weekdayOf(day),
  );
}

/** Every day of the calendar that the groups can mean, the likelier first. */
export function daysMeant(groups: Groups, reader: Reader): readonly LocalDate[] {
  const days = monthAndDay(groups, reader.language).map(([month, day]) =>
    dayIn(groups['year'], [month, day], reader.today),
  );
  return [...new Set(days.filter((day) => day !== undefined))];
}

type MonthAndDay = readonly [month: number, day: number];

function monthAndDay(groups: Groups, language: Language): readonly MonthAndDay[] {
  const { name, month, day, first, second } = groups;
  if (first === undefined) {
    return [
      [name === undefined ? Number(month) : MONTHS.get(name)!, day === 'primero' ? 1 : Number(day)],
    ];
  }
  const [one, two] = [Number(first), Number(second)];
  const orders: readonly MonthAndDay[] = [
    [one, two],
    [two, one],
  ];
  return language === 'es' ? orders.toReversed() : orders;
}

function dayIn(
  year: string | undefined,
  [month, day]: MonthAndDay,
  today: LocalDate,
): LocalDate | undefined {
  if (year === undefined) return nextSuch(month, day, today);
  const digits = year.replace("'", '');
  return dateOf(digits.length === 2 ? 2000 + Number(digits) : Number(digits), month, day);
}

/** Ten years are enough to come by a February 29. */
const YEARS = 10;

/** The next such day, from today on; undefined where no calendar has it. */
export function nextSuch(month: number, day: number, today: LocalDate): LocalDate | undefined {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year <= thisYear + YEARS; year += 1) {
    const date = dateOf(year, month, day);
    if (date !== undefined && date >= today) return date;
  }
  return undefined;
}
