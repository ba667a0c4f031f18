import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { MessageRef } from '../../../src/domain/ledger.ts';
import { spotOf } from '../../../src/adapters/telegram/spot.ts';
import type { Letter } from '../../../src/ports/messenger.ts';
import { grey } from '../../picturing.ts';
import type { Group, Seen } from '../../platforms/telegram/telegram.ts';
import { row, stage, viewOf, VOICE, words, type Stage } from './stage.ts';

/** A post with a picture becomes another one in its place, whatever it showed before: no picture is left that is not meant. */

let scene: Stage;
before(async () => {
  scene = await stage();
});
after(() => scene.end());

interface Shown {
  readonly shade?: number;
  readonly long?: boolean;
}

let posts = 0;
let group: Group;

function newGroup(): Group {
  group = scene.telegram.group({ title: 'Vecinos', type: 'supergroup' });
  return group;
}

/** Words that are long or short, and a picture or none. */
async function send({ shade, long = false }: Shown, more: Partial<Letter> = {}) {
  posts += 1;
  const text = `nota ${String(posts)} ${'x'.repeat(long ? 1_100 : 10)}`;
  const bytes = shade === undefined ? undefined : grey(shade);
  const picture = bytes && { name: 'contigo.png', mime: 'image/png' as const, bytes, alt: '' };
  const view = viewOf(words(text, { choices: [row('Sí')], ...(picture && { picture }) }));
  const sent = await scene.chat.messenger.send(spotOf(group.id), {
    view,
    voice: VOICE,
    nonce: 'n',
    ...more,
  });
  return { sent, text };
}

async function post(shown: Shown): Promise<MessageRef> {
  const { sent } = await send(shown);
  assert.ok(sent.is === 'delivered');
  return sent.ref;
}

function standing(): readonly Seen[] {
  return group.sees().filter(({ from }) => from === 'bot');
}

const KINDS: readonly Shown[] = [
  {},
  { long: true },
  { shade: 1 },
  { shade: 2 },
  { shade: 1, long: true },
  { shade: 2, long: true },
];

describe('a post in its place', () => {
  for (const [from, before] of KINDS.entries()) {
    for (const [to, after] of KINDS.entries()) {
      test(`of kind ${String(from)} becomes one of kind ${String(to)}, with its words and its picture once`, async () => {
        newGroup();
        const ref = await post(before);
        const { sent, text } = await send(after, { instead: ref, only: true });
        assert.ok(sent.is === 'delivered');
        const all = standing();
        const named = all.filter((seen) => seen.text === text);
        assert.equal(named.length, 1);
        assert.deepEqual(named[0]?.labels, [['Sí']]);
        assert.equal(String(named[0].id), sent.ref.message);
        const shades = all.flatMap(({ photo }) => (photo ? [photo.body] : []));
        assert.deepEqual(shades, after.shade === undefined ? [] : [grey(after.shade)]);
        assert.equal(all.length, named.length + (named[0].photo ? 0 : shades.length));
        const down = await scene.chat.channels?.takeDown(sent.ref);
        assert.deepEqual([down?.is, standing()], ['done', []]);
      });
    }
  }

  test('whose words somebody took away does not leave its picture standing, and comes not again', async () => {
    newGroup();
    const ref = await post({ shade: 1, long: true });
    group.removes(Number(ref.message));
    const { sent } = await send({ shade: 2, long: true }, { instead: ref, only: true });
    assert.deepEqual(sent, { is: 'refused', because: 'taken-away' });
    assert.deepEqual(standing(), []);
  });

  test('that somebody took away comes not again without its picture either', async () => {
    newGroup();
    const ref = await post({ shade: 1 });
    group.removes(Number(ref.message));
    const { sent } = await send({}, { instead: ref, only: true });
    assert.deepEqual(sent, { is: 'refused', because: 'taken-away' });
    assert.deepEqual(standing(), []);
  });

  test('that is too old to be taken away is covered: its picture is seen no more', async () => {
    newGroup();
    const ref = await post({ shade: 1 });
    scene.telegram.passes(72);
    assert.equal((await scene.chat.channels?.takeDown(ref))?.is, 'refused');
    const { sent, text } = await send({}, { instead: ref, only: true });
    assert.equal(sent.is, 'delivered');
    const shown = standing().flatMap(({ photo }) => (photo ? [photo.body] : []));
    assert.equal(shown.length, 1);
    assert.ok(!shown[0]?.equals(grey(1)));
    assert.ok(standing().some((seen) => seen.text === text));
  });
});

describe('a picture for many', () => {
  test('is handed to Telegram once, and once more when it is there no more', async () => {
    newGroup();
    const uploads = () =>
      scene.telegram
        .called('sendPhoto')
        .filter(({ body }) => /^attach:/.test(String(body['photo'])));
    const before = uploads().length;
    for (let many = 0; many < 3; many += 1) await post({ shade: 40 });
    assert.equal(uploads().length, before + 1);
    scene.telegram.losesFiles();
    for (let many = 0; many < 3; many += 1) await post({ shade: 40 });
    assert.equal(uploads().length, before + 2);
    assert.equal(standing().filter(({ photo }) => photo?.body.equals(grey(40))).length, 6);
  });
});
