import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { MOST_BYTES } from '../../../src/domain/picture.ts';
import type { ShownPicture } from '../../../src/ports/chat.ts';
import { DOT } from '../../sample/picture.ts';
import { stage, type Stage } from './stage.ts';

/** A JPEG that says where it was taken. */
const TAKEN = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 12]),
  Buffer.from('Exif\0\0GPS!'),
  Buffer.from([0xff, 0xda, 0, 2, 1, 2, 0xff, 0xd9]),
]);
const BARE = Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 0xff, 0xd9]);

let scene: Stage;
before(async () => {
  scene = await stage();
});
after(() => scene.end());

async function shown(bytes: Buffer, more: { words?: string; mime?: string } = {}) {
  const ana = scene.telegram.person({ name: 'Ana' });
  const before = scene.desk.heard.length;
  await ana.shows(bytes, more);
  await scene.telegram.settled();
  const did = scene.desk.heard[before]?.did;
  assert.ok(did?.is === 'said');
  return did;
}

const bytesOf = async (picture: ShownPicture | undefined) => {
  const fetched = await picture?.fetch();
  return fetched?.is === 'fetched' ? Buffer.from(fetched.bytes) : fetched?.because;
};

test('a photo comes with its words, in its largest size, and nothing of where it was taken', async () => {
  const { words, picture } = await shown(TAKEN, { words: 'en la corte' });
  assert.equal(words, 'en la corte');
  assert.deepEqual(await bytesOf(picture), BARE);
});

test('nothing is fetched before it is asked for', async () => {
  const before = scene.telegram.called('getFile').length;
  const { picture } = await shown(TAKEN);
  assert.equal(scene.telegram.called('getFile').length, before);
  await picture?.fetch();
  assert.equal(scene.telegram.called('getFile').length, before + 1);
});

test('a picture that is sent as a file counts too, if it is what it says', async () => {
  const { picture } = await shown(DOT, { mime: 'image/png' });
  assert.deepEqual(await bytesOf(picture), DOT);
  assert.equal(await bytesOf((await shown(DOT, { mime: 'image/webp' })).picture), 'other-kind');
  assert.equal(await bytesOf((await shown(DOT, { mime: 'image/heic' })).picture), 'other-kind');
  const large = Buffer.alloc(MOST_BYTES + 1);
  assert.equal(await bytesOf((await shown(large, { mime: 'image/png' })).picture), 'too-large');
  assert.equal((await shown(DOT, { mime: 'application/pdf' })).picture, undefined);
});

test('of a photo that is too large the smaller size counts, and that is no picture here', async () => {
  const { picture } = await shown(Buffer.alloc(MOST_BYTES + 1));
  assert.equal(await bytesOf(picture), 'other-kind');
});

test('what is gone from Telegram is no picture, and no failure', async () => {
  const { picture } = await shown(TAKEN);
  scene.telegram.losesFiles();
  assert.equal(await bytesOf(picture), 'out-of-reach');
  assert.deepEqual(
    scene.events.filter(({ is }) => is === 'bug'),
    [],
  );
});
