import { badRequest, forbidden } from './refusal.ts';

/** How somebody stands in a room; `rights` by the Bot API's names, of administrators and of the restricted. */
export interface Standing {
  readonly status: 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked';
  readonly rights?: Readonly<Record<string, boolean>>;
}

/** What can be sent, as the rights for it are called. */
export type Writing = 'messages' | 'documents' | 'photos';

export interface Topic {
  readonly name: string;
  state: 'open' | 'closed' | 'deleted';
}

/** A group, supergroup or channel, and how the bot and others stand in it. */
export interface Room {
  readonly id: number;
  readonly type: 'group' | 'supergroup' | 'channel';
  readonly title: string;
  /** By which anybody finds it. */
  username?: string;
  /** A link that the bot itself made; it is told of no other. */
  inviteLink?: string;
  members: number;
  /** What all members may do. */
  permissions: Readonly<Record<string, boolean>>;
  bot: Standing;
  readonly others: Map<number, Standing>;
  /** A forum has topics; one that is not in here was never there. */
  readonly topics: Map<number, Topic>;
  isForum: boolean;
  state: 'alive' | 'deleted' | 'upgraded';
  upgradedTo?: number;
}

/** Everything that members may do by themselves in a new group; pinning they may not in one with a public name. */
export const EVERYTHING: Readonly<Record<string, boolean>> = {
  can_send_messages: true,
  can_send_documents: true,
  can_send_photos: true,
  can_pin_messages: true,
};

/** Sentences of tdlib/telegram-bot-api, Client.cpp, `check_chat_access`, read 2026-11-22. */
export function checkAccess(room: Room, need: 'read' | 'members' | 'act'): void {
  const { status } = room.bot;
  if (room.type === 'group') {
    if (need !== 'read') checkAlive(room);
    if (need !== 'read' && status === 'kicked')
      throw forbidden('bot was kicked from the group chat');
    if (need !== 'read' && status === 'left')
      throw forbidden('bot is not a member of the group chat');
    return;
  }
  // A supergroup or channel that is deleted looks to a bot like one that it was put out of (td, `channelForbidden`).
  if (status === 'kicked' || room.state === 'deleted')
    throw forbidden(`bot was kicked from the ${room.type} chat`);
  const open = room.username !== undefined && need === 'read';
  if (status === 'left' && !open) throw forbidden(`bot is not a member of the ${room.type} chat`);
}

function checkAlive(room: Room): void {
  if (room.state === 'deleted') throw forbidden('the group chat was deleted');
  if (room.state !== 'upgraded') return;
  const parameters = { migrate_to_chat_id: room.upgradedTo! };
  throw badRequest('group chat was upgraded to a supergroup chat', parameters);
}

/** Whether the bot may do it: by its own right as an administrator, or as any member may. */
function botMay(room: Room, right: string): boolean {
  const { status, rights = {} } = room.bot;
  if (room.type === 'channel') return status === 'administrator' && rights[right] === true;
  if (status === 'administrator') return right !== 'can_pin_messages' || rights[right] === true;
  const everybody = room.permissions[right] === true;
  return everybody && (status !== 'restricted' || rights[right] === true);
}

/** Words are sent with one right, files with another; in channels there is one for both. */
export function checkWriting(room: Room, what: Writing): void {
  checkAccess(room, 'act');
  if (room.type === 'channel') {
    if (!botMay(room, 'can_post_messages'))
      throw badRequest('need administrator rights in the channel chat');
    return;
  }
  if (botMay(room, `can_send_${what}`)) return;
  const named = what === 'messages' ? 'text messages' : what;
  throw badRequest(`not enough rights to send ${named} to the chat`);
}

/** The general topic has no number of its own in calls. */
const GENERAL = 1;

/** Where the message comes to stand; of a room without topics a number means nothing. */
export function topicFor(room: Room, topic: number): number | undefined {
  if (topic === 0 || !room.isForum) return undefined;
  const known = room.topics.get(topic);
  if (topic === GENERAL || !known || known.state === 'deleted')
    throw badRequest('message thread not found');
  if (known.state === 'closed' && room.bot.rights?.['can_manage_topics'] !== true)
    throw badRequest('TOPIC_CLOSED');
  return topic;
}

/** Own posts in a channel are changed by who may post or edit there; in groups by who wrote them. */
export function checkEditing(room: Room): void {
  checkAccess(room, 'act');
  if (room.type !== 'channel') return;
  if (!botMay(room, 'can_edit_messages') && !botMay(room, 'can_post_messages'))
    throw badRequest("message can't be edited");
}

/** After which a bot takes nothing away any more (Bot API, `deleteMessage`, read 2026-11-22), in s. */
const TWO_DAYS = 2 * 86_400;

export function checkDeleting(
  room: Room,
  post: { readonly own: boolean; readonly age: number },
): void {
  checkAccess(room, 'act');
  if (post.age >= TWO_DAYS) throw badRequest("message can't be deleted for everyone");
  const posts = room.type !== 'channel' || botMay(room, 'can_post_messages');
  const deletes =
    room.bot.status === 'administrator' && room.bot.rights?.['can_delete_messages'] === true;
  if (!(post.own && posts) && !deletes) throw badRequest("message can't be deleted");
}

export function checkPinning(room: Room): void {
  checkAccess(room, 'act');
  const right = room.type === 'channel' ? 'can_edit_messages' : 'can_pin_messages';
  if (!botMay(room, right))
    throw badRequest('not enough rights to manage pinned messages in the chat');
}

/** Standing as `getChatMember` shows it. */
export function memberOf(
  user: Readonly<Record<string, unknown>>,
  { status, rights = {} }: Standing,
): Record<string, unknown> {
  switch (status) {
    case 'creator':
      return { user, status, is_anonymous: false };
    case 'administrator':
      return { user, status, can_be_edited: false, is_anonymous: false, ...ALL_FALSE, ...rights };
    case 'restricted':
      return { user, status, is_member: true, until_date: 0, ...rights };
    case 'kicked':
      return { user, status, until_date: 0 };
    case 'member':
    case 'left':
      return { user, status };
  }
}

const ALL_FALSE: Readonly<Record<string, boolean>> = {
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
};
