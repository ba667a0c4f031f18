/** The morning after a rally, whoever runs the campaign is reminded once to thank the people who came. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callOff } from '../../src/domain/campaign/rallychange.ts';
import { organizes } from '../following.ts';
import { SAID, followsInPrivate, leads, plansRally, ralliesIn } from '../marching.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const WORDS = {
  en: {
    line: 'March 22 2027 5 pm, Hartford',
    asked: /How was it\? It was [^]*Rally for Rosa/,
    thank: 'Thank people',
    thanks: 'Thank you all. You were many.',
    off: '✓ Thank you',
  },
  es: {
    line: '22 de marzo de 2027 5 pm, Hartford',
    asked: /¿Cómo les fue\? Era [^]*Marcha por Rosa/,
    thank: 'Dar las gracias',
    thanks: 'Gracias a todos. Fueron muchos.',
    off: '✓ Gracias',
  },
} as const;

type Tongue = keyof typeof WORDS;

/** Sara leads and Luz follows; a rally is announced. */
async function ground(platform: 'telegram' | 'discord', language: Tongue) {
  const world = await newWorld('2027-03-01 10:00');
  const [sara, luz] = ['Sara', 'Luz'].map((name) => world.person(name, platform, language)) as [
    Somebody,
    Somebody,
  ];
  await sara.arrives({ language });
  await leads(world, 'Sara');
  await followsInPrivate(luz);
  await plansRally(sara, language, { line: WORDS[language].line });
  await sara.presses(SAID[language].start);
  await luz.presses(SAID[language].come);
  return { world, sara, luz };
}

function asked({ news }: Somebody, language: Tongue) {
  return news.filter(({ as, text }) => as === 'letter' && WORDS[language].asked.test(text));
}

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    test(`once, at nine the morning after, also after a restart; with one tap thanks are written (${platform}, ${language})`, async () => {
      const { world, sara, luz } = await ground(platform, language);
      await world.advanceTo('2027-03-23 08:59');
      assert.deepEqual(asked(sara, language), []);
      await world.restarts();
      await world.advanceTo('2027-03-23 09:00');
      assert.equal(asked(sara, language).length, 1);
      await world.restarts();
      await world.advanceTo('2027-03-24 09:00');
      assert.deepEqual(asked(sara, language), [], 'once only');
      luz.reads();
      await sara.presses(WORDS[language].thank);
      await sara.says(WORDS[language].thanks);
      luz.hearsNothing();
      await sara.presses(language === 'en' ? 'Leave it out' : 'Dejarlo así');
      luz.hears(new RegExp(WORDS[language].thanks));
    });
  }
}

test('nobody is reminded who thanked already, who turned thanks off, or whose rally was called off', async () => {
  const before: Readonly<Record<string, (world: World, sara: Somebody) => Promise<void>>> = {
    async thanked(world, sara) {
      await world.advanceTo('2027-03-22 20:00');
      await sara.says('/rally');
      await sara.presses(SAID.en.title);
      await sara.presses('It is over: thank people');
      await sara.says(WORDS.en.thanks);
      await sara.presses('Leave it out');
    },
    async silent(_, sara) {
      await sara.says('/rally');
      await sara.presses(SAID.en.title);
      await sara.presses('What goes out');
      for (const rung of ['✓ At once', '✓ 7 days before']) await sara.presses(rung);
    },
    async 'called off'(world) {
      const [rally] = await ralliesIn(world);
      await organizes(world, (one) => {
        const by = one.organizers[0]!.person;
        return callOff(one, { event: rally!.id, by, at: world.clock.now() });
      });
    },
  };
  const told = new Map<string, number>();
  for (const [name, does] of Object.entries(before)) {
    const { world, sara } = await ground('telegram', 'en');
    await does(world, sara);
    await world.advanceTo('2027-03-24 09:00');
    told.set(name, asked(sara, 'en').length);
  }
  assert.deepEqual(
    [...told],
    [
      ['thanked', 0],
      ['silent', 1],
      ['called off', 0],
    ],
  );
});

test('a reminder that comes late, after a stop of some days, still helps; after a week nobody is asked', async () => {
  for (const [until, many] of [
    ['2027-03-26 10:00', 1],
    ['2027-03-30 10:00', 0],
  ] as const) {
    const { world, sara } = await ground('telegram', 'en');
    sara.reads();
    await world.isStoppedUntil(until);
    assert.equal(asked(sara, 'en').length, many, until);
  }
});
