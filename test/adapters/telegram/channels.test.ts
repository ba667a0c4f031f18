import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { RIGHTS, type Right } from '../../../src/domain/channel.ts';
import { spotOf } from '../../../src/adapters/telegram/spot.ts';
import type { Group, Person, Telegram } from '../../platforms/telegram/telegram.ts';
import { accountOf, stage, viewOf, VOICE, words, type Stage } from './stage.ts';

/** Groups and channels seen from the bot: what they are, which right is missing, who leads, what stands there. */

let scene: Stage;
let telegram: Telegram;
let ana: Person;

before(async () => {
  scene = await stage();
  telegram = scene.telegram;
  ana = telegram.person({ name: 'Ana' });
});
after(() => scene.end());

const look = (group: Group, rights: readonly Right[] = RIGHTS) =>
  scene.chat.channels!.look(spotOf(group.id), rights);

async function lacks(group: Group): Promise<readonly Right[] | string> {
  const sight = await look(group);
  return sight.is === 'seen' ? sight.lacks : sight.is;
}

async function post(group: Group, text = 'A rally') {
  const letter = { view: viewOf(words(text)), voice: VOICE, nonce: 'n' };
  const sent = await scene.chat.messenger.send(spotOf(group.id), letter);
  assert.ok(sent.is === 'delivered');
  return sent.ref;
}

describe('What a group or channel is:', () => {
  test('a private group is told with its name and how many are in it', async () => {
    const group = telegram.group({ title: 'The circle', members: 12 });
    const seen = { is: 'seen', title: 'The circle', open: 'private', members: 12, lacks: [] };
    assert.deepEqual(await look(group), seen);
  });

  test('a name by which anybody finds it makes it public', async () => {
    const sight = await look(telegram.channel({ title: 'News', username: 'news' }));
    assert.equal(sight.is === 'seen' && sight.open, 'public');
  });

  test('a link to join by is told', async () => {
    const inviteLink = 'https://t.me/+abc';
    const sight = await look(telegram.group({ title: 'Friends', type: 'supergroup', inviteLink }));
    assert.equal(sight.is === 'seen' && sight.open, 'link');
  });

  test('a group that became a supergroup is seen under its new number, which is told', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const old = spotOf(group.id);
    group.upgrade({ isTold: false });
    const sight = await scene.chat.channels!.look(old, []);
    assert.deepEqual(sight.is === 'seen' && sight.spot, spotOf(group.id));
  });

  test('one that put us out, one that was deleted and one that never was are told apart from it', async () => {
    const kicked = telegram.group({ title: 'Past', type: 'supergroup' });
    kicked.kicks(ana);
    assert.deepEqual(await look(kicked), { is: 'unreachable', because: 'put-out' });
    const deleted = telegram.group({ title: 'Gone' });
    deleted.vanishes();
    assert.deepEqual(await look(deleted), { is: 'unreachable', because: 'gone' });
    const never = await scene.chat.channels!.look(spotOf(-77), RIGHTS);
    assert.deepEqual(never, { is: 'unreachable', because: 'gone' });
  });

  test('while Telegram is silent, nothing is said of it', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    telegram.fails({ method: 'getChat', how: { is: 'broken', code: 502 } });
    assert.deepEqual(await look(group), { is: 'later', because: 'outage' });
    telegram.fails({ method: 'getChatMember', how: { is: 'busy', retryAfter: 3 } });
    assert.deepEqual(await look(group), { is: 'later', because: 'rate-limit', after: 3_000 });
  });
});

describe('Each right that is missing is named:', () => {
  test('in a channel, to post, to change, to take away and to pin', async () => {
    const channel = telegram.channel({ title: 'News' });
    assert.deepEqual(await lacks(channel), []);
    channel.gives([]);
    assert.deepEqual(await lacks(channel), ['post', 'edit', 'delete', 'pin', 'attach']);
    channel.gives(['can_post_messages']);
    assert.deepEqual(await lacks(channel), ['pin']);
    channel.gives(['can_edit_messages']);
    assert.deepEqual(await lacks(channel), ['post', 'delete', 'attach']);
    channel.gives(['can_edit_messages', 'can_delete_messages']);
    assert.deepEqual(await lacks(channel), ['post', 'attach']);
  });

  test('in a group, what its members may not do', async () => {
    const group = telegram.group({ title: 'Neighbours', type: 'supergroup' });
    group.allows({ can_pin_messages: false });
    assert.deepEqual(await lacks(group), ['pin']);
    group.allows({ can_send_messages: false, can_send_photos: false });
    assert.deepEqual(await lacks(group), ['post', 'pin', 'attach']);
    group.gives([]);
    assert.deepEqual(await lacks(group), ['pin']);
    group.gives(['can_pin_messages']);
    assert.deepEqual(await lacks(group), []);
  });

  test('where the bot alone is kept from writing', async () => {
    const group = telegram.group({ title: 'Neighbours', type: 'supergroup' });
    group.restricts(['can_pin_messages']);
    assert.deepEqual(await lacks(group), ['post', 'attach']);
  });

  test('and only those that were asked for', async () => {
    const channel = telegram.channel({ title: 'News' });
    channel.gives([]);
    const sight = await look(channel, ['pin', 'see']);
    assert.deepEqual(sight.is === 'seen' && sight.lacks, ['pin']);
  });
});

describe('Who leads there:', () => {
  const mayLead = (group: Group, account: Parameters<typeof asks>[1]) => asks(group, account);
  const asks = (group: Group, account: `telegram:${string}`) =>
    scene.chat.channels!.mayLead(spotOf(group.id), account);

  test('its creator and its administrators, no member and no stranger', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const stands = [
      ['creator', true],
      ['administrator', true],
      ['member', false],
      ['left', false],
    ] as const;
    for (const [status, leads] of stands) {
      group.seats(ana, status);
      assert.equal(await mayLead(group, accountOf(ana) as `telegram:${string}`), leads, status);
    }
    assert.equal(await mayLead(group, 'telegram:99'), false);
  });

  test('whoever speaks as the group itself, and nobody who speaks as another', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const other = telegram.group({ title: 'Others' });
    assert.equal(await mayLead(group, `telegram:${group.id}`), true);
    assert.equal(await mayLead(group, `telegram:${other.id}`), false);
  });

  test('it is unclear while Telegram does not say', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    telegram.fails({ method: 'getChatMember', how: { is: 'broken', code: 502 } });
    assert.equal(await mayLead(group, `telegram:${ana.id}`), 'unclear');
  });
});

describe('A post of ours', () => {
  test('is taken away; and it is well when somebody else had done it', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const ref = await post(group);
    assert.deepEqual(await scene.chat.channels!.takeDown(ref), { is: 'done' });
    assert.deepEqual(group.sees(), []);
    assert.deepEqual(await scene.chat.channels!.takeDown(ref), { is: 'done' });
  });

  test('stays when it is two days old, which is said', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const ref = await post(group);
    telegram.passes(48);
    const refused = { is: 'refused', because: 'forbidden' };
    assert.deepEqual(await scene.chat.channels!.takeDown(ref), refused);
    assert.equal(group.sees().length, 1);
    telegram.passes(-48);
  });

  test('stays where we were put out, and in the shape that a group had before', async () => {
    const group = telegram.group({ title: 'Neighbours' });
    const ref = await post(group);
    group.kicks(ana);
    const putOut = { is: 'unreachable', because: 'put-out' };
    assert.deepEqual(await scene.chat.channels!.takeDown(ref), putOut);
    const other = telegram.group({ title: 'Others' });
    const before = await post(other);
    other.upgrade();
    const refused = { is: 'refused', because: 'forbidden' };
    assert.deepEqual(await scene.chat.channels!.takeDown(before), refused);
  });

  test('is pinned without a sound; twice is no mistake', async () => {
    const channel = telegram.channel({ title: 'News' });
    const ref = await post(channel);
    assert.deepEqual(await scene.chat.channels!.pin(ref), { is: 'done' });
    assert.deepEqual(await scene.chat.channels!.pin(ref), { is: 'done' });
    assert.equal((await channel.hears(/A rally/)).isPinned, true);
    assert.equal(telegram.called('pinChatMessage').at(-1)?.body['disable_notification'], true);
  });

  test('is taken down from there; twice, or when it is gone, is no mistake', async () => {
    const channel = telegram.channel({ title: 'News' });
    const ref = await post(channel);
    await scene.chat.channels!.pin(ref);
    assert.deepEqual(await scene.chat.channels!.unpin!(ref), { is: 'done' });
    assert.equal((await channel.hears(/A rally/)).isPinned, false);
    assert.deepEqual(await scene.chat.channels!.unpin!(ref), { is: 'done' });
    channel.removes(Number(ref.message));
    assert.deepEqual(await scene.chat.channels!.unpin!(ref), { is: 'done' });
  });

  test('is not pinned without the right, which is told', async () => {
    const channel = telegram.channel({ title: 'News' });
    const ref = await post(channel);
    channel.gives(['can_post_messages']);
    const refused = { is: 'unreachable', because: 'no-rights' };
    assert.deepEqual(await scene.chat.channels!.pin(ref), refused);
  });
});
