import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sevenHoursAway } from './outage.ts';

/** `npm run faults -- outage 10000` plays as many as the promise names. */
const FAMILIES = Number(process.env['CONTIGO_FAMILIES'] ?? 150);

// The longest pause between attempts is four minutes and a quarter; of what is urgent one minute and a quarter.
test('a platform that comes back within its limits is told all, the urgent first, each with how late it is', async () => {
  const { last, lastUrgent, ...wrong } = await sevenHoursAway(FAMILIES);
  assert.deepEqual(wrong, { families: FAMILIES, lost: 0, twice: 0, unsaid: 0, tooMany: 0 });
  assert.ok(lastUrgent <= 75, `the last urgent one came after ${lastUrgent} s`);
  assert.ok(last <= 300, `the last came after ${last} s`);
});
