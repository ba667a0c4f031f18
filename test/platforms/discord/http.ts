import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Faults, How } from './fault.ts';
import type { Limiter, Rated } from './limit.ts';
import { parsed, record, type Json } from './json.ts';
import { Refusal, refusals } from './refusal.ts';
import type { Upload } from './rule/message.ts';

/** A request as it came, for tests to look at. */
export interface Asked {
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
  readonly at: number;
  status: number;
}

export interface Done {
  readonly status: number;
  readonly body?: unknown;
}

/** Does what was asked; throws a `Refusal` otherwise. */
export type Handle = (asked: Asked) => Done;

const BASE = '/api/v10';

/** The REST half: reading requests, the faults that were ordered, and answers with Discord's headers. */
/**
 * A connection with nothing on it is kept for so long, in ms. Node's own five seconds end it now and then just as
 * the next request comes, which is a broken line that no test asked for.
 */
const KEEP_ALIVE = 300_000;

export class Http {
  readonly asked: Asked[] = [];
  /** What people attached, by its path; and which of it was fetched. */
  readonly kept = new Map<string, Buffer>();
  readonly fetched: string[] = [];
  readonly server: Server;
  readonly #faults: Faults;
  readonly #handle: Handle;
  #port = 0;
  /** Counts what is asked, once a test asks for it. */
  limiter: Limiter | undefined;

  constructor(faults: Faults, handle: Handle) {
    this.#faults = faults;
    this.#handle = handle;
    this.server = createServer((request, response) => {
      this.#serve(request, response).catch(() => request.socket.destroy());
    });
    this.server.keepAliveTimeout = KEEP_ALIVE;
  }

  get port(): number {
    return this.#port;
  }

  /** Listens, on the same port again after it was closed. */
  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  /** A file that somebody attached; true when that is what was asked for. */
  #hand(url: string, response: ServerResponse): boolean {
    if (!url.startsWith('/attachments/')) return false;
    this.fetched.push(url);
    const body = this.kept.get(url);
    response.writeHead(body ? 200 : 404).end(body);
    return true;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.#hand(request.url ?? '', response)) return;
    const asked = await read(request);
    this.asked.push(asked);
    const how = this.#faults.take(`${asked.method} ${asked.path}`);
    if (how?.is === 'slow') await new Promise((resolve) => setTimeout(resolve, how.ms).unref());
    if (how?.is === 'dropped' && how.when === 'before') {
      request.socket.destroy();
      return;
    }
    const rated = this.limiter?.pass(asked);
    const [done, headers] = replaced(how) ??
      limited(rated) ?? [this.#do(asked), rated?.headers ?? {}];
    asked.status = done.status;
    if (how?.is === 'dropped') {
      request.socket.destroy();
      return;
    }
    if (how?.is === 'silent') return;
    if (how?.is === 'garbage') {
      response.writeHead(200).end('<html>502 Bad Gateway');
      return;
    }
    write(response, done, headers);
  }

  #do(asked: Asked): Done {
    try {
      return this.#handle(asked);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const body = { message: error.message, code: error.code, ...error.more };
      return { status: error.status, body };
    }
  }
}

type Headers = Readonly<Record<string, string>>;

function replaced(how: How | undefined): readonly [Done, Headers] | undefined {
  if (how?.is === 'refused') {
    const body = { message: 'ordered by the test', code: how.code ?? 0 };
    return [{ status: how.status, body }, {}];
  }
  if (how?.is !== 'rate-limited') return undefined;
  const scope = how.scope ?? 'user';
  const body = {
    message: 'You are being rate limited.',
    retry_after: how.seconds,
    global: scope === 'global',
  };
  const headers = {
    'retry-after': String(Math.ceil(how.seconds)),
    'x-ratelimit-scope': scope,
    ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
  };
  return [{ status: 429, body }, headers];
}

function limited(rated: Rated | undefined): readonly [Done, Headers] | undefined {
  if (rated?.retryAfter === undefined) return undefined;
  const body = {
    message: 'You are being rate limited.',
    retry_after: rated.retryAfter,
    global: rated.isGlobal === true,
  };
  return [{ status: 429, body }, rated.headers];
}

function write(response: ServerResponse, done: Done, headers: Headers): void {
  const rate = {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset-after': '1.000',
  };
  if (done.body === undefined) response.writeHead(done.status, { ...rate, ...headers }).end();
  else
    response
      .writeHead(done.status, { 'content-type': 'application/json', ...rate, ...headers })
      .end(JSON.stringify(done.body));
}

async function read(request: IncomingMessage): Promise<Asked> {
  const url = new URL(request.url ?? '/', 'http://local');
  const path = decodeURIComponent(url.pathname);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { body, uploads } = readBody(Buffer.concat(chunks), request.headers['content-type'] ?? '');
  return {
    method: request.method ?? 'GET',
    path: path.startsWith(`${BASE}/`) ? path.slice(BASE.length) : `!${path}`,
    query: Object.fromEntries(url.searchParams),
    authorization: request.headers.authorization ?? '',
    body,
    uploads,
    at: Date.now(),
    status: 0,
  };
}

interface Body {
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

function readBody(bytes: Buffer, type: string): Body {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/.exec(type)?.[1];
  if (bytes.length === 0) return { body: undefined, uploads: [] };
  if (boundary === undefined) return { body: parsed(bytes.toString()), uploads: [] };
  const parts = bytes.toString('latin1').split(`--${boundary}`).slice(1, -1).map(readPart);
  return {
    body: parsed(parts.find((part) => part.field === 'payload_json')?.body ?? ''),
    uploads: parts.filter((part) => part.name !== ''),
  };
}

/** One part of a form, each byte of it a character so far. */
function readPart(part: string): Upload & { readonly field: string } {
  const end = part.indexOf('\r\n\r\n');
  const head = part.slice(0, end);
  const bytes = Buffer.from(part.slice(end + 4, -2), 'latin1');
  return {
    field: /name="([^"]*)"/.exec(head)?.[1] ?? '',
    name: /filename="([^"]*)"/.exec(head)?.[1] ?? '',
    mime: /content-type: *(\S+)/i.exec(head)?.[1] ?? '',
    body: bytes.toString(),
    bytes,
  };
}

/** The body as an object; Discord's refusal when it is none. */
export function bodyOf(asked: Asked): Json {
  const body = record(asked.body);
  if (!body) throw refusals.notJson();
  return body;
}
