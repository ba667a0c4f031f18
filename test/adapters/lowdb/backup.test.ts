import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { unbind } from '../../../src/adapters/lowdb/backup/bundle.ts';
import { restore } from '../../../src/adapters/lowdb/backup/restore.ts';
import { backUp, backupsIn, forgetIn } from '../../../src/adapters/lowdb/backup/shelf.ts';
import { dropErased, readErased } from '../../../src/adapters/lowdb/erased.ts';
import { openStore } from '../../../src/adapters/lowdb/open.ts';
import { instant, later, DAY } from '../../../src/domain/time.ts';
import type { Store } from '../../../src/ports/store.ts';
import { circleKey, sampleCircle } from '../../sample/sample.ts';
import { Stopped, TestDisk } from './disk.ts';
import { vaultOf } from './ground.ts';

const NOW = instant(Date.parse('2027-03-04T03:45:00Z'));
const ONE = circleKey('crcxkq7w2m4p');
const OTHER = circleKey('hbrxkq7w2m4p');
const journal = { note: () => undefined };

async function opened(disk: TestDisk, folder = '/data'): Promise<Store> {
  disk.lose(`${folder}/lock`);
  const vault = vaultOf(1);
  const answer = await openStore({ folder, vault, isKeyNew: false, journal, files: disk });
  assert.equal(answer.is, 'open');
  return answer.store;
}

async function filled(): Promise<{ disk: TestDisk; store: Store }> {
  const disk = new TestDisk();
  const store = await opened(disk);
  for (const key of [ONE, OTHER]) await store.change(key, () => sampleCircle(key.id));
  return { disk, store };
}

const wanted = (disk: TestDisk, keep = 7) => ({
  root: '/data',
  files: disk,
  seal: vaultOf(1),
  to: '/backups',
  keep,
});

async function fileOf(disk: TestDisk): Promise<Uint8Array> {
  const made = await backUp(wanted(disk), NOW);
  assert.equal(made.is, 'made');
  return disk.read(made.path)!;
}

test('a backup put back into another folder gives every document as it was', async () => {
  const { disk, store } = await filled();
  const file = await fileOf(disk);
  const before = await store.read(ONE);
  const fresh = new TestDisk();
  const put = await restore({ file, root: '/other', seal: vaultOf(1), files: fresh });
  assert.equal(put.is, 'restored');
  assert.equal(put.backup.made, NOW);
  const again = await opened(fresh, '/other');
  assert.deepEqual(await again.read(ONE), before);
  assert.equal((await again.keys()).length, 2);
});

test('it is made beside a bot that writes, from one moment that there really was', async () => {
  const { disk, store } = await filled();
  const pair = async (many: number) => {
    for (const key of [ONE, OTHER]) {
      await store.change(key, (one) => ({ ...one!, dates: one!.dates.slice(0, many) }));
    }
  };
  await pair(3);
  const writing = (async () => {
    for (const many of [2, 1, 0, 1, 2]) await pair(many);
  })();
  const made = await backUp(wanted(disk), NOW);
  await writing;
  assert.equal(made.is, 'made');
  const fresh = new TestDisk();
  await restore({ file: disk.read(made.path)!, root: '/data', seal: vaultOf(1), files: fresh });
  const again = await opened(fresh);
  const [one, other] = [(await again.read(ONE))!, (await again.read(OTHER))!];
  assert.ok(
    Math.abs(one.dates.length - other.dates.length) <= 1,
    'never further apart than a write',
  );
});

test('documents that never hold still make no backup, and it says so', async () => {
  const { disk } = await filled();
  let count = 0;
  const restless = new Proxy(disk, {
    get(of, name) {
      const found: unknown = Reflect.get(of, name);
      if (name === 'read') {
        return (path: string) => {
          const bytes = of.read(path);
          count += 1;
          return path.endsWith('.doc') && bytes ? Uint8Array.of(...bytes, count % 251) : bytes;
        };
      }
      return typeof found === 'function' ? (found.bind(of) as unknown) : found;
    },
  });
  const made = await backUp({ ...wanted(disk), files: restless }, NOW);
  assert.equal(made.is, 'busy');
  assert.deepEqual(backupsIn(disk, '/backups'), []);
});

test('a file that is cut anywhere, or changed anywhere, is believed in no part', async () => {
  const { disk } = await filled();
  const file = await fileOf(disk);
  for (let length = 0; length < file.length; length += 1) {
    assert.equal(unbind(file.subarray(0, length), vaultOf(1)).ok, false, `cut at ${length}`);
  }
  for (let flip = 0; flip < 2_000; flip += 1) {
    const bytes = Uint8Array.from(file);
    bytes[randomInt(bytes.length)]! ^= 1 << randomInt(8);
    assert.equal(unbind(bytes, vaultOf(1)).ok, false);
  }
});

test('each refusal has its reason, and touches nothing', async () => {
  const { disk } = await filled();
  const file = await fileOf(disk);
  const into = (files: TestDisk, bytes = file, key = 1) =>
    restore({ file: bytes, root: '/data', seal: vaultOf(key), files });
  const fresh = () => new TestDisk();
  assert.deepEqual(await into(disk), { is: 'refused', because: 'not-empty' });
  assert.deepEqual(await into(fresh(), file, 2), { is: 'refused', because: 'wrong-key' });
  const words = Buffer.from('no backup of ours');
  assert.deepEqual(await into(fresh(), words), { is: 'refused', because: 'no-backup' });
  const cut = file.subarray(0, file.length - 9);
  assert.deepEqual(await into(fresh(), cut), { is: 'refused', because: 'damaged' });
  const full = fresh();
  full.fill();
  assert.deepEqual(await into(full), { is: 'not-writable', because: 'ENOSPC' });
});

test('a restoring that stops anywhere is no half-empty start, and can be done again', async () => {
  const { disk } = await filled();
  const file = await fileOf(disk);
  const into = (files: TestDisk) =>
    restore({ file, root: '/data', seal: vaultOf(1), files }).catch((error: unknown) => {
      assert.ok(error instanceof Stopped);
      return { is: 'stopped' } as const;
    });
  for (let nth = 1; ; nth += 1) {
    const fresh = new TestDisk();
    fresh.troubleAt(nth, { is: 'stops' });
    const put = await into(fresh);
    if (put.is === 'restored') break;
    for (const left of fresh.afterPowerCut()) await holdsAllOrSaysSo(left, file);
    assert.ok(nth < 2_000, 'it comes to an end');
  }
});

async function holdsAllOrSaysSo(disk: TestDisk, file: Uint8Array): Promise<void> {
  const vault = vaultOf(1);
  const answer = await openStore({ folder: '/data', vault, isKeyNew: false, journal, files: disk });
  if (answer.is === 'open') {
    const many = (await answer.store.keys()).length;
    assert.ok(many === 0 || many === 2, `all or nothing, and not ${many}`);
    await answer.store.close();
    if (many === 2) return;
  } else assert.deepEqual(answer, { is: 'refused', because: 'half-restored' });
  const again = await restore({ file, root: '/data', seal: vault, files: disk });
  assert.equal(again.is, 'restored');
}

test('the newest are kept, and only backups are ever taken away', async () => {
  const { disk } = await filled();
  await disk.create('/backups/photo.png', Uint8Array.of(1));
  for (let night = 0; night < 5; night += 1) {
    await backUp(wanted(disk, 3), later(NOW, night * DAY));
  }
  assert.deepEqual(backupsIn(disk, '/backups'), [
    'contigo-20270306T034500Z.backup',
    'contigo-20270307T034500Z.backup',
    'contigo-20270308T034500Z.backup',
  ]);
  assert.ok(disk.read('/backups/photo.png'));
});

test('what was erased is taken out of older backups too, and then forgotten here', async () => {
  const { disk, store } = await filled();
  await fileOf(disk);
  await store.erase(ONE);
  const ground = { root: '/data', files: disk, vault: vaultOf(1), journal };
  assert.deepEqual(readErased(ground), [ONE]);
  await forgetIn(wanted(disk), readErased(ground));
  await dropErased(ground, [ONE]);
  assert.deepEqual(readErased(ground), []);
  const [name] = backupsIn(disk, '/backups');
  const read = unbind(disk.read(`/backups/${name!}`)!, vaultOf(1));
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.documents.map(({ key }) => key),
    [OTHER],
  );
});
