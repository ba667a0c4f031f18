import { refusals } from '../refusal.ts';
import type { Guild } from '../guild.ts';
import { BOT_USER, type Channel, type World } from '../world.ts';

/** Bits of topics/permissions, read 2026-11-22; written down here once more so that a wrong one on either side shows. */
const BITS = {
  Administrator: 3,
  ViewChannel: 10,
  SendMessages: 11,
  ManageMessages: 13,
  AttachFiles: 15,
  ReadMessageHistory: 16,
  ManageRoles: 28,
  ManageEvents: 33,
  SendMessagesInThreads: 38,
  CreateEvents: 44,
  PinMessages: 51,
} as const;
export type PermissionName = keyof typeof BITS;

export function permissions(names: readonly PermissionName[]): bigint {
  return names.reduce((sum, name) => sum | (1n << BigInt(BITS[name])), 0n);
}

/** What everybody may do in a new server. */
export const DEFAULT: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'AttachFiles',
  'ReadMessageHistory',
];

/** What the bot is given besides when somebody invites it. */
export const OURS: readonly PermissionName[] = ['PinMessages', 'CreateEvents', 'ManageRoles'];

const ALL = (1n << 60n) - 1n;

export function inGuild(guild: Guild, who: string): bigint {
  if (guild.owner === who) return ALL;
  const roles = [guild.id, ...(guild.seats.get(who)?.roles ?? [])];
  const may = roles.reduce((sum, id) => sum | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  return (may & permissions(['Administrator'])) === 0n ? may : ALL;
}

/** The parent's rules are a thread's. */
export function inChannel(world: World, channel: Channel, who: string): bigint {
  const guild = channel.guild!;
  const base = inGuild(guild, who);
  if (base === ALL) return base;
  const ruler = channel.parent === undefined ? channel : world.channels.get(channel.parent)!;
  const mine = guild.seats.get(who)?.roles ?? new Set<string>();
  const rules = [...(ruler.overwrites ?? [])];
  const layers = [
    rules.filter(([id]) => id === guild.id),
    rules.filter(([id]) => id !== guild.id && mine.has(id)),
    rules.filter(([id]) => id === who),
  ];
  const may = layers.reduce((sum, layer) => {
    const deny = layer.reduce((all, [, rule]) => all | rule.deny, 0n);
    return (sum & ~deny) | layer.reduce((all, [, rule]) => all | rule.allow, 0n);
  }, base);
  const silenced = (guild.seats.get(who)?.silencedUntil ?? 0) > Date.now();
  return silenced ? may & permissions(['ViewChannel', 'ReadMessageHistory']) : may;
}

/** Whether the bot may do that in a channel; throws what Discord answers when it may not. */
export function check(world: World, channel: Channel, ...names: readonly PermissionName[]): void {
  if (!channel.guild) return;
  const may = channel.guild.isLeft ? 0n : inChannel(world, channel, BOT_USER);
  if ((may & permissions(['ViewChannel'])) === 0n) throw refusals.missingAccess();
  if ((may & permissions(names)) !== permissions(names)) throw refusals.missingPermissions();
}

/** The same of the whole server; one of these is enough. */
export function checkGuild(guild: Guild, ...names: readonly PermissionName[]): void {
  const may = inGuild(guild, BOT_USER);
  if (!names.some((name) => (may & permissions([name])) !== 0n))
    throw refusals.missingPermissions();
}
