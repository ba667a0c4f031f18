import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTogether } from '../../src/app/together.ts';

/** A document of letters, and writes that end when the test says so. */
function ground() {
  let held = '';
  const ends: ((thrown?: Error) => void)[] = [];
  const write = async (apply: (letters: string) => string) => {
    await new Promise<void>((resolve, reject) => {
      ends.push((thrown) => {
        if (thrown) reject(thrown);
        else resolve();
      });
    });
    held = apply(held);
  };
  const together = createTogether();
  const add = (letter: string) => together<string>('a', (letters) => letters + letter, write);
  const soon = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { add, ends, soon, held: () => held };
}

test('what comes while a document is being written is written together, in its order', async () => {
  const { add, ends, soon, held } = ground();
  const all = ['a', 'b', 'c', 'd'].map(add);
  ends.shift()!();
  await all[0];
  assert.equal(held(), 'a');
  await soon();
  assert.equal(ends.length, 1, 'one write for the three others');
  ends.shift()!();
  await Promise.all(all);
  assert.equal(held(), 'abcd');
});

test('a write that fails fails for all in it, and the next one is written all the same', async () => {
  const { add, ends, soon, held } = ground();
  const first = add('a');
  const [second, third] = [add('b'), add('c')];
  ends.shift()!();
  await first;
  await soon();
  ends.shift()!(new Error('no'));
  await assert.rejects(second);
  await assert.rejects(third);
  const fourth = add('d');
  ends.shift()!();
  await fourth;
  assert.equal(held(), 'ad');
});
