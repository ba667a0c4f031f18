import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { turnsOf } from '../../src/domain/checkup.ts';
import type { Circle } from '../../src/domain/circle.ts';
import type { PersonId } from '../../src/domain/id.ts';
import type { Finding, KeyDate } from '../../src/domain/keydate.ts';
import type { Person } from '../../src/domain/person.ts';
import { DAY, HOUR, later, type Instant } from '../../src/domain/time.ts';
import {
  ANA,
  circle,
  clock,
  inZone,
  keyDate,
  moment,
  moved,
  person,
  RAFA,
  SARA,
  wordsAt,
} from '../family.ts';
import { Teller } from '../teller.ts';

const DATE = '2027-10-19 08:30';
const ana = person(ANA);
const rafa = person(RAFA);
const ENTERED = moment('2027-09-08 11:00');
const hearing = keyDate(DATE, { kind: 'hearing', at: ENTERED });

function teller(date: KeyDate, people: readonly Person[] = [ana], start = '2027-09-08 12:00') {
  return new Teller(circle([date]), people, moment(start));
}

/** When whom is asked, read off the keys of everything that was said until then. */
function asked(telling: Teller, until: string): readonly string[] {
  telling.tellsUntil(until);
  return Object.entries(telling.circle.ledger).flatMap(([key, entry]) => {
    const [, , what = '', to = ''] = key.split('.');
    const at = entry.is === 'delivered' ? wordsAt(entry.at) : entry.is;
    return what.startsWith('check-') ? [`${at} ${what} ${to}`] : [];
  });
}

function looked(telling: Teller, found: Finding, by: PersonId): void {
  const [held] = telling.circle.dates as readonly [KeyDate];
  const checked = [...(held.checked ?? []), { by, at: telling.now, version: 0, found }];
  telling.circle = { ...telling.circle, dates: [{ ...held, checked }] };
}

test('a hearing is asked about each week, and with the last reminders', () => {
  assert.deepEqual(asked(teller(hearing), '2027-12-01 00:00'), [
    '2027-09-14 08:30 check-w5 anaana',
    '2027-09-21 08:30 check-w4 anaana',
    '2027-09-28 08:30 check-w3 anaana',
    '2027-10-05 08:30 check-d14 anaana',
    '2027-10-12 08:30 check-d7 anaana',
    '2027-10-16 08:30 check-d3 anaana',
    '2027-10-18 18:00 check-d1 anaana',
  ]);
});

test('a hearing a year away is asked about every fourth week, and each week once it is near', () => {
  const far = teller(keyDate('2028-10-17 08:30', { kind: 'hearing', at: ENTERED }));
  assert.deepEqual(
    asked(far, '2028-08-10 00:00').map((line) => line.slice(0, 10)),
    [
      '2027-10-12',
      '2027-11-09',
      '2027-12-07',
      '2028-01-04',
      '2028-02-01',
      '2028-02-29',
      '2028-03-28',
      '2028-04-25',
      '2028-05-23',
      '2028-06-20',
      '2028-07-18',
      '2028-07-25',
      '2028-08-01',
      '2028-08-08',
    ],
  );
});

test('the question comes in one message with the reminder of that day', () => {
  const telling = teller(hearing).at('2027-10-12 08:30');
  const batches = telling.says();
  assert.deepEqual(
    batches.map(({ items }) => items.map(({ key }) => key)),
    [['dddddd.0.d7.anaana', 'dddddd.0.check-d7.anaana']],
  );
});

test('two hearings on one day are one question', () => {
  const two = [
    hearing,
    keyDate('2027-10-19 14:00', { id: 'eeeeee', kind: 'hearing', at: ENTERED }),
  ];
  const telling = new Teller(circle(two), [ana], moment('2027-09-14 08:30'));
  assert.deepEqual(telling.tells(), ['check-w5 dddddd+check-w5 eeeeee to anaana']);
});

test('a check-in has no public look-up: the letter is looked at again, once, three days before', () => {
  const telling = teller(keyDate(DATE, { kind: 'check-in' }));
  assert.deepEqual(asked(telling, '2027-12-01 00:00'), ['2027-10-16 08:30 check-d3 anaana']);
  for (const kind of ['removal', 'deadline', 'expiry', 'appointment'] as const)
    assert.deepEqual(asked(teller(keyDate(DATE, { kind })), '2027-12-01 00:00'), []);
});

test('one who does not answer, or could not look, hands it on; one who looked keeps it', () => {
  const telling = teller({ ...hearing, of: [ANA, RAFA] }, [ana, rafa]);
  assert.deepEqual(asked(telling, '2027-09-14 09:00'), ['2027-09-14 08:30 check-w5 anaana']);
  assert.deepEqual(asked(telling, '2027-09-21 09:00').at(-1), '2027-09-21 08:30 check-w4 rafara');
  looked(telling, 'same', RAFA);
  assert.deepEqual(asked(telling, '2027-09-28 09:00').at(-1), '2027-09-28 08:30 check-w3 rafara');
  looked(telling, 'could-not', RAFA);
  assert.deepEqual(asked(telling, '2027-10-05 09:00').at(-1), '2027-10-05 08:30 check-d14 anaana');
});

test('that one looked counts more than that another one could not', () => {
  const telling = teller({ ...hearing, of: [ANA, RAFA] }, [ana, rafa]);
  asked(telling, '2027-09-14 09:00');
  looked(telling, 'same', ANA);
  looked(telling, 'could-not', RAFA);
  assert.equal(asked(telling, '2027-09-21 09:00').at(-1), '2027-09-21 08:30 check-w4 anaana');
});

test('whoever looked meanwhile spares the one whose turn it was the question, and has the next', () => {
  const telling = teller({ ...hearing, of: [ANA, RAFA] }, [ana, rafa]);
  asked(telling, '2027-09-13 00:00');
  telling.fate = () => 'hitch';
  assert.equal(asked(telling, '2027-09-14 08:31').length, 1);
  looked(telling, 'same', RAFA);
  telling.fate = () => 'arrives';
  assert.deepEqual(asked(telling, '2027-09-21 09:00').slice(1), [
    '2027-09-21 08:30 check-w4 rafara',
  ]);
  assert.equal(telling.entry('dddddd.0.check-w5.anaana')?.is, 'waiting');
});

test('the family of whoever has the date is asked too, and nobody who has not agreed or is no family', () => {
  const members: Circle['members'] = [
    { person: ANA, role: 'family' },
    { person: RAFA, role: 'family' },
    { person: SARA, role: 'coordinator' },
  ];
  const never = person(ANA, { consent: { is: 'never' } });
  const telling = new Teller(
    circle([hearing], { members }),
    [never, rafa, person(SARA)],
    moment('2027-09-01 12:00'),
  );
  const lines = asked(telling, '2027-12-01 00:00');
  assert.equal(lines.length, 7);
  assert.ok(lines.every((line) => line.endsWith('rafara')));
});

test('somebody who joins is not asked about a week that somebody else has been asked about', () => {
  const telling = teller(hearing);
  asked(telling, '2027-09-22 12:00');
  telling.set(rafa);
  assert.deepEqual(telling.tells(), []);
  assert.deepEqual(asked(telling, '2027-09-28 12:00').at(-1), '2027-09-28 08:30 check-w3 rafara');
});

test('who has just read the paper is not asked to look again before the next week', () => {
  const entered = moment('2027-10-06 10:00');
  const telling = teller(keyDate(DATE, { kind: 'hearing', at: entered }));
  telling.now = entered;
  assert.deepEqual(
    asked(telling, '2027-10-13 00:00').map((line) => line.slice(17)),
    ['check-d7 anaana'],
  );
});

test('after a move the old day is not asked about any more, and the new one in its own weeks', () => {
  const telling = teller(hearing);
  asked(telling, '2027-09-21 12:00');
  const [held] = telling.circle.dates as readonly [KeyDate];
  const later3 = moved(held, '2027-11-09 08:30', { at: moment('2027-09-22 10:00') });
  telling.circle = { ...telling.circle, dates: [later3] };
  const keys = asked(telling, '2027-10-06 00:00').slice(2);
  assert.deepEqual(keys, ['2027-09-28 08:30 check-w6 anaana', '2027-10-05 08:30 check-w5 anaana']);
});

test('a date that is done, off, or may be any day is not asked about', () => {
  const at = moment('2027-09-02 12:00');
  const [first] = hearing.versions;
  for (const date of [
    { ...hearing, state: { is: 'off', at, by: ANA } } as const,
    { ...hearing, state: { is: 'done', at, outcome: 'went' } } as const,
    { ...hearing, versions: [{ ...first, when: { ...first.when, until: 'unknown' } }] } as const,
  ])
    assert.deepEqual(asked(teller(date), '2027-12-01 00:00'), []);
});

test('quiet hours hold the question back, and it is never asked after its time', () => {
  const early = teller(keyDate('2027-10-19 06:00', { kind: 'hearing', at: ENTERED }));
  assert.equal(asked(early, '2027-09-15 00:00')[0], '2027-09-14 07:00 check-w5 anaana');
  const down = teller(hearing).at('2027-10-19 06:00');
  assert.deepEqual(down.tells(), ['h3 dddddd to anaana']);
  assert.equal(down.entry('dddddd.0.check-d1.anaana')?.is, 'failed');
});

test('who turned off a reminder is not asked with it; who turned off all of them is not asked at all', () => {
  const some = person(ANA, { leadsOff: ['d7'] });
  const rungs = (one: Person) =>
    asked(teller(hearing, [one]), '2027-12-01 00:00').map((line) => line.slice(17));
  assert.ok(!rungs(some).includes('check-d7 anaana'));
  assert.ok(rungs(some).includes('check-d3 anaana'));
  assert.deepEqual(rungs(person(ANA, { leadsOff: ['d14', 'd7', 'd3', 'd1'] })), []);
});

test('a question that cannot be brought is kept as failed, and alarms nobody', () => {
  const sara = person(SARA, { circles: [], trustedBy: [ANA] });
  const trusting = person(ANA, { trusted: { person: SARA, called: 'mi hermana' } });
  const telling = teller(hearing, [trusting, sara]).at('2027-09-14 08:30');
  telling.fate = ({ items }) =>
    items[0].to.kind === 'person' && items[0].to.id === ANA ? 'fails' : 'arrives';
  telling.tellsUntil('2027-09-18 00:00');
  assert.equal(telling.entry('dddddd.0.check-w5.anaana')?.is, 'failed');
  assert.ok(
    !Object.keys(telling.circle.ledger).some(
      (key) => key.includes('check-w5') && key.includes(':'),
    ),
  );
});

test('a crash while it is asked asks it again and says so', () => {
  const telling = teller(hearing).at('2027-09-14 08:30');
  telling.fate = () => 'crash';
  telling.tells();
  telling.fate = () => 'arrives';
  assert.deepEqual(telling.tells(), ['check-w5 dddddd to anaana again']);
});

/** What the turns should be, by Temporal alone. */
function expected(date: Temporal.PlainDate, zone: string, evening: string): readonly string[] {
  const at = (days: number, time: string) =>
    date.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  const weeks = [5, 4, 3].map((n) => [`w${n}`, at(-7 * n, '09:00')] as const);
  const days = [14, 7, 3].map((n) => [`d${n}`, at(-n, '09:00')] as const);
  return [...weeks, ...days, ['d1', at(-1, evening)] as const].map(
    ([rung, ms]) => `${rung} ${new Date(ms).toISOString()}`,
  );
}

for (const zone of [
  'America/New_York',
  'America/Phoenix',
  'Pacific/Honolulu',
  'Pacific/Guam',
  'America/Adak',
]) {
  test(`in ${zone}, every question comes at its hour on both sides of every clock change`, () => {
    for (const change of ['2027-03-14', '2027-11-07']) {
      for (let days = -2; days <= 40; days += 3) {
        const day = Temporal.PlainDate.from(change).add({ days });
        const one = person(ANA, { zone: inZone(zone), evening: clock('18:00') });
        const date = keyDate(`${day.toString()} 09:00`, {
          kind: 'hearing',
          zone: inZone(zone),
          at: (day.toZonedDateTime('UTC').epochMilliseconds - 40 * DAY) as Instant,
        });
        const turns = turnsOf(circle([date]), date, new Map([[ANA, one]]));
        assert.deepEqual(
          turns.map(({ rung, due }) => `${rung} ${new Date(due).toISOString()}`),
          expected(day, zone, '18:00'),
        );
        for (const { due, until } of turns) assert.ok(until > later(due, HOUR));
      }
    }
  });
}
