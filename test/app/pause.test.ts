import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pauseAfter } from '../../src/app/pause.ts';
import { LANES } from '../../src/domain/item.ts';
import { MINUTE, SECOND } from '../../src/domain/time.ts';

test('pauses double from two seconds up to the longest of their lane', () => {
  const grown = [0, 1, 2, 3, 4, 5, 6, 100].map((tries) => pauseAfter(tries, 'day-of', 0) / SECOND);
  assert.deepEqual(grown, [2, 4, 8, 16, 32, 60, 60, 60]);
  assert.equal(pauseAfter(1_000, 'reminder', 0), 4 * MINUTE);
  assert.equal(pauseAfter(1_000, 'alarm', 0), 15 * SECOND);
});

test('chance makes a pause longer by up to a quarter and never shorter', () => {
  for (const lane of LANES)
    for (let tries = 0; tries < 30; tries += 1) {
      const least = pauseAfter(tries, lane, 0);
      assert.ok(
        pauseAfter(tries, lane, 0.999) <= least * 1.25 && pauseAfter(tries, lane, 0.5) > least,
      );
    }
});
