import { InteractionResponseType, MessageFlags, REST, Routes } from 'discord.js';
import type {
  APIModalInteractionResponseCallbackData,
  Message,
  RawFile,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { z } from 'zod';
import type { ShownPicture, Suggestion } from '../../ports/chat.ts';
import type { Ticket } from './incoming.ts';
import { codeOf, Locked, TooSlow, Unreadable } from './errors.ts';
import { pauseAfter, type Growth } from '../pause/pause.ts';
import { payload } from './payload.ts';
import type { Page } from './render.ts';
import { shownIn } from './shown.ts';

export interface WireOptions {
  readonly token: string;
  /** The REST base as discord.js takes it; Discord's own when undefined. */
  readonly apiRoot: string | undefined;
  /** For one request, from queue to last byte, in ms. */
  readonly requestMs: number;
  /** Told each time that Discord says the token is not good. */
  readonly refused: () => void;
  /** Told when it is good after all. */
  readonly accepted: () => void;
}

/** How long nothing is asked after Discord did not know our token, the first time and at most. */
const LOCKED: Growth = { firstMs: 60_000, longestMs: 3_600_000 };
const withId = z.object({ id: z.string() });
/** An answer to somebody who waits may wait for its turn so long; a letter goes back to the outbox at once. */
const TURN_MS = 3_000;

/** The requests that this adapter makes, and no others. Each rejects with whatever the library throws. */
export class Wire {
  readonly #rest: REST;
  readonly #options: WireOptions;
  /** What is under way, with when it is over. */
  readonly #running = new Map<AbortController, Promise<void>>();
  #refusals = 0;
  #lockedUntil = 0;

  constructor(options: WireOptions) {
    this.#options = options;
    this.#rest = new REST({
      ...(options.apiRoot === undefined ? {} : { api: options.apiRoot }),
      retries: 0,
      timeout: options.requestMs,
      rejectOnRateLimit: ({ route, retryAfter }) => isLetter(route) || retryAfter > TURN_MS,
    }).setToken(options.token);
  }

  /** Opens the DM with a person; gives its channel's id. */
  openDirect(user: string): Promise<string> {
    return this.#made('bot', (signal) =>
      this.#rest.post(Routes.userChannels(), { body: { recipient_id: user }, signal }),
    );
  }

  /**
   * Puts a page into a channel, once for each nonce within minutes; gives the message's id. Nobody is called by it but
   * who took the role of `mention`.
   */
  send(channel: string, page: Page, { nonce, mention }: Sending): Promise<string> {
    const { body, files } = payload(page, { mention });
    return this.#made('bot', (signal) =>
      this.#rest.post(Routes.channelMessages(channel), {
        body: { ...body, nonce, enforce_nonce: true },
        files,
        signal,
      }),
    );
  }

  /** Puts a page in the place of a message of ours; gives the message's id. */
  edit(channel: string, message: string, page: Page): Promise<string> {
    const { body, files } = payload(page);
    return this.#made('bot', (signal) =>
      this.#rest.patch(Routes.channelMessage(channel, message), { body, files, signal }),
    );
  }

  /** The first answer: a new message. */
  reply(ticket: Ticket, page: Page): Promise<unknown> {
    const { body, files } = payload(page, { privacy: privacyOf(ticket) });
    return this.#callback(ticket, InteractionResponseType.ChannelMessageWithSource, body, files);
  }

  /** The first answer: the message whose button was pressed becomes this page. */
  replace(ticket: Ticket, page: Page): Promise<unknown> {
    const { body, files } = payload(page);
    return this.#callback(ticket, InteractionResponseType.UpdateMessage, body, files);
  }

  /** The first answer: «thinking», or nothing to see when a message is there to be changed. */
  defer(ticket: Ticket): Promise<unknown> {
    return ticket.onMessage
      ? this.#callback(ticket, InteractionResponseType.DeferredMessageUpdate)
      : this.#callback(ticket, InteractionResponseType.DeferredChannelMessageWithSource, {
          flags: privacyOf(ticket),
        });
  }

  openForm(ticket: Ticket, form: APIModalInteractionResponseCallbackData): Promise<unknown> {
    return this.#callback(ticket, InteractionResponseType.Modal, form);
  }

  suggest(ticket: Ticket, suggestions: readonly Suggestion[]): Promise<unknown> {
    const choices = suggestions.map(({ label, value }) => ({ name: label, value }));
    return this.#callback(ticket, InteractionResponseType.ApplicationCommandAutocompleteResult, {
      choices,
    });
  }

  /** Changes what `@original` means by now: «thinking», or the message whose button was pressed. */
  editOriginal(ticket: Ticket, page: Page): Promise<string> {
    const { body, files } = payload(page);
    const route = Routes.webhookMessage(ticket.application, ticket.token, '@original');
    return this.#made('token', (signal) =>
      this.#rest.patch(route, { body, files, auth: false, signal }),
    );
  }

  followUp(ticket: Ticket, page: Page): Promise<string> {
    const { body, files } = payload(page, { privacy: privacyOf(ticket) });
    const route = Routes.webhook(ticket.application, ticket.token);
    return this.#made('token', (signal) =>
      this.#rest.post(route, { body, files, auth: false, signal }),
    );
  }

  deleteOriginal(ticket: Ticket): Promise<unknown> {
    const route = Routes.webhookMessage(ticket.application, ticket.token, '@original');
    return this.#ask('token', (signal) => this.#rest.delete(route, { auth: false, signal }));
  }

  register(application: string, body: RESTPutAPIApplicationCommandsJSONBody): Promise<unknown> {
    const route = Routes.applicationCommands(application);
    return this.#ask('bot', (signal) => this.#rest.put(route, { body, signal }));
  }

  /** Asks whatever else in our own name. */
  ask(request: (rest: REST, signal: AbortSignal) => Promise<unknown>): Promise<unknown> {
    return this.#ask('bot', (signal) => request(this.#rest, signal));
  }

  /** A picture that is attached to somebody's message; not fetched yet. */
  pictureIn(message: Message): ShownPicture | undefined {
    return shownIn(message, this.#options);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.race([...this.#running.values()]);
  }

  /** Breaks off whatever is still under way. */
  close(): void {
    for (const each of this.#running.keys()) each.abort();
    this.#rest.clearHashSweeper();
    this.#rest.clearHandlerSweeper();
  }

  #callback(
    ticket: Ticket,
    type: InteractionResponseType,
    data?: object,
    files: RawFile[] = [],
  ): Promise<unknown> {
    const body = data === undefined ? { type } : { type, data };
    const route = Routes.interactionCallback(ticket.id, ticket.token);
    return this.#ask('token', (signal) =>
      this.#rest.post(route, { body, files, auth: false, signal }),
    );
  }

  /** Asks for something that comes back with an id. */
  async #made(by: By, request: Request): Promise<string> {
    const made = withId.safeParse(await this.#ask(by, request));
    if (!made.success) throw new Unreadable();
    return made.data.id;
  }

  async #ask(by: By, request: Request): Promise<unknown> {
    if (by === 'bot') this.#checkLock();
    const running = new AbortController();
    let over = (): void => undefined;
    this.#running.set(running, new Promise((resolve) => (over = resolve)));
    const timer = setTimeout(() => {
      running.abort();
    }, this.#options.requestMs);
    try {
      const answer = await request(running.signal);
      if (by === 'bot') this.#beTaken();
      return answer;
    } catch (error) {
      if (by === 'bot') this.#keepToken(error);
      throw running.signal.aborted ? new TooSlow() : error;
    } finally {
      clearTimeout(timer);
      this.#running.delete(running);
      over();
    }
  }

  #beTaken(): void {
    if (this.#refusals === 0) return;
    this.#refusals = 0;
    this.#options.accepted();
  }

  #checkLock(): void {
    const left = this.#lockedUntil - Date.now();
    if (left > 0) throw new Locked(left);
  }

  /**
   * At a 401 the library throws its token away for good. A moment's fault of theirs must not silence us for
   * ever, and 10,000 such answers in ten minutes get an address banned: so the token stays, behind a lock.
   */
  #keepToken(error: unknown): void {
    if (codeOf(error) !== 401) return;
    this.#refusals += 1;
    this.#lockedUntil = Date.now() + pauseAfter(this.#refusals, LOCKED);
    this.#rest.setToken(this.#options.token);
    this.#options.refused();
  }
}

/** How a new message goes out. */
export interface Sending {
  readonly nonce: string;
  readonly mention?: string | undefined;
}

/** By the bot's own token, or by the token of an interaction. */
type By = 'bot' | 'token';
type Request = (signal: AbortSignal) => Promise<unknown>;

function isLetter(route: string): boolean {
  return route.startsWith('/channels/:id/messages') || route.startsWith('/users/@me/channels');
}

/** In a server only the person who asked sees the answer. */
function privacyOf(ticket: Ticket): number {
  return ticket.inDirect ? 0 : MessageFlags.Ephemeral;
}
