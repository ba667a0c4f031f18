import type { Way } from './account.ts';
import type { Role } from './circle.ts';
import type { Following } from './campaign/crowd.ts';
import type { CampaignId, CircleId, PersonId } from './id.ts';
import type { Language } from './language.ts';
import type { Lead } from './lead.ts';
import type { Ledger } from './ledger.ts';
import type { Draft } from './draft.ts';
import type { ClockTime, Instant, Zone } from './time.ts';

/** Whether a person agreed to be written to. Without `given`, nothing is ever sent on our own account. */
export type Consent =
  | { readonly is: 'never' }
  | { readonly is: 'given'; readonly on: Instant }
  | { readonly is: 'withdrawn'; readonly on: Instant };

/** Hours in which only alarms, day-of messages and what would come too late may sound, in the person's zone. */
export interface QuietHours {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** Who is told, with the person's alias and the day only, when the person cannot be reached. */
export interface Trusted {
  readonly person: PersonId;
  /** How the one who chose them calls them: «my sister». */
  readonly called: string;
}

/**
 * What news can be of: somebody connected with this person left (nothing else is said of it), the one whom they
 * had asked agreed to be told, or another account was joined to them (said so that nobody is joined unawares).
 * Of the family: somebody with this person's code asks to join it, this person was let in, somebody of it left.
 * Of the circle: somebody who was invited asks to join it, this person was let in or was not, somebody left it,
 * this person was taken out of it, it was dissolved, this person leads it now,
 * somebody took a name that looks like another's.
 * Of a campaign the same, and: somebody wants to begin one about this person's family; the family lets it be, or not.
 */
export const NEWS_KINDS = [
  'left',
  'trusted',
  'linked',
  'family-asks',
  'family-in',
  'family-left',
  'circle-asks',
  'circle-in',
  'circle-refused',
  'circle-left',
  'circle-removed',
  'circle-over',
  'circle-lead',
  'circle-named',
  'campaign-asks',
  'campaign-in',
  'campaign-refused',
  'campaign-left',
  'campaign-removed',
  'campaign-lead',
  'campaign-wants',
  'campaign-may',
  'campaign-may-not',
] as const;

/** News for a person that belongs to no circle, said once through the ledger of their own document. */
export interface News {
  readonly kind: (typeof NEWS_KINDS)[number];
  readonly id: string;
  readonly at: Instant;
  /** Who, as they are called; for `linked` the platform. */
  readonly called: string;
  /** Of the circle: as what, and who gave out the invitation, as they are called. */
  readonly role?: Role;
  readonly vouched?: string;
  /** What somebody is there already whose name looks like theirs. */
  readonly alike?: Role;
  /** How somebody was called until then. */
  readonly before?: string;
  /** Of which circle it names people: whoever is let go from there keeps nothing of it, told or not. */
  readonly circle?: CircleId;
}

/**
 * A code that another account types to be joined to this person. `find` is the part by which the owner is
 * found, `proof` a hash of the rest; wrong tries are counted here, so that a restart forgives none.
 */
export interface OneTimeCode {
  readonly purpose: 'link' | 'trust' | 'family';
  readonly find: string;
  readonly proof: string;
  readonly until: Instant;
  readonly triesLeft: number;
  /** For `trust`: how the person calls the one they invite. */
  readonly called: string;
  /** For `family`: who used it, and waits for the owner's yes. Nobody else can use it any more. */
  readonly asked?: PersonId;
}

/** An invitation into a circle, for one role and one person. Many can be open at a time. */
export interface Invitation {
  readonly circle: CircleId;
  readonly role: Exclude<Role, 'family'>;
  /** As of a one-time code: the part by which its giver is found, and a hash of the rest. */
  readonly find: string;
  readonly proof: string;
  readonly until: Instant;
  /** Who used it, and waits for a yes. Nobody else can use it any more. */
  readonly asked?: PersonId;
}

/** A group or channel is being connected: to which campaign, or as the room of which circle. Used once. */
export interface Connecting {
  readonly to:
    | { readonly is: 'campaign'; readonly id: CampaignId }
    | { readonly is: 'room'; readonly id: CircleId };
  /** As of a one-time code: the part by which this person is found, and a hash of the rest. */
  readonly find: string;
  readonly proof: string;
  readonly until: Instant;
}

/** An invitation to run a campaign; or, for a family, to let it speak of them. */
export interface CampaignInvitation extends Pick<Invitation, 'find' | 'proof' | 'until' | 'asked'> {
  readonly campaign: CampaignId;
  readonly as: 'organizer' | 'family';
}

/** Codes that this person typed and that were none: so many, the last one then. */
export interface Guesses {
  readonly count: number;
  readonly at: Instant;
}

/** A person: how they are called, reached and spoken to. Nothing about a case is ever kept here. */
export interface Person {
  readonly schema: 2;
  readonly kind: 'person';
  readonly id: PersonId;
  readonly since: Instant;
  /** An alias is fine; empty until they said one. */
  readonly called: string;
  readonly language: Language;
  readonly zone: Zone;
  /** The city that they named for their clock, by its label in the list; none where the zone's own city was tapped. */
  readonly city?: string;
  readonly consent: Consent;
  /** In the order in which they are tried; never empty. */
  readonly ways: readonly Way[];
  readonly quiet: QuietHours;
  /** When the evening-before reminder comes, in the person's zone. */
  readonly evening: ClockTime;
  readonly leadsOff: readonly Lead[];
  /** The first line of a reminder says nothing that a lock screen should not show. */
  readonly neutral: boolean;
  readonly trusted?: Trusted;
  /** Who chose this person as the one to tell. */
  readonly trustedBy: readonly PersonId[];
  /** Their own first, where their own dates are; then those that they were let into. */
  readonly circles: readonly CircleId[];
  /** Since when they have been in no circle, if they are in none. */
  readonly alone?: Instant;
  /** Which of their circles they are looking at; the first where none is set. */
  readonly focus?: CircleId;
  /** Campaigns that they run, and which of these they are looking at. */
  readonly leads?: readonly CampaignId[];
  readonly leading?: CampaignId;
  /** Campaigns that they follow, or to a rally of which they answered. */
  readonly follows?: readonly Following[];
  readonly code?: OneTimeCode;
  /** Those that they gave out. */
  readonly invitations?: readonly Invitation[];
  readonly campaignInvitations?: readonly CampaignInvitation[];
  readonly guesses?: Guesses;
  /** What this person is about to connect a group or channel to. */
  readonly connecting?: Connecting;
  readonly draft?: Draft;
  /** What a deep link carried at the first contact, for the invitations that come later. */
  readonly payload?: string;
  readonly news: readonly News[];
  readonly ledger: Ledger;
  /** Set when they said «forget me»: from then on only the erasing goes on, over restarts, until it is done. */
  readonly leaving?: Instant;
}

/** People by id; whoever is not in it is not spoken to. */
export type People = ReadonlyMap<PersonId, Person>;

export const QUIET_HOURS: QuietHours = { from: '22:00' as ClockTime, to: '07:00' as ClockTime };
export const EVENING = '18:00' as ClockTime;

/** Whether we may write to this person of our own accord. The only door to a reminder. */
export function isWilling(person: Person): boolean {
  return person.consent.is === 'given' && person.leaving === undefined;
}

/** The ways that may still carry a message, in the order in which to try them. */
export function liveWays(person: Person): readonly Way[] {
  return person.ways.filter((way) => way.state.is !== 'dead');
}

/** Where this person is found among the followers of that campaign. */
export function followingOf({ follows = [] }: Person, campaign: CampaignId): Following | undefined {
  return follows.find((one) => one.campaign === campaign);
}

export function withFollowing(person: Person, following: Following): Person {
  const { follows = [] } = person;
  if (follows.some((one) => one.campaign === following.campaign)) return person;
  return { ...person, follows: [...follows, following] };
}

export function withoutFollowing(person: Person, campaign: CampaignId): Person {
  if (!followingOf(person, campaign)) return person;
  const { follows = [], ...rest } = person;
  const left = follows.filter((one) => one.campaign !== campaign);
  return left.length > 0 ? { ...rest, follows: left } : rest;
}

/** Whether nothing of theirs is kept but that they followed, and not even that any more. */
export function isOnlyFollower(person: Person): boolean {
  const { consent, circles, trustedBy, draft, follows = [], leads = [] } = person;
  const tied = [circles, trustedBy, follows, leads].some((all) => all.length > 0);
  return consent.is === 'never' && !tied && draft === undefined;
}
