import type { CampaignId, CrowdId, EventId, PersonId } from '../id.ts';
import type { Ledger, ReminderKey } from '../ledger.ts';
import type { Instant } from '../time.ts';

/** How often somebody wants to hear: of each thing, or of all of a day in one message. */
export type Often = 'each' | 'daily';

/**
 * Somebody who follows a campaign, or answered to one of its rallies: a person document that need not have
 * finished the first contact. Following is a consent of its own: to be written to about this campaign only.
 */
export interface Follower {
  readonly person: PersonId;
  readonly at: Instant;
  /** False for who only answered to a rally: they hear of that rally alone. */
  readonly follows: boolean;
  readonly often: Often;
  /** On Discord private messages only by those who asked for them. */
  readonly direct?: true;
}

/**
 * Some of a campaign's followers, with what each was told: a document by itself, so that telling one of ten
 * thousand rewrites a few kilobytes and not all of them.
 */
export interface Crowd {
  readonly schema: 2;
  readonly kind: 'crowd';
  readonly id: CrowdId;
  readonly campaign: CampaignId;
  readonly since: Instant;
  readonly followers: readonly Follower[];
  readonly ledger: Ledger;
  /** What became of announcements whose entries have been dropped from the ledger, by event, version and rung. */
  readonly tallies: Readonly<Record<string, Tally>>;
  /** How many were let go because they can be written to no more. */
  readonly dropped?: number;
}

/** How many heard an announcement that is over. `unknown`: of one attempt nobody knows, and it was not repeated. */
export interface Tally {
  readonly delivered: number;
  readonly failed: number;
  readonly unknown?: number;
  /** Why those who failed did. */
  readonly because?: Readonly<Record<string, number>>;
}

/** So many share a document: about as many kilobytes, and one write each time that one of them is told. */
export const CROWD_SIZE = 128;

/** Where a person is found as a follower; kept with the person. */
export interface Following {
  readonly campaign: CampaignId;
  readonly crowd: CrowdId;
}

export function followerOf({ followers }: Crowd, person: PersonId): Follower | undefined {
  return followers.find((one) => one.person === person);
}

/** With the follower put in the place of who they were here, or added. */
export function withFollower(crowd: Crowd, follower: Follower): Crowd {
  const { followers } = crowd;
  if (!followerOf(crowd, follower.person)) return { ...crowd, followers: [...followers, follower] };
  const all = followers.map((one) => (one.person === follower.person ? follower : one));
  return { ...crowd, followers: all };
}

/** Without that person, and without what is written of what they were told. */
export function withoutFollower(crowd: Crowd, person: PersonId): Crowd {
  const ledger = Object.entries(crowd.ledger).filter(([key]) => !key.endsWith(`.${person}`));
  return {
    ...crowd,
    followers: crowd.followers.filter((one) => one.person !== person),
    ledger: Object.fromEntries(ledger),
  };
}

/** What of themselves somebody said when they came: whether they follow, how often, and if in private on Discord. */
export type Wish = Partial<Pick<Follower, 'follows' | 'often' | 'direct'>>;

/**
 * The crowd with that person in it as they wish; what they do not say stays as it was, and who is new hears only of
 * what they answer to. They hear what comes from the moment on at which they began to follow, or asked for it in private;
 * `again`: they had stopped everything since, and following begins anew.
 */
export function entered(
  crowd: Crowd,
  person: PersonId,
  {
    wish,
    at,
    again = false,
  }: { readonly wish: Wish; readonly at: Instant; readonly again?: boolean },
): Crowd {
  const before = followerOf(crowd, person);
  const held: Follower = before ?? { person, at, follows: false, often: 'each' };
  const after = { ...held, ...wish };
  const asks = after.direct === true && !held.direct;
  const begins = after.follows && (!held.follows || asks || again);
  const isSame = before && !begins && isAs(before, after);
  return isSame ? crowd : withFollower(crowd, begins ? { ...after, at } : after);
}

function isAs(one: Follower, other: Follower): boolean {
  return one.follows === other.follows && one.often === other.often && one.direct === other.direct;
}

/** What tells an announcement apart from every other: `event.version.rung`. */
export type AnnouncementName = {
  readonly event: EventId;
  readonly version: number;
  readonly rung: string;
};

export function announcementName({ event, version, rung }: AnnouncementName): string {
  return `${event}.${version}.${rung}`;
}

/** The key under which it is written that a person was told of it: `event.version.rung.person`. */
export function crowdKey(name: AnnouncementName, person: PersonId): ReminderKey {
  return `${announcementName(name)}.${person}` as ReminderKey;
}
