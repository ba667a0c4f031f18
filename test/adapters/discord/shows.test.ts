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

  it('comes with its words, and bare of all that is not the picture', async () => {
    const { words: said, picture } = await shown({ url: now.discord.keeps(TOLD) }, 'en la corte');
    assert.deepEqual([said, picture?.mime], ['en la corte', 'image/png']);
    assert.deepEqual(now.discord.fetched, []);
    assert.deepEqual(Buffer.from((await picture?.bytes()) ?? []), DOT);
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
    assert.equal((await shown({ url, size: MOST_BYTES + 1 })).picture, undefined);
    const other = await shown({ url, content_type: 'image/jpeg' });
    assert.equal(await other.picture?.bytes(), undefined);
    const lied = now.discord.keeps(Buffer.concat([TOLD, Buffer.alloc(MOST_BYTES)]));
    assert.equal(await (await shown({ url: lied })).picture?.bytes(), undefined);
    const gone = new URL('/attachments/none', url).href;
    assert.equal(await (await shown({ url: gone })).picture?.bytes(), undefined);
  });
});
