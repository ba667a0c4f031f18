import type { Bot } from '../app/bot.ts';
import { bugOf } from '../app/bug.ts';
import type { Journal } from '../ports/journal.ts';

/**
 * The net under the alarm: a look every minute, in case an alarm was lost, and the nightly work. Returns how
 * to take it down.
 */
export async function castNet(bot: Bot, journal: Journal): Promise<() => Promise<void>> {
  const { schedule } = await import('node-cron');
  const guarded = (work: () => Promise<void>) => () =>
    work().catch((thrown: unknown) => {
      journal.note({ is: 'bug', where: 'net', ...bugOf(thrown) });
    });
  const tasks = [
    schedule(
      '* * * * *',
      guarded(() => bot.look()),
      { noOverlap: true },
    ),
    schedule(
      '30 3 * * *',
      guarded(() => bot.night()),
      { noOverlap: true },
    ),
  ];
  return async () => {
    for (const task of tasks) await task.destroy();
  };
}
