import type { AccountId, Platform, Unreachable } from '../domain/account.ts';
import type { Later, MessageRef, Refused } from '../domain/ledger.ts';
import type { View } from '../text/view.ts';
import type { Voice } from '../text/voice.ts';

/** Where one person is written to in private; or, with the account of a group or channel, that place (`Spot`). */
export interface Address {
  readonly account: AccountId;
  /** The chat's own id when it is known already; saves opening it again. */
  readonly chat?: string;
  /** A topic of a group on Telegram. */
  readonly topic?: string;
}

export interface Letter {
  readonly view: View;
  readonly voice: Voice;
  /**
   * At most 25 characters, the same for every attempt at the same thing. Platforms that know idempotency keys
   * use it to say it once only.
   */
  readonly nonce: string;
  /** Put it in the place of this message of ours; where that is gone, or on another account, it comes new. */
  readonly instead?: MessageRef;
  /** With `instead`: where that is gone nothing comes new; it is `refused` as `taken-away`. */
  readonly only?: true;
  /** In a channel: put it up where everybody sees it. That this failed makes no failure of the letter. */
  readonly pin?: true;
  /** In a channel: whoever took this role is called by it (Discord). */
  readonly mention?: string;
}

/** What a platform takes from one bot, as it publishes it. */
export interface Limits {
  /** Messages a second, to all chats together. */
  readonly aSecond: number;
  /** Between two messages to one chat, in ms. */
  readonly apart?: number;
  /** Messages a minute to one group, and which chats are groups. */
  readonly aMinuteAGroup?: number;
  readonly isGroup?: (chat: string) => boolean;
}

/** What became of one attempt. Raw errors of client libraries hold message texts and stop in the adapter. */
export type Outcome =
  | { readonly is: 'delivered'; readonly ref: MessageRef }
  /**
   * Worth trying again. `after` is what the platform asked for, in ms, `whole` when it may mean everything and not that
   * chat alone; `unsure` when it may have arrived.
   */
  | {
      readonly is: 'later';
      readonly because: Later;
      readonly after?: number;
      readonly whole?: true;
      readonly unsure: boolean;
    }
  | { readonly is: 'unreachable'; readonly because: Unreachable }
  | { readonly is: 'refused'; readonly because: Refused };

/** Brings views to people. One a platform. */
export interface Messenger {
  readonly platform: Platform;
  /** Absent where none are published. */
  readonly limits?: Limits;
  /** One attempt, no retries of its own. Resolves always; a bug in rendering is `refused`, not a throw. */
  send(to: Address, letter: Letter): Promise<Outcome>;
}
