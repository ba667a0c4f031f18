import { addCalendarDays, addCalendarMonths, weekdayOf } from '../calendar.ts';
import type { Language } from '../language.ts';
import { dateOf, type LocalDate } from '../time.ts';
import { clearForms, daysOfWord, looseForms } from './dateform.ts';
import { MONTHS, WEEKDAYS } from './month.ts';
import { longest, restOf, without, wordsOf, type Span, type Words } from './words.ts';

/** Where the reader stands: the day it is for them, and which of two readings is said first. */
export interface Reader {
  readonly today: LocalDate;
  readonly language: Language;
}

/**
 * Why a date is asked about: it can be read in two orders (03/04), its year is short or missing, its weekday does
 * not fit, or several different dates stand in the text.
 */
export type DateDoubt = 'day-month' | 'year' | 'weekday' | 'which';

/** Why there is no date: none was found, no calendar has it, it has passed, it is more than ten years ahead. */
export type DateLack = 'no-date' | 'no-such-day' | 'past' | 'far';

/** What was understood. `rest` is what was not used, in the person's own words. */
export type DateReading =
  | { readonly is: 'date'; readonly date: LocalDate; readonly rest: string }
  | {
      readonly is: 'doubt';
      readonly about: DateDoubt;
      /** At least one, today or later, the likelier first. */
      readonly readings: readonly LocalDate[];
      readonly rest: string;
    }
  | { readonly is: 'unclear'; readonly because: DateLack; readonly rest: string };

const YEARS_AHEAD = 10;
/** A year further ahead than this with more words behind it may be a house number («Oct 19, 2035 Central Ave»). */
const PLAIN_YEARS = 2;

/**
 * Reads a date in English or Spanish, whatever the person's own language: only what can mean one day is a
 * date, all else is a doubt with its readings or unclear. Today counts as ahead.
 */
export function readDate(typed: string, reader: Reader): DateReading {
  const words = wordsOf(typed);
  const { said, left } = dateIn(words, reader);
  return { ...said, rest: restOf(left) };
}

/** A reading without the rest of its text. */
export type DateSaid =
  | { readonly is: 'date'; readonly date: LocalDate }
  | { readonly is: 'doubt'; readonly about: DateDoubt; readonly readings: readonly LocalDate[] }
  | { readonly is: 'unclear'; readonly because: DateLack };

/** The date in a prepared text, and the text without it. */
export function dateIn(words: Words, reader: Reader): { said: DateSaid; left: Words } {
  const clear = matches(words, clearForms());
  const found = clear.length > 0 ? clear : matches(words, looseForms());
  return { said: agreed(found.map((match) => judged(match, reader))), left: without(words, found) };
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Match extends Span {
  readonly groups: Groups;
  /** The next words may be the street of which the last number is the house. */
  readonly followed: boolean;
}

const STREET = /^ (?!at |a las? |on |en |in )(?:\p{L}|\d+(?:st|nd|rd|th) )/u;

function matches(words: Words, forms: readonly RegExp[]): readonly Match[] {
  const all = forms.flatMap((form) => [...words.plain.matchAll(form)]);
  return longest(
    all.map((match) => {
      const end = match.index + match[0].length;
      const followed = STREET.test(words.plain.slice(end));
      return { start: match.index, end, groups: match.groups ?? {}, followed };
    }),
  );
}

/** One saying for the whole text: the only one, or, when they differ, the question which of them is meant. */
function agreed(said: readonly DateSaid[]): DateSaid {
  const [first] = said;
  if (!first) return { is: 'unclear', because: 'no-date' };
  if (said.every((one) => JSON.stringify(one) === JSON.stringify(first))) return first;
  const readings = [...new Set(said.flatMap(readingsOf))];
  return readings.length > 0 ? { is: 'doubt', about: 'which', readings } : first;
}

function readingsOf(said: DateSaid): readonly LocalDate[] {
  switch (said.is) {
    case 'date':
      return [said.date];
    case 'doubt':
      return said.readings;
    case 'unclear':
      return [];
  }
}

function judged(match: Match, reader: Reader): DateSaid {
  const { groups } = match;
  const days = daysMeant(groups, reader);
  const because = lackOf(days, reader.today);
  if (because) return { is: 'unclear', because };
  const readings = days.filter((day) => isWithin(day, reader.today));
  const about = doubtAbout(match, days, reader);
  return about
    ? { is: 'doubt', about, readings: withNext(match, readings, reader) }
    : { is: 'date', date: readings[0]! };
}

function lackOf(days: readonly LocalDate[], today: LocalDate): DateLack | undefined {
  if (days.length === 0) return 'no-such-day';
  if (days.some((day) => isWithin(day, today))) return undefined;
  return days.every((day) => day < today) ? 'past' : 'far';
}

function isWithin(day: LocalDate, today: LocalDate): boolean {
  return day >= today && day <= addCalendarMonths(today, 12 * YEARS_AHEAD);
}

function doubtAbout(
  match: Match,
  days: readonly LocalDate[],
  { today }: Reader,
): DateDoubt | undefined {
  const { year, word } = match.groups;
  if (days.length > 1) return 'day-month';
  if (!fitsWeekday(match.groups, days[0]!)) return 'weekday';
  if (word !== undefined) return undefined;
  return year?.length === 4 && !maybeHouse(match, today) ? undefined : 'year';
}

function maybeHouse({ groups, followed }: Match, today: LocalDate): boolean {
  const ahead = Number(groups['year']) - Number(today.slice(0, 4));
  return groups['name'] !== undefined && followed && ahead > PLAIN_YEARS;
}

/** Where the year may be a house number, the next such day is offered too. */
function withNext(
  match: Match,
  readings: readonly LocalDate[],
  reader: Reader,
): readonly LocalDate[] {
  if (!maybeHouse(match, reader.today)) return readings;
  const { year, ...yearless } = match.groups;
  return year === undefined ? readings : [...readings, ...daysMeant(yearless, reader)];
}

function fitsWeekday(groups: Groups, day: LocalDate): boolean {
  return [groups['weekday'], groups['weekdayAfter']].every(
    (name) => name === undefined || WEEKDAYS.get(name) === weekdayOf(day),
  );
}

/** Every day of the calendar that the groups can mean, the likelier first. */
function daysMeant(groups: Groups, reader: Reader): readonly LocalDate[] {
  const { word } = groups;
  if (word !== undefined) return [addCalendarDays(reader.today, daysOfWord(word))];
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

function nextSuch(month: number, day: number, today: LocalDate): LocalDate | undefined {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year <= thisYear + YEARS_AHEAD; year += 1) {
    const date = dateOf(year, month, day);
    if (date !== undefined && date >= today) return date;
  }
  return undefined;
}
