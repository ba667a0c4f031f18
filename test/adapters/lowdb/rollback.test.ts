import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restore } from '../../../src/adapters/lowdb/backup/restore.ts';
import { backUp } from '../../../src/adapters/lowdb/backup/shelf.ts';
import { openStore } from '../../../src/adapters/lowdb/open.ts';
import { instant } from '../../../src/domain/time.ts';
import type { Event } from '../../../src/ports/journal.ts';
import type { Store } from '../../../src/ports/store.ts';
import { circleKey, sampleCircle } from '../../sample/sample.ts';
import { TestDisk } from './disk.ts';
import { vaultOf } from './ground.ts';

const ONE = circleKey('crcxkq7w2m4p');
const OTHER = circleKey('hbrxkq7w2m4p');
const filesOf = (id: string, endings: readonly string[]) =>
  endings.map((ending) => `/data/circle/p/${id}.${ending}`);

async function opened(disk: TestDisk, folder = '/data') {
  disk.lose(`${folder}/lock`);
  const found: string[] = [];
  const note = (event: Event) => {
    if (event.is === 'damaged') found.push(event.state);
  };
  const vault = vaultOf(1);
  const wanted = { folder, vault, isKeyNew: false, journal: { note }, files: disk };
  const answer = await openStore(wanted);
  assert.equal(answer.is, 'open');
  return { store: answer.store, found };
}

async function goesOn(store: Store, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    for (const key of [ONE, OTHER]) {
      await store.change(key, (was) => ({
        ...(was ?? sampleCircle(key.id)),
        since: instant((was?.since ?? 0) + 1),
      }));
    }
  }
}

/** A life of two circles that was ended well, and how everything lay on the disk after its first part. */
async function lived(): Promise<{ disk: TestDisk; early: TestDisk }> {
  const disk = new TestDisk();
  const first = await opened(disk);
  await goesOn(first.store, 3);
  await first.store.close();
  const early = new TestDisk(disk.names);
  const second = await opened(disk);
  await goesOn(second.store, 2);
  await second.store.close();
  return { disk, early };
}

function putBack(disk: TestDisk, from: TestDisk, paths: readonly string[]): void {
  for (const path of paths) disk.damage(path, from.names.get(path)!);
}

/** What the next start and reading everything once notices. */
async function noticed(disk: TestDisk): Promise<readonly string[]> {
  const { store, found } = await opened(disk);
  for (const key of await store.keys()) await store.read(key);
  await store.close();
  return found;
}

test('what only goes on is never taken for something put back, whether it ended well or was killed', async () => {
  const { disk } = await lived();
  assert.deepEqual(await noticed(new TestDisk(disk.names)), []);
  const { store } = await opened(disk);
  await goesOn(store, 40);
  for (const left of disk.afterPowerCut()) assert.deepEqual(await noticed(left), []);
});

test('a good old version put back is told once, is used, and is the one that counts from then on', async () => {
  const { disk, early } = await lived();
  putBack(disk, early, filesOf(ONE.id, ['doc', 'old', 'key']));
  const { store, found } = await opened(disk);
  assert.equal((await store.read(ONE))?.since, 3);
  assert.deepEqual(found, ['rolled-back']);
  await store.close();
  assert.deepEqual(await noticed(disk), []);
});

test('a document that is gone with all its files is told, and is never begun anew in silence', async () => {
  const { disk } = await lived();
  for (const path of filesOf(ONE.id, ['doc', 'old', 'key'])) disk.lose(path);
  assert.deepEqual(await noticed(disk), ['missing']);
  assert.deepEqual(await noticed(disk), []);
});

test('all documents gone, and only they, is told of each', async () => {
  const { disk } = await lived();
  for (const { id } of [ONE, OTHER]) {
    for (const path of filesOf(id, ['doc', 'old', 'key'])) disk.lose(path);
  }
  assert.deepEqual(await noticed(disk), ['missing', 'missing']);
});

test('killed, it is noticed all the same when it goes back further than some sixty changes', async () => {
  const { disk, early } = await lived();
  const { store } = await opened(disk);
  await goesOn(store, 40);
  const left = new TestDisk(disk.names);
  putBack(left, early, filesOf(ONE.id, ['doc', 'old']));
  assert.deepEqual(await noticed(left), ['rolled-back']);
});

test('a damaged version that was mended is told as that, and not again as something put back', async () => {
  const { disk } = await lived();
  const [path] = filesOf(ONE.id, ['doc']);
  disk.damage(path!, disk.names.get(path!)!.subarray(0, 50));
  assert.deepEqual(await noticed(disk), ['repaired']);
  assert.deepEqual(await noticed(disk), []);
});

test('what was erased is missed by nobody, however the erasing was cut off', async () => {
  const whole = await lived();
  const { store } = await opened(new TestDisk(whole.disk.names));
  await store.erase(ONE);
  const calls = 30;
  for (let nth = 1; nth <= calls; nth += 1) {
    const disk = new TestDisk(whole.disk.names);
    const one = await opened(disk);
    disk.troubleAt(nth, { is: 'stops' });
    await one.store.erase(ONE).catch(() => undefined);
    for (const left of disk.afterPowerCut()) assert.deepEqual(await noticed(left), []);
  }
});

test('lost or damaged marks notice nothing, and keep nothing from being read', async () => {
  const { disk } = await lived();
  disk.damage('/data/marks', new Uint8Array(40));
  assert.deepEqual(await noticed(disk), []);
  disk.lose('/data/marks');
  assert.deepEqual(await noticed(disk), []);
});

test('a backup that is put back on purpose begins to count anew', async () => {
  const { disk, early } = await lived();
  const wanted = { root: '/data', files: early, seal: vaultOf(1), to: '/backups', keep: 7 };
  const made = await backUp(wanted, instant(0));
  assert.equal(made.is, 'made');
  const file = early.names.get(made.path)!;
  for (const { id } of [ONE, OTHER]) {
    for (const path of filesOf(id, ['doc', 'old', 'key'])) disk.lose(path);
  }
  const put = await restore({ file, root: '/data', seal: vaultOf(1), files: disk });
  assert.equal(put.is, 'restored');
  assert.deepEqual(await noticed(disk), []);
});

test('the marks cost no write with each change, and tell nothing in clear', async () => {
  const { disk } = await lived();
  const { store } = await opened(disk);
  const before = disk.names.get('/data/marks');
  await goesOn(store, 10);
  assert.equal(disk.names.get('/data/marks'), before);
  assert.ok(!Buffer.from(before!).includes(ONE.id));
});
