import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { holdsData } from '../../../src/adapters/lowdb/open.ts';
import { SCHEMA } from '../../../src/adapters/lowdb/schema.ts';
import { circleKey, personKey, sampleCircle, samplePerson } from '../../sample/sample.ts';
import { newGround, treeOf, vaultOf, type TestGround } from './ground.ts';

const key = circleKey('crcxkq7w2m4p');
const ana = personKey('anaxkq7w2m4p');
const isPosix = process.platform !== 'win32';

async function filled(ground: TestGround): Promise<void> {
  const { store } = await ground.open();
  await store.change(ana, () => samplePerson(ana.id));
  await store.change(key, () => sampleCircle(key.id));
  await store.change(key, (before) => ({ ...before!, dates: before!.dates.slice(1) }));
  await store.close();
}

test('a first start makes the folder, and later starts find what was written', async (t) => {
  const ground = newGround(t);
  assert.equal(holdsData(ground.folder), false);
  assert.equal((await ground.tryOpen({ isKeyNew: true })).is, 'open');
  rmSync(join(ground.folder, 'lock'));
  await filled(ground);
  const { store, isFirstStart } = await ground.open();
  assert.equal(isFirstStart, false);
  assert.equal((await store.read(key))?.dates.length, 2);
  assert.equal(holdsData(ground.folder), true);
});

test('only the owner can look into the folders and files', { skip: !isPosix }, async (t) => {
  const ground = newGround(t);
  mkdirSync(ground.folder, { mode: 0o755 });
  chmodSync(ground.folder, 0o755);
  await filled(ground);
  for (const path of ['.', 'circle', 'circle/p']) {
    assert.equal(statSync(join(ground.folder, path)).mode & 0o777, 0o700);
  }
  for (const path of treeOf(ground.folder).keys()) {
    assert.equal(statSync(join(ground.folder, path)).mode & 0o777, 0o600, path);
  }
});

test('nothing that a person wrote can be read in the folder, nor in the names', async (t) => {
  const ground = newGround(t);
  await filled(ground);
  const seen = [...treeOf(ground.folder)].map(([path, bytes]) => path + bytes.toString('latin1'));
  for (const word of ['Ana', 'sister', 'blue door', '2027', 'telegram', 'Chicago']) {
    assert.ok(!seen.some((text) => text.includes(word)), word);
  }
});

test('with another key the data are refused, and not a byte is touched', async (t) => {
  const ground = newGround(t);
  await filled(ground);
  writeFileSync(join(ground.folder, 'circle', 'p', 'crcxkq7w2m4p.doc.0a.tmp'), 'stray');
  const before = treeOf(ground.folder);
  assert.deepEqual(await ground.tryOpen({ key: 2 }), { is: 'refused', because: 'wrong-key' });
  assert.deepEqual(treeOf(ground.folder), before);
});

test('data that find only a key made just now say that theirs is lost', async (t) => {
  const ground = newGround(t);
  await filled(ground);
  const answer = await ground.tryOpen({ key: 2, isKeyNew: true });
  assert.deepEqual(answer, { is: 'refused', because: 'key-lost' });
});

test('with the note about the data lost or damaged, the right key still opens and a wrong one does not', async (t) => {
  const ground = newGround(t);
  await filled(ground);
  const about = join(ground.folder, 'about');
  for (const spoil of [
    () => {
      rmSync(about);
    },
    () => {
      writeFileSync(about, 'damaged');
    },
  ]) {
    spoil();
    assert.deepEqual(await ground.tryOpen({ key: 2 }), { is: 'refused', because: 'wrong-key' });
    const { store } = await ground.open();
    assert.equal((await store.read(key))?.dates.length, 2);
    await store.close();
    assert.ok(vaultOf(1).open(treeOf(ground.folder).get('about')!, 'about'));
  }
});

test('data of a newer Contigo are refused before anything is touched', async (t) => {
  const ground = newGround(t);
  await filled(ground);
  const newer = vaultOf(1).seal(Buffer.from(`{"schema":${SCHEMA + 1},"more":true}`), 'about');
  writeFileSync(join(ground.folder, 'about'), newer);
  const before = treeOf(ground.folder);
  assert.deepEqual(await ground.tryOpen(), { is: 'refused', because: 'newer-schema' });
  assert.deepEqual(treeOf(ground.folder), before);
});

test('data of the schema before are read, and no older Contigo opens them from then on', async (t) => {
  const ground = newGround(t);
  await filled(ground);
  const about = join(ground.folder, 'about');
  writeFileSync(about, vaultOf(1).seal(Buffer.from(`{"schema":${SCHEMA - 1}}`), 'about'));
  const { store } = await ground.open();
  assert.equal((await store.read(key))?.dates.length, 2);
  await store.close();
  const said = vaultOf(1).open(treeOf(ground.folder).get('about')!, 'about');
  assert.deepEqual(JSON.parse(Buffer.from(said!).toString()), { schema: SCHEMA });
});

test('what an interrupted write left is cleared away at the start', async (t) => {
  const ground = newGround(t);
  await filled(ground);
  const strays = [
    'about.0a.tmp',
    'lock.0a',
    'circle/p/crcxkq7w2m4p.doc.0a.tmp',
    'circle/q/zzzzzzq.fresh',
  ];
  for (const path of strays) writeFileSync(join(ground.folder, path), 'x');
  const { store } = await ground.open();
  for (const path of strays) assert.ok(!treeOf(ground.folder).has(path), path);
  assert.equal((await store.keys()).length, 2);
});

test('files that are not ours are left alone', async (t) => {
  const ground = newGround(t);
  await filled(ground);
  const foreign = ['README.md', 'circle/p/README.md', 'circle/p/__proto__.doc', 'person/.keep'];
  for (const path of foreign) writeFileSync(join(ground.folder, path), 'x');
  const { store } = await ground.open();
  assert.equal((await store.keys()).length, 2);
  for (const path of foreign) assert.ok(treeOf(ground.folder).has(path), path);
});

test('a place that cannot be written to is told by the name of its error', async (t) => {
  const ground = newGround(t);
  writeFileSync(ground.folder, 'a file where the folder should be');
  assert.deepEqual(await ground.tryOpen(), { is: 'not-writable', because: 'EEXIST' });
});
