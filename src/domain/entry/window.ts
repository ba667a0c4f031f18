import { addCalendarMonths, weekdayOf } from '../calendar.ts';
import { once } from '../once.ts';
import { dateOf, type LocalDate } from '../time.ts';
import { isWithin, type DateSaid, type Days, type Reader } from './day.ts';
import { MONTHS, WEEKDAYS } from './month.ts';
import type { Groups } from './pattern.ts';
import { anyOf } from './tongue/tongues.ts';
import { BEGINS, ENDS, oneOf } from './words.ts';

/**
 * Windows of days: «any day from the 5th to the 19th», «del 5 al 19 de junio», «June 5-19». Each pattern catches
 * two days, and of month and year what is said; the second's month holds for both.
 */
export const windowForms = once((): readonly RegExp[] => {
  const joins = [
    { lead: optional(anyOf(({ glue }) => glue.from)), join: TO },
    { lead: `${anyOf(({ glue }) => glue.between)} `, join: AND },
  ];
  return joins.flatMap(({ lead, join }) =>
    [
      // 5 (de junio) al 19 de junio (de 2027)
      `${day(1)}(?:${OF}${month(1)}(?:${year(1)})?)?${join}${day(2)}${OF}${month(2)}(?:${year(2)})?`,
      // June 5 to (June) 19 (, 2027)
      `${month(1)} ?${DAY_OF}${day(1)}(?:${year(1)})?${join}(?:${month(2)} ?${DAY_OF})?${day(2)}(?:${year(2)})?`,
      // 2027-06-05 to 2027-06-19
      String.raw`(?<year1>20\d\d)-(?<month1>\d\d)-(?<day1>\d\d)${join}(?<year2>20\d\d)-(?<month2>\d\d)-(?<day2>\d\d)`,
      // 6/5/2027 - 6/19/2027
      String.raw`(?<first1>\d{1,2})/(?<second1>\d{1,2})(?:/(?<year1>20\d\d|\d\d))?${join}(?<first2>\d{1,2})/(?<second2>\d{1,2})(?:/(?<year2>20\d\d|\d\d))?`,
    ].map((core) => form(lead + core)),
  );
});

/** «From the 5th to the 19th», with no month: a window only with a word that says so, since hours run alike. */
export const bareWindowForms = once((): readonly RegExp[] => [
  form(
    String.raw`(?:from the|del|desde el|del dia) ${day(1)}(?: to the | to | al | hasta el |-| through the | through )${day(2)}`,
  ),
  form(String.raw`(?:between the|entre el) ${day(1)}(?: and the | and | y el | y | al )${day(2)}`),
]);

const ANY_DAY = optional(anyOf(({ glue }) => glue.anyDay));
const TO = ` ?(?:-|${anyOf(({ glue }) => glue.to)}) ?`;
const AND = ` ${anyOf(({ glue }) => glue.and)} `;
const OF = String.raw` ?[-/.,]? ?${anyOf(({ glue }) => glue.of)}?`;
const DAY_OF = '(?:the |el )?';
const WEEKDAY = String.raw`(?:${oneOf(WEEKDAYS.keys())})\.?,? `;

function optional(piece: string): string {
  return `(?:${piece} )?`;
}

function form(core: string): RegExp {
  return new RegExp(`${BEGINS}${ANY_DAY}${core}${ENDS}(?!:)`, 'gu');
}

function day(n: 1 | 2): string {
  return String.raw`(?:(?<weekday${n}>${oneOf(WEEKDAYS.keys())})\.?,? (?:the |el )?)?(?<day${n}>\d{1,2})(?:st|nd|rd|th|ro|er|o)?(?!\d)`;
}

function month(n: 1 | 2): string {
  return String.raw`(?:${WEEKDAY})?(?<name${n}>${oneOf(MONTHS.keys())})\.?`;
}

function year(n: 1 | 2): string {
  return String.raw`,? ?${anyOf(({ glue }) => glue.year)}(?<year${n}>20\d\d)`;
}

interface End {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

/** What a window says. Its beginning may have passed: then it begins today. */
export function windowSaid(groups: Groups, reader: Reader): DateSaid {
  const readings = ends(groups).flatMap((pair) => windowsOf(pair, reader.today));
  const clear = readings.filter((days, at) => at === readings.findIndex((one) => same(one, days)));
  const [first, ...others] = clear;
  if (!first) return { is: 'unclear', because: lackIn(groups, reader) };
  if (!fitWeekdays(groups, first)) return { is: 'doubt', about: 'weekday', readings: clear };
  if (others.length > 0) return { is: 'doubt', about: 'day-month', readings: clear };
  const yearSaid = groups['year1'] ?? groups['year2'];
  return { is: 'date', ...first, ...(yearSaid === undefined && { yearTaken: true }) };
}

function same(one: Days, other: Days): boolean {
  return one.date === other.date && one.until === other.until;
}

function lackIn(groups: Groups, { today }: Reader): 'past' | 'no-such-day' {
  const year = Number(groups['year2'] ?? groups['year1'] ?? today.slice(0, 4));
  return year < Number(today.slice(0, 4)) ? 'past' : 'no-such-day';
}

/** Figures may stand in two orders; both ends stand in the same. */
function ends(groups: Groups): readonly (readonly [End, End])[] {
  const years = [
    yearOf(groups['year1'] ?? groups['year2']),
    yearOf(groups['year2'] ?? groups['year1']),
  ];
  const spoken = groups['year1'] === undefined || groups['year2'] === undefined;
  if (groups['first1'] === undefined) {
    const months = [1, 2].map((n) => monthOf(groups, n));
    const [from = months[1], to = months[0]] = months;
    return [pairOf([groups['day1'], groups['day2']], [from!, to!], { years, spoken })];
  }
  const one = [groups['first1'], groups['first2']];
  const two = [groups['second1'], groups['second2']];
  return [
    pairOf(two, one.map(Number), { years, spoken }),
    pairOf(one, two.map(Number), { years, spoken }),
  ];
}

function monthOf(groups: Groups, n: number): number | undefined {
  const [name, figure] = [groups[`name${n}`], groups[`month${n}`]];
  if (name !== undefined) return MONTHS.get(name);
  return figure === undefined ? undefined : Number(figure);
}

function yearOf(said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  return said.length === 2 ? 2000 + Number(said) : Number(said);
}

interface Years {
  readonly years: readonly (number | undefined)[];
  /** One year was said for both ends: over New Year it is the later one's. */
  readonly spoken: boolean;
}

function pairOf(
  days: readonly (string | undefined)[],
  months: readonly number[],
  { years, spoken }: Years,
): readonly [End, End] {
  const over = spoken && months[0]! > months[1]! ? 1 : 0;
  const [from, to] = years;
  return [
    { day: Number(days[0]), month: months[0]!, year: from === undefined ? from : from - over },
    { day: Number(days[1]), month: months[1]!, year: to },
  ];
}

/** The window of these ends, in the year that was said or the next one that is not over. */
function windowsOf([from, to]: readonly [End, End], today: LocalDate): readonly Days[] {
  const thisYear = Number(today.slice(0, 4));
  const over = from.month > to.month ? 1 : 0;
  const tried: readonly (readonly [number, number])[] =
    from.year !== undefined && to.year !== undefined
      ? [[from.year, to.year]]
      : [thisYear - over, thisYear, thisYear + 1].map((year) => [year, year + over]);
  for (const [one, other] of tried) {
    const [start, end] = [dateOf(one, from.month, from.day), dateOf(other, to.month, to.day)];
    const days = start && end ? windowOf(start, end, today) : undefined;
    if (days) return [days];
  }
  return [];
}

/** A window runs forward, takes no longer than a year, and is not over. */
function windowOf(start: LocalDate, end: LocalDate, today: LocalDate): Days | undefined {
  if (end <= start || end > addCalendarMonths(start, 12) || !isWithin(end, today)) return undefined;
  const date = start < today ? today : start;
  return { date, ...(end > date && { until: end }) };
}

function fitWeekdays(groups: Groups, { date, until }: Days): boolean {
  const days = [date, until === 'unknown' ? undefined : until];
  return [groups['weekday1'], groups['weekday2']].every((name, at) => {
    const day = days[at];
    return name === undefined || day === undefined || WEEKDAYS.get(name) === weekdayOf(day);
  });
}

/** «From the 5th to the 19th»: in this month or the next one is asked. */
export function bareWindowSaid(groups: Groups, { today }: Reader): DateSaid {
  const months = [0, 1, 2].map((more) =>
    addCalendarMonths(`${today.slice(0, 7)}-01` as LocalDate, more),
  );
  const readings = months.flatMap((month) => {
    const [year, number] = month.split('-').map(Number);
    const [from, to] = [groups['day1'], groups['day2']].map((one) =>
      dateOf(year!, number!, Number(one)),
    );
    const days = from && to ? windowOf(from, to, today) : undefined;
    return days ? [days] : [];
  });
  return readings.length > 0
    ? { is: 'doubt', about: 'month', readings: readings.slice(0, 2) }
    : { is: 'unclear', because: 'no-such-day' };
}
