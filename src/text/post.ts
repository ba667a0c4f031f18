import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Action } from '../domain/campaign/action.ts';
import type { Rung } from '../domain/campaign/outgoing.ts';
import type { OffReason, Rally, RallyRole, RallyTime } from '../domain/campaign/rally.ts';
import type { Words } from '../domain/campaign/statement.ts';
import type { LocalDate } from '../domain/time.ts';
import type { Pictured } from './picture.ts';
import type { Button } from './view.ts';

/** What anybody may see of a rally, an action or an update. Its words hold a yes; nothing else is in it. */
export interface Post {
  readonly kind: 'post';
  /** The campaign's public name; empty where none may be said. */
  readonly campaign: string;
  readonly rung: Rung;
  /** A letter to one person: its first line gives nothing away on a lock screen; `soon` where it should not wait. */
  readonly unasked?: { readonly soon: boolean };
  readonly words: Words;
  readonly picture?: Pictured;
  readonly facts: RallyFacts | ActionFacts | UpdateFacts;
  /** The petitions of the same campaign that people can still sign, under whatever else is announced. */
  readonly petitions?: readonly Petition[];
  readonly buttons: readonly (readonly Button[])[];
}

export interface RallyFacts {
  readonly kind: 'rally';
  readonly type: Rally['type'];
  readonly time: RallyTime;
  /** What it was before, when it changed. */
  readonly before?: RallyTime;
  /** Whether this reader may know the full address; where they may not, it is not among the words. */
  readonly address: boolean;
  /** There is an address for those who come. */
  readonly later?: true;
  /** A place became free for this reader. */
  readonly up?: true;
  /** What this reader was to do there is not needed any more. */
  readonly freed?: true;
  /** Why it is off. */
  readonly why?: OffReason;
  readonly coming: number;
  readonly trying: number;
  readonly waiting: number;
  readonly capacity?: number;
  /** Roles that somebody is still wanted for. */
  readonly open: readonly { readonly role: RallyRole; readonly many: number }[];
}

export interface ActionFacts {
  readonly kind: 'action';
  readonly type: Action['type'];
  /** Whether people can still do it. */
  readonly isOpen: boolean;
  /** How many offices there are to call. Their numbers are told one at a time, in private. */
  readonly lines: number;
  /** How often people said that they did it. */
  readonly done: number;
  readonly goal?: number;
  /** What the organizers read off where people sign, and on which day. */
  readonly count?: number;
  readonly counted?: LocalDate;
}

export interface Petition {
  readonly words: Words;
  readonly goal?: number;
  readonly count?: number;
  readonly counted?: LocalDate;
}

export interface UpdateFacts {
  readonly kind: 'update';
}

/** A rally for the phone's own calendar, with the words that this reader may see. */
export interface RallyFile {
  readonly kind: 'rally-file';
  readonly campaign: Campaign;
  readonly rally: Rally;
  readonly words: Words;
}
