import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemChance } from '../../../src/adapters/chance/chance.ts';
import { isId } from '../../../src/domain/id.ts';

test('words have the form of ids and do not repeat', () => {
  const words = Array.from({ length: 2_000 }, () => systemChance.word(12));
  assert.ok(words.every(isId));
  assert.equal(new Set(words).size, words.length);
});

test('fractions lie from 0 up to, not including, 1, and fall into every tenth', () => {
  const fractions = Array.from({ length: 2_000 }, () => systemChance.fraction());
  assert.ok(fractions.every((fraction) => fraction >= 0 && fraction < 1));
  assert.equal(new Set(fractions.map((fraction) => Math.floor(fraction * 10))).size, 10);
});
