import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { spotOf } from '../../../src/adapters/discord/spot.ts';
import type { Guild } from '../../platforms/discord/guild.ts';
import { answering, instead, promised, stage, until, VOICE, words, type Stage } from './stage.ts';

let now: Stage;
before(async () => {
  now = await stage();
});
after(() => now.end());
beforeEach(() => {
  now.desk.heard.length = 0;
  now.desk.losses.length = 0;
  now.desk.answers = () => answering(words('gracias'));
});

let count = 0;
async function post(guild: Guild): Promise<string> {
  count += 1;
  const letter = { view: words('una marcha', { Voy: 'v1:yes' }), voice: VOICE, nonce: `s${count}` };
  const sent = await now.chat.messenger.send(spotOf(guild.channel, guild.id)!, letter);
  assert.ok(sent.is === 'delivered');
  return sent.ref.message;
}

const publicWords = (guild: Guild) =>
  [...now.discord.world.messages.values()]
    .filter(({ channel, only, deleted }) => channel.guild === guild && !only && !deleted)
    .map(({ components }) => JSON.stringify(components));

describe('what is done in a server', () => {
  it('comes with the channel, its name, and whether who does it leads there', async () => {
    const guild = now.discord.guild('Springfield');
    const [ana, luz] = [now.discord.person(), now.discord.person()];
    guild.sits(ana.id, [guild.addsRole('organizers', ['ManageEvents'])]);
    await ana.uses('/start', {}, { in: guild });
    await luz.uses('/start', {}, { in: guild });
    const place = { spot: spotOf(guild.channel, guild.id), title: '#general · Springfield' };
    assert.deepEqual(
      now.desk.heard.map((heard) => heard.place),
      [
        { ...place, leads: true },
        { ...place, leads: false },
      ],
    );
  });

  it('comes without a place from a DM', async () => {
    await now.discord.person().uses('/start');
    assert.equal(now.desk.heard[0]?.place, undefined);
  });

  it('comes from a thread with the thread', async () => {
    const guild = now.discord.guild();
    const thread = guild.threads(guild.channel, 'rally');
    await now.discord.person().uses('/start', {}, { in: { channel: thread } });
    assert.deepEqual(now.desk.heard[0]?.place?.spot, spotOf(thread, guild.id));
  });
});

describe('a press on a post in a server', () => {
  it('is heard with its place and answered to that one person', async () => {
    const guild = now.discord.guild();
    const [ana, luz] = [now.discord.person(), now.discord.person()];
    await post(guild);
    await ana.presses('Voy');
    assert.equal((await ana.hears(/gracias/)).ephemeral, true);
    assert.deepEqual(now.desk.heard[0]?.place?.spot, spotOf(guild.channel, guild.id));
    assert.deepEqual(
      luz.sees().filter(({ ephemeral }) => ephemeral),
      [],
    );
  });

  it('never changes the post, though the answer wants to take its place', async () => {
    const guild = now.discord.guild();
    const ana = now.discord.person();
    await post(guild);
    const before = publicWords(guild);
    now.desk.answers = () => instead(words('solo para Ana', { Seguir: 'v1:on' }));
    await ana.presses('Voy');
    assert.equal((await ana.hears(/solo para Ana/)).ephemeral, true);
    assert.deepEqual(publicWords(guild), before);
  });

  it('nor when the answer comes late', async () => {
    const guild = now.discord.guild();
    const ana = now.discord.person();
    await post(guild);
    const before = publicWords(guild);
    const { promise, keep } = promised<true>();
    now.desk.answers = async () => {
      await promise;
      return instead(words('solo para Ana'));
    };
    await ana.presses('Voy');
    keep(true);
    assert.equal((await ana.hears(/solo para Ana/)).ephemeral, true);
    assert.deepEqual(publicWords(guild), before);
  });

  it('with nothing to say to it leaves no trace', async () => {
    const guild = now.discord.guild();
    const ana = now.discord.person();
    await post(guild);
    const before = publicWords(guild);
    now.desk.answers = () => answering();
    assert.equal(await ana.presses('Voy'), 'answered');
    assert.deepEqual(publicWords(guild), before);
    assert.deepEqual(
      ana.sees().filter(({ ephemeral }) => ephemeral),
      [],
    );
  });

  it('on what only that person sees does change it', async () => {
    const guild = now.discord.guild();
    const ana = now.discord.person();
    now.desk.answers = () => answering(words('pregunta', { Seguir: 'v1:on' }));
    await ana.uses('/start', {}, { in: guild });
    now.desk.answers = () => instead(words('respuesta'));
    await ana.presses('Seguir');
    await ana.hears(/respuesta/);
    assert.equal(ana.sees().filter(({ ephemeral }) => ephemeral).length, 1);
  });
});

describe('what befalls a server', () => {
  it('that we were put out of it is told', async () => {
    const guild = now.discord.guild();
    guild.putsOut();
    await until(() => now.desk.losses.length > 0);
    assert.deepEqual(now.desk.losses, [{ is: 'server', platform: 'discord', server: guild.id }]);
  });

  it('that Discord has trouble with it is nobody’s loss', async () => {
    const guild = now.discord.guild();
    guild.falls();
    guild.deletes(guild.opens('past'));
    await until(() => now.desk.losses.length > 0);
    assert.equal(now.desk.losses[0]?.is, 'put-out');
  });

  it('that a channel or a thread was deleted is told, those before our time too', async () => {
    const guild = now.discord.guild();
    const channel = guild.opens('rallies');
    const thread = guild.threads(channel, 'team');
    guild.deletes(thread);
    guild.deletes(channel);
    await until(() => now.desk.losses.length > 1);
    assert.deepEqual(now.desk.losses, [
      { is: 'put-out', spot: spotOf(thread, guild.id) },
      { is: 'put-out', spot: spotOf(channel, guild.id) },
    ]);
  });
});
