import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDiscord, type Discord } from './discord.ts';
import type { Guild } from './guild.ts';
import { parsed, record, text, type Json } from './json.ts';

const TOKEN = 'a-token';
const HOUR = 3_600_000;

let discord: Discord;
before(async () => {
  discord = await startDiscord({ token: TOKEN });
});
after(() => discord.stop());

interface Got {
  readonly status: number;
  readonly body: Json;
  readonly headers: Headers;
}

async function ask(line: string, body?: unknown): Promise<Got> {
  const [method = '', path = ''] = line.split(' ');
  const answer = await fetch(`${discord.apiRoot}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${TOKEN}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const said = record(parsed(await answer.text())) ?? {};
  return { status: answer.status, body: said, headers: answer.headers };
}

const say = (channel: string) => ask(`POST /channels/${channel}/messages`, { content: 'hola' });
const coded = ({ status, body }: Got) => [status, body['code']];

const event = (more: Json = {}): Json => ({
  name: 'Marcha',
  privacy_level: 2,
  entity_type: 3,
  entity_metadata: { location: 'La plaza' },
  scheduled_start_time: new Date(Date.now() + HOUR).toISOString(),
  scheduled_end_time: new Date(Date.now() + 2 * HOUR).toISOString(),
  ...more,
});
const makes = (guild: Guild, more: Json = {}) =>
  ask(`POST /guilds/${guild.id}/scheduled-events`, event(more));
const changes = (guild: Guild, id: string, body: Json) =>
  ask(`PATCH /guilds/${guild.id}/scheduled-events/${id}`, body);

describe('our own Discord’s servers refuse what Discord’s refuse', () => {
  it('to write where one may not see, may not write, or where there is nothing', async () => {
    const guild = discord.guild();
    const [hidden, mute] = [guild.opens('hidden'), guild.opens('mute')];
    guild.denies(['ViewChannel'], hidden);
    guild.denies(['SendMessages'], mute);
    assert.deepEqual(coded(await say(hidden)), [403, 50001]);
    assert.deepEqual(coded(await say(mute)), [403, 50013]);
    assert.deepEqual(coded(await say('1234567')), [404, 10003]);
    assert.equal((await say(guild.channel)).status, 200);
  });

  it('everything, once the bot was put out', async () => {
    const guild = discord.guild();
    guild.putsOut();
    assert.deepEqual(coded(await say(guild.channel)), [403, 50001]);
    assert.deepEqual(coded(await ask(`GET /guilds/${guild.id}`)), [404, 10004]);
    assert.deepEqual(coded(await makes(guild)), [404, 10004]);
  });

  it('to pin, to make roles and events without the right', async () => {
    const guild = discord.guild();
    const { body } = await say(guild.channel);
    guild.denies(['PinMessages', 'ManageRoles', 'CreateEvents']);
    guild.gives(['ManageMessages', 'ManageEvents']);
    const pin = `PUT /channels/${guild.channel}/messages/pins/${text(body['id'])}`;
    assert.deepEqual(coded(await ask(pin)), [403, 50013]);
    assert.deepEqual(
      coded(await ask(`POST /guilds/${guild.id}/roles`, { name: 'a' })),
      [403, 50013],
    );
    assert.deepEqual(coded(await makes(guild)), [403, 50013]);
  });

  it('events in the past, without an end or a place, and too many', async () => {
    const guild = discord.guild();
    const past = new Date(Date.now() - HOUR).toISOString();
    for (const wrong of [
      { scheduled_start_time: past },
      { scheduled_end_time: undefined },
      { entity_metadata: {} },
      { name: 'x'.repeat(101) },
      { scheduled_end_time: past },
    ])
      assert.deepEqual(coded(await makes(guild, wrong)), [400, 50035], JSON.stringify(wrong));
    const { body } = await makes(guild);
    const first = guild.events.get(text(body['id']))!;
    for (let at = 1; at < 100; at += 1) guild.events.set(`${at}`, { ...first, id: `${at}` });
    assert.deepEqual(coded(await makes(guild)), [400, 30038]);
  });

  it('steps of an event that are not lawful, and any after its end', async () => {
    const guild = discord.guild();
    const id = text((await makes(guild)).body['id']);
    assert.deepEqual(coded(await changes(guild, id, { status: 3 })), [400, 50035]);
    assert.equal((await changes(guild, id, { status: 2 })).status, 200);
    assert.deepEqual(coded(await changes(guild, id, { status: 4 })), [400, 50035]);
    const start = new Date(Date.now() + HOUR).toISOString();
    const moved = { scheduled_start_time: start };
    assert.deepEqual(coded(await changes(guild, id, moved)), [400, 50035]);
    assert.equal((await changes(guild, id, { status: 3 })).status, 200);
    assert.deepEqual(coded(await changes(guild, id, { name: 'a' })), [400, 180000]);
    assert.deepEqual(coded(await changes(guild, '123456', { name: 'a' })), [404, 10070]);
  });

  it('a sixth message to a channel in five seconds, and more than fifty requests a second', async () => {
    const guild = discord.guild();
    let now = 1_000_000;
    const limiter = discord.limits({}, () => now);
    const first = await say(guild.channel);
    assert.equal(first.headers.get('x-ratelimit-remaining'), '4');
    for (let sent = 1; sent < 5; sent += 1) assert.equal((await say(guild.channel)).status, 200);
    const sixth = await say(guild.channel);
    assert.equal(sixth.status, 429);
    assert.deepEqual([sixth.body['retry_after'], sixth.body['global']], [5, false]);
    const others = Array.from({ length: 44 }, () => guild.opens('other'));
    for (const other of others) assert.equal((await say(other)).status, 200);
    const over = await say(guild.opens('last'));
    assert.deepEqual([over.status, over.body['global']], [429, true]);
    assert.equal(limiter.refused, 2);
    now += 5_000;
    assert.equal((await say(guild.channel)).status, 200);
  });
});
