import { daysBetween, weekdayOf } from '../domain/calendar.ts';
import {
  isAnyDay,
  isWindow,
  lastDayOf,
  startOf,
  type TimeOfDay,
  type When,
} from '../domain/keydate.ts';
import {
  dayOf,
  instantOf,
  localOf,
  offsetAt,
  type ClockTime,
  type Instant,
  type LocalDate,
  type Zone,
} from '../domain/time.ts';
import { clockCity, ownCity, type OwnClock } from './city.ts';
import type { Arg, Say } from './view.ts';

/**
 * Dates and times as sentences of the locale files. `Intl` is not asked: it answers in English for languages
 * that it lacks, and in other calendars for some that it has.
 */

/** «Tuesday, October 19, 2027». */
export function daySay(date: LocalDate): Say {
  const [year, month, day] = date.split('-').map(Number);
  return {
    id: 'date-long',
    args: {
      weekday: { say: { id: `weekday-${weekdayOf(date)}` } },
      month: { say: { id: `month-${month!}` } },
      day: { words: String(day) },
      year: { words: String(year) },
    },
  };
}

/** «8:30 in the morning»; `at` with its preposition, `between` as it stands between two hours. */
export function timeSay(time: ClockTime, form: 'words' | 'at' | 'between' = 'words'): Say {
  const hour = Number(time.slice(0, 2));
  const minute = time.slice(3);
  const args = {
    hour: hour % 12 === 0 ? 12 : hour % 12,
    minute: { words: minute },
    part: { words: partOf(hour, Number(minute)) },
  };
  return { id: `time-${form}`, args };
}

/** «Leaving home at 7:15 in the morning». */
export function leavesSay(time: ClockTime): Say {
  return { id: 'leaves-at', args: { hour: { say: timeSay(time, 'at') } } };
}

/** Nine parts of the day, more than any one language names: each locale file says them in its own words. */
function partOf(hour: number, minute: number): string {
  if (hour === 0) return minute === 0 ? 'midnight' : 'after-midnight';
  if (hour === 12 && minute === 0) return 'noon';
  if (hour < 6) return 'small-hours';
  if (hour < 12) return 'morning';
  if (hour < 18) return 'afternoon';
  if (hour < 19) return 'early-evening';
  return hour < 21 ? 'evening' : 'night';
}

/** What is known of the hour: «at 8:30 in the morning», «all day», «the hour is not known», a window. */
export function hourSay(time: TimeOfDay): Say {
  switch (time.is) {
    case 'at':
      return timeSay(time.time, 'at');
    case 'window':
      return { id: 'time-window', args: windowArgs(time.from, time.to) };
    case 'all-day':
      return { id: 'time-all-day' };
    case 'unknown':
      return { id: 'time-unknown' };
  }
}

function windowArgs(from: ClockTime, to: ClockTime): Readonly<Record<string, Arg>> {
  return { from: { say: timeSay(from, 'between') }, to: { say: timeSay(to, 'between') } };
}

/**
 * The date said whole: weekday, day, hour in words and, where there is an hour, the city whose clock it is: the
 * place's own where it names one, the reader's where there is no place. Of several days the first and the last; of no known day just that.
 */
export function whenSay(when: When, place = '', reader?: OwnClock): Say {
  if (isAnyDay(when)) return { id: 'when-any-day' };
  const city = clockCity(when.zone, place, reader);
  if (isWindow(when)) return windowSay(when, city);
  const day: Arg = { say: daySay(when.date) };
  const hour: Arg = { say: hourSay(when.time) };
  return hasHour(when)
    ? { id: 'when-hour', args: { day, hour, city } }
    : { id: 'when-day', args: { day, hour } };
}

/** «Any day from … to …»; that such days are whole days goes without saying. */
function windowSay(when: When, city: Arg): Say {
  const day: Arg = { say: daySay(when.date) };
  const until: Arg = { say: lastDaySay(when) };
  if (when.time.is === 'all-day') return { id: 'when-days', args: { day, until } };
  const hour: Arg = { say: hourSay(when.time) };
  if (!hasHour(when)) return { id: 'when-days-hourless', args: { day, until, hour } };
  return { id: 'when-days-hour', args: { day, until, hour, city } };
}

/** The last day on which it may be, as a day; the first where nobody knows a last one. */
export function lastDaySay(when: When): Say {
  return daySay(lastDayOf(when) ?? when.date);
}

function hasHour({ time }: When): boolean {
  return time.is === 'at' || time.is === 'window';
}

/** An instant said whole on the reader's clock. */
export function momentSay(at: Instant, reader: OwnClock): Say {
  const { zone } = reader;
  const { date, time } = localOf(at, zone);
  return whenSay({ date, time: { is: 'at', time }, zone }, '', reader);
}

/** An instant as day and hour without the city, for lists that name the city once. */
export function dayAndHourSay(at: Instant, zone: Zone): Say {
  const { date, time } = localOf(at, zone);
  return {
    id: 'when-day',
    args: { day: { say: daySay(date) }, hour: { say: timeSay(time, 'at') } },
  };
}

/**
 * «In 12 days», «today», «yesterday», «3 days ago»: calendar days on the clocks of the place. Of several days:
 * how far the first is, then how many are left, then how long ago the last was. «It can be any day.»
 */
export function awaySay(when: When, now: Instant): Say {
  if (isAnyDay(when)) return { id: 'away-any-day' };
  if (isWindow(when)) return windowAwaySay(when, now);
  const days = daysAway(when, now);
  return days < 0 ? { id: 'ago', args: { days: -days } } : { id: 'away', args: { days } };
}

function windowAwaySay(when: When, now: Instant): Say {
  const first = daysAway(when, now);
  if (first > 0) return { id: 'away-window', args: { away: { say: nearSay(when, now) } } };
  const left = daysLeft(when, now);
  if (left >= 0) return { id: 'left-window', args: { days: left } };
  return { id: 'ago-window', args: { ago: { say: { id: 'ago', args: { days: -left } } } } };
}

/** How far the first day is, or the only one: «in 12 days». */
export function nearSay(when: When, now: Instant): Say {
  return { id: 'away', args: { days: Math.max(0, daysAway(when, now)) } };
}

/** Calendar days from today to the date, the first of several, on the clocks of the place; negative when past. */
export function daysAway(when: When, now: Instant): number {
  return daysBetween(dayOf(now, when.zone), when.date);
}

/** Calendar days from today to the last day on which it may be; 0 where nobody knows one. */
export function daysLeft(when: When, now: Instant): number {
  const today = dayOf(now, when.zone);
  return daysBetween(today, lastDayOf(when) ?? today);
}

/**
 * The same hour on the reader's own clock; undefined where these show the same, or where there is no
 * one day on which to compare them. It is said as what a clock shows in a named city, because the reader may be
 * in either place when reading it.
 */
export function elsewhereSay(when: When, reader: OwnClock): Say | undefined {
  const { zone } = reader;
  if (when.time.is !== 'at' || isAnyDay(when)) return undefined;
  const first = clockElsewhere(when, zone);
  const last = clockElsewhere({ ...when, date: lastDayOf(when) ?? when.date }, zone);
  if (!first || !last || first.time !== last.time) return undefined;
  const hour: Arg = { say: timeSay(first.time) };
  const city = ownCity(reader);
  if (first.date === when.date || isWindow(when)) {
    return { id: 'elsewhere-hour', args: { city, hour } };
  }
  return { id: 'elsewhere-day', args: { city, hour, day: { say: daySay(first.date) } } };
}

/** What a clock of that zone shows at the date's hour on its day; undefined where it shows the same. */
function clockElsewhere({ date, time, zone: there }: When, zone: Zone) {
  if (time.is !== 'at') return undefined;
  const at = instantOf(date, time.time, there);
  return offsetAt(at, zone) === offsetAt(at, there) ? undefined : localOf(at, zone);
}

/** The instant that a platform's own stamp may show for this date. */
export function startsAt(when: When): Instant {
  return startOf(when);
}

/** Whether that instant is an hour that the paper names, and not just the start of a day or a window. */
export function exactness(when: When): boolean {
  return when.time.is === 'at';
}
