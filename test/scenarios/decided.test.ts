/** Who else hears how a date went: coordinator and lawyer, once, in words of what they can do; supporters never. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '../../src/domain/time.ts';
import { joins } from '../gather.ts';
import { newWorld, type Somebody } from '../world.ts';

const WORDS = {
  en: {
    filed: /Ana told me how it went: It was handed in/,
    denied: /Ana told me how it went: They said no/,
    coordinator: /calls the family today/,
    lawyer: /short time limits/,
    add: 'Add a date',
    mistake: /That was a mistake/,
  },
  es: {
    filed: /Ana me contó cómo fue: Ya se entregó/,
    denied: /Ana me contó cómo fue: Dijeron que no/,
    coordinator: /llame hoy a la familia/,
    lawyer: /hay poco tiempo/,
    add: 'Agregar una fecha',
    mistake: /Fue un error/,
  },
} as const;

/** Ana is the family and writes Spanish; Rosa coordinates, Eva is the lawyer, Tom helps, all on the other platform. */
async function gather(on: 'telegram' | 'discord', language: 'en' | 'es') {
  const world = await newWorld('2027-05-03 10:00');
  const off = on === 'telegram' ? 'discord' : 'telegram';
  const ana = world.person('Ana', on, 'es');
  const [rosa, eva, tom] = ['Rosa', 'Eva', 'Tom'].map((name) =>
    world.person(name, off, language),
  ) as [Somebody, Somebody, Somebody];
  await ana.arrives({ language: 'es' });
  for (const one of [rosa, eva, tom]) await one.arrives({ language });
  await joins({ person: ana, language: 'es' }, rosa, 'coordinator');
  await joins({ person: ana, language: 'es' }, eva, 'lawyer');
  await joins({ person: ana, language: 'es' }, tom, 'supporter');
  return { world, ana, rosa, eva, tom };
}

async function says(ana: Somebody, outcome: string): Promise<void> {
  await ana.says('/fechas');
  await ana.presses(/^(Ya pasó|Ya está)/);
  await ana.presses(outcome);
}

function told({ news }: Somebody, words: RegExp): number {
  return news.filter(({ as, text }) => as === 'letter' && words.test(text)).length;
}

for (const on of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const words = WORDS[language];

    test(`a stay that was denied: each hears it once, with what they can do, over a restart (${on}, ${language})`, async () => {
      const { world, ana, rosa, eva, tom } = await gather(on, language);
      await ana.adds('vence 2027-07-20 todo el día Hartford, CT');
      for (const one of [rosa, eva, tom]) one.reads();
      await says(ana, 'Dijeron que no');
      await world.advance(9 * MINUTE);
      for (const one of [rosa, eva, tom]) one.hearsNothing();
      await world.crashes();
      await world.advance(2 * MINUTE);
      const coordinator = rosa.hears(words.denied);
      assert.match(coordinator.text, words.coordinator);
      assert.ok(coordinator.choices.some(({ label }) => label === words.add));
      const lawyer = eva.hears(words.denied);
      assert.match(lawyer.text, words.lawyer);
      assert.doesNotMatch(lawyer.text, /your lawyer|su abogado/);
      assert.ok(lawyer.choices.every(({ label }) => label !== words.add));
      await world.restarts();
      for (const one of [rosa, eva, tom]) one.hearsNothing();
    });

    test(`a paper that was filed: coordinator and lawyer hear it, and nobody asks again (${on}, ${language})`, async () => {
      const { world, ana, rosa, eva, tom } = await gather(on, language);
      await ana.adds('fecha límite 2027-05-20 todo el día Hartford, CT');
      for (const one of [rosa, eva, tom]) one.reads();
      await says(ana, 'Ya se entregó');
      await world.advance(11 * MINUTE);
      assert.equal(told(rosa, words.filed), 1);
      assert.equal(told(eva, words.filed), 1);
      await world.advanceTo('2027-05-21 12:00');
      for (const one of [rosa, eva, tom]) one.hearsNothing();
    });
  }

  test(`taken back before anybody heard of it, nobody hears; taken back later, who heard it hears that (${on})`, async () => {
    const { world, ana, rosa, eva } = await gather(on, 'en');
    await ana.adds('vence 2027-07-20 todo el día Hartford, CT');
    for (const one of [rosa, eva]) one.reads();
    await says(ana, 'Dijeron que no');
    await ana.presses('Toqué el botón equivocado');
    await world.advance(30 * MINUTE);
    for (const one of [rosa, eva]) one.hearsNothing();
    await says(ana, 'Dijeron que no');
    await world.advance(11 * MINUTE);
    for (const one of [rosa, eva]) one.hears(WORDS.en.denied);
    await ana.presses('Toqué el botón equivocado');
    await world.advance(MINUTE);
    for (const one of [rosa, eva]) one.hears(WORDS.en.mistake);
  });
}
