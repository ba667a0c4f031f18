import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { startTelegram, type Telegram } from '../../platforms/telegram/telegram.ts';
import { accountOf, FakeDesk, say, stage, VOICE, type Stage } from './stage.ts';

/** How the line to Telegram comes up, breaks, and comes back, and that no update is lost or acted on twice. */

let scene: Stage;
afterEach(() => scene.end());

function states(): readonly string[] {
  return scene.events.flatMap((event) =>
    event.is === 'platform' ? [`${event.state} ${event.because}`.trim()] : [],
  );
}

async function until(what: () => boolean): Promise<void> {
  while (!what()) await new Promise((resolve) => setTimeout(resolve, 2));
}

function echoing(): FakeDesk {
  const desk = new FakeDesk();
  desk.answers = ({ did }) => (did.is === 'said' ? [say(`You said ${did.words}`)] : []);
  return desk;
}

const CONFLICT = {
  is: 'refused',
  code: 409,
  description:
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
} as const;

describe('At the start', () => {
  test('the bot learns its name, asks for what it needs only, and says that it is connected', async () => {
    scene = await stage();
    const bots = { telegram: scene.telegram.botName };
    assert.deepEqual(scene.connection, { is: 'connected', bots });
    assert.deepEqual(scene.chat.bots(), bots);
    assert.deepEqual(states(), ['connected']);
    const kinds = ['message', 'edited_message', 'callback_query', 'my_chat_member'];
    assert.deepEqual(scene.telegram.called('getUpdates')[0]?.body['allowed_updates'], kinds);
  });

  for (const token of ['4242:revoked', 'nonsense']) {
    test(`a token such as ${token} is refused and not tried again`, async () => {
      scene = await stage({ token });
      assert.deepEqual(scene.connection, { is: 'refused', because: 'token' });
      assert.deepEqual(states(), ['refused token']);
      const calls = scene.telegram.requests.length;
      await new Promise((resolve) => setTimeout(resolve, 40));
      assert.equal(scene.telegram.requests.length, calls);
    });
  }

  test('a webhook that somebody set is removed', async () => {
    const telegram = await startTelegram();
    telegram.setWebhook('https://example.org');
    scene = await stage({ telegram });
    assert.equal(scene.connection.is, 'connected');
  });

  test('an outage is waited out, and the person who wrote meanwhile is answered', async () => {
    const telegram = await startTelegram();
    const ana = telegram.person({ name: 'Ana' });
    await ana.says('hola');
    await telegram.down();
    scene = await stage({ telegram, desk: echoing() });
    assert.deepEqual(scene.connection, { is: 'retrying' });
    await telegram.up();
    await ana.hears(/You said hola/);
    assert.deepEqual(states(), ['retrying network', 'connected']);
    assert.deepEqual(scene.chat.bots(), { telegram: telegram.botName });
  });

  test('views can link to the bot as soon as its name is known, whatever the voice knew before', async () => {
    scene = await stage();
    const ana = scene.telegram.person({ name: 'Ana' });
    await ana.says('hola');
    const letter = { view: { kind: 'notice', say: [] } as const, voice: VOICE, nonce: 'n' };
    await scene.chat.messenger.send({ account: accountOf(ana) }, letter);
    await ana.hears(new RegExp(scene.telegram.botName));
  });

  test('an instance that was just killed and lingers is waited for', async () => {
    const telegram = await startTelegram();
    telegram.fails({ method: 'getUpdates', times: 3, how: CONFLICT });
    scene = await stage({ telegram });
    assert.equal(scene.connection.is, 'connected');
  });

  test('another instance that stays is reported, and tried again later', async () => {
    const telegram = await startTelegram();
    const end = telegram.fails({ method: 'getUpdates', times: 1_000, how: CONFLICT });
    scene = await stage({ telegram });
    assert.deepEqual(scene.connection, { is: 'refused', because: 'other-instance' });
    end();
    await until(() => states().includes('connected'));
    assert.deepEqual(states(), ['retrying other-instance', 'connected']);
  });
});

describe('While it runs', () => {
  let telegram: Telegram;

  async function running(timing = {}): Promise<ReturnType<Telegram['person']>> {
    scene = await stage({ desk: echoing(), timing });
    telegram = scene.telegram;
    await until(() => telegram.polled);
    return telegram.person({ name: 'Ana' });
  }

  test('an outage is told once and survived; what was written meanwhile is answered', async () => {
    const ana = await running();
    await telegram.down();
    await ana.says('hola');
    await until(() => states().includes('lost network'));
    await telegram.up();
    await ana.hears(/You said hola/);
    assert.deepEqual(states(), ['connected', 'lost network', 'connected']);
  });

  test('a second instance is told of, and updates come again when it is gone', async () => {
    const ana = await running();
    const end = telegram.fails({ method: 'getUpdates', times: 1_000, how: CONFLICT });
    await ana.says('one');
    await until(() => states().includes('lost other-instance'));
    end();
    await ana.says('two');
    await ana.hears(/You said two/);
  });

  test('two instances that fight for the updates both say so', async () => {
    const ana = await running();
    const second = await stage({ telegram, desk: echoing() });
    await until(() => states().includes('lost other-instance'));
    await until(() => second.events.some((event) => 'state' in event && event.state === 'lost'));
    await second.chat.stop();
    await ana.says('hola');
    await ana.hears(/You said hola/);
  });

  test('a webhook set by somebody else is removed again', async () => {
    const ana = await running();
    telegram.setWebhook('https://example.org');
    await ana.says('hola');
    await ana.hears(/You said hola/);
    await ana.says('otra vez');
    await ana.hears(/You said otra vez/);
  });

  test('a token that its owner revoked stops this platform and nothing else', async () => {
    await running();
    telegram.revoke();
    await until(() => states().includes('refused token'));
    const calls = telegram.called('getUpdates').length;
    await new Promise((resolve) => setTimeout(resolve, 40));
    assert.equal(telegram.called('getUpdates').length, calls);
  });

  test('a wait for updates that never ends is broken off', async () => {
    const ana = await running({ pollMs: 100 });
    telegram.fails({ method: 'getUpdates', how: { is: 'hung', when: 'before' } });
    await ana.says('one');
    await ana.hears(/You said one/);
    await ana.says('two');
    await ana.hears(/You said two/);
  });

  test('a page of rubbish in place of updates is nothing lost', async () => {
    const ana = await running();
    telegram.fails({ method: 'getUpdates', times: 3, how: { is: 'garbage', when: 'before' } });
    await ana.says('one');
    await ana.hears(/You said one/);
    await ana.says('two');
    await ana.hears(/You said two/);
  });

  test('updates that are none are told to the journal without their content, and the next is heard', async () => {
    const ana = await running();
    const odd = [
      { message: 'Ana Secret' },
      { message: { text: 'Ana Secret', chat: 5 } },
      { new_kind: {} },
    ];
    for (const raw of [...odd, { callback_query: { data: 'Ana Secret' } }]) telegram.delivers(raw);
    await ana.says('hola');
    await ana.hears(/You said hola/);
    const bugs = scene.events.filter((event) => event.is === 'bug');
    assert.equal(bugs.length, 3);
    assert.doesNotMatch(JSON.stringify(scene.events), /Secret/);
  });

  test('an update without a number cannot be confirmed, and does not set off a storm', async () => {
    const ana = await running({ growth: { firstMs: 5, longestMs: 200 } });
    telegram.delivers({ update_id: 'none', message: {} });
    await new Promise((resolve) => setTimeout(resolve, 150));
    assert.ok(telegram.called('getUpdates').length < 6);
    await ana.says('hola');
    await ana.hears(/You said hola/);
  });

  test('updates that come a second time are not heard a second time', async () => {
    const ana = await running();
    await ana.says('one');
    await ana.says('two');
    await telegram.settled();
    telegram.replays(2);
    await telegram.settled();
    assert.equal(scene.desk.heard.length, 2);
  });
});

describe('When it stops', () => {
  test('what is being heard is finished, answered and confirmed, and does not come again', async () => {
    const desk = new FakeDesk();
    let finish: () => void = () => undefined;
    desk.answers = () =>
      new Promise((resolve) => {
        finish = () => {
          resolve([say('Saved')]);
        };
      });
    scene = await stage({ desk });
    const { telegram, chat } = scene;
    const ana = telegram.person({ name: 'Ana' });
    await ana.says('hola');
    await until(() => desk.heard.length === 1);
    const stopped = chat.stop();
    finish();
    await stopped;
    assert.equal(ana.newest()?.text, 'Saved');
    scene = await stage({ telegram, desk });
    await telegram.settled();
    assert.equal(desk.heard.length, 1);
  });

  test('what was not heard yet comes again at the next start', async () => {
    const desk = new FakeDesk();
    desk.answers = () => new Promise(() => undefined);
    scene = await stage({ desk, timing: { drainMs: 20, batchMs: 60_000 } });
    const { telegram } = scene;
    const ana = telegram.person({ name: 'Ana' });
    await ana.says('hola');
    await until(() => desk.heard.length === 1);
    await scene.chat.stop();
    scene = await stage({ telegram, desk: echoing() });
    await ana.hears(/You said hola/);
  });

  test('it can be stopped before it was connected, and makes no further call', async () => {
    const telegram = await startTelegram();
    await telegram.down();
    scene = await stage({ telegram });
    await scene.chat.stop();
    await telegram.up();
    await new Promise((resolve) => setTimeout(resolve, 40));
    assert.equal(telegram.requests.length, 0);
  });
});
