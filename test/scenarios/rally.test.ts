import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCampaign } from '../../src/adapters/lowdb/campaignschema.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { MARCH } from '../following.ts';
import {
  SAID,
  followsInPrivate,
  isOfFamily,
  leads,
  marchIn,
  plansRally,
  ralliesIn,
} from '../marching.ts';
import type { Seen } from '../stage.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

function posts(somebody: Somebody): readonly Seen[] {
  return somebody.news.filter(({ kind }) => kind === 'post' || kind === 'gathered');
}

function times(world: World, seen: readonly Seen[]): readonly string[] {
  return seen.map(({ at }) => world.words(at));
}

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const said = SAID[language];
    const city = language === 'en' ? /New York/ : /Nueva York/;

    test(`Baltimore: an arrest this morning, a rally at five, two questions and the family's yes (${platform}, ${language})`, async () => {
      const world = await newWorld('2017-03-09 10:00');
      const [sara, ana, luz] = ['Sara', 'Ana', 'Luz'].map((name) =>
        world.person(name, platform, language),
      ) as [Somebody, Somebody, Somebody];
      await sara.arrives({ language, city });
      await ana.arrives({ language, city });
      await leads(world, 'Sara');
      await isOfFamily(world, 'Ana');
      await followsInPrivate(luz);

      await sara.says(language === 'en' ? '/rally' : '/marcha');
      await sara.says(said.title);
      await world.restarts();
      await sara.says(said.line);
      sara.hears(/Hopkins Plaza/);
      await sara.presses(said.right);
      sara.hears(language === 'en' ? /Nothing is out yet/ : /Todavía no ha salido nada/);
      assert.deepEqual(luz.news, [], 'nothing is out before the start');
      await sara.presses(said.start);
      luz.hearsNothing();
      await world.restarts();
      ana.hears(language === 'en' ? /March 9, 2017 at 5:00/ : /9 de marzo de 2017 a las 5:00/);
      await ana.presses(said.yes);
      const [first, ...more] = posts(luz);
      assert.match(first?.text ?? '', new RegExp(said.title));
      assert.match(first?.text ?? '', /Hopkins Plaza/);
      assert.deepEqual(more, []);

      await luz.presses(said.come);
      luz.hears(language === 'en' ? /You are on the list/ : /Usted está en la lista/);
      await world.restarts();
      await world.advanceTo('2017-03-09 20:00');
      assert.deepEqual(
        times(world, posts(luz)),
        ['2017-03-09 15:00'],
        'nothing that lies in the past',
      );
    });

    test(`Baltimore: a second rally the same week is a second event of the same campaign (${platform}, ${language})`, async () => {
      const world = await newWorld('2017-03-09 10:00');
      const sara = world.person('Sara', platform, language);
      await sara.arrives({ language, city });
      await leads(world, 'Sara');
      await plansRally(sara, language);
      await sara.presses(said.start);
      const line =
        language === 'en'
          ? 'March 11 2017 noon, Baltimore'
          : '11 de marzo de 2017 12 pm, Baltimore';
      await plansRally(sara, language, { title: 'Vigil, vigilia', line });
      await sara.presses(said.start);
      const rallies = await ralliesIn(world);
      assert.deepEqual(
        rallies.map(({ type, state, times: [{ when }] }) => [type, state.is, when.date]),
        [
          ['rally', 'announced', '2017-03-09'],
          ['vigil', 'announced', '2017-03-11'],
        ],
      );
      await sara.says(language === 'en' ? '/rally' : '/marcha');
      const offered = sara.sees.at(-1)?.choices.map(({ label }) => label) ?? [];
      assert.ok(offered.includes(said.title) && offered.includes('Vigil, vigilia'));
    });
  }

  test(`who comes hears of a new hour and of the end of it, each once, over restarts (${platform})`, async () => {
    const world = await newWorld('2027-03-01 10:00');
    const [sara, luz] = [world.person('Sara', platform, 'en'), world.person('Luz', platform, 'es')];
    await sara.arrives({ language: 'en' });
    await leads(world, 'Sara');
    await followsInPrivate(luz);
    await plansRally(sara, 'en', { line: 'March 22 2027 5 pm, Hartford' });
    await sara.presses('Start');
    await luz.presses('Ahí estaré');
    luz.reads();
    await world.advance(HOUR);
    await sara.says('/rally');
    await sara.presses('Rally for Rosa');
    await sara.presses('New time');
    await sara.says('March 23 2027 6 pm');
    await sara.presses('Yes, that time');
    sara.hears(/The new time holds/);
    const [changed, ...more] = posts(luz);
    assert.match(
      changed?.text ?? '',
      /Esto cambió[^]*martes 23 de marzo[^]*Iba a ser: lunes 22 de marzo/,
    );
    assert.deepEqual(more, []);
    await world.restarts();
    await world.advanceTo('2027-03-23 08:00');
    assert.deepEqual(times(world, posts(luz)), ['2027-03-22 18:00', '2027-03-23 07:30']);
    await sara.says('/rally');
    await sara.presses('Rally for Rosa');
    await sara.presses('Call it off');
    await sara.presses('The weather');
    await world.restarts();
    const off = posts(luz);
    assert.equal(off.length, 1);
    assert.match(off[0]?.text ?? '', /Ya no se hace[^]*El tiempo está muy malo/);
    await world.advanceTo('2027-03-25 08:00');
    luz.hearsNothing();
    assert.ok(isCampaign(await marchIn(world)), 'all of it may be stored');
  });

  test(`«we are here» goes out live, and thanks in the organizer's words (${platform})`, async () => {
    const world = await newWorld('2027-03-22 10:00');
    const [sara, luz] = [world.person('Sara', platform, 'en'), world.person('Luz', platform, 'en')];
    await sara.arrives({ language: 'en' });
    await leads(world, 'Sara');
    await followsInPrivate(luz);
    await plansRally(sara, 'en', { line: 'today 5 pm, Hartford' });
    await sara.presses('Start');
    await luz.presses("I'll be there");
    await world.advanceTo('2027-03-22 17:05');
    luz.reads();
    await sara.says('/rally');
    await sara.presses('Rally for Rosa');
    await sara.presses('We are here');
    assert.match(posts(luz)[0]?.text ?? '', /We are here: Rally for Rosa/);
    await world.advance(2 * HOUR);
    await sara.presses(/It is over/);
    await sara.says('You were two hundred. Rosa heard you.');
    await sara.presses('Leave it out');
    const [thanks, ...more] = posts(luz);
    assert.match(thanks?.text ?? '', /Thank you![^]*You were two hundred/);
    assert.deepEqual(more, []);
    await world.restarts();
    await world.advance(48 * HOUR);
    luz.hearsNothing();
  });

  test(`three places: the fourth waits, moves up when somebody cannot come, and is told once (${platform})`, async () => {
    const world = await newWorld('2027-03-01 10:00');
    const sara = world.person('Sara', platform, 'en');
    await sara.arrives({ language: 'en' });
    await leads(world, 'Sara');
    await plansRally(sara, 'en', { title: 'Training', line: 'March 22 2027 5 pm, Hartford' });
    await sara.presses('Start');
    await sara.says('/rally');
    await sara.presses('Training');
    await sara.presses('Places');
    await sara.says('3');
    const four = ['Luz', 'Eva', 'Sol', 'Mar'].map((name) => world.person(name, platform, 'en'));
    for (const one of four) await followsInPrivate(one);
    const [rally] = await ralliesIn(world);
    const press = (one: Somebody, word: string) =>
      one.does({ is: 'pressed', token: `v1:rsvp:${MARCH}.${rally!.id}.${word}` });
    for (const one of four) await press(one, 'yes');
    const [luz, , , mar] = four as [Somebody, Somebody, Somebody, Somebody];
    mar.hears(/number 1 in line/);
    await world.restarts();
    await press(luz, 'no');
    const [up, ...more] = posts(mar);
    assert.match(up?.text ?? '', /There is a place for you now: Training/);
    assert.deepEqual(more, []);
    await world.restarts();
    await world.advance(10 * MINUTE);
    mar.hearsNothing();
    const { rsvps } = await marchIn(world);
    assert.deepEqual(
      rsvps[rally!.id]?.map(({ is }) => is),
      ['no', 'yes', 'yes', 'yes'],
    );
  });

  test(`200 people press for 3 places: three have one, 197 wait in the order of their presses (${platform})`, async () => {
    const world = await newWorld('2027-03-01 10:00');
    const sara = world.person('Sara', platform, 'en');
    await sara.arrives({ language: 'en' });
    await leads(world, 'Sara');
    await plansRally(sara, 'en', { title: 'Training', line: 'March 22 2027 5 pm, Hartford' });
    await sara.presses('Start');
    const [rally] = await ralliesIn(world);
    await world.store.change({ kind: 'campaign', id: MARCH }, (one) => ({
      ...one!,
      events: one!.events.map((event) =>
        event.kind === 'rally' ? { ...event, capacity: 3 } : event,
      ),
    }));
    const token = `v1:rsvp:${MARCH}.${rally!.id}.yes`;
    const many = Array.from({ length: 200 }, (_, at) =>
      world.person(`P${String(at)}`, platform, 'en'),
    );
    await Promise.all(many.map((one) => one.does({ is: 'pressed', token })));
    const answers = (await marchIn(world)).rsvps[rally!.id] ?? [];
    assert.deepEqual([answers.length, answers.filter(({ is }) => is === 'yes').length], [200, 3]);
    assert.ok(answers.slice(0, 3).every(({ is }) => is === 'yes'));
  });
}

test('the full address comes to those alone who come', async () => {
  const world = await newWorld('2027-03-01 10:00');
  const [sara, luz] = [
    world.person('Sara', 'telegram', 'en'),
    world.person('Luz', 'telegram', 'en'),
  ];
  await sara.arrives({ language: 'en' });
  await leads(world, 'Sara');
  await followsInPrivate(luz);
  await sara.says('/rally Know your rights');
  await sara.says('March 22 2027 5 pm, Hartford');
  await sara.presses('Say more');
  await sara.says('100 Secret Street, 2nd floor');
  await sara.presses('Only those who come');
  await sara.says('Water');
  await sara.presses('Skip');
  await sara.presses('Some');
  await sara.presses('Better help from home');
  await sara.presses('That is enough');
  sara.hears(
    /100 Secret Street[^]*Only those who come see[^]*Bring: Water[^]*The police may come[^]*help from home/,
  );
  await sara.presses('Yes, that is right');
  await sara.presses('Start');
  const [post] = posts(luz);
  assert.match(post?.text ?? '', /Bring: Water/);
  assert.doesNotMatch(post?.text ?? '', /Secret/);
  await luz.presses("I'll be there");
  luz.hears(/100 Secret Street/);
  await luz.presses('To my calendar');
  const file = luz.sees.at(-1)?.file?.body ?? '';
  assert.match(file, /SUMMARY:Know your rights[^]*Secret Street/);
  await luz.does({ is: 'pressed', token: await answerToken(world, 'no') });
  luz.reads();
  await luz.does({ is: 'pressed', token: await answerToken(world, 'try') });
  assert.doesNotMatch(luz.news.map(({ text }) => text).join('\n'), /Secret/);
});

async function answerToken(world: World, word: string): Promise<string> {
  const [rally] = await ralliesIn(world);
  return `v1:rsvp:${MARCH}.${rally!.id}.${word}`;
}

test('a «can’t» from somebody of whom nothing is known keeps nothing', async () => {
  const world = await newWorld('2027-03-01 10:00');
  const [sara, luz] = [
    world.person('Sara', 'telegram', 'en'),
    world.person('Luz', 'telegram', 'en'),
  ];
  await sara.arrives({ language: 'en' });
  await leads(world, 'Sara');
  await plansRally(sara, 'en', { line: 'March 22 2027 5 pm, Hartford' });
  await sara.presses('Start');
  await luz.does({ is: 'pressed', token: await answerToken(world, 'no') });
  luz.hears(/I keep nothing/);
  assert.equal((await world.documents()).people.length, 1);
});
