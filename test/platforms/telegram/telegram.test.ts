import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DOT } from '../../sample/picture.ts';
import { startTelegram, TOKEN, type Person, type Telegram } from './telegram.ts';

/** The server is tested bare, over HTTP: a test server that forgives what Telegram refuses proves nothing. */
interface Answer {
  readonly ok: boolean;
  readonly result?: Record<string, unknown>;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: Record<string, number>;
}

let telegram: Telegram;
let ana: Person;

before(async () => {
  telegram = await startTelegram();
  ana = telegram.person({ name: 'Ana', language_code: 'es' });
  await ana.says('/start');
});
after(() => telegram.stop());

async function call(method: string, body: Record<string, unknown> = {}, token = TOKEN) {
  const response = await fetch(`${telegram.url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

async function updates(
  body: Record<string, unknown> = {},
): Promise<readonly { update_id: number }[]> {
  const answer = await call('getUpdates', body);
  return answer.result as unknown as readonly { update_id: number }[];
}

/** A picture as grammY sends one. */
async function upload(bytes: Buffer, caption = '') {
  const body = new FormData();
  body.set('chat_id', String(ana.id));
  body.set('caption', caption);
  body.set('photo', 'attach://one');
  body.set('one', new Blob([new Uint8Array(bytes)]), 'one.png');
  const response = await fetch(`${telegram.url}/bot${TOKEN}/sendPhoto`, { method: 'POST', body });
  return (await response.json()) as Answer;
}

/** So many times wider than high. */
function wide(times: number): Buffer {
  const bytes = Buffer.from(DOT);
  bytes.writeUInt32BE(times, 16);
  return bytes;
}

const say = (text: string, more: Record<string, unknown> = {}) =>
  call('sendMessage', { chat_id: ana.id, text, ...more });
const html = (text: string) => say(text, { parse_mode: 'HTML' });
const keyboard = (button: Record<string, unknown>) => ({
  reply_markup: { inline_keyboard: [[button]] },
});

/** What is refused, each with the code and the words that Telegram gives. */
const REFUSED: readonly (readonly [string, () => Promise<Answer>, number, RegExp])[] = [
  ['a text of nothing', () => say(''), 400, /message text is empty/],
  ['a text of nothing but tags', () => html('<b></b> '), 400, /message text is empty/],
  ['4097 characters', () => say('x'.repeat(4097)), 400, /message is too long/],
  [
    'a tag of another world',
    () => html('a <div>b</div>'),
    400,
    /can't parse entities: Unsupported start tag "div" at byte offset 2/,
  ],
  [
    'a tag that never ends',
    () => html('é<b>x'),
    400,
    /Can't find end tag corresponding to start tag "b"/,
  ],
  [
    'tags closed out of order',
    () => html('<b><i>x</b></i>'),
    400,
    /Unmatched end tag at byte offset 7, expected "<\/i>", found "<\/b>"/,
  ],
  ['an end without a beginning', () => html('x</b>'), 400, /Unexpected end tag at byte offset 1/],
  [
    'a date in a form that there is not',
    () => html('<tg-time unix="5" format="q">x</tg-time>'),
    400,
    /Invalid date format used/,
  ],
  [
    'a button with 65 bytes of data',
    () => say('x', keyboard({ text: 'x', callback_data: 'é'.repeat(33) })),
    400,
    /BUTTON_DATA_INVALID/,
  ],
  [
    'a button without words',
    () => say('x', keyboard({ text: ' ', callback_data: 'x' })),
    400,
    /Can't find field "text"/,
  ],
  [
    'a button that does nothing',
    () => say('x', keyboard({ text: 'x' })),
    400,
    /Text buttons are unallowed/,
  ],
  [
    'a button in a colour that there is not',
    () => say('x', keyboard({ text: 'x', callback_data: 'x', style: 'pink' })),
    400,
    /Invalid button style/,
  ],
  [
    'a button with a bad address',
    () => say('x', keyboard({ text: 'x', url: 'nowhere' })),
    400,
    /Wrong HTTP URL/,
  ],
  [
    'nine buttons in a row',
    () =>
      say('x', {
        reply_markup: { inline_keyboard: [Array(9).fill({ text: 'x', callback_data: 'x' })] },
      }),
    400,
    /reply markup is too long/,
  ],
  [
    'a chat that nobody knows',
    () => call('sendMessage', { chat_id: 1, text: 'x' }),
    400,
    /chat not found/,
  ],
  ['no chat at all', () => call('sendMessage', { text: 'x' }), 400, /chat_id is empty/],
  ['a field that there is not', () => say('x', { txt: 'y' }), 400, /unknown field "txt"/],
  ['a method that there is not', () => call('sendMassage'), 404, /method not found/],
  ['another token', () => call('getMe', {}, '4242:other'), 401, /^Unauthorized$/],
  ['what is no token', () => call('getMe', {}, 'token'), 404, /^Not Found$/],
  [
    'an answer to a press that never was',
    () => call('answerCallbackQuery', { callback_query_id: '1' }),
    400,
    /query is too old and response timeout expired or query ID is invalid/,
  ],
  [
    'a change of a message that is not there',
    () => call('editMessageText', { chat_id: ana.id, message_id: 99, text: 'x' }),
    400,
    /message to edit not found/,
  ],
  [
    "a change of somebody else's message",
    () => call('editMessageText', { chat_id: ana.id, message_id: 1, text: 'x' }),
    400,
    /message can't be edited/,
  ],
  [
    'a document that is not there',
    () => call('sendDocument', { chat_id: ana.id }),
    400,
    /there is no document in the request/,
  ],
  [
    'a picture that is not there',
    () => call('sendPhoto', { chat_id: ana.id, photo: 'attach://0' }),
    400,
    /there is no photo in the request/,
  ],
  ['a picture that is none', () => upload(Buffer.from('GIF89a')), 400, /IMAGE_PROCESS_FAILED/],
  ['a picture of no bytes', () => upload(Buffer.alloc(0)), 400, /file must be non-empty/],
  ['a picture that is a mere line', () => upload(wide(21)), 400, /PHOTO_INVALID_DIMENSIONS/],
  [
    'words of 1025 under a picture',
    () => upload(DOT, 'x'.repeat(1025)),
    400,
    /caption is too long/,
  ],
  [
    'a command with capitals',
    () => call('setMyCommands', { commands: [{ command: 'Add', description: 'x' }] }),
    400,
    /BOT_COMMAND_INVALID/,
  ],
  [
    'a command that says nothing',
    () => call('setMyCommands', { commands: [{ command: 'add', description: '' }] }),
    400,
    /BOT_COMMAND_DESCRIPTION_INVALID/,
  ],
  [
    'a scope that there is not',
    () => call('setMyCommands', { commands: [], scope: { type: 'world' } }),
    400,
    /Unsupported type specified/,
  ],
];

describe('The Telegram on this machine refuses, as Telegram does,', () => {
  for (const [what, doing, code, words] of REFUSED) {
    test(what, async () => {
      const answer = await doing();
      assert.equal(answer.ok, false);
      assert.equal(answer.error_code, code);
      assert.match(answer.description ?? '', words);
    });
  }

  test('a change that changes nothing', async () => {
    const { result } = await say('same');
    const again = { chat_id: ana.id, message_id: result!['message_id'], text: 'same' };
    assert.match((await call('editMessageText', again)).description!, /message is not modified/);
  });

  test('a second answer to the same press, and one that comes too late', async () => {
    await say('choose', keyboard({ text: 'Yes', callback_data: 'v1:yes' }));
    await ana.presses('Yes');
    const query = (await updates()).at(-1) as unknown as { callback_query: { id: string } };
    const answer = { callback_query_id: query.callback_query.id };
    assert.equal((await call('answerCallbackQuery', answer)).ok, true);
    assert.equal((await call('answerCallbackQuery', answer)).error_code, 400);
    await ana.presses('Yes');
    telegram.staleQueries();
    const late = (await updates()).at(-1) as unknown as { callback_query: { id: string } };
    const id = late.callback_query.id;
    assert.match(
      (await call('answerCallbackQuery', { callback_query_id: id })).description!,
      /too old/,
    );
  });
});

describe('Whoever cannot be written to is told apart:', () => {
  test('never began, blocked, deactivated, and reachable again', async () => {
    const luz = telegram.person({ name: 'Luz' });
    const reach = async () =>
      (await call('sendMessage', { chat_id: luz.id, text: 'x' })).description;
    assert.equal(await reach(), "Forbidden: bot can't initiate conversation with a user");
    await luz.says('/start');
    assert.equal(await reach(), undefined);
    luz.blocks();
    assert.equal(await reach(), 'Forbidden: bot was blocked by the user');
    luz.unblocks();
    assert.equal(await reach(), undefined);
    luz.vanishes();
    assert.equal(await reach(), 'Forbidden: user is deactivated');
  });

  test('a group that moved says where to, one that threw the bot out says so', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const old = group.id;
    group.upgrade();
    const moved = await call('sendMessage', { chat_id: old, text: 'x' });
    assert.equal(moved.description, 'Bad Request: group chat was upgraded to a supergroup chat');
    assert.equal(moved.parameters!['migrate_to_chat_id'], group.id);
    group.kicks(ana);
    const kicked = await call('sendMessage', { chat_id: group.id, text: 'x' });
    assert.equal(kicked.description, 'Forbidden: bot was kicked from the supergroup chat');
  });
});

describe('Updates', () => {
  test('come again until they are confirmed, and then no more', async () => {
    await ana.says('one');
    const first = await updates();
    assert.deepEqual(await updates(), first);
    const last = first.at(-1)!.update_id;
    assert.deepEqual(await updates({ offset: last + 1 }), []);
    telegram.replays(1);
    assert.deepEqual(await updates(), [first.at(-1)]);
    await updates({ offset: last + 1 });
  });

  test('wake a waiting poll; a second poll ends the first', async () => {
    const waiting = updates({ timeout: 20 });
    await ana.says('wake');
    assert.equal((await waiting).length, 1);
    await updates({ offset: (await waiting)[0]!.update_id + 1 });
    const first = call('getUpdates', { timeout: 20 });
    while (!telegram.polled) await new Promise((resolve) => setImmediate(resolve));
    const second = call('getUpdates', { timeout: 20 });
    assert.match((await first).description!, /Conflict: terminated by other getUpdates request/);
    await ana.says('done');
    assert.equal((await second).ok, true);
  });

  test('of kinds that were not asked for are not kept; a webhook stands in the way', async () => {
    const all = await updates();
    await updates({ offset: all.at(-1)!.update_id + 1, allowed_updates: ['callback_query'] });
    await ana.says('unheard');
    assert.deepEqual(await updates(), []);
    await updates({ allowed_updates: [] });
    telegram.setWebhook('https://example.org/hook');
    assert.match((await call('getUpdates')).description!, /while webhook is active/);
    await call('deleteWebhook');
    assert.deepEqual(await updates(), []);
  });
});

describe('What goes wrong on purpose', () => {
  test('is a refusal, a dropped line before or after the message was kept, or garbage', async () => {
    const count = () => ana.sees().length;
    const start = count();
    telegram.fails({ method: 'sendMessage', how: { is: 'busy', retryAfter: 7 } });
    assert.equal((await say('x')).parameters!['retry_after'], 7);
    telegram.fails({ method: 'sendMessage', how: { is: 'dropped', when: 'before' } });
    await assert.rejects(say('x'));
    assert.equal(count(), start);
    telegram.fails({ method: 'sendMessage', how: { is: 'dropped', when: 'after' } });
    await assert.rejects(say('x'));
    assert.equal(count(), start + 1);
    telegram.fails({ method: 'sendMessage', how: { is: 'garbage', when: 'before' } });
    await assert.rejects(say('x'), SyntaxError);
    assert.equal((await say('x')).ok, true);
  });

  test('is a Telegram that is away and comes back on the same address', async () => {
    await telegram.down();
    await assert.rejects(call('getMe'));
    await telegram.up();
    assert.equal((await call('getMe')).ok, true);
  });
});

test('Words become active by themselves, except in code and links', async () => {
  await html('@ana_lopez #now /start evil.example http://x <code>@ana_lopez</code>');
  const types = ana.newest()!.entities.map((entity) => entity.type);
  assert.deepEqual(types, ['mention', 'hashtag', 'bot_command', 'url', 'url', 'code']);
});
