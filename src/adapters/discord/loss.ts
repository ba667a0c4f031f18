import { GatewayDispatchEvents } from 'discord.js';
import { z } from 'zod';
import type { Loss } from '../../ports/chat.ts';
import { spotOf } from './spot.ts';

/** What the gateway tells, each by its name: we were put out of a server, a channel or a thread was deleted. */
export const LOSSES = [
  GatewayDispatchEvents.GuildDelete,
  GatewayDispatchEvents.ChannelDelete,
  GatewayDispatchEvents.ThreadDelete,
] as const;
export type Losing = (typeof LOSSES)[number];

const Guild = z.object({ id: z.string(), unavailable: z.boolean().optional() });
const Channel = z.object({ id: z.string(), guild_id: z.string() });

/**
 * What we lost by that; undefined when it is no loss. A server that is unavailable is Discord's own trouble and comes
 * back.
 */
export function lossOf(name: Losing, raw: unknown): Loss | undefined {
  if (name === GatewayDispatchEvents.GuildDelete) {
    const guild = Guild.safeParse(raw).data;
    if (!guild || guild.unavailable === true) return undefined;
    return { is: 'server', platform: 'discord', server: guild.id };
  }
  const channel = Channel.safeParse(raw).data;
  const spot = channel && spotOf(channel.id, channel.guild_id);
  return spot && { is: 'put-out', spot };
}
