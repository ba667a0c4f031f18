import { addCalendarDays, daysBetween } from './calendar.ts';
import { businessDayFrom } from './holiday.ts';
import type { KeyDateId, PersonId } from './id.ts';
import {
  current,
  isAnyDay,
  lastDayOf,
  versionOf,
  type Confirmation,
  type KeyDate,
  type Rhythm,
  type Version,
  type When,
} from './keydate.ts';
import { CONFIRMING } from './provenance.ts';
import { nextMonth, nextOf } from './rhythm.ts';
import { dayOf, type Instant, type LocalDate } from './time.ts';

/** A day that nobody said: the rhythm's own, or the next working day where offices are closed on that one. */
export interface AssumedDay {
  readonly date: LocalDate;
  /** The rhythm's own day, when offices are closed on it. */
  readonly closed?: LocalDate;
}

/**
 * The next day of a date that comes again and again, the first one after today; undefined where it has no
 * rhythm, or no day to count from.
 */
export function assumedDay(date: KeyDate, today: LocalDate): AssumedDay | undefined {
  const { when } = current(date);
  if (!date.rhythm || isAnyDay(when)) return undefined;
  let own = following(date.rhythm, when.date);
  while (own <= today) own = following(date.rhythm, own);
  const open = businessDayFrom(own);
  return open === own ? { date: own } : { date: open, closed: own };
}

/** «The first Tuesday» comes once a month, also after a date that was put some days before its own. */
function following(rhythm: Rhythm, date: LocalDate): LocalDate {
  const from = rhythm.is === 'weekday' ? addCalendarDays(nextMonth(date), -1) : date;
  return nextOf(rhythm, from);
}

/** Who closes the date before, when, and the id that the next one gets. */
export interface Assuming {
  readonly id: KeyDateId;
  readonly by: PersonId;
  readonly at: Instant;
}

/**
 * The next date of a rhythm once this one is done, for as long as nobody knows the real one: the same people,
 * kind, hour and place, marked as assumed. Undefined where `assumedDay` knows none. Nothing else goes over: no
 * paper says this day, and who confirmed the one before confirmed nothing of it.
 */
export function assumedNext(date: KeyDate, { id, by, at }: Assuming): KeyDate | undefined {
  const { when, place } = current(date);
  const next = assumedDay(date, dayOf(at, when.zone));
  if (!next || !date.rhythm) return undefined;
  const { kind, of, rhythm } = date;
  const version: Version = {
    when: movedTo(next.date, when),
    place,
    paper: 'other',
    note: '',
    by,
    at,
    assumed: true,
  };
  return { id, kind, of, state: { is: 'ahead' }, versions: [version], rhythm };
}

/** The same hour and zone on that day; a window is as long as it was. */
function movedTo(day: LocalDate, when: When): When {
  const { time, zone } = when;
  const last = lastDayOf(when) ?? when.date;
  if (last === when.date) return { date: day, time, zone };
  return { date: day, until: addCalendarDays(day, daysBetween(when.date, last)), time, zone };
}

/** Whether nobody has said or confirmed the day that holds now. */
export function isAssumed(date: KeyDate): boolean {
  return current(date).assumed === true;
}

/**
 * The assumed day is the right one: this paper says so; a message or a call says a day too, but confirms none.
 * The version stays the same one, less its mark, since the day did not move: its reminders keep their keys, so
 * that none is said again or lost, and nobody is told that it moved. A date that is not assumed, or not ahead
 * any more, stays as it is.
 */
export function confirmedAsIs(date: KeyDate, sure: Omit<Confirmation, 'version'>): KeyDate {
  if (!isAssumed(date) || date.state.is !== 'ahead') return date;
  const { assumed: _, ...version } = current(date);
  const versions = withLast(date.versions, { ...version, paper: sure.paper });
  if (!CONFIRMING.some((paper) => paper === sure.paper)) return { ...date, versions };
  const confirmation = { ...sure, version: versionOf(date) };
  return { ...date, versions, confirmed: [...(date.confirmed ?? []), confirmation] };
}

function withLast([first, ...more]: KeyDate['versions'], last: Version): KeyDate['versions'] {
  return more.length === 0 ? [last] : [first, ...more.slice(0, -1), last];
}

/** Said again, today, that nobody knows the day: one version more, from which its reminders are counted anew. */
export function stillAnyDay(date: KeyDate, { by, at }: Omit<Assuming, 'id'>): KeyDate {
  const version = current(date);
  if (!isAnyDay(version.when) || date.state.is !== 'ahead') return date;
  const when = { ...version.when, date: dayOf(at, version.when.zone) };
  return { ...date, versions: [...date.versions, { ...version, when, by, at }] };
}
