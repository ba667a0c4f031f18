import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NeedId } from '../../src/domain/id.ts';
import { circleOf, enters, personAt } from '../helping.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** The line of the day: those at home and the coordinator see who is where, and nobody else does. */

interface Day {
  readonly world: World;
  readonly ana: Somebody;
  readonly rafa: Somebody;
  readonly carla: Somebody;
  readonly rosa: Somebody;
  readonly lee: Somebody;
  readonly sol: Somebody;
}

/** Ana goes in and Rosa with her; Rafa is at home, Carla leads, Lee is the lawyer, Sol helps on other days. */
async function morning(): Promise<Day> {
  const world = await newWorld('2027-10-11 10:00');
  const ana = world.person('Ana');
  const others = {
    rafa: world.person('Rafa', 'discord', 'es'),
    carla: world.person('Carla', 'discord', 'en'),
    rosa: world.person('Rosa', 'telegram', 'es'),
    lee: world.person('Lee', 'telegram', 'en'),
    sol: world.person('Sol', 'discord', 'es'),
  };
  await ana.arrives();
  await ana.adds('check-in October 12 2027 8:30 am, 450 Main St, Hartford CT');
  const roles = [
    ['rafa', 'family'],
    ['carla', 'coordinator'],
    ['rosa', 'supporter'],
    ['lee', 'lawyer'],
    ['sol', 'supporter'],
  ] as const;
  for (const [name, role] of roles) {
    const one = others[name];
    await one.arrives({ language: one === others.carla || one === others.lee ? 'en' : 'es' });
    await enters(world.store, { family: ana.account, newcomer: one.account }, { role });
  }
  await goesAlong(world, ana, others.rosa);
  await world.restarts();
  await world.advanceTo('2027-10-12 07:10');
  const day = { world, ana, ...others };
  for (const one of [ana, ...Object.values(others)]) one.reads();
  return day;
}

async function goesAlong(world: World, ana: Somebody, rosa: Somebody): Promise<void> {
  const { id, dates } = await circleOf(world.store, ana.account);
  const [me, by] = [
    await personAt(world.store, ana.account),
    await personAt(world.store, rosa.account),
  ];
  const at = world.clock.now();
  const need = 'needneed' as NeedId;
  const wanted = { id: need, date: dates[0]!.id, kind: 'companion', many: 1, meeting: '' } as const;
  await world.store.change({ kind: 'circle', id }, (circle) => ({
    ...circle!,
    needs: [{ ...wanted, by: me.id, at }],
    offers: [{ need, by: by.id, at, state: 'taken', yes: { by: me.id, at } }],
  }));
}

/** All lines that stand on somebody's screen, as they read now. */
function linesOf({ sees }: Somebody): readonly string[] {
  return sees.filter(({ kind }) => kind === 'where').map(({ text }) => text.split('\n').at(-1)!);
}

async function at(day: Day, clock: string): Promise<void> {
  await day.world.advanceTo(`2027-10-12 ${clock}`);
}

test('one line stands current in its place, each in their language; «out» comes as a new message', async () => {
  const day = await morning();
  const { world, ana, rafa, carla, rosa } = day;
  await ana.says('/aqui');
  await ana.presses('Voy en camino');
  await at(day, '07:11');
  assert.deepEqual(linesOf(rafa), ['Ana: en camino. Avisó a las 7:10 de la mañana.']);
  assert.deepEqual(linesOf(carla), ['Ana: on the way. Said at 7:10 in the morning.']);
  await world.restarts();
  await at(day, '08:05');
  await ana.presses('Ya llegué');
  await at(day, '08:06');
  assert.deepEqual(linesOf(rafa), ['Ana: ya en el lugar. Avisó a las 8:05 de la mañana.']);
  await at(day, '08:25');
  await rosa.says('/aqui');
  await rosa.presses('Voy a entrar');
  await at(day, '08:26');
  assert.deepEqual(linesOf(carla), ['Ana: went in. Said at 8:25 in the morning.']);
  await at(day, '10:31');
  await ana.presses(/^Ya salí/);
  await at(day, '10:32');
  for (const one of [rafa, carla]) assert.equal(linesOf(one).length, 2);
  assert.deepEqual(linesOf(carla).at(-1), 'Ana: out, going home. Said at 10:31 in the morning.');
});

test('whoever said it hears nothing of it, and neither do lawyer, companion and those who only help', async () => {
  const day = await morning();
  const { ana, rosa, lee, sol, carla, rafa } = day;
  await rosa.says('/aqui');
  await rosa.presses('Voy a entrar');
  await at(day, '08:00');
  for (const one of [ana, rosa, lee, sol]) assert.deepEqual(linesOf(one), []);
  for (const one of [rafa, carla]) {
    assert.equal(linesOf(one).length, 1);
    const seen = one.sees.find(({ kind }) => kind === 'where')!;
    assert.doesNotMatch(seen.text, /450|Main|Hartford|8:30|Rosa|check-in|presentación/i);
    assert.deepEqual(seen.choices, []);
  }
});

test('a step that was a mistake is said to be one, and what holds then', async () => {
  const day = await morning();
  const { ana, rafa, carla } = day;
  await ana.says('/aqui');
  await ana.presses('Ya llegué');
  await at(day, '07:12');
  await ana.presses('Fue un error');
  await at(day, '07:13');
  assert.deepEqual(linesOf(carla).at(-1), 'Ana: not on the way yet.');
  assert.match(rafa.sees.at(-1)?.text ?? '', /La última noticia fue un error[^]*sin salir de casa/);
});

test('who was cut off all morning reads one line when they are back: the newest', async () => {
  const day = await morning();
  const { world, ana, rosa, carla, rafa } = day;
  world.discord.goDown();
  await ana.says('/aqui');
  await ana.presses('Voy en camino');
  await at(day, '08:05');
  await ana.presses('Ya llegué');
  await at(day, '08:25');
  await rosa.says('/aqui');
  await rosa.presses('Voy a entrar');
  await at(day, '09:00');
  for (const one of [carla, rafa]) assert.deepEqual(linesOf(one), []);
  world.discord.comeBack();
  await at(day, '09:10');
  assert.deepEqual(linesOf(carla), ['Ana: went in. Said at 8:25 in the morning.']);
  assert.deepEqual(linesOf(rafa), ['Ana: ya adentro. Avisó a las 8:25 de la mañana.']);
});
