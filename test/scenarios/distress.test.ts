import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import type { Language } from '../../src/domain/language.ts';
import { enters } from '../helping.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** Who cries out in their own words is not told that they were not understood. */

const WORDS = {
  en: {
    taken: 'they took my husband',
    sorry: /I am very sorry[\s\S]*lawyer[\s\S]*locator\.ice\.gov/,
    sure: /Were you taken into custody\?/,
    language: /In which language/,
    called: /What shall I call you/,
    fear: "I'm scared",
    kind: /It is normal to be afraid[\s\S]*lawyer/,
    company: 'Someone at my side',
    circle: /Your circle/,
    paper: /Where does this date come from/,
    line: 'check-in October 19 2027 8:30 am, 450 Main St, Hartford',
  },
  es: {
    taken: 'se llevaron a mi esposo',
    sorry: /Lo siento mucho[\s\S]*abogado[\s\S]*locator\.ice\.gov/,
    sure: /¿Usted quedó bajo custodia\?/,
    language: /¿En qué idioma/,
    called: /¿Cómo quiere que le llame/,
    fear: 'tengo miedo',
    kind: /Es normal tener miedo[\s\S]*abogado/,
    company: 'Que alguien me acompañe',
    circle: /Su círculo/,
    paper: /¿De dónde viene esta fecha/,
    line: 'cita con ICE 19 de octubre 2027 8:30 am, 450 Main St, Hartford',
  },
} as const;

/** Ana, and a supporter in her circle. */
async function ofTwo(world: World, on: Platform, language: Language): Promise<Somebody> {
  const [ana, rosa] = [world.person('Ana', on, language), world.person('Rosa', on, language)];
  for (const one of [ana, rosa]) await one.arrives({ language });
  await enters(world.store, { family: ana.account, newcomer: rosa.account }, { role: 'supporter' });
  await world.restarts();
  ana.reads();
  return ana;
}

/** First the one, then the other, in what came since it was asked last. */
function hearsBoth({ news }: Somebody, first: RegExp, second: RegExp): void {
  const places = [first, second].map((words) => news.findIndex(({ text }) => words.test(text)));
  assert.deepEqual(places, [0, 1], news.map(({ text }) => text).join('\n---\n'));
}

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const said = WORDS[language];
    test(`${platform}, ${language}: that somebody was taken is answered with what helps, then with the alarm of their circle`, async () => {
      const world = await newWorld('2027-09-01 10:00');
      const ana = await ofTwo(world, platform, language);
      await ana.says(said.taken);
      hearsBoth(ana, said.sorry, said.sure);
    });

    test(`${platform}, ${language}: of somebody alone nobody asks whether it is they who were taken`, async () => {
      const world = await newWorld('2027-09-01 10:00');
      const ana = world.person('Ana', platform, language);
      await ana.arrives({ language });
      await ana.says(said.taken);
      assert.doesNotMatch(ana.hears(said.sorry).text, said.sure);
      assert.equal(ana.sees.filter(({ text }) => said.sure.test(text)).length, 0);
      await ana.presses(said.company);
      ana.hears(said.circle);
    });

    test(`${platform}, ${language}: also while another question is open, which stays open`, async () => {
      const world = await newWorld('2027-09-01 10:00');
      const ana = await ofTwo(world, platform, language);
      await ana.says(said.line);
      ana.hears(said.paper);
      await world.restarts();
      await ana.says(said.taken);
      hearsBoth(ana, said.sorry, said.sure);
      await ana.says('??');
      ana.hears(said.paper);
    });

    test(`${platform}, ${language}: whoever is not known yet hears what helps before anything is asked`, async () => {
      const world = await newWorld('2027-09-01 10:00');
      const luz = world.person('Luz', platform, language);
      await luz.says(said.taken);
      hearsBoth(luz, said.sorry, said.language);
      await luz.says(said.taken);
      hearsBoth(luz, said.sorry, said.language);
    });

    test(`${platform}, ${language}: fear is answered kindly, with the way to company`, async () => {
      const world = await newWorld('2027-09-01 10:00');
      const ana = world.person('Ana', platform, language);
      await ana.arrives({ language });
      await ana.says(said.fear);
      ana.hears(said.kind);
      await ana.presses(said.company);
      ana.hears(said.circle);
    });
  }

  test(`on ${platform}, from the moment that a language is chosen everything is in it`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const ana = world.person('Ana', platform, 'en');
    await ana.says('hello');
    ana.hears(WORDS.en.language);
    await ana.presses('Español');
    ana.hears(WORDS.es.called);
    await world.restarts();
    await ana.says('Ana');
    ana.hears(/misma hora/);
    const luz = world.person('Luz', platform, 'es');
    await luz.says('hola');
    await luz.presses('English');
    luz.hears(WORDS.en.called);
    const { people } = await world.documents();
    assert.ok(people.every(({ consent }) => consent.is !== 'given'));
  });
}

test('whoever writes in Spanish on an English phone, or the other way round, is greeted in their language', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const luz = world.person('Luz', 'telegram', 'en');
  await luz.says('hola, tengo una cita con ICE');
  luz.hears(WORDS.es.language);
  const eva = world.person('Eva', 'telegram', 'en');
  await eva.says('se llevaron a mi hermano');
  hearsBoth(eva, WORDS.es.sorry, WORDS.es.language);
  const sam = world.person('Sam', 'discord', 'es-419');
  await sam.says('hi, I have an appointment');
  sam.hears(WORDS.en.language);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.says('14');
  ana.hears(WORDS.en.language);
});
