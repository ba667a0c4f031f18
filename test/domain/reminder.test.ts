import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from '../../src/domain/item.ts';
import { KEY_DATE_KINDS, type KeyDateKind } from '../../src/domain/keydate.ts';
import { LEADS, SWITCHABLE, isFollowUp, switchOf, type Lead } from '../../src/domain/lead.ts';
import { leadInstant, leadsFor, remindersOf, turnedOff } from '../../src/domain/reminder.ts';
import { HOUR, type Zone } from '../../src/domain/time.ts';
import { ANA, clock, inZone, keyDate, moment, person, RAFA, when, wordsAt } from '../family.ts';

const ana = person(ANA);

/** `d30 2027-09-19 08:30`, on the clocks of the place. */
function ladder(words: string, kind: KeyDateKind, of?: Zone): readonly string[] {
  const date = keyDate(words, of ? { kind, zone: of } : { kind });
  return remindersOf(date, ana).map((item) => `${leadOf(item)} ${wordsAt(item.from, of)}`);
}

function leadOf({ about }: Item): Lead {
  assert.ok(about.kind === 'lead');
  return about.lead;
}

function at(lead: Lead, words: string, of?: Zone, who = ana): string {
  return wordsAt(leadInstant(lead, when(words, of), who), of);
}

const COURT = [
  'd30 2027-09-19 08:30',
  'd14 2027-10-05 08:30',
  'd7 2027-10-12 08:30',
  'd3 2027-10-16 08:30',
  'd1 2027-10-18 18:00',
  'h3 2027-10-19 05:30',
  'out 2027-10-19 11:30',
  'next 2027-10-20 08:30',
];
const LADDERS: Readonly<Record<KeyDateKind, readonly string[]>> = {
  'check-in': COURT,
  hearing: COURT,
  removal: [
    'd30 2027-09-19 08:30',
    'd14 2027-10-05 08:30',
    'd10 2027-10-09 08:30',
    'd7 2027-10-12 08:30',
    'd5 2027-10-14 08:30',
    'd3 2027-10-16 08:30',
    'd2 2027-10-17 08:30',
    'd1 2027-10-18 18:00',
    'h3 2027-10-19 05:30',
  ],
  deadline: [
    'd30 2027-09-19 08:30',
    'd14 2027-10-05 08:30',
    'd7 2027-10-12 08:30',
    'd3 2027-10-16 08:30',
    'd1 2027-10-18 18:00',
    'h3 2027-10-19 05:30',
  ],
  expiry: [
    'd180 2027-04-22 08:30',
    'd150 2027-05-22 08:30',
    'd120 2027-06-21 08:30',
    'd90 2027-07-21 08:30',
    'd60 2027-08-20 08:30',
    'd30 2027-09-19 08:30',
    'd14 2027-10-05 08:30',
    'd7 2027-10-12 08:30',
  ],
  appointment: [
    'd7 2027-10-12 08:30',
    'd1 2027-10-18 18:00',
    'h3 2027-10-19 05:30',
    'next 2027-10-20 08:30',
  ],
};

for (const kind of KEY_DATE_KINDS) {
  test(`the family's ladder of a date of the kind ${kind}`, () => {
    assert.deepEqual(ladder('2027-10-19 08:30', kind), LADDERS[kind]);
  });
}

test("nine o'clock stays nine o'clock when the clocks change between reminder and date", () => {
  assert.equal(at('d30', '2027-11-20 09:00'), '2027-10-21 09:00');
  assert.equal(at('d7', '2027-11-10 09:00'), '2027-11-03 09:00');
  assert.equal(at('d7', '2027-03-17 09:00'), '2027-03-10 09:00');
  assert.equal(at('next', '2027-11-06 09:00'), '2027-11-07 09:00');
  const adak = inZone('America/Adak');
  assert.equal(at('d3', '2027-03-16 09:00', adak), '2027-03-13 09:00');
});

test('the morning of is three hours of elapsed time before, also over a change of the clocks', () => {
  for (const words of ['2027-03-14 04:30', '2027-11-07 03:30', '2027-10-19 08:30']) {
    const start = moment(words);
    assert.equal(start - leadInstant('h3', when(words), ana), 3 * HOUR, words);
  }
  assert.equal(at('h3', '2027-03-14 04:30'), '2027-03-14 00:30');
});

test('the evening before is the evening of whoever is reminded, or of the place when that is earlier', () => {
  const honolulu = inZone('Pacific/Honolulu');
  const newYork = inZone('America/New_York');
  const farWest = person(ANA, { zone: honolulu });
  assert.equal(at('d1', '2027-10-19 08:30', newYork, farWest), '2027-10-18 18:00');
  assert.equal(at('d1', '2027-10-19 08:30', honolulu, ana), '2027-10-18 12:00');
  const late = person(ANA, { evening: clock('20:30') });
  assert.equal(at('d1', '2027-10-19 08:30', newYork, late), '2027-10-18 20:30');
});

test('a date without an hour is reminded of at nine and at seven, and is over at midnight', () => {
  for (const time of ['all-day', 'unknown']) {
    assert.deepEqual(ladder(`2027-10-19 ${time}`, 'hearing').slice(3), [
      'd3 2027-10-16 09:00',
      'd1 2027-10-18 18:00',
      'h3 2027-10-19 07:00',
      'out 2027-10-19 17:00',
      'next 2027-10-20 09:00',
    ]);
    const [first] = remindersOf(keyDate(`2027-10-19 ${time}`), ana);
    assert.equal(first && wordsAt(first.useless), '2027-10-20 00:00');
  }
});

test('a window is reminded of before it begins and asked about when it ends', () => {
  assert.deepEqual(ladder('2027-10-19 13:00-16:00', 'check-in').slice(4), [
    'd1 2027-10-18 18:00',
    'h3 2027-10-19 10:00',
    'out 2027-10-19 16:00',
    'next 2027-10-20 13:00',
  ]);
});

test('nothing of the ladder is of use after the hour but the two follow-ups', () => {
  const over = moment('2027-10-19 08:30');
  for (const item of remindersOf(keyDate('2027-10-19 08:30'), ana)) {
    const lead = leadOf(item);
    if (lead === 'out') assert.equal(wordsAt(item.useless), '2027-10-19 23:30');
    else if (lead === 'next') assert.equal(wordsAt(item.useless), '2027-11-02 08:30');
    else assert.equal(item.useless, over);
  }
});

test('where midnight itself is skipped, a whole day begins when the clocks have jumped', () => {
  const havana = inZone('America/Havana');
  const [first] = remindersOf(keyDate('2027-03-13 all-day', { zone: havana }), ana);
  assert.equal(first && wordsAt(first.useless, havana), '2027-03-14 01:00');
});

test('a lead that was turned off is not said, and its time passes all the same', () => {
  for (const lead of SWITCHABLE) {
    const some = person(ANA, { leadsOff: [lead] });
    for (const kind of KEY_DATE_KINDS) {
      const date = keyDate('2027-10-19 08:30', { kind });
      assert.ok(!leadsFor(date, some).includes(lead));
      assert.ok(!remindersOf(date, some).some((item) => leadOf(item) === lead));
      const both = [...remindersOf(date, some), ...turnedOff(date, some)].map(leadOf);
      assert.deepEqual(both.sort(), [...leadsFor(date, ana)].sort());
      assert.ok(turnedOff(date, some).every((item) => item.quiet.is === 'off'));
    }
  }
  assert.ok(LEADS.every((lead) => SWITCHABLE.includes(switchOf(lead)) || isFollowUp(lead)));
});

test('a date that is done or off is not reminded of', () => {
  const at = moment('2027-10-01');
  const date = keyDate('2027-10-19 08:30');
  assert.deepEqual(remindersOf({ ...date, state: { is: 'done', at, outcome: 'went' } }, ana), []);
  assert.deepEqual(remindersOf({ ...date, state: { is: 'off', at, by: ANA } }, ana), []);
});

test('what was entered late is wanted from then on; it sounds at night only for who entered it', () => {
  const entered = moment('2027-10-17 23:10');
  const date = keyDate('2027-10-19 08:30', { of: [ANA, RAFA], at: entered });
  const [mine] = remindersOf(date, ana);
  const [theirs] = remindersOf(date, person(RAFA));
  assert.equal(mine?.from, entered);
  assert.equal(mine.quiet.is, 'sounds');
  assert.equal(theirs?.from, entered);
  assert.equal(theirs.quiet.is, 'held');
});

test('a date that was over before it was entered, or before consent, leaves only its follow-ups', () => {
  const date = keyDate('2027-10-19 08:30', { at: moment('2027-10-19 09:00') });
  assert.deepEqual(remindersOf(date, ana).map(leadOf), ['out', 'next']);
  const late = person(ANA, { consent: { is: 'given', on: moment('2027-10-19 09:00') } });
  assert.deepEqual(remindersOf(keyDate('2027-10-19 08:30'), late).map(leadOf), ['out', 'next']);
});
