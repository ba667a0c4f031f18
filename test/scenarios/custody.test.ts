/** Baltimore's arrest: somebody is taken, and the right people know at once what to do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { joins } from '../gather.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

type Tongue = 'en' | 'es';
const SAYS = {
  en: {
    command: '/detained',
    checkIn: 'check-in April 19 2027 8:30 am Baltimore, MD',
    hearing: 'hearing May 19 2027 9:00 am Baltimore, MD',
    sure: /Was Rafa taken into custody\?[^]*family, the coordinator, the lawyer/,
    yes: 'Yes, taken into custody',
    done: /You are not alone[^]*two minutes one button takes it back/,
    taken: /Rafa was taken into custody[^]*Told by Luz/,
    search:
      /locator\.ice\.gov[^]*A-number and the country of birth, or the exact name[^]*adults only[^]*may show nothing/,
    rules:
      /Calls from custody are recorded[^]*papers, birthplace or the past[^]*without papers should not visit/,
    court: /Check-ins of this person stop for now\. Court hearings go on/,
    outside: /nothing of this to anyone outside/,
    mistake: 'It was a mistake',
    undone: /It was a mistake: Rafa is not in custody/,
    all: 'Who does what',
    dates: '/dates',
    free: 'Free again',
    freeYes: 'Yes, free again',
    freed: /Rafa is free again/,
  },
  es: {
    command: '/detencion',
    checkIn: 'presentación 19 de abril de 2027 8:30 am Baltimore, MD',
    hearing: 'audiencia 19 de mayo de 2027 9:00 am Baltimore, MD',
    sure: /¿Quedó bajo custodia Rafa\?[^]*familia, a quien coordina, al abogado/,
    yes: 'Sí, quedó bajo custodia',
    done: /No le dejamos a solas[^]*dos minutos un botón lo deshace/,
    taken: /Bajo custodia: Rafa\.[^]*Avisó: Luz/,
    search:
      /locator\.ice\.gov[^]*número A y el país donde nació, o el nombre exacto[^]*adultos[^]*puede no mostrar nada/,
    rules:
      /se graban[^]*papeles, del lugar donde nació ni del pasado[^]*sin papeles no debería ir de visita/,
    court: /citas con ICE de esta persona paran por ahora\. Las audiencias en la corte siguen/,
    outside: /no digo nada a nadie de afuera/,
    mistake: 'Fue un error',
    undone: /Fue un error: Rafa no está bajo custodia/,
    all: 'Quién hace qué',
    dates: '/fechas',
    free: 'Ya está libre',
    freeYes: 'Sí, ya está libre',
    freed: /Rafa ya está en libertad/,
  },
} as const;

interface Cast {
  readonly rafa: Somebody;
  readonly luz: Somebody;
  readonly rosa: Somebody;
  readonly eva: Somebody;
  readonly tom: Somebody;
}

/** Rafa and Luz are one family, Rosa coordinates, Eva is the lawyer, Tom helps. */
async function gather(world: World, on: Platform, language: Tongue): Promise<Cast> {
  const off = on === 'telegram' ? 'discord' : 'telegram';
  const rafa = world.person('Rafa', off, language);
  const luz = world.person('Luz', on, language);
  const rosa = world.person('Rosa', on, language);
  const eva = world.person('Eva', off, language);
  const tom = world.person('Tom', off, language);
  for (const one of [rafa, luz, rosa, eva, tom]) await one.arrives({ language });
  await rafa.adds(SAYS[language].checkIn);
  await rafa.adds(SAYS[language].hearing);
  await joins({ person: rafa, language }, luz, 'family');
  await joins({ person: luz, language }, rosa, 'coordinator');
  await joins({ person: luz, language }, eva, 'lawyer');
  await joins({ person: luz, language }, tom, 'supporter');
  for (const one of [rafa, luz, rosa, eva, tom]) one.reads();
  return { rafa, luz, rosa, eva, tom };
}

async function says(one: Somebody, language: Tongue, who = 'Rafa'): Promise<void> {
  await one.says(SAYS[language].command);
  await one.presses(who);
}

for (const on of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const words = SAYS[language];

    test(`Baltimore on ${on} in ${language}: one yes, and all whom it concerns know what to do, over a crash and a restart`, async () => {
      const world = await newWorld('2027-03-09 08:30');
      const { rafa, luz, rosa, eva, tom } = await gather(world, on, language);
      await says(luz, language);
      luz.hears(words.sure);
      for (const one of [rosa, eva]) one.hearsNothing();
      await luz.presses(words.yes);
      luz.hears(words.done);
      await world.crashes();
      const told = rosa.hears(words.taken);
      for (const fact of [words.search, words.rules, words.court, words.outside])
        assert.match(told.text, fact);
      assert.match(eva.hears(words.taken).text, /60-001/);
      rafa.hearsNothing();
      tom.hearsNothing();
      await world.restarts();
      for (const one of [rafa, luz, rosa, eva, tom]) one.hearsNothing();
      await luz.says(words.dates);
      const listed = luz.hears(language === 'en' ? /May 19/ : /mayo/).text;
      assert.doesNotMatch(listed, /April|abril/);
    });

    test(`on ${on} in ${language}, a mistake is taken back within two minutes, and who heard of it hears that`, async () => {
      const world = await newWorld('2027-03-09 08:30');
      const { rafa, luz, rosa, eva } = await gather(world, on, language);
      await says(luz, language);
      await luz.presses(words.yes);
      await world.advance(MINUTE);
      for (const one of [rosa, eva]) one.reads();
      await luz.presses(words.mistake);
      for (const one of [rosa, eva]) one.hears(words.undone);
      await luz.says(words.dates);
      luz.hears(language === 'en' ? /April 19/ : /19 de abril/);
      await world.advance(12 * HOUR);
      for (const one of [rafa, luz, rosa, eva]) one.reads();
      await world.advance(12 * HOUR);
      for (const one of [rafa, rosa, eva]) one.hearsNothing();
    });

    test(`on ${on} in ${language}, free again ends it, and everybody who knew hears it`, async () => {
      const world = await newWorld('2027-03-09 08:30');
      const { rafa, luz, rosa, eva } = await gather(world, on, language);
      await says(luz, language);
      await luz.presses(words.yes);
      await world.advance(3 * HOUR);
      for (const one of [luz, rosa, eva]) one.reads();
      await rosa.says(words.command);
      await rosa.presses(words.free);
      await rosa.presses(words.freeYes);
      for (const one of [luz, eva]) one.hears(words.freed);
      rafa.hearsNothing();
      await world.advance(12 * HOUR);
      for (const one of [luz, rosa, eva]) one.reads();
      await world.advance(12 * HOUR);
      for (const one of [rosa, eva]) one.hearsNothing();
      // Free again, he is asked about his hearing like anybody else.
      assert.ok(rafa.news.every(({ kind }) => kind === 'checkup'));
    });
  }
}

test('the rest of the family hears of the hearings of the one in custody, and sees it on the card', async () => {
  const world = await newWorld('2027-03-09 08:30');
  const { rafa, luz } = await gather(world, 'telegram', 'en');
  await says(luz, 'en');
  await luz.presses('Yes, taken into custody');
  await luz.says('/dates');
  luz.hears(/⚠ Rafa: in custody since Tuesday, March 9/);
  await rafa.says('/dates');
  assert.doesNotMatch(rafa.sees.at(-1)?.text ?? '', /in custody/);
  rafa.reads();
  await world.advanceTo('2027-05-12 12:00');
  luz.hears(/For: Rafa[^]*May 19, 2027/);
  assert.ok(rafa.news.every(({ kind }) => kind !== 'reminder'));
  await world.advanceTo('2027-05-20 08:00');
  assert.ok(luz.sees.every(({ kind }) => kind !== 'overdue'));
  assert.ok(luz.sees.every(({ text }) => !text.includes('Are you out')));
});

test('a tick is seen by all, can be taken back, and a task can change hands', async () => {
  const world = await newWorld('2027-03-09 08:30');
  const { luz, rosa, eva } = await gather(world, 'telegram', 'en');
  await says(luz, 'en');
  await luz.presses('Yes, taken into custody');
  luz.hears(/○ call the lawyer: Rosa[^]*○ the medicine: you/);
  await rosa.presses('✓ Lawyer called');
  rosa.hears(/✓ call the lawyer: you/);
  await eva.presses('Who does what');
  eva.hears(/✓ call the lawyer: Rosa, Tuesday, March 9[^]*○ the signed papers: you/);
  await rosa.presses('Not yet: the lawyer');
  rosa.hears(/○ call the lawyer: you/);
  await eva.presses('I can take one');
  await eva.presses('call the lawyer');
  eva.hears(/○ call the lawyer: you/);
  await world.advance(29 * MINUTE);
  for (const one of [luz, rosa, eva]) one.reads();
  await world.advance(2 * MINUTE);
  assert.match(eva.hears(/not ticked yet/).text, /Call the lawyer first/);
  assert.doesNotMatch(rosa.hears(/not ticked yet/).text, /Call the lawyer first/);
});

test('a forged, stale or foreign button neither raises an alarm nor shows anything', async () => {
  const world = await newWorld('2027-03-09 08:30');
  const { rafa, luz, rosa, tom } = await gather(world, 'telegram', 'en');
  const eve = world.person('Eve', 'discord', 'en');
  await eve.arrives({ language: 'en' });
  await says(luz, 'en');
  const yes = luz.sees.at(-1)?.choices[0];
  assert.ok(yes?.is === 'press');
  for (const one of [tom, eve]) {
    one.reads();
    await one.does({ is: 'pressed', token: yes.token });
    assert.doesNotMatch(one.hears(/./).text, /Rafa/);
    await one.says('/detained');
    assert.doesNotMatch(one.hears(/./).text, /Rafa/);
  }
  for (const forged of [
    'v1:takenyes:',
    'v1:takenyes:x.y.z',
    yes.token.replace(/\.\w+$/, '.zzzzzzzzz'),
  ])
    await luz.does({ is: 'pressed', token: forged });
  await world.advance(HOUR + 1);
  await luz.does({ is: 'pressed', token: yes.token });
  luz.hears(/Was Rafa taken/);
  const { circles } = await world.documents();
  assert.ok(circles.every(({ custodies }) => custodies === undefined));
  rosa.hearsNothing();
  await luz.presses('Yes, taken into custody');
  const { circles: now } = await world.documents();
  const id = now.flatMap(({ custodies = [] }) => custodies)[0]!.id;
  for (const one of [tom, eve, rafa])
    for (const action of ['tasks', 'tick', 'notheld', 'taketask', 'taskmine']) {
      one.reads();
      await one.does({ is: 'pressed', token: `v1:${action}:${id}.lawyer` });
      assert.doesNotMatch(one.hears(/./).text, /lawyer:|Luz|medicine/);
    }
  assert.ok(now.flatMap(({ custodies = [] }) => custodies)[0]!.tasks.every(({ done }) => !done));
});

test('pressed twice, or by two at once, it is one alarm', async () => {
  const world = await newWorld('2027-03-09 08:30');
  const { luz, rosa, eva } = await gather(world, 'telegram', 'en');
  await says(luz, 'en');
  await says(rosa, 'en');
  for (const one of [luz, rosa, eva]) one.reads();
  await Promise.all([
    luz.presses('Yes, taken into custody'),
    rosa.presses('Yes, taken into custody'),
  ]);
  const alarms = eva.news.filter(({ kind }) => kind === 'alert');
  assert.equal(alarms.length, 1);
  await luz.presses('Yes, taken into custody');
  luz.hears(/known already/);
  eva.hearsNothing();
});

test('the outcome of a date leads to the same alarm, and ends that date', async () => {
  const world = await newWorld('2027-04-19 08:30');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in April 20 2027 8:30 am Baltimore, MD');
  await ana.adds('check-in May 20 2027 8:30 am Baltimore, MD');
  await world.advanceTo('2027-04-20 12:00');
  await ana.says('/dates');
  const done = ana.sees.at(-1)?.choices.findLast(({ label }) => label === 'Done');
  assert.ok(done?.is === 'press');
  await ana.does({ is: 'pressed', token: done.token });
  await ana.presses('Taken into custody');
  ana.hears(/Were you taken into custody\?/);
  await ana.presses('Yes, taken into custody');
  const { circles } = await world.documents();
  assert.deepEqual(
    circles.flatMap(({ dates }) => dates.map(({ state }) => state.is === 'done' && state.outcome)),
    ['detained', 'detained'],
  );
  const first = circles[0]?.dates.find(({ versions }) => versions[0].when.date === '2027-04-20');
  assert.equal(circles[0]?.custodies?.[0]?.date, first?.id);
  ana.hears(/locator\.ice\.gov[^]*first the lawyer/i);
});
