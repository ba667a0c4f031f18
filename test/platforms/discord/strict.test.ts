import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { WebSocket } from 'ws';
import { startDiscord, type Discord } from './discord.ts';
import { parsed, record, type Json } from './json.ts';
import { COMPONENTS_V2 } from './rule/message.ts';
import { APPLICATION } from './world.ts';

const TOKEN = 'a-token';

describe('our own Discord refuses what Discord refuses', () => {
  let discord: Discord;
  before(async () => {
    discord = await startDiscord({ token: TOKEN, answerMs: 60, tokenMs: 200 });
  });
  after(() => discord.stop());

  interface Got {
    readonly status: number;
    readonly body: Json;
  }

  async function ask(line: string, body?: unknown, token = `Bot ${TOKEN}`): Promise<Got> {
    const [method = '', path = ''] = line.split(' ');
    const answer = await fetch(`${discord.apiRoot}/v10${path}`, {
      method,
      headers: { authorization: token, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: record(parsed(await answer.text())) ?? {} };
  }

  const framed = (...components: readonly Json[]) => ({ flags: COMPONENTS_V2, components });
  const says = (content: string): Json => ({ type: 10, content });
  const button = (at: number, more: Json = {}): Json => ({
    ...{ type: 2, style: 2, label: 'Sí', custom_id: `b${at}` },
    ...more,
  });
  const row = (...components: readonly Json[]): Json => ({ type: 1, components });
  const gallery = (url: string, told = 10): Json => ({
    type: 12,
    items: [{ media: { url }, description: 'x'.repeat(told) }],
  });
  const many = (count: number) => Array.from({ length: count }, (_, at) => at);

  const send = (body: unknown) => {
    const luz = discord.person();
    return ask(`POST /channels/${discord.world.directChannel(luz.id).id}/messages`, body);
  };

  it('knows no other routes, and none without a token', async () => {
    assert.equal((await ask('GET /guilds/1')).status, 404);
    assert.equal((await ask('DELETE /users/@me')).status, 405);
    const stranger = await ask('GET /users/@me', undefined, 'Bot other');
    assert.deepEqual([stranger.status, stranger.body['code']], [401, 0]);
  });

  it('takes a good message', async () => {
    assert.equal((await send(framed(says('hola'), row(button(1), button(2))))).status, 200);
    assert.equal((await send({ content: 'hola' })).status, 200);
  });

  const bad: Readonly<Record<string, readonly [unknown, number]>> = {
    'an empty one': [{}, 50006],
    'more than 2000 characters': [{ content: 'x'.repeat(2001) }, 50035],
    'content beside components': [{ ...framed(says('a')), content: 'a' }, 50035],
    'components without their flag': [{ components: [says('a')] }, 50035],
    'no components': [framed(), 50006],
    'more than 40 components': [framed(...many(41).map(() => says('a'))), 50035],
    'more than 4000 characters in all': [
      framed(...many(3).map(() => says('x'.repeat(1500)))),
      50035,
    ],
    'an empty text': [framed(says('')), 50035],
    'six buttons in a row': [framed(row(...many(6).map((at) => button(at)))), 50035],
    'a label of 81 characters': [framed(row(button(1, { label: 'x'.repeat(81) }))), 50035],
    'a custom id of 101 characters': [
      framed(row(button(1, { custom_id: 'x'.repeat(101) }))),
      50035,
    ],
    'a custom id twice': [framed(row(button(1), button(1))), 50035],
    'a link with a custom id': [framed(row(button(1, { style: 5, url: 'https://x.y' }))), 50035],
    'a link to elsewhere': [framed(row({ type: 2, style: 5, label: 'a', url: 'tg://x' })), 50035],
    'a select of 26': [framed(row(select(26))), 50035],
    'a file that did not come': [framed({ type: 13, file: { url: 'attachment://a' } }), 50035],
    'a picture that did not come': [framed(gallery('attachment://a')), 50035],
    'a picture from nowhere': [framed(gallery('a.png')), 50035],
    'a picture with too much told of it': [framed(gallery('https://x.y/a', 1025)), 50035],
    'an empty gallery': [framed({ type: 12, items: [] }), 50035],
    'a nonce of 26': [{ content: 'a', nonce: 'x'.repeat(26) }, 50035],
    'ephemeral without an interaction': [{ content: 'a', flags: 64 }, 50035],
    'an input in a message': [framed(row({ type: 4, custom_id: 'a', style: 1 })), 50035],
  };
  for (const [name, [body, code]] of Object.entries(bad))
    it(`refuses a message with ${name}`, async () => {
      const got = await send(body);
      assert.deepEqual([got.status, got.body['code']], [400, code]);
    });

  it('names the place of what is wrong', async () => {
    const got = await send(framed(row(button(1, { label: '' }))));
    const place = ['errors', 'components', '0', 'components', '0', 'label', '_errors'];
    let at: unknown = got.body;
    for (const key of place) at = record(at)?.[key];
    assert.ok(Array.isArray(at));
  });

  it('gives the same message for the same enforced nonce, and another without', async () => {
    const channel = discord.world.directChannel(discord.person().id).id;
    const body = { content: 'a', nonce: 'n1', enforce_nonce: true };
    const route = `POST /channels/${channel}/messages`;
    const ids = [];
    for (const each of [body, body, { ...body, enforce_nonce: false }])
      ids.push((await ask(route, each)).body['id']);
    assert.equal(ids[0], ids[1]);
    assert.notEqual(ids[0], ids[2]);
  });

  it('counts a mention as a notification unless it is forbidden', async () => {
    await send({ content: '@everyone <@1>' });
    assert.deepEqual(discord.pings, ['@everyone', '<@1>']);
    await send({ content: '@everyone', allowed_mentions: { parse: [] } });
    assert.equal(discord.pings.length, 2);
  });

  it('checks commands', async () => {
    const put = (...commands: readonly unknown[]) =>
      ask(`PUT /applications/${APPLICATION.id}/commands`, commands);
    const good = { name: 'add', description: 'a' };
    assert.equal((await put(good)).status, 200);
    const option = { type: 3, name: 'a', description: 'a' };
    const wrong: readonly unknown[] = [
      { ...good, name: 'Add' },
      { ...good, name: 'a b' },
      { ...good, description: '' },
      { ...good, description: 'x'.repeat(101) },
      { ...good, name_localizations: { es: 'agregar' } },
      { ...good, name_localizations: { 'es-ES': 'Agregar' } },
      { ...good, options: many(26).map((at) => ({ ...option, name: `a${at}` })) },
      { ...good, options: [option, option] },
      { ...good, options: [{ ...option, choices: [{ name: 'a', value: '' }] }] },
      {
        ...good,
        options: [{ ...option, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }],
      },
      { ...good, options: [option, { ...option, name: 'b', required: true }] },
      { ...good, contexts: [3] },
      { ...good, options: many(25).map((at) => large(`a${at}`)) },
    ];
    for (const each of wrong) assert.equal((await put(each)).body['code'], 50035);
    assert.equal((await put(good, good)).body['code'], 50035);
  });

  describe('at interactions', () => {
    const begin = async (): Promise<{ readonly line: string; readonly hook: string }> => {
      await ask(`PUT /applications/${APPLICATION.id}/commands`, [{ name: 'go', description: 'a' }]);
      void discord.person().uses('/go');
      const last = [...discord.world.interactions.values()].at(-1)!;
      return {
        line: `POST /interactions/${last.id}/${last.token}/callback`,
        hook: `/webhooks/${APPLICATION.id}/${last.token}`,
      };
    };
    const hello = { type: 4, data: { content: 'hola' } };

    it('takes one answer, in time', async () => {
      const { line } = await begin();
      assert.equal((await ask(line, hello)).status, 204);
      assert.equal((await ask(line, hello)).body['code'], 40060);
    });

    it('takes none that is late', async () => {
      const { line } = await begin();
      await new Promise((resolve) => setTimeout(resolve, 80));
      const got = await ask(line, hello);
      assert.deepEqual([got.status, got.body['code']], [404, 10062]);
    });

    it('takes nothing more once the token is old, nor before there was an answer', async () => {
      const { line, hook } = await begin();
      assert.equal((await ask(`POST ${hook}`, { content: 'a' })).body['code'], 10015);
      await ask(line, { type: 5, data: { flags: 64 } });
      assert.equal((await ask(`PATCH ${hook}/messages/@original`, { content: 'a' })).status, 200);
      await new Promise((resolve) => setTimeout(resolve, 220));
      const got = await ask(`POST ${hook}`, { content: 'a' });
      assert.deepEqual([got.status, got.body['code']], [401, 50027]);
    });

    it('knows which answers go with what', async () => {
      for (const type of [1, 6, 7, 8]) {
        const { line } = await begin();
        assert.equal((await ask(line, { type, data: { content: 'a' } })).body['code'], 50035);
      }
    });

    const label = (component: Json, more: Json = {}): Json => ({
      ...{ type: 18, label: 'a', component },
      ...more,
    });
    const input = { type: 4, custom_id: 'a', style: 1 };
    const form = (...components: readonly Json[]) => ({ title: 'a', custom_id: 'f', components });
    const forms: Readonly<Record<string, readonly [Json, number]>> = {
      'a good one': [form(label(input)), 204],
      'a title of 46': [{ ...form(label(input)), title: 'x'.repeat(46) }, 400],
      'six parts': [form(...many(6).map((at) => label({ ...input, custom_id: `${at}` }))), 400],
      'no part': [form(), 400],
      'an id twice': [form(label(input), label(input)), 400],
      'a label of 46': [form(label(input, { label: 'x'.repeat(46) })), 400],
      'a label inside the input': [form(label({ ...input, label: 'a' })), 400],
      'an input outside a label': [form(input), 400],
      'one radio': [form(label({ type: 21, custom_id: 'a', options: options(1) })), 400],
      'eleven radios': [form(label({ type: 21, custom_id: 'a', options: options(11) })), 400],
      'a full select': [form(label(select(25))), 204],
    };
    for (const [name, [data, status]] of Object.entries(forms))
      it(`checks a form: ${name}`, async () => {
        const { line } = await begin();
        assert.equal((await ask(line, { type: 9, data })).status, status);
      });
  });

  it('sends whoever identifies wrongly away', async () => {
    const closing = async (identify: Json) => {
      const client = new WebSocket(discord.gateway.url);
      await once(client, 'message');
      client.send(JSON.stringify({ op: 2, d: identify }));
      const closed: readonly unknown[] = await once(client, 'close');
      return closed[0];
    };
    assert.equal(await closing({ token: 'other', intents: 0 }), 4004);
    assert.equal(await closing({ token: TOKEN, intents: 1 << 15 }), 4014);
    assert.equal(await closing({ token: TOKEN, intents: 1 << 30 }), 4013);
  });
});

function select(count: number): Json {
  return { type: 3, custom_id: 'a', options: options(count) };
}

function options(count: number): readonly Json[] {
  return Array.from({ length: count }, (_, at) => ({ label: `${at}`, value: `${at}` }));
}

function large(name: string): Json {
  const choices = Array.from({ length: 10 }, (_, at) => ({ name: 'x'.repeat(60), value: `${at}` }));
  return { type: 3, name, description: 'a', choices };
}
