import { Api, InputFile } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { ShownPicture } from '../../ports/chat.ts';
import { notShown, shownAt } from '../download/download.ts';
import type { Picture } from '../../text/message.ts';
import { Unreadable } from './errors.ts';
import { isPicture } from './exchange.ts';
import type { Menu } from './register.ts';
import type { Page, Upload } from './render.ts';
import type { Shown } from './updates.ts';
import { Uploads } from './uploads.ts';
import type { Whisper } from './whisper.ts';

export interface WireOptions {
  readonly token: string;
  /** Telegram's own when absent. No slash at its end. */
  readonly apiRoot?: string | undefined;
  /** For one request, in ms. */
  readonly requestMs: number;
  /** For one wait for updates, in ms: more than `WAIT` seconds. */
  readonly pollMs: number;
}

/** Where in Telegram something is written. */
export interface Place {
  readonly chat: number;
  readonly topic?: number;
  /** The message that it answers, in groups. */
  readonly answers?: number;
}

/** What a message becomes. */
interface Exchanged {
  readonly picture: Picture;
  readonly page?: Page;
}

/** How long Telegram holds a request for updates, in s. */
export const WAIT = 30;
const KINDS = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** The calls to Telegram that we make, through grammY. They throw grammY's errors; `errors.ts` reads those. */
export class Wire {
  /** Our own number: a token begins with it. */
  readonly self: number;
  /** Under which files lie: it holds the token. */
  readonly #files: string;
  readonly #requestMs: number;
  readonly #uploads = new Uploads();
  readonly #api: Api;
  readonly #slow: Api;

  constructor({ token, apiRoot, requestMs, pollMs }: WireOptions) {
    this.self = Number.parseInt(token, 10);
    const root = (apiRoot ?? 'https://api.telegram.org').replace(/\/+$/, '');
    const client = { apiRoot: root };
    this.#files = `${root}/file/bot${token}`;
    this.#requestMs = requestMs;
    this.#api = new Api(token, { ...client, timeoutSeconds: requestMs / 1_000 });
    this.#slow = new Api(token, { ...client, timeoutSeconds: pollMs / 1_000 });
  }

  /** The bot's user name. */
  async name(): Promise<string> {
    const me: unknown = await this.#api.getMe();
    if (typeof me !== 'object' || me === null || !('username' in me)) throw new Unreadable();
    return String(me.username);
  }

  /** A webhook, whoever set it, stands in the way of fetching updates. */
  async dropWebhook(): Promise<void> {
    await this.#api.deleteWebhook();
  }

  /** From now on Telegram calls that address with each update and with this secret, at most ten at a time. */
  async hook(url: string, secret: string): Promise<void> {
    const wish = { secret_token: secret, allowed_updates: KINDS, max_connections: 10 };
    await this.#api.setWebhook(url, wish);
  }

  /** What came from `offset` on; waits for it unless told not to. As it came: nothing in it is checked. */
  async updates(offset: number, wait: number, calledOff: AbortSignal): Promise<readonly unknown[]> {
    const wish = { offset, timeout: wait, allowed_updates: KINDS };
    const updates: unknown = await this.#slow.getUpdates(wish, foreign(calledOff));
    if (!Array.isArray(updates)) throw new Unreadable();
    return updates as readonly unknown[];
  }

  /** Tells Telegram that everything before this was taken in. */
  async confirm(offset: number): Promise<void> {
    await this.#api.getUpdates({ offset, limit: 1, timeout: 0 });
  }

  /** A picture that somebody sent, by its file; Telegram keeps a file's address for an hour. */
  picture(shown: Shown): ShownPicture {
    if ('because' in shown) return notShown(shown.because);
    const { file, mime } = shown;
    const address = async () => {
      const { file_path } = await this.#api.getFile(file);
      return file_path === undefined ? undefined : `${this.#files}/${file_path}`;
    };
    return shownAt(mime, address, this.#requestMs);
  }

  /** Sends a page and returns the message's id. */
  async send(to: Place, page: Page): Promise<number> {
    const sent: unknown = await this.#api.sendMessage(to.chat, page.html, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      ...under(page),
      ...where(to),
    });
    return messageId(sent);
  }

  /** Sends a file, a picture as one that is seen at once, with a page as its caption (at most 1,024 characters) or without. */
  async hand(to: Place, file: Upload, page: Page | undefined): Promise<number> {
    const caption = page
      ? ({ caption: page.html, parse_mode: 'HTML', ...under(page) } as const)
      : {};
    const more = { ...caption, ...where(to) };
    if (isPicture(file) && isPhoto(file)) {
      const veil = file.veiled ? { has_spoiler: true } : {};
      const send = (photo: InputFile | string) =>
        this.#api.sendPhoto(to.chat, photo, { ...more, ...veil });
      return messageId(await this.#uploads.use(file, send));
    }
    const body = new InputFile('bytes' in file ? file.bytes : Buffer.from(file.body), file.name);
    return messageId(await this.#api.sendDocument(to.chat, body, more));
  }

  /** Makes a message of ours this picture, with a page under it or with nothing. */
  async exchange(chat: number, message: number, { picture, page }: Exchanged): Promise<void> {
    const caption = page ? ({ caption: page.html, parse_mode: 'HTML' } as const) : {};
    const { buttons = [] } = page ?? {};
    const more = buttons.length > 0 ? { reply_markup: keyboard(buttons) } : {};
    await this.#uploads.use(picture, (media) =>
      this.#api.editMessageMedia(chat, message, { type: 'photo', media, ...caption }, more),
    );
  }

  /** Takes the buttons off a message of ours. */
  async strip(chat: number, message: number): Promise<void> {
    await this.#api.editMessageReplyMarkup(chat, message);
  }

  /** Puts a page in the place of a message of ours. */
  async replace(chat: number, message: number, page: Page): Promise<void> {
    const more = { link_preview_options: { is_disabled: true }, ...changed(page) };
    await this.#api.editMessageText(chat, message, page.html, more);
  }

  /** Puts a page in the place of the words under a picture of ours, which stays. */
  async recaption(chat: number, message: number, page: Page): Promise<void> {
    await this.#api.editMessageCaption(chat, message, { caption: page.html, ...changed(page) });
  }

  /** Stops the circle that turns on a pressed button, and tells the one who pressed it. */
  async acknowledge(query: string, whisper?: Whisper): Promise<void> {
    if (whisper === undefined) await this.#api.answerCallbackQuery(query);
    else if ('url' in whisper) await this.#api.answerCallbackQuery(query, { url: whisper.url });
    else await this.#api.answerCallbackQuery(query, { ...whisper, show_alert: true });
  }

  /** Takes a message of ours away. */
  async remove(chat: number, message: number): Promise<void> {
    await this.#api.deleteMessage(chat, message);
  }

  /** Puts a message up where everybody in the chat sees it; nobody is disturbed by it. */
  async pin(chat: number, message: number): Promise<void> {
    await this.#api.pinChatMessage(chat, message, { disable_notification: true });
  }

  async unpin(chat: number, message: number): Promise<void> {
    await this.#api.unpinChatMessage(chat, message);
  }

  /** What a chat is. As it came: nothing in it is checked; so with the next two. */
  async chat(chat: number): Promise<unknown> {
    return this.#api.getChat(chat);
  }

  /** How somebody stands in a chat. */
  async member(chat: number, user: number): Promise<unknown> {
    return this.#api.getChatMember(chat, user);
  }

  async count(chat: number): Promise<unknown> {
    return this.#api.getChatMemberCount(chat);
  }

  async offer(menu: Menu): Promise<void> {
    const { commands, scope, language } = menu;
    await this.#api.setMyCommands([...commands], {
      scope: { type: scope },
      ...(language === undefined ? {} : { language_code: language }),
    });
  }
}

/** Telegram makes a sticker of some pictures of the third kind. */
function isPhoto({ mime }: Picture): boolean {
  return mime === 'image/png' || mime === 'image/jpeg';
}

/** grammY's types know only the `AbortSignal` of a package that it uses; it asks of it no more than this. */
type Foreign = NonNullable<Parameters<Api['getMe']>[0]>;
function foreign(signal: AbortSignal): Foreign {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- see above
  return signal as Foreign;
}

function under({ buttons, hint }: Page) {
  if (buttons.length > 0) return { reply_markup: keyboard(buttons) };
  if (hint === undefined) return {};
  return { reply_markup: { force_reply: true, input_field_placeholder: hint } as const };
}

/** What an edit sets besides the words. */
function changed({ buttons }: Page) {
  const markup = buttons.length > 0 ? { reply_markup: keyboard(buttons) } : {};
  return { parse_mode: 'HTML', ...markup } as const;
}

function keyboard(buttons: Page['buttons']): { inline_keyboard: InlineKeyboardButton[][] } {
  return { inline_keyboard: buttons.map((row) => [...row]) };
}

function where(to: Place) {
  return {
    ...(to.topic === undefined ? {} : { message_thread_id: to.topic }),
    ...(to.answers === undefined
      ? {}
      : { reply_parameters: { message_id: to.answers, allow_sending_without_reply: true } }),
  };
}

function messageId(sent: unknown): number {
  if (typeof sent === 'object' && sent !== null && 'message_id' in sent) {
    const id = Number(sent.message_id);
    if (Number.isSafeInteger(id)) return id;
  }
  throw new Unreadable();
}
