/**
 * A process of its own in which the whole bot lives on a town of families, as a service would, and is timed
 * from inside. Arguments: the town's folder, the address of the sink. Prints one line of JSON.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMMANDS } from '../commands/index.ts';
import { systemChance } from '../src/adapters/chance/chance.ts';
import { systemClock } from '../src/adapters/clock/system.ts';
import { createBot, type Bot } from '../src/app/bot.ts';
import { instant, later, type Instant } from '../src/domain/time.ts';
import type { Store } from '../src/ports/store.ts';
import { familyOf, REMINDERS, withReminderAt, type Family } from './family.ts';
import { each, opened, silent, vault } from './ground.ts';
import { Line } from './line.ts';
import { poll } from './poll.ts';

/** What the process prints: megabytes, and how many ms late each reminder was when its HTTP call began. */
export interface Lived {
  readonly megabytes: number;
  readonly idle: readonly number[];
  readonly busy: readonly number[];
  readonly polled: readonly number[];
}

/** One now and then: a hundred, a tenth of a second or more apart. In ms after the beginning. */
const IDLE = Array.from({ length: 100 }, (_, at) => at * 130 + ((at * 37) % 29));
/** Fifty at each full second, as reminders keep to full minutes, for twenty seconds. */
const BUSY = Array.from({ length: 1_000 }, (_, at) => 20_000 + Math.floor(at / 50) * 1_000);
const BUSY_ENDS = 42_000;
/** What the poller gets: the same for ten seconds. */
const POLLED = BUSY.slice(0, 500).map((after) => after - 18_000);

const [town = '', sink = ''] = process.argv.slice(2);

/** Writing down what will be due, and the start itself, are over by then. */
const beginning = later(instant(Date.now()), 15_000);
const line = new Line(sink);
const store = await opened(join(town, 'data'));
await plant(store);
const bot = botOver(store);
await bot.start();
const megabytes = memory();
await sleep(beginning + 20_000 - Date.now());
await chatUntil(later(beginning, BUSY_ENDS), bot);
const [idle, busy] = [lateOf(0, IDLE.length), lateOf(IDLE.length, BUSY.length)];
await bot.stop(10_000);
const polled = await poll(line, { reminders: REMINDERS, after: POLLED });
process.stdout.write(JSON.stringify({ megabytes, idle, busy, polled } satisfies Lived));

/** Puts one reminder into as many families as are to be reminded while we look. */
async function plant(into: Store): Promise<void> {
  const dues = [...IDLE, ...BUSY].map(
    (after, number) => [number, later(beginning, after)] as const,
  );
  await each(dues, 64, async ([number, due]) => {
    const family = familyOf(number, instant(Date.now()));
    const circle = withReminderAt(family, due);
    line.expect(accountOf(family), due);
    await into.change({ kind: 'circle', id: circle.id }, () => circle);
  });
}

function botOver(over: Store): Bot {
  return createBot({
    version: 'bench',
    store: over,
    vault,
    clock: systemClock(),
    chance: systemChance,
    journal: silent,
    chats: [line],
    commands: COMMANDS,
    operator: undefined,
  });
}

/** Somebody asks for their dates ten times a second, and begins to add one every second. */
async function chatUntil(end: Instant, { desk }: Bot): Promise<void> {
  for (let turn = 0; Date.now() < end; turn += 1) {
    const family = familyOf(5_000 + (turn % 100), instant(Date.now()));
    const name = turn % 10 === 0 ? 'add' : 'dates';
    const did = { is: 'commanded', name, words: '', options: {} } as const;
    const answer = await desk.hear({ from: { account: accountOf(family) }, where: 'private', did });
    for (const { view } of answer.replies) line.render(view, answer.voice);
    answer.sent?.();
    await sleep(100);
  }
}

function lateOf(first: number, count: number): readonly number[] {
  const numbers = Array.from({ length: count }, (_, at) => first + at);
  return numbers.map((number) => line.lateness(accountOf(familyOf(number, beginning))));
}

function accountOf({ person }: Family) {
  return person.ways[0]!.account;
}

/** Megabytes that the process holds once what it does not need is let go. */
function memory(): number {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  return process.memoryUsage.rss() / 2 ** 20;
}
