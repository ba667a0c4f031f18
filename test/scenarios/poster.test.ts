/** The picture to share: whoever may see a rally gets one of it, and it says no more than anybody may know. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { posterView } from '../../src/app/rallying/poster.ts';
import type { Rally } from '../../src/domain/campaign/rally.ts';
import type { Wording } from '../../src/domain/campaign/statement.ts';
import type { Language } from '../../src/domain/language.ts';
import { MARCH } from '../following.ts';
import {
  SAID,
  followsInPrivate,
  isOfFamily,
  leads,
  marchIn,
  plansRally,
  ralliesIn,
} from '../marching.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const WORDS = {
  en: {
    line: 'March 22 2027 5 pm, Hartford',
    share: 'Picture to share',
    wide: 'Wide, for screens',
    tall: 'Tall, for phones',
    none: /no picture of this to share/,
    private: /in our private chat/,
    open: 'How it stands',
    when: /^Monday, March 22, 2027 at 5:00/,
  },
  es: {
    line: '22 de marzo de 2027 5 pm, Hartford',
    share: 'Imagen para compartir',
    wide: 'Ancha, para pantallas',
    tall: 'Alta, para el teléfono',
    none: /no hay imagen de esto/,
    private: /en nuestro chat privado/,
    open: 'Cómo va',
    when: /^Lunes 22 de marzo de 2027/,
  },
} as const;

const SPOT = { account: 'telegram:-1001', chat: '-1001' } as const;

interface Ground {
  readonly world: World;
  readonly sara: Somebody;
  readonly ana: Somebody;
  readonly luz: Somebody;
}

/** Sara leads, Ana is of the family, Luz follows. The rally is planned, and Ana asked about its words. */
async function ground(
  platform: 'telegram' | 'discord' = 'telegram',
  language: Language = 'en',
): Promise<Ground> {
  const world = await newWorld('2027-03-01 10:00');
  const [sara, ana, luz] = ['Sara', 'Ana', 'Luz'].map((name) =>
    world.person(name, platform, language),
  ) as [Somebody, Somebody, Somebody];
  await sara.arrives({ language });
  await ana.arrives({ language });
  await leads(world, 'Sara');
  await isOfFamily(world, 'Ana');
  await followsInPrivate(luz);
  await plansRally(sara, language, { line: WORDS[language].line });
  await sara.presses(SAID[language].start);
  return { world, sara, ana, luz };
}

async function onlyRally(world: World): Promise<Rally> {
  const [rally] = await ralliesIn(world);
  assert.ok(rally);
  return rally;
}

async function asksForPicture(one: Somebody, world: World, ...wish: string[]): Promise<void> {
  const { id } = await onlyRally(world);
  await one.does({ is: 'pressed', token: `v1:poster:${[MARCH, id, ...wish].join('.')}` });
}

async function takesBack(one: Somebody, world: World): Promise<void> {
  const { statement } = await onlyRally(world);
  await one.does({ is: 'pressed', token: `v1:campbackyes:${MARCH}.${statement}` });
}

async function changesRally(world: World, apply: (rally: Rally) => Rally): Promise<void> {
  await world.store.change({ kind: 'campaign', id: MARCH }, (campaign) => ({
    ...campaign!,
    events: campaign!.events.map((one) => (one.kind === 'rally' ? apply(one) : one)),
  }));
  await world.crashes();
}

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const [said, words] = [SAID[language], WORDS[language]];

    test(`${platform}, ${language}: no picture before the family's yes, one after it, none once it is taken back`, async () => {
      const { world, ana, luz } = await ground(platform, language);
      await asksForPicture(luz, world);
      luz.hears(words.none);
      assert.equal(luz.sees.at(-1)?.poster, undefined);
      await ana.presses(said.yes);
      await world.restarts();
      await luz.presses(words.share);
      const { poster } = luz.sees.at(-1)!;
      assert.equal(poster?.title, said.title);
      assert.equal(poster.language, language);
      assert.equal(poster.shape, 'tall');
      assert.match(poster.when, words.when);
      const { id } = await onlyRally(world);
      assert.equal(poster.deepLink, `https://t.me/ContigoBot?start=p-mine-${MARCH}-${id}`);
      await luz.presses(words.wide);
      assert.equal(luz.sees.at(-1)?.poster?.shape, 'wide');
      await luz.presses(words.tall);
      assert.equal(luz.sees.at(-1)?.poster?.shape, 'tall');
      await takesBack(ana, world);
      await world.restarts();
      luz.reads();
      await asksForPicture(luz, world, 'wide', language);
      luz.hears(words.none);
      assert.equal(luz.sees.at(-1)?.poster, undefined);
    });

    test(`${platform}, ${language}: who runs it finds the picture on the rally's card, once there is one`, async () => {
      const { world, sara, ana } = await ground(platform, language);
      const card = async () => {
        const { id } = await onlyRally(world);
        await sara.does({ is: 'pressed', token: `v1:rally:${MARCH}.${id}` });
        return sara.sees.at(-1)!.choices.map(({ label }) => label);
      };
      assert.ok(!(await card()).includes(words.share));
      await ana.presses(said.yes);
      assert.ok((await card()).includes(words.share));
      await sara.presses(words.share);
      assert.equal(sara.sees.at(-1)?.poster?.title, said.title);
      await takesBack(ana, world);
      assert.ok(!(await card()).includes(words.share));
    });
  }
}

test('who said that they come finds the picture beside their answer, and it says no address that is for them alone', async () => {
  const { world, ana, luz } = await ground();
  const { statement } = await onlyRally(world);
  await world.store.change({ kind: 'campaign', id: MARCH }, (campaign) => ({
    ...campaign!,
    statements: campaign!.statements.map((one) => ({
      ...one,
      ...(one.id === statement && { wordings: [withAddress(one.wordings[0])] as const }),
    })),
  }));
  await changesRally(world, (rally) => ({ ...rally, address: 'yes' }));
  await ana.presses(SAID.en.yes);
  await luz.presses(SAID.en.come);
  assert.match(luz.sees.at(-1)?.text ?? '', /1 Secret Street/);
  await luz.presses(WORDS.en.share);
  const { poster } = luz.sees.at(-1)!;
  assert.equal(poster?.title, SAID.en.title);
  assert.doesNotMatch(JSON.stringify(poster), /Secret/);
});

function withAddress(wording: Wording): Wording {
  const en = { ...wording.words.en, address: '1 Secret Street' };
  return { ...wording, words: { ...wording.words, en } };
}

for (const language of ['en', 'es'] as const) {
  test(`${language}: pressed in a Telegram group it leads to the private chat; on Discord the picture is seen by the presser alone`, async () => {
    for (const platform of ['telegram', 'discord'] as const) {
      const { world, ana } = await ground(platform, language);
      await ana.presses(SAID[language].yes);
      const { id } = await onlyRally(world);
      const eva = world.person('Eva', platform, language);
      const { people } = await world.documents();
      const did = { is: 'pressed', token: `v1:poster:${MARCH}.${id}` } as const;
      await eva.doesAt(did, { spot: SPOT });
      if (platform === 'telegram') {
        eva.hears(WORDS[language].private);
        await eva.says(`/start p-poster-${MARCH}-${id}`);
      }
      assert.equal(eva.sees.at(-1)?.poster?.title, SAID[language].title);
      assert.deepEqual((await world.documents()).people, people, 'nobody is kept for looking');
    }
  });
}

test('words that are written in one language make a picture in that language, whoever reads it', async () => {
  const { world, ana } = await ground();
  await ana.presses(SAID.en.yes);
  const eva = world.person('Eva', 'telegram', 'es');
  await followsInPrivate(eva);
  await asksForPicture(eva, world);
  const { poster, text } = eva.sees.at(-1)!;
  assert.equal(poster?.language, 'en');
  assert.match(poster.when, /^Monday/);
  assert.match(text, /imagen para compartir/);
});

test('what waits on a date that moved, is off or over has no picture, and one never announced is not there', async () => {
  const { world, ana, luz } = await ground();
  await ana.presses(SAID.en.yes);
  const held = await onlyRally(world);
  const at = world.clock.now();
  const by = held.times[0].by;
  const hang = { date: 'nodate' as never, version: 0 };
  const others: readonly Partial<Rally>[] = [
    { hang },
    { state: { is: 'off', at, by, wasOut: true } },
    { state: { is: 'over', at } },
    { state: { is: 'draft' } },
  ];
  for (const other of others) {
    await changesRally(world, (rally) => ({ ...rally, ...other }));
    luz.reads();
    await asksForPicture(luz, world);
    luz.hears(WORDS.en.none);
    await changesRally(world, () => held);
  }
  await world.advanceTo('2027-03-22 20:00');
  luz.reads();
  await asksForPicture(luz, world);
  luz.hears(WORDS.en.none);
});

test('where Telegram is not connected the picture has no code', async () => {
  const { world, ana } = await ground('discord');
  await ana.presses(SAID.en.yes);
  const campaign = await marchIn(world);
  const rally = await onlyRally(world);
  const painting = { campaign, rally, now: world.clock.now(), sign: { family: [], dates: [] } };
  const wish = { shape: 'tall', language: 'en' } as const;
  const link = (bots: { telegram?: string; discord?: string }) =>
    posterView(painting, { ...wish, bots })?.deepLink;
  assert.equal(link({ discord: '1000' }), undefined);
  assert.match(link({ telegram: 'ContigoBot' }) ?? '', /^https:\/\/t\.me\/ContigoBot\?start=p-/);
});
