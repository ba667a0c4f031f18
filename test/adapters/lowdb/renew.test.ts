import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../../../src/adapters/lowdb/open.ts';
import type { LowdbStore } from '../../../src/adapters/lowdb/store.ts';
import { RingVault } from '../../../src/adapters/vault/ring.ts';
import { circleKey, sampleCircle } from '../../sample/sample.ts';
import { Stopped, TestDisk } from './disk.ts';

const KEYS = [circleKey('crcxkq7w2m4p'), circleKey('hbrxkq7w2m4p'), circleKey('gbrxkq7w2m4p')];
const [OLD, TODAY] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

async function opened(disk: TestDisk, vault: RingVault): Promise<LowdbStore> {
  disk.lose('/data/lock');
  const journal = { note: () => undefined };
  const answer = await openStore({ folder: '/data', vault, isKeyNew: false, journal, files: disk });
  assert.equal(answer.is, 'open');
  return answer.store;
}

async function filled(): Promise<TestDisk> {
  const disk = new TestDisk();
  const store = await opened(disk, new RingVault(OLD));
  for (const key of KEYS) await store.change(key, () => sampleCircle(key.id));
  await store.leaveNote('what was');
  await store.close();
  return disk;
}

async function readsAll(disk: TestDisk, vault: RingVault): Promise<void> {
  const store = await opened(disk, vault);
  for (const key of KEYS) assert.deepEqual(await store.read(key), sampleCircle(key.id));
  await store.close();
}

test('after the key was turned everything opens with the key of today alone', async () => {
  const disk = await filled();
  const store = await opened(disk, new RingVault(TODAY, [OLD]));
  assert.equal(await store.renewKeys(), KEYS.length);
  assert.equal(await store.renewKeys(), 0);
  await store.change(KEYS[0]!, (one) => ({ ...one!, dates: [] }));
  await store.close();
  const after = await opened(disk, new RingVault(TODAY));
  assert.deepEqual((await after.read(KEYS[0]!))?.dates, []);
  assert.deepEqual(await after.read(KEYS[1]!), sampleCircle(KEYS[1]!.id));
  assert.equal(await after.takeNote(), 'what was');
});

test('a turning that stops anywhere leaves all readable with both keys, and comes to its end', async () => {
  for (let nth = 1; ; nth += 1) {
    const disk = await filled();
    const store = await opened(disk, new RingVault(TODAY, [OLD]));
    disk.troubleAt(nth, { is: 'stops' });
    const ended = await store.renewKeys().then(
      () => true,
      (error: unknown) => {
        assert.ok(error instanceof Stopped);
        return false;
      },
    );
    if (ended) break;
    for (const left of disk.afterPowerCut()) {
      await readsAll(left, new RingVault(TODAY, [OLD]));
      const again = await opened(left, new RingVault(TODAY, [OLD]));
      await again.renewKeys();
      await again.close();
      await readsAll(left, new RingVault(TODAY));
    }
    assert.ok(nth < 500, 'it comes to an end');
  }
});

test('a document that is erased or written meanwhile is no trouble', async () => {
  const disk = await filled();
  const store = await opened(disk, new RingVault(TODAY, [OLD]));
  await Promise.all([
    store.renewKeys(),
    store.erase(KEYS[0]!),
    store.change(KEYS[1]!, (one) => ({ ...one!, dates: [] })),
  ]);
  await store.close();
  const after = await opened(disk, new RingVault(TODAY));
  assert.equal(await after.read(KEYS[0]!), undefined);
  assert.deepEqual((await after.read(KEYS[1]!))?.dates, []);
});
