import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Did } from '../../../src/ports/chat.ts';
import type { Person, Telegram } from '../../platforms/telegram/telegram.ts';
import { accountOf, row, say, stage, words, type FakeDesk, type Stage } from './stage.ts';

/** What people do in Telegram, what the desk hears of it, and what comes back. */

let scene: Stage;
let telegram: Telegram;
let desk: FakeDesk;
let ana: Person;

beforeEach(async () => {
  scene = await stage();
  ({ telegram, desk } = scene);
  ana = telegram.person({ name: 'Ana', language_code: 'es-419' });
});
afterEach(() => scene.end());

async function heardNow(): Promise<readonly Did[]> {
  await telegram.settled();
  return desk.heard.map((incoming) => incoming.did);
}

const commanded = (name: string, rest = ''): Did => ({
  is: 'commanded',
  name,
  words: rest,
  options: {},
});

describe('In private', () => {
  test('words are heard with who said them and in which language their Telegram is', async () => {
    desk.answers = () => [say('Entendido')];
    await ana.says('  el 19 de octubre ');
    await ana.hears(/Entendido/);
    const from = { account: accountOf(ana), languageTag: 'es-419' };
    const did = { is: 'said', words: '  el 19 de octubre ' };
    assert.deepEqual(desk.heard, [{ from, where: 'private', did }]);
  });

  test('commands are heard in any language and form, with what follows them', async () => {
    await ana.says('/start abc-123');
    await ana.says('/Agregar audiencia\n19 de octubre');
    await ana.says(`/add@${telegram.botName} hearing`);
    await ana.says('/fechas');
    assert.deepEqual(await heardNow(), [
      commanded('start', 'abc-123'),
      commanded('agregar', 'audiencia\n19 de octubre'),
      commanded('add', 'hearing'),
      commanded('fechas'),
    ]);
  });

  test('a slash in a date makes no command, and a command to another bot is not ours', async () => {
    await ana.says('/3/4/2027');
    await ana.says('/add@another_bot hearing');
    assert.deepEqual(await heardNow(), [{ is: 'said', words: '/3/4/2027' }]);
  });

  test('a photo, a voice message or a sticker is heard as empty words, a caption as words', async () => {
    await ana.sends('photo', []);
    await ana.sends('voice');
    await ana.sends('sticker');
    await ana.sends('photo', []);
    telegram.delivers({ message: { ...service(), photo: [], caption: 'la carta' } });
    const nothing = { is: 'said', words: '' };
    const heard = await heardNow();
    assert.deepEqual(heard, [
      nothing,
      nothing,
      nothing,
      nothing,
      { is: 'said', words: 'la carta' },
    ]);
  });

  test('service messages and other bots are not heard', async () => {
    await ana.sends('pinned_message');
    const robot = { id: 5, is_bot: true, first_name: 'Robot' };
    telegram.delivers({ message: { ...service(), from: robot, text: 'hello' } });
    assert.deepEqual(await heardNow(), []);
  });

  test('a corrected text counts once more, while it is the newest', async () => {
    await ana.says('19 de octubbre');
    await ana.edits('19 de octubre');
    const [first] = ana.sees();
    await ana.says('8:30');
    await ana.edits('20 de octubre', first!.id);
    assert.deepEqual(
      (await heardNow()).map((did) => 'words' in did && did.words),
      ['19 de octubbre', '19 de octubre', '8:30'],
    );
  });

  test('a corrected command is not carried out again', async () => {
    await ana.says('/dates');
    await ana.edits('/dates all');
    assert.deepEqual(await heardNow(), [commanded('dates')]);
  });

  test('blocking and unblocking the bot is heard, and nothing is sent to who blocked it', async () => {
    desk.answers = ({ did }) => (did.is === 'said' ? [] : [say('You are back')]);
    await ana.says('hola');
    await telegram.settled();
    ana.blocks();
    ana.unblocks();
    await ana.hears(/You are back/);
    assert.deepEqual((await heardNow()).slice(1), [
      { is: 'cut-off', because: 'blocked' },
      { is: 'back' },
    ]);
    assert.equal(telegram.called('sendMessage').length, 1);
  });

  test('`sent` is called when the replies are out, and also when they cannot be brought', async () => {
    desk.answers = () => [say('one'), say('two')];
    await ana.says('hola');
    await telegram.settled();
    assert.equal(desk.sent, 1);
    telegram.fails({ times: 2, how: { is: 'refused', code: 400, description: 'Bad Request: X' } });
    await ana.says('hola');
    await telegram.settled();
    assert.equal(desk.sent, 2);
  });
});

/** A bare message of somebody in private. */
function service() {
  const chat = { id: ana.id, type: 'private', first_name: 'Ana' };
  const from = { id: ana.id, is_bot: false, first_name: 'Ana' };
  return { message_id: 500, date: 1, chat, from };
}

describe('Buttons', () => {
  const ask = () => say('Which one?', { choices: [row('Yes', 'No')] });

  beforeEach(async () => {
    desk.answers = ({ did }) =>
      did.is === 'pressed'
        ? [{ message: words(`You chose ${did.token}`), instead: true }]
        : [ask()];
    await ana.says('/start');
    await ana.hears(/Which one/);
  });

  test('are heard with their token, acknowledged, and answered in the place of the question', async () => {
    const pressed = await ana.presses('Yes');
    const seen = await ana.hears(/You chose v1:Yes/);
    assert.equal(await pressed.answered(), '');
    assert.equal(seen.edits, 1);
    assert.deepEqual(seen.labels, []);
    assert.equal(ana.sees().length, 2);
  });

  test('pressed twice, change nothing the second time, and that is fine', async () => {
    const { id } = ana.newest()!;
    await ana.presses('Yes');
    await ana.hears(/You chose/);
    const again = await ana.forges('v1:Yes', id);
    await again.answered();
    await telegram.settled();
    assert.equal(ana.sees().length, 2);
    assert.equal(
      scene.events.some((event) => event.is === 'not-said'),
      false,
    );
  });

  test('of a message that is gone are answered with a new message', async () => {
    const pressed = await ana.forges('v1:Yes');
    await ana.hears(/You chose v1:Yes/);
    await pressed.answered();
    assert.equal(ana.sees().filter((seen) => seen.from === 'bot').length, 2);
  });

  test('of a file are answered with a new message, since there is no text to change', async () => {
    const file = { name: 'a.ics', mime: 'text/calendar', body: 'x' };
    desk.answers = ({ did }) =>
      did.is === 'pressed'
        ? [{ message: words('Thanks'), instead: true }]
        : [say('Your file', { file, choices: [row('Got it')] })];
    await ana.says('/file');
    await ana.hears(/Your file/);
    await ana.presses('Got it');
    assert.equal((await ana.hears(/Thanks/)).edits, 0);
  });

  test('that come too late to be acknowledged count all the same', async () => {
    await scene.chat.stop();
    await ana.presses('Yes');
    telegram.staleQueries();
    const second = await stage({ telegram, desk });
    await ana.hears(/You chose v1:Yes/);
    await second.chat.stop();
  });

  test('are acknowledged even when the desk breaks, and the next one is heard', async () => {
    desk.answers = () => Promise.reject(new TypeError('Ana Secret'));
    const pressed = await ana.presses('Yes');
    await pressed.answered();
    await telegram.settled();
    const bug = { is: 'bug', where: 'telegram hear', name: 'TypeError', code: '' };
    assert.deepEqual(scene.events.at(-1), bug);
    desk.answers = () => [say('Here again')];
    await ana.presses('No');
    await ana.hears(/Here again/);
  });

  test('without a token, or under somebody’s inline message, are only acknowledged', async () => {
    const from = { id: ana.id, is_bot: false, first_name: 'Ana' };
    const before = desk.heard.length;
    telegram.delivers({ callback_query: { id: '1', from, chat_instance: '1', data: 'v1:Yes' } });
    await telegram.settled();
    assert.equal(desk.heard.length, before);
    assert.equal(telegram.called('answerCallbackQuery').length, 1);
  });

  test('answered with several messages change the old one and add the rest, the file last', async () => {
    const file = { name: 'a.ics', mime: 'text/calendar', body: 'x' };
    desk.answers = () => [{ message: words('Saved', { file }), instead: true }];
    await ana.presses('Yes');
    const saved = await ana.hears(/Saved/);
    assert.equal(saved.edits, 1);
    await telegram.settled();
    assert.equal(ana.newest()?.document?.name, 'a.ics');
  });
});

describe('Order', () => {
  test('what one person does is heard and answered in order', async () => {
    const pause = [30, 5, 0];
    desk.answers = async ({ did }) => {
      await new Promise((resolve) => setTimeout(resolve, pause.shift()));
      return [say(did.is === 'said' ? did.words : '')];
    };
    await ana.says('one');
    await ana.says('two');
    await ana.says('three');
    await ana.hears(/three/);
    const answers = ana.sees().filter((seen) => seen.from === 'bot');
    assert.deepEqual(
      answers.map((seen) => seen.text),
      ['one', 'two', 'three'],
    );
  });

  test('one person’s slow answer keeps nobody else waiting', async () => {
    const luz = telegram.person({ name: 'Luz' });
    telegram.fails({ method: 'sendMessage', chat: ana.id, how: { is: 'busy', retryAfter: 1 } });
    desk.answers = () => [say('Here you are')];
    await ana.says('hola');
    await luz.says('hola');
    await luz.hears(/Here you are/);
    assert.equal(ana.newest(), undefined);
    await luz.says('otra');
    await luz.hears(/Here you are/);
    await ana.hears(/Here you are/);
  });

  test('a desk that is stuck for one person keeps nobody else waiting for long', async () => {
    await scene.end();
    scene = await stage({ timing: { batchMs: 50 } });
    ({ telegram, desk } = scene);
    const luz = telegram.person({ name: 'Luz' });
    const rosa = telegram.person({ name: 'Rosa' });
    let free: () => void = () => undefined;
    const stuck = new Promise<readonly []>(
      (resolve) =>
        (free = () => {
          resolve([]);
        }),
    );
    desk.answers = ({ from }) => (from.account === accountOf(rosa) ? stuck : [say('Here you are')]);
    await rosa.says('hola');
    await luz.says('hola');
    await luz.hears(/Here you are/);
    await luz.says('otra vez');
    await luz.hears(/Here you are/);
    free();
  });
});

describe('An answer that Telegram will not take at once', () => {
  test('is tried again after the pause that it asks for', async () => {
    desk.answers = () => [say('Here you are')];
    telegram.fails({ method: 'sendMessage', how: { is: 'busy', retryAfter: 1 } });
    await ana.says('hola');
    await ana.hears(/Here you are/);
    assert.deepEqual(
      telegram.called('sendMessage').map(({ code }) => code),
      [429, 200],
    );
  });

  test('is tried a few times and no more when Telegram is broken; the journal learns of it', async () => {
    desk.answers = () => [say('Here you are')];
    telegram.fails({ method: 'sendMessage', times: 50, how: { is: 'broken', code: 502 } });
    await ana.says('hola');
    await telegram.settled();
    assert.equal(telegram.called('sendMessage').length, 4);
    assert.deepEqual(scene.events.at(-1), {
      ...{ is: 'not-said', what: 'answer', whom: '', state: 'failed', because: 'outage' },
    });
  });

  test('is let go when it would have to wait for long', async () => {
    desk.answers = () => [say('Here you are')];
    telegram.fails({ method: 'sendMessage', how: { is: 'busy', retryAfter: 600 } });
    await ana.says('hola');
    await telegram.settled();
    assert.equal(telegram.called('sendMessage').length, 1);
  });
});

describe('In a group', () => {
  const point = () =>
    say('Write to me in private', {
      choices: [[{ is: 'open', label: 'Open', url: `https://t.me/${telegram.botName}?start=hi` }]],
    });

  test('only commands that name the bot and /start are heard, as public, and answered with a link', async () => {
    desk.answers = () => [point()];
    const group = telegram.group({ title: 'Neighbours', type: 'supergroup' });
    await ana.saysIn(group, 'my hearing is on Monday');
    await ana.saysIn(group, '/dates');
    await ana.saysIn(group, '/dates@another_bot');
    await ana.saysIn(group, `/dates@${telegram.botName}`);
    const seen = await group.hears(/in private/);
    assert.deepEqual(await heardNow(), [commanded('dates')]);
    assert.equal(desk.heard[0]?.where, 'public');
    assert.equal(desk.heard[0].from.account, accountOf(ana));
    const link = seen.buttons[0]?.[0];
    assert.equal(link?.url, `https://t.me/${telegram.botName}?start=hi`);
    await ana.saysIn(group, '/start');
    await telegram.settled();
    assert.equal(desk.heard.length, 2);
    assert.equal(ana.newest(), undefined);
  });

  test('that becomes a supergroup while we answer, the answer goes to its new number', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    desk.answers = () => {
      group.upgrade();
      return [point()];
    };
    await ana.saysIn(group, '/start');
    await group.hears(/in private/);
  });
});
