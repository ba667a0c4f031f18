import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Connection } from '../../ports/chat.ts';
import type { Journal } from '../../ports/journal.ts';
import { endsInTime, pause, pauseAfter, type Growth } from '../pause/pause.ts';
import { failureOf, troubleOf } from './errors.ts';
import { Seen } from './seen.ts';
import type { Wire } from './wire.ts';

/** Where Telegram calls us, and where we listen for it: a proxy with a certificate stands between the two. */
export interface Hooked {
  /** `https://…`, as Telegram is told; its path is the only one that is answered. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
}

export interface HookOptions {
  readonly wire: Wire;
  readonly journal: Journal;
  readonly growth: Growth;
  /** How long Telegram waits for us to have heard an update, in ms; after that it calls again. */
  readonly batchMs: number;
  readonly drainMs: number;
  readonly hooked: Hooked;
  readonly take: (update: unknown, bot: string) => Promise<void>;
  readonly connected: (bot: string) => void;
}

/** More than Telegram ever sends; a longer body is somebody else's. */
const LARGEST = 2 ** 20;
/** `secret_token`, 1 to 256 characters of `A-Za-z0-9_-` (Bot API, setWebhook, read 2026-11-22). */
const SECRET_BYTES = 32;
const SECRET = 'x-telegram-bot-api-secret-token';

/**
 * The line on which updates come when Telegram calls us. Each call must carry the secret that we chose at this start:
 * without it nothing of the call is read. An update is answered once it was heard; else Telegram calls again.
 */
export class Hook {
  readonly #options: HookOptions;
  readonly #closed = new AbortController();
  readonly #seen = new Seen();
  readonly #secret = randomBytes(SECRET_BYTES).toString('base64url');
  readonly #path: string;
  readonly #underWay = new Set<Promise<void>>();
  #server: Server | undefined;
  #bot = '';

  constructor(options: HookOptions) {
    this.#options = options;
    this.#path = new URL(options.hooked.url).pathname;
  }

  /** Listens, then tells Telegram where; an outage is retried for ever, a bad token is not. */
  async open(): Promise<Connection> {
    const { host, port } = this.#options.hooked;
    const server = createServer((request, response) => void this.#answer(request, response));
    this.#server = server;
    try {
      server.listen(port, host);
      await once(server, 'listening');
    } catch {
      this.#note('refused', 'address');
      return { is: 'refused', because: 'other-instance' };
    }
    const first = this.#announce();
    if (await endsInTime(first, this.#options.batchMs, this.#closed.signal)) return first;
    return { is: 'retrying' };
  }

  /** Takes no more calls; what was called and not heard, Telegram calls again. */
  async close(): Promise<void> {
    this.#closed.abort();
    const server = this.#server;
    if (!server?.listening) return;
    const ended = once(server, 'close');
    server.close();
    await endsInTime(Promise.allSettled(this.#underWay), this.#options.drainMs);
    server.closeAllConnections();
    await ended;
  }

  async #announce(): Promise<Connection> {
    const { wire, hooked, growth } = this.#options;
    for (let failures = 1; !this.#closed.signal.aborted; failures += 1) {
      try {
        this.#bot = await wire.name();
        await wire.hook(hooked.url, this.#secret);
        this.#note('connected', '');
        this.#options.connected(this.#bot);
        return { is: 'connected', bots: { telegram: this.#bot } };
      } catch (error) {
        if (troubleOf(error) === 'token') {
          this.#note('refused', 'token');
          return { is: 'refused', because: 'token' };
        }
        const failure = failureOf(error);
        if (failures === 1) this.#note('retrying', failure.because);
        const asked = failure.is === 'later' ? failure.after : undefined;
        await pause(asked ?? pauseAfter(failures, growth), this.#closed.signal);
      }
    }
    return { is: 'retrying' };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const code = await this.#codeFor(request).catch(() => 500);
    response.writeHead(code).end();
  }

  /** Nothing is read of who is not Telegram, and nothing told but that there is nothing. */
  async #codeFor(request: IncomingMessage): Promise<number> {
    if (request.method !== 'POST' || request.url !== this.#path) return 404;
    if (!this.#isTelegram(request.headers[SECRET])) return 404;
    const update = await bodyOf(request);
    if (update === undefined) return 400;
    return (await this.#hear(update)) ? 200 : 503;
  }

  #isTelegram(secret: string | string[] | undefined): boolean {
    const [given, ours] = [Buffer.from(String(secret)), Buffer.from(this.#secret)];
    return given.length === ours.length && timingSafeEqual(given, ours);
  }

  /** Whether it was heard in time; one that came before was. */
  async #hear(update: unknown): Promise<boolean> {
    if (!this.#seen.isFresh(update)) return true;
    const heard = this.#options.take(update, this.#bot);
    this.#underWay.add(heard);
    try {
      const inTime = await endsInTime(heard, this.#options.batchMs);
      if (inTime) await heard;
      return inTime;
    } catch {
      this.#seen.forget(update);
      return false;
    } finally {
      this.#underWay.delete(heard);
    }
  }

  #note(state: 'connected' | 'retrying' | 'refused', because: string): void {
    this.#options.journal.note({ is: 'platform', platform: 'telegram', state, because });
  }
}

/** The JSON that was sent; undefined when it is too long or none. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LARGEST) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString()) as unknown;
  } catch {
    return undefined;
  }
}
