import { statfsSync } from 'node:fs';
import type { Bot } from '../app/bot.ts';
import { healthOf, metricsOf, pulseOf, type Machine } from '../app/pulse.ts';
import type { Configuration } from '../adapters/config/configuration.ts';
import { servePulse } from '../adapters/web/pulse.ts';
import { explain } from './words.ts';

/** How long the heartbeat's address may take to answer, in ms. */
const PATIENCE_MS = 10_000;

/**
 * Lets monitors see how the bot is doing, where the operator wants it: `/health` and `/metrics` on an address of this
 * machine. An address that is taken is said and stops nothing. Returns how to end it.
 */
export async function showPulse(
  bot: Bot,
  { health, data }: Configuration,
): Promise<() => Promise<void>> {
  if (!health) return () => Promise.resolve();
  const now = () => bot.now();
  const served = await servePulse({
    ...health,
    health: () => {
      const [facts, machine] = [bot.status(), machineAt(data)];
      const { isWell } = healthOf(facts, machine, now());
      return { isWell, body: pulseOf(facts, machine, now()) };
    },
    metrics: () => metricsOf(bot.status(), machineAt(data), now()),
  });
  if (served.ok) return () => served.value.close();
  const at = `${health.host}:${health.port}`;
  explain([{ id: 'start-health-not', args: { at: { code: at }, because: { words: served.why } } }]);
  return () => Promise.resolve();
}

/**
 * Once a minute: lets the operator know when something is wrong, and tells a far monitor that all is well, by asking for
 * the address that the operator gave. While it is not well, nothing is asked, so that somebody learns of it when the bot
 * itself can say nothing any more.
 */
export async function beat(bot: Bot, { heartbeat, data }: Configuration): Promise<void> {
  const { isWell } = await bot.checkUp(machineAt(data));
  if (heartbeat === undefined || !isWell) return;
  await fetch(heartbeat, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'manual' }).then(
    (answer) => answer.body?.cancel(),
    // The monitor is the one to notice that nothing came.
    () => undefined,
  );
}

function machineAt(folder: string): Machine {
  return { freeBytes: freeAt(folder), memoryBytes: process.memoryUsage.rss() };
}

function freeAt(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}
