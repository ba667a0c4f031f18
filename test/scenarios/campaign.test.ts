/** The rows of the three real campaigns that need no circle, rally or rule engine yet; every date is the real one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newWorld, type Somebody } from '../world.ts';

async function reportsDone(person: Somebody, outcome: RegExp, next: RegExp): Promise<void> {
  await person.says('/dates');
  await person.presses(/^(Done|Ya pasó)$/);
  await person.presses(outcome);
  await person.presses(next);
}

for (const platform of ['telegram', 'discord'] as const) {
  test(`Springfield on ${platform}: a work permit's end is known 180 days ahead, when a renewal can be filed`, async () => {
    const world = await newWorld('2016-12-01 10:00');
    const ana = world.person('Ana', platform);
    await ana.arrives();
    await ana.adds('expiry 2017-07-31 all day Springfield, MA');
    await world.advanceTo('2017-08-15 12:00');
    const said = ana.sees.filter((seen) => seen.kind === 'reminder');
    assert.deepEqual(
      said.map((seen) => world.words(seen.at)),
      [
        '2017-02-01 09:00',
        '2017-03-03 09:00',
        '2017-04-02 09:00',
        '2017-05-02 09:00',
        '2017-06-01 09:00',
        '2017-07-01 09:00',
        '2017-07-17 09:00',
        '2017-07-24 09:00',
      ],
    );
    assert.match(said[0]?.text ?? '', /180 días/);
  });

  test(`Springfield on ${platform}: a stay that is granted again rolls forward and keeps its history`, async () => {
    const world = await newWorld('2016-03-01 10:00');
    const ana = world.person('Ana', platform, 'en');
    await ana.arrives({ language: 'en' });
    await ana.adds('expiry 2016-07-20 all day Springfield, MA');
    await world.advanceTo('2016-07-19 10:00');
    await ana.says('/dates');
    await ana.presses('Done');
    await ana.presses('I would rather not say');
    await ana.says('July 20 2017 all day');
    await ana.presses(/letter/);
    await ana.presses('Yes, save it');
    const { circles } = await world.documents();
    const dates = circles[0]?.dates ?? [];
    assert.deepEqual(
      dates.map((date) => [date.kind, date.versions[0].when.date, date.state.is]),
      [
        ['expiry', '2016-07-20', 'done'],
        ['expiry', '2017-07-20', 'ahead'],
      ],
    );
  });

  test(`Springfield on ${platform}: when this year's stay is denied, nothing more is said of the stay`, async () => {
    const world = await newWorld('2017-05-01 10:00');
    const ana = world.person('Ana', platform, 'en');
    await ana.arrives({ language: 'en' });
    await ana.adds('expiry 2017-07-20 all day Springfield, MA');
    await world.advanceTo('2017-06-25 10:00');
    await reportsDone(ana, /rather not/, /^Not yet$/);
    ana.reads();
    await world.advanceTo('2017-08-19 10:00');
    ana.hearsNothing();
  });

  test(`Springfield on ${platform}: the removal date has the strongest plan, and a move replaces all of it`, async () => {
    const world = await newWorld('2017-08-15 10:00');
    const ana = world.person('Ana', platform);
    await ana.arrives();
    await ana.adds('removal 2017-10-19 all day Springfield, MA');
    await world.advanceTo('2017-10-18 22:00');
    const before = ana.sees.filter((seen) => seen.kind === 'reminder');
    assert.deepEqual(
      before.map((seen) => world.words(seen.at).slice(0, 10)),
      [
        '2017-09-19',
        '2017-10-05',
        '2017-10-09',
        '2017-10-12',
        '2017-10-14',
        '2017-10-16',
        '2017-10-17',
        '2017-10-18',
      ],
    );
    ana.reads();
    await ana.says('/fechas');
    await ana.presses(/Cambió/);
    await ana.says('19 de enero de 2018');
    await ana.presses(/mism|igual/i);
    await ana.presses(/mism|igual/i);
    await ana.presses(/carta/);
    await ana.presses('Sí, guardar');
    ana.reads();
    await world.advanceTo('2018-01-20 10:00');
    const after = ana.news.filter((seen) => seen.kind === 'reminder');
    assert.deepEqual(
      after.map((seen) => world.words(seen.at).slice(0, 10)),
      [
        '2017-12-20',
        '2018-01-05',
        '2018-01-09',
        '2018-01-12',
        '2018-01-14',
        '2018-01-16',
        '2018-01-17',
        '2018-01-18',
        '2018-01-19',
      ],
    );
    assert.ok(after.every((seen) => !seen.text.includes('octubre')));
  });

  test(`Coolidge on ${platform}: after each check-in the bot asks for the date that the officer gave`, async () => {
    const world = await newWorld('2010-03-01 10:00', { zone: 'America/Phoenix' });
    const ana = world.person('Ana', platform);
    await ana.arrives({ city: /Phoenix/ });
    await ana.adds('presentación 2010-04-06 9:00 am Phoenix');
    await world.advanceTo('2010-04-07 12:00');
    const asked = ana.sees.filter((seen) => seen.kind === 'reminder').at(-1);
    assert.equal(world.words(asked?.at ?? 0), '2010-04-07 09:00');
    await ana.presses('Contar cómo fue');
    await ana.presses(/^Sí fui$/);
    await ana.says('6 de julio de 2010 a las 9:00 am');
    await ana.presses(/carta/);
    ana.hears(/martes 6 de julio de 2010 a las 9:00 de la mañana \(hora de Phoenix\)/);
    await ana.presses('Sí, guardar');
    ana.reads();
    await world.advanceTo('2010-07-05 20:00');
    assert.deepEqual(
      ana.news.filter((seen) => seen.kind === 'reminder').map((seen) => world.words(seen.at)),
      [
        '2010-06-06 09:00',
        '2010-06-22 09:00',
        '2010-06-29 09:00',
        '2010-07-03 09:00',
        '2010-07-05 18:00',
      ],
    );
  });

  test(`Coolidge on ${platform}: a day that holds a check-in and a hearing is said as one message`, async () => {
    const world = await newWorld('2010-03-01 10:00', { zone: 'America/Phoenix' });
    const ana = world.person('Ana', platform, 'en');
    await ana.arrives({ language: 'en', city: /Phoenix/ });
    await ana.adds('check-in 2010-05-18 8:30 am Phoenix');
    await ana.adds('hearing 2010-05-18 1:30 pm Phoenix');
    ana.reads();
    await world.advanceTo('2010-05-18 08:00');
    const said = ana.news.filter((seen) => seen.kind === 'reminder');
    assert.deepEqual(
      said.map((seen) => world.words(seen.at)),
      [
        '2010-04-18 08:30',
        '2010-05-04 08:30',
        '2010-05-11 08:30',
        '2010-05-15 08:30',
        '2010-05-17 18:00',
        '2010-05-18 05:30',
      ],
    );
    assert.ok(
      said.every((seen) => /8:30 in the morning[\s\S]*1:30 in the afternoon/.test(seen.text)),
    );
  });

  test(`Baltimore on ${platform}: when the family goes, everything private is erased at once and nothing more is sent`, async () => {
    const world = await newWorld('2017-03-10 10:00');
    const ana = world.person('Ana', platform);
    await ana.arrives();
    await ana.adds('hearing 2017-06-05 9:00 am Baltimore');
    await ana.says('/olvidar');
    await ana.presses(/^Sí/);
    assert.deepEqual(await world.documents(), { people: [], circles: [] });
    ana.reads();
    await world.advanceTo('2017-07-01 10:00');
    ana.hearsNothing();
  });
}
