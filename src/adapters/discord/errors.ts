import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Lost } from '../../ports/channels.ts';
import type { Outcome } from '../../ports/messenger.ts';

/** What became of an attempt that was not delivered. */
export type Failure = Exclude<Outcome, { readonly is: 'delivered' }>;

/** An answer that Discord gave and that is none: a proxy's page, half a body. */
export class Unreadable extends Error {
  constructor() {
    super('unreadable answer');
    this.name = 'Unreadable';
  }
}

/** No answer within the time that we give a request. */
export class TooSlow extends Error {
  constructor() {
    super('no answer in time');
    this.name = 'TooSlow';
  }
}

/** Nothing is asked for the time being: Discord did not know our token. */
export class Locked extends Error {
  /** In ms. */
  readonly after: number;
  constructor(after: number) {
    super('locked');
    this.name = 'Locked';
    this.after = after;
  }
}

/**
 * Turns whatever the client library throws into an outcome. The raw error stops here: it holds the text of
 * the message. What nobody knows is «later», never «unreachable»: nothing is dropped for want of understanding.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) {
    const failure = rateLimited(error.retryAfter);
    return error.global ? { ...failure, whole: true } : failure;
  }
  if (error instanceof DiscordAPIError) return ofCode(Number(error.code), error.status);
  if (error instanceof Locked) return { ...STOPPED, after: error.after };
  if (error instanceof HTTPError) return { is: 'later', because: 'outage', unsure: true };
  if (error instanceof TooSlow) return { is: 'later', because: 'network', unsure: true };
  if (error instanceof Unreadable) return { is: 'later', because: 'unclear', unsure: true };
  return ofNetwork(error);
}

const CLOSED: Failure = { is: 'unreachable', because: 'closed' };
const GONE: Failure = { is: 'unreachable', because: 'gone' };
const NO_SHARED_PLACE: Failure = { is: 'unreachable', because: 'no-shared-place' };
const STOPPED = { is: 'later', because: 'stopped', unsure: false } as const;
const FORBIDDEN: Failure = { is: 'refused', because: 'forbidden' };
const MALFORMED: Failure = { is: 'refused', because: 'malformed' };
const OUTAGE: Failure = { is: 'later', because: 'outage', unsure: true };

/**
 * Too many edits of one old message (30046) are refused with 429 and sometimes without a time, which the library takes
 * for none at all.
 */
const LEAST = 1_000;
/** Opening direct messages too fast and the like have no time of their own to wait; ten minutes are cautious. */
const CAUTIOUS = 10 * 60_000;

/** Discord's JSON error codes that concern a message to one person (opcodes and status codes, read 2026-08). */
const BY_CODE: ReadonlyMap<number, Failure> = new Map<number, Failure>([
  [10013, GONE],
  [50033, GONE],
  [50007, CLOSED],
  [50278, NO_SHARED_PLACE],
  [50001, FORBIDDEN],
  [50013, FORBIDDEN],
  [50006, MALFORMED],
  [50035, MALFORMED],
  [50109, MALFORMED],
  [40005, { is: 'refused', because: 'too-long' }],
  [40003, rateLimited(CAUTIOUS)],
  [20016, rateLimited(CAUTIOUS)],
  [20028, rateLimited(CAUTIOUS)],
  [40333, rateLimited(CAUTIOUS)],
  [20026, STOPPED],
  [50014, STOPPED],
  [130000, OUTAGE],
]);

/** Discord's own codes of which we make something more than a failure (opcodes and status codes, read 2026-11-22). */
export const code = {
  unknownChannel: 10003,
  unknownServer: 10004,
  unknownMember: 10007,
  unknownMessage: 10008,
  unknownRole: 10011,
  unknownUser: 10013,
  unknownEvent: 10070,
  missingAccess: 50001,
  archivedThread: 50083,
} satisfies Record<string, number>;

const NO_RIGHTS: Failure = { is: 'unreachable', because: 'no-rights' };
const PUT_OUT: Failure = { is: 'unreachable', because: 'put-out' };

/** The same among others, where a right that we lack is somebody's to give and no mistake of ours. */
const AMONG_OTHERS: ReadonlyMap<number, Failure> = new Map<number, Failure>([
  [10003, GONE],
  [10004, PUT_OUT],
  [10007, GONE],
  [10011, GONE],
  [10070, GONE],
  [50001, NO_RIGHTS],
  [50013, NO_RIGHTS],
  [50083, NO_RIGHTS],
  [160005, NO_RIGHTS],
  [10008, { is: 'refused', because: 'other' }],
  [30003, { is: 'refused', because: 'other' }],
  [30005, { is: 'refused', because: 'other' }],
  [30038, { is: 'refused', because: 'other' }],
  [180000, { is: 'refused', because: 'other' }],
  [50008, { is: 'refused', because: 'forbidden' }],
  [50024, { is: 'refused', because: 'forbidden' }],
]);

/** Like `failureOf`, for what was asked of a server or of one of its channels. */
export function failureAmong(error: unknown): Failure {
  return AMONG_OTHERS.get(codeOf(error)) ?? failureOf(error);
}

/** What became of a request that brings nobody a message. */
export function lostAmong(error: unknown): Lost {
  const failure = failureAmong(error);
  if (failure.is !== 'later') return failure;
  const { is, because, after } = failure;
  return after === undefined ? { is, because } : { is, because, after };
}

function ofCode(code: number, status: number): Failure {
  const known = BY_CODE.get(code);
  if (known) return known;
  if (status === 401) return STOPPED;
  if (status === 413) return { is: 'refused', because: 'too-long' };
  if (status === 429) return rateLimited(CAUTIOUS);
  if (status >= 500) return OUTAGE;
  return { is: 'later', because: 'unclear', unsure: false };
}

function rateLimited(ms: number): Failure & { readonly is: 'later' } {
  const after = Math.max(Math.ceil(ms), LEAST);
  return { is: 'later', because: 'rate-limit', after, unsure: false };
}

/** Failures before anything had left us: it has certainly not arrived. */
const NEVER_LEFT: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];
const BROKE_OFF: readonly string[] = [
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_ABORTED',
];

function ofNetwork(error: unknown): Failure {
  const code = networkCode(error);
  if (NEVER_LEFT.includes(code)) return { is: 'later', because: 'network', unsure: false };
  const aborted = error instanceof Error && error.name === 'AbortError';
  if (aborted || BROKE_OFF.includes(code)) return { is: 'later', because: 'network', unsure: true };
  return { is: 'later', because: 'unclear', unsure: true };
}

function networkCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? networkCode(error.cause) : '';
}

/** Discord's own code, or the HTTP status, or 0 for what is neither: short enough for the journal. */
export function codeOf(error: unknown): number {
  if (error instanceof DiscordAPIError) return Number(error.code) || error.status;
  return error instanceof HTTPError ? error.status : 0;
}

/** The error's kind and code for the journal; never its words. */
export function named(error: unknown): { readonly name: string; readonly code: string } {
  const code = codeOf(error);
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return { name, code: code === 0 ? networkCode(error) : String(code) };
}
