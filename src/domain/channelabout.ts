import type { Rally } from './campaign/rally.ts';
import type { Wording } from './campaign/statement.ts';
import type { Channel } from './channel.ts';
import type { BoardRow } from './help/board.ts';
import type { CampaignId, CircleId } from './id.ts';
import type { KeyDate } from './keydate.ts';
import type { MessageRef } from './ledger.ts';
import type { Need } from './need.ts';
import type { Offer } from './offer.ts';
import type { Instant } from './time.ts';

/** What is done or said in groups and channels beside announcements, and what their people hear of them. */
export type ChannelAbout = Errand | Blot | ChannelNews | RoomAbout;

/** Done on a platform, and said to nobody. */
export type Errand =
  | { readonly kind: 'errand'; readonly does: 'take-down' | 'unpin'; readonly ref: MessageRef }
  | {
      readonly kind: 'errand';
      readonly does: 'show-event';
      readonly server: string;
      readonly rally: Rally;
      /** Holds a yes to these very words. */
      readonly wording: Wording;
      readonly shown: Shown;
      readonly before?: { readonly id: string; readonly state: EventState };
    }
  | {
      readonly kind: 'errand';
      readonly does: 'remove-event';
      readonly server: string;
      readonly id: string;
    };

export const EVENT_STATES = ['scheduled', 'active', 'completed', 'canceled'] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** How a rally stands in a platform's own calendar. */
export interface Shown {
  readonly state: EventState;
  readonly start: Instant;
  readonly end: Instant;
}

/** In the place of a post that may not say any more what it said, and that could not be taken away. */
export interface Blot {
  readonly kind: 'blot';
}

/**
 * For those who answer for a channel: it is connected; what we may not do there; we are out of it; a post was taken
 * away there; a post whose consent was withdrawn still stands there; it is no private room.
 */
export interface ChannelNews {
  readonly kind: 'channel-news';
  readonly what: 'in' | 'lacks' | 'without' | 'gone' | 'removed' | 'stays' | 'exposed';
  readonly channel: Channel;
  /** Whose channel: a campaign's, or a circle's whose room it is. */
  readonly of: CampaignId | CircleId;
  readonly isRoom: boolean;
  /** The event that the post was of. */
  readonly event?: string;
}

/** What everybody in a circle's private room reads: first names and what is needed, nothing else. */
export type RoomAbout =
  | { readonly kind: 'room-board'; readonly date: KeyDate; readonly rows: readonly BoardRow[] }
  | {
      readonly kind: 'room-call';
      readonly date: KeyDate;
      readonly circle: CircleId;
      readonly need: Need;
    }
  | {
      readonly kind: 'room-team';
      readonly what: 'comes' | 'cannot';
      readonly date: KeyDate;
      readonly need: Need;
      readonly offer: Offer;
    };
