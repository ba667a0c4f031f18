import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  EVERY_DAY,
  agreedLines,
  closedFor,
  isOpenAt,
  lineWords,
  numberIn,
  opensAt,
  readable,
} from '../../../src/domain/campaign/callline.ts';
import { line } from '../../acting.ts';
import { clock, inZone, moment, wordsAt } from '../../family.ts';

const CHICAGO = inZone('America/Chicago');
const PHOENIX = inZone('America/Phoenix');
const office = line('Office');

test('a number is read as people write it, and said so that a phone can dial it', () => {
  for (const words of ['202 555 0100', '(202) 555-0100', '1-202-555-0100', '+1 202.555.0100']) {
    assert.equal(numberIn(words), '+12025550100', words);
  }
  assert.equal(numberIn('+502 2222 3333'), '+50222223333');
  for (const words of ['555-0100', '202 555 0100 ext 4', 'call them', '', '+12', '012 555 0100']) {
    assert.equal(numberIn(words), undefined, words);
  }
  assert.equal(readable('+12025550100'), '+1 202-555-0100');
});

test('an office is open in its own hours, on its own clocks', () => {
  const there = line('Office', { zone: CHICAGO });
  assert.equal(isOpenAt(there, moment('2027-11-22 09:30')), false, '8:30 in Chicago');
  assert.equal(isOpenAt(there, moment('2027-11-22 10:00')), true, '9:00 in Chicago');
  assert.equal(isOpenAt(there, moment('2027-11-22 17:59')), true);
  assert.equal(isOpenAt(there, moment('2027-11-22 18:00')), false, '17:00 in Chicago');
});

test('it is closed on weekends and federal holidays, and says when it opens next', () => {
  assert.equal(isOpenAt(office, moment('2027-11-21 12:00')), false, 'a Sunday');
  assert.equal(isOpenAt(office, moment('2027-11-25 12:00')), false, 'Thanksgiving');
  assert.equal(closedFor(office, moment('2027-11-25 12:00'))?.id, 'thanksgiving');
  assert.equal(closedFor(office, moment('2027-11-21 12:00')), undefined);
  assert.equal(wordsAt(opensAt(office, moment('2027-11-24 17:00'))!), '2027-11-26 09:00');
  assert.equal(wordsAt(opensAt(office, moment('2027-12-23 18:00'))!), '2027-12-27 09:00');
  assert.equal(wordsAt(opensAt(office, moment('2027-11-22 08:00'))!), '2027-11-22 09:00');
  assert.equal(opensAt(line('None', { days: [] }), moment('2027-11-22 08:00')), undefined);
});

test('the hours stay on the face of the clock when the clocks change', () => {
  const friday = moment('2027-03-12 18:00');
  assert.equal(wordsAt(opensAt(office, friday)!), '2027-03-15 09:00', 'spring');
  const there = line('Office', { zone: PHOENIX });
  assert.equal(isOpenAt(there, moment('2027-03-12 11:30')), true, '9:30 in Phoenix');
  assert.equal(isOpenAt(there, moment('2027-03-15 11:30')), false, '8:30 in Phoenix by then');
  const night = line('Night', { from: clock('01:30'), to: clock('02:30'), days: EVERY_DAY });
  assert.equal(isOpenAt(night, moment('2027-11-07 01:45')), true, 'the hour that comes twice');
});

test('a line that answers every day and all day is always open, holidays too', () => {
  const always = line('Hotline', { from: clock('00:00'), to: clock('00:00'), days: EVERY_DAY });
  assert.equal(isOpenAt(always, moment('2027-12-25 03:00')), true);
});

test('a line is handed out only as the words that hold a yes name it', () => {
  const lines = [office, line('Other')];
  assert.deepEqual(agreedLines(lines, { line1: lineWords(office) }), [0]);
  const renumbered = { ...office, number: '+12025550199' };
  assert.deepEqual(agreedLines([renumbered], { line1: lineWords(office) }), []);
  assert.deepEqual(agreedLines([{ ...office, off: true }], { line1: lineWords(office) }), []);
});
