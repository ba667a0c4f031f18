import type { Member } from '../circle.ts';
import type { KeyDate } from '../keydate.ts';
import type { Need } from '../need.ts';
import type { Companion, Offer } from '../offer.ts';
import type { Standing } from '../permission.ts';
import type { Phone } from '../phone.ts';
import type { ClockTime } from '../time.ts';
import type { BoardRow } from './board.ts';

/** When those who could help hear of it again while a place is open; each wave reaches further than the one before. */
export const WAVES = ['d14', 'd5', 'd2', 'd1'] as const;
export type Wave = (typeof WAVES)[number];

/** What whoever took a need hears, in the order in which it outdates what came before. */
export const TAKINGS = [
  'up',
  'declined',
  'chosen',
  'changed',
  'moved',
  'still',
  'eve',
  'morning',
  'off',
] as const;
export type Taking = (typeof TAKINGS)[number];

/** What is said about going along: to those who could, to those who do, to the family, to whoever keeps it together. */
export type HelpAbout =
  /** Somebody is wanted. `standing` decides what of the date the reader may know. */
  | {
      readonly kind: 'wanted';
      readonly date: KeyDate;
      readonly need: Need;
      readonly standing: Standing;
    }
  | {
      readonly kind: 'taking';
      readonly what: Taking;
      readonly date: KeyDate;
      readonly need: Need;
      readonly offer: Offer;
      readonly standing: Standing;
      /** The others who come, once the reader may know them. */
      readonly team: readonly Companion[];
      /** When they leave home, and by which numbers the family is reached, once the reader may know it. */
      readonly leaves?: ClockTime;
      readonly phones: readonly Phone[];
    }
  /** Somebody would come: the family says yes or no. */
  | {
      readonly kind: 'comes';
      readonly date: KeyDate;
      readonly need: Need;
      readonly offer: Offer;
      /** Whose name looks like another's in the circle: who is who. */
      readonly alike?: { readonly self: Member; readonly others: readonly Member[] };
    }
  /** Somebody cannot come any more, or comes late; `next` has moved up. */
  | {
      readonly kind: 'upset';
      readonly what: 'cannot' | 'late';
      readonly date: KeyDate;
      readonly need: Need;
      readonly offer: Offer;
      readonly next?: Offer;
      readonly open: number;
    }
  /** Places that nobody has, or of which nobody knows whether they are kept. */
  | {
      readonly kind: 'gap';
      readonly date: KeyDate;
      readonly wave: Wave;
      readonly rows: readonly BoardRow[];
    }
  /** All of one date at a glance; a newer one takes the place of the message before. */
  | {
      readonly kind: 'board';
      readonly date: KeyDate;
      readonly rows: readonly BoardRow[];
    };
