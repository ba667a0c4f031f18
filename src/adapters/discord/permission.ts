import { PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';
import type { Right } from '../../domain/channel.ts';

const Overwrite = z.object({ id: z.string(), allow: z.string(), deny: z.string() });

/** A channel or thread of a server, as far as we use it. */
export const Channel = z.object({
  id: z.string(),
  type: z.number(),
  name: z.string().nullish(),
  guild_id: z.string().optional(),
  /** Of a thread: the channel that it belongs to. */
  parent_id: z.string().nullish(),
  permission_overwrites: z.array(Overwrite).optional(),
  /** Of a thread, and Discord counts no further than about 50. */
  member_count: z.number().optional(),
});
export type Channel = z.infer<typeof Channel>;

export const Server = z.object({
  id: z.string(),
  name: z.string(),
  owner_id: z.string(),
  approximate_member_count: z.number().optional(),
  roles: z.array(z.object({ id: z.string(), permissions: z.string() })),
});
export type Server = z.infer<typeof Server>;

export const Member = z.object({
  user: z.object({ id: z.string() }),
  roles: z.array(z.string()),
  /** Until then they may only read. */
  communication_disabled_until: z.string().nullish(),
});
export type Member = z.infer<typeof Member>;

const EVERYTHING = (1n << 64n) - 1n;
const READING = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/**
 * What somebody may do in the whole server (topics/permissions, read 2026-11-22): the role that everybody has bears the
 * server's own id.
 */
export function inServer(server: Server, member: Member): bigint {
  if (server.owner_id === member.user.id) return EVERYTHING;
  const may = server.roles
    .filter(({ id }) => id === server.id || member.roles.includes(id))
    .reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  return (may & PermissionFlagsBits.Administrator) !== 0n ? EVERYTHING : may;
}

/** What somebody may do in a channel of it: the channel's own rules for everybody, for roles, for the one. */
export function inChannel(channel: Channel, server: Server, member: Member): bigint {
  const base = inServer(server, member);
  if (base === EVERYTHING) return base;
  const rules = channel.permission_overwrites ?? [];
  const ofRoles = rules.filter(({ id }) => id !== server.id && member.roles.includes(id));
  const steps = [
    rules.filter(({ id }) => id === server.id),
    ofRoles,
    rules.filter(({ id }) => id === member.user.id),
  ];
  const may = steps.reduce(ruled, base);
  return isSilenced(member) ? may & READING : may;
}

function ruled(may: bigint, rules: readonly z.infer<typeof Overwrite>[]): bigint {
  const deny = rules.reduce((sum, rule) => sum | BigInt(rule.deny), 0n);
  const allow = rules.reduce((sum, rule) => sum | BigInt(rule.allow), 0n);
  return (may & ~deny) | allow;
}

function isSilenced({ communication_disabled_until: until }: Member): boolean {
  return typeof until === 'string' && Date.parse(until) > Date.now();
}

/** Whether everybody in the server may read there. */
export function isOpen(channel: Channel, server: Server): boolean {
  const anybody = { user: { id: '' }, roles: [] };
  return (inChannel(channel, server, anybody) & PermissionFlagsBits.ViewChannel) !== 0n;
}

/** What is needed for each right. Own messages are changed and taken away by who sees them. */
const NEEDS: Readonly<Record<Right, bigint>> = {
  see: PermissionFlagsBits.ViewChannel,
  post: PermissionFlagsBits.SendMessages,
  edit: PermissionFlagsBits.ViewChannel,
  delete: PermissionFlagsBits.ViewChannel,
  pin: PermissionFlagsBits.PinMessages,
  attach: PermissionFlagsBits.AttachFiles,
  events: PermissionFlagsBits.CreateEvents,
  roles: PermissionFlagsBits.ManageRoles,
};
/** These are given for the whole server. */
const OF_SERVER: readonly Right[] = ['events', 'roles'];

export interface Powers {
  readonly channel: bigint;
  readonly server: bigint;
  readonly isThread: boolean;
}

/** Those of the rights that we lack. Who may not see a channel may do nothing in it; who may not write, not attach. */
export function lacking(rights: readonly Right[], powers: Powers): readonly Right[] {
  const post = powers.isThread ? PermissionFlagsBits.SendMessagesInThreads : NEEDS.post;
  const sees = has(powers.channel, NEEDS.see);
  const may = (right: Right): boolean => {
    if (OF_SERVER.includes(right)) return has(powers.server, NEEDS[right]);
    if (right === 'post') return sees && has(powers.channel, post);
    if (right === 'attach') return sees && has(powers.channel, post | NEEDS.attach);
    return sees && has(powers.channel, NEEDS[right]);
  };
  return rights.filter((right) => !may(right));
}

function has(may: bigint, need: bigint): boolean {
  return (may & need) === need;
}

/** Whether somebody who may do this leads: it is theirs to manage the server's events. */
export function leads(may: bigint): boolean {
  return has(may, PermissionFlagsBits.ManageEvents);
}
