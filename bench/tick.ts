import { systemClock } from '../src/adapters/clock/system.ts';
import { createAgenda } from '../src/app/agenda.ts';
import { createTick, type Tick } from '../src/app/tick.ts';
import { circleId } from '../src/domain/id.ts';
import { DAY, later } from '../src/domain/time.ts';
import { compared, type Figure } from './figure.ts';
import { idOf, silent } from './ground.ts';
import { medians } from './measure.ts';

const TICKS = 2_000;

/** A look at everything when nothing is due: it must not depend on how much there is. */
export async function idleTick(): Promise<readonly Figure[]> {
  const [many, few] = [tickOver(100_000), tickOver(1_000)];
  const took = await medians(31, [() => run(many), () => run(few)]);
  await Promise.all([many.stop(), few.stop()]);
  const one = [took[0] / TICKS, took[1] / TICKS] as const;
  const what = 'tick with nothing due, 100,000 documents';
  return [compared({ what, yardstick: 'the same with 1,000', took: one, goal: 2 })];
}

async function run(tick: Tick): Promise<void> {
  for (let times = 0; times < TICKS; times += 1) await tick.run();
}

function tickOver(documents: number): Tick {
  const clock = systemClock();
  const agenda = createAgenda();
  for (let number = 0; number < documents; number += 1) {
    const next = later(clock.now(), DAY + ((number * 7_919) % documents) * 1_000);
    agenda.set({ kind: 'circle', id: circleId(idOf(number))! }, next);
  }
  const speaker = { sayAll: () => Promise.reject(new Error('nothing was due')) };
  return createTick({ agenda, speaker, clock, journal: silent, pseudonym: (id) => id });
}
