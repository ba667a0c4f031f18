import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Outcome } from '../../../src/ports/messenger.ts';
import type { Message } from '../../../src/text/message.ts';
import type { How, Person, Telegram } from '../../platforms/telegram/telegram.ts';
import { accountOf, row, stage, viewOf, VOICE, words, type Stage } from './stage.ts';

/** What becomes of a letter to one person: one attempt, and a word for every way in which it can end. */

let scene: Stage;
let telegram: Telegram;
let ana: Person;

before(async () => {
  scene = await stage({ timing: { requestMs: 150 } });
  telegram = scene.telegram;
});
after(() => scene.end());
beforeEach(async () => {
  ana = telegram.person({ name: 'Ana' });
  await ana.says('hola');
});

function send(person: { readonly id: number }, message: Message = words('A reminder')) {
  const letter = { view: viewOf(message), voice: VOICE, nonce: 'n' };
  return scene.chat.messenger.send({ account: accountOf(person) }, letter);
}

function later(because: string, more: Record<string, unknown> = {}): Outcome {
  return { is: 'later', because, unsure: false, ...more } as Outcome;
}

test('A letter that arrives names the message that it became', async () => {
  const outcome = await send(ana);
  const seen = await ana.hears(/A reminder/);
  const ref = { account: accountOf(ana), chat: String(ana.id), message: String(seen.id) };
  assert.deepEqual(outcome, { is: 'delivered', ref });
});

describe('Nobody is there to read it:', () => {
  test('the person blocked the bot', async () => {
    ana.blocks();
    assert.deepEqual(await send(ana), { is: 'unreachable', because: 'blocked' });
  });

  test('the account is deleted', async () => {
    ana.vanishes();
    assert.deepEqual(await send(ana), { is: 'unreachable', because: 'gone' });
  });

  test('they never pressed Start', async () => {
    const luz = telegram.person({ name: 'Luz' });
    assert.deepEqual(await send(luz), { is: 'unreachable', because: 'never-met' });
  });

  test('Telegram knows no such chat', async () => {
    assert.deepEqual(await send({ id: 77 }), { is: 'unreachable', because: 'never-met' });
  });
});

const PASSING: readonly (readonly [string, How, Outcome, number])[] = [
  [
    'too many messages: after what Telegram asks for',
    { is: 'busy', retryAfter: 7 },
    later('rate-limit', { after: 7_000, whole: true }),
    0,
  ],
  ['a broken server', { is: 'broken', code: 500 }, later('outage', { unsure: true }), 0],
  [
    'a broken gateway, and it did arrive',
    { is: 'broken', code: 502, when: 'after' },
    later('outage', { unsure: true }),
    1,
  ],
  [
    'a line that broke before it arrived',
    { is: 'dropped', when: 'before' },
    later('network', { unsure: true }),
    0,
  ],
  [
    'a line that broke after it arrived',
    { is: 'dropped', when: 'after' },
    later('network', { unsure: true }),
    1,
  ],
  ['no answer at all', { is: 'hung', when: 'before' }, later('network', { unsure: true }), 0],
  [
    'no answer, though it arrived',
    { is: 'hung', when: 'after' },
    later('network', { unsure: true }),
    1,
  ],
  [
    "a proxy's page instead of an answer",
    { is: 'garbage', when: 'after' },
    later('unclear', { unsure: true }),
    1,
  ],
  [
    'a token that is no good any more',
    { is: 'refused', code: 401, description: 'Unauthorized' },
    later('stopped'),
    0,
  ],
  [
    'a refusal that we do not know',
    { is: 'refused', code: 400, description: 'Bad Request: NEW_THING' },
    later('unclear'),
    0,
  ],
  [
    'a prohibition that we do not know',
    { is: 'refused', code: 403, description: 'Forbidden: new thing' },
    later('unclear'),
    0,
  ],
];

describe('It is worth trying again, and one attempt is made:', () => {
  for (const [what, how, outcome, arrived] of PASSING) {
    test(what, async () => {
      const before = telegram.called('sendMessage').length;
      telegram.fails({ method: 'sendMessage', how });
      assert.deepEqual(await send(ana), outcome);
      assert.equal(telegram.called('sendMessage').length, before + 1);
      assert.equal(ana.sees().filter((seen) => seen.from === 'bot').length, arrived);
    });
  }

  test('Telegram cannot be connected to: it has certainly not arrived', async () => {
    await telegram.down();
    // The first attempt goes over a line that was cut; only the next one finds nobody there.
    await send(ana);
    const outcome = await send(ana);
    await telegram.up();
    assert.deepEqual(outcome, later('network'));
  });

  test('a second part failed after the first had arrived: a repeat may come twice', async () => {
    const long = words('x '.repeat(3_000));
    telegram.fails({ method: 'sendMessage', after: 1, how: { is: 'busy', retryAfter: 3 } });
    const outcome = await send(ana, long);
    assert.deepEqual(outcome, later('rate-limit', { after: 3_000, whole: true, unsure: true }));
    await ana.hears(/x x/);
  });
});

describe('What we sent is wrong, and is never sent again unchanged:', () => {
  const refused = async (description: string, code = 400): Promise<Outcome> => {
    telegram.fails({ method: 'sendMessage', how: { is: 'refused', code, description } });
    return send(ana);
  };

  test('markup that Telegram cannot read', async () => {
    const why = `Bad Request: can't parse entities: Unsupported start tag "x" at byte offset 0`;
    assert.deepEqual(await refused(why), { is: 'refused', because: 'malformed' });
  });

  test('a message that is too long', async () => {
    const why = 'Bad Request: message is too long';
    assert.deepEqual(await refused(why), { is: 'refused', because: 'too-long' });
  });

  test('a place where the bot may not write', async () => {
    const why = 'Bad Request: not enough rights to send text messages to the chat';
    assert.deepEqual(await refused(why), { is: 'refused', because: 'forbidden' });
  });

  test('a token longer than 64 bytes, which the journal learns of without its words', async () => {
    const token = 'é'.repeat(33);
    const choices = [[{ is: 'press', label: 'Yes', token, look: 'plain' } as const]];
    const outcome = await send(ana, words('Secret words', { choices }));
    assert.deepEqual(outcome, { is: 'refused', because: 'other' });
    assert.equal(scene.events.at(-1)?.is, 'bug');
    assert.doesNotMatch(JSON.stringify(scene.events), /Secret|é/);
  });
});

test('A file goes with its words as caption and its buttons', async () => {
  const file = { name: 'date.ics', mime: 'text/calendar', body: 'BEGIN:VCALENDAR' };
  await send(ana, words('For your phone', { file, choices: [row('Thanks')] }));
  const seen = await ana.hears(/For your phone/);
  assert.deepEqual(seen.document, { name: 'date.ics', body: 'BEGIN:VCALENDAR' });
  assert.deepEqual(seen.labels, [['Thanks']]);
});

test('A file whose words are too long for a caption comes after them', async () => {
  const file = { name: 'date.ics', mime: 'text/calendar', body: 'BEGIN:VCALENDAR' };
  await send(ana, words('word '.repeat(300), { file, choices: [row('Thanks')] }));
  const [text, document] = ana.sees().filter((seen) => seen.from === 'bot');
  assert.deepEqual(text?.labels, [['Thanks']]);
  assert.equal(document?.document?.name, 'date.ics');
  assert.equal(document.text, '');
});

test('A group that became a supergroup is written to under its new number', async () => {
  const group = telegram.group({ title: 'Neighbours' });
  const old = group.id;
  group.upgrade();
  const outcome = await send({ id: old });
  assert.equal(outcome.is === 'delivered' && outcome.ref.chat, String(group.id));
  await group.hears(/A reminder/);
});
