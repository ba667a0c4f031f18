import { setTimeout as sleep } from 'node:timers/promises';
import { accountId, type AccountId } from '../src/domain/account.ts';
import { instant, later, type Instant } from '../src/domain/time.ts';
import type { Line } from './line.ts';

export interface Polled {
  /** How many there are in all. */
  readonly reminders: number;
  /** In how many ms some of them are due. */
  readonly after: readonly number[];
}

interface Reminder {
  readonly to: AccountId;
  readonly due: Instant;
  isSaid: boolean;
}

/**
 * The yardstick: an engine that looks through all reminders once a second, as most do. It keeps nothing and
 * writes nothing down, and posts to the same server. Resolves with how late each was.
 */
export async function poll(line: Line, { reminders, after }: Polled): Promise<readonly number[]> {
  const now = instant(Date.now());
  // Spread over the second, since nobody knows when in it a poller looks.
  const due = after.map((ms, at) => later(now, ms + ((at * 373) % 1_000)));
  const all = Array.from({ length: reminders }, (_, number): Reminder => {
    const to = accountId(`telegram:${2_000_000 + number}`)!;
    return { to, due: due[number] ?? later(now, 86_400_000 + number), isSaid: false };
  });
  for (const { to, due: at } of all.slice(0, due.length)) line.expect(to, at);
  const end = Math.max(...due) + 2_000;
  while (Date.now() < end) {
    await look(all, line);
    await sleep(1_000);
  }
  return all.slice(0, due.length).map(({ to }) => line.lateness(to));
}

async function look(all: readonly Reminder[], line: Line): Promise<void> {
  const now = Date.now();
  const ripe = all.filter((reminder) => !reminder.isSaid && reminder.due <= now);
  for (const reminder of ripe) reminder.isSaid = true;
  await Promise.all(ripe.map(({ to }) => line.post(to, 'a reminder')));
}
