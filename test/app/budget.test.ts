import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AT_ONCE, createBudget, REST, type Turn } from '../../src/app/budget.ts';
import { SECOND, type Instant } from '../../src/domain/time.ts';

const ANA = 'telegram:1001';
const LUZ = 'discord:100002';

/** A budget whose clock the test turns. */
function budget() {
  let now = 1_000_000;
  const held = createBudget(() => now as Instant);
  const turns = (times: number, account: typeof ANA | typeof LUZ = ANA): readonly Turn[] =>
    Array.from({ length: times }, () => held.take(account));
  return {
    held,
    turns,
    passes: (ms: number) => {
      now += ms;
    },
  };
}

test('whoever does one thing a second is always heard', () => {
  const { turns, passes } = budget();
  for (let second = 0; second < 1_000; second += 1) {
    assert.deepEqual(turns(1), ['heard']);
    passes(SECOND);
  }
});

test('whoever does more than sixty things at once is told once, then heard again after a minute', () => {
  const { turns, passes } = budget();
  assert.ok(turns(AT_ONCE).every((turn) => turn === 'heard'));
  assert.deepEqual(turns(3), ['told', 'dropped', 'dropped']);
  passes(REST - 1);
  assert.deepEqual(turns(1), ['dropped']);
  passes(1);
  assert.ok(turns(AT_ONCE).every((turn) => turn === 'heard'));
});

test('one person’s flood costs nobody else anything', () => {
  const { turns } = budget();
  turns(10_000);
  assert.ok(turns(AT_ONCE, LUZ).every((turn) => turn === 'heard'));
});

test('who is quiet is forgotten, and however many come, few are remembered', () => {
  const { held, turns, passes } = budget();
  turns(5);
  passes(2 * AT_ONCE * SECOND);
  turns(1, LUZ);
  assert.equal(held.size, 1);
  for (let other = 0; other < 30_000; other += 1) held.take(`telegram:${5_000 + other}`);
  assert.equal(held.size, 10_000);
});

test('a clock that is put back holds nobody up for longer than a minute of its own', () => {
  const { turns, passes } = budget();
  turns(AT_ONCE + 1);
  passes(-3_600_000);
  assert.ok(turns(AT_ONCE).every((turn) => turn === 'heard'));
});
