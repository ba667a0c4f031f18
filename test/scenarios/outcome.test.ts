/** How a date went, and what that leads to: rows of the three real campaigns, and what may go wrong on the way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import { KEY_DATE_KINDS, current, type KeyDate } from '../../src/domain/keydate.ts';
import { ASKED, sequelOf } from '../../src/domain/outcome.ts';
import { has } from '../../src/text/say.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const PLATFORMS = ['telegram', 'discord'] as const;

async function family(start: string, on: Platform, language: 'en' | 'es' = 'en') {
  const world = await newWorld(start);
  const ana = world.person('Ana', on, language);
  await ana.arrives({ language });
  return { world, ana };
}

async function datesOf(world: World): Promise<readonly KeyDate[]> {
  const { circles } = await world.documents();
  return circles.flatMap(({ dates }) => dates);
}

/** Each date as `kind day outcome`, the last as `ahead` while it is so. */
async function shortly(world: World): Promise<readonly string[]> {
  return (await datesOf(world))
    .map(({ kind, state, ...date }) => {
      const { date: day, until } = current({ kind, state, ...date }).when;
      const when = until === undefined ? day : `${day}..${until}`;
      return `${kind} ${when} ${state.is === 'done' ? state.outcome : state.is}`;
    })
    .sort();
}

async function finishes(person: Somebody, outcome: string | RegExp): Promise<void> {
  await person.says('/dates');
  await person.presses(/^(Done|Ya pasó)$/);
  person.reads();
  await person.presses(outcome);
}

for (const on of PLATFORMS) {
  test(`Springfield on ${on}: a denied stay is silent from then on, and its new date is asked for`, async () => {
    const { world, ana } = await family('2017-05-01 10:00', on);
    await ana.adds('expiry 2017-07-20 all day Springfield, MA');
    await world.advanceTo('2017-06-26 10:00');
    await finishes(ana, 'They said no');
    const asked = ana.hears(/I am sorry[^]*call your lawyer[^]*a day to leave or to report/);
    assert.deepEqual(asked.choices.map(({ label }) => label).slice(0, 4), [
      'Yes, there is a day',
      'No day is given',
      'Show the time limits',
      'Not now',
    ]);
    await ana.says('October 19 2017 all day');
    await ana.presses('Skip');
    await ana.presses(/letter/);
    ana.hears(/Removal date[^]*Thursday, October 19, 2017/);
    await ana.presses('Yes, save it');
    assert.deepEqual(await shortly(world), [
      'expiry 2017-07-20 denied',
      'removal 2017-10-19 ahead',
    ]);
    ana.reads();
    await world.advanceTo('2017-10-20 10:00');
    assert.ok(ana.news.every(({ text }) => !/permit/i.test(text)));
  });

  test(`Springfield on ${on}: a stay that is granted again rolls forward and keeps its history`, async () => {
    const { world, ana } = await family('2016-03-01 10:00', on, 'es');
    await ana.adds('vence 2016-07-20 todo el día Springfield, MA');
    await world.advanceTo('2016-07-18 10:00');
    await finishes(ana, 'Lo renovaron');
    ana.hears(/buena noticia[^]*Hasta cuándo/);
    await ana.says('20 de julio de 2017');
    await ana.presses(/carta/);
    ana.hears(/jueves 20 de julio de 2017[^]*Antes era: miércoles 20 de julio de 2016/);
    await ana.presses('Sí, guardar');
    const [stay, ...more] = await datesOf(world);
    assert.equal(more.length, 0);
    assert.deepEqual(
      stay?.versions.map(({ when }) => when.date),
      ['2016-07-20', '2017-07-20'],
    );
    ana.reads();
    await world.advanceTo('2017-07-21 10:00');
    const said = ana.news.filter(({ kind }) => kind === 'reminder');
    assert.equal(world.words(said[0]?.at ?? 0), '2017-01-21 09:00');
    assert.ok(said.every(({ text }) => !text.includes('de 2016')));
  });

  test(`Baltimore on ${on}: a one-line letter gives no day, and is kept as any day now`, async () => {
    const { world, ana } = await family('2017-05-01 10:00', on);
    await ana.adds('expiry 2017-06-30 all day Baltimore, MD');
    await world.advanceTo('2017-06-06 10:00');
    await finishes(ana, 'They said no');
    await ana.presses('No day is given');
    await ana.presses(/letter/);
    await ana.presses('Yes, save it');
    assert.deepEqual(await shortly(world), [
      'expiry 2017-06-30 denied',
      'removal 2017-06-06..unknown ahead',
    ]);
    await ana.says('/add removal June 20 2017 all day, Baltimore, MD');
    ana.hears(/without a sure day: Removal date/);
    await ana.presses('Yes, this is its day');
    await ana.presses(/letter/);
    await ana.presses('Yes, save it');
    assert.deepEqual(await shortly(world), [
      'expiry 2017-06-30 denied',
      'removal 2017-06-20 ahead',
    ]);
  });

  test(`Coolidge on ${on}: the son's case is put off for two years; the father's dates stay as they are`, async () => {
    const { world, ana } = await family('2012-06-01 10:00', on);
    await ana.adds('hearing 2012-08-17 9:00 am Phoenix, AZ');
    const father = (await datesOf(world))[0];
    await ana.adds('hearing 2012-08-20 9:00 am Phoenix, AZ');
    await world.advanceTo('2012-08-20 13:00');
    await ana.says('/dates');
    const doneButtons = ana.sees.at(-1)?.choices.filter(({ label }) => label === 'Done') ?? [];
    const son = (await datesOf(world)).find(({ id }) => id !== father?.id);
    const press = doneButtons.find((one) => one.is === 'press' && one.token.includes(son!.id));
    assert.ok(press?.is === 'press');
    await ana.does({ is: 'pressed', token: press.token });
    await ana.presses('They said yes');
    ana.hears(/Often it is two years/);
    await ana.says('2 years');
    await ana.presses(/letter/);
    ana.hears(/Permit that ends[^]*Wednesday, August 20, 2014/);
    await ana.presses('Yes, save it');
    assert.deepEqual(
      (await datesOf(world)).find(({ id }) => id === father?.id),
      father,
    );
    assert.deepEqual(await shortly(world), [
      'expiry 2014-08-20 ahead',
      'hearing 2012-08-17 ahead',
      'hearing 2012-08-20 granted',
    ]);
    ana.reads();
    await world.advanceTo('2014-03-01 10:00');
    ana.hears(/180 days|in 172 days|renew/);
  });

  test(`on ${on}, what is granted can be confirmed for two years by buttons alone`, async () => {
    const { world, ana } = await family('2027-06-01 10:00', on);
    await ana.adds('removal October 19 2027 9 am Hartford');
    await finishes(ana, 'They gave more time');
    await world.advance(3 * 86_400_000);
    await ana.presses('Friday, June 1, 2029');
    await ana.presses(/letter/);
    await ana.presses('Yes, save it');
    assert.deepEqual(await shortly(world), [
      'expiry 2029-06-01 ahead',
      'removal 2027-10-19 granted',
    ]);
  });

  test(`on ${on}, who is taken into custody has no check-ins to keep; hearings go on`, async () => {
    const { world, ana } = await family('2027-06-01 10:00', on, 'es');
    await ana.adds('cita con ICE 19 de octubre de 2027 8:30 am Hartford');
    await ana.adds('cita con ICE 18 de enero de 2028 8:30 am Hartford');
    await ana.adds('audiencia 14 de diciembre de 2027 9 am Hartford');
    await world.advanceTo('2027-10-19 08:00');
    await finishes(ana, 'Quedó bajo custodia');
    await ana.presses('Sí, quedó bajo custodia');
    const help = ana.hears(/locator\.ice\.gov[^]*número A y el país donde nació/);
    assert.match(help.text, /Primero al abogado[^]*audiencias en la corte siguen/);
    assert.deepEqual(await shortly(world), [
      'check-in 2027-10-19 detained',
      'check-in 2028-01-18 detained',
      'hearing 2027-12-14 ahead',
    ]);
    ana.reads();
    await world.advanceTo('2028-01-20 10:00');
    const reminded = ana.news.filter(({ kind }) => kind === 'reminder');
    assert.ok(reminded.length > 0);
    assert.ok(reminded.every(({ text }) => !text.includes('cita con ICE')));
  });

  test(`on ${on}, the wrong button is taken back in one tap, and the check-ins with it`, async () => {
    const { world, ana } = await family('2027-06-01 10:00', on);
    await ana.adds('check-in October 19 2027 8:30 am Hartford');
    await ana.adds('check-in January 18 2028 8:30 am Hartford');
    const before = await shortly(world);
    await finishes(ana, 'Taken into custody');
    await ana.presses('Yes, taken into custody');
    await world.restarts();
    await ana.presses('It was a mistake');
    ana.hears(/taken back/);
    assert.deepEqual(await shortly(world), before);
    await finishes(ana, 'I went');
    await world.restarts();
    await ana.presses('I tapped the wrong one');
    ana.hears(/taken back[^]*stands as before/);
    assert.deepEqual(await shortly(world), before);
    await ana.presses('Taken into custody');
    await ana.presses('Yes, taken into custody');
    await ana.presses('It was a mistake');
    assert.deepEqual(await shortly(world), before);
  });

  test(`on ${on}, a check-in that was put off without a day stays as one whose day nobody knows`, async () => {
    const { world, ana } = await family('2027-10-01 10:00', on);
    await ana.adds('check-in October 19 2027 8:30 am Hartford');
    await world.advanceTo('2027-10-20 10:00');
    await finishes(ana, 'They moved it');
    await world.restarts();
    await ana.presses('Not known yet');
    ana.hears(/nobody knows the day[^]*ask again/);
    assert.deepEqual(await shortly(world), ['check-in 2027-10-20..unknown ahead']);
    const [date] = await datesOf(world);
    assert.equal(date?.versions.length, 2);
  });

  test(`on ${on}, a date that they moved is one date with its history`, async () => {
    const { world, ana } = await family('2027-10-01 10:00', on);
    await ana.adds('hearing October 19 2027 8:30 am Hartford');
    await world.advanceTo('2027-10-20 10:00');
    await finishes(ana, 'They moved it');
    await ana.says('January 18 2028 9 am');
    await ana.presses(/^Same: /);
    await ana.presses(/notice/);
    await ana.presses('Yes, save it');
    assert.deepEqual(await shortly(world), ['hearing 2028-01-18 ahead']);
  });

  test(`on ${on}, more time without a new day keeps the old last day, which is the safe one`, async () => {
    const { world, ana } = await family('2027-10-01 10:00', on);
    await ana.adds('deadline October 19 2027 all day');
    await finishes(ana, 'We got more time');
    await ana.presses('Not known yet');
    ana.hears(/keep the old one/);
    assert.deepEqual(await shortly(world), ['deadline 2027-10-19 ahead']);
  });

  test(`on ${on}, a check-in of which no next day is known is reckoned with, and said to be so`, async () => {
    const { world, ana } = await family('2027-10-01 10:00', on);
    await ana.adds('check-in October 19 2027 8:30 am Hartford');
    await world.advanceTo('2027-10-20 10:00');
    await finishes(ana, 'I went');
    await ana.presses('Not yet');
    await world.restarts();
    await ana.presses('Every 3 months');
    const next = (await datesOf(world)).find(({ state }) => state.is === 'ahead');
    assert.ok(next);
    assert.equal(current(next).assumed, true);
    assert.equal(current(next).when.date, '2028-01-19');
    assert.deepEqual(next.rhythm, { is: 'months', every: 3 });
    await ana.says('/add check-in January 20 2028 8:30 am Hartford');
    ana.hears(/without a sure day/);
    await ana.presses('Yes, this is its day');
    await ana.presses(/letter/);
    await ana.presses('Yes, save it');
    const after = await datesOf(world);
    assert.equal(after.length, 2, 'the real day takes the place of the reckoned one');
    const real = after.find(({ id }) => id === next.id);
    assert.equal(real && current(real).when.date, '2028-01-20');
    assert.equal(real && current(real).assumed, undefined);
  });

  test(`on ${on}, a check-in that comes every 3 months is reckoned with at once, where no day is known`, async () => {
    const { world, ana } = await family('2027-10-01 10:00', on, 'es');
    await ana.says(
      '/agregar cita con ICE 19 de octubre de 2027 8:30 am cada 3 meses, Hartford, CT',
    );
    await ana.presses(/carta/);
    await ana.presses('Sí, guardar');
    const [first] = await datesOf(world);
    assert.deepEqual(first?.rhythm, { is: 'months', every: 3 });
    await world.advanceTo('2027-10-20 10:00');
    await finishes(ana, 'Sí fui');
    await ana.presses('Todavía no');
    assert.deepEqual(await shortly(world), [
      'check-in 2027-10-19 went',
      'check-in 2028-01-19 ahead',
    ]);
    const next = (await datesOf(world)).find(({ state }) => state.is === 'ahead');
    assert.equal(next && current(next).assumed, true);
    assert.deepEqual(next?.rhythm, { is: 'months', every: 3 });
  });

  test(`on ${on}, a hearing that went against somebody leads to its time limits`, async () => {
    const { world, ana } = await family('2027-10-01 10:00', on);
    await ana.adds('hearing October 19 2027 8:30 am Hartford');
    await world.advanceTo('2027-10-19 15:00');
    await finishes(ana, 'Ordered removed');
    ana.hears(/short time limits[^]*day to leave or to report/);
    await ana.presses('Show the time limits');
    assert.ok(ana.news.length > 0);
    assert.ok(!world.journal.some((line) => line.includes('"bug"')));
    assert.deepEqual(await shortly(world), ['hearing 2027-10-19 ordered-removed']);
  });

  test(`on ${on}, who could not go to court hears of the ways that are left`, async () => {
    const { world, ana } = await family('2027-10-01 10:00', on);
    await ana.adds('hearing October 19 2027 8:30 am Hartford');
    await world.advanceTo('2027-10-20 10:00');
    await finishes(ana, 'I could not go');
    ana.hears(/open the case again[^]*call your lawyer today/);
    await ana.presses('Show the time limits');
    assert.ok(!world.journal.some((line) => line.includes('"bug"')));
  });
}

/** Ana and Rafa of one family, each with a chat of their own. */
async function two(start: string) {
  const { world, ana } = await family(start, 'telegram');
  const rafa = world.person('Rafa', 'discord');
  await rafa.arrives();
  const { people, circles } = await world.documents();
  const [a, r] = ['Ana', 'Rafa'].map((name) => people.find(({ called }) => called === name)!);
  const home = circles.find(({ id }) => a!.circles.includes(id))!;
  await world.store.change({ kind: 'person', id: r!.id }, (one) => ({
    ...one!,
    circles: [home.id],
  }));
  await world.store.change({ kind: 'circle', id: home.id }, (one) => ({
    ...one!,
    members: [...one!.members, { person: r!.id, role: 'family' as const }],
  }));
  await world.crashes();
  return { world, ana, rafa };
}

test('the others of a family hear once of what one of them said, and what it asks of them', async () => {
  const { world, ana, rafa } = await two('2017-05-01 10:00');
  await ana.says('/add expiry 2017-07-20 all day Springfield, MA');
  await ana.presses('Mine');
  await ana.presses(/letter/);
  await ana.presses('Yes, save it');
  await world.advanceTo('2017-06-26 10:00');
  await finishes(ana, 'They said no');
  rafa.reads();
  await world.advanceTo('2017-06-26 10:09');
  rafa.hearsNothing();
  await world.advanceTo('2017-06-26 10:11');
  const told = rafa.hears(/Ana me contó cómo fue: Dijeron que no[^]*papel con otra/);
  assert.match(told.text, /^Un mensaje de Contigo/, 'a lock screen says nothing');
  await world.restarts();
  await world.advanceTo('2017-08-10 10:00');
  rafa.hearsNothing();
});

test('an outcome that is taken back at once is told to nobody; later, that it was a mistake is told too', async () => {
  const { world, ana, rafa } = await two('2027-05-01 10:00');
  await ana.says('/add hearing October 19 2027 8:30 am Hartford');
  await ana.presses('Mine');
  await ana.presses(/notice/);
  await ana.presses('Yes, save it');
  rafa.reads();
  await finishes(ana, 'Ordered removed');
  await world.advance(5 * 60_000);
  await ana.presses('I tapped the wrong one');
  await world.advance(30 * 60_000);
  rafa.hearsNothing();
  await ana.presses('Ordered removed');
  await world.advance(11 * 60_000);
  rafa.hears(/Ordenaron la deportación/);
  await ana.presses('I tapped the wrong one');
  await world.advance(60_000);
  rafa.hears(/Fue un error: la fecha queda como antes/);
  await ana.presses('They said yes');
  await world.advance(11 * 60_000);
  rafa.hears(/Dijeron que sí/);
});

test('of a date that two share, one can be let go and the other not', async () => {
  const { world, ana, rafa } = await two('2012-06-01 10:00');
  await ana.says('/add check-in 2012-08-20 9:00 am Phoenix, AZ');
  await ana.presses('Both of us');
  await ana.presses(/letter/);
  await ana.presses('Yes, save it');
  await finishes(ana, 'Rafa');
  await ana.presses('I went');
  await ana.presses('Not yet');
  await ana.presses('I do not know');
  const dates = await datesOf(world);
  assert.deepEqual(await shortly(world), ['check-in 2012-08-20 ahead', 'check-in 2012-08-20 went']);
  assert.deepEqual(
    dates.map(({ of }) => of.length),
    [1, 1],
  );
  rafa.reads();
  await world.advanceTo('2012-08-20 12:00');
  assert.ok(rafa.news.every(({ kind }) => kind !== 'reminder'));
});

test('what is denied before its day leaves the phone too, and comes back with the outcome taken back', async () => {
  const { ana } = await family('2027-06-01 10:00', 'telegram');
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  await finishes(ana, 'They said no');
  const [said, off] = ana.sees.slice(-2);
  assert.match(said?.text ?? '', /call your lawyer/, 'the kind word first');
  assert.match(off?.text ?? '', /goes off your phone too/);
  assert.match(off?.file?.body ?? '', /METHOD:CANCEL[^]*STATUS:CANCELLED/);
  ana.reads();
  await ana.presses('I tapped the wrong one');
  assert.match(ana.hears(/put your dates in your phone/).file?.body ?? '', /METHOD:PUBLISH/);
});

test('what was put off before its day, to nobody knows when, leaves the phone too', async () => {
  const { ana } = await family('2027-06-01 10:00', 'discord', 'es');
  await ana.adds('audiencia 19 de octubre de 2027 8:30 am Hartford');
  await finishes(ana, 'La cambiaron');
  await ana.presses('Todavía no se sabe');
  const off = ana.hears(/se quita también de su celular/);
  assert.match(off.file?.body ?? '', /METHOD:CANCEL/);
});

test('after its day there is nothing to take out of the phone', async () => {
  const { world, ana } = await family('2027-10-01 10:00', 'telegram');
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  await world.advanceTo('2027-10-19 15:00');
  await finishes(ana, 'They said no');
  assert.ok(ana.sees.slice(-2).every(({ file }) => file === undefined));
});

for (const words of ['thanks', "I don't know.", 'Gracias!', 'no sé', 'todavía no', 'No, gracias'])
  test(`«${words}» names no next date, and is not taken for one`, async () => {
    const { world, ana } = await family('2027-10-01 10:00', 'telegram');
    await ana.adds('other appointment October 19 2027 8:30 am Hartford');
    await world.advanceTo('2027-10-20 10:00');
    await finishes(ana, 'I went');
    await ana.says(words);
    ana.hears(/say nothing more about this date/);
    assert.deepEqual(await shortly(world), ['appointment 2027-10-19 went']);
    assert.deepEqual((await world.documents()).circles[0]?.drafts, {});
  });

test('who says that they are out is asked by a button that says what it does', async () => {
  const { world, ana } = await family('2027-10-01 10:00', 'telegram', 'es');
  await ana.adds('cita con ICE 19 de octubre de 2027 8:30 am Hartford');
  await world.advanceTo('2027-10-19 15:00');
  await ana.presses('Ya salí');
  await ana.presses('Contar cómo fue');
  ana.hears(/¿Cómo le fue\?/);
});

test('an outcome pressed twice, or again from an old message, is said once', async () => {
  const { world, ana } = await family('2027-10-01 10:00', 'telegram');
  await ana.adds('check-in October 19 2027 8:30 am Hartford');
  await world.advanceTo('2027-10-20 10:00');
  await ana.says('/dates');
  await ana.presses('Done');
  const went = ana.sees.at(-1)?.choices.find(({ label }) => label === 'I went');
  assert.ok(went?.is === 'press');
  await ana.does({ is: 'pressed', token: went.token });
  const first = await datesOf(world);
  await ana.does({ is: 'pressed', token: went.token });
  await world.crashes();
  await ana.does({ is: 'pressed', token: went.token });
  assert.deepEqual(await datesOf(world), first);
  ana.hears(/next date on your paper/);
});

test('a button that takes back another outcome, or one of long ago, takes back nothing', async () => {
  const { world, ana } = await family('2027-10-01 10:00', 'telegram');
  await ana.adds('deadline October 19 2027 all day');
  await finishes(ana, 'It was handed in');
  const choices = ana.sees.flatMap((seen) => seen.choices);
  const undo = choices.find(({ label }) => label === 'I tapped the wrong one');
  assert.ok(undo?.is === 'press');
  await ana.does({ is: 'pressed', token: undo.token.replace(/\.\w+$/, '.zzzzzz') });
  assert.deepEqual(await shortly(world), ['deadline 2027-10-19 filed']);
  await world.advance(25 * 3_600_000);
  await ana.does({ is: 'pressed', token: undo.token });
  assert.deepEqual(await shortly(world), ['deadline 2027-10-19 filed']);
});

test('words that no button offered are no outcome and no way', async () => {
  const { world, ana } = await family('2027-10-01 10:00', 'telegram');
  await ana.adds('deadline October 19 2027 all day');
  await ana.says('/dates');
  await ana.presses('Done');
  const filed = ana.sees.at(-1)?.choices[0];
  assert.ok(filed?.is === 'press');
  for (const word of ['detained', 'went', 'constructor', '__proto__', ''])
    await ana.does({ is: 'pressed', token: filed.token.replace(/filed$/, word) });
  assert.deepEqual(await shortly(world), ['deadline 2027-10-19 ahead']);
  await ana.presses('It was too late');
  const limits = ana.sees.at(-2)?.choices[0];
  assert.ok(limits?.is === 'press');
  for (const word of ['two-years', 'two-years-2029-06-01', 'any-day', 'toString'])
    await ana.does({ is: 'pressed', token: limits.token.replace(/limits$/, word) });
  assert.deepEqual(await shortly(world), ['deadline 2027-10-19 missed']);
});

test('each question, way and button that an outcome can lead to has its words', () => {
  for (const kind of KEY_DATE_KINDS)
    for (const outcome of ASKED[kind]) {
      const { ask, onward = [] } = sequelOf(kind, outcome) ?? {};
      assert.ok(ask === undefined || has(`then-${ask}`), ask);
      for (const one of onward) assert.ok(one === 'two-years' || has(`onward-${one}`), one);
    }
});

test('no kind of date has more buttons than a thumb can tell apart', () => {
  for (const kind of KEY_DATE_KINDS) {
    assert.ok(ASKED[kind].length <= 8, kind);
    assert.equal(ASKED[kind].at(-1), 'rather-not');
  }
});
