import { addCalendarDays, weekdayOf } from '../calendar.ts';
import type { Rhythm } from '../keydate.ts';
import { once } from '../once.ts';
import { nextOf, rhythmOf } from '../rhythm.ts';
import type { LocalDate } from '../time.ts';
import type { DateSaid, Reader } from './day.ts';
import { WEEKDAYS } from './month.ts';
import { needOf, needsIn, nthOf, phrasePattern, type Groups } from './pattern.ts';
import { TONGUES } from './tongue/tongues.ts';
import type { RhythmPhrase, Tongue } from './tongue/tongue.ts';
import { longest, type Span } from './words.ts';

/** How often a date comes, and its first day where that is certain from the rhythm alone. */
export interface Every extends Span {
  readonly rhythm: Rhythm | undefined;
  readonly first: DateSaid | undefined;
}

/** The rhythms in a text: «every 3 months», «el primer martes de cada mes». Several that differ make none. */
export function everyIn(plain: string, reader: Reader): readonly Every[] {
  const met = needsIn(plain);
  const possible = forms().filter(({ need }) => met.has(need));
  return longest(
    possible.flatMap(({ pattern, says }) =>
      [...plain.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        ...says(match.groups ?? {}, reader),
      })),
    ),
  );
}

/** Whether this day can be one of the rhythm's, where its weekday or its number was said («every Tuesday»). */
export function fitsRhythm({ rhythm, first }: Every, date: LocalDate): boolean {
  if (!rhythm || !first || first.is === 'unclear') return true;
  const named = first.is === 'date' ? first.date : first.readings[0]!.date;
  switch (rhythm.is) {
    case 'weeks':
      return weekdayOf(date) === weekdayOf(named);
    case 'months':
      return date.slice(8) === named.slice(8);
    case 'weekday':
      return nextOf(rhythm, addCalendarDays(date, -1)) === date;
  }
}

interface Said {
  readonly rhythm: Rhythm | undefined;
  readonly first: DateSaid | undefined;
}

const forms = once(() =>
  TONGUES.flatMap((tongue) =>
    (Object.keys(tongue.rhythms) as RhythmPhrase[]).flatMap((species) =>
      (tongue.rhythms[species] ?? []).map((phrase) => ({
        pattern: phrasePattern(phrase, tongue),
        need: needOf(phrase),
        says: (groups: Groups, reader: Reader) => SAYS[species](groups, reader, tongue),
      })),
    ),
  ),
);

type Says = (groups: Groups, reader: Reader, tongue: Tongue) => Said;

const SAYS: Readonly<Record<RhythmPhrase, Says>> = {
  'every-n': (groups, _, tongue) => steps(Number(groups['n']), groups, tongue),
  every: (groups, _, tongue) => steps(1, groups, tongue),
  'every-other': (groups, _, tongue) => steps(2, groups, tongue),
  'every-weekday': (groups, reader) => weekdays(1, groups, reader),
  'every-other-weekday': (groups, reader) => weekdays(2, groups, reader),
  'every-nth-weekday': (groups, reader, tongue) => nthWeekday(groups, reader, tongue),
  'every-day-of-month': (groups, reader) => dayOfMonth(groups, reader),
  weekly: () => every({ is: 'weeks', every: 1 }),
  fortnightly: () => every({ is: 'weeks', every: 2 }),
  monthly: () => every({ is: 'months', every: 1 }),
  quarterly: () => every({ is: 'months', every: 3 }),
  'half-yearly': () => every({ is: 'months', every: 6 }),
  yearly: () => every({ is: 'months', every: 12 }),
};

function every(rhythm: Rhythm, first?: DateSaid): Said {
  return { rhythm: rhythmOf(rhythm), first };
}

function steps(many: number, { unit = '' }: Groups, { units }: Tongue): Said {
  const is = (words: string) => new RegExp(`^(?:${words})$`).test(unit);
  if (is(units.week)) return every({ is: 'weeks', every: many });
  if (is(units.month)) return every({ is: 'months', every: many });
  if (is(units.year)) return every({ is: 'months', every: 12 * many });
  return daily(many);
}

/** «Cada ocho días» is every week and «cada quince días» every other one; thirty days are neither a month nor four weeks. */
function daily(days: number): Said {
  const weeks = days === 8 || days === 15 ? (days - 1) / 7 : days / 7;
  return Number.isInteger(weeks)
    ? every({ is: 'weeks', every: weeks })
    : { rhythm: undefined, first: undefined };
}

/** Every Monday begins with the coming one; on a Monday, and for every other one, which is first is asked. */
function weekdays(many: 1 | 2, groups: Groups, { today }: Reader): Said {
  const away = (WEEKDAYS.get(groups['weekday']!)! - weekdayOf(today) + 7) % 7;
  const coming = addCalendarDays(today, away);
  const open = many === 2 || away === 0;
  const rhythm: Rhythm = { is: 'weeks', every: many };
  return every(rhythm, startingOn(rhythm, open ? [coming, addCalendarDays(coming, 7)] : [coming]));
}

function nthWeekday(groups: Groups, { today }: Reader, tongue: Tongue): Said {
  const nth = nthOf(groups['nth']!, tongue) ?? 0;
  const rhythm: Rhythm = { is: 'weekday', nth, weekday: WEEKDAYS.get(groups['weekday']!)! };
  return every(rhythm, startingOn(rhythm, fromToday(rhythm, today)));
}

/** The rhythm's next day; on such a day that day or the one after it. */
function fromToday(rhythm: Rhythm, today: LocalDate): readonly LocalDate[] {
  if (!rhythmOf(rhythm)) return [];
  const next = nextOf(rhythm, addCalendarDays(today, -1));
  return next === today ? [today, nextOf(rhythm, today)] : [next];
}

/** «The 5th of every month»; the last days of the month are asked, since not every month has them. */
function dayOfMonth({ day }: Groups, { today }: Reader): Said {
  const number = day === 'primero' ? 1 : Number(day);
  const rhythm: Rhythm = { is: 'months', every: 1 };
  if (number < 1 || number > 28) return every(rhythm);
  const inMonth = `${today.slice(0, 8)}${String(number).padStart(2, '0')}` as LocalDate;
  if (inMonth > today) return every(rhythm, startingOn(rhythm, [inMonth]));
  const next = nextOf(rhythm, inMonth);
  return every(rhythm, startingOn(rhythm, inMonth === today ? [today, next] : [next]));
}

function startingOn(rhythm: Rhythm, days: readonly LocalDate[]): DateSaid | undefined {
  const [first, ...others] = days;
  if (!first) return undefined;
  if (others.length === 0) return { is: 'date', date: first, rhythm };
  return { is: 'doubt', about: 'week', readings: days.map((date) => ({ date, rhythm })) };
}
