import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import type { KeyDate } from '../../src/domain/keydate.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** Where a date comes from, who found it right, whether it still stands, and who says otherwise. */

type Tongue = 'en' | 'es';
const SAYS = {
  en: {
    hearing: 'hearing October 19 2027 8:30 am Hartford',
    checkIn: 'check-in October 19 2027 8:30 am Hartford',
    text: 'a text message',
    call: 'a phone call',
    yes: /^Yes, save/,
    dates: '/dates',
    more: 'More',
    right: /^I checked it/,
    letter: 'a letter from ICE',
    real: /check that this date is real/,
    how: /Call your lawyer[^]*old paper, not from the message[^]*ice\.gov\/check-in/,
    court: /Call your lawyer[^]*\+1-800-898-7180[^]*acis\.eoir\.justice\.gov/,
    mark: /Nobody has found it on a paper yet/,
    found: /✓ Found right by you, [^\n]*From: a letter from ICE/,
    still: /Does the hearing still stand\?[^]*\+1-800-898-7180[^]*acis\.eoir[^]*A-number/,
    letterAgain: /look at your letter again/,
    same: 'The same',
    changed: 'It changed',
    couldNot: 'I could not look',
    noted: /it is still the same\.[^]*next time I ask is[^]*I will ask you/,
    later: /wrote it down\.[^]*next time I ask/,
    lookedUp: /✓ Looked up by you, Tuesday, September 14[^\n]*: the same/,
    newDay: /the new paper say/i,
  },
  es: {
    hearing: 'audiencia 19 de octubre de 2027 8:30 am Hartford',
    checkIn: 'presentación 19 de octubre de 2027 8:30 am Hartford',
    text: 'un mensaje de texto',
    call: 'una llamada',
    yes: /^Sí, guardar/,
    dates: '/fechas',
    more: 'Más',
    right: /^Ya revisé/,
    letter: 'una carta de ICE',
    real: /revise que esta fecha sea verdadera/,
    how: /Llamar a su abogado[^]*papel viejo, no el del mensaje[^]*ice\.gov\/check-in/,
    court: /Llamar a su abogado[^]*\+1-800-898-7180[^]*acis\.eoir\.justice\.gov/,
    mark: /Todavía nadie la encontró en un papel/,
    found: /✓ Lo revisó usted, [^\n]*Según: una carta de ICE/,
    still: /audiencia sigue en pie\?[^]*\+1-800-898-7180[^]*acis\.eoir[^]*número A/,
    letterAgain: /mire su carta otra vez/,
    same: 'Sigue igual',
    changed: 'Cambió',
    couldNot: 'No pude preguntar',
    noted: /sigue igual\.[^]*próxima vez que pregunto es[^]*a usted/,
    later: /apunté\.[^]*próxima vez que pregunto/,
    lookedUp: /✓ Preguntó usted, martes 14 de septiembre[^\n]*: sigue igual/,
    newDay: /día/i,
  },
} as const;

async function arrived(world: World, platform: Platform, language: Tongue): Promise<Somebody> {
  const ana = world.person('Ana', platform, language);
  await ana.arrives({ language });
  return ana;
}

/** Adds a date in one line, by that paper. */
async function adds(ana: Somebody, line: string, paper: string, yes: RegExp): Promise<void> {
  await ana.says(`/add ${line}`);
  await ana.presses(paper);
  await ana.presses(yes);
}

async function onlyDate(world: World): Promise<KeyDate> {
  const dates = (await world.documents()).circles.flatMap((circle) => circle.dates);
  assert.equal(dates.length, 1);
  return dates[0]!;
}

async function card(ana: Somebody, { dates, more }: { dates: string; more: string }) {
  await ana.says(dates);
  await ana.presses(more);
  return ana.sees.at(-1)!.text;
}

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const words = SAYS[language];

    test(`on ${platform} in ${language}, a date from a text message is marked until it is found on a paper`, async () => {
      const world = await newWorld('2027-09-01 10:00');
      const ana = await arrived(world, platform, language);
      await adds(ana, words.checkIn, words.text, words.yes);
      const [readBack, saved] = ana.sees.slice(-2).map(({ text }) => text);
      assert.match(readBack!, words.real);
      assert.match(readBack!, words.how);
      assert.match(saved!, words.mark);
      assert.doesNotMatch(saved!, words.real, 'it was read a moment before');
      await ana.says(words.dates);
      assert.match(ana.sees.at(-1)!.text, words.mark);
      await world.advanceTo('2027-09-19 12:00');
      assert.match(ana.sees.at(-1)!.text, words.real);
      await world.restarts();
      assert.match(await card(ana, words), words.mark);
      await ana.presses(words.right);
      await world.restarts();
      await ana.presses(words.letter);
      const after = ana.sees.at(-1)!.text;
      assert.match(after, words.found);
      assert.doesNotMatch(after, words.mark);
      assert.doesNotMatch(after, words.real);
      const date = await onlyDate(world);
      assert.equal(date.versions.length, 1);
      ana.reads();
      await world.advanceTo('2027-10-05 12:00');
      const news = ana.news;
      assert.equal(news.length, 1, 'nothing is said again because of it');
      assert.doesNotMatch(news[0]!.text, words.real);
    });

    test(`on ${platform} in ${language}, a hearing is looked up each week, and the card says what was found`, async () => {
      const world = await newWorld('2027-09-01 10:00');
      const ana = await arrived(world, platform, language);
      await ana.adds(words.hearing);
      ana.reads();
      await world.advanceTo('2027-09-14 12:00');
      ana.hears(words.still);
      await world.restarts();
      await ana.presses(words.same);
      ana.hears(words.noted);
      assert.match(await card(ana, words), words.lookedUp);
      await ana.says(words.dates);
      assert.match(ana.sees.at(-1)!.text, words.lookedUp);
      await world.advanceTo('2027-09-21 12:00');
      await ana.presses(words.couldNot);
      ana.hears(words.later);
      await world.advanceTo('2027-10-12 12:00');
      ana.hears(words.still);
      await ana.presses(words.changed);
      ana.hears(words.newDay);
      const { checked = [] } = await onlyDate(world);
      assert.deepEqual(
        checked.map(({ found }) => found),
        ['same', 'could-not', 'changed'],
      );
    });
  }
}

test('a check-in has no look-up: the letter is looked at again three days before, once', async () => {
  for (const language of ['en', 'es'] as const) {
    const world = await newWorld('2027-09-01 10:00');
    const ana = await arrived(world, 'telegram', language);
    await ana.adds(SAYS[language].checkIn);
    await world.advanceTo('2027-10-20 12:00');
    const asked = ana.sees.filter(({ text }) => SAYS[language].letterAgain.test(text));
    assert.deepEqual(
      asked.map(({ at }) => world.words(at)),
      ['2027-10-16 08:30'],
    );
    assert.ok(!asked[0]?.choices.some(({ label }) => label === SAYS[language].couldNot));
  }
});

test('how to find out fits the date: the court\u2019s line for a hearing', async () => {
  for (const language of ['en', 'es'] as const) {
    const world = await newWorld('2027-09-01 10:00');
    const ana = await arrived(world, 'telegram', language);
    const { hearing, call, yes, court } = SAYS[language];
    await adds(ana, hearing, call, yes);
    assert.match(ana.sees.at(-2)!.text, court);
  }
});

test('on no paper yet keeps the mark; a stale button of an older day confirms nothing', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = await arrived(world, 'telegram', 'en');
  await adds(ana, SAYS.en.checkIn, SAYS.en.text, SAYS.en.yes);
  await card(ana, SAYS.en);
  await ana.presses(SAYS.en.right);
  await ana.presses('On no paper yet');
  ana.hears(/stays marked/);
  const { id } = await onlyDate(world);
  await ana.presses('The date changed');
  await ana.says('October 26 2027');
  for (let step = 0; step < 6 && ana.sees.at(-1)?.kind !== 'read-back'; step += 1) {
    const first = ana.sees.at(-1)?.choices.find((one) => one.is === 'press');
    assert.ok(first?.is === 'press');
    await ana.does({ is: 'pressed', token: first.token });
  }
  await ana.presses(SAYS.en.yes);
  ana.reads();
  await ana.does({ is: 'pressed', token: `v1:rightby:${id}.0.letter` });
  ana.hears(/moved after that question/);
  await ana.does({ is: 'pressed', token: `v1:check:${id}.0.same` });
  ana.hears(/moved after that question/);
  const date = await onlyDate(world);
  assert.deepEqual([date.confirmed, date.checked], [undefined, undefined]);
});

test('the card of a hearing says in full what its buttons note, and has one button for a new day', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = await arrived(world, 'telegram', 'es');
  await ana.adds(SAYS.es.hearing);
  await card(ana, SAYS.es);
  const labels = ana.sees.at(-1)!.choices.map(({ label }) => label);
  assert.deepEqual(
    labels.filter((label) => label.startsWith('Cambió')),
    ['Cambió la fecha'],
  );
  await ana.presses('Pregunté: sigue igual');
  ana.hears(SAYS.es.noted);
});

test('pressing twice looks once and confirms once; a text message confirms nothing', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = await arrived(world, 'telegram', 'en');
  await ana.adds(SAYS.en.hearing);
  const { id } = await onlyDate(world);
  for (const token of [
    `v1:check:${id}.0.same`,
    `v1:rightby:${id}.0.notice`,
    `v1:rightby:${id}.0.text`,
  ]) {
    await ana.does({ is: 'pressed', token });
    await ana.does({ is: 'pressed', token });
  }
  const { confirmed = [], checked = [] } = await onlyDate(world);
  assert.deepEqual([confirmed.length, checked.length], [1, 1]);
  await ana.does({ is: 'pressed', token: `v1:check:${id}.0.nonsense` });
  await ana.does({ is: 'pressed', token: `v1:check:${id}.9.same` });
  assert.equal((await onlyDate(world)).checked?.length, 1);
});

/** Ana with a hearing, and somebody who came into her circle with that role: roles are given out later. */
async function withMember(role: 'lawyer' | 'supporter' | 'coordinator') {
  const world = await newWorld('2027-09-01 10:00');
  const ana = await arrived(world, 'telegram', 'en');
  await ana.adds(SAYS.en.checkIn);
  const sara = world.person('Sara', 'discord', 'en');
  await sara.arrives({ language: 'en' });
  const { people, circles } = await world.documents();
  const known = people.find(({ called }) => called === 'Sara')!;
  const home = circles.find(({ dates }) => dates.length > 0)!;
  await world.store.change({ kind: 'circle', id: home.id }, () => ({
    ...home,
    members: [...home.members, { person: known.id, role }],
  }));
  await world.store.change({ kind: 'person', id: known.id }, () => ({
    ...known,
    circles: [home.id],
  }));
  for (const id of known.circles) await world.store.erase({ kind: 'circle', id });
  await world.restarts();
  ana.reads();
  return { world, ana, sara };
}

async function saysItMoved(sara: Somebody, to: string): Promise<void> {
  await sara.says('/dates');
  await sara.presses('The date changed');
  await sara.says(to);
  for (let step = 0; step < 6 && sara.sees.at(-1)?.kind !== 'read-back'; step += 1) {
    const first = sara.sees.at(-1)?.choices.find((one) => one.is === 'press');
    assert.ok(first?.is === 'press', sara.sees.at(-1)?.text);
    await sara.does({ is: 'pressed', token: first.token });
  }
  await sara.presses(/^Yes, save/);
}

test('a lawyer says it moved earlier: the family is asked, both days are shown and reminded of until it is settled', async () => {
  const { world, ana, sara } = await withMember('lawyer');
  await saysItMoved(sara, 'September 28 2027');
  sara.hears(/I asked the family/);
  const asked = ana.hears(
    /Which day is right\?[^]*I have: Tuesday, October 19[^]*Sara says: Tuesday, September 28/,
  );
  assert.match(asked.text, /I remind you of both days/);
  assert.equal((await onlyDate(world)).versions.length, 1);
  await world.restarts();
  await ana.says('/dates');
  ana.hears(/October 19[^]*may have moved to Tuesday, September 28[^]*Said by Sara/);
  await world.advanceTo('2027-09-21 12:00');
  ana.hears(/in 7 days[^]*September 28[^]*It may also be: Tuesday, October 19/);
  await ana.presses('It moved');
  ana.hears(/It was: Tuesday, October 19[^]*now: Tuesday, September 28/);
  const date = await onlyDate(world);
  assert.deepEqual([date.versions.length, date.disputed], [2, undefined]);
  await ana.presses('It stays as it was');
  ana.hears(/moved after that question/);
  assert.equal((await onlyDate(world)).versions.length, 2);
});

test('a later day is named in the reminders; «it stays» ends it, and the question is over for good', async () => {
  const { world, ana, sara } = await withMember('coordinator');
  await saysItMoved(sara, 'October 26 2027');
  ana.hears(/Which day is right\?/);
  await world.advanceTo('2027-09-19 12:00');
  ana.hears(/in 30 days[^]*October 19[^]*It may also be: Tuesday, October 26/);
  await ana.presses('It stays as it was');
  ana.hears(/stays as it was/);
  await ana.presses('It moved');
  ana.hears(/settled already/);
  await world.advanceTo('2027-10-05 12:00');
  const seen = ana.news.filter(({ kind }) => kind === 'reminder');
  assert.equal(seen.length, 1);
  assert.doesNotMatch(seen[0]!.text, /October 26/);
});

test('neither is right: both days stay in mind until the third is saved', async () => {
  const { world, ana, sara } = await withMember('lawyer');
  await saysItMoved(sara, 'October 12 2027');
  await ana.presses('Neither is right');
  assert.ok((await onlyDate(world)).disputed);
  await world.restarts();
  await ana.says('November 2 2027');
  for (let step = 0; step < 6 && ana.sees.at(-1)?.kind !== 'read-back'; step += 1) {
    const first = ana.sees.at(-1)?.choices.find((one) => one.is === 'press');
    assert.ok(first?.is === 'press');
    await ana.does({ is: 'pressed', token: first.token });
  }
  await ana.presses(/^Yes, save/);
  const date = await onlyDate(world);
  assert.equal(date.disputed, undefined);
  assert.equal(date.versions.at(-1)?.when.date, '2027-11-02');
});

test('whoever is not of the family settles, confirms, ends and takes away nothing', async () => {
  const { world, ana, sara } = await withMember('lawyer');
  await saysItMoved(sara, 'October 26 2027');
  const before = await onlyDate(world);
  const stamp = before.disputed!.at.toString(36);
  const tokens = [
    `v1:settle:${before.id}.0.${stamp}.new`,
    `v1:settle:${before.id}.0.${stamp}.old`,
    `v1:right:${before.id}.0`,
    `v1:rightby:${before.id}.0.letter`,
    `v1:check:${before.id}.0.same`,
    `v1:off:${before.id}`,
    `v1:offyes:${before.id}`,
    `v1:done:${before.id}`,
  ];
  for (const token of tokens) {
    sara.reads();
    await sara.does({ is: 'pressed', token });
    sara.hears(/Only the family/);
  }
  assert.deepEqual(await onlyDate(world), before);
  await ana.does({ is: 'pressed', token: `v1:settle:${before.id}.0.zz.new` });
  ana.hears(/settled already/);
  assert.deepEqual(await onlyDate(world), before);
});

test('to a person outside of the circle, or who only supports it, no button shows anything of a date', async () => {
  const { world, ana, sara } = await withMember('supporter');
  const eve = world.person('Eve', 'telegram', 'en');
  await eve.arrives({ language: 'en' });
  const [date] = (await world.documents()).circles.flatMap(({ dates }) => dates);
  const { id } = date!;
  const actions = [
    'card',
    'file',
    'changed',
    'off',
    'offyes',
    'keep',
    'done',
    'ready',
    'ride',
    'withme',
  ];
  const tokens = [
    ...actions.map((action) => `v1:${action}:${id}`),
    `v1:right:${id}.0`,
    `v1:rightby:${id}.0.letter`,
    `v1:check:${id}.0.changed`,
    `v1:settle:${id}.0.${date!.versions[0].at.toString(36)}.new`,
  ];
  for (const one of [eve, sara]) {
    await one.says('/dates');
    await one.says(`/dates ${id}`);
    for (const token of tokens) await one.does({ is: 'pressed', token });
    const seen = one.sees.map(({ text, file }) => `${text} ${file?.body ?? ''}`).join('\n');
    assert.doesNotMatch(seen, /October|Hartford|8:30|20271019/);
  }
  assert.deepEqual(
    (await world.documents()).circles.flatMap(({ dates }) => dates),
    [date],
  );
  await world.advance(60 * DAY + HOUR);
  for (const one of [eve, sara])
    assert.ok(one.sees.every(({ as, kind }) => as === 'answer' || kind === 'notice'));
  assert.ok(ana.sees.some(({ kind }) => kind === 'reminder'));
});
