import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOfId, type Circle } from '../../src/domain/circle.ts';
import { accepted, isDisputed, undisputed, withMove } from '../../src/domain/dispute.ts';
import type { KeyDate } from '../../src/domain/keydate.ts';

import {
  ANA,
  circle,
  keyDate,
  moment,
  person,
  RAFA,
  SARA,
  version,
  when,
  wordsAt,
} from '../family.ts';
import { Teller } from '../teller.ts';

const DATE = '2027-10-19 08:30';
const members: Circle['members'] = [
  { person: ANA, role: 'family' },
  { person: RAFA, role: 'family' },
  { person: SARA, role: 'lawyer' },
];
const people = [person(ANA), person(RAFA), person(SARA)];
const SAID_AT = '2027-09-10 10:00';

function said(to: string, by = SARA, at = SAID_AT) {
  return version(when(to), { by, at: moment(at) });
}

function disputed(to: string): Teller {
  const before = circle([keyDate(DATE)], { members });
  const telling = new Teller(before, people, moment('2027-09-01 12:00'));
  telling.tellsUntil(SAID_AT);
  telling.circle = withMove(telling.circle, before.dates[0]!.id, said(to));
  return telling;
}

function dateIn({ circle: { dates } }: Teller): KeyDate {
  return dates[0]!;
}

/** What the family hears, and who is told that somebody is late; the lawyer's own ladder is another matter. */
function lines(telling: Teller, until: string): readonly string[] {
  return telling
    .tellsUntil(until)
    .filter((line) => !line.includes(' for-'))
    .map((line) => line.replace(/^\d+/, (at) => wordsAt(Number(at) as never)));
}

function change(telling: Teller, how: (date: KeyDate) => KeyDate): void {
  telling.circle = { ...telling.circle, dates: telling.circle.dates.map(how) };
}

test('what somebody else than the family says stands beside what holds; what the family says holds', () => {
  const before = circle([keyDate(DATE)], { members });
  const id = before.dates[0]!.id;
  const byLawyer = dateOfId(withMove(before, id, said('2027-10-26 08:30')), id);
  assert.equal(byLawyer?.versions.length, 1);
  assert.equal(byLawyer.disputed?.when.date, '2027-10-26');
  const byFamily = dateOfId(withMove(before, id, said('2027-10-26 08:30', RAFA)), id);
  assert.equal(byFamily?.versions.length, 2);
  assert.equal(byFamily.disputed, undefined);
});

test('saying the same day, or of a date that is over, disputes nothing', () => {
  const before = circle([keyDate(DATE)], { members });
  const id = before.dates[0]!.id;
  assert.equal(withMove(before, id, said(DATE)), before);
  const state = { is: 'off', at: moment(SAID_AT), by: ANA } as const;
  const over = { ...before, dates: before.dates.map((date) => ({ ...date, state })) };
  assert.equal(withMove(over, id, said('2027-10-26 08:30')), over);
});

test('the whole family is asked which day is right, each once, and a second statement is asked anew', () => {
  const telling = disputed('2027-10-26 08:30');
  assert.deepEqual(lines(telling, '2027-09-12 00:00'), [
    '2027-09-10 10:00 which dddddd to anaana',
    '2027-09-10 10:00 which dddddd to rafara',
  ]);
  const again = said('2027-10-27 08:30', SARA, '2027-09-12 10:00');
  telling.circle = withMove(telling.circle, dateIn(telling).id, again);
  assert.equal(lines(telling.at('2027-09-12 10:00'), '2027-09-13 00:00').length, 2);
});

test('a later day in dispute changes no reminder: they go on for what holds', () => {
  const telling = disputed('2027-10-26 08:30');
  assert.deepEqual(lines(telling, '2027-10-20 12:00').slice(2), [
    '2027-09-19 08:30 d30 dddddd to anaana',
    '2027-10-05 08:30 d14 dddddd to anaana',
    '2027-10-12 08:30 d7 dddddd to anaana',
    '2027-10-16 08:30 d3 dddddd to anaana',
    '2027-10-18 18:00 d1 dddddd to anaana',
    '2027-10-19 05:30 h3 dddddd to anaana',
    '2027-10-19 11:30 out dddddd to anaana',
    '2027-10-19 13:30 late-all dddddd to rafara',
    '2027-10-19 13:30 late-all dddddd to sarasa',
    '2027-10-20 08:30 next dddddd to anaana',
  ]);
});

test('an earlier day in dispute is reminded of as well, so that nobody misses it', () => {
  const telling = disputed('2027-09-28 08:30');
  const all = lines(telling, '2027-09-28 12:00');
  assert.deepEqual(all, [
    '2027-09-10 10:00 which dddddd to anaana',
    '2027-09-10 10:00 which dddddd to rafara',
    '2027-09-10 10:00 d30 dddddd to anaana',
    '2027-09-14 08:30 d14 dddddd to anaana',
    '2027-09-19 08:30 d30 dddddd to anaana',
    '2027-09-21 08:30 d7 dddddd to anaana',
    '2027-09-25 08:30 d3 dddddd to anaana',
    '2027-09-27 18:00 d1 dddddd to anaana',
    '2027-09-28 05:30 h3 dddddd to anaana',
  ]);
});

test('settled for the old day, nothing is said of the other one any more', () => {
  const telling = disputed('2027-09-28 08:30');
  lines(telling, '2027-09-15 00:00');
  change(telling, undisputed);
  assert.deepEqual(lines(telling, '2027-10-04 00:00'), ['2027-09-19 08:30 d30 dddddd to anaana']);
});

test('settled for the new day, it has its whole ladder, whatever was said of it before, and the others hear that it moved', () => {
  const telling = disputed('2027-10-12 08:30');
  change(telling, (date) => ({ ...date, of: [ANA, RAFA] }));
  lines(telling, '2027-10-05 12:00');
  const at = moment('2027-10-05 12:00');
  change(telling, (date) => (isDisputed(date) ? accepted(date, { by: ANA, at }) : date));
  const after = lines(telling, '2027-10-12 07:00');
  assert.ok(after.includes('2027-10-05 12:00 moved dddddd to rafara'));
  assert.ok(!after.some((line) => line.includes('moved dddddd to anaana')));
  assert.deepEqual(
    after.filter((line) => line.endsWith('anaana')),
    [
      '2027-10-05 12:00 d7 dddddd to anaana',
      '2027-10-09 08:30 d3 dddddd to anaana',
      '2027-10-11 18:00 d1 dddddd to anaana',
      '2027-10-12 05:30 h3 dddddd to anaana',
    ],
  );
  assert.equal(dateIn(telling).disputed, undefined);
});

test('a move of the family ends the dispute only when it says that very day', () => {
  const before = disputed('2027-10-26 08:30').circle;
  const id = before.dates[0]!.id;
  const third = withMove(before, id, said('2027-11-02 08:30', ANA));
  assert.equal(dateOfId(third, id)?.disputed?.when.date, '2027-10-26');
  const same = withMove(before, id, said('2027-10-26 08:30', RAFA));
  assert.equal(dateOfId(same, id)?.disputed, undefined);
});

test('a question that cannot be brought, or an earlier day, is told to the person who was chosen', () => {
  const sister = person('sister' as never, { circles: [], trustedBy: [ANA] });
  const ana = person(ANA, { trusted: { person: sister.id, called: 'mi hermana' } });
  const telling = disputed('2027-09-28 08:30');
  telling.set(ana, sister);
  telling.fate = ({ items }) =>
    items[0].to.kind === 'person' && items[0].to.id === ANA ? 'fails' : 'arrives';
  const told = lines(telling, '2027-09-14 12:00').filter((line) => line.endsWith('sister'));
  assert.ok(told.length >= 3);
  assert.ok(told.every((line) => line.includes('unreached')));
});
