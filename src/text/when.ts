import { daysBetween, weekdayOf } from '../domain/calendar.ts';
import { startOf, type TimeOfDay, type When } from '../domain/keydate.ts';
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
import { cityArg, clockCity } from './city.ts';
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
 * place's own where it names one.
 */
export function whenSay(when: When, place = ''): Say {
  const day: Arg = { say: daySay(when.date) };
  const hour: Arg = { say: hourSay(when.time) };
  const named = when.time.is === 'at' || when.time.is === 'window';
  return named
    ? { id: 'when-hour', args: { day, hour, city: clockCity(when.zone, place) } }
    : { id: 'when-day', args: { day, hour } };
}

/** An instant said whole on the clocks of this zone. */
export function momentSay(at: Instant, zone: Zone): Say {
  const { date, time } = localOf(at, zone);
  return whenSay({ date, time: { is: 'at', time }, zone });
}

/** An instant as day and hour without the city, for lists that name the city once. */
export function dayAndHourSay(at: Instant, zone: Zone): Say {
  const { date, time } = localOf(at, zone);
  return {
    id: 'when-day',
    args: { day: { say: daySay(date) }, hour: { say: timeSay(time, 'at') } },
  };
}

/** «in 12 days», «today», «yesterday», «3 days ago»: calendar days on the clocks of the place. */
export function awaySay(when: When, now: Instant): Say {
  const days = daysAway(when, now);
  return days < 0 ? { id: 'ago', args: { days: -days } } : { id: 'away', args: { days } };
}

/** Calendar days from today to the date, both on the clocks of the place; negative when it is past. */
export function daysAway(when: When, now: Instant): number {
  return daysBetween(dayOf(now, when.zone), when.date);
}

/**
 * The same hour on the clocks of the reader's zone; undefined where these show the same. It is said as what a
 * clock shows in a named city, because the reader may be in either place when reading it.
 */
export function elsewhereSay(when: When, zone: Zone): Say | undefined {
  if (when.time.is !== 'at') return undefined;
  const at = instantOf(when.date, when.time.time, when.zone);
  if (offsetAt(at, zone) === offsetAt(at, when.zone)) return undefined;
  const there = localOf(at, zone);
  const hour: Arg = { say: timeSay(there.time) };
  const city = cityArg(zone);
  if (there.date === when.date) return { id: 'elsewhere-hour', args: { city, hour } };
  return { id: 'elsewhere-day', args: { city, hour, day: { say: daySay(there.date) } } };
}

/** The instant that a platform's own stamp may show for this date. */
export function startsAt(when: When): Instant {
  return startOf(when);
}

/** Whether that instant is an hour that the paper names, and not just the start of a day or a window. */
export function exactness(when: When): boolean {
  return when.time.is === 'at';
}
