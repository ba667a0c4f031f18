/** Spoiled updates of every kind, other ones each time; `npm run fuzz` sends a hundred thousand for each platform. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barrage } from '../fuzz/barrage.ts';
import { PLATFORMS } from './street.ts';

const UPDATES = 3_000;
/** In MB: people whom the barrage made up are kept, as real ones would be. */
const MOST_GROWN = 20;

for (const on of PLATFORMS) {
  test(`${on}: three thousand spoiled updates break nothing, get nowhere and leave nothing behind`, async (t) => {
    const seed = Date.now() % 2 ** 31;
    t.diagnostic(`seed ${seed}`);
    const { thrown, grown, heard } = await barrage(on, UPDATES, seed);
    assert.deepEqual(thrown, {});
    assert.ok(grown < MOST_GROWN, `grown by ${grown} MB`);
    for (const kind of ['said', 'commanded', 'pressed']) assert.ok((heard[kind] ?? 0) > 20, kind);
  });
}
