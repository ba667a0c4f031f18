import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { addCalendarDays } from '../../src/domain/calendar.ts';
import { keyDateId, personId } from '../../src/domain/id.ts';
import type { KeyDate, KeyDateState, TimeOfDay, Version } from '../../src/domain/keydate.ts';
import {
  clockTime,
  instant,
  instantOf,
  instantsOf,
  localDate,
  zone,
  type ClockTime,
  type Zone,
} from '../../src/domain/time.ts';
import { cities } from '../../src/domain/place/list.ts';
import { isState } from '../../src/domain/place/region.ts';
import { COMMON_ZONES } from '../../src/domain/place/zone.ts';
import { calendarFile } from '../../src/text/calendar.ts';
import { compose } from '../../src/text/compose/compose.ts';
import { icsOf, type Entry } from '../../src/text/ics.ts';
import { textOf } from '../stage.ts';

const stamp = instant(Date.UTC(2026, 10, 22, 12));
const ana = personId('ana234')!;
const newYork = zone('America/New_York')!;

function at(time: string): TimeOfDay {
  return { is: 'at', time: clockTime(time)! };
}

function version(date: string, time: TimeOfDay, where: Zone = newYork): Version {
  const when = { date: localDate(date)!, time, zone: where };
  return { when, place: 'Hartford', paper: 'letter', note: 'bring the letter', by: ana, at: stamp };
}

function keyDate(first: Version, more: Partial<KeyDate> = {}): KeyDate {
  const state: KeyDateState = { is: 'ahead' };
  return {
    id: keyDateId('date23')!,
    kind: 'check-in',
    of: [ana],
    state,
    versions: [first],
    ...more,
  };
}

const off: KeyDateState = { is: 'off', at: stamp, by: ana };

function ics(dates: readonly KeyDate[], entry: Entry = { title: 'Cita' }): string {
  return icsOf({ dates, entry: () => entry, stamp });
}

/** Reads the file back with a parser that has nothing to do with what wrote it. */
function parsed(file: string): { calendar: ICAL.Component; events: readonly ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  for (const rules of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(rules);
  }
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { calendar, events };
}

function onlyEvent(date: KeyDate): ICAL.Event {
  const { events } = parsed(ics([date]));
  assert.equal(events.length, 1);
  return events[0]!;
}

/** The moments at which the alarms ring, before the start. */
function alarms(event: ICAL.Event): readonly string[] {
  return event.component
    .getAllSubcomponents('valarm')
    .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
}

const NEAR_THE_CHANGES = ['2027-03-13', '2027-11-06'].flatMap((day) =>
  [0, 1, 2].map((after) => addCalendarDays(localDate(day)!, after)),
);
const HOURS = ['00:30', '01:30', '02:30', '03:00', '08:30', '23:30'].map((time) =>
  clockTime(time)!,
);

function assertSameInstant(date: string, time: ClockTime, where: Zone): void {
  const said = onlyEvent(keyDate(version(date, { is: 'at', time }, where))).startDate;
  const wanted = instantOf(localDate(date)!, time, where);
  assert.equal(said.toJSDate().getTime(), wanted, `${date} ${time} ${where}`);
}

for (const { zone: where, city } of COMMON_ZONES) {
  test(`an hour in ${city} is the same moment on the phone, on both sides of both clock changes`, () => {
    for (const date of NEAR_THE_CHANGES) {
      for (const time of HOURS) {
        const once = instantsOf(date, time, where).length === 1;
        if (once) assertSameInstant(date, time, where);
      }
    }
  });
}

test('half past two in Phoenix stays so in the night when other clocks spring forward', () => {
  const file = ics([keyDate(version('2027-03-14', at('02:30'), zone('America/Phoenix')))]);
  assert.match(file, /DTSTART;TZID=America\/Phoenix:20270314T023000\r\n/);
});

test('the file carries the rules of each zone it names, once', () => {
  const second = keyDate(version('2027-10-20', at('09:00')), { id: keyDateId('date45')! });
  const file = ics([keyDate(version('2027-10-19', at('08:30'))), second]);
  assert.equal(file.match(/BEGIN:VTIMEZONE/g)?.length, 1);
  assert.equal(parsed(file).events.length, 2);
});

const AT_HOME = new Set(
  cities()
    .filter((city) => isState(city.region))
    .map((city) => city.zone),
);

test('in every zone of the country an hour is the same moment on the phone, winter and summer', () => {
  for (const where of AT_HOME) {
    assertSameInstant('2027-01-19', clockTime('08:30')!, where);
    assertSameInstant('2027-07-19', clockTime('08:30')!, where);
  }
});

// Abroad the instants are not compared: the calendar's rules (tz 2026) may be newer than this Node's, as they
// are for Vancouver, Calgary and Casablanca under Node 20.20 (seen 2026-11-22).
test('the file has the rules of every zone that can be chosen, under the name that it uses', () => {
  for (const where of new Set(cities().map((city) => city.zone))) {
    const file = ics([keyDate(version('2027-10-19', at('08:30'), where))]);
    assert.ok(file.includes(`BEGIN:VTIMEZONE\r\nTZID:${where}\r\n`), where);
  }
});

test('a timed date rings a day and three hours before', () => {
  assert.deepEqual(alarms(onlyEvent(keyDate(version('2027-10-19', at('08:30'))))), [
    '-P1D',
    '-PT3H',
  ]);
});

for (const is of ['all-day', 'unknown'] as const) {
  test(`a date whose hour is «${is}» fills the day and rings at six in the evening before`, () => {
    const event = onlyEvent(keyDate(version('2027-10-19', { is })));
    assert.equal(event.startDate.isDate, true);
    assert.equal(event.startDate.toString(), '2027-10-19');
    assert.deepEqual(alarms(event), ['-PT6H']);
  });
}

test('a window has its beginning and its end', () => {
  const window = { is: 'window', from: clockTime('08:00')!, to: clockTime('11:00')! } as const;
  const event = onlyEvent(keyDate(version('2027-10-19', window)));
  assert.equal(event.startDate.toString(), '2027-10-19T08:00:00');
  assert.equal(event.endDate.toString(), '2027-10-19T11:00:00');
});

test('a moved date keeps its id and counts up, so that the phone replaces it', () => {
  const first = version('2027-10-19', at('08:30'));
  const moved = keyDate(first, { versions: [first, version('2027-10-26', at('13:00'))] });
  const [before, after] = [onlyEvent(keyDate(first)), onlyEvent(moved)];
  assert.equal(before.uid, 'date23@contigo');
  assert.equal(after.uid, before.uid);
  assert.deepEqual([before.sequence, after.sequence], [0, 1]);
  assert.equal(after.startDate.toString(), '2027-10-26T13:00:00');
});

test('a date that is off cancels what the phone had, newer than it, and rings no more', () => {
  const { calendar, events } = parsed(
    ics([keyDate(version('2027-10-19', at('08:30')), { state: off })]),
  );
  const event = events[0]!;
  assert.equal(calendar.getFirstPropertyValue('method'), 'CANCEL');
  assert.equal(event.component.getFirstPropertyValue('status'), 'CANCELLED');
  assert.equal(event.sequence, 1);
  assert.deepEqual(alarms(event), []);
});

test('a file with dates that stand and dates that are off is published whole', () => {
  const stands = keyDate(version('2027-10-19', at('08:30')), { id: keyDateId('date45')! });
  const gone = keyDate(version('2027-10-20', at('08:30')), { state: off });
  const { calendar, events } = parsed(ics([stands, gone]));
  assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH');
  const states = events.map((event) => event.component.getFirstPropertyValue('status'));
  assert.deepEqual(states, ['CONFIRMED', 'CANCELLED']);
});

test('the stamp is the moment that was given, in UTC', () => {
  assert.match(ics([keyDate(version('2027-10-19', at('08:30')))]), /DTSTAMP:20261122T120000Z\r\n/);
});

test('neither place nor note nor kind is in the file unless it was given', () => {
  const date = keyDate(version('2027-10-19', at('08:30')));
  assert.doesNotMatch(ics([date]), /Hartford|letter|check|ICE/i);
  const { events } = parsed(ics([date], { title: 'Cita', place: 'Hartford', note: 'bring water' }));
  assert.deepEqual([events[0]!.location, events[0]!.description], ['Hartford', 'bring water']);
});

test('words with line breaks, commas and long lines cannot break the file', () => {
  const title = `Cita; a, b\\c\r\nBEGIN:VALARM\u2028 ${'ñ'.repeat(200)}`;
  const file = ics([keyDate(version('2027-10-19', at('08:30')))], { title });
  const { events } = parsed(file);
  assert.equal(events[0]!.summary, `Cita; a, b\\c BEGIN:VALARM ${'ñ'.repeat(200)}`);
  assert.ok(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  assert.ok(file.endsWith('END:VCALENDAR\r\n'));
});

for (const [language, title, name] of [
  ['en', 'Appointment', 'appointment.ics'],
  ['es', 'Cita', 'cita.ics'],
] as const) {
  test(`the file for a reader of «${language}» says «${title}» and nothing more, in its name too`, () => {
    const voice = { language, zone: newYork, now: stamp, neutral: false, bots: {} };
    const file = calendarFile({ dates: [keyDate(version('2027-10-19', at('08:30')))] }, voice)!;
    assert.equal(file.name, name);
    assert.equal(file.mime, 'text/calendar');
    assert.equal(parsed(file.body).events[0]!.summary, title);
    assert.doesNotMatch(file.body, /Hartford|letter|check-in|ICE/);
  });
}

/** `2027-11-05`, to `2027-11-19` or unknown. */
function several(first: string, until: string): Version {
  const one = version(first, { is: 'all-day' });
  return { ...one, when: { ...one.when, until: localDate(until) ?? 'unknown' } };
}

test('a window is whole days on the calendar, from its first through its last', () => {
  const date = keyDate(several('2027-11-05', '2027-11-19'));
  const file = ics([date]);
  assert.match(file, /DTSTART;VALUE=DATE:20271105\r\n/);
  assert.match(file, /DTEND;VALUE=DATE:20271120\r\n/);
  const { startDate, endDate } = onlyEvent(date);
  assert.deepEqual([startDate.toString(), endDate.toString()], ['2027-11-05', '2027-11-20']);
  assert.deepEqual(alarms(onlyEvent(date)), ['-PT6H']);
});

test('of a day that nobody knows there is no event, and of such dates alone no file', () => {
  const unknown = keyDate(several('2027-10-06', 'unknown'), { id: keyDateId('date45')! });
  const known = keyDate(version('2027-10-19', at('08:30')));
  assert.equal(parsed(ics([unknown, known])).events.length, 1);
  const bots = {};
  const voice = { language: 'en', zone: newYork, now: stamp, neutral: true, bots } as const;
  assert.equal(calendarFile({ dates: [unknown] }, voice), undefined);
  const alone = compose({ kind: 'calendar', dates: [unknown] }, voice);
  assert.equal(alone.file, undefined);
  assert.match(textOf(alone), /There is no calendar file for it, since nobody knows the day/);
  assert.match(
    textOf(compose({ kind: 'calendar', dates: [unknown, known] }, voice)),
    /Dates whose day nobody knows are not in it/,
  );
});

test('a day that nobody knows any more leaves the phone, and comes back newer when there is one again', () => {
  const first = version('2027-10-19', at('08:30'));
  const open = several('2027-10-06', 'unknown');
  const gone = keyDate(first, { versions: [first, open] });
  assert.match(ics([gone]), /METHOD:CANCEL[\s\S]*SEQUENCE:1\r\n[\s\S]*DTSTART[^\r]*20271019/);
  assert.match(ics([gone]), /STATUS:CANCELLED/);
  const back = keyDate(first, { versions: [first, open, version('2027-11-02', at('08:30'))] });
  assert.match(ics([back]), /METHOD:PUBLISH[\s\S]*SEQUENCE:2\r\n[\s\S]*STATUS:CONFIRMED/);
});

test('an assumed day is tentative, with a title that says no more than that', () => {
  const first: Version = { ...version('2027-10-19', at('08:30')), assumed: true };
  assert.match(ics([keyDate(first)]), /STATUS:TENTATIVE/);
  const bots = {};
  const voice = { language: 'es', zone: newYork, now: stamp, neutral: true, bots } as const;
  const body = calendarFile({ dates: [keyDate(first)] }, voice)?.body ?? '';
  assert.match(body, /SUMMARY:Cita \(sin confirmar\)\r\n/);
  const sure = keyDate(version('2027-10-19', at('08:30')));
  assert.match(calendarFile({ dates: [sure] }, voice)?.body ?? '', /SUMMARY:Cita\r\n/);
});

test('a date that ended before its day leaves the phone; one that ended on its day stays there', () => {
  const date = keyDate(version('2027-10-19', at('08:30')));
  const done = (at: string): KeyDate => ({
    ...date,
    state: { is: 'done', outcome: 'denied', at: instant(Date.parse(at)), by: personId('anaana')! },
  });
  assert.match(ics([done('2027-09-30T12:00:00Z')]), /METHOD:CANCEL[\s\S]*STATUS:CANCELLED/);
  assert.match(ics([done('2027-10-19T12:00:00Z')]), /METHOD:PUBLISH[\s\S]*STATUS:CONFIRMED/);
});
