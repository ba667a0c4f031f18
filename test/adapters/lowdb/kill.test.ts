import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { circleKey } from '../../sample/sample.ts';
import { newGround, treeOf } from './ground.ts';
import { startOther } from './process.ts';

const KILLS = 20;
const key = circleKey('crcxkq7w2m4p');

test(`a process killed ${KILLS} times while it writes loses nothing that it had acknowledged`, async (t) => {
  const ground = newGround(t);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const writer = startOther(t, ground.folder, 'write');
    assert.equal(await writer.next(), 'open');
    const first = Number(await writer.next());
    await pause(kill * 1.7);
    const acknowledged = Number((await writer.kill()).at(-1) ?? first);
    const { store } = await ground.open();
    const kept = Object.keys((await store.read(key))!.ledger).length;
    assert.ok(kept === acknowledged || kept === acknowledged + 1, `${kept}, not ${acknowledged}`);
    assert.ok([...treeOf(ground.folder).keys()].every((path) => !path.endsWith('.tmp')));
    await store.close();
  }
  assert.deepEqual(ground.events, []);
});
