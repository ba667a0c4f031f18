import type { Body } from './body.ts';
import { withActive } from './active.ts';
import { Fields, objectOf } from './fields.ts';
import { parseHtml, type Formatted } from './html.ts';
import { markupOf } from './keyboard.ts';
import { badRequest, conflict, Refusal } from './refusal.ts';
import { setCommands, getCommands, deleteCommands } from './menu.ts';
import type { Content, Post, Town } from './town.ts';
import { botItself, chatOf, messageOf } from './wire.ts';

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
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  answerCallbackQuery,
  sendChatAction,
  getChat,
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
  town.webhook = fields.text('url');
  fields.done();
  town.updates.end(conflict('terminated by setWebhook request'));
  return true;
}

function getWebhookInfo({ town, fields }: Call): Record<string, unknown> {
  fields.done();
  return { url: town.webhook, pending_update_count: town.updates.pending };
}

/** Fields that every way of sending has; read so that they count as known, and checked for what they must be. */
function sendingFields(fields: Fields): void {
  fields.flag('disable_notification');
  fields.flag('protect_content');
  fields.integer('message_thread_id', 0);
  const reply = fields.json('reply_parameters');
  if (reply === undefined) return;
  const inner = new Fields(objectOf(reply, 'ReplyParameters'));
  if (inner.integer('message_id', 0) <= 0) throw badRequest('invalid message identifier specified');
  inner.flag('allow_sending_without_reply');
  inner.done();
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
  sendingFields(fields);
  const chat = fields.text('chat_id');
  fields.done();
  const post = town.write(town.writable(chat), 'bot', { ...words, ...(markup ? { markup } : {}) });
  return messageOf(town, post);
}

function sendDocument({ town, fields, files }: Call): unknown {
  const pointer = fields.text('document');
  const document = files.get(pointer.replace('attach://', ''));
  const words = wordsOf(fields, 'caption');
  const markup = markupOf(fields.json('reply_markup'));
  sendingFields(fields);
  const chat = fields.text('chat_id');
  fields.done();
  if (!document) throw badRequest('there is no document in the request');
  if (document.body.length === 0) throw badRequest('file must be non-empty');
  if (words.text.length > 1024) throw badRequest('message caption is too long');
  const content = { ...words, document, ...(markup ? { markup } : {}) };
  return messageOf(town, town.write(town.writable(chat), 'bot', content));
}

/** The bot's own message that the call names. */
function editable({ town, fields }: Call): Post {
  const chat = town.writable(fields.text('chat_id'));
  const post = town.find(chat, fields.integer('message_id', 0));
  if (!post) throw badRequest('message to edit not found');
  if (post.from !== 'bot') throw badRequest("message can't be edited");
  return post;
}

function editMessageText(call: Call): unknown {
  const { town, fields } = call;
  const words = textOf(fields);
  const markup = markupOf(fields.json('reply_markup'));
  linkPreview(fields);
  const post = editable(call);
  fields.done();
  if (post.content.document) throw badRequest('there is no text in the message to edit');
  return replaced(town, post, { ...words, ...(markup ? { markup } : {}) });
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
  return messageOf(town, town.rewrite(post, content));
}

function deleteMessage({ town, fields }: Call): boolean {
  const chat = town.writable(fields.text('chat_id'));
  const post = town.find(chat, fields.integer('message_id', 0));
  fields.done();
  if (!post) throw badRequest('message to delete not found');
  town.remove(post);
  return true;
}

function answerCallbackQuery({ town, fields }: Call): boolean {
  const id = fields.text('callback_query_id');
  const text = fields.text('text');
  fields.flag('show_alert');
  fields.integer('cache_time', 0);
  fields.done();
  if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
  if (town.queries.get(id) !== 'waiting') {
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  town.queries.set(id, { answer: text });
  town.events.emit('change');
  return true;
}

function sendChatAction({ town, fields }: Call): boolean {
  const chat = fields.text('chat_id');
  if (fields.text('action') === '') throw badRequest('wrong parameter action in request');
  fields.done();
  town.writable(chat);
  return true;
}

function getChat({ town, fields }: Call): unknown {
  const id = Number(fields.text('chat_id'));
  fields.done();
  if (!town.residents.has(id) && !town.rooms.has(id)) throw badRequest('chat not found');
  return { ...chatOf(town, id), accent_color_id: 0, max_reaction_count: 11 };
}
