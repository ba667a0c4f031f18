/** A date is entered as it is said; what can mean several things is asked, one at a time, with buttons. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const PLATFORMS = ['telegram', 'discord'] as const;

async function arrived(on: Platform, language: 'en' | 'es') {
  const world = await newWorld('2026-11-22 10:00');
  const ana = world.person('Ana', on, language);
  await ana.arrives({ language });
  return { world, ana };
}

async function answersOf(world: World) {
  const { circles } = await world.documents();
  return Object.values(circles[0]?.drafts ?? {})[0]?.answers ?? {};
}

async function datesOf(world: World) {
  const { circles } = await world.documents();
  return circles.flatMap(({ dates }) => dates);
}

function labels(somebody: Somebody): readonly string[] {
  return somebody.sees.at(-1)?.choices.map(({ label }) => label) ?? [];
}

for (const on of PLATFORMS) {
  test(`on ${on}, the end of a permit is a day: neither hour nor place is asked for, and both can be said`, async () => {
    const { world, ana } = await arrived(on, 'es');
    await ana.says('/agregar permiso que se vence el 30 de junio de 2027');
    ana.hears(/¿De dónde viene esta fecha\?/);
    await ana.presses(/página/);
    ana.hears(/miércoles 30 de junio de 2027 \(todo el día\)/);
    await ana.presses('Cambiar algo');
    await ana.presses('La hora');
    await world.restarts();
    await ana.presses('2:00 pm');
    ana.hears(/30 de junio de 2027 a las 2:00 de la tarde/);
    await ana.presses('Cambiar algo');
    await ana.presses('El lugar');
    await ana.says('Hartford, CT');
    await ana.presses('Sí, guardar');
    const [date] = await datesOf(world);
    assert.deepEqual(date?.versions[0].when.time, { is: 'at', time: '14:00' });
    assert.equal(date.versions[0].place, 'Hartford, CT');
    await ana.says('/agregar plazo 1 de julio de 2027 a las 5 pm, Boston, MA');
    await ana.presses(/carta/);
    ana.hears(/1 de julio de 2027 a las 5:00 de la tarde[^]*Lugar: Boston, MA/);
  });

  test(`on ${on}, an hour that can be two is kept from the answer to «which day?», and so is the place`, async () => {
    const { world, ana } = await arrived(on, 'es');
    await ana.says('/agregar');
    await ana.presses('Cita con ICE');
    await ana.says('19 de octubre a las 10');
    ana.hears(/tomé 2027[^]*¿Es en la mañana o más tarde\?/);
    await world.restarts();
    assert.deepEqual(labels(ana).slice(0, 2), [
      'a las 10:00 de la mañana',
      'a las 10:00 de la noche',
    ]);
    await ana.says('/agregar');
    await ana.presses('Otra fecha');
    await ana.presses('Cita con ICE');
    await ana.says('el próximo martes a las 9, Hartford, CT');
    await ana.presses('martes 1 de diciembre de 2026');
    await ana.presses('a las 9:00 de la mañana');
    await ana.presses(/carta/);
    ana.hears(/martes 1 de diciembre[^]*9:00 de la mañana[^]*Lugar: Hartford, CT/);
  });

  test(`on ${on}, «el próximo martes a las 9» is two questions, over a restart, and nothing is asked twice`, async () => {
    const { world, ana } = await arrived(on, 'es');
    await ana.says('cita con ICE el próximo martes a las 9 en Hartford, CT');
    ana.hears(/¿Cuál de estos días es\?/);
    assert.ok(labels(ana).includes('martes 24 de noviembre de 2026'));
    assert.ok(labels(ana).includes('martes 1 de diciembre de 2026'));
    await world.restarts();
    await ana.presses('martes 1 de diciembre de 2026');
    ana.hears(/mañana|tarde/);
    await ana.presses(/9:00 de la mañana/);
    await ana.presses(/carta/);
    ana.hears(/martes 1 de diciembre de 2026 a las 9:00 de la mañana[\s\S]*Hartford/);
    await ana.presses('Sí, guardar');
    assert.equal((await datesOf(world))[0]?.versions[0].when.date, '2026-12-01');
  });

  test(`on ${on}, a bare hour is asked after the day, with the two hours as buttons`, async () => {
    const { world, ana } = await arrived(on, 'en');
    await ana.says('hearing January 13 2027 at 2, Hartford, CT');
    ana.hears(/morning or later/);
    assert.deepEqual(labels(ana).slice(0, 2), [
      'at 2:00 in the afternoon',
      'at 2:00 in the morning',
    ]);
    await world.restarts();
    await ana.presses('at 2:00 in the afternoon');
    await ana.presses(/notice/);
    ana.hears(/Wednesday, January 13, 2027 at 2:00 in the afternoon/);
  });

  test(`on ${on}, a year that was left out is the next one, and is said`, async () => {
    const { ana } = await arrived(on, 'en');
    await ana.says('hearing Oct 19 8:30am Hartford, CT');
    ana.hears(/I took 2027/);
    await ana.presses(/notice/);
    ana.hears(/Tuesday, October 19, 2027 at 8:30 in the morning/);
  });

  test(`on ${on}, days from one to another are understood as such`, async () => {
    const { world, ana } = await arrived(on, 'es');
    await ana.says('salida cualquier día del 5 al 19 de junio de 2027, Hartford, CT');
    const answers = await answersOf(world);
    assert.deepEqual([answers['date'], answers['until']], ['2027-06-05', '2027-06-19']);
  });

  test(`on ${on}, «any day now» asks for no hour`, async () => {
    const { world, ana } = await arrived(on, 'en');
    await ana.says('/add removal any day now');
    const { date, until, time } = await answersOf(world);
    assert.deepEqual(
      { date, until, time },
      {
        date: '2026-11-22',
        until: 'unknown',
        time: { is: 'unknown' },
      },
    );
  });

  test(`on ${on}, a rhythm without a day asks for the next day, and is kept`, async () => {
    const { world, ana } = await arrived(on, 'es');
    await ana.says('cita con ICE cada 3 meses a las 8:30');
    ana.hears(/¿Qué día es la próxima\?/);
    await world.restarts();
    await ana.says('19 de enero de 2027');
    const { date, rhythm, time } = await answersOf(world);
    assert.deepEqual(
      { date, rhythm, time },
      {
        date: '2027-01-19',
        rhythm: { is: 'months', every: 3 },
        time: { is: 'at', time: '08:30' },
      },
    );
  });

  test(`on ${on}, what is vague is asked again, and the hour that was said is not`, async () => {
    const { world, ana } = await arrived(on, 'es');
    await ana.says('/add cita con ICE a fin de mes a las 8:30');
    ana.hears(/¿qué día es\?/);
    await ana.says('30 de noviembre');
    const { date, time } = await answersOf(world);
    assert.deepEqual({ date, time }, { date: '2026-11-30', time: { is: 'at', time: '08:30' } });
  });

  test(`on ${on}, «in two weeks, same time» is the hour of the date before`, async () => {
    const { world, ana } = await arrived(on, 'en');
    await ana.adds('check-in December 15 2026 8:30 am Hartford, CT');
    await world.advanceTo('2026-12-16 10:00');
    await ana.presses('Tell how it went');
    await ana.presses('I went');
    await ana.says('in two weeks, same time');
    ana.hears(/I counted the days/);
    assert.ok(labels(ana).includes('Wednesday, December 30, 2026'));
    await ana.presses('Tuesday, December 29, 2026');
    const { date, time } = await answersOf(world);
    assert.deepEqual({ date, time }, { date: '2026-12-29', time: { is: 'at', time: '08:30' } });
  });

  test(`on ${on}, «the same time» is the old hour of a date that moves`, async () => {
    const { world, ana } = await arrived(on, 'en');
    await ana.adds('hearing December 15 2026 1 pm Hartford, CT');
    await ana.says('/dates');
    await ana.presses('The date changed');
    await ana.says('one week later at the same time');
    const { date, time } = await answersOf(world);
    assert.deepEqual({ date, time }, { date: '2026-12-22', time: { is: 'at', time: '13:00' } });
  });

  test(`on ${on}, small talk with a weekday in it opens nothing`, async () => {
    const { world, ana } = await arrived(on, 'es');
    for (const words of ['gracias, nos vemos el lunes', 'hasta mañana', 'que tengan buen martes']) {
      await ana.says(words);
      assert.deepEqual(await answersOf(world), {}, words);
    }
  });
}
