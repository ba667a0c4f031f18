import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Paint } from '../../../src/ports/painter.ts';
import { inWords } from '../../../src/text/poster.ts';
import { DOT, VIGIL } from '../../sample/picture.ts';
import { record, records } from '../../platforms/discord/json.ts';
import { flat, TYPE } from '../../platforms/discord/rule/component.ts';
import { answering, showing, stage, VOICE, type Stage } from './stage.ts';

const text = (words: string) => [{ is: 'text', text: [{ is: 'words', words }] }] as const;

describe('a picture on Discord', () => {
  let now: Stage;
  let how: Paint = () => Promise.resolve(new Uint8Array(DOT));
  before(async () => {
    now = await stage({ paint: (poster) => how(poster) });
  });
  after(() => now.end());

  const view = () =>
    showing({ blocks: text('para compartir'), poster: VIGIL, unpainted: text('sin imagen') });

  it('comes byte for byte with a letter, shown large and told to whoever cannot see it', async () => {
    const luz = now.discord.person();
    const to = { account: `discord:${luz.id}` } as const;
    const sent = await now.chat.messenger.send(to, { view: view(), voice: VOICE, nonce: 'p1' });
    assert.equal(sent.is, 'delivered');
    const shown = await luz.hears(/para compartir/);
    assert.deepEqual(
      shown.files.map(({ name, mime, bytes }) => [name, mime, bytes]),
      [['contigo-es-tall.png', 'image/png', DOT]],
    );
    const body = record(now.discord.requestsTo(/POST .channels/).at(-1)?.body) ?? {};
    const gallery = flat(records(body['components'])).find((one) => one['type'] === TYPE.gallery);
    assert.equal(records(gallery?.['items'])[0]?.['description'], inWords(VIGIL));
    assert.equal(records(body['attachments'])[0]?.['description'], inWords(VIGIL));
  });

  it('comes with an answer to a message and to a command', async () => {
    const luz = now.discord.person();
    now.desk.answers = () => answering(view());
    await luz.says('foto');
    assert.equal((await luz.hears(/para compartir/)).files.length, 1);
    await luz.uses('start');
    assert.equal(luz.sees().filter(({ files }) => files.length === 1).length, 2);
  });

  it('that takes long is waited for behind «thinking»', async () => {
    const luz = now.discord.person();
    how = () => new Promise((done) => setTimeout(done, 400, new Uint8Array(DOT)));
    now.desk.answers = () => answering(view());
    await luz.uses('start');
    assert.equal((await luz.hears(/para compartir/)).files.length, 1);
  });

  it('that cannot be painted leaves the words that go without it', async () => {
    const luz = now.discord.person();
    how = () => Promise.reject(new Error('no brush'));
    const to = { account: `discord:${luz.id}` } as const;
    await now.chat.messenger.send(to, { view: view(), voice: VOICE, nonce: 'p2' });
    assert.equal((await luz.hears(/sin imagen/)).files.length, 0);
  });
});
