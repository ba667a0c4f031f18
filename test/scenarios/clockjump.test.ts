/** The computer's clock goes wrong: nobody hears anything early, nothing is erased, and nobody waits for long. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock } from '../../src/adapters/clock/system.ts';
import { DAY, HOUR, MINUTE, SECOND, later } from '../../src/domain/time.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { enters } from '../helping.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const OPERATOR = 'telegram:1';

interface Ground {
  readonly world: World;
  readonly ana: Somebody;
  /** How far the computer's clock is ahead, and whether the platforms tell theirs. */
  readonly state: { skew: number; tells: boolean };
}

/** Ana has a check-in on 15 October, and everything up to 1 October has been said. */
async function ground(skew = 0): Promise<Ground> {
  const state = { skew: 0, tells: true };
  const machine = (truth: Clock) =>
    systemClock({
      wall: () => truth.now() + state.skew,
      ran: () => truth.now(),
      wait: (ms, then) => truth.at(later(truth.now(), ms), then),
    });
  const world = await newWorld('2027-09-30 12:00', {
    operator: OPERATOR,
    machine,
    farClocks: (truth) => [{ ask: () => Promise.resolve(state.tells ? truth.now() : undefined) }],
  });
  const ana = world.person('Ana');
  await ana.arrives();
  await ana.adds('cita ICE 15 de octubre de 2027 8:30 am Newark');
  await world.advanceTo('2027-10-01 12:00');
  ana.reads();
  state.skew = skew;
  return { world, ana, state };
}

/** The net under the alarm, as it comes every minute. */
async function minutes(world: World, many: number): Promise<void> {
  for (let minute = 0; minute < many; minute += 1) {
    await world.advance(MINUTE);
    await world.look();
  }
}

const RIGHT = ['2027-10-08 08:30', '2027-10-12 08:30', '2027-10-14 18:00', '2027-10-15 05:30'];

/** When reminders came, up to the check-in. */
async function hours({ world, ana }: Ground): Promise<readonly string[]> {
  await world.advanceTo('2027-10-15 08:00');
  const letters = ana.letters().filter((one) => one.endsWith(' reminder'));
  return letters.map((one) => one.slice(0, 16)).filter((one) => one > '2027-10-02');
}

for (const [called, skew] of [
  ['forward by a day', DAY],
  ['forward by a year', 365 * DAY],
  ['back by a day', -DAY],
] as const) {
  test(`a clock set ${called} for a minute brings nothing early, and everything afterwards in time`, async () => {
    const all = await ground(skew);
    await minutes(all.world, 1);
    all.ana.hearsNothing();
    all.state.skew = 0;
    await minutes(all.world, 1);
    all.ana.hearsNothing();
    assert.deepEqual(await hours(all), RIGHT);
  });

  test(`a clock that stays ${called} changes no hour: the platforms' is gone by, and the operator knows`, async () => {
    const all = await ground(skew);
    await minutes(all.world, 2);
    await all.world.bot.checkUp({ freeBytes: undefined, memoryBytes: 0 });
    assert.match(all.world.telegram.seenBy(OPERATOR).at(-1)?.text ?? '', /clock is wrong/);
    assert.deepEqual(await hours(all), RIGHT);
    all.state.skew = 0;
    await minutes(all.world, 2);
    await all.world.bot.checkUp({ freeBytes: undefined, memoryBytes: 0 });
    assert.match(all.world.telegram.seenBy(OPERATOR).at(-1)?.text ?? '', /clock is right again/);
  });
}

test('a clock that is a year ahead when the bot starts brings nothing early', async () => {
  const all = await ground();
  all.state.skew = 365 * DAY;
  await all.world.crashes();
  all.ana.hearsNothing();
  assert.deepEqual(await hours(all), RIGHT);
});

test('with no platform to ask, what is found due waits ten minutes and not longer', async () => {
  const { world, ana, state } = await ground();
  await world.advanceTo('2027-10-08 07:40');
  ana.reads();
  state.tells = false;
  state.skew = HOUR + MINUTE;
  await minutes(world, 9);
  ana.hearsNothing();
  await minutes(world, 3);
  ana.hears(/15 de octubre/);
});

test('at the very minute at which a reminder is due, a step of the clock neither loses nor repeats it', async () => {
  for (const step of [-MINUTE, MINUTE, -5 * MINUTE, 5 * MINUTE]) {
    const all = await ground();
    await all.world.advanceTo('2027-10-08 08:29');
    await all.world.advance(59 * SECOND);
    all.state.skew = step;
    await minutes(all.world, 2);
    all.state.skew = 0;
    await minutes(all.world, 8);
    const came = (await hours(all)).length;
    assert.equal(came, RIGHT.length, `a step of ${step / MINUTE} minutes`);
  }
});

test('an alarm goes out at once while nobody knows what time it is, and nothing else does', async () => {
  const { world, ana, state } = await ground();
  const carla = world.person('Carla');
  await carla.arrives();
  const parties = { family: ana.account, newcomer: carla.account };
  await enters(world.store, parties, { role: 'coordinator' });
  await world.restarts();
  await world.advanceTo('2027-10-15 08:20');
  await ana.says('/aqui');
  carla.reads();
  state.tells = false;
  state.skew = 4 * HOUR;
  await ana.presses('Necesito ayuda');
  await ana.presses('Sí, avise a todos');
  await minutes(world, 1);
  assert.deepEqual(
    carla.news.map(({ kind }) => kind),
    ['overdue'],
  );
});

test('nothing is erased by a clock that no platform has confirmed, and the night is made up for', async () => {
  const { world, state } = await ground();
  const sara = world.person('Sara');
  await sara.says('/start');
  const known = async () => (await world.documents()).people.length;
  const before = await known();
  state.tells = false;
  state.skew = 365 * DAY;
  await minutes(world, 30);
  await world.bot.night();
  assert.equal(await known(), before);
  state.tells = true;
  await minutes(world, 2);
  assert.equal(await known(), before, 'by the right clock it is too early');
  await world.advance(8 * DAY);
  await world.bot.night();
  assert.equal(await known(), before - 1);
});
