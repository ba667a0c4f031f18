/** A date that somebody began to say and did not confirm is neither forgotten nor taken for kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circleOf } from '../helping.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const WORDS = {
  en: {
    line: 'check-in October 19 2027 8:30 am, 450 Main St, Hartford, ICE letter',
    confirm: /This is what I understood/,
    nudge: /A date is not kept yet/,
    go: 'Go on',
    drop: 'No, leave it',
    anew: 'Another date',
    yes: 'Yes, save it',
    held: /began and that is not kept yet/,
    kind: /What kind of date/,
    over: /done already/,
  },
  es: {
    line: 'cita con ICE 19 de octubre 2027 8:30 am, 450 Main St, Hartford, carta de ICE',
    confirm: /Esto es lo que entendí/,
    nudge: /Hay una fecha sin guardar/,
    go: 'Seguir',
    drop: 'No, dejarla',
    anew: 'Otra fecha',
    yes: 'Sí, guardar',
    held: /todavía no está guardada/,
    kind: /¿Qué clase de fecha es/,
    over: /ya está hecho/,
  },
} as const;

interface Scene {
  readonly world: World;
  readonly ana: Somebody;
}

/** As far as the read-back, and then nothing. */
async function begun(
  on: 'telegram' | 'discord',
  language: 'en' | 'es',
  at: string,
): Promise<Scene> {
  const world = await newWorld(at);
  const ana = world.person('Ana', on, language);
  await ana.arrives({ language });
  await ana.says(WORDS[language].line);
  while (!WORDS[language].confirm.test(ana.sees.at(-1)?.text ?? '')) {
    const first = ana.sees.at(-1)?.choices[0];
    assert.ok(first?.is === 'press', 'every question has a button');
    await ana.presses(first.label);
  }
  ana.reads();
  return { world, ana };
}

function nudges({ sees }: Somebody, words: RegExp): readonly string[] {
  return sees.map(({ text }) => text).filter((text) => words.test(text));
}

async function kept({ world, ana }: Scene): Promise<number> {
  return (await circleOf(world.store, ana.account)).dates.length;
}

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const said = WORDS[language];

    test(`${platform}, ${language}: an hour later it is said once that it is not kept, over a restart`, async () => {
      const scene = await begun(platform, language, '2027-09-01 10:00');
      const { world, ana } = scene;
      await world.advanceTo('2027-09-01 10:59');
      ana.hearsNothing();
      await world.restarts();
      await world.advanceTo('2027-09-01 11:01');
      assert.equal(ana.hears(said.nudge).as, 'letter');
      assert.equal(await kept(scene), 0);
      await world.advanceTo('2027-09-05 11:00');
      ana.hearsNothing();
      await ana.presses(said.go);
      ana.hears(said.confirm);
      await ana.presses(said.yes);
      assert.equal(await kept(scene), 1);
      await ana.does({ is: 'pressed', token: goToken(ana, said.go) });
      ana.hears(said.over);
    });

    test(`${platform}, ${language}: whoever begins another, or looks, is shown the one that was begun`, async () => {
      const { world, ana } = await begun(platform, language, '2027-09-01 10:00');
      await ana.says('/dates');
      ana.hears(said.held);
      await ana.says('/add');
      ana.hears(said.held);
      await ana.presses(said.go);
      ana.hears(said.confirm);
      await ana.says('/add');
      await ana.presses(said.anew);
      ana.hears(said.kind);
      await world.advanceTo('2027-09-03 10:00');
      assert.deepEqual(nudges(ana, said.nudge), []);
    });
  }
}

test('at night it waits for the morning', async () => {
  const { world, ana } = await begun('telegram', 'es', '2027-09-01 21:30');
  await world.advanceTo('2027-09-02 06:59');
  ana.hearsNothing();
  await world.advanceTo('2027-09-02 07:01');
  ana.hears(WORDS.es.nudge);
});

test('what was left on purpose, or saved, is never asked about', async () => {
  for (const end of [WORDS.es.yes, 'No, dejarlo'] as const) {
    const { world, ana } = await begun('telegram', 'es', '2027-09-01 10:00');
    await ana.presses(end);
    await world.advanceTo('2027-09-04 10:00');
    assert.deepEqual(nudges(ana, WORDS.es.nudge), []);
  }
});

test('with «No, leave it» it is gone, and its buttons say so', async () => {
  const scene = await begun('discord', 'en', '2027-09-01 10:00');
  const { world, ana } = scene;
  await world.advanceTo('2027-09-01 11:01');
  const go = goToken(ana, WORDS.en.go);
  await ana.presses(WORDS.en.drop);
  ana.hears(/Nothing was saved/);
  await ana.does({ is: 'pressed', token: go });
  ana.hears(WORDS.en.over);
  assert.equal(await kept(scene), 0);
});

test('nobody goes on with what another one began', async () => {
  const { world, ana } = await begun('telegram', 'en', '2027-09-01 10:00');
  await world.advanceTo('2027-09-01 11:01');
  const luz = world.person('Luz', 'telegram', 'en');
  await luz.arrives({ language: 'en' });
  luz.reads();
  await luz.does({ is: 'pressed', token: goToken(ana, WORDS.en.go) });
  luz.hears(WORDS.en.over);
  assert.ok(luz.sees.every(({ text }) => !text.includes('450 Main')));
});

function goToken(ana: Somebody, label: string): string {
  const choices = ana.sees.flatMap((seen) => seen.choices);
  const choice = choices.findLast((one) => one.is === 'press' && one.label === label);
  assert.ok(choice?.is === 'press');
  return choice.token;
}
