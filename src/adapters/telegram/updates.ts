import { z } from 'zod';
import { accountId } from '../../domain/account.ts';
import type { Did, Incoming, Sender } from '../../ports/chat.ts';
import type { Place } from './wire.ts';

/** An update that concerns us. */
export interface Happening {
  /** What is handed to the desk; absent when there is only a press to acknowledge. */
  readonly incoming?: Incoming;
  /** The chat in which it happened; what happens in one chat is heard in order. */
  readonly place: Place;
  /** A press that waits to be acknowledged. */
  readonly query?: string;
  /** The message of ours whose button was pressed. */
  readonly pressed?: number;
  /** A message of theirs: which, and whether it came for the first time or changed. */
  readonly written?: { readonly message: number; readonly edited: boolean };
}

/** `malformed` is told to the journal; `none` is something that we have no use for. */
export type Reading = Happening | 'none' | 'malformed';

const id = z.number().int();
const User = z.object({ id, is_bot: z.boolean(), language_code: z.string().optional() });
const Chat = z.object({ id, type: z.enum(['private', 'group', 'supergroup', 'channel']) });
const Message = z.looseObject({
  message_id: id,
  from: User.optional(),
  chat: Chat,
  message_thread_id: id.optional(),
  is_topic_message: z.boolean().optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
});
const Query = z.object({
  id: z.string(),
  from: User,
  message: z.object({ message_id: id, chat: Chat }).optional(),
  data: z.string().optional(),
});
const Membership = z.object({
  chat: Chat,
  from: User,
  new_chat_member: z.object({ status: z.string() }),
});
const Update = z.object({
  update_id: id,
  message: Message.optional(),
  edited_message: Message.optional(),
  callback_query: Query.optional(),
  my_chat_member: Membership.optional(),
});
type Message = z.infer<typeof Message>;

/** The update's own number; undefined when it has none, and then it cannot be confirmed either. */
export function updateId(raw: unknown): number | undefined {
  const parsed = z.object({ update_id: id }).safeParse(raw);
  return parsed.success ? parsed.data.update_id : undefined;
}

/** Reads one update as it came over the wire; `bot` is our user name, for commands that name theirs. */
export function readUpdate(raw: unknown, bot: string): Reading {
  const parsed = Update.safeParse(raw);
  if (!parsed.success) return 'malformed';
  const { message, edited_message, callback_query, my_chat_member } = parsed.data;
  if (message) return ofMessage(message, bot, false);
  if (edited_message) return ofMessage(edited_message, bot, true);
  if (callback_query) return ofQuery(callback_query);
  return my_chat_member ? ofMembership(my_chat_member) : 'none';
}

/**
 * A corrected text is heard again, so that a typing error put right counts (the reception takes only the newest
 * message's). A corrected command is not: it was carried out already, and would be a second time.
 */
function ofMessage(message: Message, bot: string, edited: boolean): Reading {
  const sender = message.from && senderOf(message.from);
  const did = didOf(message, bot);
  if (!sender || !did) return 'none';
  if (edited && did.is !== 'said') return 'none';
  const isPrivate = message.chat.type === 'private';
  if (!isPrivate && !isMeant(message, did)) return 'none';
  return {
    incoming: { from: sender, where: isPrivate ? 'private' : 'public', did },
    place: isPrivate ? { chat: message.chat.id } : amongOthers(message),
    written: { message: message.message_id, edited },
  };
}

function amongOthers(message: Message): Place {
  const topic = message.is_topic_message === true ? message.message_thread_id : undefined;
  const place = { chat: message.chat.id, answers: message.message_id };
  return topic === undefined ? place : { ...place, topic };
}

/** In a group other bots live too: only what names us is ours, and `/start`, by which people look for us. */
function isMeant(message: Message, did: Did): boolean {
  if (did.is !== 'commanded') return false;
  return did.name === 'start' || (message.text ?? '').split(/\s/, 1)[0]!.includes('@');
}

/** Everything that a person can send and that has no words for us to read. */
const WORDLESS = [
  'photo',
  'voice',
  'sticker',
  'video',
  'video_note',
  'audio',
  'document',
  'animation',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
  'story',
  'paid_media',
  'checklist',
  'game',
];

/** What a person did by writing; undefined for service messages and for commands to other bots. */
function didOf(message: Message, bot: string): Did | undefined {
  if (message.text !== undefined) return ofText(message.text, bot);
  if (!WORDLESS.some((kind) => kind in message)) return undefined;
  return { is: 'said', words: message.caption ?? '' };
}

const COMMAND = /^\/([\p{L}\p{N}_]{1,32})(?:@(\w{1,64}))?(?:\s+([^]*))?$/u;

function ofText(text: string, bot: string): Did | undefined {
  const command = COMMAND.exec(text);
  if (!command) return { is: 'said', words: text };
  const [, name = '', whose, words = ''] = command;
  if (whose !== undefined && whose.toLowerCase() !== bot.toLowerCase()) return undefined;
  return { is: 'commanded', name: name.toLowerCase(), words: words.trim(), options: {} };
}

/** Every press is acknowledged; only one in private that carries a token is handed on, for we put none elsewhere. */
function ofQuery(query: z.infer<typeof Query>): Reading {
  const { message, data } = query;
  const sender = senderOf(query.from);
  const place = { chat: message?.chat.id ?? query.from.id };
  if (!sender || message?.chat.type !== 'private' || data === undefined) {
    return { place, query: query.id };
  }
  const did: Did = { is: 'pressed', token: data };
  return {
    incoming: { from: sender, where: 'private', did },
    place,
    query: query.id,
    pressed: message.message_id,
  };
}

/** Somebody blocked us or let us in again. Groups that take the bot in or throw it out are later work. */
function ofMembership(change: z.infer<typeof Membership>): Reading {
  const sender = senderOf(change.from);
  if (!sender || change.chat.type !== 'private') return 'none';
  const { status } = change.new_chat_member;
  if (status !== 'kicked' && status !== 'member') return 'none';
  const did: Did = status === 'kicked' ? { is: 'cut-off', because: 'blocked' } : { is: 'back' };
  return { incoming: { from: sender, where: 'private', did }, place: { chat: change.chat.id } };
}

/** Undefined for other bots, and for groups and channels that speak under their own name. */
function senderOf(user: z.infer<typeof User>): Sender | undefined {
  const account = user.is_bot ? undefined : accountId(`telegram:${user.id}`);
  if (account === undefined) return undefined;
  const tag = user.language_code;
  return tag === undefined ? { account } : { account, languageTag: tag };
}
