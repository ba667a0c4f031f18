import { z } from 'zod';
import { accountId } from '../../domain/account.ts';
import { MOST_BYTES, pictureMime, type PictureMime } from '../../domain/picture.ts';
import type { Did, Incoming, Loss, NotTaken, Sender } from '../../ports/chat.ts';
import { isAdministrator, isIn, Member } from './right.ts';
import { Chat, placeOf, spotOf } from './spot.ts';
import type { Place } from './wire.ts';

/** A picture of theirs by its file at Telegram, or why it is not taken. */
export type Shown =
  { readonly file: string; readonly mime: PictureMime } | { readonly because: NotTaken };

/** An update that concerns us. */
export interface Happening {
  /** What is handed to the desk; absent when there is only a press to acknowledge. */
  readonly incoming?: Incoming;
  /** The same of what nobody did whom Telegram names. */
  readonly loss?: Loss;
  /** The chat in which it happened; what happens in one chat is heard in order. */
  readonly place: Place;
  /** A press that waits to be acknowledged; one among others is answered by that, and by nothing else. */
  readonly query?: string;
  /** The message of ours in private whose button was pressed. */
  readonly pressed?: number;
  /** The number under which the group goes on. */
  readonly moved?: number;
  readonly shown?: Shown;
  /** A message of theirs: which, and whether it came for the first time or changed. */
  readonly written?: { readonly message: number; readonly edited: boolean };
}

/** `malformed` is told to the journal; `none` is something that we have no use for. */
export type Reading = Happening | 'none' | 'malformed';

const id = z.number().int();
const User = z.object({ id, is_bot: z.boolean(), language_code: z.string().optional() });
const Picture = z.object({
  file_id: z.string(),
  file_size: z.number().optional(),
  mime_type: z.string().optional(),
});
const Message = z.looseObject({
  message_id: id,
  from: User.optional(),
  chat: Chat,
  /** As whom it was written, when not as the person. */
  sender_chat: z.object({ id }).optional(),
  migrate_to_chat_id: id.optional(),
  message_thread_id: id.optional(),
  is_topic_message: z.boolean().optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  photo: z.array(Picture).optional().catch(undefined),
  document: Picture.optional().catch(undefined),
});
const Query = z.object({
  id: z.string(),
  from: User,
  message: z
    .object({
      message_id: id,
      chat: Chat,
      message_thread_id: id.optional(),
      is_topic_message: z.boolean().optional(),
    })
    .optional(),
  data: z.string().optional(),
});
const Membership = z.object({
  chat: Chat,
  from: User,
  new_chat_member: Member,
});
const Update = z.object({
  update_id: id,
  message: Message.optional(),
  edited_message: Message.optional(),
  callback_query: Query.optional(),
  my_chat_member: Membership.optional(),
});
type Message = z.infer<typeof Message>;
type Membership = z.infer<typeof Membership>;

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
  if (message.migrate_to_chat_id !== undefined) return ofMigration(message);
  const did = didOf(message, bot);
  if (!did || (edited && did.is !== 'said')) return 'none';
  const written = { message: message.message_id, edited };
  if (message.chat.type !== 'private') return ofGroup(message, did, written);
  const from = message.from && senderOf(message.from);
  if (!from) return 'none';
  return {
    incoming: { from, where: 'private', did },
    place: { chat: message.chat.id },
    written,
    ...shownIn(message),
  };
}

/** The largest size of a photo that is not too large, or a file that is a picture. */
function shownIn({ photo = [], document }: Message): Pick<Happening, 'shown'> {
  const fits = ({ file_size = 0 }: z.infer<typeof Picture>) => file_size <= MOST_BYTES;
  const largest = photo.filter(fits).at(-1);
  if (largest) return { shown: { file: largest.file_id, mime: 'image/jpeg' } };
  const type = document?.mime_type ?? '';
  if (!document || !type.startsWith('image/')) return {};
  const mime = pictureMime(type);
  if (mime && fits(document)) return { shown: { file: document.file_id, mime } };
  return { shown: { because: mime ? 'too-large' : 'other-kind' } };
}

function ofGroup(message: Message, did: Did, written: Happening['written']): Reading {
  const from = senderAmong(message);
  if (!from || !isMeant(message, did)) return 'none';
  const topic = message.is_topic_message === true ? message.message_thread_id : undefined;
  const place = placeOf(message.chat, { topic, leads: message.sender_chat !== undefined });
  const here = { chat: message.chat.id, answers: message.message_id };
  return {
    incoming: { from, where: 'public', place, did },
    place: topic === undefined ? here : { ...here, topic },
    ...(written ? { written } : {}),
  };
}

/**
 * Administrators may stay hidden and speak as the group: then it is the group's own account that speaks, which
 * nobody else can. Whoever speaks as another channel, or is only passed on from one, is nobody to us.
 */
function senderAmong({ from, sender_chat, chat }: Message): Sender | undefined {
  if (sender_chat === undefined) return from && senderOf(from);
  return sender_chat.id === chat.id ? { account: spotOf(chat.id).account } : undefined;
}

/** Told once, in the old group, when it becomes a supergroup. */
function ofMigration({ chat, from, migrate_to_chat_id }: Message): Reading {
  const spot = spotOf(migrate_to_chat_id!);
  const sender = from && senderOf(from);
  const happened = { place: { chat: chat.id }, moved: migrate_to_chat_id! };
  if (!sender) return { ...happened, loss: { is: 'became', spot: spotOf(chat.id), now: spot } };
  const did: Did = { is: 'became', spot };
  const incoming: Incoming = { from: sender, where: 'public', place: placeOf(chat), did };
  return { ...happened, incoming };
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

/** Every press is acknowledged; one that carries a token is handed on. */
function ofQuery(query: z.infer<typeof Query>): Reading {
  const { message, data } = query;
  const from = senderOf(query.from);
  const place = { chat: message?.chat.id ?? query.from.id };
  if (!from || !message || data === undefined) return { place, query: query.id };
  const did: Did = { is: 'pressed', token: data };
  if (message.chat.type === 'private') {
    const incoming: Incoming = { from, where: 'private', did };
    return { incoming, place, query: query.id, pressed: message.message_id };
  }
  const topic = message.is_topic_message === true ? message.message_thread_id : undefined;
  const spot = placeOf(message.chat, { topic });
  return { incoming: { from, where: 'public', place: spot, did }, place, query: query.id };
}

function ofMembership(change: Membership): Reading {
  return change.chat.type === 'private' ? ofPrivacy(change) : ofStanding(change);
}

/** Somebody blocked us or let us in again. */
function ofPrivacy({ chat, from, new_chat_member: { status } }: Membership): Reading {
  const sender = senderOf(from);
  if (!sender || (status !== 'kicked' && status !== 'member')) return 'none';
  const did: Did = status === 'kicked' ? { is: 'cut-off', because: 'blocked' } : { is: 'back' };
  return { incoming: { from: sender, where: 'private', did }, place: { chat: chat.id } };
}

/** We were taken into a group or channel, may do something else there than before, or were put out of it. */
function ofStanding({ chat, from, new_chat_member: standing }: Membership): Reading {
  const place = { chat: chat.id };
  const isAnonymous = from.id === ANONYMOUS;
  const sender = isAnonymous ? { account: spotOf(chat.id).account } : senderOf(from);
  if (!isIn(standing)) {
    if (!sender) return { place, loss: { is: 'put-out', spot: spotOf(chat.id) } };
    const did: Did = { is: 'put-out' };
    return { place, incoming: { from: sender, where: 'public', place: placeOf(chat), did } };
  }
  if (!sender) return 'none';
  const leads = isAnonymous || isAdministrator(standing);
  const did: Did = { is: 'took-in' };
  return {
    place,
    incoming: { from: sender, where: 'public', place: placeOf(chat, { leads }), did },
  };
}

/** Telegram's own account in whose name hidden administrators act. */
const ANONYMOUS = 1_087_968_824;

/** Undefined for other bots, and for groups and channels that speak under their own name. */
function senderOf(user: z.infer<typeof User>): Sender | undefined {
  const account = user.is_bot ? undefined : accountId(`telegram:${user.id}`);
  if (account === undefined) return undefined;
  const tag = user.language_code;
  return tag === undefined ? { account } : { account, languageTag: tag };
}
