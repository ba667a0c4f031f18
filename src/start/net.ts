import type { Bot } from '../app/bot.ts';
import { bugOf } from '../app/bug.ts';
import type { Journal } from '../ports/journal.ts';

/** What is looked after. */
export interface Nets {
  readonly bot: Bot;
  /** Tells a far monitor that all is well; never throws. */
  readonly beat: () => Promise<void>;
  /** Makes the night's backup; never throws for what the disk refuses. */
  readonly backUp: () => Promise<void>;
}

/**
 * The net under the alarm: a look every minute, in case an alarm was lost, and the nightly work. Returns how
 * to take it down.
 */
export async function castNet(
  { bot, beat, backUp }: Nets,
  journal: Journal,
): Promise<() => Promise<void>> {
  const { schedule } = await import('node-cron');
  const guarded = (work: () => Promise<void>) => () =>
    work().catch((thrown: unknown) => {
      journal.note({ is: 'bug', where: 'net', ...bugOf(thrown) });
    });
  const tasks = [
    schedule(
      '* * * * *',
      guarded(async () => {
        await bot.look();
        await beat();
      }),
      { noOverlap: true },
    ),
    schedule(
      '30 3 * * *',
      guarded(() => bot.night()),
      { noOverlap: true },
    ),
    schedule('45 3 * * *', guarded(backUp), { noOverlap: true }),
  ];
  return async () => {
    for (const task of tasks) await task.destroy();
  };
}
