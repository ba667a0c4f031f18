import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { spotOf } from '../../../src/adapters/telegram/spot.ts';
import type { Address, Letter } from '../../../src/ports/messenger.ts';
import type { Paint } from '../../../src/ports/painter.ts';
import { DOT, VIGIL } from '../../sample/picture.ts';
import { accountOf, row, say, stage, viewOf, VOICE, words, type Stage } from './stage.ts';

let scene: Stage;
let how: Paint;
before(async () => {
  scene = await stage({ paint: (poster) => how(poster) });
});
after(() => scene.end());

const painting: Paint = () => Promise.resolve(new Uint8Array(DOT));
const poster = (text: string) =>
  words(text, {
    choices: [row('Sí')],
    poster: VIGIL,
    unpainted: [{ is: 'text', text: [{ is: 'words', words: 'sin imagen' }] }],
  });

async function reader(name = 'Ana') {
  scene.desk.answers = () => [];
  const person = scene.telegram.person({ name });
  await person.says('/start');
  how = painting;
  return person;
}

function send(to: Address, text: string, more: Partial<Letter> = {}) {
  const view = viewOf(poster(text));
  return scene.chat.messenger.send(to, { view, voice: VOICE, nonce: 'n', ...more });
}

test('a picture comes byte for byte, with the words and buttons under it', async () => {
  const ana = await reader();
  const sent = await send({ account: accountOf(ana) }, 'para compartir');
  assert.equal(sent.is, 'delivered');
  const seen = await ana.hears(/para compartir/);
  assert.deepEqual(seen.photo, { name: 'contigo-es-tall.png', body: DOT });
  assert.deepEqual(seen.labels, [['Sí']]);
});

test('before words that are too long for a caption the picture comes by itself', async () => {
  const ana = await reader();
  await send({ account: accountOf(ana) }, 'x'.repeat(1_025));
  const [first, second] = ana.unheard();
  assert.deepEqual([first?.photo?.body, first?.text], [DOT, '']);
  assert.deepEqual(
    [second?.photo, second?.text.length, second?.labels],
    [undefined, 1_025, [['Sí']]],
  );
});

test('an answer can be a picture too', async () => {
  const ana = await reader();
  scene.desk.answers = () => [say('para compartir', { poster: VIGIL })];
  await ana.says('foto');
  assert.ok((await ana.hears(/para compartir/)).photo);
});

test('the words under a picture change in their place, and the picture does not come again', async () => {
  const ana = await reader();
  const sent = await send({ account: accountOf(ana) }, 'vienen 3');
  assert.ok(sent.is === 'delivered');
  await send({ account: accountOf(ana) }, 'vienen 4', { instead: sent.ref });
  const pictures = ana.sees().filter(({ photo }) => photo);
  assert.deepEqual(
    pictures.map(({ text, edits }) => [text, edits]),
    [['vienen 4', 1]],
  );
  assert.equal(ana.sees().filter(({ from }) => from === 'bot').length, 1);
});

test('a group that takes no pictures gets the words', async () => {
  how = painting;
  const group = scene.telegram.group({ title: 'Vecinos', type: 'supergroup' });
  group.allows({ can_send_photos: false });
  const sent = await send(spotOf(group.id), 'para compartir');
  assert.equal(sent.is, 'delivered');
  const seen = await group.hears(/para compartir/);
  assert.deepEqual([seen.photo, seen.labels], [undefined, [['Sí']]]);
});

test('a picture that cannot be painted leaves the words that go without it', async () => {
  const ana = await reader();
  how = () => Promise.reject(new Error('no brush'));
  await send({ account: accountOf(ana) }, 'para compartir');
  assert.equal((await ana.hears(/sin imagen/)).photo, undefined);
});
