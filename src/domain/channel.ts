import type { AccountId, Unreachable } from './account.ts';
import type { ChannelId, PersonId } from './id.ts';
import type { Language } from './language.ts';
import type { Instant } from './time.ts';

/**
 * A group, channel or thread where it is on its platform. `account` names the chat (`telegram:-100123`, `discord:<channel id>`),
 * `chat` is its own id there, `topic` a forum topic's (Telegram), `server` whose channel it is (Discord).
 */
export interface Spot {
  readonly account: AccountId;
  readonly chat: string;
  readonly topic?: string;
  readonly server?: string;
}

/** What the bot needs to be allowed in a channel, called the same on every platform; each says it in its own words. */
export const RIGHTS = [
  'see',
  'post',
  'edit',
  'delete',
  'pin',
  'attach',
  'events',
  'roles',
] as const;
export type Right = (typeof RIGHTS)[number];

/** What may be posted in a channel; an organizer chooses for each. */
export const POST_KINDS = ['rallies', 'actions', 'updates'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** A channel that a campaign's announcements go to. */
export interface Channel extends Spot {
  readonly id: ChannelId;
  /** As the platform calls it, for the organizers only. */
  readonly title: string;
  readonly language: Language;
  readonly kinds: readonly PostKind[];
  readonly by: PersonId;
  readonly at: Instant;
  readonly state: ChannelState;
  /** The role that followers take there to be called (Discord). */
  readonly role?: string;
  /** What we may not do there beside posting, so that it is left out (pins, events …), and since when that is known. */
  readonly without?: { readonly rights: readonly Right[]; readonly since: Instant };
  /** What an organizer asked to be posted there again, by the event's id, and when. */
  readonly again?: Readonly<Record<string, Instant>>;
  /** Of a room: when it was last seen that nobody reads along who was not let in. */
  readonly checked?: Instant;
}

/** Why a room is not private: anybody finds it, a link leads in, or more people are in it than know each other. */
export const EXPOSURES = ['public', 'link', 'many'] as const;
export type Exposure = (typeof EXPOSURES)[number];

/**
 * `lacks`: posts fail until somebody gives these rights. `exposed`: a room that is not private; nothing is said there
 * until it is. `gone`: nothing is tried until it is connected again.
 */
export type ChannelState =
  | { readonly is: 'open' }
  | { readonly is: 'exposed'; readonly how: Exposure; readonly since: Instant }
  | { readonly is: 'lacks'; readonly rights: readonly Right[]; readonly since: Instant }
  | { readonly is: 'gone'; readonly because: Unreachable; readonly since: Instant };

/** Whether two spots are the same place. */
export function isSameSpot(one: Spot, other: Spot): boolean {
  return one.account === other.account && one.topic === other.topic;
}
