import type { AccountId, Unreachable } from './account.ts';
import type { Instant } from './time.ts';

/** Names one thing said to one person: what it is about, which version, which lead, to whom. Never personal. */
export type ReminderKey = string & { readonly ReminderKey: unique symbol };

/** Why a message could not be brought for the time being; the raw error stops in the adapter. */
export const LATER = ['rate-limit', 'outage', 'network', 'stopped', 'unclear'] as const;
export type Later = (typeof LATER)[number];

/**
 * Why the platform refused what we sent: our mistake, never worth repeating unchanged. `taken-away`: what was to be
 * changed in its place does not stand there any more.
 */
export const REFUSED = ['malformed', 'too-long', 'forbidden', 'taken-away', 'other'] as const;
export type Refused = (typeof REFUSED)[number];

/** A reference to a message on its platform, by which it can be edited. */
export interface MessageRef {
  readonly account: AccountId;
  readonly chat: string;
  readonly message: string;
  /** Where words and picture can be in two messages: which picture it is, as a digest, and in which message it is. */
  readonly picture?: { readonly shows: string; readonly at: string };
}

/** Why something due was given up. */
export type Because =
  | { readonly is: 'unreachable'; readonly because: Unreachable | 'no-way' }
  | { readonly is: 'refused'; readonly because: Refused }
  /** Its time passed while we could not send (the bot was down, or the platform). */
  | { readonly is: 'too-late' };

/**
 * What became of one thing that was to be said. Absent from the ledger: not yet looked at.
 *
 * `sending` found when the bot starts means that nobody knows: it is repeated, and says that it may be a
 * repeat, because lost is worse than twice. `unsure` remembers that an attempt may have arrived although the
 * platform did not say so.
 */
export type Entry =
  | {
      readonly is: 'sending';
      readonly at: Instant;
      readonly tries: number;
      readonly unsure: boolean;
    }
  | {
      readonly is: 'waiting';
      readonly since: Instant;
      readonly until: Instant;
      readonly tries: number;
      readonly because: Later;
      readonly unsure: boolean;
    }
  | {
      readonly is: 'delivered';
      readonly at: Instant;
      readonly by: AccountId;
      readonly ref?: MessageRef;
    }
  | { readonly is: 'failed'; readonly at: Instant; readonly because: Because }
  /** Given up after an attempt of which nobody knows whether it arrived. */
  | { readonly is: 'unknown'; readonly at: Instant }
  /** Not said on purpose: a newer lead of the same date said it all, or its time had gone by. */
  | { readonly is: 'superseded'; readonly at: Instant };

export type Ledger = Readonly<Record<string, Entry>>;

export const EMPTY_LEDGER: Ledger = {};

/** Whether nothing more will be done about it. */
export function isSettled(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.is !== 'sending' && entry.is !== 'waiting';
}

/** A key holds a dot or a colon, and so is never the name of what every object has. */
export function entryOf(ledger: Ledger, key: ReminderKey): Entry | undefined {
  return ledger[key];
}

export function withEntries(ledger: Ledger, keys: readonly ReminderKey[], entry: Entry): Ledger {
  return { ...ledger, ...Object.fromEntries(keys.map((key) => [key, entry])) };
}
