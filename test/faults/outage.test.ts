import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sevenHoursAway } from './outage.ts';

/** `npm run faults -- outage 10000` plays as many as the promise names. */
const FAMILIES = Number(process.env['CONTIGO_FAMILIES'] ?? 150);

// The longest pause between attempts is five minutes and a quarter; of what is urgent one minute and a quarter.
test('a platform that comes back within its limits is told all, the urgent first, each with how late it is', async () => {
  const { last, lastUrgent, lost, twice, unsaid } = await sevenHoursAway(FAMILIES);
  assert.deepEqual({ lost, twice, unsaid }, { lost: 0, twice: 0, unsaid: 0 });
  assert.ok(lastUrgent <= 75, `the last urgent one came after ${lastUrgent} s`);
  assert.ok(last <= 375, `the last came after ${last} s`);
});
