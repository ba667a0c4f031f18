/** The plan for the worst, the alarm and the day itself through the real clients, over restarts. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Language } from '../../src/domain/language.ts';
import { DAY, MINUTE } from '../../src/domain/time.ts';
import { broughtOn, letIn, otherThan, type Platform } from './circling.ts';
import type { Dweller } from './dweller.ts';
import { openStreet, PLATFORMS, type Street } from './street.ts';

const WORDS = {
  en: {
    add: 'check-in October 19 2027 8:30 am, 450 Main St, Hartford CT',
    plan: '/plan',
    lawyer: 'Lawyer',
    reads: 'These may read it',
    saved: /Lawyer[^]*Lic\. Vega/,
    detained: '/detained',
    taken: 'Yes, taken into custody',
    mistake: 'It was a mistake',
    told: /Rafa was taken into custody/,
    undone: /It was a mistake: Rafa is not in custody/,
    called: '✓ Lawyer called',
    ticked: /✓ call the lawyer: /,
    release: /for the day that someone is taken[^]*Lawyer: Lic\. Vega/,
    withMe: 'I need someone with me',
    noWhere: 'I will say it later',
    take: 'I can go inside too',
    noLook: "I'd rather not say",
    yes: 'Yes, that is good',
    here: '/here',
    steps: ['On my way', 'Arrived', 'Going in', 'Out, going home'],
    line: [/Luz: on the way/, /Luz: arrived/, /Luz: went in/, /Luz: out/],
    board: /Who comes along[^]*Tom ✓/,
    thanks: /Thank you for being there/,
    write: 'Write two lines',
    report: /Tom about[^]*All went well/,
    dates: '/dates',
  },
  es: {
    add: 'presentación 19 de octubre de 2027 8:30 am, 450 Main St, Hartford CT',
    plan: '/plan',
    lawyer: 'Abogado',
    reads: 'Lo pueden leer estos',
    saved: /Abogado[^]*Lic\. Vega/,
    detained: '/detencion',
    taken: 'Sí, quedó bajo custodia',
    mistake: 'Fue un error',
    told: /Bajo custodia: Rafa/,
    undone: /Fue un error: Rafa no está bajo custodia/,
    called: '✓ Abogado llamado',
    ticked: /✓ llamar al abogado: /,
    release: /para el día en que se lleven a alguien[^]*Abogado: Lic\. Vega/,
    withMe: 'Necesito compañía',
    noWhere: /^Lo digo después|^Después/,
    take: 'Puedo entrar también',
    noLook: 'Prefiero no decir',
    yes: 'Sí, me parece bien',
    here: '/aqui',
    steps: ['Voy en camino', 'Ya llegué', 'Voy a entrar', 'Ya salí, voy a casa'],
    line: [/Luz: en camino/, /Luz: ya en el lugar/, /Luz: ya adentro/, /Luz: ya afuera/],
    board: /Quién acompaña[^]*Tom ✓/,
    thanks: /Gracias por haber estado/,
    write: 'Escribir dos líneas',
    report: /Tom sobre[^]*All went well/,
    dates: '/fechas',
  },
} as const;

interface Cast {
  readonly street: Street;
  readonly luz: Dweller;
  readonly rafa: Dweller;
  readonly rosa: Dweller;
  readonly tom: Dweller;
}

/** Luz and Rafa are family, Rosa coordinates and Tom helps; all but Luz are on the other platform. */
async function cast(t: TestContext, on: Platform, language: Language): Promise<Cast> {
  const street = await openStreet(t, '2027-09-01 10:00');
  const by = language === 'en' ? 'es' : 'en';
  const luz = street.newcomer(on, 'Luz', language);
  const [rafa, rosa, tom] = ['Rafa', 'Rosa', 'Tom'].map((name) =>
    street.newcomer(otherThan(on), name, by),
  );
  assert.ok(rafa && rosa && tom);
  await luz.arrives({ language });
  for (const one of [rafa, rosa, tom]) await one.arrives({ language: by });
  await luz.adds(WORDS[language].add);
  const giver = { one: luz, in: language };
  await letIn(giver, rafa, 'family');
  await letIn(giver, rosa, 'coordinator');
  await letIn(giver, tom, 'supporter');
  for (const one of [luz, rafa, rosa, tom]) one.reads();
  return { street, luz, rafa, rosa, tom };
}

function saw(one: Dweller, words: RegExp): number {
  return one.sees.filter(({ text }) => words.test(text)).length;
}

for (const on of PLATFORMS) {
  for (const language of ['en', 'es'] as const) {
    const [here, there] = [WORDS[language], WORDS[language === 'en' ? 'es' : 'en']];

    test(`asked on ${on} in ${language}: the plan stays sealed over a mistake, and reaches whom it names two minutes after the alarm, over restarts`, async (t) => {
      const { street, luz, rafa, rosa, tom } = await cast(t, on, language);
      await luz.says(here.plan);
      await luz.presses(here.lawyer);
      await luz.says('Lic. Vega');
      await street.restarts();
      await luz.presses(/○ Rosa/);
      await luz.presses(here.reads);
      luz.hears(here.saved);
      await luz.says(here.detained);
      await luz.presses('Rafa');
      await luz.presses(here.taken);
      rosa.hears(there.told);
      await street.restarts();
      await street.pass(MINUTE);
      await luz.presses(here.mistake);
      await street.settled();
      rosa.hears(there.undone);
      await street.pass(10 * MINUTE);
      assert.equal(saw(rosa, /Vega/), 0);

      await luz.says(here.detained);
      await luz.presses('Rafa');
      await luz.presses(here.taken);
      await street.pass(MINUTE);
      await street.crashes();
      await street.starts();
      assert.equal(saw(rosa, /Vega/), 0);
      await street.pass(MINUTE);
      rosa.hears(there.release);
      await street.restarts();
      await rosa.presses(there.called);
      await street.restarts();
      await luz.says(here.detained);
      luz.hears(here.ticked);
      await street.pass(10 * MINUTE);
      assert.equal(saw(rosa, there.release), 1);
      for (const one of [rafa, tom]) assert.equal(saw(one, /Vega/), 0);
      assert.equal(saw(tom, there.told), 0);
    });

    test(`on ${on} in ${language}: those at home read one line that changes in its place, and who came is thanked and reports, over restarts`, async (t) => {
      const { street, luz, rafa, rosa, tom } = await cast(t, on, language);
      await street.until('2027-09-19 09:00');
      await luz.presses(here.withMe);
      await luz.presses(here.noWhere);
      await street.settled();
      await tom.presses(there.take);
      await tom.presses(there.noLook);
      await street.settled();
      await street.restarts();
      const board = broughtOn(street, otherThan(on));
      await luz.presses(here.yes);
      await street.settled();
      assert.match(rosa.newest.text, there.board);
      const boards = broughtOn(street, otherThan(on));
      assert.equal(boards.changed - board.changed, 1, 'the board changes in its place');
      assert.equal(boards.sent - board.sent, 1, 'only Tom hears it');
      await street.until('2027-10-19 07:50');
      for (const one of [luz, rafa, rosa, tom]) one.reads();
      await luz.says(here.here);
      for (const [at, step] of here.steps.slice(0, 3).entries()) {
        const before = broughtOn(street, otherThan(on));
        await luz.presses(step);
        await street.settled();
        for (const one of [rafa, rosa]) one.hears(there.line[at]!);
        const after = broughtOn(street, otherThan(on));
        assert.equal(after.changed - before.changed, at === 0 ? 0 : 2, `${step} changes the line`);
        assert.equal(after.sent - before.sent, at === 0 ? 2 : 0, `${step} rings no phone`);
        await street.restarts();
        await street.pass(5 * MINUTE);
      }
      await luz.presses(here.steps[3]);
      await street.settled();
      for (const one of [rafa, rosa]) one.hears(there.line[3]);
      await street.until('2027-10-20 12:00');
      tom.hears(there.thanks);
      await tom.presses(there.write);
      await street.restarts();
      await tom.says('All went well');
      await street.settled();
      rosa.hears(there.report);
      for (const one of [luz, rafa]) assert.equal(saw(one, /All went well/), 0);
      await street.pass(DAY);
      assert.equal(saw(rosa, there.report), 1);
    });
  }
}
