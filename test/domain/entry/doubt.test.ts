import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtsOf } from '../../../src/domain/entry/doubt.ts';
import type { TimeOfDay, When } from '../../../src/domain/keydate.ts';
import { clockTime, instantOf, localDate, zone, type Instant } from '../../../src/domain/time.ts';

const newYork = zone('America/New_York')!;
const now = instantOf(localDate('2026-11-22')!, clockTime('10:00')!, newYork);

function at(time: string): TimeOfDay {
  return { is: 'at', time: clockTime(time)! };
}

function asked(
  date: string,
  time: TimeOfDay,
  where = 'America/New_York',
  moment: Instant = now,
): string {
  const when: When = { date: localDate(date)!, time, zone: zone(where)! };
  return doubtsOf(when, moment)
    .map((doubt) => doubt.is)
    .join(' ');
}

test('an ordinary date asks nothing', () => {
  assert.equal(asked('2027-10-19', at('08:30')), '');
  assert.equal(asked('2027-10-19', { is: 'all-day' }), '');
  assert.equal(asked('2027-10-19', { is: 'unknown' }), '');
});

test('an hour that the spring night does not have is asked about, where clocks change', () => {
  assert.equal(asked('2027-03-14', at('02:30')), 'no-such-hour');
  assert.equal(asked('2027-03-14', at('02:30'), 'America/Phoenix'), '');
  assert.equal(asked('2027-03-14', at('03:00')), '');
});

test('an hour that the autumn night has twice is asked about', () => {
  assert.equal(asked('2027-11-07', at('01:30')), 'twice');
  assert.equal(asked('2027-11-07', at('01:30'), 'Pacific/Honolulu'), '');
  assert.equal(asked('2027-11-07', at('02:00')), '');
});

test('both ends of a window are looked at', () => {
  const window: TimeOfDay = { is: 'window', from: clockTime('00:00')!, to: clockTime('01:30')! };
  assert.equal(asked('2027-11-07', window), 'midnight twice');
});

test('midnight and a day years ahead are asked about', () => {
  assert.equal(asked('2027-10-19', at('00:00')), 'midnight');
  assert.equal(asked('2029-11-22', at('08:30')), '');
  assert.equal(asked('2029-11-23', at('08:30')), 'years-ahead');
});

test('what is over by the clocks of the place is past; today without an hour is not', () => {
  assert.equal(asked('2026-11-22', at('09:59')), 'past');
  assert.equal(asked('2026-11-22', at('10:30')), '');
  assert.equal(asked('2026-11-22', at('09:59'), 'America/Los_Angeles'), '');
  assert.equal(asked('2026-11-22', { is: 'all-day' }), '');
  assert.equal(asked('2026-11-21', { is: 'unknown' }), 'past');
  const window: TimeOfDay = { is: 'window', from: clockTime('08:00')!, to: clockTime('11:00')! };
  assert.equal(asked('2026-11-22', window), '');
});
