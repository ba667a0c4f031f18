/**
 * `npm run drill -- 10000`: a town of so many families is backed up, lost and restored, and then started anew after the
 * bot stood still for an hour and for three days. Prints how long restoring took, and when the first overdue reminder
 * left after the process began.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMMANDS } from '../commands/index.ts';
import { systemChance } from '../src/adapters/chance/chance.ts';
import { systemClock } from '../src/adapters/clock/system.ts';
import { restore } from '../src/adapters/lowdb/backup/restore.ts';
import { backUp } from '../src/adapters/lowdb/backup/shelf.ts';
import { nodeFiles } from '../src/adapters/lowdb/files.ts';
import { createBot } from '../src/app/bot.ts';
import { DAY, HOUR, instant, later } from '../src/domain/time.ts';
import type { Chat } from '../src/ports/chat.ts';
import { familyOf, withReminderAt } from './family.ts';
import { each, inFolder, opened, silent, vault } from './ground.ts';

/** The second family's reminder is tried again after its pause; it is overdue at the next start. */
const PAUSE = 6_000;

const [what = '10000', folder = ''] = process.argv.slice(2);
if (what === 'live') await firstSaid(folder);
else await inFolder((town) => drill(join(town, 'data'), join(town, 'backups'), Number(what)));

async function drill(data: string, to: string, families: number): Promise<void> {
  await settle(data, families);
  const ground = { root: data, files: nodeFiles };
  const made = await backUp({ ...ground, seal: vault, to, keep: 1 }, instant(Date.now()));
  if (made.is !== 'made') throw new Error(made.is);
  const before = await textOf(data);
  rmSync(data, { recursive: true });
  const from = performance.now();
  const restored = await restore({ ...ground, file: readFileSync(made.path), seal: vault });
  const seconds = (performance.now() - from) / 1_000;
  const isSame = restored.is === 'restored' && (await textOf(data)) === before;
  if (!isSame) process.exitCode = 1;
  tell(
    `${made.documents} documents restored in ${seconds.toFixed(1)} s, ${isSame ? 'all' : 'NOT'} as they were`,
  );
  for (const [since, overdue] of [
    ['an hour', HOUR],
    ['three days', 3 * DAY],
  ] as const) {
    await plant(data, overdue);
    for (const start of ['every document read', 'from the note of a clean stop']) {
      const { stdout, status } = spawnSync(process.execPath, [import.meta.filename, 'live', data]);
      tell(`stopped for ${since}, ${start}: ${String(stdout).trim()}`);
      if (status !== 0) process.exitCode = 1;
      await sleep(PAUSE);
    }
  }
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function settle(data: string, families: number): Promise<void> {
  const store = await opened(data);
  const numbers = Array.from({ length: families }, (_, number) => number);
  await each(numbers, 64, async (number) => {
    const { person, circle } = familyOf(number, instant(Date.now()));
    await store.change({ kind: 'person', id: person.id }, () => person);
    await store.change({ kind: 'circle', id: circle.id }, () => circle);
  });
  await store.close();
}

/** All documents as one text, for comparing. */
async function textOf(data: string): Promise<string> {
  const store = await opened(data);
  const texts: string[] = [];
  for (const key of await store.keys()) texts.push(JSON.stringify(await store.read(key)));
  await store.close();
  return texts.sort().join('\n');
}

/** Two families' reminders have been due for so long: one for each start, the first of which finds no note. */
async function plant(data: string, overdue: number): Promise<void> {
  const store = await opened(data);
  await store.takeNote();
  for (const number of [1, 2]) {
    const family = familyOf(number, instant(Date.now()));
    const circle = withReminderAt(family, later(instant(Date.now()), -overdue));
    await store.change({ kind: 'circle', id: circle.id }, () => circle);
  }
  await store.close();
}

/** The whole bot over that folder, until the first letter leaves it; the second family's waits for the next start. */
async function firstSaid(data: string): Promise<void> {
  const store = await opened(data);
  let said = (): void => undefined;
  const leaves = new Promise<void>((resolve) => (said = resolve));
  let count = 0;
  const chat: Chat = {
    platform: 'telegram',
    messenger: {
      platform: 'telegram',
      send: ({ account }) => {
        count += 1;
        if (count > 1) return Promise.resolve({ is: 'later', because: 'outage', unsure: false });
        tell(
          `the first reminder left ${(performance.now() / 1_000).toFixed(1)} s after the process began`,
        );
        said();
        return Promise.resolve({ is: 'delivered', ref: { account, chat: '1', message: '1' } });
      },
    },
    start: () => Promise.resolve({ is: 'connected', bots: { telegram: 'ContigoBot' } }),
    stop: () => Promise.resolve(),
    bots: () => ({ telegram: 'ContigoBot' }),
  };
  const bot = createBot({
    version: 'drill',
    ...{ store, vault, clock: systemClock(), chance: systemChance, journal: silent },
    ...{ chats: [chat], commands: COMMANDS, operator: undefined },
  });
  setInterval(() => undefined, PAUSE);
  void bot.start();
  await leaves;
  await bot.stop(10_000);
  process.exit(0);
}
