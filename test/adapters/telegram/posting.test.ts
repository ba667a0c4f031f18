import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { spotOf } from '../../../src/adapters/telegram/spot.ts';
import type { Letter } from '../../../src/ports/messenger.ts';
import type { Group, Telegram } from '../../platforms/telegram/telegram.ts';
import { row, stage, viewOf, VOICE, words, type Stage } from './stage.ts';

/** What becomes of a letter to a group, a topic or a channel. */

let scene: Stage;
let telegram: Telegram;

before(async () => {
  scene = await stage();
  telegram = scene.telegram;
});
after(() => scene.end());

function send(group: Group, more: Partial<Letter> & { topic?: number } = {}, text = 'A rally') {
  const { topic, ...letter } = more;
  const view = viewOf(words(text, { choices: [row('Yes')] }));
  const to = spotOf(group.id, topic);
  return scene.chat.messenger.send(to, { view, voice: VOICE, nonce: 'n', ...letter });
}

async function sent(...given: Parameters<typeof send>) {
  const outcome = await send(...given);
  assert.ok(outcome.is === 'delivered', JSON.stringify(outcome));
  return outcome.ref;
}

describe('In a topic', () => {
  test('it stands in that topic', async () => {
    const forum = telegram.group({ title: 'Forum', type: 'supergroup', isForum: true });
    const topic = forum.topic('Rallies');
    await sent(forum, { topic });
    assert.equal((await forum.hears(/A rally/)).topic, topic);
  });

  test('that is gone, it stands in the general one', async () => {
    const forum = telegram.group({ title: 'Forum', type: 'supergroup', isForum: true });
    const topic = forum.topic('Rallies');
    forum.deletes(topic);
    await sent(forum, { topic });
    assert.equal((await forum.hears(/A rally/)).topic, undefined);
  });

  test('that somebody closed, it waits for the right to write there', async () => {
    const forum = telegram.group({ title: 'Forum', type: 'supergroup', isForum: true });
    const topic = forum.topic('Rallies');
    forum.closes(topic);
    const refused = { is: 'unreachable', because: 'no-rights' };
    assert.deepEqual(await send(forum, { topic }), refused);
    assert.deepEqual(forum.sees(), []);
  });
});

describe('A letter that is to be pinned', () => {
  test('is, when it is new and not each time that it changes', async () => {
    const channel = telegram.channel({ title: 'News' });
    const before = telegram.called('pinChatMessage').length;
    const ref = await sent(channel, { pin: true });
    await sent(channel, { pin: true, instead: ref }, 'A rally: 3 come');
    assert.equal((await channel.hears(/3 come/)).isPinned, true);
    assert.equal(telegram.called('pinChatMessage').length, before + 1);
  });

  test('has arrived all the same when we may not pin', async () => {
    const channel = telegram.channel({ title: 'News' });
    channel.gives(['can_post_messages']);
    await sent(channel, { pin: true });
    assert.equal((await channel.hears(/A rally/)).isPinned, false);
  });
});

describe('A post that is to change', () => {
  test('changes where it stands, and stays one', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const ref = await sent(group);
    assert.deepEqual(await sent(group, { instead: ref }, 'Moved'), ref);
    assert.deepEqual(
      group.sees().map(({ text }) => text),
      ['Moved'],
    );
  });

  test('into what it says already is as it should be', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const ref = await sent(group);
    assert.deepEqual(await sent(group, { instead: ref }), ref);
    assert.equal(group.sees().length, 1);
  });

  test('and that a moderator took away comes anew, pinned like the first', async () => {
    const channel = telegram.channel({ title: 'News' });
    const ref = await sent(channel, { pin: true });
    channel.removes(Number(ref.message));
    const anew = await sent(channel, { pin: true, instead: ref }, 'Moved');
    assert.notEqual(anew.message, ref.message);
    assert.equal((await channel.hears(/Moved/)).isPinned, true);
  });

  test('and is not to come anew stays away when it was taken away, or stood in another chat', async () => {
    const channel = telegram.channel({ title: 'News' });
    const ref = await sent(channel);
    assert.deepEqual(await sent(channel, { instead: ref, only: true }, 'Withdrawn'), ref);
    channel.removes(Number(ref.message));
    const takenAway = { is: 'refused', because: 'taken-away' };
    assert.deepEqual(await send(channel, { instead: ref, only: true }), takenAway);
    const other = telegram.group({ title: 'Neighbours' });
    assert.deepEqual(await send(other, { instead: ref, only: true }), takenAway);
    assert.deepEqual([...channel.sees(), ...other.sees()], []);
  });

  test('in a group that became a supergroup comes anew there, and no other message is overwritten', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const ref = await sent(group);
    group.upgrade({ isTold: false });
    const anew = await sent(group, { instead: ref }, 'Moved');
    assert.equal(anew.chat, String(group.id));
    const edits = telegram.called('editMessageText').map(({ body }) => body);
    const wrong = edits.filter((body) => body['chat_id'] === group.id);
    assert.deepEqual(wrong, []);
    const again = await sent(group, { instead: anew }, 'Moved again');
    assert.equal(again.message, anew.message);
  });
});

describe('A letter that finds no place says why:', () => {
  const cases: readonly (readonly [string, (room: Group) => void, string])[] = [
    [
      'put out of it',
      (room) => {
        room.kicks();
      },
      'put-out',
    ],
    [
      'the group is deleted',
      (room) => {
        room.vanishes();
      },
      'gone',
    ],
    [
      'members may not write',
      (room) => {
        room.allows({ can_send_messages: false });
      },
      'no-rights',
    ],
    [
      'only we may not write',
      (room) => {
        room.restricts([]);
      },
      'no-rights',
    ],
  ];
  for (const [name, happens, because] of cases) {
    test(name, async () => {
      const group = telegram.group({ title: 'Neighbours' });
      happens(group);
      assert.deepEqual(await send(group), { is: 'unreachable', because });
    });
  }

  test('a channel where we may not post', async () => {
    const channel = telegram.channel({ title: 'News' });
    channel.gives([]);
    assert.deepEqual(await send(channel), { is: 'unreachable', because: 'no-rights' });
    channel.vanishes();
    assert.deepEqual(await send(channel), { is: 'unreachable', because: 'put-out' });
  });
});

test('A group is written to under the number that it got, which the reference tells', async () => {
  const group = telegram.group({ title: 'Neighbours' });
  const old = spotOf(group.id);
  group.upgrade({ isTold: false });
  const view = viewOf(words('A rally'));
  const outcome = await scene.chat.messenger.send(old, { view, voice: VOICE, nonce: 'n' });
  assert.ok(outcome.is === 'delivered');
  assert.equal(outcome.ref.chat, String(group.id));
  assert.equal(outcome.ref.account, old.account);
});
