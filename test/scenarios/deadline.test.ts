import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyDate } from '../../src/domain/keydate.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** A Sunday; Thanksgiving is the 26th. */
const START = '2026-11-22 10:00';

async function datesIn(world: World): Promise<readonly KeyDate[]> {
  return (await world.documents()).circles.flatMap(({ dates }) => dates);
}

function daysOf({ kind, rule, versions }: KeyDate): string {
  const { date, until } = versions[0].when;
  return [kind, rule?.id, rule?.from, date, until].join(' ');
}

/** What the newest button of that name carries, to be pressed later. */
function tokenOf(who: Somebody, label: RegExp): string {
  const choice = who.sees.flatMap((seen) => seen.choices).findLast((one) => label.test(one.label));
  assert.ok(choice?.is === 'press');
  return choice.token;
}

for (const platform of ['telegram', 'discord'] as const) {
  test(`on ${platform}, after «the judge said no» both appeal days are counted, and only those ticked are kept`, async () => {
    const world = await newWorld(START);
    const ana = world.person('Ana', platform, 'en');
    await ana.arrives({ language: 'en' });
    await ana.says('/deadline');
    await ana.presses('The judge said no');
    await world.restarts();
    await ana.says('November 18');
    ana.hears(/Is it this day\?/);
    await ana.presses('Wednesday, November 18, 2026');
    const told = ana.hears(/Two last days are possible/);
    assert.match(told.text, /10 days later is Saturday, November 28, 2026/);
    assert.match(told.text, /Safe day: Friday, November 27, 2026/);
    assert.match(told.text, /30 days later is Friday, December 18, 2026/);
    assert.match(told.text, /Please ask your lawyer\. \(Source: 8 CFR 1003\.38/);
    assert.deepEqual(await datesIn(world), []);
    await ana.presses('✓ Appeal, if 10 days count');
    await world.restarts();
    await ana.presses('Yes, remind me');
    assert.deepEqual((await datesIn(world)).map(daysOf), [
      'deadline bia-appeal 2026-11-18 2026-12-17 2026-12-18',
    ]);
    const saved = ana.hears(/Saved\./);
    assert.match(saved.text, /What: Appeal to the Board/);
    assert.match(saved.text, /Safe day: Thursday, December 17, 2026, in 25 days/);
    assert.match(saved.text, /Last day: Friday, December 18, 2026/);
    assert.match(saved.text, /Counted from: Wednesday, November 18, 2026/);
  });

  test(`on ${platform}, the same in Spanish, and the card says the rule`, async () => {
    const world = await newWorld(START);
    const ana = world.person('Ana', platform, 'es-MX');
    await ana.arrives();
    await ana.says('/plazo');
    await ana.presses('Faltamos a la corte');
    await ana.says('18 de noviembre de 2026');
    ana.hears(/180 días después es el lunes 17 de mayo de 2027/);
    await ana.presses('Sí, avíseme');
    ana.hears(/Guard/);
    await ana.says('/fechas');
    const card = ana.hears(/Qué: Anular la orden por faltar a la corte/);
    assert.match(card.text, /Día seguro: viernes 14 de mayo de 2027/);
    assert.match(card.text, /Último día: lunes 17 de mayo de 2027/);
    assert.match(card.text, /pregúntele a su abogado\. \(Fuente: 8 CFR 1003\.23\(b\)\(4\)\(ii\)/);
  });

  test(`on ${platform}, pressing «Yes» twice keeps one date, and a «Yes» under other ticks keeps none`, async () => {
    const world = await newWorld(START);
    const ana = world.person('Ana', platform, 'en');
    await ana.arrives({ language: 'en' });
    await ana.says('/deadline');
    await ana.presses('The judge said no');
    await ana.presses('Yesterday');
    const both = tokenOf(ana, /^Yes, remind me/);
    await ana.presses('✓ Appeal to the Board');
    await ana.does({ is: 'pressed', token: both });
    assert.deepEqual(await datesIn(world), [], 'that message showed something else');
    const one = tokenOf(ana, /^Yes, remind me/);
    await ana.does({ is: 'pressed', token: one });
    await ana.does({ is: 'pressed', token: one });
    await world.restarts();
    await ana.does({ is: 'pressed', token: one });
    assert.deepEqual(
      (await datesIn(world)).map(({ rule }) => rule?.id),
      ['bia-appeal-10'],
    );
    ana.hears(/button/i);
  });

  test(`on ${platform}, what is kept already is said and not kept again`, async () => {
    const world = await newWorld(START);
    const ana = world.person('Ana', platform, 'en');
    await ana.arrives({ language: 'en' });
    for (let round = 0; round < 2; round += 1) {
      await ana.says('/deadline');
      await ana.presses('We missed court');
      await ana.says('November 18, 2026');
      if (round === 0) await ana.presses('Yes, remind me');
    }
    ana.hears(/You have this date here already/);
    assert.ok(ana.sees.at(-1)?.choices.every(({ label }) => label !== 'Yes, remind me'));
    assert.equal((await datesIn(world)).length, 1);
  });
}

test('the ladder leads up to the safe day, goes on to the last, and stops when it is done', async () => {
  const world = await newWorld(START);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/deadline');
  await ana.presses('The Board said no');
  await ana.says('November 20, 2026');
  await ana.presses('✓ Ask to look at it again');
  await ana.presses('✓ Ask to open the case again');
  await ana.presses('Yes, remind me');
  ana.reads();
  await world.advanceTo('2026-12-31 10:00');
  const letters = ana.news.filter(({ kind }) => kind === 'reminder');
  assert.deepEqual(
    letters.map((seen) => world.words(seen.at)),
    [
      '2026-12-04 09:00',
      '2026-12-11 09:00',
      '2026-12-15 09:00',
      '2026-12-17 18:00',
      '2026-12-18 07:00',
      '2026-12-20 18:00',
      '2026-12-21 07:00',
    ],
    'last day Monday the 21st, since the 20th is a Sunday; safe day Friday the 18th',
  );
  assert.match(letters[0]!.text, /Go to the court of appeals: the safe day is in 14 days/);
  assert.match(
    letters[4]!.text,
    /Today is the safe day\. The last day is Monday, December 21, 2026/,
  );
  for (const { text } of letters) {
    assert.match(text, /Last day: Monday, December 21, 2026/);
    assert.match(text, /Please ask your lawyer\. \(Source: 8 USC 1252/);
  }
});

test('a hearing that is here already is offered as the day to count back from', async () => {
  const world = await newWorld(START);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing March 10 2027 8:30 am Hartford');
  await ana.says('/deadline');
  await ana.presses('Papers for court');
  await ana.presses('The long one (individual)');
  await ana.presses('Wednesday, March 10, 2027');
  ana.hears(/30 days before is Monday, February 8, 2027[\s\S]*Safe day: Friday, February 5, 2027/);
  await ana.presses('Yes, remind me');
  const kept = (await datesIn(world)).filter(({ rule }) => rule);
  assert.deepEqual(kept.map(daysOf), ['deadline file-individual 2027-03-10 2027-02-05 2027-02-08']);
});

test('after a date the form opens with what is known, and offers that date’s own day', async () => {
  const world = await newWorld(START);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing November 24 2026 8:30 am Hartford');
  const [hearing] = await datesIn(world);
  await world.advanceTo('2026-11-25 10:00');
  await ana.does({ is: 'pressed', token: `v1:deadline:denied.${hearing!.id}` });
  await ana.presses('Tuesday, November 24, 2026');
  ana.hears(/Day 0 is Tuesday, November 24, 2026/);
  await ana.does({ is: 'pressed', token: 'v1:deadline:denied.222222' });
  ana.hears(/not here any more/);
});

test('a permit is kept as a permit that ends, with the day from which it can be renewed', async () => {
  const world = await newWorld(START);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/deadline');
  await ana.presses('A work permit ends');
  await ana.says('June 30, 2027');
  ana.hears(/It can be sent from Friday, January 1, 2027 on, 180 days before/);
  await ana.presses('Yes, remind me');
  assert.deepEqual((await datesIn(world)).map(daysOf), [
    'expiry permit-renewal 2027-06-30 2027-06-30 ',
  ]);
  ana.reads();
  await world.advanceTo('2027-01-02 10:00');
  ana.hears(/It can be sent from Friday, January 1, 2027 on/);
});

test('when the last day has passed, nothing is kept and the lawyer is named', async () => {
  const world = await newWorld(START);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/deadline');
  await ana.presses('We came to the US');
  await ana.says('March 9, 2025');
  const late = ana.hears(/The last day has passed\. Talk to your lawyer today\./);
  assert.doesNotMatch(late.text, /safe day leaves/i);
  assert.ok(ana.sees.at(-1)?.choices.every(({ label }) => label !== 'Yes, remind me'));
  await ana.presses('Another day');
  await ana.says('March 9, 2026');
  ana.hears(/12 months later is Tuesday, March 9, 2027/);
});

test('a rule that nobody has read again for half a year says so when it is counted, on the card and in reminders', async () => {
  const world = await newWorld('2027-05-23 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/deadline');
  await ana.presses('We missed court');
  await ana.says('May 20, 2027');
  ana.hears(
    /This may be out of date\. We have not read this rule again since Monday, August 31, 2026/,
  );
  await ana.presses('Yes, remind me');
  ana.hears(/Saved[\s\S]*This may be out of date/);
  ana.reads();
  await world.advanceTo('2027-10-20 10:00');
  ana.hears(/the safe day is in 30 days[\s\S]*This may be out of date/);
});

test('a day that is ahead, or counted from today, is not taken; what to write is said', async () => {
  const world = await newWorld(START);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/deadline');
  await ana.presses('An asylum fee notice');
  await ana.says('December 3, 2026');
  ana.hears(/That day is still ahead/);
  await ana.says('last Tuesday');
  ana.hears(/It could look like this: November 18, 2026/);
  await ana.says('11/18/2026');
  ana.hears(/30 days later is Friday, December 18, 2026/);
});

test('once somebody names another day, the rule says nothing of it any more', async () => {
  const world = await newWorld(START);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/deadline');
  await ana.presses('We missed court');
  await ana.says('November 18, 2026');
  await ana.presses('Yes, remind me');
  const [date] = await datesIn(world);
  await ana.does({ is: 'pressed', token: `v1:changed:${date!.id}` });
  await ana.says('April 30, 2027');
  for (let step = 0; step < 6 && ana.sees.at(-1)?.kind !== 'read-back'; step += 1) {
    const choice = ana.sees.at(-1)?.choices.find((one) => one.is === 'press');
    assert.ok(choice?.is === 'press');
    await ana.does({ is: 'pressed', token: choice.token });
  }
  await ana.presses(/^Yes/);
  ana.reads();
  await ana.says('/dates');
  const [card] = ana.news;
  assert.match(card!.text, /April 30, 2027/);
  assert.doesNotMatch(card!.text, /Safe day|Source/);
});
