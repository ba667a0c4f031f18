import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  assumedDay,
  assumedNext,
  confirmedAsIs,
  isAssumed,
  stillAnyDay,
} from '../../src/domain/assumed.ts';
import { isBusinessDay } from '../../src/domain/holiday.ts';
import type { KeyDateId } from '../../src/domain/id.ts';
import { PAPERS, current, type KeyDate, type Rhythm } from '../../src/domain/keydate.ts';
import { plan } from '../../src/domain/plan.ts';
import {
  ANA,
  circle,
  day,
  keyDate,
  moment,
  moved,
  peopleOf,
  person,
  RAFA,
  version,
  when,
  wordsAt,
} from '../family.ts';
import { Teller } from '../teller.ts';

const ana = person(ANA);
const rafa = person(RAFA);
const MONTHS: Rhythm = { is: 'months', every: 3 };
const NEXT = 'nnnnnn' as KeyDateId;

function checkIn(words: string, rhythm: Rhythm = MONTHS): KeyDate {
  return { ...keyDate(words, { kind: 'check-in', of: [ANA, RAFA] }), rhythm };
}

function nextOf(date: KeyDate, on: string): KeyDate | undefined {
  return assumedNext(date, { id: NEXT, by: ANA, at: moment(on) });
}

function dayOfNext(words: string, rhythm: Rhythm, on: string): string | undefined {
  const next = nextOf(checkIn(words, rhythm), on);
  return next && current(next).when.date;
}

const TUESDAY: Rhythm = { is: 'weekday', nth: 1, weekday: 2 };

test('after a check-in of every three months the next one is assumed, with the same hour, place and people', () => {
  const before = checkIn('2027-10-19 08:30');
  const next = nextOf(before, '2027-10-19 12:00');
  assert.ok(next);
  assert.ok(isAssumed(next));
  assert.deepEqual(current(next).when, when('2028-01-19 08:30'));
  assert.deepEqual([next.kind, next.of, next.rhythm], ['check-in', [ANA, RAFA], MONTHS]);
  assert.equal(next.confirmed, undefined);
  assert.equal(current(next).paper, 'other');
});

test('where the rhythm falls on a weekend or a federal holiday, the next working day is taken', () => {
  assert.equal(dayOfNext('2027-10-04 08:30', MONTHS, '2027-10-04 12:00'), '2028-01-04');
  // 2027-12-25 is a Saturday, kept on the Friday before; the Monday after is open.
  assert.equal(
    dayOfNext('2027-11-25 08:30', { is: 'months', every: 1 }, '2027-11-25 12:00'),
    '2027-12-27',
  );
  // July 4, 2027 is a Sunday, kept on the Monday.
  const fourth = assumedDay(checkIn('2027-04-04 08:30'), day('2027-04-05'));
  assert.deepEqual(fourth, { date: '2027-07-06', closed: '2027-07-04' });
});

test('«the first Tuesday» comes once a month, also after one that was put before its own', () => {
  assert.equal(dayOfNext('2027-10-05 08:30', TUESDAY, '2027-10-05 12:00'), '2027-11-02');
  assert.equal(dayOfNext('2027-10-01 08:30', TUESDAY, '2027-10-01 12:00'), '2027-11-02');
});

test('a rhythm that was left for a long time begins again after today', () => {
  assert.equal(dayOfNext('2026-01-19 08:30', MONTHS, '2027-10-20 12:00'), '2028-01-19');
});

test('without a rhythm, or without a day to count from, nothing is assumed', () => {
  assert.equal(nextOf(keyDate('2027-10-19 08:30'), '2027-10-20'), undefined);
  assert.equal(nextOf(checkIn('2027-10-19..unknown unknown'), '2027-10-20'), undefined);
});

test('a window that comes again is as long as it was', () => {
  const next = nextOf(checkIn('2027-10-04..2027-10-08 all-day'), '2027-10-09 12:00');
  assert.deepEqual(next && current(next).when, when('2028-01-04..2028-01-08 all-day'));
});

const rhythms = fc.oneof(
  fc.record({ is: fc.constant('weeks' as const), every: fc.integer({ min: 1, max: 26 }) }),
  fc.record({ is: fc.constant('months' as const), every: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    is: fc.constant('weekday' as const),
    nth: fc.constantFrom(-1, 1, 2, 3, 4),
    weekday: fc.integer({ min: 0, max: 6 }),
  }),
);

test('an assumed day is always to come, and always one on which offices are open', () => {
  const days = fc.integer({ min: 0, max: 3_000 });
  fc.assert(
    fc.property(rhythms, days, days, (rhythm, first, later) => {
      const from = new Date(Date.UTC(2026, 0, 1) + first * 86_400_000).toISOString().slice(0, 10);
      const today = new Date(Date.UTC(2026, 0, 1) + later * 86_400_000).toISOString().slice(0, 10);
      const next = assumedDay(checkIn(`${from} 08:30`, rhythm), day(today));
      assert.ok(next && next.date > today && next.date > from);
      assert.ok(isBusinessDay(next.date));
      assert.ok(next.closed === undefined || !isBusinessDay(next.closed));
    }),
  );
});

function assumed(words: string, at = '2027-10-19 12:00'): KeyDate {
  const first = version(when(words), { at: moment(at), assumed: true });
  return { ...checkIn(words), versions: [first] };
}

function said(telling: Teller, until: string): readonly string[] {
  return telling
    .tellsUntil(until)
    .map((line) => line.replace(/^\d+/, (at) => wordsAt(Number(at) as never)));
}

const BEFORE = [
  '2027-12-20 08:30 d30 dddddd to anaana',
  '2027-12-20 08:30 d30 dddddd to rafara',
  '2028-01-05 08:30 d14 dddddd to anaana',
  '2028-01-05 08:30 d14 dddddd to rafara',
];
const AFTER = [
  '2028-01-12 08:30 d7 dddddd to anaana',
  '2028-01-12 08:30 d7 dddddd to rafara',
  '2028-01-16 08:30 d3 dddddd to anaana',
  '2028-01-16 08:30 d3 dddddd to rafara',
  '2028-01-18 18:00 d1 dddddd to anaana',
  '2028-01-18 18:00 d1 dddddd to rafara',
  '2028-01-19 05:30 h3 dddddd to anaana',
  '2028-01-19 05:30 h3 dddddd to rafara',
];

test('who confirms an assumed day hears nothing again, loses nothing, and nobody is told that it moved', () => {
  const date = assumed('2028-01-19 08:30');
  const telling = new Teller(circle([date]), [ana, rafa], moment('2027-10-19 12:00'));
  assert.deepEqual(said(telling, '2028-01-06 12:00'), BEFORE);
  const sure = confirmedAsIs(date, { by: ANA, at: telling.now, paper: 'letter' });
  telling.circle = { ...telling.circle, dates: [sure] };
  assert.deepEqual(said(telling, '2028-01-19 08:29'), AFTER);
  assert.equal(current(sure).assumed, undefined);
  assert.deepEqual(sure.confirmed, [
    { by: ANA, at: moment('2028-01-06 12:00'), version: 0, paper: 'letter' },
  ]);
});

test('another day than the assumed one is a move: who had heard of the assumed one is told', () => {
  const date = assumed('2028-01-19 08:30');
  const telling = new Teller(circle([date]), [ana, rafa], moment('2027-10-19 12:00'));
  said(telling, '2028-01-06 12:00');
  const other = moved(date, '2028-02-02 08:30', { at: moment('2028-01-06 12:00') });
  telling.circle = { ...telling.circle, dates: [other] };
  const first = telling.tells();
  assert.ok(first.includes('moved dddddd to rafara'));
  assert.equal(isAssumed(other), false);
});

test('a call or a message says the day, but it is not sure by that: nobody is kept as having confirmed it', () => {
  for (const paper of PAPERS) {
    const date = confirmedAsIs(assumed('2028-01-19 08:30'), {
      by: ANA,
      at: moment('2028-01-06'),
      paper,
    });
    assert.equal(isAssumed(date), false);
    assert.equal(current(date).paper, paper);
    const isSure = paper === 'letter' || paper === 'notice' || paper === 'online';
    assert.equal(date.confirmed?.length ?? 0, isSure ? 1 : 0, paper);
  }
});

test('only an assumed date that is ahead can be confirmed so', () => {
  const at = moment('2028-01-06');
  const sure = { by: ANA, at, paper: 'letter' } as const;
  const known = keyDate('2028-01-19 08:30');
  assert.equal(confirmedAsIs(known, sure), known);
  const off = { ...assumed('2028-01-19 08:30'), state: { is: 'off', at, by: ANA } } as const;
  assert.equal(confirmedAsIs(off, sure), off);
});

test('an assumed day that moved before is confirmed as its newest version, its history kept', () => {
  const [last] = assumed('2028-01-19 08:30').versions;
  const date = {
    ...keyDate('2027-12-01 08:30'),
    versions: [version(when('2027-12-01 08:30')), last],
  } as const;
  const sure = confirmedAsIs(date, { by: ANA, at: moment('2028-01-06'), paper: 'notice' });
  assert.equal(sure.versions.length, 2);
  assert.deepEqual(sure.versions[0], date.versions[0]);
  assert.equal(sure.confirmed?.[0]?.version, 1);
});

test('that nobody knows the day is said again on a day of its own, and counts from there', () => {
  const date = keyDate('2027-10-05..unknown unknown', { of: [ANA, RAFA] });
  const still = stillAnyDay(date, { by: ANA, at: moment('2028-04-02 10:00') });
  assert.deepEqual(current(still).when, when('2028-04-02..unknown unknown'));
  const known = keyDate('2027-10-19 08:30');
  assert.equal(stillAnyDay(known, { by: ANA, at: moment('2027-10-01') }), known);
});

/** Springfield: the stay of 2016, granted once more for a year. */
test('a granted stay rolls forward: a whole half year of reminders to its new last day, its history kept', () => {
  const first = keyDate('2027-07-20 all-day', { kind: 'expiry', of: [ANA, RAFA] });
  const at = moment('2027-07-02 12:00');
  const next = moved(first, '2028-07-20 all-day', { at });
  const telling = new Teller(circle([first]), [ana, rafa], moment('2027-07-01 12:00'));
  telling.tellsUntil('2027-07-02 12:00');
  telling.circle = { ...telling.circle, dates: [next] };
  const lines = said(telling, '2028-08-01 12:00').filter((line) => line.endsWith('anaana'));
  assert.deepEqual(lines, [
    '2028-01-22 09:00 d180 dddddd to anaana',
    '2028-02-21 09:00 d150 dddddd to anaana',
    '2028-03-22 09:00 d120 dddddd to anaana',
    '2028-04-21 09:00 d90 dddddd to anaana',
    '2028-05-21 09:00 d60 dddddd to anaana',
    '2028-06-20 09:00 d30 dddddd to anaana',
    '2028-07-06 09:00 d14 dddddd to anaana',
    '2028-07-13 09:00 d7 dddddd to anaana',
  ]);
  assert.deepEqual(
    next.versions.map((one) => one.when.date),
    ['2027-07-20', '2028-07-20'],
  );
  assert.equal(telling.entry('dddddd.1.moved.rafara')?.is, 'delivered');
});

test('a deferral of two years is silent until half a year before its end', () => {
  const date = keyDate('2029-08-17 all-day', { kind: 'expiry', at: moment('2027-08-17 12:00') });
  const [first] = plan(circle([date]), peopleOf(ana));
  assert.equal(first && wordsAt(first.from), '2029-02-18 09:00');
});
