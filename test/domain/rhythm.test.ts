import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Rhythm } from '../../src/domain/keydate.ts';
import { nextOf, rhythmOf } from '../../src/domain/rhythm.ts';
import type { LocalDate } from '../../src/domain/time.ts';
import { day } from '../family.ts';

const anyDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => day(Temporal.PlainDate.from('2000-01-01').add({ days }).toString()));
const nths = fc.constantFrom(-1, 1, 2, 3, 4);
const weekdays = fc.integer({ min: 0, max: 6 });

function plain(date: LocalDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

/** The days of a month, by an independent library, that are this weekday (0 is Sunday). */
function thatWeekday(month: Temporal.PlainDate, weekday: number): readonly string[] {
  return Array.from({ length: month.daysInMonth }, (_, index) => month.with({ day: index + 1 }))
    .filter((one) => one.dayOfWeek % 7 === weekday)
    .map((one) => one.toString());
}

function chosen(month: Temporal.PlainDate, nth: number, weekday: number): string {
  return thatWeekday(month, weekday).at(nth === -1 ? -1 : nth - 1)!;
}

const SAID: readonly (readonly [string, Rhythm, string])[] = [
  ['2010-03-01', { is: 'weeks', every: 2 }, '2010-03-15'],
  ['2010-12-27', { is: 'weeks', every: 1 }, '2011-01-03'],
  ['2010-03-15', { is: 'months', every: 3 }, '2010-06-15'],
  ['2010-11-30', { is: 'months', every: 3 }, '2011-02-28'],
  ['2011-11-30', { is: 'months', every: 3 }, '2012-02-29'],
  ['2027-01-31', { is: 'months', every: 1 }, '2027-02-28'],
  ['2010-03-02', { is: 'weekday', nth: 1, weekday: 2 }, '2010-04-06'],
  ['2010-03-01', { is: 'weekday', nth: 1, weekday: 2 }, '2010-03-02'],
  ['2010-05-31', { is: 'weekday', nth: -1, weekday: 1 }, '2010-06-28'],
  ['2012-01-31', { is: 'weekday', nth: -1, weekday: 3 }, '2012-02-29'],
  ['2010-12-28', { is: 'weekday', nth: 4, weekday: 5 }, '2011-01-28'],
];

test('the next date of a rhythm, in months of every length and over the turn of the year', () => {
  for (const [date, rhythm, next] of SAID) {
    assert.equal(nextOf(rhythm, day(date)), next, `${date} ${JSON.stringify(rhythm)}`);
  }
});

test('weeks and months are those of an independent calendar, whatever the day', () => {
  const every = fc.integer({ min: 1, max: 24 });
  fc.assert(
    fc.property(anyDay, every, (date, n) => {
      const weeks = plain(date).add({ weeks: n }).toString();
      const months = plain(date).add({ months: n }).toString();
      assert.equal(nextOf({ is: 'weeks', every: n }, date), weeks);
      assert.equal(nextOf({ is: 'months', every: n }, date), months);
    }),
  );
});

test('«the first Tuesday» and «the last Friday» are the first such day after, none left out', () => {
  fc.assert(
    fc.property(anyDay, nths, weekdays, (date, nth, weekday) => {
      const month = plain(date).with({ day: 1 });
      const days = [0, 1, 2].map((months) => chosen(month.add({ months }), nth, weekday));
      const first = days.find((one) => one > date);
      assert.equal(nextOf({ is: 'weekday', nth, weekday }, date), first);
    }),
  );
});

test('a year of any rhythm goes only forward and stays on its weekday', () => {
  fc.assert(
    fc.property(anyDay, nths, weekdays, (date, nth, weekday) => {
      let at = date;
      for (let month = 0; month < 12; month += 1) {
        const next = nextOf({ is: 'weekday', nth, weekday }, at);
        assert.ok(next > at);
        assert.equal(plain(next).dayOfWeek % 7, weekday);
        at = next;
      }
    }),
  );
});

test('a rhythm is read only as somebody can have said it', () => {
  for (const [, rhythm] of SAID) assert.deepEqual(rhythmOf({ ...rhythm }), rhythm);
  const wrong: readonly unknown[] = [
    undefined,
    null,
    'weeks',
    {},
    { is: 'weeks' },
    { is: 'weeks', every: 0 },
    { is: 'weeks', every: 1.5 },
    { is: 'months', every: -1 },
    { is: 'months', every: 25 },
    { is: 'months', every: '3' },
    { is: 'weekday', nth: 5, weekday: 1 },
    { is: 'weekday', nth: 0, weekday: 1 },
    { is: 'weekday', nth: 1, weekday: 7 },
    { is: 'days', every: 3 },
    { is: 'weeks', every: 3, more: 1 },
  ];
  for (const held of wrong) assert.equal(rhythmOf(held), undefined, JSON.stringify(held));
});
