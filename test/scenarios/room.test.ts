import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccountId } from '../../src/domain/account.ts';
import type { Circle } from '../../src/domain/circle.ts';
import type { NeedId } from '../../src/domain/id.ts';
import { withNeed, type NeedKind } from '../../src/domain/need.ts';
import { choose } from '../../src/domain/offer.ts';
import { DAY, MINUTE } from '../../src/domain/time.ts';
import type { PublicPlace } from '../../src/ports/chat.ts';
import { circleOf, enters } from '../helping.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const ROOM: Readonly<Record<'telegram' | 'discord', AccountId>> = {
  telegram: 'telegram:-1000555',
  discord: 'discord:9900555',
};
const WORDS = {
  en: {
    circle: '/circle',
    ours: 'Our group',
    add: 'Connect a group',
    check: 'Check again',
    drive: 'I can drive',
    wanted: /a driver is still wanted for Ana/,
    took: /You are down for: a driver/,
    exposed: /It is not private/,
    private: /private/,
  },
  es: {
    circle: '/circulo',
    ours: 'Nuestro grupo',
    add: 'Conectar un grupo',
    check: 'Revisar otra vez',
    drive: 'Yo puedo manejar',
    wanted: /Todavía hace falta alguien con carro para Ana/,
    took: /Usted tomó: alguien con carro/,
    exposed: /No es privado/,
    private: /privado/,
  },
} as const;

type On = 'telegram' | 'discord';
type Tongue = 'en' | 'es';

function placeOn(platform: On): PublicPlace {
  const account = ROOM[platform];
  return {
    spot: { account, chat: account, ...(platform === 'discord' && { server: '77002' }) },
    title: 'Friends',
  };
}

function inRoom(world: World, platform: On): readonly string[] {
  const stage = platform === 'discord' ? world.discord : world.telegram;
  return stage.seenBy(ROOM[platform]).map(({ text }) => text);
}

/** Ana with a check-in in some weeks, Luz who helps; Eve is nobody. The room is connected by Ana. */
async function house(platform: On, language: Tongue, place = {}) {
  const world = await newWorld('2027-09-20 10:00');
  const ana = world.person('Ana', platform, language);
  const luz = world.person('Luz', platform, language);
  const eve = world.person('Eve', platform, language);
  await ana.arrives({ language });
  await ana.adds('check-in October 19 2027 8:30 am, 450 Main St, Hartford CT');
  await luz.arrives({ language });
  await eve.arrives({ language });
  await enters(world.store, { family: ana.account, newcomer: luz.account }, { role: 'supporter' });
  await world.crashes();
  const { channels } = platform === 'discord' ? world.discord : world.telegram;
  channels.leads(ana.account);
  channels.is(ROOM[platform], place);
  for (const one of [ana, luz, eve]) one.reads();
  await connects(ana, platform, language);
  return { world, ana, luz, eve, channels };
}

async function connects(ana: Somebody, platform: On, language: Tongue): Promise<void> {
  const words = WORDS[language];
  await ana.says(words.circle);
  await ana.presses(words.ours);
  await ana.presses(words.add);
  const open = ana.sees.at(-1)?.choices.find((one) => one.is === 'open');
  const payload = /startgroup=([\w-]+)/.exec(open?.is === 'open' ? open.url : '')?.[1] ?? '';
  const name = platform === 'discord' ? 'channels' : 'start';
  const did = {
    is: 'commanded',
    name,
    words: platform === 'discord' ? '' : payload,
    options: {},
  } as const;
  await ana.doesAt(did, placeOn(platform));
}

async function change(world: World, ana: Somebody, apply: (circle: Circle) => Circle) {
  const { id } = await circleOf(world.store, ana.account);
  await world.store.change({ kind: 'circle', id }, (one) => apply(one!));
  await world.crashes();
}

async function needs(world: World, ana: Somebody, kind: NeedKind = 'driver'): Promise<void> {
  const at = world.clock.now();
  await change(world, ana, (circle) =>
    withNeed(circle, {
      id: 'needed' as NeedId,
      date: circle.dates[0]!.id,
      kind,
      many: 1,
      meeting: 'Secret corner',
      by: circle.members[0]!.person,
      at,
    }),
  );
}

async function takes(who: Somebody, world: World, platform: On): Promise<void> {
  const stage = platform === 'discord' ? world.discord : world.telegram;
  const choices = stage.seenBy(ROOM[platform]).flatMap((seen) => seen.choices);
  const press = choices.find((one) => one.is === 'press' && one.token.includes('roomtake'));
  assert.ok(press?.is === 'press');
  await who.doesAt({ is: 'pressed', token: press.token }, placeOn(platform));
}

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    test(`${platform}, ${language}: the room hears what is wanted, a member takes it there, and the list stays in its place`, async () => {
      const words = WORDS[language];
      const { world, ana, luz } = await house(platform, language);
      ana.hears(/Friends/);
      await needs(world, ana);
      await world.restarts();
      const said = inRoom(world, platform);
      assert.equal(said.length, 2);
      assert.ok(said.some((text) => words.wanted.test(text)));
      for (const text of said) assert.doesNotMatch(text, /8:30|Main St|Secret corner|check-in/);
      luz.reads();
      await takes(luz, world, platform);
      luz.hears(words.took);
      await world.advance(5 * MINUTE);
      assert.equal(inRoom(world, platform).length, 2);
      assert.ok(inRoom(world, platform).some((text) => /Luz \?/.test(text)));
      const luzId = (await circleOf(world.store, ana.account)).offers![0]!.by;
      await change(world, ana, (circle) => {
        const pressing = { need: 'needed' as NeedId, by: luzId, at: world.clock.now() };
        return choose(circle, pressing, { is: 'yes', from: circle.members[0]!.person });
      });
      await world.advance(2 * MINUTE);
      assert.equal(inRoom(world, platform).length, 3);
      assert.match(inRoom(world, platform).at(-1) ?? '', /Luz/);
    });

    test(`${platform}, ${language}: whoever is not of the circle learns nothing by a button in the room`, async () => {
      const { world, ana, eve } = await house(platform, language);
      await needs(world, ana);
      eve.reads();
      await takes(eve, world, platform);
      const told = eve.news.map(({ text }) => text).join(' ');
      assert.doesNotMatch(told, /Ana|driver|carro|Hartford|Secret/);
      assert.match(told, WORDS[language].private);
      assert.deepEqual((await circleOf(world.store, ana.account)).offers ?? [], []);
      const stranger = world.person('Nadie', platform, language);
      await takes(stranger, world, platform);
      assert.doesNotMatch(stranger.news.map(({ text }) => text).join(' '), /Ana|driver|carro/);
      assert.equal((await world.documents()).people.length, 3);
    });

    test(`${platform}, ${language}: a room that is not private hears nothing, and the family hears why, until it is`, async () => {
      const words = WORDS[language];
      const { world, ana, channels } = await house(platform, language, {
        open: 'link',
        title: 'Friends',
      });
      ana.hears(words.exposed);
      await needs(world, ana);
      await world.advance(DAY);
      await world.restarts();
      assert.deepEqual(inRoom(world, platform), []);
      channels.is(ROOM[platform], { title: 'Friends' });
      await ana.presses(words.check);
      await world.advance(MINUTE);
      assert.equal(inRoom(world, platform).length, 2);
    });
  }

  test(`${platform}: a room is looked at again each day before the first thing is said, and then it falls silent`, async () => {
    const { world, ana, channels } = await house(platform, 'es', { members: 50 });
    await needs(world, ana);
    const before = channels.looks;
    assert.equal(inRoom(world, platform).length, 2);
    channels.is(ROOM[platform], { members: 51, title: 'Friends' });
    ana.reads();
    await world.advanceTo('2027-10-14 12:00');
    assert.equal(inRoom(world, platform).length, 2);
    assert.equal(channels.looks, before + 1);
    const told = ana.news.filter(({ text }) => /No es privado/.test(text));
    assert.equal(told.length, 1);
    assert.match(told[0]?.text ?? '', /más de 50 personas/);
  });

  test(`${platform}: a supporter connects no room, and sees no way to it`, async () => {
    const { world, luz } = await house(platform, 'es');
    await luz.says('/circulo');
    assert.ok(!luz.sees.at(-1)?.choices.some(({ label }) => label === 'Nuestro grupo'));
    await luz.does({
      is: 'pressed',
      token: `v1:roomadd:${(await world.documents()).circles[0]!.id}`,
    });
    const told = luz.sees.at(-1);
    assert.ok(!told?.choices.some((one) => one.is === 'open'));
  });
}
