import { PermissionFlagsBits } from 'discord.js';

/**
 * What the bot asks for when it is taken into a server, and nothing more: to see and write in channels and threads, to
 * hand over files, to pin, to keep scheduled events in step, and to make the one role that followers may take. Editing
 * and deleting its own messages needs no right.
 */
const WANTED = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.PinMessages,
  PermissionFlagsBits.CreateEvents,
  PermissionFlagsBits.ManageRoles,
];

/** The link by which somebody who manages a server takes the bot in; `bot` is its application's id. */
export function inviteLink(bot: string): string {
  const permissions = WANTED.reduce((sum, one) => sum | one, 0n);
  const query = new URLSearchParams({
    client_id: bot,
    scope: 'bot applications.commands',
    permissions: String(permissions),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
