import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { readBody, type Body } from './body.ts';
import { Faults, refusalOf, takesEffect, type How } from './fault.ts';
import { Fields } from './fields.ts';
import { perform } from './method.ts';
import { Refusal } from './refusal.ts';
import type { Town } from './town.ts';

/** One call as it came in, and the code it was answered with (0 while it is under way, or when it never was). */
export interface Request {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: Body['files'];
  /** In ms, when it came in. */
  readonly at: number;
  code: number;
}

/** The Bot API over HTTP, in front of a town. */
/**
 * A connection with nothing on it is kept for so long, in ms. Node's own five seconds end it now and then just as
 * the next request comes, which is a broken line that no test asked for.
 */
const KEEP_ALIVE = 300_000;

export class ApiServer {
  readonly town: Town;
  readonly faults = new Faults();
  readonly requests: Request[] = [];
  #token: string;
  #underWay = 0;
  #server: Server | undefined;
  #port = 0;

  constructor(town: Town, token: string) {
    this.town = town;
    this.#token = token;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Calls other than waiting polls that have not been answered. */
  get underWay(): number {
    return this.#underWay;
  }

  /** Listens, on the same port each time. */
  async up(): Promise<void> {
    if (this.#server) return;
    const server = createServer((request, response) => {
      void this.#answer(request, response);
    });
    server.keepAliveTimeout = KEEP_ALIVE;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Hangs up on everybody and refuses new connections. */
  async down(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    });
    server.closeAllConnections();
    await closed;
  }

  /** From now on the token is no good. */
  revoke(next = ''): void {
    this.#token = next;
    this.town.updates.end(new Refusal(401, 'Unauthorized'));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const hungUp = new AbortController();
    response.on('close', () => {
      hungUp.abort();
    });
    const [, token = '', method = ''] =
      /^\/bot([^/]*)\/([A-Za-z]+)$/.exec(decodeURIComponent(request.url ?? '')) ?? [];
    try {
      if (this.#hand(request.url ?? '', response)) return;
      await this.#serve({ request, response, method, signal: hungUp.signal }, token);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      reply(response, error.code, refused(error));
    }
  }

  /** A file, by the path that `getFile` told; true when that is what was asked for. */
  #hand(url: string, response: ServerResponse): boolean {
    const [, token, id = ''] = /^\/file\/bot([^/]+)\/photos\/(\w+)\.jpg$/.exec(url) ?? [];
    if (token === undefined) return false;
    const body = token === this.#token ? this.town.kept.get(id) : undefined;
    if (!body) throw new Refusal(404, 'Not Found');
    response.end(body);
    return true;
  }

  async #serve(exchange: Exchange, token: string): Promise<void> {
    const { method, response } = exchange;
    const body = await readBody(exchange.request);
    const noted = { method, body: body.fields, files: body.files, at: Date.now(), code: 0 };
    response.on('answering', (code: number) => (noted.code = code));
    this.requests.push(noted);
    if (!/^\d+:[\w-]+$/.test(token)) throw new Refusal(404, 'Not Found');
    if (token !== this.#token) throw new Refusal(401, 'Unauthorized');
    const counted = method !== 'getUpdates';
    if (counted) this.#underWay += 1;
    try {
      await this.#run(exchange, body);
    } finally {
      if (counted) this.#underWay -= 1;
    }
  }

  async #run(exchange: Exchange, body: Body): Promise<void> {
    const { method, response, signal } = exchange;
    const how = this.faults.meet(method, Number(body.fields['chat_id']) || undefined);
    const fields = new Fields(body.fields);
    const call = { town: this.town, fields, files: body.files, signal };
    if (how?.is === 'slow') await pause(how.ms);
    if (!how || how.is === 'slow') {
      reply(response, 200, { ok: true, result: await perform(method, call) });
      return;
    }
    if (takesEffect(how)) await perform(method, call);
    misbehave(response, how);
  }
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly signal: AbortSignal;
}

function misbehave(response: ServerResponse, how: How): void {
  const refusal = refusalOf(how);
  if (refusal) throw refusal;
  if (how.is === 'dropped') response.socket?.destroy();
  if (how.is === 'garbage') response.end('<html><body>nginx</body></html>');
}

function refused(error: Refusal): unknown {
  const { code, description, parameters } = error;
  const more = Object.keys(parameters).length > 0 ? { parameters } : {};
  return { ok: false, error_code: code, description, ...more };
}

function reply(response: ServerResponse, code: number, body: unknown): void {
  if (response.writableEnded || response.destroyed) return;
  response.emit('answering', code);
  response.writeHead(code, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
