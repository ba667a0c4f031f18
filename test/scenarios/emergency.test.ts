/** The emergency plan: filled in step by step, kept to those it names, told when it counts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Platform } from '../../src/domain/account.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { joins } from '../gather.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

type Tongue = 'en' | 'es';
const SAYS = {
  en: {
    fill: 'Fill in what is missing',
    skip: 'Skip for now',
    family: 'Only the family',
    these: 'These may read it',
    noChild: 'No children',
    signed: 'Yes, signed',
    head: /Your emergency plan: 3 of 10/,
    children: 'Children',
    lawyer: 'Lawyer',
    show: 'Show it now',
    showYes: 'Yes, tell them',
    told: /Told to: Rosa, /,
    forYou: /The family shows you this[^]*Lawyer: Lic\. Vega/,
    others: /A family can write an emergency plan here/,
    detained: '/detained',
    yes: 'Yes, taken into custody',
    alarm: /for the day that someone is taken/,
  },
  es: {
    fill: 'Llenar lo que falta',
    skip: 'Ahora no',
    family: 'Solo la familia',
    these: 'Lo pueden leer estos',
    noChild: 'No hay niños',
    signed: 'Sí, firmado',
    head: /Su plan de emergencia: 3 de 10/,
    children: 'Niños',
    lawyer: 'Abogado',
    show: 'Mostrarlo ahora',
    showYes: 'Sí, decirles',
    told: /Ya lo sabe: Rosa, /,
    forYou: /La familia le muestra esto[^]*Abogado: Lic\. Vega/,
    others: /Una familia puede escribir aquí un plan de emergencia/,
    detained: '/detencion',
    yes: 'Sí, quedó bajo custodia',
    alarm: /para el día en que se lleven a alguien/,
  },
} as const;

interface Cast {
  readonly luz: Somebody;
  readonly rosa: Somebody;
  readonly tom: Somebody;
}

/** Luz is the family, Rosa coordinates on the other platform, Tom helps. */
async function gather(world: World, on: Platform, language: Tongue): Promise<Cast> {
  const off = on === 'telegram' ? 'discord' : 'telegram';
  const luz = world.person('Luz', on, language);
  const rosa = world.person('Rosa', off, language);
  const tom = world.person('Tom', on, language);
  for (const one of [luz, rosa, tom]) await one.arrives({ language });
  await joins({ person: luz, language }, rosa, 'coordinator');
  await joins({ person: luz, language }, tom, 'supporter');
  rosa.reads();
  return { luz, rosa, tom };
}

/** Writes one kind, from its button in the overview on, for these readers. */
async function writes(
  luz: Somebody,
  language: Tongue,
  entry: { kind: string; words: string; readers: readonly (string | RegExp)[] },
): Promise<void> {
  await luz.says('/plan');
  await luz.presses(entry.kind);
  await luz.says(entry.words);
  for (const reader of entry.readers) await luz.presses(reader);
  await luz.presses(entry.readers.length > 0 ? SAYS[language].these : SAYS[language].family);
  luz.reads();
}

for (const on of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const words = SAYS[language];

    test(`on ${on} in ${language}, the plan is filled in step by step, each step can wait, and a restart loses nothing`, async () => {
      const world = await newWorld('2027-03-01 10:00');
      const { luz, rosa, tom } = await gather(world, on, language);
      await luz.says('/plan');
      await luz.presses(words.fill);
      await luz.says('Lic. Vega, 555-0134');
      await world.restarts();
      await luz.presses(/○ Rosa/);
      await luz.presses(words.these);
      await luz.presses(words.noChild);
      for (let steps = 0; steps < 5; steps += 1) await luz.presses(words.skip);
      await world.crashes();
      await luz.presses(words.signed);
      await luz.presses(words.skip);
      await luz.presses(words.family);
      await luz.presses(words.skip);
      await luz.presses(words.skip);
      luz.hears(words.head);
      for (const one of [rosa, tom]) {
        one.hearsNothing();
        await one.says('/plan');
        assert.doesNotMatch(one.hears(words.others).text, /Vega/);
      }
    });

    test(`on ${on} in ${language}, an entry that the family shows reaches those it names, and the family sees that`, async () => {
      const world = await newWorld('2027-03-01 10:00');
      const { luz, rosa, tom } = await gather(world, on, language);
      await writes(luz, language, { kind: words.lawyer, words: 'Lic. Vega', readers: [/Rosa/] });
      await luz.presses(words.show);
      rosa.hearsNothing();
      await luz.presses(words.showYes);
      rosa.hears(words.forYou);
      tom.hearsNothing();
      await luz.presses(words.showYes);
      rosa.hearsNothing();
      await luz.says('/plan');
      await luz.presses(words.lawyer);
      luz.hears(words.told);
      await rosa.says('/plan');
      rosa.hears(/Vega/);
      await world.advance(8 * 24 * HOUR);
      await rosa.says('/plan');
      rosa.hears(words.others);
    });

    test(`on ${on} in ${language}, what the plan has for somebody comes two minutes after the alarm, over a crash, once`, async () => {
      const world = await newWorld('2027-03-01 10:00');
      const { luz, rosa, tom } = await gather(world, on, language);
      const rafa = world.person('Rafa', on, language);
      await rafa.arrives({ language });
      await joins({ person: luz, language }, rafa, 'family');
      await writes(luz, language, { kind: words.lawyer, words: 'Lic. Vega', readers: [/Rosa/] });
      await writes(luz, language, { kind: words.children, words: 'Leo, Oak', readers: [/Tom/] });
      await luz.says(words.detained);
      await luz.presses('Rafa');
      await luz.presses(words.yes);
      for (const one of [rosa, tom]) assert.doesNotMatch(one.hears(/Rafa/).text, /Vega|Oak/);
      await world.advance(MINUTE);
      await world.crashes();
      for (const one of [rosa, tom]) one.hearsNothing();
      await world.advance(MINUTE);
      assert.doesNotMatch(rosa.hears(words.alarm).text, /Oak/);
      assert.doesNotMatch(tom.hears(words.alarm).text, /Vega/);
      await world.restarts();
      for (const one of [rosa, tom]) one.hearsNothing();
      rafa.hearsNothing();
      await rafa.says('/plan');
      await rafa.says('/mydata');
      const seen = rafa.sees.map(({ text, file }) => `${text} ${file?.body ?? ''}`).join();
      assert.doesNotMatch(seen, /Vega|Oak/);
    });
  }
}

for (const on of ['telegram', 'discord'] as const) {
  test(`on ${on}, the reminders 14 and 3 days before say what the plan lacks, until it is all there`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const luz = world.person('Luz', on, 'en');
    await luz.arrives({ language: 'en' });
    await luz.adds('check-in October 19 2027 8:30 am Hartford');
    await luz.adds('deadline October 19 2027 all day');
    await writes(luz, 'en', { kind: 'Lawyer', words: 'Lic. Vega', readers: [] });
    await world.advanceTo('2027-10-05 12:00');
    luz.hears(
      /Your emergency plan: 1 of 10\.[^]*missing: Children, Medicine, Keys and papers, and 6 more\. It takes/,
    );
    await luz.presses('Emergency plan');
    luz.hears(/✓ Lawyer\n○ Children/);
    await world.advanceTo('2027-10-12 12:00');
    assert.ok(luz.news.every(({ text }) => !text.includes('emergency plan')));
    await luz.says('/plan');
    await luz.presses('Fill in what is missing');
    await luz.presses('No children');
    await luz.presses('No medicine');
    for (const words of ['Rosa', 'My sister']) {
      await luz.says(words);
      await luz.presses('Only the family');
    }
    await luz.presses('Nobody');
    await luz.says('Only the first name');
    await luz.presses('Only the family');
    for (const where of ['With the lawyer', 'In the red folder']) {
      await luz.presses('Yes, signed');
      await luz.says(where);
      await luz.presses('Only the family');
    }
    await luz.says('azafran');
    await luz.presses('Only the family');
    luz.hears(/10 of 10/);
    await world.advanceTo('2027-10-16 12:00');
    assert.ok(luz.news.every(({ text }) => !text.includes('emergency plan')));
  });
}

test('when nobody says that they are out, the alarm releases the plan as well, and «out» seals it again', async () => {
  const world = await newWorld('2027-10-01 10:00');
  const { luz, rosa, tom } = await gather(world, 'telegram', 'en');
  await luz.adds('check-in October 19 2027 8:30 am Hartford');
  await writes(luz, 'en', { kind: 'Lawyer', words: 'Lic. Vega', readers: [/Rosa/] });
  await world.advanceTo('2027-10-19 13:29');
  assert.ok(rosa.sees.every(({ text }) => !text.includes('Vega')));
  await world.advanceTo('2027-10-19 14:00');
  rosa.hears(/for the day that someone is taken[^]*Vega/);
  assert.ok(
    rosa.sees.some(({ choices }) => choices.some(({ label }) => label === 'Taken into custody')),
  );
  assert.ok(tom.sees.every(({ text }) => !text.includes('Vega')));
  await luz.says('/here');
  await luz.presses(/out/i);
  await rosa.says('/plan');
  assert.doesNotMatch(rosa.sees.at(-1)?.text ?? '', /Vega/);
});

test('mydata has the plan for the family alone', async () => {
  const world = await newWorld('2027-03-01 10:00');
  const { luz, rosa, tom } = await gather(world, 'telegram', 'en');
  await writes(luz, 'en', { kind: 'Code word', words: 'Cempasuchil', readers: [/Rosa/] });
  await luz.says('/mydata');
  assert.match(luz.sees.at(-1)?.file?.body ?? '', /Cempasuchil/);
  for (const one of [rosa, tom]) {
    await one.says('/mydata');
    assert.doesNotMatch(one.sees.at(-1)?.file?.body ?? '', /Cempasuchil|"plan"/);
  }
});

test('forget leaves nothing of the plan, and neither the journal nor a key names anything of it', async () => {
  const world = await newWorld('2027-03-01 10:00');
  const { luz, rosa } = await gather(world, 'telegram', 'en');
  await writes(luz, 'en', { kind: 'Code word', words: 'Cempasuchil', readers: [/Rosa/] });
  await luz.presses('Show it now');
  await luz.presses('Yes, tell them');
  const { circles } = await world.documents();
  assert.ok(circles.some((circle) => JSON.stringify(circle).includes('Cempasuchil')));
  for (const { ledger } of circles) assert.doesNotMatch(Object.keys(ledger).join(), /Cempa|word/);
  assert.doesNotMatch(world.journal.join('\n'), /Cempasuchil/);
  assert.ok(world.journal.some((line) => line.includes('"what":"release"')));
  await luz.says('/forget');
  await luz.presses(/^Yes/);
  const left = await world.documents();
  assert.doesNotMatch(JSON.stringify(left), /Cempasuchil/);
  await rosa.says('/plan');
  assert.doesNotMatch(rosa.sees.at(-1)?.text ?? '', /Cempasuchil/);
});

test('buttons of the plan, forged or of before, show and change nothing for others', async () => {
  const world = await newWorld('2027-03-01 10:00');
  const { luz, rosa, tom } = await gather(world, 'telegram', 'en');
  const eve = world.person('Eve', 'discord', 'en');
  await eve.arrives({ language: 'en' });
  await writes(luz, 'en', { kind: 'Code word', words: 'Cempasuchil', readers: [/Rosa/] });
  const { circles } = await world.documents();
  const { id: circle, plan } = circles.find((one) => one.plan)!;
  const entry = plan!.entries[0]!.id;
  for (const one of [rosa, tom, eve]) {
    for (const action of [
      'planentry',
      'planedit',
      'planwho',
      'planshow',
      'plandrop',
      'plandropyes',
    ])
      await one.does({ is: 'pressed', token: `v1:${action}:${entry}` });
    await one.does({ is: 'pressed', token: `v1:planshowyes:${entry}.showme22` });
    for (const action of ['planall', 'planfill', 'plankind', 'planmore'])
      await one.does({ is: 'pressed', token: `v1:${action}:${circle}.word` });
    const seen = one.sees.map(({ text }) => text).join('\n');
    assert.doesNotMatch(seen, /Cempasuchil|[1-9] of 10/);
  }
  for (const forged of ['v1:planentry:', 'v1:plankind:x.constructor', 'v1:planshowyes:zzzzzz'])
    await luz.does({ is: 'pressed', token: forged });
  const after = (await world.documents()).circles.find((one) => one.plan)!;
  assert.deepEqual(after.plan, plan);
});

const NAMES = ['Rosa', 'Tom', 'Eva'] as const;
const deed = fc.oneof(
  fc.record({
    is: fc.constant('writes' as const),
    readers: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }),
  }),
  fc.record({ is: fc.constant('shows' as const) }),
  fc.record({ is: fc.constant('taken' as const) }),
  fc.record({ is: fc.constant('mistake' as const) }),
  fc.record({ is: fc.constant('free' as const) }),
  fc.record({ is: fc.constant('asks' as const), who: fc.constantFrom(...NAMES) }),
  fc.record({ is: fc.constant('waits' as const), minutes: fc.constantFrom(1, 3, 45, 600) }),
  fc.record({ is: fc.constant('crash' as const) }),
);

test('whatever happens, no entry reaches anybody whom it does not name, or before it is released', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 9 }), async (deeds) => {
      const world = await newWorld('2027-03-01 10:00');
      const luz = world.person('Luz', 'telegram', 'en');
      const rafa = world.person('Rafa', 'discord', 'en');
      const helpers = NAMES.map((name) => world.person(name, 'discord', 'en'));
      for (const one of [luz, rafa, ...helpers]) await one.arrives({ language: 'en' });
      const host = { person: luz, language: 'en' } as const;
      await joins(host, rafa, 'family');
      await joins(host, helpers[0]!, 'coordinator');
      await joins(host, helpers[1]!, 'supporter');
      await joins(host, helpers[2]!, 'lawyer');
      const readers = new Map<string, readonly string[]>();
      const released = new Set<string>();
      let since: number | undefined;
      const release = (): void => {
        if (since === undefined || world.clock.now() < since + 2 * MINUTE) return;
        for (const word of readers.keys()) released.add(word);
      };
      for (const [place, one] of deeds.entries()) {
        release();
        if (one.is === 'writes') {
          const word = `Secreto${String.fromCharCode(65 + place)}x`;
          await luz.says('/plan');
          await luz.presses('Medicine');
          if (!/Which one/.test(luz.sees.at(-1)?.text ?? '')) await luz.presses('Another one');
          await luz.says(word);
          readers.set(word, one.readers);
          for (const name of one.readers) await luz.presses(`○ ${name}`);
          release();
          await luz.presses(one.readers.length > 0 ? 'These may read it' : 'Only the family');
        } else if (one.is === 'shows') {
          const page = luz.sees.findLast(({ choices }) =>
            choices.some(({ label }) => label === 'Show it now'),
          );
          const word = /Secreto\wx/.exec(page?.text ?? '')?.[0];
          if (!word) continue;
          await luz.presses('Show it now');
          released.add(word);
          await luz.presses('Yes, tell them');
        } else if (one.is === 'taken') {
          await luz.says('/detained');
          if (since !== undefined) continue;
          await luz.presses('Rafa');
          await luz.presses('Yes, taken into custody');
          since = world.clock.now();
        } else if (one.is === 'mistake' || one.is === 'free') {
          if (since === undefined) continue;
          if (one.is === 'mistake') {
            if (world.clock.now() - since >= 2 * MINUTE) continue;
            await luz.presses('It was a mistake');
          } else {
            await luz.says('/detained');
            await luz.presses('Free again');
            await luz.presses('Yes, free again');
          }
          since = undefined;
        } else if (one.is === 'asks') {
          await helpers[NAMES.indexOf(one.who)]!.says('/plan');
        } else if (one.is === 'waits') {
          await world.advance(one.minutes * MINUTE);
          release();
        } else {
          await world.crashes();
        }
        release();
        for (const [at, name] of NAMES.entries()) {
          const seen = helpers[at]!.sees.map(({ text, file }) => `${text} ${file?.body ?? ''}`);
          for (const word of new Set(seen.join().match(/Secreto\wx/g)))
            assert.ok(
              released.has(word) && readers.get(word)?.includes(name),
              `${name} saw ${word} after ${JSON.stringify(deeds.slice(0, place + 1))}`,
            );
        }
        const his = rafa.sees.map(({ text }) => text).join();
        assert.doesNotMatch(his, /Secreto/);
      }
    }),
    { numRuns: 25 },
  );
});
