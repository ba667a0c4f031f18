import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  FILE_FAULTS,
  befallen,
  cleanMonth,
  endedAtDeed,
  endedAtSend,
  refusedDeed,
  type Row,
} from './faults.ts';

/** A small part of `npm run faults`: every so many-th point. */
const clean = await cleanMonth();

function isKept({ lost, wrong, points }: Row): void {
  assert.deepEqual(wrong, []);
  assert.equal(lost, 0);
  assert.ok(points >= 7);
}

test('an undisturbed month says everything once, and leaves nothing open', () => {
  assert.ok(clean.ended.letters.length > 30 && clean.deeds.length > 300 && clean.sends > 50);
  assert.ok(clean.ended.letters.every(({ isMarked }) => !isMarked));
  assert.deepEqual(
    clean.ended.facts.filter((fact) => /sending|waiting|failed|unknown/.test(fact)),
    [],
  );
});

test('killed in a write of a month: nothing lost, nothing twice without a word of it', async () => {
  isKept(await endedAtDeed(clean, 'killed', 55));
});

test('the power cut in a write of a month: the same', async () => {
  isKept(await endedAtDeed(clean, 'power-cut', 55));
});

test('killed before or after a message goes out: it comes, at most twice on Telegram, once on Discord', async () => {
  const row = await endedAtSend(clean, 9);
  isKept(row);
  assert.ok(row.repeated > 0, 'a kill between the platform and the disk repeats');
});

for (const code of ['ENOSPC', 'EROFS', 'EACCES', 'EIO']) {
  test(`a disk that refuses a change with ${code} is told of, and what was said again is kept`, async () => {
    const row = await refusedDeed(clean, code, 60);
    isKept(row);
    assert.ok(row.refused > 0);
  });
}

for (const one of FILE_FAULTS) {
  test(`${one.fault}: mended, refused or told, and never believed in silence`, async () => {
    isKept(await befallen(clean, one, one.ways(5).length > 1 ? 400 : 1));
  });
}
