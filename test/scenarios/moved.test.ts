import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyDate } from '../../src/domain/keydate.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** A Monday; Thanksgiving is the 26th. */
const START = '2026-11-23 10:00';

async function datesIn(world: World): Promise<readonly KeyDate[]> {
  return (await world.documents()).circles.flatMap(({ dates }) => dates);
}

async function statesIn(world: World): Promise<Readonly<Record<string, string>>> {
  const dates = await datesIn(world);
  return Object.fromEntries(dates.map(({ rule, state }) => [rule?.id ?? '', state.is]));
}

function tokenOf(who: Somebody, label: string): string {
  const choice = who.sees.flatMap((seen) => seen.choices).findLast((one) => one.label === label);
  assert.ok(choice?.is === 'press', label);
  return choice.token;
}

/** Says yes to all three, today. */
async function moves(who: Somebody): Promise<void> {
  await who.says('/moved');
  await who.presses('Today');
  await who.presses('Yes');
  await who.presses('Yes, at check-ins');
  await who.presses('Yes');
  await who.presses('Yes, remind me');
}

for (const platform of ['telegram', 'discord'] as const) {
  test(`on ${platform}, a move becomes one checklist, each agency with its own clock`, async () => {
    const world = await newWorld(START);
    const ana = world.person('Ana', platform, 'en');
    await ana.arrives({ language: 'en' });
    await ana.says('/moved');
    ana.hears(/On which day did you move\? Just the day\. I do not need the address\./);
    await world.restarts();
    await ana.presses('Today');
    await ana.presses('Yes');
    await world.restarts();
    await ana.presses('Yes, at check-ins');
    await ana.presses('I do not know');
    assert.deepEqual(await datesIn(world), [], 'nothing is kept before the yes');
    await ana.presses('Yes, remind me');
    const list = ana.hears(/You moved on Monday, November 23, 2026/);
    assert.match(list.text, /○ New address to the court[\s\S]*Last day: Tuesday, December 1, 2026/);
    assert.match(list.text, /EOIR-33[\s\S]*https:\/\/respondentaccess\.eoir\.justice\.gov/);
    assert.match(
      list.text,
      /○ New address to USCIS\nSafe day: Wednesday, December 2, 2026\nLast day: Thursday, December 3/,
    );
    assert.match(list.text, /ask your lawyer\. \(Source: 8 CFR 1003\.15\(d\)\(2\)/);
    assert.deepEqual(
      (await datesIn(world)).map(({ kind, rule }) => `${kind} ${rule!.id} ${rule!.from}`),
      [
        'deadline move-court 2026-11-23',
        'deadline move-ice 2026-11-23',
        'deadline move-uscis 2026-11-23',
        'deadline move-post 2026-11-23',
      ],
    );
  });

  test(`on ${platform}, a tick holds over double presses and restarts, can be taken back, and all of them earn thanks`, async () => {
    const world = await newWorld(START);
    const ana = world.person('Ana', platform, 'en');
    await ana.arrives({ language: 'en' });
    await moves(ana);
    const tick = tokenOf(ana, 'Done: the court');
    await ana.does({ is: 'pressed', token: tick });
    const [first] = (await datesIn(world)).filter(({ state }) => state.is === 'done');
    await world.advance(60_000);
    await ana.does({ is: 'pressed', token: tick });
    await world.restarts();
    await ana.does({ is: 'pressed', token: tick });
    const [again] = (await datesIn(world)).filter(({ state }) => state.is === 'done');
    assert.equal(again?.rule?.id, 'move-court');
    assert.deepEqual(again.state, first?.state, 'it is done since the first press');
    await ana.says('/moved');
    ana.hears(/✓ New address to the court[\s\S]*○ New address to ICE/);
    const untick = tokenOf(ana, 'Not done yet: the court');
    await ana.does({ is: 'pressed', token: untick });
    await ana.does({ is: 'pressed', token: untick });
    assert.equal((await statesIn(world))['move-court'], 'ahead');
    for (const agency of ['the court', 'ICE', 'USCIS', 'the post office']) {
      await ana.presses(`Done: ${agency}`);
    }
    ana.hears(/All done\. Thank you\./);
    assert.deepEqual(new Set(Object.values(await statesIn(world))), new Set(['done']));
    ana.reads();
    await world.advanceTo('2027-01-10 10:00');
    assert.deepEqual(
      ana.news.filter(({ kind }) => kind === 'reminder'),
      [],
    );
  });

  test(`on ${platform}, in Spanish: an order of supervision asks for it within 48 hours`, async () => {
    const world = await newWorld(START);
    const ana = world.person('Ana', platform, 'es-MX');
    await ana.arrives();
    await ana.says('/mudanza');
    await ana.presses('Hoy');
    await ana.says('no');
    await ana.presses('Sí, con un I-220B');
    await ana.says('no');
    ana.hears(/48 horas después es el miércoles 25 de noviembre de 2026/);
    await ana.presses('Sí, avíseme');
    const list = ana.hears(/La mudanza fue el lunes 23 de noviembre de 2026/);
    assert.match(list.text, /○ Nueva dirección a ICE\nDía seguro: martes 24 de noviembre/);
    assert.match(list.text, /○ Nueva dirección al correo/);
    assert.doesNotMatch(list.text, /USCIS|la corte$/m);
    await ana.presses('Listo: ICE');
    ana.hears(/✓ Nueva dirección a ICE/);
  });
}

test('who does not know is told of every agency that may have to hear of it', async () => {
  const world = await newWorld(START);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/moved');
  await ana.presses('Yesterday');
  for (let question = 0; question < 3; question += 1) await ana.presses('I do not know');
  await ana.presses('Yes, remind me');
  const kept = (await datesIn(world)).map(({ rule }) => rule?.id);
  assert.deepEqual(kept, ['move-court', 'move-ice', 'move-uscis', 'move-post']);
});

test('the tasks stand under /dates as deadlines, and are reminded of until they are ticked', async () => {
  const world = await newWorld(START);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await moves(ana);
  await ana.says('/dates');
  ana.hears(/What: New address to the court[\s\S]*What: New address to USCIS/);
  await ana.presses('Done: the court');
  await ana.presses('Done: ICE');
  await ana.presses('Done: the post office');
  ana.reads();
  await world.advanceTo('2026-12-10 10:00');
  const letters = ana.news.filter(({ kind }) => kind === 'reminder');
  assert.ok(letters.length >= 3);
  for (const { text } of letters) {
    assert.match(text, /New address to USCIS/);
    assert.match(text, /https:\/\/www\.uscis\.gov\/addresschange/);
    assert.doesNotMatch(text, /the court:|to ICE|post office/);
  }
});

test('a second move begins a list of its own, and a task called off leaves the list', async () => {
  const world = await newWorld(START);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await moves(ana);
  await ana.says('/moved');
  ana.hears(/You moved on Monday, November 23, 2026/);
  await world.advanceTo('2026-11-30 10:00');
  await ana.presses('We moved again');
  await ana.presses('Today');
  await ana.presses('Yes');
  await ana.presses('No');
  await ana.presses('No');
  await ana.presses('Yes, remind me');
  const list = ana.hears(/You moved on Monday, November 30, 2026/);
  assert.doesNotMatch(list.text, /USCIS/);
  const post = (await datesIn(world)).find(
    ({ rule }) => rule?.id === 'move-post' && rule.from === '2026-11-30',
  );
  await ana.does({ is: 'pressed', token: `v1:offyes:${post!.id}` });
  ana.reads();
  await ana.says('/moved');
  assert.doesNotMatch(ana.hears(/New address to the court/).text, /post office/);
});

test('a tick of somebody else’s list, an old one or a forged one changes nothing', async () => {
  const world = await newWorld(START);
  const ana = world.person('Ana', 'telegram', 'en');
  const rosa = world.person('Rosa', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await rosa.arrives({ language: 'en' });
  await moves(ana);
  await rosa.does({ is: 'pressed', token: tokenOf(ana, 'Done: ICE') });
  rosa.hears(/not here any more/);
  await ana.does({ is: 'pressed', token: 'v1:movetick:222222' });
  ana.hears(/not here any more/);
  await ana.adds('hearing March 10 2027 8:30 am Hartford');
  const hearing = (await datesIn(world)).find(({ kind }) => kind === 'hearing');
  await ana.does({ is: 'pressed', token: `v1:movetick:${hearing!.id}` });
  assert.deepEqual(
    (await datesIn(world)).map(({ state }) => state.is),
    ['ahead', 'ahead', 'ahead', 'ahead', 'ahead'],
  );
});

test('the new home is asked nowhere: words are taken for the day alone', async () => {
  const world = await newWorld(START);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/moved');
  await ana.says('450 Main St, Hartford');
  await ana.presses('Today');
  await ana.says('450 Main St, Hartford');
  ana.hears(/button/i);
  await ana.presses('Yes');
  await ana.presses('No');
  await ana.presses('No');
  await ana.presses('Yes, remind me');
  assert.doesNotMatch(JSON.stringify(await world.documents()), /Main St/);
});
