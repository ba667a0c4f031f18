/** Pictures are kept as all else is: sealed, backed up, under a key that can be turned, and erased. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restore } from '../../../src/adapters/lowdb/backup/restore.ts';
import { backUp, forgetIn } from '../../../src/adapters/lowdb/backup/shelf.ts';
import { readErased } from '../../../src/adapters/lowdb/erased.ts';
import { openStore } from '../../../src/adapters/lowdb/open.ts';
import type { LowdbStore } from '../../../src/adapters/lowdb/store.ts';
import { RingVault } from '../../../src/adapters/vault/ring.ts';
import { MOST_BYTES } from '../../../src/domain/picture.ts';
import { instant } from '../../../src/domain/time.ts';
import { circleKey, pictureKey, sampleCircle, samplePicture } from '../../sample/sample.ts';
import { TestDisk } from './disk.ts';

const NOW = instant(Date.parse('2027-03-04T03:45:00Z'));
const KEY = pictureKey('pctxkq7w2m4p');
const OTHER = circleKey('crcxkq7w2m4p');
const [OLD, TODAY] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const journal = { note: () => undefined };

async function opened(disk: TestDisk, vault: RingVault, folder = '/data'): Promise<LowdbStore> {
  disk.lose(`${folder}/lock`);
  const answer = await openStore({ folder, vault, isKeyNew: false, journal, files: disk });
  assert.equal(answer.is, 'open');
  return answer.store;
}

/** A picture as large as one may be, and a circle beside it. */
async function filled(): Promise<{ disk: TestDisk; store: LowdbStore }> {
  const disk = new TestDisk();
  const store = await opened(disk, new RingVault(OLD));
  await store.change(KEY, () => samplePicture(KEY.id, MOST_BYTES));
  await store.change(OTHER, () => sampleCircle(OTHER.id));
  return { disk, store };
}

const shelf = (disk: TestDisk) => ({
  ...{ root: '/data', files: disk, seal: new RingVault(OLD), to: '/backups', keep: 7 },
});

test('the largest picture comes back after a restart as it was', async () => {
  const { disk, store } = await filled();
  await store.close();
  const again = await opened(disk, new RingVault(OLD));
  assert.ok((await again.read(KEY))?.body === samplePicture(KEY.id, MOST_BYTES).body);
  assert.equal((await again.keys()).length, 2);
});

test('a picture is in a backup and comes back from it', async () => {
  const { disk } = await filled();
  const made = await backUp(shelf(disk), NOW);
  assert.equal(made.is, 'made');
  const fresh = new TestDisk();
  const file = disk.read(made.path)!;
  const put = await restore({ file, root: '/other', seal: new RingVault(OLD), files: fresh });
  assert.equal(put.is, 'restored');
  const again = await opened(fresh, new RingVault(OLD), '/other');
  assert.ok((await again.read(KEY))?.body === samplePicture(KEY.id, MOST_BYTES).body);
});

test('a picture that is erased goes out of the backups, too', async () => {
  const { disk, store } = await filled();
  const made = await backUp(shelf(disk), NOW);
  assert.equal(made.is, 'made');
  await store.erase(KEY);
  const ground = { root: '/data', files: disk, vault: new RingVault(OLD), journal };
  const erased = readErased(ground);
  assert.deepEqual(erased, [KEY]);
  await forgetIn(shelf(disk), erased);
  const fresh = new TestDisk();
  const file = disk.read(made.path)!;
  await restore({ file, root: '/other', seal: new RingVault(OLD), files: fresh });
  const again = await opened(fresh, new RingVault(OLD), '/other');
  assert.deepEqual(await again.keys(), [OTHER]);
});

test('after the key was turned a picture opens with the key of today alone', async () => {
  const { disk, store } = await filled();
  await store.close();
  const turning = await opened(disk, new RingVault(TODAY, [OLD]));
  assert.equal(await turning.renewKeys(), 2);
  await turning.close();
  const after = await opened(disk, new RingVault(TODAY));
  assert.ok((await after.read(KEY))?.body === samplePicture(KEY.id, MOST_BYTES).body);
});
