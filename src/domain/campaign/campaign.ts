import type { Channel } from '../channel.ts';
import type { Draft } from '../draft.ts';
import type { CampaignId, CircleId, CrowdId, EventId, PersonId, StatementId } from '../id.ts';
import type { Language } from '../language.ts';
import type { Ledger } from '../ledger.ts';
import type { Instant } from '../time.ts';
import type { Action, Deed, Turn, Update } from './action.ts';
import type { Rally, Rsvp } from './rally.ts';
import { approvedOf, type Statement, type Wording } from './statement.ts';

/** Somebody who runs a campaign; the one who leads it may let others in and close it. */
export interface Organizer {
  readonly person: PersonId;
  readonly since: Instant;
  readonly vouched?: PersonId;
  readonly lead?: true;
}

/** Since when the family's leave is waited for; `circle` when it is somebody of that circle who began it. */
export interface Awaiting {
  readonly since: Instant;
  readonly circle?: CircleId;
}

/** Of an event that is long over: how many answered how, those who came along counted, and how many did what. */
export interface Counted {
  readonly people?: Readonly<Partial<Record<Rsvp['is'], number>>>;
  readonly deeds?: {
    readonly all: number;
    readonly voicemail: number;
    readonly said: number;
    /** By the place of the line. */
    readonly lines: readonly number[];
  };
}

export type CampaignEvent = Rally | Action | Update;

/**
 * The public side of a case, or of none (trainings). What it says of a family are statements with the family's
 * yes; nothing of a circle is kept here but its id.
 */
export interface Campaign {
  readonly schema: 2;
  readonly kind: 'campaign';
  readonly id: CampaignId;
  readonly since: Instant;
  /** Whose case it is about; of none, the organizers' own yes is enough. */
  readonly of?: CircleId;
  /** It is about somebody's case, and their family has not said yet that it may be: nothing goes out before. */
  readonly awaits?: Awaiting;
  readonly organizers: readonly Organizer[];
  /** In which it speaks; the first is the main one. Never empty. */
  readonly languages: readonly Language[];
  /** Its name, story and ask are statements of that kind; the last of each counts. */
  readonly statements: readonly Statement[];
  readonly events: readonly CampaignEvent[];
  /** Who answered to which rally, in the order in which they came. */
  readonly rsvps: Readonly<Record<EventId, readonly Rsvp[]>>;
  /** Who did what of which action. */
  readonly deeds: Readonly<Record<EventId, readonly Deed[]>>;
  /** Who was given which line to call, and has not said yet how it went. */
  readonly turns?: Readonly<Record<EventId, readonly Turn[]>>;
  /** What is left of answers and deeds when who gave them is forgotten. */
  readonly counted?: Readonly<Record<EventId, Counted>>;
  readonly channels: readonly Channel[];
  readonly crowds: readonly CrowdId[];
  /** Announcements rest from then on, until they go on again. */
  readonly rests?: Instant;
  readonly closed?: {
    readonly at: Instant;
    readonly by: PersonId;
    readonly statement?: StatementId;
  };
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly ledger: Ledger;
}

export function statementOf(campaign: Campaign, id: string | undefined): Statement | undefined {
  return campaign.statements.find((one) => one.id === id);
}

/** The last statement of that kind; undefined when none was written. */
export function lastOf(campaign: Campaign, kind: Statement['kind']): Statement | undefined {
  return campaign.statements.findLast((one) => one.kind === kind);
}

/** The wording of that statement that may go out. */
export function publicOf(campaign: Campaign, id: StatementId): Wording | undefined {
  const statement = statementOf(campaign, id);
  return statement && approvedOf(statement);
}

/** The campaign with this statement put in the place of the one with its id, or added. */
export function withStatement(campaign: Campaign, statement: Statement): Campaign {
  return { ...campaign, statements: withOne(campaign.statements, statement) };
}

export function eventOf(campaign: Campaign, id: string | undefined): CampaignEvent | undefined {
  return campaign.events.find((one) => one.id === id);
}

export function withEvent(campaign: Campaign, event: CampaignEvent): Campaign {
  return { ...campaign, events: withOne(campaign.events, event) };
}

export function withChannel(campaign: Campaign, channel: Channel): Campaign {
  return { ...campaign, channels: withOne(campaign.channels, channel) };
}

/** Whether it speaks of a family: then every word needs their yes. */
export function isOfCase({ of, awaits }: Campaign): boolean {
  return of !== undefined || awaits !== undefined;
}

export function isOrganizer(campaign: Campaign, person: PersonId): boolean {
  return campaign.organizers.some((one) => one.person === person);
}

function withOne<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  const isKnown = all.some(({ id }) => id === one.id);
  return isKnown ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one];
}
