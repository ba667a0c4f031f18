import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addCalendarDays, daysBetween, weekdayOf } from '../../src/domain/calendar.ts';
import {
  clockTime,
  dayOf,
  instantOf,
  instantsOf,
  localDate,
  localOf,
  offsetAt,
  zone,
  type ClockTime,
  type Instant,
  type LocalDate,
  type Zone,
} from '../../src/domain/time.ts';
import { clock, day, inZone } from '../family.ts';

/** El Paso, Navajo land, Denver; Phoenix; Puerto Rico; Hawaii; the Aleutians; Guam; Indiana and the great four. */
const PLACES = [
  'America/Denver',
  'America/Phoenix',
  'America/Puerto_Rico',
  'Pacific/Honolulu',
  'America/Adak',
  'Pacific/Guam',
  'America/Indiana/Indianapolis',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Anchorage',
].map(inZone);
/** Zones whose clocks change at midnight, by half an hour, twice a year round Ramadan, or that lost a day. */
const ODD = [
  'America/Havana',
  'America/Asuncion',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kolkata',
].map(inZone);
const HOUR = 3_600_000;

/** Every instant at which a wall clock shows this, by an independent library; none inside a gap. */
function oracle(date: string, time: string, of: Zone): readonly number[] {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const read = (disambiguation: 'earlier' | 'later') =>
    wall.toZonedDateTime(of, { disambiguation });
  const both = [read('earlier'), read('later')];
  const shown = both.filter((one) => one.toPlainDateTime().equals(wall));
  return [...new Set(shown.map((one) => one.epochMilliseconds))];
}

/** The two changes of a year, found by asking the other library and not ours. */
function changesOf(of: Zone, year: number): readonly Temporal.ZonedDateTime[] {
  const found: Temporal.ZonedDateTime[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`${year}-01-01T00:00[${of}]`);
  for (;;) {
    at = at.getTimeZoneTransition('next');
    if (at?.year !== year) return found;
    found.push(at);
  }
}

function agree(date: LocalDate, time: ClockTime, of: Zone): void {
  const expected = oracle(date, time, of);
  assert.deepEqual(instantsOf(date, time, of), expected, `${date} ${time} ${of}`);
  const [first] = expected;
  if (first === undefined) agreeInGap(date, time, of);
  else assert.equal(instantOf(date, time, of), first, `${date} ${time} ${of}`);
}

/** Inside a gap: the last instant before it, which is a millisecond before the next change. */
function agreeInGap(date: LocalDate, time: ClockTime, of: Zone): void {
  const at = instantOf(date, time, of);
  const before = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(of);
  const change = before.getTimeZoneTransition('next');
  assert.equal(change?.epochMilliseconds, at + 1, `${date} ${time} ${of}`);
}

function wallTimes(): readonly ClockTime[] {
  const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
  return hours.flatMap((hour) =>
    ['00', '01', '30', '59'].map((minute) => clock(`${hour}:${minute}`)),
  );
}

test('every wall time round both clock changes of 2026 to 2030 is the instant that Temporal says', () => {
  for (const of of PLACES) {
    for (let year = 2026; year <= 2030; year += 1) {
      for (const change of changesOf(of, year)) {
        const date = day(change.toPlainDate().toString());
        for (const near of [-1, 0, 1])
          for (const time of wallTimes()) agree(addCalendarDays(date, near), time, of);
      }
    }
  }
});

test('where the clocks never change no day is without an hour or has one twice', () => {
  for (const name of [
    'America/Phoenix',
    'America/Puerto_Rico',
    'Pacific/Honolulu',
    'Pacific/Guam',
  ]) {
    const of = inZone(name);
    for (let date = day('2027-03-01'); date < '2027-12-01'; date = addCalendarDays(date, 1))
      for (const time of ['01:30', '02:30'])
        assert.equal(instantsOf(date, clock(time), of).length, 1, `${date} ${name}`);
  }
});

test('zones that change at midnight, by half an hour or by a day agree as well', () => {
  for (const of of ODD) {
    for (const year of [2011, 2023, 2026, 2027, 2028]) {
      for (const change of changesOf(of, year)) {
        const date = day(change.toPlainDate().toString());
        for (const near of [-1, 0, 1])
          for (const time of wallTimes()) agree(addCalendarDays(date, near), time, of);
      }
    }
  }
});

test('thousands of ordinary wall times agree with Temporal, and come back as they went in', () => {
  const days = fc
    .integer({ min: 0, max: 365 * 40 })
    .map((n) => addCalendarDays(day('2010-01-01'), n));
  const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
  fc.assert(
    fc.property(fc.constantFrom(...PLACES, ...ODD), days, minutes, (of, date, minute) => {
      const hour = String(Math.floor(minute / 60)).padStart(2, '0');
      const time = clock(`${hour}:${String(minute % 60).padStart(2, '0')}`);
      agree(date, time, of);
      for (const at of instantsOf(date, time, of))
        assert.deepEqual(localOf(at, of), { date, time });
    }),
    { numRuns: 6_000 },
  );
});

test('an instant shows the wall clock that Temporal shows, at the borders of the offset table too', () => {
  const year = 365.25 * 24 * HOUR;
  const borders = Array.from({ length: 30 }, (_, n) => (50 + n) * year);
  const near = borders.flatMap((at) => [-HOUR, -1, 0, 1, HOUR].map((off) => at + off));
  const newYears = Array.from({ length: 20 }, (_, n) => Date.UTC(2020 + n, 0, 1));
  for (const of of [...PLACES, ...ODD]) {
    for (const at of [...near, ...newYears]) {
      const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(of);
      assert.equal(offsetAt(at as Instant, of), shown.offsetNanoseconds / 1e6, `${at} ${of}`);
      assert.equal(dayOf(at as Instant, of), shown.toPlainDate().toString(), `${at} ${of}`);
    }
  }
});

test('an hour that comes twice means its first coming, one that never comes the last moment before', () => {
  const newYork = inZone('America/New_York');
  const twice = instantsOf(day('2027-11-07'), clock('01:30'), newYork);
  assert.deepEqual(twice, [Date.UTC(2027, 10, 7, 5, 30), Date.UTC(2027, 10, 7, 6, 30)]);
  assert.equal(instantOf(day('2027-11-07'), clock('01:30'), newYork), twice[0]);
  assert.deepEqual(instantsOf(day('2027-03-14'), clock('02:30'), newYork), []);
  assert.equal(instantOf(day('2027-03-14'), clock('02:30'), newYork), Date.UTC(2027, 2, 14, 7) - 1);
});

test('what no calendar and no clock shows is no date and no time', () => {
  for (const text of [
    '2027-02-29',
    '2027-02-30',
    '2027-13-01',
    '2027-00-10',
    '27-01-01',
    '1899-12-31',
  ])
    assert.equal(localDate(text), undefined, text);
  for (const text of ['24:00', '12:60', '8:30', '08:30:00', ''])
    assert.equal(clockTime(text), undefined, text);
  for (const text of ['Mars/Olympus', 'America/new york', '', '../etc/passwd'])
    assert.equal(zone(text), undefined, text);
});

test('days are counted and named on the calendar, whatever the clocks do', () => {
  const days = fc
    .integer({ min: 0, max: 60_000 })
    .map((n) => addCalendarDays(day('1950-01-01'), n));
  fc.assert(
    fc.property(days, fc.integer({ min: -4_000, max: 4_000 }), (date, more) => {
      const other = Temporal.PlainDate.from(date).add({ days: more });
      assert.equal(addCalendarDays(date, more), other.toString());
      assert.equal(daysBetween(date, addCalendarDays(date, more)), more);
      assert.equal(weekdayOf(date), Temporal.PlainDate.from(date).dayOfWeek % 7);
    }),
    { numRuns: 3_000 },
  );
});
