import { z } from 'zod';
import type { Right } from '../../domain/channel.ts';

/** What `getChat` tells of a group or channel, as far as we use it. */
export const Room = z.object({
  type: z.enum(['group', 'supergroup', 'channel']),
  title: z.string().optional(),
  username: z.string().optional(),
  active_usernames: z.array(z.string()).optional(),
  /** The place on the map by which anybody near it can find the group. */
  location: z.unknown().optional(),
  /** Our own link only: Telegram tells nobody of links that others made. */
  invite_link: z.string().optional(),
  permissions: z.record(z.string(), z.boolean()).optional(),
});
export type Room = z.infer<typeof Room>;

/** How somebody stands in a chat, with the rights that go with it by Telegram's own names. */
export const Member = z.looseObject({
  status: z.enum(['creator', 'administrator', 'member', 'restricted', 'left', 'kicked']),
  is_member: z.boolean().optional(),
});
export type Member = z.infer<typeof Member>;

export function isIn({ status, is_member }: Member): boolean {
  if (status === 'restricted') return is_member === true;
  return status !== 'left' && status !== 'kicked';
}

export function isAdministrator({ status }: Member): boolean {
  return status === 'creator' || status === 'administrator';
}

/** Who reads along, as far as a bot may know. */
export function openness(room: Room): 'public' | 'link' | 'private' {
  const names = [room.username, ...(room.active_usernames ?? [])];
  if (names.some((name) => name !== undefined) || room.location !== undefined) return 'public';
  return room.invite_link === undefined ? 'private' : 'link';
}

/** Those of the rights that we lack there. What Telegram does not know (events, roles) nobody lacks. */
export function lacking(
  rights: readonly Right[],
  where: { readonly room: Room; readonly self: Member },
): readonly Right[] {
  const may = where.room.type === 'channel' ? inChannel(where.self) : inGroup(where);
  return rights.filter((right) => !may(right));
}

/**
 * Rules of the Bot API for channels, where only administrators do anything: who may post may also edit and delete
 * their own posts; to pin takes the right to edit others' (pinChatMessage, deleteMessage; read 2026-11-22).
 */
function inChannel(self: Member): (right: Right) => boolean {
  const posts = self['can_post_messages'] === true;
  const edits = self['can_edit_messages'] === true;
  return (right) => {
    switch (right) {
      case 'post':
      case 'attach':
        return posts;
      case 'edit':
        return posts || edits;
      case 'delete':
        return posts || self['can_delete_messages'] === true;
      case 'pin':
        return edits;
      case 'see':
      case 'events':
      case 'roles':
        return true;
    }
  };
}

/** In groups whoever is no administrator may do what the group lets its members do; own messages are one's own. */
function inGroup(where: { readonly room: Room; readonly self: Member }): (right: Right) => boolean {
  return (right) => {
    switch (right) {
      case 'post':
        return may(where, 'can_send_messages');
      case 'attach':
        return may(where, 'can_send_documents') && may(where, 'can_send_photos');
      case 'pin':
        return may(where, 'can_pin_messages');
      case 'see':
      case 'edit':
      case 'delete':
      case 'events':
      case 'roles':
        return true;
    }
  };
}

function may(
  { room, self }: { readonly room: Room; readonly self: Member },
  what: string,
): boolean {
  if (self.status === 'creator') return true;
  if (self.status === 'administrator') return !OF_ADMINISTRATORS.has(what) || self[what] === true;
  const everybody = room.permissions?.[what] ?? !OF_ADMINISTRATORS.has(what);
  return everybody && (self.status !== 'restricted' || self[what] === true);
}

/** What an administrator may do only where it was given; to write they all may. */
const OF_ADMINISTRATORS: ReadonlySet<string> = new Set(['can_pin_messages']);
