/**
 * `npm run soak`: one year of a thousand families in accelerated time, in one process, nights included. Prints memory
 * at day 30 and at day 365, the worst lateness, and how many writes a reminder costs. With a number, so many families.
 */
import { seededChance } from '../test/chance.ts';
import { COMMANDS } from '../commands/index.ts';
import { frozenClock, movableClock } from '../src/adapters/clock/movable.ts';
import { MemoryStore } from '../src/adapters/memory/store.ts';
import { createBot } from '../src/app/bot.ts';
import { DAY, instant, later } from '../src/domain/time.ts';
import type { Chat } from '../src/ports/chat.ts';
import type { Kept, Key } from '../src/ports/store.ts';
import { openVault } from '../test/world.ts';
import { dateOf, familyOf } from './family.ts';

const FAMILIES = Number(process.argv[2] ?? 1_000);
const DAYS = 365;
const START = instant(Date.parse('2027-01-04T15:00:00Z'));
/** Check-ins of a year, in days from the start. */
const AHEAD = [40, 130, 220, 310];

/** Counts what is written once the year has begun. */
class CountingStore extends MemoryStore {
  writes = 0;

  override async change<K extends Key>(
    key: K,
    apply: (document: Kept<K> | undefined) => Kept<K>,
  ): Promise<Kept<K>> {
    return super.change(key, (before) => {
      const after = apply(before);
      if (after !== before) this.writes += 1;
      return after;
    });
  }
}

let said = 0;
const store = new CountingStore();

/** A platform that takes everything at once and keeps nothing of it. */
const chat: Chat = {
  platform: 'telegram',
  messenger: {
    platform: 'telegram',
    send: (to) => {
      said += 1;
      const ref = { account: to.account, chat: to.chat ?? '', message: String(said) };
      return Promise.resolve({ is: 'delivered', ref });
    },
  },
  start: () => Promise.resolve({ is: 'connected', bots: {} }),
  stop: () => Promise.resolve(),
  bots: () => ({}),
};

const late: number[] = [];
const clock = movableClock({ base: frozenClock(START), settled: () => bot.settled() });
const bot = createBot({
  version: 'soak',
  store,
  vault: openVault,
  clock,
  chance: seededChance(1),
  journal: {
    note: (event) => {
      if (event.is === 'said') late.push(event.lateMinutes);
      if (event.is === 'bug') throw new Error(`a bug at ${event.where}`);
    },
  },
  chats: [chat],
  commands: COMMANDS,
  operator: undefined,
});

for (let number = 0; number < FAMILIES; number += 1) {
  const { person, circle } = familyOf(number, START);
  const dates = AHEAD.map((ahead, at) =>
    dateOf({
      number: 10 * number + at,
      kind: 'check-in',
      ahead: ahead + (number % 30),
      of: person.id,
      now: START,
    }),
  );
  await store.change({ kind: 'person', id: person.id }, () => person);
  await store.change({ kind: 'circle', id: circle.id }, () => ({ ...circle, dates }));
}
await bot.start();
store.writes = 0;
const began = performance.now();
const rows: string[] = [];
for (let day = 1; day <= DAYS; day += 1) {
  await clock.moveTo(later(START, day * DAY));
  await bot.night();
  if (day === 30 || day === 182 || day === DAYS) rows.push(rowAt(day));
}

function rowAt(day: number): string {
  globalThis.gc?.();
  const megabytes = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
  return `| ${day} | ${megabytes} MB | ${said} | ${(store.writes / Math.max(1, said)).toFixed(2)} | ${Math.max(0, ...late)} min |`;
}

const seconds = (performance.now() - began) / 1000;
process.stdout.write(
  [
    `${FAMILIES} families, ${DAYS} days in ${seconds.toFixed(0)} s.`,
    '',
    '| day | heap after collection | messages | writes a message | worst lateness |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n'),
);
await bot.stop(1_000);
