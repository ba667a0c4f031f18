import type { Body, UploadedFile } from './body.ts';
import { withActive } from './active.ts';
import { bring } from './courier.ts';
import { Fields, objectOf } from './fields.ts';
import { parseHtml, type Formatted } from './html.ts';
import { markupOf } from './keyboard.ts';
import { badRequest, conflict, Refusal } from './refusal.ts';
import { setCommands, getCommands, deleteCommands } from './menu.ts';
import { checkPhoto, nameOf } from './photo.ts';
import { topicFor } from './room.ts';
import {
  deleteMessage,
  editable,
  getChat,
  getChatMember,
  getChatMemberCount,
  pinChatMessage,
  unpinChatMessage,
} from './square.ts';
import { BOT, type Content, type Post, type Town } from './town.ts';
import { botItself, messageOf } from './wire.ts';

export interface Call {
  readonly town: Town;
  readonly fields: Fields;
  readonly files: Body['files'];
  /** Aborted when the caller hangs up. */
  readonly signal: AbortSignal;
}

/** The methods that this server knows; all others are `Not Found: method not found`, as in Telegram. */
const METHODS: Readonly<Record<string, (call: Call) => unknown>> = {
  getMe: botItself,
  getUpdates,
  deleteWebhook,
  setWebhook,
  getWebhookInfo,
  sendMessage,
  sendDocument,
  sendPhoto,
  editMessageText,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  deleteMessage,
  answerCallbackQuery,
  sendChatAction,
  getFile,
  getChat,
  getChatMember,
  getChatMemberCount,
  pinChatMessage,
  unpinChatMessage,
  setMyCommands: setCommands,
  getMyCommands: getCommands,
  deleteMyCommands: deleteCommands,
};

/** Runs the method; what it refuses it throws. Method names count without their case, as in Telegram. */
export async function perform(name: string, call: Call): Promise<unknown> {
  const known = Object.keys(METHODS).find((one) => one.toLowerCase() === name.toLowerCase());
  if (known === undefined) throw new Refusal(404, 'Not Found: method not found');
  return METHODS[known]!(call);
}

async function getUpdates({ town, fields, signal }: Call): Promise<unknown> {
  const offset = fields.integer('offset', 0);
  const limit = Math.min(Math.max(fields.integer('limit', 100), 1), 100);
  const timeout = Math.min(Math.max(fields.integer('timeout', 0), 0), 50);
  const kinds = fields.json('allowed_updates');
  fields.done();
  if (town.webhook !== '') {
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  if (Array.isArray(kinds)) town.updates.allow(kinds.map(String));
  return town.updates.get({ offset, limit, timeout, signal });
}

function deleteWebhook({ town, fields }: Call): boolean {
  if (fields.flag('drop_pending_updates')) town.updates.confirm(Infinity);
  fields.done();
  town.webhook = '';
  return true;
}

function setWebhook({ town, fields }: Call): boolean {
  const url = fields.text('url');
  const secret = fields.text('secret_token');
  const kinds = fields.json('allowed_updates');
  fields.integer('max_connections', 40);
  fields.done();
  if (!/^[A-Za-z0-9_-]{0,256}$/.test(secret))
    throw badRequest('secret token contains unallowed characters');
  if (Array.isArray(kinds)) town.updates.allow(kinds.map(String));
  Object.assign(town, { webhook: url, secret });
  town.updates.end(conflict('terminated by setWebhook request'));
  void bring(town);
  return true;
}

function getWebhookInfo({ town, fields }: Call): Record<string, unknown> {
  fields.done();
  return { url: town.webhook, pending_update_count: town.updates.pending };
}

/**
 * Fields that every way of sending has; read so that they count as known, and checked for what they must be. Gives
 * the topic, 0 for none.
 */
function sendingFields(fields: Fields): number {
  fields.flag('disable_notification');
  fields.flag('protect_content');
  const topic = fields.integer('message_thread_id', 0);
  const reply = fields.json('reply_parameters');
  if (reply === undefined) return topic;
  const inner = new Fields(objectOf(reply, 'ReplyParameters'));
  if (inner.integer('message_id', 0) <= 0) throw badRequest('invalid message identifier specified');
  inner.flag('allow_sending_without_reply');
  inner.done();
  return topic;
}

/** Puts it where it belongs: in a room's topic, or simply into the chat. */
function put(town: Town, chat: number, content: Content, topic: number): unknown {
  const room = town.rooms.get(chat);
  const where = room && topicFor(room, topic);
  town.flood?.pass(chat);
  return messageOf(town, town.write(chat, 'bot', content, where));
}

function linkPreview(fields: Fields): void {
  const options = fields.json('link_preview_options');
  if (options === undefined) return;
  const inner = new Fields(objectOf(options, 'LinkPreviewOptions'));
  inner.flag('is_disabled');
  inner.done();
}

/** The words of a message with what is active in them; Telegram cuts the space around them. */
function wordsOf(fields: Fields, name: 'text' | 'caption'): Formatted {
  const source = fields.text(name);
  if (Buffer.byteLength(source) > 1 << 15) throw badRequest('text is too long');
  const mode = fields.text('parse_mode').toLowerCase();
  if (!['', 'none', 'html'].includes(mode)) throw badRequest('unsupported parse_mode');
  const formatted = mode === 'html' ? parseHtml(source) : { text: source, entities: [] };
  return withActive({ ...formatted, text: formatted.text.trim() });
}

function textOf(fields: Fields): Formatted {
  const words = wordsOf(fields, 'text');
  if (words.text === '') throw badRequest('message text is empty');
  if (words.text.length > 4096) throw badRequest('message is too long');
  return words;
}

function sendMessage({ town, fields }: Call): unknown {
  const words = textOf(fields);
  const markup = markupOf(fields.json('reply_markup'));
  linkPreview(fields);
  const topic = sendingFields(fields);
  const chat = fields.text('chat_id');
  fields.done();
  return put(town, town.writable(chat), { ...words, ...(markup ? { markup } : {}) }, topic);
}

function sendDocument({ town, fields, files }: Call): unknown {
  const pointer = fields.text('document');
  const document = files.get(pointer.replace('attach://', ''));
  const words = wordsOf(fields, 'caption');
  const markup = markupOf(fields.json('reply_markup'));
  const topic = sendingFields(fields);
  const chat = fields.text('chat_id');
  fields.done();
  if (!document) throw badRequest('there is no document in the request');
  if (document.body.length === 0) throw badRequest('file must be non-empty');
  if (words.text.length > 1024) throw badRequest('message caption is too long');
  const content = { ...words, document, ...(markup ? { markup } : {}) };
  return put(town, town.writable(chat, 'documents'), content, topic);
}

function sendPhoto({ town, fields, files }: Call): unknown {
  const pointer = fields.text('photo');
  const isVeiled = fields.flag('has_spoiler');
  const words = wordsOf(fields, 'caption');
  const markup = markupOf(fields.json('reply_markup'));
  const topic = sendingFields(fields);
  const chat = fields.text('chat_id');
  fields.done();
  const photo = photoAt(pointer, { town, files });
  if (words.text.length > 1024) throw badRequest('message caption is too long');
  const content = { ...words, photo, isVeiled, ...(markup ? { markup } : {}) };
  return put(town, town.writable(chat, 'photos'), content, topic);
}

/** It has to come with the request, be a picture, and be neither large nor a mere line; or be one that was sent before. */
function photoAt(pointer: string, { town, files }: Pick<Call, 'town' | 'files'>): UploadedFile {
  if (!pointer.startsWith('attach://')) {
    const known = town.photos.get(pointer);
    if (pointer === '') throw badRequest('there is no photo in the request');
    if (!known) throw badRequest('wrong file identifier/HTTP URL specified');
    return known;
  }
  const photo = files.get(pointer.replace('attach://', ''));
  if (!photo) throw badRequest('there is no photo in the request');
  checkPhoto(photo.body);
  town.photos.set(nameOf(photo.body), photo);
  return photo;
}

/** Makes any message of the bot's a photo, also one of words alone. */
function editMessageMedia(call: Call): unknown {
  const { town, fields, files } = call;
  const inner = new Fields(objectOf(fields.json('media') ?? {}, 'InputMedia'));
  if (inner.text('type') !== 'photo') throw badRequest('type must be one of photo');
  const pointer = inner.text('media');
  const words = wordsOf(inner, 'caption');
  inner.done();
  const markup = markupOf(fields.json('reply_markup'));
  const post = editable(call);
  fields.done();
  const photo = photoAt(pointer, { town, files });
  if (words.text.length > 1024) throw badRequest('message caption is too long');
  return replaced(town, post, { ...words, photo, ...(markup ? { markup } : {}) });
}

function editMessageText(call: Call): unknown {
  const { town, fields } = call;
  const words = textOf(fields);
  const markup = markupOf(fields.json('reply_markup'));
  linkPreview(fields);
  const post = editable(call);
  fields.done();
  if (post.content.document ?? post.content.photo)
    throw badRequest('there is no text in the message to edit');
  return replaced(town, post, { ...words, ...(markup ? { markup } : {}) });
}

function editMessageCaption(call: Call): unknown {
  const { town, fields } = call;
  const words = wordsOf(fields, 'caption');
  const markup = markupOf(fields.json('reply_markup'));
  const post = editable(call);
  fields.done();
  const { document, photo } = post.content;
  if (!document && !photo) throw badRequest('there is no caption in the message to edit');
  if (words.text.length > 1024) throw badRequest('message caption is too long');
  const files = { ...(document && { document }), ...(photo && { photo }) };
  return replaced(town, post, { ...words, ...files, ...(markup ? { markup } : {}) });
}

function editMessageReplyMarkup(call: Call): unknown {
  const { town, fields } = call;
  const markup = markupOf(fields.json('reply_markup'));
  const post = editable(call);
  fields.done();
  const { markup: _, ...rest } = post.content;
  return replaced(town, post, { ...rest, ...(markup ? { markup } : {}) });
}

function replaced(town: Town, post: Post, content: Content): unknown {
  if (JSON.stringify(content) === JSON.stringify(post.content)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  if (post.chat < 0) town.flood?.pass(post.chat);
  return messageOf(town, town.rewrite(post, content));
}

/** Without a game, a press opens nothing but a chat with the bot itself. */
const OWN_CHAT = new RegExp(`^https://t\\.me/${BOT.username}\\?start=[A-Za-z0-9_-]{1,64}$`);

function answerCallbackQuery({ town, fields }: Call): boolean {
  const id = fields.text('callback_query_id');
  const text = fields.text('text');
  const alert = fields.flag('show_alert');
  const url = fields.text('url');
  fields.integer('cache_time', 0);
  fields.done();
  if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
  if (url !== '' && !OWN_CHAT.test(url)) throw badRequest('URL_INVALID');
  if (town.queries.get(id) !== 'waiting') {
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  town.queries.set(id, { answer: text, alert, ...(url === '' ? {} : { url }) });
  town.events.emit('change');
  return true;
}

/** Files of more than 20 MB are not handed to bots. */
function getFile({ town, fields }: Call): unknown {
  const id = fields.text('file_id');
  fields.done();
  const body = town.kept.get(id);
  if (!body) throw badRequest('wrong file_id or the file is temporarily unavailable');
  if (body.length > 20 * 1024 * 1024) throw badRequest('file is too big');
  return { file_id: id, file_unique_id: id, file_size: body.length, file_path: `photos/${id}.jpg` };
}

function sendChatAction({ town, fields }: Call): boolean {
  const chat = fields.text('chat_id');
  if (fields.text('action') === '') throw badRequest('wrong parameter action in request');
  fields.done();
  town.writable(chat);
  return true;
}
