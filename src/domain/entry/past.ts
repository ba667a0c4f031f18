import { addCalendarDays, weekdayOf } from '../calendar.ts';
import type { Language } from '../language.ts';
import { dateOf, type LocalDate } from '../time.ts';
import { MONTHS, WEEKDAYS } from './month.ts';
import { plainOf } from './words.ts';

/** What words say of a day that has been: that day, the days that it may be, or why it is none. */
export type PastReading =
  | { readonly is: 'date'; readonly date: LocalDate }
  | { readonly is: 'doubt'; readonly readings: readonly LocalDate[] }
  | { readonly is: 'unclear'; readonly because: 'no-date' | 'ahead' };

const TODAY = /^\W*(?:today|hoy)\W*$/;
const YESTERDAY = /^\W*(?:yesterday|ayer)\W*$/;
const ISO = /^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)$/;
const NUMBERS = /^(?<first>\d\d?)[/.-](?<second>\d\d?)(?:[/.-](?<year>\d{4}|\d\d))?$/;
const MONTH_FIRST =
  /^(?:(?<weekday>[a-z]+),? )?(?<name>[a-z]+)\.? (?<day>\d\d?)(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/;
const DAY_FIRST =
  /^(?:(?<weekday>[a-z]+),? )?(?<day>\d\d?|primero)(?:o|ro)?(?: (?:de|of))? (?<name>[a-z]+)\.?(?:,?(?: del?)? (?<year>\d{4}))?$/;

/**
 * Reads a day that is not ahead, for rules that count from what has happened. Only a day named by number and month is
 * taken, and nothing may stand beside it: what counts from today («on Tuesday», «in two weeks») looks ahead in
 * all other places, and would be guessed here. Without a year it is the latest such day, and asked about.
 */
export function readPast(
  words: string,
  reader: { today: LocalDate; language: Language },
): PastReading {
  const { today, language } = reader;
  const plain = plainOf(words).replace(/^(?:on |el |the )|[.!]+$/g, '');
  if (TODAY.test(plain)) return { is: 'date', date: today };
  if (YESTERDAY.test(plain)) return { is: 'date', date: addCalendarDays(today, -1) };
  const found = [ISO, NUMBERS, MONTH_FIRST, DAY_FIRST].map((form) => form.exec(plain)?.groups);
  const groups = found.find((one) => one !== undefined);
  return groups ? meant(groups, today, language) : NONE;
}

const NONE: PastReading = { is: 'unclear', because: 'no-date' };

type Groups = Readonly<Record<string, string | undefined>>;

function meant(groups: Groups, today: LocalDate, language: Language): PastReading {
  const days = [
    ...new Set(orders(groups, language).flatMap((order) => dayIn(groups['year'], order, today))),
  ];
  const past = days.filter((day) => day <= today);
  if (days.length === 0) return NONE;
  if (past.length === 0) return { is: 'unclear', because: 'ahead' };
  const sure = groups['year'] !== undefined && days.length === 1 && fits(groups, past[0]!);
  return sure ? { is: 'date', date: past[0]! } : { is: 'doubt', readings: past };
}

type MonthAndDay = readonly [month: number, day: number];

/** Each order of month and day that the numbers can stand in, the likelier first. */
function orders(groups: Groups, language: Language): readonly MonthAndDay[] {
  const { name, month, day, first, second } = groups;
  if (first !== undefined) {
    const both = [Number(first), Number(second)] as const;
    return language === 'es' ? [[both[1], both[0]], both] : [both, [both[1], both[0]]];
  }
  const number = name === undefined ? Number(month) : MONTHS.get(name);
  return number === undefined ? [] : [[number, day === 'primero' ? 1 : Number(day)]];
}

/** That day of that year; without a year the latest that is not ahead. */
function dayIn(
  year: string | undefined,
  [month, day]: MonthAndDay,
  today: LocalDate,
): readonly LocalDate[] {
  const named = Number(year?.length === 2 ? `20${year}` : year);
  const thisYear = Number(today.slice(0, 4));
  const years = year === undefined ? [thisYear, thisYear - 1] : [named];
  const days = years.flatMap((one) => dateOf(one, month, day) ?? []);
  return year === undefined ? days.filter((one) => one <= today).slice(0, 1) : days;
}

/** A weekday that was said has to be the day's own. */
function fits({ weekday }: Groups, day: LocalDate): boolean {
  return weekday === undefined || WEEKDAYS.get(weekday) === weekdayOf(day);
}
