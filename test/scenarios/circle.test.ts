import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import { parted, withMember } from '../../src/domain/membership.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** A circle: how people come into it, what they can do there, how they go. */

function other(platform: Platform): Platform {
  return platform === 'telegram' ? 'discord' : 'telegram';
}

function codeIn({ sees }: Somebody): string {
  return /([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/.exec(sees.at(-1)?.text ?? '')?.[1] ?? '';
}

const AS = { coordinator: /^Coordina/, supporter: /^(Supporter|Apoyo)/, lawyer: /^(Lawyer|Parte)/ };

/** A new invitation, from somebody who writes English or Spanish. */
async function invites(giver: Somebody, role: keyof typeof AS): Promise<string> {
  await giver.says('/invite');
  await giver.presses(AS[role]);
  return codeIn(giver);
}

/** That code used, with the yes to be asked. */
async function comes(one: Somebody, code: string): Promise<void> {
  await one.says(code);
  await one.presses(/^(Yes, ask|Sí, preg)/);
}

/** Ana with a date, in English on this platform; Luz, who speaks Spanish, on the other one. */
async function family(world: World, platform: Platform = 'telegram') {
  const ana = world.person('Ana', platform, 'en');
  const luz = world.person('Luz', other(platform), 'es');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 8:30 am 450 Main St Hartford CT');
  await luz.arrives();
  return { ana, luz };
}

async function joins(ana: Somebody, one: Somebody, role: keyof typeof AS): Promise<void> {
  await comes(one, await invites(ana, role));
  await ana.presses(/^Yes, let them in/);
}

for (const platform of ['telegram', 'discord'] as const) {
  test(`invited on ${platform}, a supporter waits for a yes that names them and who vouched`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const { ana, luz } = await family(world, platform);
    const code = await invites(ana, 'supporter');
    ana.hears(/invites one person, as: supporter[^]*2 days/);
    luz.reads();
    await luz.says(code);
    const asked = luz.hears(/Se lo dio alguien que usted conoce/);
    assert.doesNotMatch(asked.text, /Ana|Hartford|apoyo|octubre/i);
    await luz.presses(/^Sí, preg/);
    luz.hears(/Ya pregunté/);
    await world.restarts();
    ana.hears(/Luz wants to come into your circle, as: supporter[^]*You invited them/);
    await luz.says('/fechas');
    assert.doesNotMatch(luz.hears(/./).text, /Ana|Hartford|octubre/);
    await ana.presses(/^Yes, let them in/);
    ana.hears(/Luz is in the circle now, as: supporter/);
    luz.hears(/usted acompaña a Ana, como: apoyo/);
    await world.restarts();
    await luz.says('/circulo');
    luz.hears(/acompaña a Ana/);
    await ana.says('/circle');
    ana.hears(/You: family[^]*Luz: supporter\. I can reach them\. Invited by Ana/);
  });
}

test('a forwarded link tells a stranger nothing, and a no leaves them where they were', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana } = await family(world);
  const eve = world.person('Eve', 'discord', 'en');
  const code = await invites(ana, 'coordinator');
  await eve.says(`/start ${code.replaceAll('-', '').toLowerCase()}`);
  await eve.presses('English');
  await eve.says('Eve');
  await eve.presses(/New York/);
  await eve.presses(/^Yes/);
  await eve.presses(/^Yes, ask/);
  await eve.says('/circle');
  await eve.says('/dates');
  await eve.says('/mydata');
  ana.hears(/Eve wants to come into your circle/);
  await ana.presses(/^No, keep them out/);
  eve.hears(/Nobody said yes/);
  await eve.says('/circle');
  for (const seen of eve.sees) {
    assert.doesNotMatch(
      `${seen.text} ${JSON.stringify(seen)}`,
      /\bAna\b|Hartford|October 19|coordinator/,
    );
  }
  await eve.says(code);
  eve.hears(/not good any more/);
});

test('an invitation is good for one person and two days, and an old yes lets nobody in', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await family(world);
  const rosa = world.person('Rosa', 'telegram', 'es');
  await rosa.arrives();
  const first = await invites(ana, 'supporter');
  const second = await invites(ana, 'lawyer');
  await comes(luz, first);
  await rosa.says(first);
  rosa.hears(/ya no vale/);
  await ana.presses(/^Yes, let them in/);
  await ana.presses(/^Yes, let them in/);
  ana.hears(/Luz is in the circle now[^]*/);
  await world.advance(2 * DAY - 1);
  await rosa.says(second);
  rosa.hears(/Se lo dio alguien/);
  await world.advance(1);
  await rosa.presses(/^Sí, preg/);
  rosa.hears(/ya no vale/);
  const { circles } = await world.documents();
  const members = circles.flatMap((circle) => circle.members.map(({ role }) => role));
  assert.deepEqual(
    members.filter((role) => role !== 'family'),
    ['supporter'],
  );
});

test('five wrong codes cost whoever tries an hour, over a restart, and nobody else anything', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await family(world);
  const eve = world.person('Eve', 'discord', 'en');
  await eve.arrives({ language: 'en' });
  const code = await invites(ana, 'supporter');
  const [find = ''] = code.split('-');
  for (let guess = 2; guess < 6; guess += 1) await eve.says(`${find}-222-22${guess}`);
  eve.hears(/not good any more/);
  await eve.says('ZZZZ-222-222');
  eve.hears(/too many wrong codes[^]*11:00 in the morning/);
  await world.restarts();
  await eve.says(code);
  eve.hears(/too many wrong codes/);
  await eve.says(`/start ${code.replaceAll('-', '').toLowerCase()}`);
  eve.hears(/too many wrong codes/);
  await luz.says(code);
  luz.hears(/Se lo dio alguien/);
  await world.advance(HOUR);
  await eve.says(code);
  eve.hears(/Did someone you know give it to you/);
});

for (const platform of ['telegram', 'discord'] as const) {
  test(`who is taken out on ${platform} keeps nothing: old buttons, dates and kept data know of no circle`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const { ana, luz } = await family(world, platform);
    await joins(ana, luz, 'coordinator');
    await luz.says('/fechas');
    luz.hears(/Hartford/);
    await luz.says('/agregar audiencia');
    const old = luz.sees.flatMap((seen) => seen.choices).filter((choice) => choice.is === 'press');
    await ana.says('/circle');
    await ana.presses('Take someone out');
    await ana.presses('Luz');
    await ana.presses(/^Yes, take Luz out/);
    ana.hears(/Luz is not in the circle any more/);
    luz.hears(/ya no está en un círculo/);
    await world.restarts();
    luz.reads();
    for (const { token } of old) await luz.does({ is: 'pressed', token });
    for (const words of ['/fechas', '/circulo', '/misdatos', '/invitar']) await luz.says(words);
    for (const { text } of luz.news) assert.doesNotMatch(text, /Ana|Hartford|octubre/);
    const { people, circles } = await world.documents();
    const gone = people.find(({ called }) => called === 'Luz');
    const hers = circles.find(({ dates }) => dates.length > 0);
    assert.ok(gone && hers);
    assert.doesNotMatch(JSON.stringify(hers), new RegExp(gone.id));
    assert.deepEqual(gone.circles.includes(hers.id), false);
    await joins(ana, luz, 'supporter');
    luz.hears(/acompaña a Ana, como: apoyo/);
    await luz.says('/fechas');
    for (const { text } of luz.news) assert.doesNotMatch(text, /Hartford|octubre/);
  });
}

test('who leaves hears no more of it, and those who lead are told', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await family(world);
  await joins(ana, luz, 'lawyer');
  await luz.says('/circulo');
  await luz.presses('Salir del círculo');
  await luz.presses(/^Sí, salgo/);
  luz.hears(/Ya salió/);
  ana.hears(/Luz has left your circle/);
  luz.reads();
  await world.advanceTo('2027-10-20 12:00');
  luz.hearsNothing();
});

test('the lead goes from one coordinator to the other, and by itself when the one who leads goes', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await family(world);
  const rosa = world.person('Rosa', 'discord', 'en');
  await rosa.arrives({ language: 'en' });
  await joins(ana, luz, 'coordinator');
  await joins(ana, rosa, 'coordinator');
  await rosa.says('/circle');
  rosa.hears(/Luz: coordinator, leads/);
  assert.ok(!rosa.sees.at(-1)?.choices.some(({ label }) => label === 'Give the lead to someone'));
  await luz.says('/circulo');
  await luz.presses('Que dirija otra persona');
  await luz.presses('Rosa');
  luz.hears(/Rosa dirige ahora/);
  rosa.hears(/You now lead a circle/);
  await rosa.presses('Leave the circle');
  await rosa.presses(/^Yes, I leave/);
  luz.hears(/Usted dirige ahora un círculo/);
});

for (const platform of ['telegram', 'discord'] as const) {
  test(`the family ends the circle on ${platform}: asked once, told to all, erased, also over a crash`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const { ana, luz } = await family(world, platform);
    await joins(ana, luz, 'supporter');
    await luz.says('/circulo');
    assert.ok(!luz.sees.at(-1)?.choices.some(({ label }) => label === 'Terminar el círculo'));
    await ana.says('/circle');
    await ana.presses('End the circle');
    ana.hears(/its one date are erased[^]*One other person/);
    await ana.presses(/^Yes, erase it all/);
    await world.crashes();
    luz.hears(/Terminó un círculo/);
    const { circles } = await world.documents();
    assert.deepEqual(
      circles.filter(({ dates }) => dates.length > 0),
      [],
    );
    ana.reads();
    await ana.says('/dates');
    ana.hears(/There is no date here yet/);
    await ana.adds('check-in October 19 2027 8:30 am Hartford CT');
    await ana.says('/dates');
    ana.hears(/October 19, 2027/);
  });
}

test('without its family a circle ends, and its helpers are told nothing but that', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await family(world);
  await joins(ana, luz, 'coordinator');
  luz.reads();
  await ana.says('/forget');
  ana.hears(/Your circle ends with it/);
  await ana.presses(/^Yes, erase/);
  const over = luz.hears(/Terminó un círculo/);
  assert.doesNotMatch(over.text, /Ana/);
  assert.equal(
    (await world.documents()).circles.every(({ dates }) => dates.length === 0),
    true,
  );
});

test('a coordinator of two families sees one at a time, hears of both, and a button works where it belongs', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await family(world);
  const rosa = world.person('Rosa', 'discord', 'en');
  await rosa.arrives({ language: 'en' });
  await rosa.adds('deadline October 26 2027 all day Boston MA');
  await joins(ana, luz, 'coordinator');
  await joins(rosa, luz, 'coordinator');
  await luz.says('/fechas');
  luz.hears(/Ana[^]*19 de octubre/);
  await luz.presses('Más');
  const card = luz.hears(/Hartford/);
  await luz.says('/circulo');
  await luz.presses('Mis otros círculos');
  await luz.presses('Rosa');
  luz.hears(/Rosa: familia/);
  await luz.says('/fechas');
  assert.doesNotMatch(luz.hears(/Rosa[^]*26 de octubre/).text, /Hartford/);
  const file = card.choices.find(
    (choice) => choice.is === 'press' && /calendario/i.test(choice.label),
  );
  assert.ok(file?.is === 'press');
  await luz.does({ is: 'pressed', token: file.token });
  luz.hears(/Hartford|calendario/);
  luz.reads();
  await world.advanceTo('2027-10-19 12:00');
  luz.hears(/Es de: Rosa[^]*preguntar a la familia/);
});

test('a coordinator enters a date for the family, and what they say of its day the family settles', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await family(world);
  await joins(ana, luz, 'coordinator');
  await luz.adds('audiencia 4 de noviembre de 2027 9:00 am Boston MA');
  luz.hears(/Es de: Ana/);
  await ana.says('/dates');
  ana.hears(/November 4, 2027/);
  const date = (await world.documents()).circles.flatMap(({ dates }) => dates).at(-1);
  assert.equal(date?.of.length, 1);
  await luz.says('/fechas');
  assert.ok(!luz.sees.at(-1)?.choices.some(({ label }) => /canceló|Ya pasó/.test(label)));
});

test('of two who may let somebody in, the first word counts, and a yes cut short by a crash can be given again', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await family(world);
  const rosa = world.person('Rosa', 'discord', 'en');
  await rosa.arrives({ language: 'en' });
  await joins(ana, luz, 'coordinator');
  await comes(rosa, await invites(luz, 'supporter'));
  ana.hears(/Rosa wants to come into your circle, as: supporter[^]*invited by Luz/);
  const { people, circles } = await world.documents();
  const asker = people.find(({ called }) => called === 'Rosa');
  const held = circles.find(({ dates }) => dates.length > 0);
  assert.ok(asker && held);
  const member = { person: asker.id, role: 'supporter' } as const;
  await world.store.change({ kind: 'circle', id: held.id }, (one) => withMember(one!, member));
  await world.crashes();
  await luz.presses(/^Sí, que entre/);
  luz.hears(/Rosa ya está en el círculo/);
  await ana.presses(/^No, keep them out/);
  ana.hears(/Somebody else may have answered/);
  rosa.hears(/you now stand by Ana/);
  const after = await world.store.read({ kind: 'circle', id: held.id });
  assert.equal(after?.members.filter(({ person }) => person === asker.id).length, 1);
});

test('what a removal cut short by a crash left behind in the other document is put right at the next word', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await family(world);
  await joins(ana, luz, 'coordinator');
  const { people, circles } = await world.documents();
  const gone = people.find(({ called }) => called === 'Luz');
  const held = circles.find(({ dates }) => dates.length > 0);
  assert.ok(gone && held);
  const at = world.clock.now();
  await world.store.change({ kind: 'circle', id: held.id }, (one) => parted(one!, gone.id, at));
  await world.crashes();
  luz.reads();
  await luz.says('/fechas');
  assert.doesNotMatch(luz.hears(/./).text, /Ana|Hartford/);
  const now = (await world.documents()).people.find(({ called }) => called === 'Luz');
  assert.ok(now && !now.circles.includes(held.id));
});

test('whoever wants no messages is shown as such to those who may know', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await family(world);
  await joins(ana, luz, 'supporter');
  await luz.says('/parar');
  await luz.presses('Parar los recordatorios');
  await ana.says('/circle');
  ana.hears(/Luz: supporter\. They want no messages now/);
});
