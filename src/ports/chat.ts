import type { AccountId, Platform, Unreachable } from '../domain/account.ts';
import type { Language } from '../domain/language.ts';
import type { Spot } from '../domain/channel.ts';
import type { BarePicture } from '../domain/picture.ts';
import type { View } from '../text/view.ts';
import type { Bots, Voice } from '../text/voice.ts';
import type { Channels } from './channels.ts';
import type { Messenger } from './messenger.ts';

/** Something a person did on a platform, parsed at the adapter's door. */
export interface Incoming {
  readonly from: Sender;
  /** `public` is any place where others can read: nothing of anybody's may be answered there. */
  readonly where: 'private' | 'public';
  /** Which group or channel, where it is one. */
  readonly place?: PublicPlace;
  readonly did: Did;
}

/** The group or channel in which something was done. */
export interface PublicPlace {
  readonly spot: Spot;
  /** As the platform calls it. */
  readonly title?: string;
  /** Whether the sender may lead there (manage events, administer); undefined where it has to be asked. */
  readonly leads?: boolean;
}

export interface Sender {
  readonly account: AccountId;
  /** The private chat's id where the platform tells it apart from the account. */
  readonly chat?: string;
  /** The platform's language tag for this person, as it came. */
  readonly languageTag?: string;
}

export type Did =
  /** Words without a command, at most what the platform allows, untouched; those under a picture with it. */
  | { readonly is: 'said'; readonly words: string; readonly picture?: ShownPicture }
  /** A command in any of its names; `words` is what followed it, `options` what was filled in by name. */
  | {
      readonly is: 'commanded';
      readonly name: string;
      readonly words: string;
      readonly options: Readonly<Record<string, string>>;
    }
  /** A button. The token is whatever came back: it may be old, forged or somebody else's. */
  | { readonly is: 'pressed'; readonly token: string }
  /** Words written into a form that a button with this token opened. */
  | { readonly is: 'wrote'; readonly token: string; readonly words: string }
  /** The platform says that this person can no longer, or can again, be written to. */
  | { readonly is: 'cut-off'; readonly because: Unreachable }
  | { readonly is: 'back' }
  /** The sender took the bot into the group or channel `place`, or changed what it may do there. */
  | { readonly is: 'took-in' }
  /** The bot was put out of `place`. */
  | { readonly is: 'put-out' }
  /** `place` goes on under another number. */
  | { readonly is: 'became'; readonly spot: Spot };

/** A picture that somebody sent us. */
export interface ShownPicture {
  /** Only now it is fetched. Never rejects. */
  readonly fetch: () => Promise<Fetched>;
}

/** A picture bare of everything but the picture; or why there is none. */
export type Fetched =
  | ({ readonly is: 'fetched' } & BarePicture)
  | { readonly is: 'not-taken'; readonly because: NotTaken };

/** `out-of-reach`: gone, too slow, or not where it was said to be; the same may work in a moment. */
export type NotTaken = 'too-large' | 'other-kind' | 'out-of-reach';

/** One thing to answer with. `instead` asks to put it in the place of the message whose button was pressed. */
export interface Reply {
  readonly view: View;
  readonly instead: boolean;
}

export interface Answer {
  readonly voice: Voice;
  readonly replies: readonly Reply[];
  /**
   * To be called by the adapter once the replies are out (or could not be brought), so that a reminder which this
   * change made due comes after the answer and not before it. Forgotten, it comes a little later by itself.
   */
  readonly sent?: () => void;
}

/** A line of autocomplete: what is shown and what is filled in. At most 100 characters each on Discord. */
export interface Suggestion {
  readonly label: string;
  readonly value: string;
}

/** An option of a command that somebody is typing, and what they filled in beside it, by field. */
export interface HalfTyped {
  readonly field: string;
  readonly typed: string;
  readonly beside: Readonly<Record<string, string>>;
}

/**
 * What befell groups and channels without anybody whom the platform names: deleted, or put out of it by who
 * stays hidden. Where it tells who did it, it comes as an `Incoming` instead.
 */
export type Loss =
  | { readonly is: 'put-out'; readonly spot: Spot }
  /** Everything of that server (Discord) at once. */
  | { readonly is: 'server'; readonly platform: Platform; readonly server: string }
  | { readonly is: 'became'; readonly spot: Spot; readonly now: Spot };

/** What a platform's adapter may ask of the bot. */
export interface Desk {
  /** Takes in what a person did; resolves with what to answer, after everything it changed is durable. */
  hear(incoming: Incoming): Promise<Answer>;
  /** Takes in that a group or channel is ours no more, ever or under this number. Resolves once it is durable. */
  lost(loss: Loss): Promise<void>;
  /** How a half-typed option is understood. Answers from memory, within a millisecond, and saves nothing. */
  suggest(from: Sender, half: HalfTyped): readonly Suggestion[];
  /** From memory: the person's language, and whether they have finished the first contact. */
  acquaintance(account: AccountId): Acquaintance | undefined;
}

export interface Acquaintance {
  readonly language: Language;
  readonly ready: boolean;
}

/** A platform that people write to us on. */
export interface Chat {
  readonly platform: Platform;
  readonly messenger: Messenger;
  /** Absent on a platform without groups and channels. */
  readonly channels?: Channels;
  /**
   * Connects and hands everything that comes in to the desk. Resolves once connected, or once it is known that
   * it will not be (a bad token); an outage is retried for ever and is no failure. Never throws: one platform
   * must not stop another.
   */
  start(desk: Desk): Promise<Connection>;
  /** Takes nothing more in, lets what is under way finish, disconnects. */
  stop(): Promise<void>;
  /** Where people find this bot, as far as it is known by now; empty until connected. */
  bots(): Bots;
}

export type Connection =
  | { readonly is: 'connected'; readonly bots: Bots }
  | { readonly is: 'retrying' }
  | { readonly is: 'refused'; readonly because: 'token' | 'other-instance' | 'intents' };
