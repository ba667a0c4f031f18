/** How long what is kept: a month after the last date the family is asked, and without an answer it is erased. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../src/domain/language.ts';
import type { Platform } from '../../src/domain/account.ts';
import { newWorld, type World } from '../world.ts';

const START = '2027-09-01 10:00';

const WORDS = {
  en: {
    ask: /After Thursday, November 25, 2027/,
    keep: 'Keep it',
    kept: /I keep all of it/,
    gone: /circle/,
  },
  es: {
    ask: /Después del jueves 25 de noviembre de 2027/,
    keep: 'Guardar',
    kept: /Guardo todo/,
    gone: /círculo/,
  },
} as const;

/** The nights, as the program has them. */
async function nights(world: World, from: string, until: string): Promise<void> {
  const [first, last] = [world.instant(`${from} 04:00`), world.instant(`${until} 04:00`)];
  for (let at: number = first; at <= last; at += 86_400_000) {
    await world.advanceTo(world.words(at));
    await world.bot.night();
  }
}

async function withDate(world: World, platform: Platform, language: Language) {
  const ana = world.person('Ana', platform, language);
  await ana.arrives({ language });
  await ana.adds(
    language === 'en'
      ? 'check-in 2027-10-19 08:30 Hartford'
      : 'cita con ICE 2027-10-19 08:30 Hartford',
  );
  return ana;
}

for (const [platform, language] of [
  ['telegram', 'es'],
  ['discord', 'en'],
] as const) {
  test(`${platform}, ${language}: a month after the last date all is asked about, and kept by one tap`, async () => {
    const world = await newWorld(START);
    const ana = await withDate(world, platform, language);
    await nights(world, '2027-10-20', '2027-11-17');
    ana.reads();
    await world.restarts();
    await world.advanceTo('2027-11-18 12:00');
    ana.hears(WORDS[language].ask);
    await ana.presses(WORDS[language].keep);
    ana.hears(WORDS[language].kept);
    await nights(world, '2027-11-19', '2028-01-10');
    assert.equal((await world.documents()).circles[0]?.dates.length, 1);
    ana.reads();
    await world.advanceTo('2028-05-17 12:00');
    ana.hears(language === 'en' ? /erase/ : /borrar/);
  });

  test(`${platform}, ${language}: without an answer it is erased a week later, and they are told`, async () => {
    const world = await newWorld(START);
    const ana = await withDate(world, platform, language);
    await nights(world, '2027-11-17', '2027-11-25');
    assert.equal((await world.documents()).circles.length, 1, 'not before the week is over');
    ana.reads();
    await nights(world, '2027-11-26', '2027-11-26');
    await world.advanceTo('2027-11-26 12:00');
    assert.equal((await world.documents()).circles.length, 0);
    ana.hears(WORDS[language].gone);
    await nights(world, '2027-11-27', '2027-12-25');
    assert.equal((await world.documents()).people.length, 1, 'they can still be told things');
    await nights(world, '2027-12-26', '2027-12-26');
    assert.deepEqual(await world.documents(), { people: [], circles: [] });
  });
}

test('a new date ends the rest, whatever was asked', async () => {
  const world = await newWorld(START);
  const ana = await withDate(world, 'telegram', 'en');
  await nights(world, '2027-11-17', '2027-11-20');
  ana.reads();
  await ana.adds('check-in 2028-02-15 08:30 Hartford');
  await nights(world, '2027-11-21', '2028-01-20');
  assert.equal((await world.documents()).circles[0]?.dates.length, 2);
});

test('an old «Keep it» of a circle that is not theirs does nothing', async () => {
  const world = await newWorld(START);
  const ana = await withDate(world, 'telegram', 'en');
  const eva = world.person('Eva', 'telegram', 'en');
  await eva.arrives({ language: 'en' });
  const [circle] = (await world.documents()).circles.filter(({ dates }) => dates.length > 0);
  await eva.does({ is: 'pressed', token: `v1:keepall:${circle!.id}` });
  const after = (await world.documents()).circles.find(({ id }) => id === circle!.id);
  assert.equal(after?.kept, undefined);
  ana.reads();
});
