import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { nodeFiles } from '../../../src/adapters/lowdb/files.ts';
import { lock } from '../../../src/adapters/lowdb/lock.ts';
import { newGround } from './ground.ts';
import { startOther } from './process.ts';

const LOCKED = { is: 'refused', because: 'locked' };
const isLinux = process.platform === 'linux';

/** Races for the lock, of eight each. A thousand were run on 2026-11-22. */
const ROUNDS = Number(process.env['CONTIGO_RACES'] ?? 60);

function lockPath(t: TestContext): string {
  const { folder } = newGround(t);
  mkdirSync(folder);
  return join(folder, 'lock');
}

test('a second process on the same data is refused, until the first is killed', async (t) => {
  const { folder, tryOpen } = newGround(t);
  const first = startOther(t, folder, 'hold');
  assert.equal(await first.next(), 'open');
  assert.equal(await startOther(t, folder, 'hold').next(), 'locked');
  assert.deepEqual(await tryOpen(), LOCKED);
  await first.kill();
  assert.equal((await tryOpen()).is, 'open');
});

test('the same process cannot open the data twice, but again after closing them', async (t) => {
  const { open, tryOpen } = newGround(t);
  const { store } = await open();
  assert.deepEqual(await tryOpen(), LOCKED);
  await store.close();
  assert.equal((await tryOpen()).is, 'open');
});

test('of several processes that find the lock of a killed one, exactly one gets in', async (t) => {
  const { folder } = newGround(t);
  const killed = startOther(t, folder, 'hold');
  assert.equal(await killed.next(), 'open');
  await killed.kill();
  const all = Array.from({ length: 5 }, () => startOther(t, folder, 'hold'));
  const answers = await Promise.all(all.map((other) => other.next()));
  assert.deepEqual(answers.sort(), ['locked', 'locked', 'locked', 'locked', 'open']);
});

test('of many takers at the same moment exactly one gets the lock, whatever lies there', async (t) => {
  const path = lockPath(t);
  const dead = JSON.stringify({ pid: process.pid, start: 'at another time', token: 'dead' });
  const leftovers = isLinux ? [dead, 'torn', undefined] : ['torn', undefined];
  for (let round = 0; round < ROUNDS; round += 1) {
    const left = leftovers[round % leftovers.length];
    if (left !== undefined) writeFileSync(path, left);
    const takers = await Promise.all(Array.from({ length: 8 }, () => lock(nodeFiles, path)));
    const [winner, ...others] = takers.filter((release) => release !== undefined);
    assert.ok(winner && others.length === 0);
    winner();
    assert.deepEqual(readdirSync(join(path, '..')), []);
  }
});

test(
  'a lock of a process whose number was given to another is taken over',
  { skip: !isLinux },
  async (t) => {
    const path = lockPath(t);
    await lock(nodeFiles, path);
    const living: unknown = JSON.parse(readFileSync(path, 'utf8'));
    assert.equal(await lock(nodeFiles, path), undefined);
    writeFileSync(path, JSON.stringify(Object.assign({}, living, { start: 'at another time' })));
    assert.ok(await lock(nodeFiles, path));
  },
);

test('whoever lost the lock does not give back the one of another', async (t) => {
  const path = lockPath(t);
  const release = await lock(nodeFiles, path);
  writeFileSync(path, JSON.stringify({ pid: process.pid, start: '', token: 'another' }));
  release!();
  assert.deepEqual(readdirSync(join(path, '..')), ['lock']);
});
