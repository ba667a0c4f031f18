import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccountId, Platform } from '../../src/domain/account.ts';
import type { Campaign } from '../../src/domain/campaign/campaign.ts';
import { callOff, retime } from '../../src/domain/campaign/rallychange.ts';
import { withdraw } from '../../src/domain/campaign/statement.ts';
import type { Channel } from '../../src/domain/channel.ts';
import type { EventId, StatementId } from '../../src/domain/id.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import type { PublicPlace } from '../../src/ports/chat.ts';
import { when } from '../family.ts';
import { MARCH, agreed, withRally } from '../following.ts';
import { leads, marchIn } from '../marching.ts';
import type { Seen } from '../stage.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const SQUARE: Readonly<Record<'telegram' | 'discord', AccountId>> = {
  telegram: 'telegram:-1000123',
  discord: 'discord:9900123',
};
const SERVER = '77001';
const START = '2027-09-01 10:00';
const RALLY = 'rarara' as EventId;

function placeOn(platform: 'telegram' | 'discord'): PublicPlace {
  const account = SQUARE[platform];
  const server = platform === 'discord' ? { server: SERVER } : {};
  return { spot: { account, chat: account, ...server }, title: 'Plaza' };
}

function stageOf(world: World, platform: Platform) {
  return platform === 'discord' ? world.discord : world.telegram;
}

function posts(world: World, platform: 'telegram' | 'discord'): readonly Seen[] {
  return stageOf(world, platform).seenBy(SQUARE[platform]);
}

async function does(who: Somebody, did: Parameters<Somebody['does']>[0], place: PublicPlace) {
  return who.doesAt(did, place);
}

/** Sara leads a campaign and has connected the square to it. */
async function connected(
  platform: 'telegram' | 'discord',
  language: 'en' | 'es' = 'es',
): Promise<{ world: World; sara: Somebody }> {
  const world = await newWorld(START);
  const sara = world.person('Sara', platform, language);
  await sara.arrives({ language });
  await leads(world, 'Sara');
  stageOf(world, platform).channels.leads(sara.account);
  await connects(sara, platform, language);
  return { world, sara };
}

async function connects(sara: Somebody, platform: 'telegram' | 'discord', language: 'en' | 'es') {
  await sara.says(language === 'en' ? '/channels' : '/canales');
  await sara.presses(language === 'en' ? 'Connect one more' : 'Conectar otro');
  const place = placeOn(platform);
  if (platform === 'discord') {
    await does(sara, { is: 'commanded', name: 'channels', words: '', options: {} }, place);
  } else {
    const open = sara.sees.at(-1)?.choices.find((one) => one.is === 'open');
    const payload = /startgroup=([\w-]+)/.exec(open?.is === 'open' ? open.url : '')?.[1] ?? '';
    assert.match(payload, /^c-/);
    await does(sara, { is: 'commanded', name: 'start', words: payload, options: {} }, place);
  }
}

async function change(world: World, apply: (campaign: Campaign) => Campaign): Promise<void> {
  await world.store.change({ kind: 'campaign', id: MARCH }, (one) => apply(one!));
  await world.crashes();
}

async function announces(world: World): Promise<void> {
  const at = world.clock.now();
  await change(world, (campaign) => {
    const title = ['Rally for Rosa', 'Marcha por Rosa'] as const;
    return withRally(campaign, { id: RALLY, on: '2027-10-19 17:00', title, at });
  });
}

async function channelIn(world: World): Promise<Channel> {
  const [channel] = (await marchIn(world)).channels;
  assert.ok(channel);
  return channel;
}

function comes(campaign: Campaign, how: { by: string; at: number }): Campaign {
  const rsvp = { by: how.by, is: 'yes', plus: 0, roles: [], at: how.at } as unknown;
  const rsvps = { ...campaign.rsvps, [RALLY]: [...(campaign.rsvps[RALLY] ?? []), rsvp] };
  return { ...campaign, rsvps: rsvps };
}

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    test(`${platform}, ${language}: a connected channel hears of a rally once, in its language, also after a restart`, async () => {
      const { world, sara } = await connected(platform, language);
      sara.hears(language === 'en' ? /Plaza is connected/ : /Plaza está conectado/);
      assert.equal((await channelIn(world)).language, language);
      await announces(world);
      assert.equal(posts(world, platform).length, 1);
      assert.match(
        posts(world, platform)[0]?.text ?? '',
        language === 'en' ? /Rally for/ : /Marcha por/,
      );
      await world.restarts();
      await world.crashes();
      await world.advance(2 * HOUR);
      assert.equal(posts(world, platform).length, 1);
      assert.equal(
        stageOf(world, platform).channels.pinned.length,
        platform === 'telegram' ? 1 : 0,
      );
    });
  }

  test(`${platform}: the count in the post follows the answers, at most once a minute, with the newest`, async () => {
    const { world } = await connected(platform);
    await announces(world);
    const before = stageOf(world, platform).attempts;
    for (const by of ['perona', 'perso2', 'perso3']) {
      await change(world, (one) => comes(one, { by, at: world.clock.now() }));
      await world.advance(10_000);
    }
    assert.equal(stageOf(world, platform).attempts, before);
    await world.advance(MINUTE);
    assert.equal(stageOf(world, platform).attempts, before + 1);
    assert.match(posts(world, platform)[0]?.text ?? '', /3/);
    assert.equal(posts(world, platform).length, 1);
    await world.advance(DAY);
    assert.equal(stageOf(world, platform).attempts, before + 1);
  });

  test(`${platform}: a change is said in the old post and in a new one, and so is that it is off`, async () => {
    const { world } = await connected(platform);
    await announces(world);
    await world.advance(2 * HOUR);
    await change(world, (one) => {
      const { person: by } = one.organizers[0]!;
      return retime(one, RALLY, { when: when('2027-10-20 18:00'), by, at: world.clock.now() });
    });
    await world.advance(2 * MINUTE);
    assert.equal(posts(world, platform).length, 2);
    for (const { text } of posts(world, platform)) assert.match(text, /20 de octubre/);
    await world.advance(2 * HOUR);
    await change(world, (one) => {
      const { person: by } = one.organizers[0]!;
      return callOff(one, { event: RALLY, by, at: world.clock.now() });
    });
    await world.advance(2 * MINUTE);
    const all = posts(world, platform);
    assert.equal(all.length, 3);
    assert.equal(new Set(all.map(({ text }) => text)).size, 1);
    assert.equal(stageOf(world, platform).channels.pinned.length, platform === 'telegram' ? 1 : 0);
  });

  test(`${platform}: a post that a moderator took away comes not again before an organizer asks`, async () => {
    const { world, sara } = await connected(platform);
    await announces(world);
    const { channels } = stageOf(world, platform);
    channels.loses({ account: SQUARE[platform], chat: SQUARE[platform], message: '1' });
    await change(world, (one) => comes(one, { by: 'perona', at: world.clock.now() }));
    await world.advance(2 * MINUTE);
    sara.hears(/quitó un aviso mío/);
    await world.advance(HOUR);
    await world.restarts();
    assert.equal(posts(world, platform).length, 1);
    await sara.presses('Publicar otra vez');
    assert.equal(posts(world, platform).length, 2);
    await world.advance(HOUR);
    assert.equal(posts(world, platform).length, 2);
  });

  test(`${platform}: withdrawn consent takes posts down, or says so in their place; what stays is told`, async () => {
    const { world, sara } = await connected(platform);
    await announces(world);
    const { channels } = stageOf(world, platform);
    channels.takes = { is: 'refused', because: 'forbidden' };
    const at = world.clock.now();
    await change(world, (one) => ({
      ...one,
      statements: one.statements.map((each) =>
        each.kind === 'rally' ? withdraw(each, { by: one.organizers[0]!.person, at }) : each,
      ),
    }));
    await world.advance(MINUTE);
    assert.match(posts(world, platform)[0]?.text ?? '', /se retiró/);
    assert.equal(posts(world, platform).length, 1);
    sara.reads();
    await world.advance(DAY);
    assert.equal(posts(world, platform).length, 1);
    sara.hearsNothing();
  });

  for (const language of ['en', 'es'] as const) {
    test(`${platform}: of a withdrawn post that can neither be taken down nor changed the organizer is told once what to do (${language})`, async () => {
      const { world, sara } = await connected(platform, language);
      await announces(world);
      const stage = stageOf(world, platform);
      stage.channels.takes = { is: 'refused', because: 'forbidden' };
      stage.fails({ is: 'refused', because: 'forbidden' });
      sara.reads();
      await change(world, (one) => ({
        ...one,
        statements: one.statements.map((each) =>
          each.kind === 'rally'
            ? withdraw(each, { by: one.organizers[0]!.person, at: world.clock.now() })
            : each,
        ),
      }));
      await world.advance(MINUTE);
      const said =
        language === 'en'
          ? /A post that was withdrawn still stands in Plaza[^]*has to delete it by hand/
          : /En Plaza sigue un aviso que se retiró[^]*a mano/;
      sara.hears(said);
      await world.restarts();
      await world.advance(DAY);
      sara.hearsNothing();
      assert.equal(posts(world, platform).length, 1);
    });
  }

  test(`${platform}: put out of a channel, its organizer is told once, and nothing more is tried`, async () => {
    const { world, sara } = await connected(platform);
    sara.reads();
    await does(sara, { is: 'put-out' }, placeOn(platform));
    await world.advance(MINUTE);
    sara.hears(/Ya no estoy en Plaza/);
    await announces(world);
    await world.advance(DAY);
    await world.restarts();
    assert.equal(posts(world, platform).length, 0);
    assert.deepEqual(
      sara.news.filter(({ text }) => text.includes('Plaza')),
      [],
    );
  });

  test(`${platform}: a missing right is named, and what was missed is posted when it is given`, async () => {
    const { world, sara } = await connected(platform);
    const stage = stageOf(world, platform);
    stage.channels.is(SQUARE[platform], { lacks: ['post'], title: 'Plaza' });
    stage.cutOff(SQUARE[platform], 'no-rights');
    await announces(world);
    const told = sara.hears(/No puedo publicar en Plaza/);
    assert.match(told.text, /Enviar mensajes/);
    assert.equal(posts(world, platform).length, 0);
    stage.letIn(SQUARE[platform]);
    stage.channels.is(SQUARE[platform], { title: 'Plaza' });
    await sara.presses('Revisar otra vez');
    assert.equal(posts(world, platform).length, 1);
  });

  test(`${platform}: connecting ends after a day, also for whoever leads there`, async () => {
    const world = await newWorld(START);
    const sara = world.person('Sara', platform);
    await sara.arrives();
    await leads(world, 'Sara');
    stageOf(world, platform).channels.leads(sara.account);
    await sara.says('/canales');
    await sara.presses('Conectar otro');
    await world.advance(DAY);
    await does(sara, { is: 'took-in' }, { ...placeOn(platform), leads: true });
    const asks = { is: 'commanded', name: 'channels', words: '', options: {} } as const;
    await does(sara, asks, placeOn(platform));
    assert.deepEqual((await marchIn(world)).channels, []);
  });

  test(`${platform}: nobody but who leads there connects a place, and a forwarded link connects nothing`, async () => {
    const world = await newWorld(START);
    const sara = world.person('Sara', platform);
    await sara.arrives();
    await leads(world, 'Sara');
    await connects(sara, platform, 'es');
    sara.hears(/quien dirige este lugar/);
    assert.deepEqual((await marchIn(world)).channels, []);
    stageOf(world, platform).channels.isUnclear = true;
    await connects(sara, platform, 'es');
    sara.hears(/no pude mirar este lugar/);
    assert.deepEqual((await marchIn(world)).channels, []);
    stageOf(world, platform).channels.isUnclear = false;
    const eve = world.person('Eve', platform);
    await eve.arrives();
    stageOf(world, platform).channels.leads(eve.account);
    await does(
      eve,
      { is: 'commanded', name: 'channels', words: '', options: {} },
      placeOn(platform),
    );
    assert.deepEqual((await marchIn(world)).channels, []);
  });
}

test('Discord: the rally stands in the calendar, moves, begins, ends, and is called off there', async () => {
  const { world } = await connected('discord');
  const { channels } = world.discord;
  await announces(world);
  assert.deepEqual(channels.puts, ['scheduled Marcha por Rosa']);
  await world.restarts();
  await world.advanceTo('2027-10-19 16:59');
  assert.deepEqual(channels.puts, ['scheduled Marcha por Rosa']);
  await world.advanceTo('2027-10-19 17:01');
  assert.deepEqual(channels.puts.at(-1), 'active Marcha por Rosa');
  await world.advanceTo('2027-10-19 19:01');
  assert.deepEqual(channels.puts.at(-1), 'completed Marcha por Rosa');
  assert.equal(channels.shown.size, 1);
});

test('Discord: the event keeps the words that hold a yes while newer ones wait for theirs', async () => {
  const { world } = await connected('discord', 'en');
  await announces(world);
  await change(world, (one) => ({
    ...one,
    statements: one.statements.map((each) => {
      const [first] = each.wordings;
      if (each.kind !== 'rally') return each;
      const words = { en: { title: 'Not agreed to' } };
      return { ...each, wordings: [first, { words, by: first.by, at: world.clock.now() }] };
    }),
  }));
  await world.advanceTo('2027-10-19 17:01');
  assert.deepEqual(world.discord.channels.puts, [
    'scheduled Rally for Rosa',
    'active Rally for Rosa',
  ]);
});

test('Discord: called off, the event is canceled; withdrawn, it is taken out of the calendar', async () => {
  const { world } = await connected('discord');
  const { channels } = world.discord;
  await announces(world);
  const at = world.clock.now();
  await change(world, (one) => ({
    ...one,
    statements: one.statements.map((each) =>
      each.kind === 'rally' ? withdraw(each, { by: one.organizers[0]!.person, at }) : each,
    ),
  }));
  await world.advance(MINUTE);
  assert.equal(channels.puts.at(-1), 'removed');
  assert.equal(channels.shown.size, 0);
});

test('Discord: counts of a post that is older than an hour are brought up to date once an hour', async () => {
  const { world } = await connected('discord');
  await announces(world);
  await world.advance(3 * HOUR);
  const before = world.discord.attempts;
  for (let n = 0; n < 10; n += 1) {
    await change(world, (one) => comes(one, { by: `perso${n}`, at: world.clock.now() }));
    await world.advance(10 * MINUTE);
  }
  assert.ok(world.discord.attempts - before <= 3, `${world.discord.attempts - before} edits`);
});

test('Discord: whoever wants is called by a role, and the next post calls it', async () => {
  const { world, sara } = await connected('discord');
  await sara.says('/canales');
  await sara.presses(/Plaza/);
  await sara.presses('Crear un rol para avisar');
  assert.deepEqual(world.discord.channels.roles, [`${SERVER} Rosa se queda`]);
  await announces(world);
  assert.equal(world.discord.channels.called.at(-1), 'role1');
  const press = posts(world, 'discord')[0]?.choices.find(({ label }) => /Avíseme/.test(label));
  assert.ok(press?.is === 'press');
  await does(sara, { is: 'pressed', token: press.token }, placeOn('discord'));
  assert.equal(world.discord.channels.roles.at(-1), `gives role1 ${sara.account}`);
});

test('Discord: nobody who lost the right to manage events since makes a role there', async () => {
  const { world, sara } = await connected('discord');
  await sara.says('/canales');
  await sara.presses(/Plaza/);
  world.discord.channels.leadsNoMore(sara.account);
  await sara.presses('Crear un rol para avisar');
  sara.hears(/Ahora nadie de los dos puede/);
  world.discord.channels.isUnclear = true;
  await sara.says('/canales');
  await sara.presses(/Plaza/);
  await sara.presses('Crear un rol para avisar');
  assert.deepEqual(world.discord.channels.roles, []);
});

test('whoever ceased to run the campaign connects nothing to it by a link from before', async () => {
  const world = await newWorld(START);
  const sara = world.person('Sara', 'telegram');
  await sara.arrives();
  await leads(world, 'Sara');
  world.telegram.channels.leads(sara.account);
  await sara.says('/canales');
  await sara.presses('Conectar otro');
  await change(world, (one) => ({ ...one, organizers: [] }));
  await does(sara, { is: 'took-in' }, { ...placeOn('telegram'), leads: true });
  assert.deepEqual((await marchIn(world)).channels, []);
});

test('Telegram: a group that goes on under another number is written to there', async () => {
  const { world, sara } = await connected('telegram');
  const account = 'telegram:-100777' as AccountId;
  await does(sara, { is: 'became', spot: { account, chat: account } }, placeOn('telegram'));
  await announces(world);
  assert.equal(world.telegram.seenBy(account).length, 1);
  assert.equal(posts(world, 'telegram').length, 0);
});

test('Telegram: a broadcast channel is connected by taking the bot in while connecting is open', async () => {
  const world = await newWorld(START);
  const sara = world.person('Sara');
  await sara.arrives();
  await leads(world, 'Sara');
  await does(sara, { is: 'took-in' }, { ...placeOn('telegram'), leads: true });
  assert.equal((await marchIn(world)).channels.length, 0);
  await sara.says('/canales');
  await sara.presses('Conectar otro');
  await does(sara, { is: 'took-in' }, { ...placeOn('telegram'), leads: true });
  assert.equal((await marchIn(world)).channels.length, 1);
});

test('what is posted says nothing before the yes, and news go only where they are wanted', async () => {
  const { world, sara } = await connected('telegram');
  await sara.says('/canales');
  await sara.presses(/Plaza/);
  await sara.presses('✓ Marchas');
  await announces(world);
  assert.equal(posts(world, 'telegram').length, 0);
  await sara.presses('Marchas: no');
  assert.equal(posts(world, 'telegram').length, 1);
});

test('that it is off is no news where the rally was never announced', async () => {
  const { world, sara } = await connected('telegram');
  await sara.says('/canales');
  await sara.presses(/Plaza/);
  await sara.presses('✓ Marchas');
  await announces(world);
  await change(world, (one) => {
    const [{ person: by }] = one.organizers as [Campaign['organizers'][number]];
    return callOff(one, { event: RALLY, by, at: world.clock.now() });
  });
  await sara.presses('Marchas: no');
  await world.restarts();
  await world.advance(HOUR);
  assert.equal(posts(world, 'telegram').length, 0);
});

test('a campaign that is closed says nothing new in its channels', async () => {
  const { world } = await connected('telegram');
  await announces(world);
  assert.equal(posts(world, 'telegram').length, 1);
  await change(world, (one) => ({
    ...one,
    closed: { at: world.clock.now(), by: one.organizers[0]!.person },
  }));
  await world.advanceTo('2027-10-13 12:00');
  assert.equal(posts(world, 'telegram').length, 1);
});

test('Discord: who is interested is shown apart from those who answered', async () => {
  const { world, sara } = await connected('discord', 'en');
  await announces(world);
  world.discord.channels.interested = 12;
  await sara.does({ is: 'pressed', token: `v1:rally:${MARCH}.${RALLY}` });
  assert.match(sara.sees.at(-1)?.text ?? '', /12 people tapped «Interested»/);
});

test('each night the looks that posts had before are dropped, and the posts are kept up all the same', async () => {
  const { world } = await connected('telegram');
  await announces(world);
  for (const by of ['perona', 'perso2', 'perso3']) {
    await change(world, (one) => comes(one, { by, at: world.clock.now() }));
    await world.advance(2 * MINUTE);
  }
  const keeps = async () =>
    Object.keys((await marchIn(world)).ledger).filter((key) => key.includes('.keep-'));
  assert.equal((await keeps()).length, 3);
  await world.bot.night();
  assert.equal((await keeps()).length, 1);
  const before = world.telegram.attempts;
  await world.advance(HOUR);
  await world.crashes();
  assert.equal(world.telegram.attempts, before);
});

test('nobody who runs a campaign no more changes its channels by an old button', async () => {
  const { world, sara } = await connected('telegram');
  await change(world, (one) => ({ ...one, organizers: [] }));
  const { id } = await channelIn(world);
  for (const token of [
    `v1:channeloffyes:${MARCH}.${id}`,
    `v1:channelkind:${MARCH}.${id}.rallies`,
  ]) {
    await sara.does({ is: 'pressed', token });
  }
  assert.deepEqual((await channelIn(world)).kinds, ['rallies', 'actions', 'updates']);
});

test('a petition whose consent is withdrawn vanishes from under the posts of others', async () => {
  const { world } = await connected('telegram', 'en');
  const at = world.clock.now();
  await change(world, (one) => ({
    ...one,
    statements: [
      ...one.statements,
      agreed('petist', 'action', { at, title: ['Let her stay', 'Que se quede'] }),
    ],
    events: [
      ...one.events,
      {
        kind: 'action',
        id: 'petiti' as EventId,
        type: 'petition',
        statement: 'petist' as StatementId,
        lines: [],
        state: { is: 'open', at, by: one.organizers[0]!.person },
      },
    ],
  }));
  await announces(world);
  await world.advance(2 * MINUTE);
  const rally = () => posts(world, 'telegram').filter(({ text }) => /Rally for Rosa/.test(text));
  assert.match(rally()[0]?.text ?? '', /Let her stay/);
  await change(world, (one) => ({
    ...one,
    statements: one.statements.map((each) =>
      each.kind === 'action'
        ? withdraw(each, { by: one.organizers[0]!.person, at: world.clock.now() })
        : each,
    ),
  }));
  await world.advance(2 * MINUTE);
  assert.equal(rally().length, 1);
  assert.doesNotMatch(rally()[0]?.text ?? '', /Let her stay/);
});

test('Discord: a right to make events that was taken is named, and given again the event is made', async () => {
  const { world, sara } = await connected('discord', 'en');
  const { channels } = world.discord;
  channels.refuses = { is: 'unreachable', because: 'no-rights' };
  channels.is(SQUARE.discord, { title: 'Plaza', lacks: ['events'] });
  await world.advance(MINUTE);
  await announces(world);
  assert.match(sara.hears(/can post, but not do all/).text, /Create Events/);
  assert.equal(posts(world, 'discord').length, 1);
  channels.refuses = undefined;
  channels.is(SQUARE.discord, { title: 'Plaza' });
  await world.advance(MINUTE);
  await sara.presses('Check again');
  assert.deepEqual(channels.puts, ['scheduled Rally for Rosa']);
  assert.equal(posts(world, 'discord').length, 1);
});

test('Discord: a rally that is ended early is ended in the calendar too, under its own name', async () => {
  const { world } = await connected('discord', 'en');
  await announces(world);
  await world.advanceTo('2027-10-19 17:30');
  await change(world, (one) => ({
    ...one,
    events: one.events.map((each) =>
      each.kind === 'rally' ? { ...each, state: { is: 'over', at: world.clock.now() } } : each,
    ),
  }));
  await world.advance(MINUTE);
  assert.deepEqual(world.discord.channels.puts.slice(-2), [
    'active Rally for Rosa',
    'completed Rally for Rosa',
  ]);
});
