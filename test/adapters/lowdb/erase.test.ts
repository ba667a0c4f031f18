import assert from 'node:assert/strict';
import { copyFileSync, linkSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unwrapKey } from '../../../src/adapters/lowdb/envelope.ts';
import { DamagedDocument } from '../../../src/ports/store.ts';
import { circleKey, sampleCircle } from '../../sample/sample.ts';
import { newGround, treeOf, vaultOf } from './ground.ts';

const key = circleKey('crcxkq7w2m4p');

test('after the erasing nothing in the folder carries the id, the key or the words', async (t) => {
  const { folder, open } = newGround(t);
  const { store } = await open();
  await store.change(key, () => sampleCircle(key.id));
  await store.change(key, (before) => ({ ...before!, dates: [] }));
  const before = treeOf(join(folder, 'circle'));
  writeFileSync(join(folder, 'circle', 'p', `${key.id}.bad`), 'a damaged version, kept aside');
  await store.erase(key);
  for (const [path, bytes] of treeOf(folder)) {
    assert.ok(!path.includes(key.id) && !bytes.includes(key.id), path);
    for (const gone of before.values()) assert.ok(!bytes.includes(gone.subarray(9, 60)), path);
  }
});

test('a kept copy of the sealed files cannot be opened once the document is erased', async (t) => {
  const { folder, open } = newGround(t);
  const { store } = await open();
  await store.change(key, () => sampleCircle(key.id));
  const files = join(folder, 'circle', 'p', key.id);
  copyFileSync(`${files}.doc`, join(folder, '..', 'copy'));
  await store.erase(key);
  copyFileSync(join(folder, '..', 'copy'), `${files}.doc`);
  await assert.rejects(store.read(key), DamagedDocument);
});

test('the key is destroyed in its own place on the disk, not only unlinked', async (t) => {
  const { folder, open } = newGround(t);
  const { store } = await open();
  await store.change(key, () => sampleCircle(key.id));
  const watched = join(folder, '..', 'same bytes by another name');
  linkSync(join(folder, 'circle', 'p', `${key.id}.key`), watched);
  assert.ok(unwrapKey(key, vaultOf(1), readFileSync(watched)));
  await store.erase(key);
  assert.equal(unwrapKey(key, vaultOf(1), readFileSync(watched)), undefined);
});

test('a document begun anew under an erased id has another key', async (t) => {
  const { folder, open } = newGround(t);
  const { store } = await open();
  const sealed = () => readFileSync(join(folder, 'circle', 'p', `${key.id}.key`));
  await store.change(key, () => sampleCircle(key.id));
  const first = sealed();
  await store.erase(key);
  await store.change(key, () => sampleCircle(key.id));
  assert.notDeepEqual(sealed(), first);
});
