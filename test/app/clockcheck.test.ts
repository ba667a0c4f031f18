import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenClock, movableClock } from '../../src/adapters/clock/movable.ts';
import { systemClock, type Machine } from '../../src/adapters/clock/system.ts';
import { AGREES, GIVES_UP, createClockCheck } from '../../src/app/clockcheck.ts';
import { DAY, HOUR, MINUTE, SECOND, instant, later, type Instant } from '../../src/domain/time.ts';
import type { FarClock } from '../../src/ports/clock.ts';
import type { Event } from '../../src/ports/journal.ts';

const START = instant(Date.parse('2027-03-04T15:00:00Z'));
const YEAR = 365 * DAY;

interface Skewed {
  /** How far the machine's wall clock is ahead of the true time. */
  skew?: number;
  /** What each platform's clock is ahead of the true time; undefined: nobody answers there. */
  far?: (number | undefined)[];
}

/** A machine with a wall clock that may be wrong, platforms that know better, and the true time to move. */
function ground({ skew = 0, far = [0] }: Skewed = {}) {
  const state = { skew, far, asked: 0, slept: 0 };
  const truth = movableClock({ base: frozenClock(START), settled: () => turn() });
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  const machine: Machine = {
    wall: () => truth.now() + state.skew,
    ran: () => truth.now() - state.slept,
    wait: (ms, then) => truth.at(later(truth.now(), ms), then),
  };
  const farClocks = far.map((_, place): FarClock => ({
    ask: () => {
      state.asked += 1;
      const ahead = state.far[place];
      return Promise.resolve(ahead === undefined ? undefined : later(truth.now(), ahead));
    },
  }));
  const events: Event[] = [];
  const count = { again: 0 };
  const check = createClockCheck({
    clock: systemClock(machine),
    far: farClocks,
    note: (event) => void events.push(event),
    again: () => {
      count.again += 1;
    },
  });
  return {
    check,
    state,
    count,
    truth,
    said: () => events.map((event) => ('state' in event ? event.state : event.is)),
    pass: (ms: number) => truth.moveTo(later(truth.now(), ms)),
    /** How far the clock that is gone by is from the true time. */
    wrong: () => check.clock.now() - truth.now(),
    begun: async () => {
      void check.begin();
      await turn();
      await turn();
    },
  };
}

test('before the first comparison nobody is sure of the time; when it agrees, everybody is', async () => {
  const { check, begun, said } = ground();
  assert.equal(check.isDoubted(), true);
  await begun();
  assert.deepEqual([check.isDoubted(), check.isSure(), check.isOff()], [false, true, false]);
  assert.deepEqual(said(), ['agrees']);
});

for (const [skew, isOff] of [
  [AGREES, false],
  [-AGREES, false],
  [AGREES + SECOND, true],
  [-AGREES - SECOND, true],
  [YEAR, true],
  [-DAY, true],
] as const) {
  test(`a clock that is ${skew / SECOND} seconds ahead at the start is ${isOff ? 'put right' : 'left alone'}`, async () => {
    const { check, begun, wrong } = ground({ skew });
    await begun();
    assert.equal(check.isOff(), isOff);
    assert.equal(wrong(), isOff ? 0 : skew);
  });
}

for (const jump of [-DAY, YEAR, AGREES + SECOND, -AGREES - SECOND]) {
  test(`a jump by ${jump / SECOND} seconds is noticed before anything is looked at, and put right`, async () => {
    const { check, state, begun, pass, wrong, count } = ground();
    await begun();
    await pass(HOUR);
    state.skew = jump;
    assert.equal(check.isDoubted(), true);
    await pass(0);
    await pass(0);
    assert.equal(check.isDoubted(), false);
    assert.deepEqual([check.isOff(), wrong(), count.again], [true, 0, 1]);
    state.skew = 0;
    assert.equal(check.isDoubted(), true);
    await pass(0);
    await pass(0);
    assert.deepEqual([check.isOff(), wrong(), count.again], [false, 0, 2]);
  });
}

test('a step of NTP within two minutes is no jump', async () => {
  const { check, state, begun, pass } = ground();
  await begun();
  await pass(HOUR);
  state.skew = AGREES;
  assert.equal(check.isDoubted(), false);
});

test('a machine that slept is asked about, found right, and goes on', async () => {
  const { check, state, begun, pass, said } = ground();
  await begun();
  await pass(30 * MINUTE);
  state.slept = 29 * MINUTE;
  assert.equal(check.isDoubted(), true);
  await pass(0);
  await pass(0);
  assert.deepEqual([check.isDoubted(), check.isOff()], [false, false]);
  assert.deepEqual(said(), ['agrees', 'jumped', 'agrees']);
});

test('with no platform to be reached the machine is believed after ten minutes, and never for erasing', async () => {
  const { check, begun, pass } = ground({ far: [undefined, undefined] });
  await begun();
  await pass(GIVES_UP - SECOND);
  assert.equal(check.isDoubted(), true);
  await pass(11 * SECOND);
  assert.deepEqual([check.isDoubted(), check.isSure()], [false, false]);
});

test('a platform that comes back is asked within a minute, and what it says counts', async () => {
  const { check, state, begun, pass, wrong } = ground({ skew: YEAR, far: [undefined] });
  await begun();
  await pass(HOUR);
  assert.equal(check.isSure(), false);
  state.far = [0];
  await pass(61 * SECOND);
  assert.deepEqual([check.isSure(), check.isOff(), wrong()], [true, true, 0]);
});

test('one platform that does not answer, or is wrong itself, does not outvote one that agrees with us', async () => {
  for (const other of [undefined, YEAR, -DAY]) {
    const { check, begun } = ground({ far: [other, 0] });
    await begun();
    assert.deepEqual([check.isDoubted(), check.isOff()], [false, false]);
  }
});

test('a clock that goes wrong slowly is found within an hour', async () => {
  const { check, state, begun, pass, wrong } = ground();
  await begun();
  for (let minute = 0; minute < 61; minute += 1) {
    state.skew += 5 * SECOND;
    await pass(MINUTE);
    assert.equal(check.isDoubted(), false);
  }
  assert.ok(check.isOff() && Math.abs(wrong()) < AGREES);
});

test('when all is well nobody is asked more than once an hour', async () => {
  const { state, begun, pass } = ground();
  await begun();
  await pass(10 * HOUR - SECOND);
  assert.equal(state.asked, 10);
});

test('an alarm that was set by a wrong clock rings by the right one', async () => {
  const { check, state, begun, pass, truth } = ground({ skew: 0 });
  await begun();
  state.skew = YEAR;
  const rung: Instant[] = [];
  check.clock.at(later(check.clock.now(), -YEAR + 2 * HOUR), () => rung.push(truth.now()));
  check.isDoubted();
  const before = truth.now();
  await pass(3 * HOUR);
  assert.equal(rung.length, 1);
  check.clock.at(later(check.clock.now(), HOUR), () => rung.push(truth.now()));
  await pass(2 * HOUR);
  assert.ok(rung[1]! - before >= 4 * HOUR && rung[1]! - before <= 4 * HOUR + MINUTE);
});

test('where there is nothing to compare with, the clock is believed', () => {
  const { check } = ground({ far: [] });
  assert.deepEqual([check.isDoubted(), check.isSure(), check.isOff()], [false, true, false]);
});
