import type { Person } from '../platforms/telegram/telegram.ts';

/** How long to wait for an answer of the real process, in ms; it comes within a few of them. */
export const PATIENCE = 10_000;

/** The first contact on Telegram, in English. */
export async function arrives(ana: Person): Promise<void> {
  await ana.says('/start');
  await ana.hears(/In which language/, PATIENCE);
  await ana.presses('English');
  await ana.hears(/What shall I call you/, PATIENCE);
  await ana.says('Ana');
  await ana.hears(/same clock/, PATIENCE);
  await ana.presses('New York');
  await ana.hears(/May I write to you/, PATIENCE);
  await ana.presses('Yes, remind me');
  await ana.hears(/All is ready, Ana/, PATIENCE);
}
