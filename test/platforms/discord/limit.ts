import type { Asked } from './http.ts';

/**
 * How much may be asked (topics/rate-limits, read 2026-11-22). Discord tells the limit of a route by headers only; five
 * messages in five seconds is what it tells of a channel's.
 */
export interface Rates {
  readonly aSecond: number;
  readonly messages: number;
  readonly windowMs: number;
}

export const PUBLISHED: Rates = { aSecond: 50, messages: 5, windowMs: 5_000 };

/** What a request is answered with besides its answer; `retryAfter` in s when it is one too many. */
export interface Rated {
  readonly headers: Readonly<Record<string, string>>;
  readonly retryAfter?: number;
  readonly isGlobal?: boolean;
}

interface Window {
  from: number;
  count: number;
}

/** Counts what is asked. Answers to interactions do not count with the rest. */
export class Limiter {
  readonly #rates: Rates;
  readonly #now: () => number;
  #second: Window = { from: 0, count: 0 };
  readonly #windows = new Map<string, Window>();
  /** How often it refused. */
  refused = 0;

  constructor(rates: Rates, now: () => number) {
    this.#rates = rates;
    this.#now = now;
  }

  pass(asked: Asked): Rated {
    if (/^\/(?:interactions|webhooks)\//.test(asked.path)) return { headers: {} };
    const now = this.#now();
    const { aSecond, messages, windowMs } = this.#rates;
    this.#second = current(this.#second, now, 1_000);
    if (this.#second.count >= aSecond) return this.#tooMany(this.#second.from + 1_000 - now, true);
    this.#second.count += 1;
    const bucket = bucketOf(asked);
    if (bucket === undefined) return { headers: {} };
    const window = current(this.#windows.get(bucket), now, windowMs);
    this.#windows.set(bucket, window);
    const left = window.from + windowMs - now;
    if (window.count >= messages) return this.#tooMany(left, false, bucket);
    window.count += 1;
    return { headers: headersOf(bucket, { limit: messages, count: window.count, left }) };
  }

  #tooMany(ms: number, isGlobal: boolean, bucket?: string): Rated {
    this.refused += 1;
    const retryAfter = Math.max(ms, 1) / 1_000;
    const scope = { 'x-ratelimit-scope': isGlobal ? 'global' : 'user' };
    const global: Record<string, string> = isGlobal ? { 'x-ratelimit-global': 'true' } : {};
    const { messages } = this.#rates;
    const own =
      bucket === undefined ? {} : headersOf(bucket, { limit: messages, count: messages, left: ms });
    const headers = { ...own, ...scope, ...global, 'retry-after': String(Math.ceil(retryAfter)) };
    return { headers, retryAfter, isGlobal };
  }
}

/** Each channel has one for new messages and one for changed ones. */
function bucketOf({ method, path }: Asked): string | undefined {
  const channel = /^\/channels\/(\d+)\/messages(?:\/\d+)?$/.exec(path)?.[1];
  return channel === undefined ? undefined : `${method}${channel}`;
}

function current(window: Window | undefined, now: number, ms: number): Window {
  return window && now - window.from < ms ? window : { from: now, count: 0 };
}

function headersOf(
  bucket: string,
  { limit, count, left }: { readonly limit: number; readonly count: number; readonly left: number },
): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-bucket': Buffer.from(bucket.replace(/\d+$/, '')).toString('hex'),
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(limit - count, 0)),
    'x-ratelimit-reset-after': (Math.max(left, 1) / 1_000).toFixed(3),
    'x-ratelimit-scope': 'user',
  };
}
