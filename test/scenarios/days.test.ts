/** Rows of the three campaigns about dates that are not one known day, and about those that end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assumedNext } from '../../src/domain/assumed.ts';
import { withDate, type Circle } from '../../src/domain/circle.ts';
import type { KeyDateId, PersonId } from '../../src/domain/id.ts';
import type { KeyDate, KeyDateKind, Rhythm } from '../../src/domain/keydate.ts';
import { localDate, type Zone } from '../../src/domain/time.ts';
import { timeOfDay } from '../family.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** What nobody says in these conversations yet is put into the documents, and the bot starts anew on them. */
async function put(world: World, change: (circle: Circle) => Circle): Promise<Circle> {
  const [circle] = (await world.documents()).circles;
  assert.ok(circle);
  await world.store.change({ kind: 'circle', id: circle.id }, (one) => change(one!));
  await world.crashes();
  return (await world.documents()).circles[0]!;
}

interface Given {
  readonly kind: KeyDateKind;
  /** `2017-06-06`, `2017-06-06..2017-06-20` or `2017-06-06..unknown`. */
  readonly days: string;
  readonly time?: string;
  readonly rhythm?: Rhythm;
}

async function has(world: World, ana: Somebody, given: Given): Promise<KeyDate> {
  const { people } = await world.documents();
  const me = people.find(({ ways }) => ways.some(({ account }) => account === ana.account));
  const date = dateOf(world, me!.id, given);
  await put(world, (circle) => withDate(circle, date));
  return date;
}

function dateOf(
  world: World,
  by: PersonId,
  { kind, days, time = 'all-day', rhythm }: Given,
): KeyDate {
  const [first = '', last] = days.split('..');
  const until = last === undefined ? {} : { until: localDate(last) ?? ('unknown' as const) };
  const when = {
    date: localDate(first)!,
    ...until,
    time: timeOfDay(time),
    zone: 'America/New_York' as Zone,
  };
  const at = world.clock.now();
  const version = { when, place: 'Baltimore, MD', paper: 'letter', note: '', by, at } as const;
  const id = `dat${kind.replace(/[^a-hjkmnp-tv-z]/g, '')}` as KeyDateId;
  const state = { is: 'ahead' } as const;
  return { id, kind, of: [by], state, versions: [version], ...(rhythm && { rhythm }) };
}

function reminders(world: World, person: Somebody): readonly string[] {
  return person.sees.filter((seen) => seen.kind === 'reminder').map((seen) => world.words(seen.at));
}

const TALKS = [
  ['telegram', 'es'],
  ['discord', 'en'],
] as const;

for (const [platform, language] of TALKS) {
  const says = (en: RegExp, es: RegExp) => (language === 'en' ? en : es);

  test(`Springfield on ${platform}: a stay is spoken of through the half year before its end, over a restart, and then no more`, async () => {
    const world = await newWorld('2015-12-01 10:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    await has(world, ana, { kind: 'expiry', days: '2016-07-20' });
    await world.advanceTo('2016-04-01 10:00');
    await world.restarts();
    await world.advanceTo('2016-09-01 10:00');
    assert.deepEqual(reminders(world, ana), [
      '2016-01-22 09:00',
      '2016-02-21 09:00',
      '2016-03-22 09:00',
      '2016-04-21 09:00',
      '2016-05-21 09:00',
      '2016-06-20 09:00',
      '2016-07-06 09:00',
      '2016-07-13 09:00',
    ]);
  });

  test(`Baltimore on ${platform}: «any day now» reminds of what has to be ready, less and less often, and never of a day`, async () => {
    const world = await newWorld('2017-06-06 10:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    await has(world, ana, { kind: 'removal', days: '2017-06-06..unknown' });
    await world.advanceTo('2017-08-01 10:00');
    await world.restarts();
    await world.advanceTo('2017-12-20 10:00');
    assert.deepEqual(reminders(world, ana), [
      '2017-06-06 10:00',
      '2017-06-09 09:00',
      '2017-06-13 09:00',
      '2017-06-20 09:00',
      '2017-07-06 09:00',
      '2017-08-05 09:00',
      '2017-09-04 09:00',
      '2017-10-04 09:00',
      '2017-11-03 09:00',
      '2017-12-03 09:00',
    ]);
    const said = ana.sees.filter((seen) => seen.kind === 'reminder');
    for (const { text } of said) {
      assert.match(text, says(/nobody knows/i, /nadie/i));
      assert.doesNotMatch(text, /2017/);
    }
    assert.match(said[3]?.text ?? '', /60-001/);
  });

  test(`Baltimore on ${platform}: asked after half a year, «nobody knows it yet» goes on once a month`, async () => {
    const world = await newWorld('2017-06-06 10:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    await has(world, ana, { kind: 'removal', days: '2017-06-06..unknown' });
    await world.advanceTo('2017-12-03 12:00');
    ana.reads();
    await ana.presses(says(/^Nobody knows it yet$/, /^Nadie lo sabe todavía$/));
    ana.hears(says(/remind you once a month/, /recordar una vez al mes/));
    await world.restarts();
    await world.advanceTo('2018-02-10 10:00');
    assert.deepEqual(reminders(world, ana).slice(10), ['2018-01-02 09:00', '2018-02-01 09:00']);
    assert.equal((await world.documents()).circles[0]?.dates[0]?.versions.length, 2);
    ana.reads();
    await ana.presses(says(/^Nobody knows it yet$/, /^Nadie lo sabe todavía$/));
    assert.equal(
      (await world.documents()).circles[0]?.dates[0]?.versions.length,
      2,
      'an old button',
    );
  });

  test(`Baltimore on ${platform}: the list shows «any day now» first, and there are words in the place of a calendar file`, async () => {
    const world = await newWorld('2017-06-06 10:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    await has(world, ana, { kind: 'hearing', days: '2017-06-20', time: '09:00' });
    const unknown = await has(world, ana, { kind: 'removal', days: '2017-06-06..unknown' });
    await ana.says('/dates');
    const list = ana.hears(says(/a day that nobody knows yet/, /un día que nadie sabe todavía/));
    const [first, second] = [
      list.text.search(/nobody knows|nadie sabe/),
      list.text.search(/June 20|20 de junio/),
    ];
    assert.ok(first < second);
    await ana.does({ is: 'pressed', token: `v1:file:${unknown.id}` });
    const answer = ana.hears(says(/There is no calendar file/, /No hay archivo de calendario/));
    assert.equal(answer.file, undefined);
  });

  test(`on ${platform}, a window of days is spoken of before it, on its Mondays and before its end`, async () => {
    const world = await newWorld('2027-10-20 10:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    await has(world, ana, { kind: 'appointment', days: '2027-11-05..2027-11-24' });
    await world.advanceTo('2027-11-15 20:00');
    await world.restarts();
    await world.advanceTo('2027-12-20 10:00');
    assert.deepEqual(reminders(world, ana), [
      '2027-10-29 09:00',
      '2027-11-04 18:00',
      '2027-11-05 07:00',
      '2027-11-08 09:00',
      '2027-11-15 09:00',
      '2027-11-21 09:00',
      '2027-11-23 18:00',
      '2027-11-24 07:00',
      '2027-11-25 09:00',
    ]);
    const opens = ana.sees.find((seen) => world.words(seen.at) === '2027-11-05 07:00');
    assert.match(opens?.text ?? '', says(/until Wednesday, November 24/, /hasta el miércoles 24/));
    assert.ok(opens?.choices.some(({ label }) => says(/^Done$/, /^Ya pasó$/).test(label)));
  });

  test(`Coolidge on ${platform}: the next check-in of a rhythm is marked as not confirmed until somebody confirms it`, async () => {
    const world = await newWorld('2010-03-15 12:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    const rhythm = { is: 'months', every: 3 } as const;
    const before = await has(world, ana, {
      kind: 'check-in',
      days: '2010-03-15',
      time: '09:00',
      rhythm,
    });
    const at = world.clock.now();
    const next = assumedNext(before, { id: 'datenext' as KeyDateId, by: before.of[0]!, at });
    assert.ok(next);
    await put(world, (circle) => ({ ...circle, dates: [next] }));
    await world.advanceTo('2010-06-02 12:00');
    const soon = ana.sees.filter((seen) => seen.kind === 'reminder').at(-1);
    assert.match(soon?.text ?? '', says(/Not confirmed\./, /Sin confirmar\./));
    assert.match(soon?.text ?? '', says(/What date did they give you\?/, /¿Qué fecha le dieron\?/));
    await ana.presses(says(/^That is the right date$/, /^Esa es la fecha correcta$/));
    await ana.presses(says(/letter/, /carta/));
    ana.hears(says(/It is confirmed now/, /Ya está confirmada/));
    await world.restarts();
    const count = reminders(world, ana).length;
    await world.advanceTo('2010-06-15 08:00');
    const after = ana.sees.filter((seen) => seen.kind === 'reminder').slice(count);
    assert.deepEqual(
      after.map((seen) => world.words(seen.at)),
      ['2010-06-08 09:00', '2010-06-12 09:00', '2010-06-14 18:00', '2010-06-15 06:00'],
    );
    for (const { text } of after) assert.doesNotMatch(text, /Not confirmed|Sin confirmar/);
    assert.ok(!ana.sees.some((seen) => seen.kind === 'moved'));
  });

  test(`on ${platform}, a window is said in one's own words, read back with both days, and saved with its file`, async () => {
    const world = await newWorld('2027-10-20 12:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    await ana.says(
      language === 'en'
        ? '/add check-in any day from November 5 to November 19 2027 Hartford'
        : '/agregar cita con ICE cualquier día del 5 al 19 de noviembre de 2027 Hartford',
    );
    await answersTheRest(ana);
    const first = says(
      /from Friday, November 5, 2027 to Friday, November 19/,
      /del viernes 5 de noviembre de 2027 al viernes 19/,
    );
    assert.match(ana.sees.findLast((seen) => seen.kind === 'read-back')?.text ?? '', first);
    const saved = ana.sees.findLast((seen) => seen.kind === 'saved');
    assert.match(saved?.text ?? '', first);
    assert.match(
      saved?.file?.body ?? '',
      /DTSTART;VALUE=DATE:20271105[^]*DTEND;VALUE=DATE:20271120/,
    );
  });

  test(`Coolidge on ${platform}: how often a check-in comes is read back and stands on its card`, async () => {
    const world = await newWorld('2027-10-20 12:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    await ana.says(
      language === 'en'
        ? '/add check-in the first Tuesday of every month 9 am Hartford'
        : '/agregar cita con ICE el primer martes de cada mes a las 9 de la mañana Hartford',
    );
    await answersTheRest(ana);
    const often = says(/the first Tuesday of each month/, /el primer martes de cada mes/);
    assert.match(ana.sees.findLast((seen) => seen.kind === 'read-back')?.text ?? '', often);
    assert.match(ana.sees.findLast((seen) => seen.kind === 'saved')?.text ?? '', often);
  });

  test(`on ${platform}, the reminders of a day that nobody knows are turned off only after a question`, async () => {
    const world = await newWorld('2027-10-20 12:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    await ana.does({ is: 'pressed', token: 'v1:set:leads' });
    await ana.presses(says(/^✓ several possible days$/, /^✓ varios días posibles$/));
    await ana.presses(says(/^✓ the day is not known$/, /^✓ no se sabe el día$/));
    ana.hears(says(/Without it, I will not remind you/, /no le aviso nada/));
    const leadsOff = async () => (await world.documents()).people[0]?.leadsOff;
    assert.deepEqual(await leadsOff(), ['opens']);
    await ana.presses(says(/^Yes, turn it off$/, /^Sí, apagarlo$|^Sí, quitarlo$|^Sí/));
    assert.deepEqual(await leadsOff(), ['opens', 'u0']);
  });

  test(`Coolidge on ${platform}: who says another date and then the very day that was assumed has confirmed it`, async () => {
    const world = await newWorld('2010-06-02 12:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    const date = await has(world, ana, { kind: 'check-in', days: '2010-06-15', time: '09:00' });
    const assumed = { ...date, versions: [{ ...date.versions[0], assumed: true }] } as const;
    await put(world, (circle) => withDate(circle, assumed));
    await ana.does({ is: 'pressed', token: `v1:changed:${date.id}` });
    await ana.says(language === 'en' ? 'June 15 2010' : '15 de junio de 2010');
    await ana.presses(says(/^The same time/, /^La misma hora/));
    await ana.presses(/Baltimore, MD$/);
    await ana.presses(says(/letter/, /carta/));
    ana.reads();
    await ana.presses(says(/^Yes, save it$/, /^Sí, guardar$/));
    ana.hears(says(/It is confirmed now/, /Ya está confirmada/));
    const held = (await world.documents()).circles[0]?.dates[0];
    assert.equal(held?.versions.length, 1);
    assert.equal(held.versions[0].assumed, undefined);
    assert.equal(held.confirmed?.length, 1);
  });

  test(`Coolidge on ${platform}: a deferral of two years is silent until half a year before its end`, async () => {
    const world = await newWorld('2012-08-17 12:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    await has(world, ana, { kind: 'expiry', days: '2014-08-17' });
    ana.reads();
    await world.advanceTo('2014-02-18 08:00');
    await world.restarts();
    ana.hearsNothing();
    await world.advanceTo('2014-02-18 12:00');
    ana.hears(says(/in 180 days/, /dentro de 180 días/));
  });

  test(`Coolidge on ${platform}: after a check-in whose next day nobody knows, one is put in and said to be so, and another day moves it`, async () => {
    const world = await newWorld('2010-03-10 12:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    await ana.adds('check-in March 19 2010 9 am Hartford');
    await world.advanceTo('2010-03-20 12:00');
    await ana.presses(says(/^Tell how it went$/, /^Contar cómo fue$/));
    await ana.presses(says(/^I went$/, /^Sí fui$|^Fui$/));
    await ana.presses(says(/^Not yet$/, /^Todavía no$/));
    ana.reads();
    await ana.presses(says(/Every 3 months/, /Cada 3 meses/));
    // June 19 is a Saturday: the Monday after.
    const saved = ana.sees.at(-1);
    assert.match(
      saved?.text ?? '',
      says(/Monday, June 21, 2010[^]*Not confirmed/, /lunes 21 de junio de 2010[^]*Sin confirmar/),
    );
    assert.match(saved?.file?.body ?? '', /STATUS:TENTATIVE/);
    ana.hears(says(/June 19, 2010 is on a weekend/, /19 de junio de 2010 cae en fin de semana/));
    await world.advanceTo('2010-05-25 12:00');
    await world.restarts();
    await ana.presses(says(/^It is another date$/, /^Es otra fecha$/));
    await ana.says(language === 'en' ? 'July 6 2010' : '6 de julio de 2010');
    await ana.presses(says(/^The same time/, /^La misma hora/));
    await ana.presses(says(/^Same: Hartford/, /^El mismo: Hartford|^Igual: Hartford|Hartford$/));
    await ana.presses(says(/letter/, /carta/));
    await ana.presses(says(/^Yes, save it$/, /^Sí, guardar$/));
    ana.reads();
    await world.advanceTo('2010-07-06 08:00');
    const after = ana.news.filter((seen) => seen.kind === 'reminder');
    assert.deepEqual(
      after.map((seen) => world.words(seen.at)),
      [
        '2010-06-06 09:00',
        '2010-06-22 09:00',
        '2010-06-29 09:00',
        '2010-07-03 09:00',
        '2010-07-05 18:00',
        '2010-07-06 06:00',
      ],
    );
    const old = /June 21|21 de junio|Not confirmed|Sin confirmar/;
    for (const { text } of after) assert.doesNotMatch(text, old);
  });

  test(`Baltimore on ${platform}: a stay that is denied without a day leads to «any day now», and a day that comes replaces it`, async () => {
    const world = await newWorld('2017-05-30 12:00');
    const ana = world.person('Ana', platform, language);
    await ana.arrives({ language });
    await ana.adds('expiry 2017-07-20 all day Baltimore, MD');
    await world.advanceTo('2017-06-05 12:00');
    await ana.says('/dates');
    await ana.presses(says(/^Done$/, /^Ya pasó$/));
    await ana.presses(says(/^They said no$/, /^Dijeron que no$/));
    await ana.presses(says(/^No day is given$/, /^No dan un día$/));
    await ana.presses(says(/letter/, /carta/));
    ana.reads();
    await ana.presses(says(/^Yes/, /^Sí/));
    await world.advanceTo('2017-06-13 12:00');
    const said = ana.hears(says(/nobody knows the day yet/, /nadie sabe todavía el día/));
    assert.doesNotMatch(said.text, /2017/);
    await ana.presses(says(/^There is a day now$/, /^Ya hay un día$/));
    await ana.says(language === 'en' ? 'June 22 2017' : '22 de junio de 2017');
    await answersTheRest(ana);
    await world.advanceTo('2017-07-30 12:00');
    const days = reminders(world, ana).map((at) => at.slice(0, 10));
    assert.deepEqual(days.slice(-6), [
      '2017-06-15',
      '2017-06-17',
      '2017-06-19',
      '2017-06-20',
      '2017-06-21',
      '2017-06-22',
    ]);
  });
}

/** All day, wherever it was, by a letter; whatever the order in which these are asked. */
async function answersTheRest(ana: Somebody): Promise<void> {
  for (let step = 0; step < 6 && ana.sees.at(-1)?.kind !== 'read-back'; step += 1) {
    const labels = ana.sees.at(-1)?.choices.map(({ label }) => label) ?? [];
    const known = labels.find((label) => /all day|letter|todo el día|carta/i.test(label));
    await ana.presses(known ?? labels[0] ?? '');
  }
  await ana.presses(/^(Yes, save it|Sí, guardar)$/);
}
