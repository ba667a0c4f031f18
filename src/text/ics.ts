import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  type ICalAlarmData,
  type ICalDateTimeValue,
  type ICalDayJsStub,
  type ICalEventData,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { isAssumed } from '../domain/assumed.ts';
import { addCalendarDays } from '../domain/calendar.ts';
import { timeOf, type Rally } from '../domain/campaign/rally.ts';
import { isClosedEarly } from '../domain/close.ts';
import {
  current,
  isAnyDay,
  isWindow,
  lastDayOf,
  versionOf,
  type KeyDate,
  type When,
} from '../domain/keydate.ts';
import { DAY, HOUR, SECOND, type ClockTime, type Instant, type LocalDate } from '../domain/time.ts';

/** What a calendar entry says. A phone shows it on its lock screen and may share it, so nothing goes in by itself. */
export interface Entry {
  readonly title: string;
  readonly place?: string;
  readonly note?: string;
}

export interface Calendar {
  readonly dates: readonly KeyDate[];
  readonly entry: (date: KeyDate) => Entry;
  /** When the file is made; a later file of the same date has a later stamp. */
  readonly stamp: Instant;
}

/**
 * An iCalendar file (RFC 5545) of key dates. Its ids are the dates' own and its sequence their version, so that
 * a phone replaces what it had after a move. A date that is off is cancelled, and so is one that ended early, or
 * whose day nobody knows any more; when all are, the file itself says so. Hours carry the place's zone with its rules, so that
 * they hold across the clock changes. Dates without an event are left out.
 */
export function icsOf({ dates, entry, stamp }: Calendar): string {
  const found = dates.filter(hasEvent);
  return printed(
    found.map((date) => eventOf(date, entry(date), stamp)),
    found.length > 0 && found.every(isCancelled),
  );
}

/** A rally for a calendar. `version` grows with each change of its time or its words. */
export interface RallyCalendar {
  readonly rally: Rally;
  readonly version: number;
  readonly entry: Entry;
  readonly stamp: Instant;
}

/**
 * The same of a rally, which is public and shows its title and place. Its id is the event's own and its sequence
 * grows with each change, so that a phone replaces what it had, and takes it out when the rally is off.
 */
export function rallyIcs({ rally, version, entry, stamp }: RallyCalendar): string {
  const { when, ends } = timeOf(rally);
  const isOff = rally.state.is === 'off';
  const event: ICalEventData = {
    id: `${rally.id}@contigo`,
    sequence: version + (isOff ? 1 : 0),
    stamp: new Date(stamp),
    ...timesOf(ends && when.time.is === 'at' ? spanning(when, when.time.time, ends) : when),
    ...saidOf(entry),
    class: ICalEventClass.PUBLIC,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    alarms: isOff ? [] : alarmsOf(when, shown(entry.title)),
  };
  return printed([event], isOff);
}

/** An end after midnight is left open: a calendar would take it for one before the beginning. */
function spanning(when: When, from: ClockTime, to: ClockTime): When {
  return to > from ? { ...when, time: { is: 'window', from, to } } : when;
}

function printed(events: readonly ICalEventData[], isOff: boolean): string {
  const calendar = ical({
    prodId: { company: 'contigo', product: 'contigo' },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: zoneRules },
  });
  for (const event of events) calendar.createEvent(event);
  return `${calendar.toString()}\r\n`;
}

function saidOf({
  title,
  place,
  note,
}: Entry): Pick<ICalEventData, 'summary' | 'location' | 'description'> {
  return {
    summary: shown(title),
    ...(place ? { location: shown(place) } : {}),
    ...(note ? { description: shown(note) } : {}),
  };
}

/** Whether a calendar can show it: it has a day, or had one that the calendar has to let go of. */
export function hasEvent(date: KeyDate): boolean {
  return date.versions.some(({ when }) => !isAnyDay(when));
}

/** Whether its event is taken out of the calendars that have it. */
export function isCancelled(date: KeyDate): boolean {
  return date.state.is === 'off' || isClosedEarly(date) || isAnyDay(current(date).when);
}

/** What holds now; or the newest day that was known, for an entry that is taken back. */
export function lastKnown(date: KeyDate): When {
  return (date.versions.findLast(({ when }) => !isAnyDay(when)) ?? current(date)).when;
}

function eventOf(date: KeyDate, entry: Entry, stamp: Instant): ICalEventData {
  const when = lastKnown(date);
  return {
    id: `${date.id}@contigo`,
    // A cancellation has to be newer than what it cancels. One by an outcome can be taken back, so it is newer by
    // its stamp alone, which decides between equal sequences (RFC 5546, 2.1.5).
    sequence: versionOf(date) + (date.state.is === 'off' ? 1 : 0),
    stamp: new Date(stamp),
    ...timesOf(when),
    ...saidOf(entry),
    class: ICalEventClass.PRIVATE,
    status: statusOf(date),
    alarms: isCancelled(date) ? [] : alarmsOf(when, shown(entry.title)),
  };
}

function statusOf(date: KeyDate): ICalEventStatus {
  if (isCancelled(date)) return ICalEventStatus.CANCELLED;
  return isAssumed(date) ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

type Times = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'>;

/** Several days are whole days, whatever the hour on them; the end is the day after the last (RFC 5545, 3.6.1). */
function timesOf(when: When): Times {
  const { date, time, zone } = when;
  if (isWindow(when)) {
    const after = addCalendarDays(lastDayOf(when) ?? date, 1);
    return { start: onTheWall(date, MIDNIGHT), end: onTheWall(after, MIDNIGHT), allDay: true };
  }
  switch (time.is) {
    case 'at':
      return { start: onTheWall(date, time.time), timezone: zone };
    case 'window':
      return {
        start: onTheWall(date, time.from),
        end: onTheWall(date, time.to),
        timezone: zone,
      };
    case 'all-day':
    case 'unknown':
      return { start: onTheWall(date, MIDNIGHT), allDay: true };
  }
}

const MIDNIGHT = '00:00' as ClockTime;

/**
 * A date and time that the library prints as it stands. Given a string or a `Date` it would read them in the
 * host's zone and move an hour that the host's own spring gap swallows (ical-generator 10.2, read 2026-11-22);
 * so it gets what it takes for a value of a date library, whose printing it leaves alone.
 */
function onTheWall(date: LocalDate, time: ClockTime): ICalDateTimeValue {
  const utc = new Date(`${date}T${time}:00Z`);
  const wall: ICalDayJsStub = {
    format: (pattern) =>
      pattern === 'HHmmss' ? `${time.replace(':', '')}00` : date.replaceAll('-', ''),
    isValid: () => true,
    toDate: () => utc,
    toJSON: () => utc.toJSON(),
    tz: () => wall,
    utc: () => wall,
  };
  return wall;
}

/** Before an hour: a day and three hours; before a day without one: six in the evening before. In seconds. */
function alarmsOf(when: When, description: string): ICalAlarmData[] {
  const { is } = when.time;
  const timed = !isWindow(when) && (is === 'at' || is === 'window');
  const before = timed ? [DAY, 3 * HOUR] : [6 * HOUR];
  return before.map((ms) => ({
    type: ICalAlarmType.display,
    triggerBefore: ms / SECOND,
    description,
  }));
}

/**
 * The zone's rules as a calendar block under its own name: for a zone that is a link to another (Saipan to Guam)
 * the library gives the other's name, and phones would find no rules. Null where it knows none.
 */
function zoneRules(zone: string): string | null {
  const [block] = tzlib_get_ical_block(zone);
  if (block?.startsWith('BEGIN:VTIMEZONE') !== true) return null;
  return block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`);
}

/** Words that cannot end a line of the file and begin another. */
function shown(typed: string): string {
  return typed.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
