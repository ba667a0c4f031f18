import { addCalendarDays, addCalendarMonths, weekdayOf } from '../calendar.ts';
import { once } from '../once.ts';
import { nextMonth, nextOf } from '../rhythm.ts';
import { dateOf, type LocalDate } from '../time.ts';
import { askedOf, isWithin, saidOf, type DateSaid, type Reader } from './day.ts';
import { MONTHS, WEEKDAYS } from './month.ts';
import { needOf, nthOf, phrasePattern, type Groups, type Need } from './pattern.ts';
import { TONGUES } from './tongue/tongues.ts';
import type { DayPhrase, Tongue, Unit } from './tongue/tongue.ts';

/** What a phrase caught, in which language. */
interface Caught {
  readonly groups: Groups;
  readonly tongue: Tongue;
}

/** What each species of phrase says; undefined where it says nothing of a day after all. */
type Resolver = (caught: Caught, reader: Reader) => DateSaid | undefined;

/** A phrase that is counted from today or from the date in question, with what it says. */
export interface RelativeForm {
  readonly species: DayPhrase;
  readonly pattern: RegExp;
  readonly need: Need;
  readonly says: (groups: Groups, reader: Reader) => DateSaid | undefined;
}

export const relativeForms = once((): readonly RelativeForm[] =>
  TONGUES.flatMap((tongue) =>
    (Object.keys(tongue.days) as DayPhrase[]).flatMap((species) =>
      (tongue.days[species] ?? []).map((phrase) => ({
        species,
        pattern: phrasePattern(phrase, tongue),
        need: needOf(phrase),
        says: (groups: Groups, reader: Reader) => RESOLVERS[species]({ groups, tongue }, reader),
      })),
    ),
  ),
);

const RESOLVERS: Readonly<Record<DayPhrase, Resolver>> = {
  today: (_, { today }) => certain(today),
  tomorrow: (_, { today }) => certain(addCalendarDays(today, 1)),
  overmorrow: (_, { today }) => certain(addCalendarDays(today, 2)),
  ahead: (caught, reader) => aheadSaid(caught, reader),
  idiom: ({ groups }, { today }) => certain(addCalendarDays(today, idiomDays(groups))),
  'ahead-of-weekday': (caught, reader) => aheadOf(caught, comingWeekday(caught, reader), reader),
  'ahead-of-tomorrow': (caught, { today, ...reader }) =>
    aheadOf(caught, [addCalendarDays(today, 1)], { today, ...reader }),
  'idiom-of-weekday': ({ groups, tongue }, reader) => {
    const days = idiomDays(groups);
    const coming = comingWeekday({ groups, tongue }, reader);
    return days > 7 && days !== 14
      ? undefined
      : saidOf(
          coming.map((day) => addCalendarDays(day, days)),
          reader.today,
          'week',
        );
  },
  'coming-weekday': (caught, reader) => saidOf(comingWeekday(caught, reader), reader.today, 'week'),
  weekday: (caught, reader) => saidOf(comingWeekday(caught, reader), reader.today, 'week'),
  'next-weekday': (caught, reader) => nextWeekday(caught, reader),
  'weekday-of-this-week': (caught, reader) => weekdayOfWeek(caught, reader, 0),
  'weekday-of-next-week': (caught, reader) => weekdayOfWeek(caught, reader, 7),
  'nth-of-month': (caught, reader) => nthOfMonth(caught, reader),
  'nth-of-next-month': (caught, reader) => nthAfter(caught, nextMonth(reader.today), reader),
  'day-of-month': ({ groups }, reader) => dayOfMonth(groups, reader),
  'day-of-weekday': (caught, reader) => dayOfWeekday(caught, reader),
  'day-of-this-month': ({ groups }, { today }) => dayIn(today, groups, today),
  'day-of-next-month': ({ groups }, { today }) => dayIn(nextMonth(today), groups, today),
  'any-day': (_, { today }) => ({ is: 'date', date: today, until: 'unknown' }),
  'same-day': (_, { same, today }) =>
    same ? saidOf([same.date], today, 'which') : { is: 'unclear', because: 'same' },
  'after-same': (caught, reader) => afterSame(caught, reader),
  within: (caught, { today }) => {
    const day = counted(caught, today);
    return (
      day && { is: 'doubt', about: 'until', readings: [{ date: today, until: day }, { date: day }] }
    );
  },
  about: () => ({ is: 'unclear', because: 'vague' }),
  past: () => ({ is: 'unclear', because: 'past' }),
  vague: () => ({ is: 'unclear', because: 'vague' }),
};

function certain(date: LocalDate): DateSaid {
  return { is: 'date', date };
}

function unitOf(said: string, { units }: Tongue): Unit {
  const all = Object.entries(units) as [Unit, string][];
  return all.find(([, words]) => new RegExp(`^(?:${words})$`).test(said))![0];
}

/** So many units after this day; undefined where it is no day that could be meant. */
function counted({ groups, tongue }: Caught, from: LocalDate): LocalDate | undefined {
  const many = Number(groups['n']);
  if (many === 0) return undefined;
  switch (unitOf(groups['unit']!, tongue)) {
    case 'day':
      return addCalendarDays(from, many);
    case 'week':
      return addCalendarDays(from, 7 * many);
    case 'month':
      return addCalendarMonths(from, many);
    case 'year':
      return addCalendarMonths(from, 12 * many);
  }
}

/**
 * Weeks and days are exact. Months and years rarely are, and «en ocho días» is a week for some: these are asked
 * about. With a date in question «in two weeks» may be counted from there.
 */
function aheadSaid(caught: Caught, { today, same }: Reader): DateSaid | undefined {
  const day = counted(caught, today);
  if (!day) return undefined;
  const unit = unitOf(caught.groups['unit']!, caught.tongue);
  const fromSame = same && same.date !== today ? counted(caught, same.date) : undefined;
  const week = unit === 'day' ? idiomAhead(caught, today) : undefined;
  const days = [day, fromSame, week].filter((one) => one !== undefined);
  const exact = days.length === 1 && (unit === 'day' || unit === 'week');
  const said = saidOf(days, today, 'counted');
  return exact || said.is !== 'date' ? said : askedOf('counted', [said.date]);
}

/** «En ocho días», «en quince días»: a week and two to most who say so. */
function idiomAhead({ groups, tongue }: Caught, today: LocalDate): LocalDate | undefined {
  const idiom = tongue.days.idiom !== undefined && ['8', '15'].includes(groups['n']!);
  return idiom ? addCalendarDays(today, idiomDays(groups)) : undefined;
}

/** «De hoy en ocho» is a week, and «en quince» two. */
function idiomDays({ n }: Groups): number {
  const many = Number(n);
  return many === 8 || many === 15 ? many - 1 : many;
}

function aheadOf(
  caught: Caught,
  from: readonly LocalDate[],
  { today }: Reader,
): DateSaid | undefined {
  const days = from.map((day) => counted(caught, day)).filter((day) => day !== undefined);
  return days.length > 0 ? saidOf(days, today, 'week') : undefined;
}

function afterSame(caught: Caught, reader: Reader): DateSaid | undefined {
  const day = reader.same && counted(caught, reader.same.date);
  return day ? saidOf([day], reader.today, 'counted') : { is: 'unclear', because: 'same' };
}

/** The coming such weekday; on that very weekday today or the next one. */
function comingWeekday({ groups }: Caught, { today }: Reader): readonly LocalDate[] {
  const away = (WEEKDAYS.get(groups['weekday']!)! - weekdayOf(today) + 7) % 7;
  const day = addCalendarDays(today, away);
  return away === 0 ? [day, addCalendarDays(day, 7)] : [day];
}

/** For some «next Tuesday» is the coming one, for others the one of the next week: always asked. */
function nextWeekday(caught: Caught, reader: Reader): DateSaid {
  const [coming, again] = comingWeekday(caught, reader);
  const first = again ?? coming!;
  const more = caught.groups['n'] === undefined ? 0 : weeksOf(caught);
  const days = [first, addCalendarDays(first, 7)].map((day) => addCalendarDays(day, more));
  return askedOf(
    'week',
    days.filter((day) => isWithin(day, reader.today)),
  );
}

function weeksOf(caught: Caught): number {
  return unitOf(caught.groups['unit']!, caught.tongue) === 'week'
    ? 7 * Number(caught.groups['n'])
    : 0;
}

/** That weekday of this week or a later one; weeks begin on Sunday for some and on Monday for others. */
function weekdayOfWeek({ groups }: Caught, { today }: Reader, later: number): DateSaid {
  const weekday = WEEKDAYS.get(groups['weekday']!)!;
  const days = [0, 1].map((first) => {
    const start = addCalendarDays(today, -((weekdayOf(today) - first + 7) % 7));
    return addCalendarDays(start, later + ((weekday - first + 7) % 7));
  });
  return saidOf(days.toSorted(), today, 'week');
}

/** «The first Tuesday of December», this year's or the next. */
function nthOfMonth(caught: Caught, reader: Reader): DateSaid | undefined {
  const { name, year } = caught.groups;
  const month = MONTHS.get(name!)!;
  const thisYear = Number(reader.today.slice(0, 4));
  const years = year === undefined ? [thisYear, thisYear + 1] : [Number(year)];
  const all = years.map((one) => nthAfter(caught, dateOf(one, month, 1)!, reader));
  const found = all.find((said) => said?.is === 'date') ?? all[0];
  return found?.is === 'date' && year === undefined ? { ...found, yearTaken: true } : found;
}

function nthAfter({ groups, tongue }: Caught, month: LocalDate, { today }: Reader) {
  const nth = nthOf(groups['nth']!, tongue);
  if (nth === undefined) return undefined;
  const first = `${month.slice(0, 7)}-01` as LocalDate;
  const weekday = WEEKDAYS.get(groups['weekday']!)!;
  return saidOf(
    [nextOf({ is: 'weekday', nth, weekday }, addCalendarDays(first, -1))],
    today,
    'which',
  );
}

function dayNumber(groups: Groups): number {
  return groups['day'] === 'primero' ? 1 : Number(groups['day']);
}

function dayIn(month: LocalDate, groups: Groups, today: LocalDate): DateSaid {
  const [year, number] = month.split('-').map(Number);
  const day = dateOf(year!, number!, dayNumber(groups));
  return saidOf(day ? [day] : [], today, 'which');
}

/** The next days with this number, from today on; empty for numbers that no month has. */
function daysWith(day: number, today: LocalDate, many: number): readonly LocalDate[] {
  const months = Array.from({ length: 14 }, (_, at) =>
    addCalendarMonths(`${today.slice(0, 7)}-01` as LocalDate, at),
  );
  return months
    .map((month) => dateOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day))
    .filter((date) => date !== undefined && date >= today)
    .slice(0, many) as readonly LocalDate[];
}

function dayOfMonth(groups: Groups, { today }: Reader): DateSaid {
  const days = daysWith(dayNumber(groups), today, 2);
  return days.length > 0 ? askedOf('month', days) : { is: 'unclear', because: 'no-such-day' };
}

/** «Martes 24»: certain where the coming 24th is a Tuesday, since two things then say the same. */
function dayOfWeekday({ groups }: Caught, { today }: Reader): DateSaid {
  const days = daysWith(dayNumber(groups), today, 12);
  const fits = days.filter((day) => weekdayOf(day) === WEEKDAYS.get(groups['weekday']!));
  const [next] = days;
  if (next === undefined) return { is: 'unclear', because: 'no-such-day' };
  if (fits[0] === next) return certain(next);
  return askedOf('month', [...fits.slice(0, 2), next]);
}
