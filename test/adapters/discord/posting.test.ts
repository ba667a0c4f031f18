import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { spotOf } from '../../../src/adapters/discord/spot.ts';
import type { Letter } from '../../../src/ports/messenger.ts';
import type { Guild } from '../../platforms/discord/guild.ts';
import { stage, VOICE, words, type Stage } from './stage.ts';

let now: Stage;
let count = 0;
before(async () => {
  now = await stage();
});
after(() => now.end());
afterEach(() => {
  now.discord.heals();
});

type More = Partial<Letter> & { readonly channel?: string };

function send(guild: Guild, { channel = guild.channel, ...more }: More = {}, text = 'una marcha') {
  count += 1;
  const letter = { view: words(text, { Voy: 'v1:yes' }), voice: VOICE, nonce: `post-${count}` };
  return now.chat.messenger.send(spotOf(channel, guild.id)!, { ...letter, ...more });
}

async function sent(...given: Parameters<typeof send>) {
  const outcome = await send(...given);
  assert.ok(outcome.is === 'delivered', JSON.stringify(outcome));
  return outcome.ref;
}

const message = (id: string) => now.discord.world.messages.get(id)!;
const unreachable = (because: string) => ({ is: 'unreachable', because });

describe('a letter to a channel on Discord', () => {
  it('stands in that channel, and no DM is opened for it', async () => {
    const guild = now.discord.guild();
    const ana = now.discord.person();
    const ref = await sent(guild);
    assert.deepEqual([ref.chat, ref.account], [guild.channel, `discord:${guild.channel}`]);
    assert.equal((await ana.hears(/una marcha/)).where, 'guild');
    assert.deepEqual(now.discord.requestsTo(/POST .users.@me.channels/), []);
  });

  it('stands in a thread, and wakes one that sleeps', async () => {
    const guild = now.discord.guild();
    const thread = guild.threads(guild.channel, 'rally');
    guild.archives(thread);
    await sent(guild, { channel: thread });
    assert.equal(now.discord.world.channels.get(thread)?.isArchived, false);
  });

  it('calls whoever took the role, and nobody else, whatever its words are', async () => {
    const guild = now.discord.guild();
    const role = guild.addsRole('Marchas');
    const before = now.discord.pings.length;
    await sent(guild, { mention: role }, 'ven @everyone <@&123> <@456>');
    assert.deepEqual(now.discord.pings.slice(before), [`<@&${role}>`]);
    await sent(guild, {}, `ven <@&${role}> @here`);
    assert.equal(now.discord.pings.length, before + 1);
  });

  it('is said once for the same nonce', async () => {
    const guild = now.discord.guild();
    const first = await sent(guild, { nonce: 'the-same' });
    assert.equal((await sent(guild, { nonce: 'the-same' })).message, first.message);
  });

  it('is pinned when it is new, and has arrived all the same when we may not', async () => {
    const guild = now.discord.guild();
    const ref = await sent(guild, { pin: true });
    assert.equal(message(ref.message).isPinned, true);
    guild.denies(['PinMessages']);
    const other = await sent(guild, { pin: true });
    assert.notEqual(message(other.message).isPinned, true);
  });
});

describe('a post on Discord that is to change', () => {
  it('changes where it stands, is not pinned again, and calls nobody again', async () => {
    const guild = now.discord.guild();
    const role = guild.addsRole('Marchas');
    const ref = await sent(guild, { pin: true, mention: role });
    const pins = now.discord.requestsTo(/PUT .*pins/).length;
    assert.deepEqual(await sent(guild, { pin: true, mention: role, instead: ref }, 'van 3'), ref);
    assert.equal(now.discord.requestsTo(/PUT .*pins/).length, pins);
  });

  it('and that a moderator took away comes anew', async () => {
    const guild = now.discord.guild();
    const ref = await sent(guild);
    guild.removes(ref.message);
    const anew = await sent(guild, { instead: ref, pin: true }, 'van 3');
    assert.notEqual(anew.message, ref.message);
    assert.equal(message(anew.message).isPinned, true);
  });

  it('and is not to come anew stays away when it was taken away, or stood in another channel', async () => {
    const guild = now.discord.guild();
    const ref = await sent(guild);
    assert.deepEqual(await sent(guild, { instead: ref, only: true }, 'retirado'), ref);
    guild.removes(ref.message);
    const takenAway = { is: 'refused', because: 'taken-away' };
    assert.deepEqual(await send(guild, { instead: ref, only: true }), takenAway);
    const channel = guild.opens('other');
    assert.deepEqual(await send(guild, { channel, instead: ref, only: true }), takenAway);
  });

  it('in a thread that sleeps comes anew and wakes it', async () => {
    const guild = now.discord.guild();
    const thread = guild.threads(guild.channel, 'rally');
    const ref = await sent(guild, { channel: thread });
    guild.archives(thread);
    const anew = await sent(guild, { channel: thread, instead: ref }, 'van 3');
    assert.notEqual(anew.message, ref.message);
  });

  it('too often for an old one waits, and is no second post', async () => {
    const guild = now.discord.guild();
    const ref = await sent(guild);
    const how = { is: 'refused', status: 429, code: 30046 } as const;
    now.discord.fails({ route: /PATCH/, how });
    const outcome = await send(guild, { instead: ref }, 'van 3');
    assert.ok(outcome.is === 'later' && outcome.because === 'rate-limit' && !outcome.unsure);
    assert.ok((outcome.after ?? 0) >= 1_000, String(outcome.after));
  });
});

describe('a letter to a channel on Discord that finds no place says why', () => {
  const cases: readonly (readonly [string, (guild: Guild, channel: string) => void, string])[] = [
    [
      'the channel was deleted',
      (guild, channel) => {
        guild.deletes(channel);
      },
      'gone',
    ],
    [
      'we may not see it',
      (guild, channel) => {
        guild.denies(['ViewChannel'], channel);
      },
      'no-rights',
    ],
    [
      'we may not write',
      (guild, channel) => {
        guild.denies(['SendMessages'], channel);
      },
      'no-rights',
    ],
    [
      'we were put out',
      (guild) => {
        guild.putsOut();
      },
      'no-rights',
    ],
  ];
  for (const [name, happens, because] of cases) {
    it(name, async () => {
      const guild = now.discord.guild();
      const channel = guild.opens('rallies');
      happens(guild, channel);
      assert.deepEqual(await send(guild, { channel }), unreachable(because));
      assert.deepEqual(now.discord.requestsTo(/POST .users.@me.channels/), []);
    });
  }

  it('the thread is locked', async () => {
    const guild = now.discord.guild();
    const thread = guild.threads(guild.channel, 'rally');
    guild.locks(thread);
    assert.deepEqual(await send(guild, { channel: thread }), unreachable('no-rights'));
  });
});
