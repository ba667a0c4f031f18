import { nameOf, sizeOf } from './photo.ts';
import { BOT, type Post, type Resident, type Room, type Town } from './town.ts';

/** A person as the Bot API describes one. */
export function userOf(resident: Resident): Record<string, unknown> {
  return {
    id: resident.id,
    is_bot: false,
    first_name: resident.name,
    ...(resident.username === undefined ? {} : { username: resident.username }),
    ...(resident.language === undefined ? {} : { language_code: resident.language }),
  };
}

/** The bot as `getMe` describes it. */
export function botItself(): Record<string, unknown> {
  return {
    id: BOT.id,
    is_bot: true,
    first_name: BOT.name,
    username: BOT.username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  };
}

/** A chat as it stands in messages. */
export function chatOf(town: Town, id: number): Record<string, unknown> {
  const resident = town.residents.get(id);
  if (resident) return { id, type: 'private', first_name: resident.name };
  const room: Room | undefined = town.rooms.get(id);
  const name = room?.username === undefined ? {} : { username: room.username };
  const forum = room?.isForum === true ? { is_forum: true } : {};
  return { id, type: room?.type ?? 'group', title: room?.title ?? '', ...name, ...forum };
}

/** In whose name hidden administrators act. */
export const ANONYMOUS = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
} as const;

/** A message as the Bot API shows it. */
export function messageOf(town: Town, post: Post): Record<string, unknown> {
  const { content } = post;
  const words =
    (content.document ?? content.photo) ? ['caption', 'caption_entities'] : ['text', 'entities'];
  return {
    message_id: post.id,
    ...writerOf(town, post),
    chat: chatOf(town, post.chat),
    ...(post.topic === undefined ? {} : { message_thread_id: post.topic, is_topic_message: true }),
    date: post.date,
    ...(post.edits > 0 ? { edit_date: post.date } : {}),
    ...(content.text === '' ? {} : { [words[0]!]: content.text }),
    ...(content.entities.length === 0 ? {} : { [words[1]!]: content.entities }),
    ...(content.document ? { document: documentOf(content.document) } : {}),
    ...(content.photo ? { photo: photoOf(content.photo) } : {}),
    ...(content.markup ? { reply_markup: content.markup } : {}),
    ...content.other,
  };
}

/** Posts in a channel are the channel's own. */
function writerOf(town: Town, { from, chat }: Post): Record<string, unknown> {
  const room = town.rooms.get(chat);
  if (room?.type === 'channel') return { sender_chat: chatOf(town, chat) };
  if (from === 'hidden') return { from: ANONYMOUS, sender_chat: chatOf(town, chat) };
  const sender = from === 'bot' ? undefined : town.residents.get(from);
  return { from: sender ? userOf(sender) : botItself() };
}

/** In one size only; Telegram makes several. */
function photoOf({ name, body }: { readonly name: string; readonly body: Buffer }) {
  return [{ ...sizeOf(body), file_id: nameOf(body), file_unique_id: name, file_size: body.length }];
}

function documentOf(file: { readonly name: string; readonly body: Buffer }) {
  return {
    file_id: `file-${file.name}`,
    file_unique_id: file.name,
    file_name: file.name,
    file_size: file.body.length,
  };
}
