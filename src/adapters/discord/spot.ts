import { PermissionFlagsBits, type Interaction } from 'discord.js';
import { accountId, nativeId } from '../../domain/account.ts';
import type { Spot } from '../../domain/channel.ts';
import type { PublicPlace } from '../../ports/chat.ts';
import type { Address } from '../../ports/messenger.ts';

/** A channel or thread by its id, and the server that it belongs to. */
export function spotOf(channel: string, server?: string): Spot | undefined {
  const account = accountId(`discord:${channel}`);
  if (!account) return undefined;
  return { account, chat: channel, ...(server === undefined ? {} : { server }) };
}

/** Whether that is a channel or thread of a server: those are written to by their own id, people in a DM. */
export function isSpot({ account, chat }: Address): boolean {
  return chat !== undefined && chat === nativeId(account);
}

/** `#rallies · Springfield` */
export function titleOf(
  channel: string | null | undefined,
  server: string | undefined,
): string | undefined {
  const parts = [channel ? `#${channel}` : '', server ?? ''].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

/** The channel of a server in which something was done; undefined in DMs and group chats. */
export function placeOf(interaction: Interaction): PublicPlace | undefined {
  const { guildId, channelId, channel, guild, memberPermissions } = interaction;
  const spot = guildId === null || channelId === null ? undefined : spotOf(channelId, guildId);
  if (!spot) return undefined;
  const name = channel && 'name' in channel ? wordsOf(channel.name) : undefined;
  const title = titleOf(name, wordsOf(guild?.name));
  return {
    spot,
    ...(title === undefined ? {} : { title }),
    leads: memberPermissions?.has(PermissionFlagsBits.ManageEvents) === true,
  };
}

/** The library passes on whatever came. */
function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
