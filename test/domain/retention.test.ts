import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Circle } from '../../src/domain/circle.ts';
import {
  ANSWER_WITHIN,
  KEPT_FOR,
  RESTS,
  askedAt,
  isToErase,
  keep,
  retentionOf,
  restsSince,
} from '../../src/domain/retention.ts';
import type { Entry } from '../../src/domain/ledger.ts';
import { current, overAt } from '../../src/domain/keydate.ts';
import { DAY, later, type Instant } from '../../src/domain/time.ts';
import { ANA, accountOf, circle, keyDate, person } from '../family.ts';

const PEOPLE = new Map([[ANA, person(ANA)]]);
const LAST = keyDate('2027-10-12 08:30', { id: 'eeeeee' });
const over = overAt(current(LAST).when);

function rested(parts: Partial<Circle> = {}): Circle {
  return circle([keyDate('2027-09-01 08:30'), LAST], parts);
}

function asked(entry: (at: Instant) => Entry, parts: Partial<Circle> = {}): Circle {
  const bare = rested(parts);
  const at = askedAt(bare)!;
  const keys = retentionOf(bare, PEOPLE).map(({ key }) => key);
  return { ...bare, ledger: Object.fromEntries(keys.map((key) => [key, entry(at)])) };
}

const delivered = (at: Instant): Entry => ({ is: 'delivered', at, by: accountOf(ANA) });

test('it rests since the last of its dates was over, and is asked about thirty days later', () => {
  assert.equal(restsSince(rested()), over);
  assert.equal(askedAt(rested()), later(over, RESTS));
  const [item, ...more] = retentionOf(rested(), PEOPLE);
  assert.equal(item?.from, later(over, RESTS));
  assert.equal(more.length, 0);
});

test('nothing rests without a date, or while somebody is in custody', () => {
  assert.equal(restsSince(circle([])), undefined);
  const custody = { id: 'custody1', of: ANA, since: over, by: ANA, tasks: [] };
  const held = rested({
    custodies: [custody as unknown as NonNullable<Circle['custodies']>[number]],
  });
  assert.equal(restsSince(held), undefined);
  assert.deepEqual(retentionOf(held, PEOPLE), []);
});

test('a date that was called off ended then', () => {
  const off = { ...LAST, state: { is: 'off', at: later(over, -90 * DAY), by: ANA } } as const;
  assert.equal(restsSince(circle([off])), later(over, -90 * DAY));
});

test('it is erased a week after they were asked, and not a moment before', () => {
  const held = asked(delivered);
  const due = later(askedAt(held)!, ANSWER_WITHIN);
  assert.equal(isToErase(held, PEOPLE, later(due, -1)), false);
  assert.equal(isToErase(held, PEOPLE, due), true);
});

test('who was asked late has their whole week all the same', () => {
  const held = asked((at) => delivered(later(at, 3 * DAY)));
  const due = later(askedAt(held)!, ANSWER_WITHIN);
  assert.equal(isToErase(held, PEOPLE, due), false);
  assert.equal(isToErase(held, PEOPLE, later(due, 3 * DAY)), true);
});

test('nothing is erased while the question is still on its way', () => {
  const held = asked((at) => ({ is: 'sending', at, tries: 1, unsure: false }));
  assert.equal(isToErase(held, PEOPLE, later(over, 300 * DAY)), false);
  assert.equal(isToErase(rested(), PEOPLE, later(over, 300 * DAY)), false);
});

test('who wants it kept is asked again half a year later', () => {
  const at = later(over, 31 * DAY);
  const kept = keep(asked(delivered), ANA, at);
  assert.equal(isToErase(kept, PEOPLE, later(at, 100 * DAY)), false);
  assert.equal(askedAt(kept), later(at, KEPT_FOR));
  assert.equal(retentionOf(kept, PEOPLE)[0]?.from, later(at, KEPT_FOR));
});

test('a new date ends the rest', () => {
  const held = {
    ...asked(delivered),
    dates: [LAST, keyDate('2028-03-01 08:30', { id: 'ffffff' })],
  };
  assert.equal(isToErase(held, PEOPLE, later(over, 60 * DAY)), false);
});

test('nobody left to ask: it goes all the same', () => {
  const silent = { ...person(ANA), consent: { is: 'withdrawn', on: over } } as const;
  const people = new Map([[ANA, silent]]);
  assert.equal(isToErase(rested(), people, later(over, RESTS + ANSWER_WITHIN)), true);
  assert.equal(isToErase(rested(), people, later(over, RESTS + ANSWER_WITHIN - 1)), false);
});
