import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { spotOf } from '../../../src/adapters/discord/spot.ts';
import { RIGHTS, type Right, type Spot } from '../../../src/domain/channel.ts';
import type { Guild } from '../../platforms/discord/guild.ts';
import { stage, VOICE, words, type Stage } from './stage.ts';

let now: Stage;
before(async () => {
  now = await stage();
});
after(() => now.end());
afterEach(() => {
  now.discord.heals();
});

const at = (guild: Guild, channel = guild.channel): Spot => spotOf(channel, guild.id)!;
const look = (guild: Guild, channel?: string, rights: readonly Right[] = RIGHTS) =>
  now.chat.channels!.look(at(guild, channel), rights);

async function lacks(guild: Guild, channel?: string): Promise<readonly Right[] | string> {
  const sight = await look(guild, channel);
  return sight.is === 'seen' ? sight.lacks : sight.is;
}

async function post(guild: Guild, channel?: string) {
  const letter = {
    view: words('una marcha'),
    voice: VOICE,
    nonce: `n${Math.random()}`.slice(0, 25),
  };
  const sent = await now.chat.messenger.send(at(guild, channel), letter);
  assert.ok(sent.is === 'delivered', JSON.stringify(sent));
  return sent.ref;
}

describe('what a channel on Discord is', () => {
  it('is told with its name, its server’s, and how many are there when all of them may read', async () => {
    const guild = now.discord.guild('Springfield');
    const seen = { title: '#general · Springfield', open: 'public', members: 20, lacks: [] };
    assert.deepEqual(await look(guild), { is: 'seen', ...seen });
  });

  it('is private when not everybody may see it, and then nobody knows how many do', async () => {
    const guild = now.discord.guild('Springfield');
    const room = guild.opens('circle', { isPrivate: true });
    const seen = { title: '#circle · Springfield', open: 'private', lacks: [] };
    assert.deepEqual(await look(guild, room), { is: 'seen', ...seen });
  });

  it('is for a thread what its channel is, unless the thread is private', async () => {
    const guild = now.discord.guild();
    const open = await look(guild, guild.threads(guild.channel, 'rally'));
    assert.equal(open.is === 'seen' && open.open, 'public');
    const closed = await look(guild, guild.threads(guild.channel, 'team', { isPrivate: true }));
    assert.deepEqual(closed.is === 'seen' && [closed.open, closed.members], ['private', 3]);
  });

  it('is gone when it was deleted, and out of reach when we were put out', async () => {
    const guild = now.discord.guild();
    const channel = guild.opens('rallies');
    guild.deletes(channel);
    assert.deepEqual(await look(guild, channel), { is: 'unreachable', because: 'gone' });
    guild.putsOut();
    assert.deepEqual(await look(guild), { is: 'unreachable', because: 'put-out' });
  });

  it('is not said while Discord is in trouble', async () => {
    const guild = now.discord.guild();
    now.discord.fails({ route: /GET .guilds/, how: { is: 'refused', status: 502 } });
    assert.deepEqual(await look(guild), { is: 'later', because: 'outage' });
  });
});

describe('each right that is missing on Discord is named', () => {
  const cases = [
    ['to see', ['ViewChannel'], ['see', 'post', 'edit', 'delete', 'pin', 'attach']],
    ['to write', ['SendMessages'], ['post', 'attach']],
    ['to attach', ['AttachFiles'], ['attach']],
    ['to pin', ['PinMessages'], ['pin']],
  ] as const;
  for (const [name, denied, lacking] of cases) {
    it(`${name} in one channel`, async () => {
      const guild = now.discord.guild();
      const channel = guild.opens('rallies');
      guild.denies(denied, channel);
      assert.deepEqual(await lacks(guild, channel), lacking);
      assert.deepEqual(await lacks(guild), []);
    });
  }

  it('to make events and roles, in the whole server', async () => {
    const guild = now.discord.guild();
    guild.denies(['CreateEvents']);
    assert.deepEqual(await lacks(guild), ['events']);
    guild.denies(['ManageRoles', 'PinMessages']);
    assert.deepEqual(await lacks(guild), ['pin', 'events', 'roles']);
  });

  it('the right to manage events is none to make them', async () => {
    const guild = now.discord.guild();
    guild.denies(['CreateEvents']);
    guild.gives(['ManageEvents']);
    assert.deepEqual(await lacks(guild), ['events']);
  });

  it('to write in threads, which is a right of its own', async () => {
    const guild = now.discord.guild();
    const thread = guild.threads(guild.channel, 'rally');
    guild.denies(['SendMessagesInThreads']);
    assert.deepEqual(await lacks(guild, thread), ['post', 'attach']);
    assert.deepEqual(await lacks(guild), []);
  });

  it('nothing is missing to an administrator', async () => {
    const guild = now.discord.guild();
    const channel = guild.opens('rallies');
    guild.denies(['ViewChannel', 'SendMessages'], channel);
    guild.gives(['Administrator']);
    assert.deepEqual(await lacks(guild, channel), []);
  });

  it('everything but to read to one who was silenced for a while', async () => {
    const guild = now.discord.guild();
    guild.silences('900000000000000001', 60_000);
    assert.deepEqual(await lacks(guild), ['post', 'pin', 'attach']);
  });
});

describe('who leads in a server', () => {
  const asks = (guild: Guild, id: string) => now.chat.channels!.mayLead(at(guild), `discord:${id}`);

  it('is its owner and whoever may manage events, and nobody else', async () => {
    const guild = now.discord.guild();
    const [ana, luz, rosa] = [now.discord.person(), now.discord.person(), now.discord.person()];
    guild.sits(ana.id, [guild.addsRole('organizers', ['ManageEvents'])]);
    guild.owner = luz.id;
    assert.equal(await asks(guild, ana.id), true);
    assert.equal(await asks(guild, luz.id), true);
    assert.equal(await asks(guild, rosa.id), false);
    guild.sendsAway(ana.id);
    assert.equal(await asks(guild, ana.id), false);
    assert.equal(await asks(guild, '12345'), false);
  });

  it('is unclear while Discord does not say', async () => {
    const guild = now.discord.guild();
    now.discord.fails({ route: /GET .guilds.\d+$/, how: { is: 'refused', status: 502 } });
    assert.equal(await asks(guild, now.discord.person().id), 'unclear');
  });
});

describe('a post of ours on Discord', () => {
  it('is taken away; and it is well when it or its channel was gone already', async () => {
    const guild = now.discord.guild();
    const channel = guild.opens('rallies');
    const ref = await post(guild, channel);
    assert.deepEqual(await now.chat.channels!.takeDown(ref), { is: 'done' });
    assert.equal(now.discord.world.messages.get(ref.message)?.deleted, true);
    assert.deepEqual(await now.chat.channels!.takeDown(ref), { is: 'done' });
    guild.deletes(channel);
    assert.deepEqual(await now.chat.channels!.takeDown(ref), { is: 'done' });
  });

  it('stays where we may see it no more, which is said', async () => {
    const guild = now.discord.guild();
    const ref = await post(guild);
    guild.denies(['ViewChannel']);
    const refused = { is: 'unreachable', because: 'no-rights' };
    assert.deepEqual(await now.chat.channels!.takeDown(ref), refused);
  });

  it('is pinned, by the right to pin and no other', async () => {
    const guild = now.discord.guild();
    const ref = await post(guild);
    assert.deepEqual(await now.chat.channels!.pin(ref), { is: 'done' });
    assert.equal(now.discord.world.messages.get(ref.message)?.isPinned, true);
    assert.deepEqual(await now.chat.channels!.unpin!(ref), { is: 'done' });
    assert.equal(now.discord.world.messages.get(ref.message)?.isPinned, false);
    guild.denies(['PinMessages']);
    guild.gives(['ManageMessages']);
    const refused = { is: 'unreachable', because: 'no-rights' };
    assert.deepEqual(await now.chat.channels!.pin(ref), refused);
  });
});

describe('a role to be called by', () => {
  it('is made without any right, given and taken', async () => {
    const guild = now.discord.guild();
    const ana = now.discord.person();
    const made = await now.chat.channels!.role!(guild.id, 'Marchas');
    assert.ok(made.is === 'made');
    const role = guild.roles.get(made.id);
    assert.deepEqual([role?.name, role?.permissions, role?.mentionable], ['Marchas', 0n, true]);
    const give = (given: boolean) =>
      now.chat.channels!.giveRole!(guild.id, made.id, `discord:${ana.id}`, given);
    assert.deepEqual(await give(true), { is: 'done' });
    assert.ok(guild.seats.get(ana.id)?.roles.has(made.id));
    assert.deepEqual(await give(false), { is: 'done' });
    assert.ok(!guild.seats.get(ana.id)?.roles.has(made.id));
  });

  it('is not made without the right, and cannot be given when it or the person is gone', async () => {
    const guild = now.discord.guild();
    const ana = now.discord.person();
    const give = (role: string, given: boolean) =>
      now.chat.channels!.giveRole!(guild.id, role, `discord:${ana.id}`, given);
    const gone = { is: 'unreachable', because: 'gone' };
    assert.deepEqual(await give('12345', true), gone);
    assert.deepEqual(await give('12345', false), { is: 'done' });
    guild.sendsAway(ana.id);
    assert.deepEqual(await give('12345', true), gone);
    guild.denies(['ManageRoles']);
    const refused = { is: 'unreachable', because: 'no-rights' };
    assert.deepEqual(await now.chat.channels!.role!(guild.id, 'Marchas'), refused);
  });
});
