import type { CampaignAbout } from './campaign/about.ts';
import type { ChannelAbout } from './channelabout.ts';
import type { HelpAbout } from './help/about.ts';
import type { EntryKind, PlanEntry } from './emergency.ts';
import type { KeyDate, When } from './keydate.ts';
import type { CircleId, ChannelId, DraftId, PersonId } from './id.ts';
import type { DueRung } from './key.ts';
import type { Lead } from './lead.ts';
import type { MessageRef, ReminderKey } from './ledger.ts';
import type { Step } from './outing.ts';
import type { News } from './person.ts';
import type { CheckRung } from './rung.ts';
import type { Report } from './report.ts';
import type { Custody, Task } from './task.ts';
import type { Travel } from './travel.ts';
import type { Instant, LocalDate } from './time.ts';

/**
 * How urgent a message is among others that wait for the same platform; the first goes first. The last two go to many,
 * and keep to what the platforms allow with room to spare: a `bulletin` is an announcement that cannot wait.
 */
export const LANES = ['alarm', 'day-of', 'reminder', 'bulletin', 'announcement'] as const;
export type Lane = (typeof LANES)[number];

/** Whether what is in that lane goes to many. */
export function isToMany(lane: Lane): boolean {
  return lane === 'bulletin' || lane === 'announcement';
}

/** One thing of a plan: what is to be said to whom, from when on, until when. */
export interface Item {
  readonly key: ReminderKey;
  readonly to: Recipient;
  readonly about: About;
  /** From when on it is wanted: its rung of the ladder, or the moment at which the date was entered if later. */
  readonly from: Instant;
  /** When what it is about became known; aligning it with others never brings it before this. */
  readonly notBefore: Instant;
  /** The first instant at which saying it is of no use any more. */
  readonly useless: Instant;
  readonly lane: Lane;
  readonly quiet: Quiet;
  /** Of all items of a thread only the newest is said; older ones are superseded by it. */
  readonly thread: string;
  /** Said because that could not be; it waits while that is itself about to be said or settled. */
  readonly insteadOf?: ReminderKey;
  /** Items of one group that are said at the same time are said as one message. */
  readonly group: string;
  /** A message that shows how it stood before: this takes its place where it still is, and comes new where not. */
  readonly instead?: MessageRef;
  /**
   * How long after an attempt of which nobody knows whether it arrived it may be made again, in ms; then it is left
   * unknown. Where none is set it is made again for as long as the item is of use.
   */
  readonly repeatedFor?: number;
  /** In a channel: it is put up where everybody sees it. */
  readonly pin?: true;
}

/**
 * `held`: waits for the end of quiet hours, unless that is after this instant. `off`: its lead is turned off;
 * when its time comes it is settled unsaid, so that turning it on again later does not say it late.
 */
export type Quiet =
  | { readonly is: 'held'; readonly unlessAfter: Instant }
  | { readonly is: 'sounds' }
  | { readonly is: 'off' };

/** Why nobody has to worry any more: they are out, still wait, a wrong button, the day is over or elsewhere. */
export type Calm = 'out' | 'not-yet' | 'mistake' | 'over';

/** What is said of somebody in custody: to all, that it is over, and of a task to its owner and to others. */
export type CustodyNews = 'taken' | 'undone' | 'free' | 'remind' | 'open' | 'look' | 'unreached';

/**
 * The operator is no person of the circle: an account of the configuration, told without content. A channel is one
 * of the document's own: a campaign's, or the room of a circle.
 */
export type Recipient =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'channel'; readonly id: ChannelId }
  | { readonly kind: 'operator' };

export type About =
  | HelpAbout
  | CampaignAbout
  | ChannelAbout
  | {
      readonly kind: 'lead';
      readonly lead: Lead;
      readonly date: KeyDate;
      /** What the emergency plan of those whose date it is does not say yet, where that is worth a line. */
      readonly missing?: readonly EntryKind[];
      readonly travel?: Travel;
    }
  /** The same for a coordinator or a lawyer. */
  | {
      readonly kind: 'theirs';
      readonly lead: Lead;
      readonly date: KeyDate;
      readonly role: 'coordinator' | 'lawyer';
    }
  | { readonly kind: 'moved'; readonly date: KeyDate; readonly from: When }
  | { readonly kind: 'called-off'; readonly date: KeyDate }
  /** Somebody else of the family said how it went, or took that back. */
  | {
      readonly kind: 'decided';
      readonly what: 'done' | 'again';
      readonly date: KeyDate;
      /** Of a hearer who is not of the family. */
      readonly role?: 'coordinator' | 'lawyer';
    }
  | { readonly kind: 'check'; readonly rung: CheckRung; readonly date: KeyDate }
  /** Somebody who is not of the family says another day: the date carries it as `disputed`. */
  | { readonly kind: 'which'; readonly date: KeyDate }
  /** They are not out, or asked for help. */
  | {
      readonly kind: 'overdue';
      readonly rung: DueRung;
      readonly why: 'late' | 'help';
      readonly date: KeyDate;
      readonly end: Instant;
      /** From when on all who may know are told. */
      readonly all: Instant;
      readonly last: Step | undefined;
      /** `case`: no names of those who go along; `day`: their name and the day, nothing else. */
      readonly sees: 'all' | 'case' | 'day';
      /** What this reader may do about it, by the table. */
      readonly may: readonly ('go-out' | 'raise-alarm')[];
    }
  /** Whoever had been told so hears that it is over. */
  | { readonly kind: 'calm'; readonly date: KeyDate; readonly why: Calm; readonly by?: PersonId }
  /** Where they are, for those at home. `mistake`: that is so because a step was taken back. */
  | {
      readonly kind: 'step';
      readonly date: KeyDate;
      readonly step: Step | undefined;
      readonly mistake: boolean;
    }
  | {
      readonly kind: 'unreached';
      readonly who: PersonId;
      readonly what: 'reminder' | 'moved' | 'called-off';
      readonly when: When;
    }
  /** Somebody is in custody. `who`: whoever could not be told. */
  | {
      readonly kind: 'custody';
      readonly what: CustodyNews;
      readonly custody: Custody;
      readonly task?: Task;
      readonly who?: PersonId;
    }
  /** After a date: thanks to somebody who came, and how it was, for a coordinator. */
  | { readonly kind: 'thanks'; readonly date: KeyDate }
  | { readonly kind: 'report'; readonly date: KeyDate; readonly report: Report }
  /** An entry of the emergency plan, for somebody whom it names. */
  | { readonly kind: 'release'; readonly cause: 'alarm' | 'shown'; readonly entry: PlanEntry }
  /** What they began to say of a date was not confirmed. */
  | { readonly kind: 'unsaved'; readonly draft: DraftId }
  /** All dates of the circle are over, and it is erased then unless somebody wants it kept. */
  | { readonly kind: 'rest'; readonly circle: CircleId; readonly until: LocalDate }
  | { readonly kind: 'operator' }
  | { readonly kind: 'news'; readonly news: News };
