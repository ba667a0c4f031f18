import { COMMANDS } from '../../commands/index.ts';
import { connectDiscord, type Timing as DiscordTiming } from '../../src/adapters/discord/chat.ts';
import { connectTelegram, type Timing } from '../../src/adapters/telegram/chat.ts';
import { facesOf } from '../../src/app/face.ts';
import type { Chat } from '../../src/ports/chat.ts';
import type { Journal } from '../../src/ports/journal.ts';
import type { Paint } from '../../src/ports/painter.ts';
import { compose } from '../../src/text/compose/compose.ts';
import type { Discord } from '../platforms/discord/discord.ts';
import type { Telegram } from '../platforms/telegram/telegram.ts';

export const DISCORD_TOKEN = 'a-token-for-tests';
const FACES = facesOf(COMMANDS);

/** Short enough for tests; a poll lasts as long as Telegram holds it. */
const TELEGRAM_TIMING: Partial<Timing> = {
  requestMs: 10_000,
  pollMs: 40_000,
  batchMs: 5_000,
  patienceMs: 1_500,
  drainMs: 1_000,
  growth: { firstMs: 5, longestMs: 20 },
};
const DISCORD_TIMING: Partial<DiscordTiming> = {
  requestMs: 10_000,
  patienceMs: 3_000,
  drainMs: 1_000,
  growth: { firstMs: 10, longestMs: 50 },
};

export interface ConnectionPlan {
  readonly telegram?: Partial<Timing>;
  readonly discord?: Partial<DiscordTiming>;
  /** What the bot thinks its tokens are, when it is wrong. */
  readonly telegramToken?: string;
  readonly discordToken?: string;
  /** Pictures to share are painted with it; without it there are none. */
  readonly paint?: Paint;
}

/** The real clients, not started yet, each for its own local server. */
export function connections(
  servers: { readonly telegram: Telegram; readonly discord: Discord },
  plan: ConnectionPlan,
  journal: Journal,
): readonly Chat[] {
  const { paint } = plan;
  const common = { journal, compose, faces: FACES, ...(paint && { paint }) };
  const telegram = connectTelegram({
    ...common,
    token: plan.telegramToken ?? servers.telegram.token,
    apiRoot: servers.telegram.url,
    timing: { ...TELEGRAM_TIMING, ...plan.telegram },
  });
  const discord = connectDiscord({
    ...common,
    token: plan.discordToken ?? DISCORD_TOKEN,
    apiRoot: servers.discord.apiRoot,
    timing: { ...DISCORD_TIMING, ...plan.discord },
  });
  return [telegram, discord];
}
