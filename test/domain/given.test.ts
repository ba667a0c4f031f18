import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Circle } from '../../src/domain/circle.ts';
import { givenIn, hoursGiven } from '../../src/domain/given.ts';
import type { NeedId, PersonId } from '../../src/domain/id.ts';
import { current, overAt } from '../../src/domain/keydate.ts';
import { withMember } from '../../src/domain/membership.ts';
import type { Need } from '../../src/domain/need.ts';
import type { Offer } from '../../src/domain/offer.ts';
import { KEPT, type Hours } from '../../src/domain/report.ts';
import { later, type Instant } from '../../src/domain/time.ts';
import { ANA, circle, clock, keyDate, moment } from '../family.ts';

const LUZ = 'luzluz' as PersonId;
const DAN = 'dandan' as PersonId;
const DRIVER = 'drvdrv' as NeedId;
const WAITER = 'wtrwtr' as NeedId;
const CHECK_IN = keyDate('2027-10-19 08:30');
const BEFORE = moment('2027-10-01 10:00');
const OVER = overAt(current(CHECK_IN).when);
const AFTER = later(OVER, 1);

function need(id: NeedId, more: Partial<Need> = {}): Need {
  const of = { id, date: CHECK_IN.id, by: ANA, at: BEFORE };
  return { ...of, kind: 'driver', many: 1, meeting: '', ...more };
}

function taken(by: PersonId, of: NeedId, more: Partial<Offer> = {}): Offer {
  return { need: of, by, at: BEFORE, state: 'taken', yes: { by: ANA, at: BEFORE }, ...more };
}

function round(more: Partial<Circle>): Circle {
  const luz = withMember(circle([CHECK_IN]), { person: LUZ, role: 'supporter' });
  const held = withMember(luz, { person: DAN, role: 'supporter' });
  return { ...held, needs: [need(DRIVER)], offers: [taken(LUZ, DRIVER)], ...more };
}

function report(by: PersonId, hours: Hours): NonNullable<Circle['reports']>[number] {
  return { date: CHECK_IN.id, by, words: '', hours, at: AFTER };
}

const STEPS = [
  { is: 'on-my-way', by: ANA, at: moment('2027-10-19 07:10') },
  { is: 'out', by: LUZ, at: moment('2027-10-19 10:00') },
] as const;
const ATTENDED = { outings: [{ date: CHECK_IN.id, version: 0, steps: STEPS }] };
const NEEDED = { needs: [need(DRIVER, { from: clock('07:00'), to: clock('12:00') })] };

test('what they say counts, else how long they were needed, else how long the day was', () => {
  assert.equal(hoursGiven(round(ATTENDED), LUZ, AFTER), 3);
  assert.equal(hoursGiven(round({ ...ATTENDED, ...NEEDED }), LUZ, AFTER), 5);
  const said = { reports: [report(LUZ, 8)] };
  assert.equal(hoursGiven(round({ ...ATTENDED, ...NEEDED, ...said }), LUZ, AFTER), 8);
});

test('who does two things on one day gives its hours once', () => {
  const both = {
    needs: [...NEEDED.needs, need(WAITER, { from: clock('08:00'), to: clock('10:00') })],
    offers: [taken(LUZ, DRIVER), taken(LUZ, WAITER)],
  };
  assert.equal(hoursGiven(round(both), LUZ, AFTER), 5);
});

test('nobody gives hours without a yes, on a day that is still to come, or that was called off', () => {
  const { yes: _, ...asked } = taken(LUZ, DRIVER);
  assert.equal(hoursGiven(round({ ...NEEDED, offers: [asked] }), LUZ, AFTER), 0);
  const back = taken(LUZ, DRIVER, { state: 'withdrawn' });
  assert.equal(hoursGiven(round({ ...NEEDED, offers: [back] }), LUZ, AFTER), 0);
  assert.equal(hoursGiven(round(NEEDED), LUZ, later(OVER, -1)), 0);
  const off = { ...CHECK_IN, state: { is: 'off', at: BEFORE, by: ANA } } as const;
  assert.equal(hoursGiven(round({ ...NEEDED, dates: [off] }), LUZ, AFTER), 0);
  assert.equal(hoursGiven(round(NEEDED), DAN, AFTER), 0);
});

test('thirty days after a date its hours are forgotten', () => {
  const at = (ms: number): Instant => later(OVER, KEPT + ms);
  assert.equal(hoursGiven(round(NEEDED), LUZ, at(-1)), 5);
  assert.equal(hoursGiven(round(NEEDED), LUZ, at(0)), 0);
});

test('all who gave any, most first', () => {
  const both = {
    needs: [...NEEDED.needs, need(WAITER, { from: clock('06:00'), to: clock('14:00') })],
    offers: [taken(LUZ, DRIVER), taken(DAN, WAITER)],
  };
  assert.deepEqual(givenIn(round(both), AFTER), [
    { by: DAN, hours: 8 },
    { by: LUZ, hours: 5 },
  ]);
});
