import { ladderOf, windowDay } from './ladder.ts';
import { reminderKey } from './key.ts';
import {
  clockFace,
  current,
  lastDayOf,
  overAt,
  startOf,
  versionOf,
  type KeyDate,
  type When,
} from './keydate.ts';
import { WINDOW_LEADS, daysAfter, daysBefore, isFollowUp, switchOf, type Lead } from './lead.ts';
import type { Item } from './item.ts';
import type { Person } from './person.ts';
import {
  DAY,
  HOUR,
  dayOf,
  instant,
  instantOf,
  later,
  type ClockTime,
  type Instant,
  type LocalDate,
} from './time.ts';

/** When an office day starts and ends for dates that have no hour of their own. */
const MORNING = '07:00' as ClockTime;
const CLOSING = '17:00' as ClockTime;
/** How long a check-in or hearing is taken to last before the bot asks «are you out?»: judgement, no source. */
const STAY = 3 * HOUR;
/** A reminder that arrives less than this before the hour leaves no time to get there. */
export const TRAVEL = 3 * HOUR;

/** The leads that this person hears of this date: its ladder less what they turned off. */
export function leadsFor(date: KeyDate, person: Person): readonly Lead[] {
  return ladderOf(date).filter((lead) => !isTurnedOff(lead, person));
}

function isTurnedOff(lead: Lead, { leadsOff }: Person): boolean {
  return leadsOff.length > 0 && leadsOff.includes(switchOf(lead));
}

/**
 * When a rung of the ladder comes. Days before are calendar days on the same clock face in the zone of the
 * place, so that daylight saving never shifts a 9:00 reminder; hours are elapsed time. The evening before is
 * the person's own evening, or the place's where that is earlier. Of several days those before count from the
 * first, those after from the last.
 */
export function leadInstant(lead: Lead, when: When, person: Person): Instant {
  const before = daysBefore(lead);
  if (before === 1) return eveningOf(when.date, when, person);
  if (before !== undefined) return onDay(when.date, when, -before);
  const after = daysAfter(lead);
  if (after !== undefined) return after === 0 ? startOf(when) : onDay(when.date, when, after);
  return ownInstant(lead, when, person);
}

/** The instants of the leads that are not counted in days from the date. */
function ownInstant(lead: Lead, when: When, person: Person): Instant {
  const last = lastDayOf(when) ?? when.date;
  if (lead === 'h3' || lead === 'opens') return morningOf(when);
  if (lead === 'e0') return morningOf({ ...when, date: last });
  if (lead === 'e1') return eveningOf(last, when, person);
  if (lead === 'out') return expectedEnd(when);
  if (lead === 'still') return overAt(when);
  const day = windowDay(lead, when);
  return day === undefined ? onDay(last, when, 1) : onDay(day, when);
}

/** That day, or so many days later, on the date's own clock face. */
function onDay(day: LocalDate, when: When, days = 0): Instant {
  return instantOf(day, clockFace(when.time), when.zone, days);
}

/** The evening before this day. */
function eveningOf(day: LocalDate, when: When, person: Person): Instant {
  const there = instantOf(day, person.evening, when.zone, -1);
  if (person.zone === when.zone) return there;
  const theirs = instantOf(day, person.evening, person.zone, -1);
  return instant(Math.min(theirs, there));
}

function morningOf(when: When): Instant {
  return hasHour(when) ? later(startOf(when), -3 * HOUR) : instantOf(when.date, MORNING, when.zone);
}

/** The instant at which somebody who went in, on the last day at the latest, is taken to be out again. */
export function expectedEnd(when: When): Instant {
  switch (when.time.is) {
    case 'at':
      return later(overAt(when), STAY);
    case 'window':
      return overAt(when);
    case 'all-day':
    case 'unknown':
      return instantOf(lastDayOf(when) ?? when.date, CLOSING, when.zone);
  }
}

function hasHour(when: When): boolean {
  return when.time.is === 'at' || when.time.is === 'window';
}

/**
 * The plan of one date for one person: a pure function of both. Only dates that are ahead are reminded of, and
 * what was over before we might speak of it failed nobody.
 */
export function remindersOf(date: KeyDate, person: Person): readonly Item[] {
  return rungs(leadsFor(date, person), date, person);
}

/** The rungs that this person turned off: nothing to say, but their time comes and goes all the same. */
export function turnedOff(date: KeyDate, person: Person): readonly Item[] {
  const off = ladderOf(date).filter((lead) => isTurnedOff(lead, person));
  return rungs(off, date, person).map((item) => ({ ...item, quiet: { is: 'off' } }));
}

function rungs(leads: readonly Lead[], date: KeyDate, person: Person): readonly Item[] {
  if (date.state.is !== 'ahead') return [];
  const ends = endsOf(current(date).when);
  return leads
    .map((lead) => reminder(lead, { date, person, ends }))
    .filter((item) => item.notBefore < item.useless);
}

/** From when on we may speak to this person of what was said then: not before they agreed to be written to. */
export function speakableFrom(said: Instant, { consent }: Person): Instant {
  return consent.is === 'given' && consent.on > said ? consent.on : said;
}

interface Rung {
  readonly date: KeyDate;
  readonly person: Person;
  readonly ends: Ends;
}

function reminder(lead: Lead, { date, person, ends }: Rung): Item {
  const { when, at, by } = current(date);
  const entered = speakableFrom(at, person);
  const due = leadInstant(lead, when, person);
  const enteredLate = due < entered;
  const sounds = isDayOf(lead) || (enteredLate && by === person.id);
  const version = versionOf(date);
  return {
    key: reminderKey({ date: date.id, version, what: lead, to: person.id }),
    to: { kind: 'person', id: person.id },
    about: { kind: 'lead', lead, date },
    from: enteredLate ? entered : due,
    notBefore: entered,
    useless: uselessAt(lead, ends),
    lane: isDayOf(lead) ? 'day-of' : 'reminder',
    quiet: sounds ? { is: 'sounds' } : { is: 'held', unlessAfter: lastUse(lead, ends) },
    thread: isFollowUp(lead)
      ? `${date.id}.${version}.${lead}.${person.id}`
      : `${date.id}.${version}.${person.id}`,
    group: `${lead}.${togetherBy(lead, { date, due })}.${person.id}`,
  };
}

/** What cannot wait for the end of quiet hours: the day itself, or the last one on which it can be. */
function isDayOf(lead: Lead): boolean {
  return lead === 'h3' || lead === 'e0' || lead === 'out';
}

/**
 * What dates have to share to be said as one message: the day. Windows of one first day may have different
 * ends, so from there on the day of the rung itself too, or one would be asked about before it is over.
 */
function togetherBy(lead: Lead, { date, due }: { date: KeyDate; due: Instant }): string {
  const { when } = current(date);
  if (lead === 'out') return date.id;
  const isInside = lead !== 'opens' && WINDOW_LEADS.includes(lead);
  return isInside || lead === 'next' ? `${when.date}.${dayOf(due, when.zone)}` : when.date;
}

/** The instants until which rungs of a date are of use; the same for all of them, so asked of the zone once. */
interface Ends {
  readonly out: Instant;
  readonly next: Instant;
  readonly over: Instant;
  /** The last instant that leaves time to get there. */
  readonly leaving: Instant;
}

function endsOf(when: When): Ends {
  const over = overAt(when);
  const last = lastDayOf(when);
  const start = last === undefined ? over : onDay(last, when);
  return {
    out: later(expectedEnd(when), DAY / 2),
    next: later(over, 14 * DAY),
    over,
    leaving: later(start, -TRAVEL),
  };
}

/** The first instant at which this lead is of no use: the date itself; follow-ups have days of their own. */
function uselessAt(lead: Lead, ends: Ends): Instant {
  if (lead === 'out') return ends.out;
  return isFollowUp(lead) ? ends.next : ends.over;
}

function lastUse(lead: Lead, ends: Ends): Instant {
  return isFollowUp(lead) ? uselessAt(lead, ends) : ends.leaving;
}
