import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { Answer } from '../../../src/ports/chat.ts';
import {
  answering,
  connect,
  FakeDesk,
  promised,
  stage,
  TOKEN,
  until,
  VOICE,
  words,
  type Scene,
  type Stage,
} from './stage.ts';

describe('the line to Discord', () => {
  let now: Stage;
  const begin = async (scene: Scene = {}) => (now = await stage(scene));
  afterEach(() => now.end());

  const states = () =>
    now.events.flatMap((event) => (event.is === 'platform' ? [event.state] : []));
  const identified = () => now.discord.gateway.received.filter(({ op }) => op === 2).length;
  const resumed = () => now.discord.gateway.received.filter(({ op }) => op === 6).length;

  it('asks for direct messages, for what befalls servers, and for nothing else', async () => {
    await begin();
    const identify = now.discord.gateway.received.find(({ op }) => op === 2);
    assert.equal((identify?.d as { readonly intents: number }).intents, (1 << 12) | 1);
  });

  it('is not kept waiting by a server that Discord has trouble with', async () => {
    await begin({
      timing: { patienceMs: 8_000 },
      first: (discord) => {
        discord.guild().falls();
      },
    });
    assert.equal(now.connection.is, 'connected');
  });

  it('knows at once that a token is not good', async () => {
    await begin({ token: 'another' });
    assert.deepEqual(now.connection, { is: 'refused', because: 'token' });
    assert.deepEqual(states(), ['refused']);
    assert.equal(now.discord.requests.length, 1);
  });

  it('knows that the gateway does not want the token, or what we ask for', async () => {
    for (const [code, because] of [
      [4004, 'token'],
      [4014, 'intents'],
    ] as const) {
      await begin({ first: (discord) => void (discord.gateway.refusing = { code, times: 9 }) });
      assert.deepEqual(now.connection, { is: 'refused', because });
      await now.end();
      assert.deepEqual(states(), ['refused', 'stopped']);
    }
  });

  it('keeps trying when Discord is away at the start, and is there when Discord is', async () => {
    await begin({ first: (discord) => discord.down() });
    assert.deepEqual(now.connection, { is: 'retrying' });
    assert.deepEqual(now.chat.bots(), {});
    await now.discord.up();
    await until(() => now.chat.bots().discord !== undefined);
    await until(() => now.discord.world.commands.length > 0);
    const luz = now.discord.person();
    await luz.uses('/start');
    await luz.hears(/de acuerdo/);
    assert.deepEqual(states(), ['retrying', 'connected']);
  });

  for (const how of [
    { is: 'refused', status: 500 },
    { is: 'garbage' },
    { is: 'silent' },
    { is: 'rate-limited', seconds: 1 },
  ] as const)
    it(`keeps trying when the first request ends in ${how.is}`, async () => {
      await begin({
        first: (discord) => {
          discord.fails({ route: /gateway/, how, times: 2 });
        },
        timing: { requestMs: 200 },
      });
      assert.deepEqual(now.connection, { is: 'retrying' });
      await until(() => now.chat.bots().discord !== undefined);
    });

  it('keeps trying when only the gateway is away', async () => {
    await begin({ first: (discord) => void (discord.gateway.refusing = { code: 1011, times: 3 }) });
    assert.deepEqual(now.connection, { is: 'retrying' });
    await until(() => now.chat.bots().discord !== undefined);
  });

  it('takes up its session again after a break, and misses nothing', async () => {
    await begin();
    const luz = now.discord.person();
    now.discord.gateway.drop();
    await until(() => now.discord.gateway.connected === 0);
    await luz.says('¿estás?');
    await luz.hears(/de acuerdo/);
    assert.equal(now.desk.heard.length, 1);
    assert.equal(resumed(), 1);
    assert.equal(identified(), 1);
    assert.deepEqual(states(), ['connected', 'lost', 'connected']);
  });

  it('comes back when it is asked to reconnect', async () => {
    await begin();
    now.discord.gateway.askToReconnect();
    await until(() => resumed() === 1 && now.discord.gateway.connected === 1);
    const luz = now.discord.person();
    await luz.uses('/start');
    await luz.hears(/de acuerdo/);
  });

  it('begins a new session when the old one is no longer valid', async () => {
    await begin();
    now.discord.gateway.invalidate();
    await until(() => identified() === 2 && now.discord.gateway.connected === 1);
    const luz = now.discord.person();
    await luz.uses('/start');
    await luz.hears(/de acuerdo/);
    const registrations = now.discord.requestsTo(/PUT .applications/);
    assert.equal(registrations.length, 1);
  });

  it('notices a connection that is dead without having been closed', async () => {
    await begin({ limits: { heartbeatMs: 60 } });
    now.discord.gateway.acknowledges = false;
    await until(() => resumed() >= 1);
    now.discord.gateway.acknowledges = true;
    await until(() => now.discord.gateway.connected === 1);
  });

  it('is not thrown by words that are no JSON', async () => {
    await begin();
    now.discord.gateway.babble();
    const luz = now.discord.person();
    await luz.uses('/start');
    await luz.hears(/de acuerdo/);
  });

  it('survives an outage while it runs, with growing pauses', async () => {
    await begin();
    await now.discord.down();
    await new Promise((resolve) => setTimeout(resolve, 700));
    await now.discord.up();
    await until(() => now.discord.gateway.connected === 1);
    const luz = now.discord.person();
    await luz.uses('/start');
    await luz.hears(/de acuerdo/);
  });

  it('goes silent, and asks for nothing, once its token was revoked', async () => {
    await begin();
    const luz = now.discord.person();
    now.discord.revokesToken();
    await until(() => states().includes('refused'));
    const send = (nonce: string) =>
      now.chat.messenger.send(
        { account: `discord:${luz.id}` },
        { view: words('mañana'), voice: VOICE, nonce },
      );
    assert.deepEqual(await send('one'), { is: 'later', because: 'stopped', unsure: false });
    const asked = now.discord.requests.length;
    const outcome = await send('two');
    assert.equal(outcome.is === 'later' && outcome.because, 'stopped');
    assert.ok(outcome.is === 'later' && (outcome.after ?? 0) > 10_000);
    assert.equal(now.discord.requests.length, asked);
    assert.deepEqual(states(), ['connected', 'refused', 'lost']);
  });

  it('tells Discord its commands again when that failed', async () => {
    await begin({
      first: (discord) => {
        const route = /PUT .applications/;
        discord.fails({ route, how: { is: 'refused', status: 502 }, times: 2 });
      },
    });
    assert.equal(now.discord.world.commands.length, 2);
  });

  it('can be stopped at any moment, and holds nothing open', async () => {
    await begin();
    for (const wait of [0, 1, 2, 3, 5, 8, 13, 21, 34]) {
      const chat = connect(now.discord, now.events);
      const starting = chat.start(new FakeDesk());
      await new Promise((resolve) => setTimeout(resolve, wait));
      await chat.stop();
      await starting;
      await until(() => now.discord.gateway.connected === 1);
    }
  });

  it('can be stopped while Discord is away, or hangs', async () => {
    await begin({ first: (discord) => discord.down() });
    await now.chat.stop();
    await now.discord.up();
    now.discord.fails({ route: /gateway/, how: { is: 'silent' } });
    const chat = connect(now.discord, now.events);
    const starting = chat.start(new FakeDesk());
    await until(() => now.discord.requests.length === 1);
    await chat.stop();
    assert.deepEqual(await starting, { is: 'retrying' });
  });

  it('does not come back after it was stopped in the middle of coming back', async () => {
    await begin();
    now.discord.gateway.drop();
    await until(() => now.discord.gateway.connected === 0);
    await now.chat.stop();
    const before = now.discord.gateway.received.length;
    await new Promise((resolve) => setTimeout(resolve, 800));
    assert.equal(now.discord.gateway.received.length, before);
  });

  it('lets what is under way finish when it stops, and takes nothing more in', async () => {
    await begin();
    const luz = now.discord.person();
    const slow = promised<Answer>();
    now.desk.answers = () => slow.promise;
    const used = luz.uses('/start');
    await until(() => now.desk.heard.length === 1);
    const stopping = now.chat.stop();
    await luz.says('demasiado tarde');
    slow.keep(answering(words('todavía')));
    await used;
    await luz.hears(/todavía/);
    await stopping;
    assert.equal(now.desk.heard.length, 1);
    assert.equal(states().at(-1), 'stopped');
  });

  it('uses the token it was given and tells nobody', async () => {
    await begin();
    assert.ok(
      now.discord.requests.every((asked) => ['', `Bot ${TOKEN}`].includes(asked.authorization)),
    );
    assert.doesNotMatch(JSON.stringify(now.events), new RegExp(TOKEN));
  });
});
