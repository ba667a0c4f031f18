import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addCalendarDays, daysBetween, weekdayOf } from '../../src/domain/calendar.ts';
import type { Item } from '../../src/domain/item.ts';
import { parseReminderKey } from '../../src/domain/key.ts';
import { KEY_DATE_KINDS, lastDayOf, overAt, type KeyDate } from '../../src/domain/keydate.ts';
import { ladderOf } from '../../src/domain/ladder.ts';
import { LEADS, isFollowUp, type Lead } from '../../src/domain/lead.ts';
import { plan } from '../../src/domain/plan.ts';
import { remindersOf, turnedOff } from '../../src/domain/reminder.ts';
import { dayOf, type LocalDate, type Zone } from '../../src/domain/time.ts';
import {
  ANA,
  circle,
  day,
  inZone,
  keyDate,
  moment,
  moved,
  peopleOf,
  person,
  RAFA,
  wordsAt,
  type DateParts,
} from '../family.ts';
import { Teller } from '../teller.ts';

const ana = person(ANA);
const rafa = person(RAFA);

function leadOf({ about }: Item): Lead {
  assert.ok(about.kind === 'lead');
  return about.lead;
}

/** `opens 2027-10-05 07:00`, on the clocks of the place. */
function rungs(words: string, parts: DateParts = {}): readonly string[] {
  return remindersOf(keyDate(words, parts), ana).map(
    (item) => `${leadOf(item)} ${wordsAt(item.from, parts.zone)}`,
  );
}

/** What is said of these dates from one day to another, each with its time. */
function told(dates: readonly KeyDate[], from: string, to: string): readonly string[] {
  const telling = new Teller(circle(dates), [ana, rafa], moment(from));
  return telling
    .tellsUntil(to)
    .map((line) => line.replace(/^\d+/, (at) => wordsAt(Number(at) as never)));
}

test('before a window of days the rungs count to the first; then it opens, each Monday, and its end', () => {
  assert.deepEqual(rungs('2027-10-05..2027-10-28 all-day', { kind: 'check-in' }), [
    'd30 2027-09-05 09:00',
    'd14 2027-09-21 09:00',
    'd7 2027-09-28 09:00',
    'd3 2027-10-02 09:00',
    'd1 2027-10-04 18:00',
    'opens 2027-10-05 07:00',
    'w1 2027-10-11 09:00',
    'w2 2027-10-18 09:00',
    'e3 2027-10-25 09:00',
    'e1 2027-10-27 18:00',
    'e0 2027-10-28 07:00',
    'next 2027-10-29 09:00',
  ]);
});

test('a window with an hour keeps to that hour, on each side of a clock change', () => {
  assert.deepEqual(rungs('2027-11-01..2027-11-19 08:30', { kind: 'appointment' }), [
    'd7 2027-10-25 08:30',
    'd1 2027-10-31 18:00',
    'opens 2027-11-01 05:30',
    'w1 2027-11-08 08:30',
    'e3 2027-11-16 08:30',
    'e1 2027-11-18 18:00',
    'e0 2027-11-19 05:30',
    'next 2027-11-20 08:30',
  ]);
});

test('a window of two or three days says less, and one of a single day is a day', () => {
  assert.deepEqual(rungs('2027-10-05..2027-10-06 all-day', { kind: 'appointment' }).slice(2), [
    'opens 2027-10-05 07:00',
    'e1 2027-10-05 18:00',
    'e0 2027-10-06 07:00',
    'next 2027-10-07 09:00',
  ]);
  const one = rungs('2027-10-05..2027-10-05 all-day', { kind: 'appointment' });
  assert.deepEqual(one, rungs('2027-10-05 all-day', { kind: 'appointment' }));
});

test('a long window is spoken of at most eight times on Mondays, evenly', () => {
  const mondays = rungs('2027-01-05..2027-12-17 all-day', { kind: 'appointment' })
    .filter((line) => line.startsWith('w'))
    .map((line) => line.slice(3, 13));
  assert.equal(mondays.length, 8);
  const apart = mondays.slice(1).map((one, index) => daysBetween(day(mondays[index]!), day(one)));
  assert.deepEqual([...new Set(apart)], [42]);
});

const STILL_UNKNOWN = [
  'u0 2027-10-05 00:00',
  'u3 2027-10-08 09:00',
  'u7 2027-10-12 09:00',
  'u14 2027-10-19 09:00',
  'u30 2027-11-04 09:00',
  'u60 2027-12-04 09:00',
  'u90 2028-01-03 09:00',
  'u120 2028-02-02 09:00',
  'u150 2028-03-03 09:00',
  'still 2028-04-02 09:00',
];

test('where nobody knows the day it reminds less and less often, and asks after half a year', () => {
  for (const kind of KEY_DATE_KINDS) {
    assert.deepEqual(rungs('2027-10-05..unknown unknown', { kind }), STILL_UNKNOWN, kind);
  }
});

test('who says again that nobody knows is reminded once a month from then on', () => {
  const date = moved(keyDate('2027-10-05..unknown unknown'), '2028-04-02..unknown unknown', {
    at: moment('2028-04-02 10:00'),
  });
  assert.deepEqual(ladderOf(date), ['u30', 'u60', 'u90', 'u120', 'u150', 'still']);
});

test('the first reminder of an unknown day comes at once, also at night to who wrote it down', () => {
  const at = moment('2027-10-05 23:30');
  const date = keyDate('2027-10-05..unknown unknown', { kind: 'removal', of: [ANA, RAFA], at });
  assert.deepEqual(told([date], '2027-10-05 23:30', '2027-10-09 12:00'), [
    '2027-10-05 23:30 u0 dddddd to anaana',
    '2027-10-06 07:00 u0 dddddd to rafara',
    '2027-10-08 09:00 u3 dddddd to anaana',
    '2027-10-08 09:00 u3 dddddd to rafara',
  ]);
});

test('«any day now» that gets a day is planned anew, and who had heard of it is told', () => {
  const unknown = keyDate('2027-06-06..unknown unknown', { kind: 'removal', of: [ANA, RAFA] });
  const date = moved(unknown, '2027-06-22 all-day', { at: moment('2027-06-15 12:00'), by: ANA });
  const telling = new Teller(circle([unknown]), [ana, rafa], moment('2027-06-06 10:00'));
  telling.tellsUntil('2027-06-15 12:00');
  telling.circle = { ...telling.circle, dates: [date] };
  const lines = telling.tellsUntil('2027-07-20 12:00');
  const said = lines.map((line) => line.replace(/^\d+/, (at) => wordsAt(Number(at) as never)));
  assert.deepEqual(
    said.filter((line) => line.endsWith('rafara')),
    [
      '2027-06-15 12:00 d7 dddddd to rafara',
      '2027-06-15 12:00 moved dddddd to rafara',
      '2027-06-17 09:00 d5 dddddd to rafara',
      '2027-06-19 09:00 d3 dddddd to rafara',
      '2027-06-20 09:00 d2 dddddd to rafara',
      '2027-06-21 18:00 d1 dddddd to rafara',
      '2027-06-22 07:00 h3 dddddd to rafara',
    ],
  );
  assert.ok(!said.some((line) => line.includes('moved dddddd to anaana')));
});

test('a day that nobody knows any more stops the old plan, and who had heard of the day is told', () => {
  const known = keyDate('2027-10-19 08:30', { of: [ANA, RAFA] });
  const date = moved(known, '2027-10-06..unknown unknown', { at: moment('2027-10-06 12:00') });
  const telling = new Teller(circle([known]), [ana, rafa], moment('2027-10-05 12:00'));
  telling.tells();
  telling.circle = { ...telling.circle, dates: [date] };
  telling.at('2027-10-06 12:00');
  assert.deepEqual(telling.tells().slice().sort(), [
    'moved dddddd to rafara',
    'u0 dddddd to anaana',
    'u0 dddddd to rafara',
  ]);
});

test('who hears only that it is still not known is not told that it moved', () => {
  const unknown = keyDate('2027-10-05..unknown unknown', { of: [ANA, RAFA] });
  const date = moved(unknown, '2028-04-02..unknown unknown', { at: moment('2028-04-02 10:00') });
  const ledger = {
    'dddddd.0.u0.rafara': { is: 'delivered', at: 1, by: 'telegram:1' },
  } as never;
  const items = plan(circle([date], { ledger }), peopleOf(ana, rafa));
  assert.ok(items.length > 0);
  assert.ok(!items.some(({ about }) => about.kind === 'moved'));
});

test('the reminders of a window are turned off together, and so are those of an unknown day', () => {
  const leads = (words: string, off: Lead) => {
    const date = keyDate(words, { kind: 'check-in' });
    return remindersOf(date, person(ANA, { leadsOff: [off] })).map(leadOf);
  };
  assert.deepEqual(leads('2027-10-05..2027-10-28 all-day', 'opens'), [
    'd30',
    'd14',
    'd7',
    'd3',
    'd1',
    'next',
  ]);
  assert.deepEqual(leads('2027-10-05..unknown unknown', 'u0'), ['still']);
});

test('two dates of one window are one message, and of two windows each has its own end', () => {
  const kind = 'appointment';
  const first = keyDate('2027-10-05..2027-10-21 all-day', { id: 'dddddd', kind });
  const same = keyDate('2027-10-05..2027-10-21 all-day', { id: 'eeeeee', kind });
  const longer = keyDate('2027-10-05..2027-10-26 all-day', { id: 'ffffff', kind });
  const said = told([first, same, longer], '2027-10-05 06:00', '2027-10-28 19:00');
  assert.deepEqual(said, [
    '2027-10-05 07:00 opens dddddd+opens eeeeee+opens ffffff to anaana',
    '2027-10-11 09:00 w1 dddddd+w1 eeeeee+w1 ffffff to anaana',
    '2027-10-18 09:00 e3 dddddd+e3 eeeeee to anaana',
    '2027-10-18 09:00 w2 ffffff to anaana',
    '2027-10-20 18:00 e1 dddddd+e1 eeeeee to anaana',
    '2027-10-21 07:00 e0 dddddd+e0 eeeeee to anaana',
    '2027-10-22 09:00 next dddddd+next eeeeee to anaana',
    '2027-10-23 09:00 e3 ffffff to anaana',
    '2027-10-25 18:00 e1 ffffff to anaana',
    '2027-10-26 07:00 e0 ffffff to anaana',
    '2027-10-27 09:00 next ffffff to anaana',
  ]);
});

test('an assumed day is never asked «are you out?» of, since nobody knows that it was the day', () => {
  const [first] = keyDate('2027-10-19 08:30').versions;
  const sure = keyDate('2027-10-19 08:30', { kind: 'check-in' });
  const date = { ...sure, versions: [{ ...first, assumed: true }] } as const;
  const leads = ladderOf(date);
  assert.deepEqual(
    leads,
    ladderOf(sure).filter((lead) => lead !== 'out'),
  );
});

const ZONES = ['America/New_York', 'Pacific/Honolulu', 'America/Adak', 'America/Phoenix'].map(
  inZone,
);
const anyWindow = fc.record({
  first: fc.integer({ min: 0, max: 800 }),
  length: fc.integer({ min: 1, max: 400 }),
  time: fc.constantFrom('all-day', 'unknown', '08:30', '09:00-11:00'),
  kind: fc.constantFrom(...KEY_DATE_KINDS),
  zone: fc.constantFrom(...ZONES),
});

interface Given {
  readonly first: number;
  readonly length: number;
  readonly time: string;
  readonly kind: KeyDate['kind'];
  readonly zone: Zone;
}

function windowOf({ first, length, time, kind, zone }: Given): KeyDate {
  const start = addCalendarDays(day('2026-12-01'), first);
  const end = addCalendarDays(start, length);
  return keyDate(`${start}..${end} ${time}`, { kind, zone });
}

test('of any window every rung comes in its order, each key is its own, and all but follow-ups end with it', () => {
  fc.assert(
    fc.property(anyWindow, (given) => {
      const date = windowOf(given);
      const { when } = date.versions[0];
      const items = remindersOf(date, ana);
      const leads = items.map(leadOf);
      assert.deepEqual(
        leads,
        [...leads].sort((a, b) => LEADS.indexOf(a) - LEADS.indexOf(b)),
      );
      for (const [index, item] of items.entries()) {
        if (index > 0) assert.ok(item.from >= items[index - 1]!.from, 'in their order');
        assert.equal(parseReminderKey(item.key)?.what, leads[index]);
        assert.equal(item.from >= overAt(when), isFollowUp(leads[index]!));
      }
      assert.equal(new Set(items.map(({ key }) => key)).size, items.length);
      assert.ok(leads.length <= 20, `${leads.length} messages`);
    }),
  );
});

test('inside any window the weekly rungs are Mondays between its first day and the last five', () => {
  fc.assert(
    fc.property(anyWindow, (given) => {
      const date = windowOf(given);
      const { when } = date.versions[0];
      const last = lastDayOf(when)!;
      for (const item of remindersOf(date, ana)) {
        if (!leadOf(item).startsWith('w')) continue;
        const on: LocalDate = dayOf(item.from, when.zone);
        assert.equal(weekdayOf(on), 1);
        assert.ok(on > when.date && daysBetween(on, last) > 5);
      }
    }),
  );
});

test('the plan of a date without a day comes to its end, and what is turned off with it', () => {
  const date = keyDate('2027-10-05..unknown unknown');
  const some = person(ANA, { leadsOff: ['u0'] });
  assert.equal(turnedOff(date, some).length + remindersOf(date, some).length, STILL_UNKNOWN.length);
  const telling = new Teller(circle([date]), [ana], moment('2027-10-05 12:00'));
  telling.tellsUntil('2028-04-02 08:59');
  assert.equal(telling.at('2028-04-02 09:00').tells().join(), 'still dddddd to anaana');
  const left = telling.at('2028-04-02 09:00').tellsUntil('2028-12-31 00:00');
  assert.deepEqual(
    left.map((line) => line.replace(/^\d+ /, '')),
    ['rest to anaana'],
  );
  assert.equal(telling.look().next, undefined);
});
