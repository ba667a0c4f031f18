import { GrammyError, HttpError } from 'grammy';
import type { Lost } from '../../ports/channels.ts';
import type { Outcome } from '../../ports/messenger.ts';

/** What became of an attempt that was not delivered. */
export type Failure = Exclude<Outcome, { readonly is: 'delivered' }>;

/** An answer that is none: a proxy's page, or a result of another form than the method gives. */
export class Unreadable extends Error {
  constructor() {
    super('unreadable answer');
    this.name = 'Unreadable';
  }
}

/**
 * Turns whatever the client library throws into an outcome. The raw error stops here: it holds the text of
 * the message. What nobody knows is «later», never «unreachable»: nothing is dropped for want of understanding.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof GrammyError) return refusal(error);
  if (error instanceof HttpError) return ofNetwork(error.error);
  if (error instanceof Unreadable) return UNCLEAR;
  return { is: 'refused', because: 'other' };
}

const UNCLEAR: Failure = { is: 'later', because: 'unclear', unsure: true };

function refusal(error: GrammyError): Failure {
  const code = error.error_code;
  if (code === 429) {
    const failure = rateLimited(error.parameters.retry_after);
    return isAmongOthers(error) ? failure : { ...failure, whole: true };
  }
  if (code === 401 || code === 404 || code === 409) {
    return { is: 'later', because: 'stopped', unsure: false };
  }
  // Whether the message was kept before the server, or the gateway before it, broke, nobody says.
  if (code >= 500) return { is: 'later', because: 'outage', unsure: true };
  if (code === 413) return { is: 'refused', because: 'too-long' };
  const words = isAmongOthers(error) ? [...AMONG_OTHERS, ...BY_WORDS] : BY_WORDS;
  const known = words.find(([pattern]) => pattern.test(error.description));
  return known ? known[1] : { is: 'later', because: 'unclear', unsure: false };
}

function rateLimited(seconds = 30): Failure & { readonly is: 'later' } {
  return { is: 'later', because: 'rate-limit', after: seconds * 1_000, unsure: false };
}

/**
 * Telegram tells 400 and 403 apart by words only. The sentences stand in tdlib/telegram-bot-api (Client.cpp,
 * `fail_query_with_error`, `check_chat_access`) and tdlib/td (MessageEntity.cpp, ReplyMarkup.cpp), read
 * 2026-11-22.
 */
const BY_WORDS: readonly (readonly [RegExp, Failure])[] = [
  [/bot was blocked by the user/i, { is: 'unreachable', because: 'blocked' }],
  [/user is deactivated/i, { is: 'unreachable', because: 'gone' }],
  [/can't initiate conversation/i, { is: 'unreachable', because: 'never-met' }],
  [/chat not found|PEER_ID_INVALID/i, { is: 'unreachable', because: 'never-met' }],
  [
    /not enough rights|have no rights|CHAT_WRITE_FORBIDDEN/i,
    { is: 'refused', because: 'forbidden' },
  ],
  [/can't send messages to|can't be deleted/i, { is: 'refused', because: 'forbidden' }],
  [/is too long|_TOO_LONG/i, { is: 'refused', because: 'too-long' }],
  [/can't parse|text is empty|must be non-empty/i, { is: 'refused', because: 'malformed' }],
  [/BUTTON_|button|Wrong HTTP URL|unallowed/i, { is: 'refused', because: 'malformed' }],
  [/BOT_COMMAND|unknown field|must be an? /i, { is: 'refused', because: 'malformed' }],
];

const NO_RIGHTS: Failure = { is: 'unreachable', because: 'no-rights' };
const PUT_OUT: Failure = { is: 'unreachable', because: 'put-out' };
const GONE: Failure = { is: 'unreachable', because: 'gone' };

/** The same of groups and channels, where a right that we lack is somebody's to give and no mistake of ours. */
const AMONG_OTHERS: readonly (readonly [RegExp, Failure])[] = [
  [/was kicked|is not a member|CHANNEL_PRIVATE/i, PUT_OUT],
  [/chat was deleted|chat not found|PEER_ID_INVALID|CHANNEL_INVALID/i, GONE],
  [/not enough rights|have no rights|need administrator rights/i, NO_RIGHTS],
  [/_WRITE_FORBIDDEN|CHAT_SEND_\w+_FORBIDDEN|CHAT_RESTRICTED/i, NO_RIGHTS],
  [/CHAT_ADMIN_REQUIRED|TOPIC_CLOSED|can't send messages to/i, NO_RIGHTS],
];

/** Groups and channels have numbers below zero. */
function isAmongOthers(error: GrammyError): boolean {
  const payload: Readonly<Record<string, unknown>> = { ...error.payload };
  return Number(payload['chat_id']) < 0;
}

/** What became of a call that brings nobody a message. */
export function lostOf(error: unknown): Lost {
  const failure = failureOf(error);
  if (failure.is !== 'later') return failure;
  const { is, because, after } = failure;
  return after === undefined ? { is, because } : { is, because, after };
}

/** Failures before anything had left us: it has certainly not arrived. */
const NEVER_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

function ofNetwork(error: unknown): Failure {
  if (isGarbage(error)) return UNCLEAR;
  return { is: 'later', because: 'network', unsure: !NEVER_LEFT.includes(networkCode(error)) };
}

/** node-fetch, on which grammY stands, calls a body that is no JSON by this type. */
function isGarbage(error: unknown): boolean {
  return error instanceof Error && 'type' in error && error.type === 'invalid-json';
}

function networkCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The number that a group got when it became a supergroup, when that is what the error says. */
export function migratedTo(error: unknown): number | undefined {
  return error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
}

/** Whether an edit failed because all is as it should be already. */
export function isUnmodified(error: unknown): boolean {
  return says(error, /message is not modified/i);
}

/** Whether an edit failed because that message is there no more, or is none that words can be put into. */
export function isGone(error: unknown): boolean {
  return says(
    error,
    /message to edit not found|can't be edited|no (?:text|caption) in the message|MESSAGE_ID_INVALID/i,
  );
}

/** Whether a topic of a group is there no more. One that is closed still is. */
export function isTopicGone(error: unknown): boolean {
  return says(error, /message thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i);
}

/** Whether a message could not be taken away because it is there no more. */
export function isAwayAlready(error: unknown): boolean {
  return says(error, /message to delete not found|MESSAGE_ID_INVALID|chat was deleted/i);
}

/** Whether a message stands pinned already. */
export function isPinnedAlready(error: unknown): boolean {
  return says(error, /CHAT_NOT_MODIFIED/i);
}

/** Whether a message is up no more, or there no more. */
export function isUnpinnedAlready(error: unknown): boolean {
  return says(error, /message to unpin not found|CHAT_NOT_MODIFIED|chat was deleted/i);
}

/** Whether Telegram knows nobody of that number in the chat. */
export function isNobodyThere(error: unknown): boolean {
  return says(
    error,
    /user not found|member not found|PARTICIPANT_ID_INVALID|USER_NOT_PARTICIPANT/i,
  );
}

function says(error: unknown, words: RegExp): boolean {
  return error instanceof GrammyError && words.test(error.description);
}

/** Whether that chat takes words, but no pictures. */
export function takesNoPicture(error: unknown): boolean {
  return (
    error instanceof GrammyError && /not enough rights to send photos/i.test(error.description)
  );
}

/** Why updates cannot be fetched. Telegram says 404 to what cannot be a token and 401 to one that is none now. */
export function troubleOf(error: unknown): 'token' | 'other-instance' | 'webhook' | 'passing' {
  if (!(error instanceof GrammyError)) return 'passing';
  if (error.error_code === 401 || error.error_code === 404) return 'token';
  if (error.error_code !== 409) return 'passing';
  return /webhook/i.test(error.description) ? 'webhook' : 'other-instance';
}

/** The error's kind and code for the journal; never its words. */
export function named(error: unknown): { readonly name: string; readonly code: string } {
  if (error instanceof GrammyError) return { name: error.name, code: String(error.error_code) };
  const inner = error instanceof HttpError ? error.error : error;
  return { name: error instanceof Error ? error.name : typeof error, code: networkCode(inner) };
}
