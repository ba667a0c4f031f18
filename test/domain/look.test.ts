import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Circle } from '../../src/domain/circle.ts';
import type { KeyDate } from '../../src/domain/keydate.ts';
import type { Person } from '../../src/domain/person.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { SWITCHABLE } from '../../src/domain/lead.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
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
const sara = person(SARA, { circles: [], trustedBy: [ANA] });
const anaTrusting = person(ANA, { trusted: { person: SARA, called: 'mi hermana' } });

function teller(dates: readonly KeyDate[], people: readonly Person[] = [ana, rafa]): Teller {
  return new Teller(circle(dates), people, moment('2027-09-01 12:00'));
}

function withDates(from: Circle, ...dates: readonly KeyDate[]): Circle {
  return { ...from, dates };
}

function off(date: KeyDate, at: string, by: PersonId = ANA): KeyDate {
  return { ...date, state: { is: 'off', at: moment(at), by } };
}

function readable(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/^\d+/, (at) => wordsAt(Number(at) as never)));
}

test('each lead is said once, at its own time, and nothing else ever', () => {
  const telling = teller([keyDate(DATE)]);
  assert.deepEqual(readable(telling.tellsUntil('2027-12-31 00:00')), [
    '2027-09-19 08:30 d30 dddddd to anaana',
    '2027-10-05 08:30 d14 dddddd to anaana',
    '2027-10-12 08:30 d7 dddddd to anaana',
    '2027-10-16 08:30 d3 dddddd to anaana',
    '2027-10-18 18:00 d1 dddddd to anaana',
    '2027-10-19 05:30 h3 dddddd to anaana',
    '2027-10-19 11:30 out dddddd to anaana',
    '2027-10-19 13:30 late-all dddddd to rafara',
    '2027-10-20 08:30 next dddddd to anaana',
    // A month later all is asked about, before it is erased.
    '2027-11-18 07:30 rest to anaana',
    '2027-11-18 07:30 rest to rafara',
  ]);
  assert.equal(telling.look().next, undefined);
});

test('after a stop only the newest lead is said, with how late it is, and the older are superseded', () => {
  const telling = teller([keyDate(DATE)]).at('2027-10-13 10:00');
  const [said, ...more] = telling.says();
  assert.deepEqual(more, []);
  assert.equal(said?.items[0].key, 'dddddd.0.d7.anaana');
  assert.equal(said.late, 25.5 * HOUR);
  assert.equal(telling.entry('dddddd.0.d30.anaana')?.is, 'superseded');
  assert.equal(telling.entry('dddddd.0.d14.anaana')?.is, 'superseded');
  assert.deepEqual(telling.at('2027-10-16 08:30').tells(), ['d3 dddddd to anaana']);
});

test('a date entered late gets at once the newest lead that has passed, and is not called late', () => {
  const entered = moment('2027-10-13 23:10');
  const telling = teller([keyDate(DATE, { at: entered })]);
  telling.now = entered;
  const [said, ...more] = telling.says();
  assert.deepEqual(more, []);
  assert.equal(said?.items[0].key, 'dddddd.0.d7.anaana');
  assert.equal(said.late, 0);
});

test('two dates on one day with the same lead are one message, at the earlier time', () => {
  const dates = [keyDate('2027-10-19 14:00', { id: 'eeeeee' }), keyDate(DATE)];
  const lines = readable(teller(dates).tellsUntil('2027-10-19 10:00'));
  assert.deepEqual(lines, [
    '2027-09-19 08:30 d30 eeeeee+d30 dddddd to anaana',
    '2027-10-05 08:30 d14 eeeeee+d14 dddddd to anaana',
    '2027-10-12 08:30 d7 eeeeee+d7 dddddd to anaana',
    '2027-10-16 08:30 d3 eeeeee+d3 dddddd to anaana',
    '2027-10-18 18:00 d1 eeeeee+d1 dddddd to anaana',
    '2027-10-19 05:30 h3 eeeeee+h3 dddddd to anaana',
  ]);
});

test('each person of a date hears it, and who has no part in it or never agreed does not', () => {
  const date = keyDate(DATE, { of: [ANA, RAFA, SARA] });
  const telling = teller([date], [ana, person(RAFA, { consent: { is: 'never' } }), sara]);
  assert.deepEqual(telling.at('2027-10-12 08:30').tells(), ['d7 dddddd to anaana']);
});

test('quiet hours hold a reminder back to their end, but not the morning of', () => {
  const early = teller([keyDate('2027-10-19 06:00')]);
  assert.deepEqual(early.at('2027-10-12 06:00').tells(), []);
  assert.equal(early.look().next, moment('2027-10-12 07:00'));
  const [held] = early.at('2027-10-12 07:00').says();
  assert.equal(held?.late, 0);
  assert.deepEqual(early.at('2027-10-19 03:00').tells(), ['h3 dddddd to anaana']);
});

test('what the end of quiet hours would make too late sounds at once', () => {
  const night = { quiet: { from: clock('17:00'), to: clock('07:00') } };
  const telling = teller([keyDate(DATE)], [person(ANA, night)]);
  assert.deepEqual(telling.at('2027-10-18 18:00').tells(), ['d1 dddddd to anaana']);
  const noon = teller([keyDate('2027-10-19 12:00')], [person(ANA, night)]);
  assert.deepEqual(noon.at('2027-10-18 18:00').tells(), []);
  assert.equal(noon.look().next, moment('2027-10-19 07:00'));
});

test('quiet hours may lie in the day, or be none', () => {
  const day = person(ANA, { quiet: { from: clock('08:00'), to: clock('16:00') } });
  const telling = teller([keyDate(DATE)], [day]);
  assert.deepEqual(telling.at('2027-10-12 08:30').tells(), []);
  assert.equal(telling.look().next, moment('2027-10-12 16:00'));
  const none = person(ANA, { quiet: { from: clock('07:00'), to: clock('07:00') } });
  const always = teller([keyDate('2027-10-19 04:00')], [none]);
  assert.deepEqual(always.at('2027-10-12 04:00').tells(), ['d7 dddddd to anaana']);
});

test('quiet hours are those of the person, wherever the place is', () => {
  const hawaii = person(ANA, { zone: inZone('Pacific/Honolulu') });
  const telling = teller([keyDate(DATE)], [hawaii]);
  assert.deepEqual(telling.at('2027-10-12 08:30').tells(), []);
  assert.equal(telling.look().next, moment('2027-10-12 13:00'));
});

test('a hitch is tried again after its pause, and says it may be a repeat only when it may be', () => {
  const telling = teller([keyDate(DATE)]).at('2027-10-12 08:30');
  telling.fate = () => 'hitch';
  assert.deepEqual(telling.tells(), []);
  assert.equal(telling.look().next, telling.now + 5 * MINUTE);
  telling.fate = () => 'unsure';
  assert.deepEqual(telling.at('2027-10-12 08:35').tells(), ['d7 dddddd to anaana']);
  telling.fate = () => 'arrives';
  assert.deepEqual(telling.at('2027-10-12 08:40').tells(), ['d7 dddddd to anaana again']);
  assert.deepEqual(telling.at('2027-10-12 09:40').tells(), []);
});

test('what a crash left as being sent is repeated and says so', () => {
  const telling = teller([keyDate(DATE)]).at('2027-10-12 08:30');
  telling.fate = () => 'crash';
  telling.tells();
  telling.fate = () => 'arrives';
  assert.deepEqual(telling.tells(), ['d7 dddddd to anaana again']);
});

test('a lead that waits is superseded by the next one', () => {
  const telling = teller([keyDate(DATE)]).at('2027-10-12 08:30');
  telling.fate = () => 'hitch';
  telling.tells();
  telling.fate = () => 'arrives';
  assert.deepEqual(telling.at('2027-10-16 08:30').tells(), ['d3 dddddd to anaana']);
  assert.equal(telling.entry('dddddd.0.d7.anaana')?.is, 'superseded');
});

test('when time runs out it is failed, or unknown when it may have arrived, and nothing is said any more', () => {
  for (const fate of ['hitch', 'unsure', 'crash'] as const) {
    const telling = teller([keyDate(DATE)]).at('2027-10-19 05:30');
    telling.fate = () => fate;
    telling.tells();
    telling.fate = () => 'arrives';
    telling.at('2027-10-19 08:30').tells();
    const entry = telling.entry('dddddd.0.h3.anaana');
    assert.equal(entry?.is, fate === 'hitch' ? 'failed' : 'unknown');
  }
});

test('the bot that was down over the date asks how it went, once, and reports what it could not say', () => {
  const telling = teller([keyDate(DATE)]).at('2027-10-20 12:00');
  assert.deepEqual(telling.tells(), ['next dddddd to anaana']);
  assert.equal(telling.entry('dddddd.0.h3.anaana')?.is, 'failed');
  assert.equal(telling.entry('dddddd.0.out.anaana')?.is, 'superseded');
  assert.equal(telling.entry('dddddd.0.due-all-0.rafara')?.is, 'failed');
  assert.equal(telling.look().next, moment('2027-10-20 12:01'));
  const told = telling.at('2027-10-20 12:01').tells();
  assert.deepEqual(told, ['unreached to operator', 'unreached to operator']);
});

test('after a move nothing of the old date is said, and the new one has its whole ladder', () => {
  const date = keyDate(DATE);
  const telling = teller([date]).at('2027-10-12 08:30');
  telling.tells();
  const to = moved(date, '2027-11-19 08:30', { at: moment('2027-10-13 12:00') });
  telling.circle = withDates(telling.circle, to);
  const lines = readable(telling.at('2027-10-13 12:00').tellsUntil('2027-11-01 00:00'));
  assert.deepEqual(lines, ['2027-10-20 08:30 d30 dddddd to anaana']);
});

test('a move is told once to those who had heard of the old date, and not to who moved it', () => {
  const date = keyDate(DATE, { of: [ANA, RAFA] });
  const telling = teller([date]).at('2027-10-12 08:30');
  telling.fate = (batch) => (batch.items[0].key.endsWith(RAFA) ? 'hitch' : 'arrives');
  telling.tells();
  telling.fate = () => 'arrives';
  const at = moment('2027-10-12 08:33');
  telling.circle = withDates(telling.circle, moved(date, '2027-12-19 08:30', { at, by: SARA }));
  assert.deepEqual(telling.at('2027-10-12 08:40').tells(), ['moved dddddd to anaana']);
  assert.deepEqual(telling.at('2027-10-12 20:00').tells(), []);
  const byAna = teller([date]).at('2027-10-12 08:30');
  byAna.tells();
  byAna.circle = withDates(byAna.circle, moved(date, '2027-12-19 08:30', { at, by: ANA }));
  assert.deepEqual(byAna.at('2027-10-12 08:40').tells(), ['moved dddddd to rafara']);
});

test('a date that came back to what was heard of it is no news', () => {
  const date = keyDate(DATE);
  const telling = teller([date]).at('2027-10-12 08:30');
  telling.tells();
  const there = moved(date, '2027-12-19 08:30', { at: moment('2027-10-12 23:00'), by: RAFA });
  telling.circle = withDates(telling.circle, there);
  assert.deepEqual(telling.at('2027-10-12 23:10').tells(), []);
  const back = moved(there, DATE, { at: moment('2027-10-12 23:20'), by: RAFA });
  telling.circle = withDates(telling.circle, back);
  assert.ok(!telling.at('2027-10-13 08:00').tells().join().includes('moved'));
});

test('that a date is off is told once to those who had heard of it, and nothing more comes', () => {
  const date = keyDate(DATE, { of: [ANA, RAFA] });
  const telling = teller([date]).at('2027-10-12 08:30');
  telling.fate = (batch) => (batch.items[0].key.endsWith(RAFA) ? 'hitch' : 'arrives');
  telling.tells();
  telling.fate = () => 'arrives';
  telling.circle = withDates(telling.circle, off(date, '2027-10-12 08:33', SARA));
  const lines = telling.at('2027-10-12 08:40').tellsUntil('2027-11-11 00:00');
  assert.deepEqual(
    lines.map((line) => line.replace(/^\d+ /, '')),
    ['called-off dddddd to anaana'],
  );
});

test('a date called off when it was over already is no news, and nobody failed', () => {
  const date = keyDate(DATE);
  const telling = teller([date]);
  telling.tellsUntil('2027-10-20 12:00');
  telling.circle = withDates(telling.circle, off(date, '2027-10-20 12:00', RAFA));
  assert.deepEqual(telling.tellsUntil('2027-11-19 00:00'), []);
});

test('a lead that is turned on again after its time is not said late', () => {
  const telling = teller([keyDate(DATE)], [person(ANA, { leadsOff: ['d7'] })]);
  assert.deepEqual(telling.at('2027-10-05 08:30').tells(), ['d14 dddddd to anaana']);
  assert.deepEqual(telling.at('2027-10-12 08:30').tells(), []);
  telling.set(ana);
  assert.deepEqual(telling.at('2027-10-13 12:00').tells(), []);
  assert.deepEqual(telling.at('2027-10-16 08:30').tells(), ['d3 dddddd to anaana']);
});

test('a rung that was overtaken by one that only waited comes back when that one is turned off', () => {
  const telling = teller([keyDate(DATE)]).at('2027-10-16 08:30');
  telling.fate = () => 'hitch';
  telling.tells();
  telling.at('2027-10-18 18:00').tells();
  telling.set(person(ANA, { leadsOff: ['d1'] }));
  telling.fate = () => 'arrives';
  assert.deepEqual(telling.at('2027-10-18 19:00').tells(), ['d3 dddddd to anaana']);
});

test('while a newer rung waits nobody is told of the older one, and the next look lies ahead', () => {
  const telling = teller([keyDate(DATE)], [anaTrusting, sara]).at('2027-10-16 08:30');
  telling.fate = ({ items: [{ to }] }) =>
    to.kind === 'person' && to.id === ANA ? 'hitch' : 'arrives';
  assert.deepEqual(telling.tells(), []);
  assert.deepEqual(telling.at('2027-10-16 09:30').tells(), ['unreached reminder to sarasa']);
  assert.deepEqual(telling.at('2027-10-18 18:00').tells(), []);
  assert.deepEqual(telling.at('2027-10-18 19:00').tells(), ['unreached reminder to sarasa']);
  telling.fate = () => 'arrives';
  assert.deepEqual(telling.at('2027-10-18 19:05').tells(), ['d1 dddddd to anaana']);
  assert.equal(telling.entry('dddddd.0.d3.anaana')?.is, 'superseded');
});

test('a rung that is overtaken within its first hour of waiting is not told of meanwhile', () => {
  const date = keyDate(DATE, { at: moment('2027-10-18 17:30') });
  const telling = teller([date], [anaTrusting, sara]).at('2027-10-18 17:30');
  telling.fate = ({ items: [{ to }] }) =>
    to.kind === 'person' && to.id === ANA ? 'hitch' : 'arrives';
  telling.tells();
  telling.at('2027-10-18 18:00').tells();
  assert.deepEqual(telling.at('2027-10-18 18:31').tells(), []);
  assert.deepEqual(telling.at('2027-10-18 19:00').tells(), ['unreached reminder to sarasa']);
});

test('a lead that is off does not outdate one that still waits for its platform', () => {
  const telling = teller([keyDate(DATE)], [person(ANA, { leadsOff: ['d7'] })]).at(
    '2027-10-05 08:30',
  );
  telling.fate = () => 'hitch';
  telling.tells();
  telling.fate = () => 'arrives';
  telling.at('2027-10-12 08:30');
  assert.deepEqual(telling.tells(), ['d14 dddddd to anaana']);
});

test('with every lead off only the follow-ups come', () => {
  const telling = teller([keyDate(DATE)], [person(ANA, { leadsOff: SWITCHABLE })]);
  const lines = telling.tellsUntil('2027-11-18 00:00').map((line) => line.replace(/^\d+ /, ''));
  assert.deepEqual(lines, ['out dddddd to anaana', 'next dddddd to anaana']);
});

test('whoever withdraws hears nothing, and nobody is alarmed for them; agreeing again takes it up', () => {
  const telling = teller([keyDate(DATE)], [anaTrusting, sara]).at('2027-10-12 08:30');
  telling.fate = () => 'hitch';
  telling.tells();
  telling.fate = () => 'arrives';
  telling.set({ ...anaTrusting, consent: { is: 'withdrawn', on: moment('2027-10-12 08:32') } });
  assert.deepEqual(telling.tellsUntil('2027-10-17 12:00'), []);
  telling.set({ ...anaTrusting, consent: { is: 'given', on: moment('2027-10-17 12:00') } });
  const [said, ...more] = telling.at('2027-10-17 12:00').says();
  assert.equal(said?.items[0].key, 'dddddd.0.d3.anaana');
  assert.equal(said.late, 0);
  assert.deepEqual(more, []);
});

test('whoever asked to be forgotten hears nothing more, even if the erasing was cut off', () => {
  const telling = teller([keyDate(DATE)], [anaTrusting, sara]).at('2027-10-12 08:29');
  telling.set({ ...anaTrusting, leaving: moment('2027-10-12 08:29') });
  assert.deepEqual(telling.tellsUntil('2027-10-22 12:00'), []);
});

test('when somebody cannot be reached, the person they chose is told at once, and only the day', () => {
  const telling = teller([keyDate(DATE)], [anaTrusting, sara]).at('2027-10-12 08:30');
  telling.fate = (batch) =>
    batch.items[0].to.kind === 'person' && batch.items[0].to.id === ANA ? 'fails' : 'arrives';
  assert.deepEqual(telling.tells(), ['unreached reminder to sarasa']);
  assert.deepEqual(telling.at('2027-10-12 20:00').tells(), []);
});

test('they are told after an hour of waiting, while it goes on being tried', () => {
  const telling = teller([keyDate(DATE)], [anaTrusting, sara]).at('2027-10-12 08:30');
  telling.fate = (batch) =>
    batch.items[0].key.endsWith(ANA) && !batch.items[0].key.includes(':') ? 'hitch' : 'arrives';
  assert.deepEqual(readable(telling.tellsUntil('2027-10-12 12:00')), [
    '2027-10-12 09:30 unreached reminder to sarasa',
  ]);
  telling.fate = () => 'arrives';
  assert.deepEqual(telling.tellsUntil('2027-10-12 13:00').length, 1);
});

test('nobody is alarmed for a reminder that was waiting when its date moved, was done or called off', () => {
  const date = keyDate(DATE);
  const at = moment('2027-10-12 08:40');
  const states: readonly KeyDate[] = [
    moved(date, '2027-12-19 08:30', { at }),
    off(date, '2027-10-12 08:40'),
    { ...date, state: { is: 'done', at, outcome: 'went' } },
  ];
  for (const state of states) {
    const telling = teller([date], [anaTrusting, sara]).at('2027-10-12 08:30');
    telling.fate = () => 'hitch';
    telling.tells();
    telling.fate = () => 'arrives';
    telling.circle = withDates(telling.circle, state);
    assert.deepEqual(telling.tellsUntil('2027-10-18 00:00'), [], state.state.is);
  }
});

test('the operator is told, without content, when nobody was chosen or that one cannot be reached either', () => {
  const alone = teller([keyDate(DATE)]).at('2027-10-12 08:30');
  alone.fate = (batch) => (batch.items[0].to.kind === 'person' ? 'fails' : 'arrives');
  assert.deepEqual(readable(alone.tellsUntil('2027-10-12 12:00')), [
    '2027-10-12 08:31 unreached to operator',
  ]);
  const both = teller([keyDate(DATE)], [anaTrusting, sara]).at('2027-10-12 08:30');
  both.fate = (batch) => (batch.items[0].to.kind === 'person' ? 'fails' : 'arrives');
  assert.deepEqual(readable(both.tellsUntil('2027-10-12 12:00')), [
    '2027-10-12 08:31 unreached to operator',
  ]);
});

test('who takes back that they may be written to is told of nobody; the operator is', () => {
  const withdrawn = { ...sara, consent: { is: 'withdrawn', on: moment('2027-10-01') } } as const;
  const telling = teller([keyDate(DATE)], [anaTrusting, withdrawn]).at('2027-10-12 08:30');
  telling.fate = (batch) => (batch.items[0].key.startsWith('d') ? 'fails' : 'arrives');
  assert.deepEqual(telling.tells(), []);
  assert.deepEqual(telling.at('2027-10-12 08:31').tells(), ['unreached to operator']);
});

test('who was told that somebody could not be reached about a day hears when that day moves or is off', () => {
  const date = keyDate(DATE);
  const at = moment('2027-10-12 12:00');
  for (const [state, what] of [
    [moved(date, '2027-12-19 08:30', { at }), 'moved'],
    [off(date, '2027-10-12 12:00'), 'called-off'],
  ] as const) {
    const telling = teller([date], [anaTrusting, sara]).at('2027-10-12 08:30');
    telling.fate = (batch) =>
      batch.items[0].to.kind === 'person' && batch.items[0].to.id === ANA ? 'fails' : 'arrives';
    telling.tells();
    telling.circle = withDates(telling.circle, state);
    assert.deepEqual(telling.at('2027-10-12 12:00').tells(), [`unreached ${what} to sarasa`]);
    assert.deepEqual(telling.at('2027-10-12 20:00').tells(), []);
  }
});

test('news of a move that could not be brought either is told to the trusted person once', () => {
  const date = keyDate(DATE);
  const telling = teller([date], [anaTrusting, sara]).at('2027-10-05 08:30');
  telling.tells();
  telling.fate = (batch) =>
    batch.items[0].to.kind === 'person' && batch.items[0].to.id === ANA ? 'fails' : 'arrives';
  assert.deepEqual(telling.at('2027-10-12 08:30').tells(), ['unreached reminder to sarasa']);
  const to = moved(date, '2027-12-19 08:30', { at: moment('2027-10-12 23:00'), by: RAFA });
  telling.circle = withDates(telling.circle, to);
  const lines = telling.at('2027-10-12 23:00').tellsUntil('2027-10-14 00:00');
  assert.deepEqual(readable(lines), ['2027-10-13 07:00 unreached moved to sarasa']);
});
