import type { Fields } from './fields.ts';
import type { Call } from './method.ts';
import { badRequest } from './refusal.ts';
import {
  checkAccess,
  checkDeleting,
  checkEditing,
  checkPinning,
  memberOf,
  type Room,
  type Standing,
} from './room.ts';
import { BOT, type Post, type Town } from './town.ts';
import { botItself, chatOf, userOf } from './wire.ts';

/** What the Bot API tells of groups and channels, and what can be done there besides writing. */
export function getChat({ town, fields }: Call): unknown {
  const id = Number(fields.text('chat_id'));
  fields.done();
  const room = town.rooms.get(id);
  if (!room && !town.residents.has(id)) throw badRequest('chat not found');
  if (room) checkAccess(room, 'read');
  return { ...chatOf(town, id), accent_color_id: 0, max_reaction_count: 11, ...fullOf(room) };
}

function fullOf(room: Room | undefined): Record<string, unknown> {
  if (!room) return {};
  return {
    ...(room.username === undefined ? {} : { active_usernames: [room.username] }),
    ...(room.inviteLink === undefined ? {} : { invite_link: room.inviteLink }),
    ...(room.type === 'channel' ? {} : { permissions: room.permissions }),
  };
}

export function getChatMember({ town, fields }: Call): unknown {
  const room = roomOf(town, fields);
  const user = fields.integer('user_id', 0);
  fields.done();
  checkAccess(room, 'members');
  if (user === BOT.id) return memberOf(botItself(), room.bot);
  const resident = town.residents.get(user);
  if (!resident) throw badRequest('user not found');
  return memberOf(userOf(resident), room.others.get(user) ?? STRANGER);
}

const STRANGER: Standing = { status: 'left' };

export function getChatMemberCount({ town, fields }: Call): number {
  const room = roomOf(town, fields);
  fields.done();
  checkAccess(room, 'members');
  return room.members;
}

function roomOf(town: Town, fields: Fields): Room {
  const room = town.rooms.get(Number(fields.text('chat_id')));
  if (!room) throw badRequest('chat not found');
  return room;
}

export function pinChatMessage({ town, fields }: Call): boolean {
  const { chat, room, post } = target({ town, fields });
  fields.flag('disable_notification');
  fields.done();
  if (room) checkPinning(room);
  if (!post) throw badRequest('message to pin not found');
  if (town.pinned.has(post.id)) throw badRequest('CHAT_NOT_MODIFIED');
  town.pinned.set(post.id, chat);
  town.events.emit('change');
  return true;
}

export function unpinChatMessage({ town, fields }: Call): boolean {
  const { room, post } = target({ town, fields });
  fields.done();
  if (room) checkPinning(room);
  if (!post || !town.pinned.delete(post.id)) throw badRequest('message to unpin not found');
  town.events.emit('change');
  return true;
}

export function deleteMessage({ town, fields }: Call): boolean {
  const { room, post } = target({ town, fields });
  fields.done();
  if (room) checkAccess(room, 'act');
  if (!post) throw badRequest('message to delete not found');
  const age = town.seconds() - post.date;
  if (room) checkDeleting(room, { own: post.from === 'bot', age });
  town.remove(post);
  return true;
}

interface Target {
  readonly chat: number;
  readonly room: Room | undefined;
  readonly post: Post | undefined;
}

function target({ town, fields }: Pick<Call, 'town' | 'fields'>): Target {
  const room = town.rooms.get(Number(fields.text('chat_id')));
  const chat = room?.id ?? town.writable(fields.text('chat_id'));
  return { chat, room, post: town.find(chat, fields.integer('message_id', 0)) };
}

/** The bot's own message that the call names. */
export function editable({ town, fields }: Call): Post {
  const { room, post } = target({ town, fields });
  if (room) checkAccess(room, 'act');
  if (!post) throw badRequest('message to edit not found');
  if (post.from !== 'bot') throw badRequest("message can't be edited");
  if (room) checkEditing(room);
  return post;
}
