import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enters } from '../helping.ts';
import { newWorld, type Somebody } from '../world.ts';

/** Who never wrote to a bot answers as to a person, and is understood. */

const WORDS = {
  en: {
    asked: ['hi', 'English please', 'my name is Luz', 'I live in Chicago with my kids', 'yes'],
    taken: 'they took my husband in Chicago',
    done: /All is ready, Luz\./,
    line: 'check-in October 12 2027 8:30 am, 450 Main St, Hartford CT',
    paper: 'a letter from ICE',
    unclear: /Press «Change something»/,
    erase: /Shall I erase/,
    kept: /^Saved/,
    arrived: 'I arrived',
    out: "I'm out",
  },
  es: {
    asked: ['hola', 'español porfa', 'me llamo Luz', 'vivo en chicago con mis hijos', 'si'],
    taken: 'se llevaron a mi esposo en Chicago',
    done: /Todo está listo, Luz\./,
    line: 'cita con ICE 12 de octubre 2027 8:30 am, 450 Main St, Hartford CT',
    paper: 'una carta de ICE',
    unclear: /Toque «Cambiar algo»/,
    erase: /¿Borro todo/,
    kept: /^Guardado/,
    arrived: 'ya llegué',
    out: 'ya salí',
  },
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

async function welcomed(luz: Somebody, { asked, done }: Words): Promise<void> {
  for (const words of asked) await luz.says(words);
  luz.hears(done);
  luz.reads();
}

for (const language of ['en', 'es'] as const) {
  const said = WORDS[language];

  test(`${language}: the first contact understands whole sentences`, async () => {
    const world = await newWorld('2027-10-01 10:00');
    const luz = world.person('Luz', 'telegram', language === 'en' ? 'es' : 'en');
    await welcomed(luz, said);
    const [{ zone, called } = { zone: '', called: '' }] = (await world.documents()).people;
    assert.deepEqual([zone, called], ['America/Chicago', 'Luz']);
  });

  test(`${language}: no question of the first contact takes a cry for help as its answer`, async () => {
    const world = await newWorld('2027-10-01 10:00');
    const luz = world.person('Luz', 'telegram', language);
    for (const words of said.asked) {
      await luz.says(words);
      luz.reads();
      if (words === said.asked.at(-1)) break;
      await luz.says(said.taken);
      luz.hears(/locator\.ice\.gov/);
    }
    await luz.says('/dates');
    assert.match((await world.documents()).people[0]?.called ?? '', /^Luz$/);
  });

  test(`${language}: a typed yes after «shall I erase all?» saves and erases nothing`, async () => {
    const world = await newWorld('2027-10-01 10:00');
    const luz = world.person('Luz', 'telegram', language);
    await welcomed(luz, said);
    await luz.says(said.line);
    await luz.presses(said.paper);
    await luz.says('jaja');
    luz.hears(said.unclear);
    await luz.says('/forget');
    luz.hears(said.erase);
    await luz.says(language === 'es' ? 'si' : 'yes');
    assert.ok(luz.news.every(({ text }) => !said.kept.test(text)));
    const { people, circles } = await world.documents();
    assert.deepEqual([people.length, circles[0]?.dates.length], [1, 0]);
  });

  test(`${language}: what they say of their way on the day is kept, and no false «out» before the hour`, async () => {
    const world = await newWorld('2027-10-01 10:00');
    const luz = world.person('Luz', 'telegram', language);
    await welcomed(luz, said);
    await luz.adds(said.line);
    const steps = async () =>
      (await world.documents()).circles[0]?.outings?.flatMap((one) =>
        one.steps.map(({ is }) => is),
      );
    await world.advanceTo('2027-10-12 07:00');
    await luz.says(said.out);
    assert.deepEqual((await steps()) ?? [], []);
    await luz.says(said.arrived);
    assert.deepEqual(await steps(), ['arrived']);
    await world.advanceTo('2027-10-12 10:00');
    await luz.says(said.out);
    assert.deepEqual(await steps(), ['arrived', 'out']);
    await luz.says(said.arrived);
    assert.deepEqual(await steps(), ['arrived', 'out']);
  });
}

const HELPING = {
  en: {
    drive: 'I can drive',
    giveBack: "I can't any more",
    cannot: "I can't make it",
    yes: 'yes',
    tap: /press the button/,
    alone: /There is nobody to ask/,
    where: /Where can the driver meet you/,
    later: 'I will say it later',
    ride: 'I need a ride',
  },
  es: {
    drive: 'Puedo manejar',
    giveBack: 'Ya no puedo',
    cannot: 'ya no puedo',
    yes: 'sí',
    tap: /toque el botón/,
    alone: /no hay a quién preguntar/,
    where: /¿Dónde se pueden ver/,
    later: 'Lo digo después',
    ride: 'necesito quien me lleve',
  },
} as const;

for (const language of ['en', 'es'] as const) {
  const said = WORDS[language];
  const helping = HELPING[language];

  test(`${language}: nobody is promised to be asked where there is nobody, and a lone yes is told of the button`, async () => {
    const world = await newWorld('2027-10-01 10:00');
    const luz = world.person('Luz', 'telegram', language);
    await welcomed(luz, said);
    await luz.adds(said.line);
    await luz.says(helping.ride);
    luz.hears(helping.where);
    await luz.says('por la biblioteca');
    luz.hears(helping.alone);
    await luz.says(helping.yes);
    luz.hears(helping.tap);
  });

  test(`${language}: «ya no puedo» is not how a helper looks, it shows what they took`, async () => {
    const world = await newWorld('2027-10-01 10:00');
    const luz = world.person('Luz', 'telegram', language);
    const tere = world.person('Tere', 'telegram', language);
    await welcomed(luz, said);
    await tere.arrives({ language });
    await luz.adds(said.line);
    await enters(
      world.store,
      { family: luz.account, newcomer: tere.account },
      { role: 'supporter' },
    );
    await luz.says(helping.ride);
    await luz.presses(helping.later);
    await tere.says('/accompany');
    await tere.presses(helping.drive);
    await tere.says(helping.cannot);
    await tere.presses(helping.giveBack);
    const [circle] = (await world.documents()).circles.filter(({ dates }) => dates.length > 0);
    const offers = JSON.stringify(circle?.offers ?? []);
    assert.ok(!offers.includes(helping.cannot), offers);
  });
}
