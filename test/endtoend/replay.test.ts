/** A platform that says everything once more: nothing happens a second time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStreet, PLATFORMS, type Street } from './street.ts';

/** A first contact, a date, a change of it, and a lot of looking. */
const LOOKS = 30;

async function replays(street: Street, on: (typeof PLATFORMS)[number]): Promise<number> {
  if (on === 'telegram') {
    const { length } = street.telegram.delivered;
    street.telegram.replays(length);
    await street.telegram.settled();
    return length;
  }
  const { gateway } = street.discord;
  const told = gateway.told.filter(({ t }) => /^(?:INTERACTION|MESSAGE)_CREATE$/.test(t));
  for (const event of told) gateway.tells(JSON.stringify({ op: 0, s: null, ...event }));
  await new Promise((resolve) => setTimeout(resolve, 300));
  return told.length;
}

for (const on of PLATFORMS) {
  test(`${on}: all that was said comes once more, and nothing is written, answered or done again`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const ana = street.newcomer(on, 'Ana', 'en');
    await ana.arrives({ language: 'en' });
    await ana.adds('hearing October 19 2027 8:30 am, Hartford');
    for (let at = 0; at < LOOKS; at += 1) await ana.says(at % 2 === 0 ? '/dates' : '/mydata');
    const [before, seen] = [street.disk(), ana.sees.length];
    const again = await replays(street, on);
    assert.ok(again > LOOKS);
    await street.settled();
    assert.deepEqual(street.disk(), before);
    assert.equal(ana.sees.length, seen);
  });
}
