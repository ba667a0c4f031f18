import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localDate } from '../../src/domain/time.ts';
import { circleOf, enters, personAt } from '../helping.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** The way there: when they leave home, who comes along, how these reach one another; and a week after it. */

interface Trip {
  readonly world: World;
  readonly ana: Somebody;
  readonly carla: Somebody;
  readonly luz: Somebody;
  readonly lee: Somebody;
  readonly sol: Somebody;
}

/** Ana has a check-in; Luz drives her and is told yes, Sol only heard of it, Carla leads, Lee is the lawyer. */
async function trip(): Promise<Trip> {
  const world = await newWorld('2027-10-01 10:00');
  const ana = world.person('Ana', 'telegram', 'es');
  const others = {
    carla: world.person('Carla', 'discord', 'en'),
    luz: world.person('Luz', 'telegram', 'en'),
    lee: world.person('Lee', 'discord', 'en'),
    sol: world.person('Sol', 'telegram', 'en'),
  };
  await ana.arrives();
  await ana.adds('check-in October 19 2027 8:30 am, 450 Main St, Hartford CT');
  const roles = {
    carla: 'coordinator',
    luz: 'supporter',
    lee: 'lawyer',
    sol: 'supporter',
  } as const;
  for (const name of ['carla', 'luz', 'lee', 'sol'] as const) {
    await others[name].arrives({ language: 'en' });
    await enters(
      world.store,
      { family: ana.account, newcomer: others[name].account },
      { role: roles[name] },
    );
  }
  await world.restarts();
  await ana.says('/fechas');
  await ana.presses('Más');
  await ana.presses('¿Quién va con usted?');
  await ana.presses('Alguien con carro');
  await ana.presses('1');
  await ana.says('7:00 am a 11:00 am');
  await ana.says('la biblioteca');
  await others.luz.presses('I can drive');
  await others.luz.says('red jacket');
  return { world, ana, ...others };
}

async function saysYes({ ana }: Trip): Promise<void> {
  await ana.presses('Sí, me parece bien');
}

test('when they leave is asked a week before, said by nobody else, and stands in what follows', async () => {
  const day = await trip();
  const { world, ana, luz } = day;
  await saysYes(day);
  await world.advanceTo('2027-10-12 09:00');
  ana.hears(/¿A qué hora saldrá|8:30/);
  await ana.presses('¿Cuándo sale de casa?');
  ana.hears(/¿A qué hora va a salir de casa para llegar a tiempo\?/);
  await ana.says('9:00 am');
  ana.hears(/La cita empieza a las 8:30[^]*una hora antes de esa/);
  await world.restarts();
  await ana.says('7 y cuarto');
  ana.hears(/Se lo digo otra vez[^]*Salida de casa a las 7:15/);
  await world.advanceTo('2027-10-18 18:05');
  ana.hears(/Salida de casa a las 7:15[^]*¿Todavía piensa salir de casa a las 7:15/);
  luz.hears(/Soon it is time[^]*Leaving home at 7:15/);
  await world.advanceTo('2027-10-19 05:35');
  ana.hears(/Salida de casa a las 7:15/);
  await ana.says('/aqui');
  ana.hears(/Salida de casa a las 7:15/);
  luz.reads();
  await luz.says('/here');
  luz.hears(/Leaving home at 7:15/);
});

/** The new letter says a day later; the conversation about it has tests of its own. */
async function moves({ world, ana }: Trip): Promise<void> {
  const { id } = await circleOf(world.store, ana.account);
  await world.store.change({ kind: 'circle', id }, (circle) => {
    const [date] = circle!.dates;
    const [first] = date!.versions;
    const when = { ...first.when, date: localDate('2027-11-02')! };
    const versions = [first, { ...first, when, at: world.clock.now() }] as const;
    return { ...circle!, dates: [{ ...date!, versions }] };
  });
  await world.restarts();
}

test('nobody guesses when they leave: what was never said stands nowhere, and a moved date has no time yet', async () => {
  const day = await trip();
  const { world, ana } = day;
  await world.advanceTo('2027-10-12 09:00');
  await ana.presses('¿Cuándo sale de casa?');
  await ana.presses('Todavía no sé');
  ana.hears(/Me lo puede decir después/);
  await world.advanceTo('2027-10-18 18:05');
  assert.ok(ana.news.every(({ text }) => !text.includes('Salida de casa')));
  await ana.presses('¿Cuándo sale de casa?');
  await ana.presses(/^6:30/);
  assert.equal((await circleOf(world.store, ana.account)).outings?.[0]?.leaves, '06:30');
  await moves(day);
  ana.reads();
  await world.advanceTo('2027-11-01 18:05');
  assert.ok(ana.news.every(({ text }) => !text.includes('Salida de casa')));
});

test('an hour that can mean two is asked about; where the clocks differ, it is said whose hours they are', async () => {
  const world = await newWorld('2027-10-01 10:00');
  const ana = world.person('Ana', 'discord', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 1:30 pm, 525 W Van Buren St, Chicago IL');
  await world.advanceTo('2027-10-12 15:00');
  ana.reads();
  await ana.presses('When will you leave?');
  ana.hears(/These are the hours of the clocks at that place[^]*What time will you leave home/);
  await ana.says('1');
  ana.hears(/morning or later/);
  await ana.presses(/^1:00 in the afternoon/);
  ana.hears(/Leaving home at 1:00 in the afternoon/);
  const [outing] = (await circleOf(world.store, ana.account)).outings ?? [];
  assert.equal(outing?.leaves, '13:00');
  await ana.says('/here');
});

test('only the family says when they leave; lawyer and unasked supporter never learn it', async () => {
  const day = await trip();
  const { world, ana, luz, lee, sol, carla } = day;
  await saysYes(day);
  await world.advanceTo('2027-10-18 18:05');
  await ana.presses('¿Cuándo sale de casa?');
  await ana.presses(/^6:30/);
  const [date] = (await circleOf(world.store, ana.account)).dates;
  for (const one of [luz, lee, sol, carla]) {
    await one.does({ is: 'pressed', token: `v1:leaveby:${date!.id}` });
    assert.doesNotMatch(one.sees.at(-1)?.text ?? '', /What time will you leave/);
  }
  await carla.does({ is: 'pressed', token: `v1:whocomes:${date!.id}` });
  carla.hears(/Leaving home at 6:30[^]*Where to meet: la biblioteca/);
  await world.advanceTo('2027-10-19 08:00');
  for (const one of [lee, sol]) {
    for (const words of ['/dates', '/here', '/accompany', '/circle']) await one.says(words);
    assert.ok(one.sees.every(({ text }) => !/6:30|biblioteca/.test(text)));
  }
});

test('a supporter leaves a number, the family and the coordinator see it after the yes, and the other way round', async () => {
  const day = await trip();
  const { world, ana, luz, lee, sol, carla } = day;
  await luz.presses('Leave a phone number');
  luz.hears(/What number can they call\?/);
  await luz.says('call me');
  luz.hears(/I need the digits/);
  await world.restarts();
  await luz.says('555-0102, better by text');
  luz.hears(/I keep it for this circle/);
  const [date] = (await circleOf(world.store, ana.account)).dates;
  const board = `v1:whocomes:${date!.id}`;
  for (const one of [ana, carla]) await one.does({ is: 'pressed', token: board });
  for (const one of [ana, carla]) assert.ok(one.sees.every(({ text }) => !text.includes('555')));
  await saysYes(day);
  ana.hears(/Luz va[^]*Teléfono de Luz: 555-0102, better by text/);
  await ana.presses('Dejar un teléfono');
  ana.hears(/También puede ser el de alguien en casa/);
  await ana.says('555-0101');
  for (const one of [ana, carla]) await one.does({ is: 'pressed', token: board });
  carla.hears(/Phone of Luz: 555-0102/);
  await luz.says('/accompany');
  luz.hears(/Where to meet: la biblioteca[^]*Phone of Ana: 555-0101/);
  await world.advanceTo('2027-10-18 18:05');
  ana.hears(/Quién va con usted:[^]*Luz: alguien con carro[^]*Teléfono de Luz: 555-0102/);
  luz.hears(/Phone of Ana: 555-0101/);
  for (const one of [lee, sol]) assert.ok(one.sees.every(({ text }) => !text.includes('555')));
  for (const one of [ana, luz]) await one.says('/mydata');
  ana.hears(/Su teléfono en un círculo: 555-0101/);
  assert.doesNotMatch(JSON.stringify(ana.sees.at(-1)), /555-0102/);
  assert.doesNotMatch(JSON.stringify(luz.sees.at(-1)), /555-0101/);
});

test('who waits for a yes gets neither the number of the family nor the hour at which it leaves', async () => {
  const day = await trip();
  const { world, ana, luz } = day;
  await ana.says('/circulo');
  await ana.presses('Mi teléfono');
  await ana.says('555-0101');
  await world.advanceTo('2027-10-12 09:01');
  await ana.presses('¿Cuándo sale de casa?');
  await ana.presses(/^6:30/);
  await world.advanceTo('2027-10-19 08:00');
  await luz.says('/accompany');
  const told = luz.sees.map(({ text }) => text).join('\n');
  assert.match(told, /Are you still coming\?[^]*Today is the day/);
  assert.doesNotMatch(told, /555|6:30|biblioteca|450/);
});

test('the hours that somebody gave are shown to them and to the coordinator, and to nobody else', async () => {
  const day = await trip();
  const { world, ana, carla, luz, lee, sol } = day;
  await saysYes(day);
  await world.advanceTo('2027-10-21 10:00');
  luz.hears(/Thank you for being there/);
  await luz.says('/accompany');
  luz.hears(/In the last 30 days you gave about 4 hours here/);
  await luz.presses('6 h');
  luz.hears(/you gave about 6 hours here/);
  for (const one of [ana, carla, lee, sol]) {
    one.reads();
    await one.says('/circle');
    await one.says('/accompany');
    const told = one.news.map(({ text }) => text).join('\n');
    assert.equal(/Luz: 6 h/.test(told), one === carla, one.way.name);
  }
  await world.advanceTo('2027-11-19 10:00');
  await carla.says('/circle');
  assert.doesNotMatch(carla.sees.at(-1)?.text ?? '', /Hours given/);
});

test('a number is taken out again, and goes with whoever leaves', async () => {
  const day = await trip();
  const { world, ana, luz } = day;
  const phone = async () => {
    const { id } = await personAt(world.store, luz.account);
    const { members } = await circleOf(world.store, ana.account);
    return members.find(({ person }) => person === id)?.phone;
  };
  await luz.presses('Leave a phone number');
  await luz.says('555-0102');
  assert.equal(await phone(), '555-0102');
  await luz.says('/circle');
  await luz.presses('My phone number');
  luz.hears(/Now it is: 555-0102/);
  await luz.presses('Take my number out');
  luz.hears(/I keep no number of yours here/);
  assert.equal(await phone(), '');
  await saysYes(day);
  assert.doesNotMatch(ana.sees.at(-1)?.text ?? '', /Teléfono de/);
  await luz.says('/circle');
  await luz.presses('My phone number');
  await luz.says('555-0102');
  assert.match(JSON.stringify(await circleOf(world.store, ana.account)), /555-0102/);
  await luz.says('/circle');
  await luz.presses('Leave the circle');
  await luz.presses('Yes, I leave');
  assert.doesNotMatch(JSON.stringify(await circleOf(world.store, ana.account)), /555-0102/);
});

test('who went along still finds the date for a week under /accompany, and then nothing of it', async () => {
  const day = await trip();
  const { world, luz, sol } = day;
  await saysYes(day);
  await world.advanceTo('2027-10-25 09:00');
  luz.reads();
  await luz.says('/accompany');
  luz.hears(/October 19[^]*450 Main St[^]*You did this: a driver[^]*la biblioteca/);
  await luz.presses('Write two lines');
  luz.hears(/How was it\? Two lines are enough/);
  await luz.says('/cancel');
  sol.reads();
  await sol.says('/accompany');
  assert.ok(sol.news.every(({ text }) => !/450|October 19|Ana/.test(text)));
  await world.advanceTo('2027-10-27 00:01');
  luz.reads();
  await luz.says('/accompany');
  luz.hears(/Nothing is needed just now/);
});
