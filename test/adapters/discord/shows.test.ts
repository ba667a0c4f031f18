import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MOST_BYTES } from '../../../src/domain/picture.ts';
import type { Json } from '../../platforms/discord/json.ts';
import { DOT } from '../../sample/picture.ts';
import { stage, words, answering, type Stage } from './stage.ts';

/** A picture with words in it that nobody sees: a place, as a telephone might write it. */
const TOLD = Buffer.concat([
  DOT.subarray(0, 33),
  Buffer.from('\0\0\0\x08tEXtGPS\0 42N\0\0\0\0', 'latin1'),
  DOT.subarray(33),
]);

describe('a picture that somebody sends on Discord', () => {
  let now: Stage;
  before(async () => {
    now = await stage();
  });
  after(() => now.end());

  async function shown(attachment: Json, text = '') {
    const luz = now.discord.person();
    now.desk.answers = () => answering(words('visto'));
    await luz.shows({ content_type: 'image/png', size: TOLD.length, ...attachment }, text);
    await luz.hears(/visto/);
    const did = now.desk.heard.at(-1)?.did;
    assert.ok(did?.is === 'said');
    return did;
  }

  async function whyNot(attachment: Json) {
    const fetched = await (await shown(attachment)).picture?.fetch();
    return fetched?.is === 'not-taken' ? fetched.because : fetched;
  }

  it('comes with its words, and bare of all that is not the picture', async () => {
    const { words: said, picture } = await shown({ url: now.discord.keeps(TOLD) }, 'en la corte');
    assert.equal(said, 'en la corte');
    assert.deepEqual(now.discord.fetched, []);
    assert.deepEqual(await picture?.fetch(), {
      is: 'fetched',
      mime: 'image/png',
      bytes: new Uint8Array(DOT),
    });
    assert.equal(now.discord.fetched.length, 1);
  });

  it('is not fetched from anywhere else, however like Discord it looks', async () => {
    const elsewhere = [
      'https://cdn.discordapp.com.example.org/a.png',
      'https://example.org/cdn.discordapp.com/a.png',
      'http://cdn.discordapp.com/a.png',
      'https://cdn.discordapp.com@example.org/a.png',
      'http://127.0.0.1:1/a.png',
      'file:///etc/passwd',
      'no address',
    ];
    for (const url of elsewhere) assert.equal((await shown({ url })).picture, undefined);
    assert.ok(
      (await shown({ url: 'https://cdn.discordapp.com/attachments/1/2/a.png?ex=1' })).picture,
    );
  });

  it('counts only when it is one, and not too large', async () => {
    const url = now.discord.keeps(TOLD);
    assert.equal((await shown({ url, content_type: 'application/pdf' })).picture, undefined);
    const unseen = now.discord.fetched.length;
    assert.equal(await whyNot({ url, size: MOST_BYTES + 1 }), 'too-large');
    assert.equal(await whyNot({ url, content_type: 'image/heic' }), 'other-kind');
    assert.equal(now.discord.fetched.length, unseen);
    assert.equal(await whyNot({ url, content_type: 'image/jpeg' }), 'other-kind');
    const lied = now.discord.keeps(Buffer.concat([TOLD, Buffer.alloc(MOST_BYTES)]));
    assert.equal(await whyNot({ url: lied }), 'too-large');
    const gone = new URL('/attachments/none', url).href;
    assert.equal(await whyNot({ url: gone }), 'out-of-reach');
  });
});
