import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { spotOf } from '../../../src/adapters/telegram/spot.ts';
import type { Did, Incoming } from '../../../src/ports/chat.ts';
import type { Group, Person, Telegram } from '../../platforms/telegram/telegram.ts';
import { accountOf, row, say, stage, viewOf, VOICE, words, type Stage } from './stage.ts';

/** What people do in groups and channels, and what befalls these, as the desk hears it; and how it is answered. */

let scene: Stage;
let telegram: Telegram;
let ana: Person;

before(async () => {
  scene = await stage();
  telegram = scene.telegram;
});
after(() => scene.end());
beforeEach(async () => {
  await telegram.settled();
  scene.desk.heard.length = 0;
  scene.desk.losses.length = 0;
  scene.desk.answers = () => [];
  ana = telegram.person({ name: 'Ana' });
});

async function only(): Promise<Incoming> {
  await telegram.settled();
  assert.equal(scene.desk.heard.length, 1);
  return scene.desk.heard[0]!;
}

function among(group: Group, did: Did, leads?: true): Incoming {
  const place = { spot: spotOf(group.id), title: group.title, ...(leads ? { leads } : {}) };
  return { from: { account: accountOf(ana) }, where: 'public', place, did };
}

async function post(group: Group): Promise<void> {
  const view = viewOf(words('A rally', { choices: [row('Yes')] }));
  const sent = await scene.chat.messenger.send(spotOf(group.id), {
    view,
    voice: VOICE,
    nonce: 'n',
  });
  assert.equal(sent.is, 'delivered');
}

const link = () => {
  const url = `https://t.me/${telegram.botName}?start=r4f`;
  return say('Write to me in private', { choices: [[{ is: 'open', label: 'Open', url }]] });
};

describe('Taking the bot in and putting it out:', () => {
  test('whoever takes it into a group is heard, with the group’s name', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    group.takesIn(ana);
    assert.deepEqual(await only(), among(group, { is: 'took-in' }));
  });

  test('whoever makes it an administrator leads there', async () => {
    const channel = telegram.channel({ title: 'News' });
    channel.gives(['can_post_messages'], ana);
    assert.deepEqual(await only(), among(channel, { is: 'took-in' }, true));
  });

  test('whoever puts it out is heard, and nothing is written there', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    scene.desk.answers = () => [say('Good bye')];
    group.kicks(ana);
    assert.deepEqual(await only(), among(group, { is: 'put-out' }));
    assert.deepEqual(group.sees(), []);
  });

  test('by somebody who stays hidden, it is the group that takes it in', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    group.takesIn();
    const heard = await only();
    assert.equal(heard.from.account, `telegram:${group.id}`);
    assert.equal(heard.place?.leads, true);
  });

  test('a group that becomes a supergroup is told with both numbers', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const old = spotOf(group.id);
    group.upgrade({ by: ana });
    const heard = await only();
    assert.deepEqual(heard.did, { is: 'became', spot: spotOf(group.id) });
    assert.deepEqual(heard.place?.spot, old);
  });

  test('by somebody whom Telegram does not name, it is told without a sender', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const old = spotOf(group.id);
    group.upgrade();
    await telegram.settled();
    assert.deepEqual(scene.desk.heard, []);
    assert.deepEqual(scene.desk.losses, [{ is: 'became', spot: old, now: spotOf(group.id) }]);
  });

  test('once it is told, the old number is not tried any more', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const old = spotOf(group.id);
    group.upgrade();
    await telegram.settled();
    const before = telegram.called('sendMessage').length;
    const view = viewOf(words('A rally'));
    await scene.chat.messenger.send(old, { view, voice: VOICE, nonce: 'n' });
    assert.equal(telegram.called('sendMessage').length, before + 1);
  });
});

describe('A command among others', () => {
  test('comes with the place and the topic in which it was said', async () => {
    const forum = telegram.group({ title: 'Forum', type: 'supergroup', isForum: true });
    const topic = forum.topic('Rallies');
    await ana.saysIn(forum, '/start k7q2', topic);
    const heard = await only();
    assert.deepEqual(heard.place, { spot: spotOf(forum.id, topic), title: 'Forum' });
    assert.deepEqual(heard.did, { is: 'commanded', name: 'start', words: 'k7q2', options: {} });
  });

  test('is answered in the topic in which it was said', async () => {
    const forum = telegram.group({ title: 'Forum', type: 'supergroup', isForum: true });
    const topic = forum.topic('Rallies');
    scene.desk.answers = () => [link()];
    await ana.saysIn(forum, '/start', topic);
    assert.equal((await forum.hears(/in private/)).topic, topic);
  });

  test('by an administrator who stays hidden is the group’s own, and leads', async () => {
    const group = telegram.group({ title: 'Neighbours', type: 'supergroup' });
    group.speaks('/start k7q2');
    const heard = await only();
    assert.equal(heard.from.account, `telegram:${group.id}`);
    assert.equal(heard.place?.leads, true);
  });

  test('that was passed on from a channel is nobody’s', async () => {
    const group = telegram.group({ title: 'Neighbours', type: 'supergroup' });
    const chat = { id: group.id, type: 'supergroup', title: 'Neighbours' };
    const channel = { id: -1_000_000_009_999, type: 'channel', title: 'News' };
    const from = { id: 777_000, is_bot: false, first_name: 'Telegram' };
    const message = { message_id: 5, date: 0, chat, from, sender_chat: channel, text: '/start' };
    telegram.delivers({ message });
    await telegram.settled();
    assert.deepEqual(scene.desk.heard, []);
  });
});

describe('A press among others', () => {
  test('is heard with its place, and answered in a box to that one person', async () => {
    const channel = telegram.channel({ title: 'News' });
    await post(channel);
    scene.desk.answers = () => [say('You are on the list. Thank you!')];
    const shown = await (await ana.pressesIn(channel, 'Yes')).shown();
    assert.deepEqual(shown, { answer: 'You are on the list. Thank you!', alert: true });
    assert.deepEqual(await only(), among(channel, { is: 'pressed', token: 'v1:Yes' }));
    assert.equal(channel.sees().length, 1);
    assert.equal(ana.newest(), undefined);
  });

  test('comes with the topic', async () => {
    const forum = telegram.group({ title: 'Forum', type: 'supergroup', isForum: true });
    const topic = forum.topic('Rallies');
    const view = viewOf(words('A rally', { choices: [row('Yes')] }));
    const to = spotOf(forum.id, topic);
    await scene.chat.messenger.send(to, { view, voice: VOICE, nonce: 'n' });
    await ana.pressesIn(forum, 'Yes');
    assert.deepEqual((await only()).place?.spot, to);
  });

  test('opens the private chat when the answer leads there, for words would keep it shut', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    await post(group);
    scene.desk.answers = () => [link()];
    const shown = await (await ana.pressesIn(group, 'Yes')).shown();
    const url = `https://t.me/${telegram.botName}?start=r4f`;
    assert.deepEqual(shown, { answer: '', alert: false, url });
    assert.equal(group.sees().length, 1);
  });

  test('is answered in at most 200 characters, cut at a word', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    await post(group);
    scene.desk.answers = () => [say('A rally and more '.repeat(20))];
    const words = await (await ana.pressesIn(group, 'Yes')).answered();
    assert.ok(words.length <= 200 && words.length > 180, words);
    assert.match(words, /(?:rally|and|more|A)…$/);
  });

  test('whose answer wants to take the message’s place changes nothing that others see', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    await post(group);
    scene.desk.answers = () => [{ ...say('Only for Ana'), instead: true }];
    assert.equal(await (await ana.pressesIn(group, 'Yes')).answered(), 'Only for Ana');
    assert.deepEqual(
      group.sees().map(({ text }) => text),
      ['A rally'],
    );
  });

  test('that the desk has nothing to say to, or breaks at, stops turning all the same', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    await post(group);
    assert.equal(await (await ana.pressesIn(group, 'Yes')).answered(), '');
    scene.desk.answers = () => Promise.reject(new Error('a bug'));
    assert.equal(await (await ana.pressesIn(group, 'Yes')).answered(), '');
  });

  test('that is too old to be answered is heard, and nothing is written for it', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    await post(group);
    scene.desk.answers = () => {
      telegram.staleQueries();
      return [say('Only for Ana')];
    };
    await ana.pressesIn(group, 'Yes');
    await only();
    assert.equal(group.sees().length, 1);
    assert.equal(ana.newest(), undefined);
  });

  test('waits for nobody else’s', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    await post(group);
    const luz = telegram.person({ name: 'Luz' });
    let free = (): void => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    scene.desk.answers = async ({ from }) => {
      if (from.account === accountOf(ana)) await held;
      return [say('Thank you')];
    };
    const first = await ana.pressesIn(group, 'Yes');
    assert.equal(await (await luz.pressesIn(group, 'Yes')).answered(), 'Thank you');
    free();
    assert.equal(await first.answered(), 'Thank you');
  });
});
