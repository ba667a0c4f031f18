import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtsOf, isAsked, isSaid, signOf } from '../../../src/domain/entry/doubt.ts';
import {
  KEY_DATE_KINDS,
  type KeyDateKind,
  type TimeOfDay,
  type When,
} from '../../../src/domain/keydate.ts';
import { clockTime, instantOf, localDate, zone, type Instant } from '../../../src/domain/time.ts';

const newYork = zone('America/New_York')!;
const now = instantOf(localDate('2026-11-22')!, clockTime('10:00')!, newYork);

function at(time: string): TimeOfDay {
  return { is: 'at', time: clockTime(time)! };
}

function window(from: string, to: string): TimeOfDay {
  return { is: 'window', from: clockTime(from)!, to: clockTime(to)! };
}

function when(date: string, time: TimeOfDay, where = 'America/New_York'): When {
  return { date: localDate(date)!, time, zone: zone(where)! };
}

function odd(
  date: string,
  time: TimeOfDay,
  where = 'America/New_York',
  moment: Instant = now,
): string {
  return doubtsOf(when(date, time, where), moment)
    .map((doubt) => doubt.is)
    .join(' ');
}

/** What a person who adds a date of this kind is asked, and what they are only told, after a `!`. */
function treated(kind: KeyDateKind, date: string, time: TimeOfDay): string {
  const doubts = doubtsOf(when(date, time), now);
  return doubts
    .flatMap((doubt) => [
      ...(isAsked(doubt, kind) ? [doubt.is] : []),
      ...(isSaid(doubt, kind) ? [`!${doubt.is}`] : []),
    ])
    .join(' ');
}

test('an ordinary date is odd in nothing', () => {
  assert.equal(odd('2027-10-19', at('08:30')), '');
  assert.equal(odd('2027-10-19', { is: 'all-day' }), '');
  assert.equal(odd('2027-10-19', { is: 'unknown' }), '');
});

test('an hour that the spring night does not have is odd where clocks change', () => {
  assert.equal(odd('2027-03-14', at('02:30')), 'no-such-hour weekend');
  assert.equal(odd('2027-03-14', at('02:30'), 'America/Phoenix'), 'closed-hour weekend');
});

test('an hour that the autumn night has twice is odd where clocks change', () => {
  assert.equal(odd('2027-11-07', at('01:30')), 'closed-hour twice weekend');
  assert.equal(odd('2027-11-07', at('01:30'), 'Pacific/Honolulu'), 'closed-hour weekend');
});

test('both ends of a window are looked at', () => {
  assert.equal(odd('2027-10-19', window('00:00', '05:30')), 'midnight closed-hour');
  assert.equal(odd('2027-10-19', window('08:00', '17:00')), '');
});

test('an office receives nobody before six in the morning or after seven in the evening', () => {
  assert.equal(odd('2027-10-19', at('05:59')), 'closed-hour');
  assert.equal(odd('2027-10-19', at('06:00')), '');
  assert.equal(odd('2027-10-19', at('19:00')), '');
  assert.equal(odd('2027-10-19', at('19:01')), 'closed-hour');
  assert.equal(odd('2027-10-19', at('20:30')), 'closed-hour');
  assert.equal(odd('2027-10-19', at('00:00')), 'midnight');
});

test('a weekend and a federal holiday are odd; a holiday kept on another day is so on both', () => {
  assert.equal(odd('2027-10-23', at('08:30')), 'weekend');
  assert.equal(odd('2027-10-24', at('08:30')), 'weekend');
  assert.equal(odd('2027-11-11', at('08:30')), 'holiday');
  assert.equal(odd('2027-11-25', { is: 'all-day' }), 'holiday');
  assert.equal(odd('2027-07-04', at('08:30')), 'holiday', 'a Sunday');
  assert.equal(odd('2027-07-05', at('08:30')), 'holiday', 'the Monday on which it is kept');
  assert.equal(
    odd('2027-12-31', at('08:30')),
    'holiday',
    'the Friday before a New Year on Saturday',
  );
});

test('of several days, or of any day, the weekend among them says nothing', () => {
  const days = when('2027-10-23', { is: 'all-day' });
  assert.deepEqual(doubtsOf({ ...days, until: localDate('2027-11-05')! }, now), []);
  assert.deepEqual(doubtsOf({ ...days, until: 'unknown' }, now), []);
});

test('several days are over after the last; any day now is never over', () => {
  const days = when('2026-11-02', { is: 'unknown' });
  const asked = (until: When['until']) =>
    doubtsOf({ ...days, ...(until && { until }) }, now).map(({ is }) => is);
  assert.deepEqual(asked(localDate('2026-11-20')), ['past']);
  assert.deepEqual(asked(localDate('2026-11-30')), []);
  assert.deepEqual(asked('unknown'), []);
});

test('a day more than two years ahead is odd', () => {
  assert.equal(odd('2028-11-22', at('08:30')), '');
  assert.equal(odd('2028-11-24', at('08:30')), 'years-ahead');
});

test('what is over by the clocks of the place is past; today without an hour is not', () => {
  const monday = instantOf(localDate('2026-11-23')!, clockTime('10:00')!, newYork);
  const then = (time: TimeOfDay, where?: string) => odd('2026-11-23', time, where, monday);
  assert.equal(then(at('09:59')), 'past');
  assert.equal(then(at('10:30')), '');
  assert.equal(then(at('09:59'), 'America/Los_Angeles'), '');
  assert.equal(then({ is: 'all-day' }), '');
  assert.equal(odd('2026-11-20', { is: 'unknown' }, newYork, monday), 'past');
  assert.equal(then(window('08:00', '11:00')), '');
});

/** What is asked of a date on a Saturday, on Veterans Day, at 8 in the evening, at midnight, in three years. */
const TABLE: Readonly<Record<KeyDateKind, readonly string[]>> = {
  'check-in': ['weekend', 'holiday', 'closed-hour', 'midnight', 'years-ahead'],
  hearing: ['weekend', 'holiday', 'closed-hour', 'midnight', 'years-ahead'],
  appointment: ['weekend', 'holiday', 'closed-hour', 'midnight', 'years-ahead'],
  removal: ['weekend', 'holiday', '', 'midnight', 'years-ahead'],
  deadline: ['!weekend', '!holiday', '', 'midnight', 'years-ahead'],
  expiry: ['', '', '', 'midnight', 'years-ahead'],
};

for (const kind of KEY_DATE_KINDS) {
  test(`of a ${kind}, only what can matter is asked`, () => {
    assert.deepEqual(
      [
        treated(kind, '2027-10-23', { is: 'all-day' }),
        treated(kind, '2027-11-11', { is: 'all-day' }),
        treated(kind, '2027-10-19', at('20:00')),
        treated(kind, '2027-10-19', at('00:00')),
        treated(kind, '2029-10-19', { is: 'all-day' }),
      ],
      TABLE[kind],
    );
    assert.equal(treated(kind, '2025-10-21', at('08:30')), 'past');
    assert.match(treated(kind, '2027-03-14', at('02:30')), /^no-such-hour/);
    assert.match(treated(kind, '2027-11-07', at('01:30')), /twice/);
  });
}

test('an answer about a day counts for that day only, one about an hour for that hour on any day', () => {
  const signs = (date: string, time: string) => {
    const said = when(date, at(time));
    return doubtsOf(said, now).map((doubt) => signOf(doubt, said));
  };
  assert.notDeepEqual(signs('2027-10-23', '08:30'), signs('2027-10-30', '08:30'));
  assert.deepEqual(signs('2027-10-19', '20:00'), signs('2027-10-20', '20:00'));
  assert.notDeepEqual(signs('2027-10-19', '20:00'), signs('2027-10-19', '21:00'));
});
