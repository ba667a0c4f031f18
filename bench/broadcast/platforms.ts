import type { Limiter } from '../../test/platforms/discord/limit.ts';
import { startDiscord, type Discord } from '../../test/platforms/discord/discord.ts';
import type { Flood } from '../../test/platforms/telegram/flood.ts';
import { startTelegram, type Telegram } from '../../test/platforms/telegram/telegram.ts';
import type { Place, Reached } from './crowd.ts';

export const TOKEN = '4242:bench-token';

/** Both platforms on this machine, with everybody who follows on them; what is over their limits is refused and counted. */
export interface Platforms {
  readonly telegram: Telegram;
  readonly discord: Discord;
  readonly flood: Flood;
  readonly limiter: Limiter;
  readonly followers: readonly Reached[];
  readonly places: readonly Place[];
  /** Gets the hearing reminder; follows nothing. */
  readonly family: Reached;
  stop(): Promise<void>;
}

export interface Sizes {
  readonly telegram: number;
  /** Who read along in the servers' channels. */
  readonly readers: number;
  /** Those among them who asked to be written to in private. */
  readonly direct: number;
  readonly servers: number;
}

export async function openPlatforms(sizes: Sizes): Promise<Platforms> {
  const telegram = await startTelegram({ token: TOKEN });
  const discord = await startDiscord({ token: TOKEN });
  const places = Array.from({ length: sizes.servers }, () => discord.guild());
  return {
    telegram,
    discord,
    flood: telegram.limits(),
    limiter: discord.limits(),
    followers: [
      ...Array.from({ length: sizes.telegram }, () => onTelegram(telegram)),
      ...Array.from({ length: sizes.readers }, (_, n) => onDiscord(discord, n < sizes.direct)),
    ],
    places: places.map(({ id, channel }) => ({ server: id, chat: channel })),
    family: onTelegram(telegram),
    async stop() {
      await telegram.stop();
      await discord.stop();
    },
  };
}

function onTelegram(telegram: Telegram): Reached {
  const person = telegram.person({ name: 'Somebody' });
  person.resident.state = 'open';
  return { account: `telegram:${person.id}`, chat: String(person.id) };
}

function onDiscord(discord: Discord, isDirect: boolean): Reached {
  const { id } = discord.person();
  const account = `discord:${id}` as const;
  return isDirect ? { account, chat: discord.world.directChannel(id).id } : { account };
}

/** When a message was taken by a platform, and in which chat. */
export interface Taken {
  readonly platform: 'telegram' | 'discord';
  readonly chat: string;
  readonly at: number;
}

export function takenBy({
  telegram,
  discord,
}: Pick<Platforms, 'telegram' | 'discord'>): readonly Taken[] {
  const inChats = telegram
    .called('sendMessage')
    .filter(({ code }) => code === 200)
    .map(({ body, at }) => ({ platform: 'telegram', chat: String(body['chat_id']), at }) as const);
  const inChannels = discord
    .requestsTo(/^POST \/channels\/\d+\/messages$/)
    .filter(({ status }) => status === 200)
    .map(({ path, at }) => ({ platform: 'discord', chat: path.split('/')[2] ?? '', at }) as const);
  return [...inChats, ...inChannels];
}

/** The most that were asked of a platform within any second. */
export function mostInASecond(times: readonly number[]): number {
  let [most, first] = [0, 0];
  for (const [last, at] of times.entries()) {
    while ((times[first] ?? at) <= at - 1_000) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
