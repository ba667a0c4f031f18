import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenClock, movableClock } from '../../src/adapters/clock/movable.ts';
import { systemClock, type Machine } from '../../src/adapters/clock/system.ts';
import { DAY, HOUR, instant, later, MINUTE } from '../../src/domain/time.ts';

const START = instant(Date.UTC(2026, 10, 22, 12));

/** A machine whose wall clock can jump, and whose timers count running time only. */
function machine() {
  let wall: number = START;
  let timers: { left: number; then: () => void }[] = [];
  const waits: number[] = [];
  let ran = 0;
  const made: Machine = {
    wall: () => wall,
    ran: () => ran,
    wait: (ms, then) => {
      const timer = { left: ms, then };
      waits.push(ms);
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  };
  const run = (ms: number): void => {
    for (let gone = 0; gone < ms; gone += 1_000) {
      wall += 1_000;
      ran += 1_000;
      for (const timer of timers) timer.left -= 1_000;
      const due = timers.filter((timer) => timer.left <= 0);
      timers = timers.filter((timer) => timer.left > 0);
      for (const timer of due) timer.then();
    }
  };
  const jump = (ms: number): void => {
    wall += ms;
  };
  return { made, run, jump, waits, pending: () => timers.length };
}

function ringing(host: ReturnType<typeof machine>, when: number) {
  const rung: number[] = [];
  const callOff = systemClock(host.made).at(instant(when), () => rung.push(host.made.wall()));
  return { rung, callOff };
}

test('an alarm fifty days ahead rings once, at its instant, in steps that a timer can hold', () => {
  const host = machine();
  const when = START + 50 * DAY;
  const { rung } = ringing(host, when);
  host.run(50 * DAY - 1_000);
  assert.deepEqual(rung, []);
  host.run(2 * HOUR);
  assert.deepEqual(rung, [when]);
  assert.ok(Math.max(...host.waits) <= MINUTE);
  assert.equal(host.pending(), 0);
});

test('after the wall clock jumped forward, an alarm rings at most a minute later', () => {
  const host = machine();
  const { rung } = ringing(host, START + 6 * HOUR);
  host.run(10 * MINUTE);
  host.jump(8 * HOUR);
  const jumped = host.made.wall();
  host.run(2 * MINUTE);
  assert.equal(rung.length, 1);
  assert.ok(rung[0]! - jumped <= MINUTE);
});

test('after the wall clock was set back, an alarm does not ring early', () => {
  const host = machine();
  const when = START + 10 * MINUTE;
  const { rung } = ringing(host, when);
  host.run(9 * MINUTE + 30_000);
  host.jump(-HOUR);
  host.run(HOUR);
  assert.deepEqual(rung, []);
  host.run(2 * MINUTE);
  assert.deepEqual(rung, [when]);
});

test('an alarm for an instant that has passed rings at once, but never before it is set', () => {
  const host = machine();
  const { rung } = ringing(host, START - DAY);
  assert.deepEqual(rung, []);
  assert.deepEqual(host.waits, [0]);
  host.run(1_000);
  assert.equal(rung.length, 1);
});

test('an alarm that was called off stays silent, also after it slept a few times', () => {
  const host = machine();
  const { rung, callOff } = ringing(host, START + DAY);
  host.run(2 * HOUR);
  callOff();
  host.run(2 * DAY);
  assert.deepEqual(rung, []);
  assert.equal(host.pending(), 0);
});

test('the real machine rings and is never early', async () => {
  const clock = systemClock();
  const when = later(clock.now(), 20);
  const keepAlive = setTimeout(() => undefined, 10_000);
  await new Promise<void>((ring) => clock.at(when, ring));
  clearTimeout(keepAlive);
  assert.ok(clock.now() >= when);
});

/** A simulated clock with work that takes a few turns of the event loop after each alarm. */
function simulated() {
  const underWay = new Set<Promise<void>>();
  const settled = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  const clock = movableClock({ base: frozenClock(START), settled });
  const work = (doing: () => void): void => {
    const done = new Promise((turn) => setImmediate(turn)).then(doing);
    const entry: Promise<void> = done.finally(() => underWay.delete(entry));
    underWay.add(entry);
  };
  return { clock, work };
}

test('moving a month forward rings every alarm in order, each at its own instant', async () => {
  const { clock } = simulated();
  const heard: [string, number][] = [];
  for (const days of [29, 1, 16])
    clock.at(later(START, days * DAY), () => heard.push([`d${days}`, clock.now() - START]));
  clock.at(later(START, 31 * DAY), () => heard.push(['too far', 0]));
  await clock.moveTo(later(START, 30 * DAY));
  assert.deepEqual(heard, [
    ['d1', DAY],
    ['d16', 16 * DAY],
    ['d29', 29 * DAY],
  ]);
  assert.equal(clock.now(), START + 30 * DAY);
});

test('work that an alarm starts is done, and its new alarms are set, before the clock goes on', async () => {
  const { clock, work } = simulated();
  const heard: number[] = [];
  const tick = (): void => {
    work(() => {
      heard.push((clock.now() - START) / DAY);
      clock.at(later(clock.now(), 7 * DAY), tick);
    });
  };
  clock.at(later(START, DAY), tick);
  await clock.moveTo(later(START, 30 * DAY));
  assert.deepEqual(heard, [1, 8, 15, 22, 29]);
});

test('of two alarms at one instant the one set first rings first, and a called-off one never', async () => {
  const { clock } = simulated();
  const heard: string[] = [];
  const when = later(START, HOUR);
  const callOff = clock.at(when, () => heard.push('called off'));
  clock.at(when, () => heard.push('first'));
  clock.at(when, () => heard.push('second'));
  callOff();
  await clock.moveTo(when);
  assert.deepEqual(heard, ['first', 'second']);
});

test('moving back rings nothing, and what was ahead rings when its time comes again', async () => {
  const { clock } = simulated();
  const heard: number[] = [];
  await clock.moveTo(later(START, 2 * DAY));
  clock.at(later(START, 3 * DAY), () => heard.push(clock.now() - START));
  await clock.moveTo(START);
  assert.deepEqual([clock.now(), heard], [START, []]);
  await clock.moveTo(later(START, 4 * DAY));
  assert.deepEqual(heard, [3 * DAY]);
});

test('two moves at the same time are made one after the other', async () => {
  const { clock } = simulated();
  const heard: number[] = [];
  clock.at(later(START, HOUR), () => heard.push(clock.now() - START));
  await Promise.all([clock.moveTo(later(START, DAY)), clock.moveTo(later(START, 2 * DAY))]);
  assert.deepEqual([clock.now() - START, heard], [2 * DAY, [HOUR]]);
});

test('a frozen clock rings what has passed already without being moved', async () => {
  const { clock } = simulated();
  await new Promise<void>((ring) => clock.at(later(START, -1), ring));
  assert.equal(clock.now(), START);
});

test('a moved clock runs on from where it was moved to, and rings by its own time', async () => {
  const host = machine();
  const clock = movableClock({ base: systemClock(host.made), settled: async () => undefined });
  const heard: number[] = [];
  clock.at(later(START, 7 * DAY + HOUR), () => heard.push(clock.now() - START));
  await clock.moveTo(later(START, 7 * DAY));
  host.run(HOUR - 1_000);
  assert.deepEqual(heard, []);
  host.run(1_000);
  assert.deepEqual(heard, [7 * DAY + HOUR]);
  assert.equal(clock.now(), START + 7 * DAY + HOUR);
});

test('alarms that set alarms for now without end are an error, not a clock that hangs', async () => {
  const { clock } = simulated();
  let callOff = (): void => undefined;
  const again = (): void => {
    callOff = clock.at(clock.now(), again);
  };
  clock.at(later(START, HOUR), again);
  await assert.rejects(clock.moveTo(later(START, DAY)), /without end/);
  callOff();
});
