import type { AccountId, Platform, Unreachable } from '../domain/account.ts';
import type { Right, Spot } from '../domain/channel.ts';
import type { Later, MessageRef, Refused } from '../domain/ledger.ts';
import type { Instant } from '../domain/time.ts';

/** What a group or channel is, seen just now. */
export type Sight =
  | {
      readonly is: 'seen';
      /** Where it is by now, when it goes on under another number (a group that became a supergroup). */
      readonly spot?: Spot;
      /** Its name there, for the one who connects it; undefined where the platform does not tell. */
      readonly title?: string;
      /** Who reads along: anybody (a public channel, a name to be found by), whoever has a link, or only who was let in. */
      readonly open: 'public' | 'link' | 'private';
      /** Undefined where the platform does not tell. */
      readonly members?: number;
      /** Of the rights that were asked for, those that we do not have there. */
      readonly lacks: readonly Right[];
    }
  | Lost;

/** One attempt that came to nothing. */
export type Lost =
  | { readonly is: 'later'; readonly because: Later; readonly after?: number }
  | { readonly is: 'unreachable'; readonly because: Unreachable }
  | { readonly is: 'refused'; readonly because: Refused };

export type Done = { readonly is: 'done' } | Lost;

/** What a platform's own calendar shows of a rally (Discord's scheduled events). Words are approved words. */
export interface NativeEvent {
  readonly name: string;
  readonly about: string;
  readonly place: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly state: 'scheduled' | 'active' | 'completed' | 'canceled';
}

/** Platforms with a calendar of their own. Each call is one attempt. */
export interface NativeEvents {
  /**
   * Shows the event so. What it shows by now is asked of the platform itself, and only lawful changes of state are
   * made; one that somebody took away or ended, while ours goes on, is put anew: so keep the id that comes back.
   */
  put(
    server: string,
    event: NativeEvent,
    before?: { readonly id: string; readonly state: NativeEvent['state'] },
  ): Promise<{ readonly is: 'put'; readonly id: string } | Lost>;
  remove(server: string, id: string): Promise<Done>;
  /** How many marked themselves as interested; undefined when it cannot be read just now. */
  interested(server: string, id: string): Promise<number | undefined>;
}

/**
 * What a platform offers for groups and channels besides being written to (`Messenger.send` with the spot as
 * its address). Raw errors of client libraries stop in the adapter. Never throws.
 */
export interface Channels {
  readonly platform: Platform;
  look(at: Spot, rights: readonly Right[]): Promise<Sight>;
  /** Whether that account may lead there: manage events on Discord, administer the chat on Telegram. */
  mayLead(at: Spot, account: AccountId): Promise<boolean | 'unclear'>;
  /**
   * Takes a message of ours away; `done` also when it was gone already. Telegram takes none away that is two days
   * old (`refused`).
   */
  takeDown(ref: MessageRef): Promise<Done>;
  /** Puts a message of ours up where everybody sees it; `done` also when it was so already. */
  pin(ref: MessageRef): Promise<Done>;
  /** Takes it down from there again; `done` also when it was not up. Undefined where we never pin. */
  unpin?(ref: MessageRef): Promise<Done>;
  /**
   * Makes the role that people may take to be called, without any right of its own; undefined where the platform knows
   * no such thing. Anybody may then call it: the platform knows no role that only the bot may call.
   */
  role?(server: string, name: string): Promise<{ readonly is: 'made'; readonly id: string } | Lost>;
  giveRole?(server: string, role: string, account: AccountId, given: boolean): Promise<Done>;
  readonly events?: NativeEvents;
}
