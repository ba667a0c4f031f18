import type { CampaignId, CrowdId, EventId, PersonId } from '../id.ts';
import type { Ledger } from '../ledger.ts';
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
  /** What became of announcements whose entries have been dropped from the ledger, by event and rung. */
  readonly tallies: Readonly<Record<string, Tally>>;
}

export interface Tally {
  readonly delivered: number;
  readonly failed: number;
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

export function withFollower(crowd: Crowd, follower: Follower): Crowd {
  const others = crowd.followers.filter(({ person }) => person !== follower.person);
  return { ...crowd, followers: [...others, follower] };
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

/** The key under which it is written that a person was told of an event: `event.version.rung.person`. */
export type CrowdKeyParts = {
  readonly event: EventId;
  readonly version: number;
  readonly rung: string;
  readonly person: PersonId;
};
