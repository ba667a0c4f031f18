import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTelegram, TOKEN, type Group, type Telegram } from './telegram.ts';

/** The same of groups and channels: bare, over HTTP, each refusal in Telegram's own words. */
interface Answer {
  readonly ok: boolean;
  readonly result?: { readonly message_id?: number } | null;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: Record<string, number>;
}

let telegram: Telegram;
before(async () => {
  telegram = await startTelegram();
});
after(() => telegram.stop());

async function call(method: string, body: Record<string, unknown>, to = telegram): Promise<Answer> {
  const response = await fetch(`${to.url}/bot${TOKEN}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

const say = (group: Group, more: Record<string, unknown> = {}) =>
  call('sendMessage', { chat_id: group.id, text: 'A rally', ...more });
const post = async (group: Group) => (await say(group)).result?.message_id ?? 0;
const onPost = async (method: string, group: Group, message?: number) =>
  call(method, { chat_id: group.id, message_id: message ?? (await post(group)) });

const made = (type: 'group' | 'supergroup' | 'channel' = 'supergroup', isForum = false) =>
  telegram.group({ title: 'Neighbours', type, isForum });
function so(group: Group, happens: (group: Group) => void): Group {
  happens(group);
  return group;
}

const REFUSED: readonly (readonly [string, () => Promise<Answer>, number, RegExp])[] = [
  [
    'writing where one was put out',
    () =>
      say(
        so(made(), (group) => {
          group.kicks();
        }),
      ),
    403,
    /^Forbidden: bot was kicked from the supergroup chat$/,
  ],
  [
    'looking where one was put out',
    () =>
      call('getChat', {
        chat_id: so(made(), (group) => {
          group.kicks();
        }).id,
      }),
    403,
    /bot was kicked from the supergroup chat/,
  ],
  [
    'writing in a group that is deleted',
    () =>
      say(
        so(made('group'), (group) => {
          group.vanishes();
        }),
      ),
    403,
    /^Forbidden: the group chat was deleted$/,
  ],
  [
    'writing under an old number',
    async () => {
      const group = made('group');
      const old = group.id;
      group.upgrade();
      return call('sendMessage', { chat_id: old, text: 'A rally' });
    },
    400,
    /group chat was upgraded to a supergroup chat/,
  ],
  [
    'writing where members may not',
    () =>
      say(
        so(made(), (group) => {
          group.allows({ can_send_messages: false });
        }),
      ),
    400,
    /not enough rights to send text messages to the chat/,
  ],
  [
    'posting in a channel without the right',
    () =>
      say(
        so(made('channel'), (group) => {
          group.gives([]);
        }),
      ),
    400,
    /need administrator rights in the channel chat/,
  ],
  [
    'a topic that never was',
    () => say(made('supergroup', true), { message_thread_id: 99 }),
    400,
    /message thread not found/,
  ],
  [
    'the general topic by its number',
    () => say(made('supergroup', true), { message_thread_id: 1 }),
    400,
    /message thread not found/,
  ],
  [
    'a topic that is closed',
    () => {
      const forum = made('supergroup', true);
      const topic = forum.topic('Rallies');
      forum.closes(topic);
      return say(forum, { message_thread_id: topic });
    },
    400,
    /TOPIC_CLOSED/,
  ],
  [
    'pinning without the right',
    () =>
      onPost(
        'pinChatMessage',
        so(made(), (group) => {
          group.gives([]);
        }),
      ),
    400,
    /not enough rights to manage pinned messages in the chat/,
  ],
  [
    'pinning what is pinned',
    async () => {
      const group = made();
      const id = await post(group);
      await onPost('pinChatMessage', group, id);
      return onPost('pinChatMessage', group, id);
    },
    400,
    /CHAT_NOT_MODIFIED/,
  ],
  [
    'deleting what is not there',
    () => onPost('deleteMessage', made(), 999_999),
    400,
    /message to delete not found/,
  ],
  [
    'deleting what is two days old',
    async () => {
      const group = made();
      const id = await post(group);
      telegram.passes(48);
      const answer = await onPost('deleteMessage', group, id);
      telegram.passes(-48);
      return answer;
    },
    400,
    /message can't be deleted for everyone/,
  ],
  [
    'asking about nobody',
    () => call('getChatMember', { chat_id: made().id, user_id: 5 }),
    400,
    /user not found/,
  ],
];

describe('Refused:', () => {
  for (const [name, ask, code, words] of REFUSED) {
    test(name, async () => {
      const answer = await ask();
      assert.equal(answer.ok, false);
      assert.equal(answer.error_code, code);
      assert.match(answer.description ?? '', words);
    });
  }

  test('a press opens no other page than the bot’s own chat', async () => {
    const group = made();
    const ana = telegram.person({ name: 'Ana' });
    const button = { text: 'Yes', callback_data: 'v1:yes' };
    await say(group, { reply_markup: { inline_keyboard: [[button]] } });
    const pressed = await ana.pressesIn(group, 'Yes');
    const id = String(9_000_000);
    const elsewhere = { callback_query_id: id, url: 'https://t.me/another_bot?start=x' };
    assert.match((await call('answerCallbackQuery', elsewhere)).description ?? '', /URL_INVALID/);
    await call('answerCallbackQuery', { callback_query_id: id, text: 'Thank you' });
    assert.equal(await pressed.answered(), 'Thank you');
  });
});

describe('What is published of limits', () => {
  test('does not count until a test asks for it', async () => {
    const group = made();
    const all = await Promise.all(Array.from({ length: 40 }, () => say(group)));
    assert.ok(all.every(({ ok }) => ok));
  });

  test('holds overall, for each chat and for each group, with the time to wait', async (t) => {
    const busy = await startTelegram();
    t.after(() => busy.stop());
    let now = 1_000_000;
    const flood = busy.limits({}, () => now);
    const groups = Array.from({ length: 40 }, (_, at) => busy.group({ title: `Group ${at}` }));
    const send = (group: Group) => call('sendMessage', { chat_id: group.id, text: 'x' }, busy);
    for (const group of groups.slice(0, 30)) assert.ok((await send(group)).ok);
    assert.equal((await send(groups[30]!)).parameters?.['retry_after'], 1);
    now += 1_000;
    assert.ok((await send(groups[30]!)).ok);
    now += 60_000;
    const one = groups[31]!;
    for (let sent = 0; sent < 3; sent += 1) assert.ok((await send(one)).ok);
    assert.equal((await send(one)).error_code, 429);
    now += 3_000;
    for (let sent = 3; sent < 20; sent += 1) {
      now += 1_000;
      assert.ok((await send(one)).ok, String(sent));
    }
    now += 3_000;
    assert.equal((await send(one)).parameters?.['retry_after'], 37);
    now += 40_000;
    assert.ok((await send(one)).ok);
    assert.equal(flood.refused, 3);
  });
});
