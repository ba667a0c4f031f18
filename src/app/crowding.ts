import { compacted } from '../domain/campaign/compaction.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import {
  followerOf,
  withoutFollower,
  type Crowd,
  type Follower,
} from '../domain/campaign/crowd.ts';
import { nameOfAnnouncement } from '../domain/campaign/crowdnews.ts';
import { forgottenFrom } from '../domain/campaign/ending.ts';
import { outgoing } from '../domain/campaign/outgoing.ts';
import { isLost } from '../domain/campaign/writable.ts';
import { promoteAll } from '../domain/campaign/rsvp.ts';
import { hasTraces, withoutWaiting } from '../domain/campaign/trace.ts';
import type { CampaignId, CrowdId, PersonId } from '../domain/id.ts';
import { entryOf, isSettled } from '../domain/ledger.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { DamagedDocument, NotSaved } from '../ports/store.ts';
import type { Book } from './book.ts';
import type { Departing } from './departing.ts';
import { planOf, type Planned, type PlannedCrowd } from './planned.ts';

export interface Crowding {
  /**
   * Keeps a crowd small: lets go whoever can be written to no more, counts together what is over, and erases the
   * whole once its campaign is closed and all were told. True when it is erased. Can be repeated at any point.
   */
  tidy(planned: PlannedCrowd): Promise<boolean>;
  /**
   * The nightly work: what a crash left behind, or a campaign that is not there any more. One damaged document stops
   * nothing.
   */
  night(): Promise<void>;
}

export interface CrowdingParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly departing: Departing;
}

export function createCrowding({ book, now, departing }: CrowdingParts): Crowding {
  async function tidy(planned: PlannedCrowd): Promise<boolean> {
    if (isOver(planned, now())) {
      await disband(planned.document);
      return true;
    }
    await dropLost(planned);
    await compact(planned);
    return false;
  }

  /** Everybody goes, and the campaign with them out of their own documents; then the crowd with its key. */
  async function disband({ id, campaign, followers }: Crowd): Promise<void> {
    for (const { person } of followers) await letGo(campaign, person);
    await book.changeQuietly({ kind: 'campaign', id: campaign }, (one) => ({
      ...one,
      crowds: one.crowds.filter((other) => other !== id),
    }));
    await book.erase({ kind: 'crowd', id });
  }

  async function letGo(campaign: CampaignId, person: PersonId): Promise<void> {
    await departing.letGo(campaign, person);
  }

  /**
   * Their answers stay as they are, and the way by which they are found for erasing: they may come all the same. But who
   * waits for a place can be told of none, so somebody else gets it.
   */
  async function dropLost({ document, people }: PlannedCrowd): Promise<void> {
    const silent = document.followers.filter(({ person }) => !people.has(person));
    const all = await book.peopleAmong(silent.map(({ person }) => person));
    const lost = [...all.values()].filter(isLost).map(({ id }) => id);
    if (lost.length === 0) return;
    await book.changeQuietly({ kind: 'crowd', id: document.id }, (crowd) => {
      const here = lost.filter((id) => followerOf(crowd, id));
      const left = here.reduce(withoutFollower, crowd);
      return here.length > 0 ? { ...left, dropped: (crowd.dropped ?? 0) + here.length } : crowd;
    });
    await book.changeCampaign(document.campaign, (one) => {
      const left = lost.reduce(withoutWaiting, one);
      return left === one ? one : promoteAll(left, now());
    });
  }

  async function compact(planned: PlannedCrowd): Promise<void> {
    const announcements = outgoing(planned.campaign, planned.sign);
    const names = new Set(
      announcements.filter(({ from }) => from <= now()).map(nameOfAnnouncement),
    );
    await book.changeQuietly({ kind: 'crowd', id: planned.document.id }, (crowd) =>
      compacted(crowd, { items: planOf({ ...planned, document: crowd }), names }),
    );
  }

  async function night(): Promise<void> {
    for (const key of await book.store.keys()) {
      if (key.kind === 'crowd') await tidyCrowd(key.id).catch(isPassing);
    }
    for (const { id } of book.directory.entries()) await tidyPerson(id).catch(isPassing);
  }

  /** Without its campaign nothing is said to a crowd any more; nor to whose answers are forgotten and who does not follow. */
  async function tidyCrowd(id: CrowdId): Promise<void> {
    const crowd = await book.crowd(id);
    if (!crowd) return;
    const campaign = await book.campaign(crowd.campaign);
    if (!campaign) return disband(crowd);
    const done = crowd.followers.filter((one) => isDone(one, campaign, now()));
    for (const { person } of done) await departing.from(campaign.id, person);
  }

  /** Whoever was on their way into a crowd and never came there, and did nothing in its campaign. */
  async function tidyPerson(id: PersonId): Promise<void> {
    const person = await book.person(id);
    for (const { campaign, crowd } of person?.follows ?? []) {
      const [held, at] = [await book.campaign(campaign), await book.crowd(crowd)];
      const isKnown = (at && followerOf(at, id)) ?? (held && hasTraces(held, id));
      if (!isKnown) await departing.letGo(campaign, id);
    }
  }

  return { tidy, night };
}

/** They only answered, and nothing of that is kept any more. Whoever came just now may be about to answer. */
function isDone({ person, follows, at }: Follower, campaign: Campaign, now: Instant): boolean {
  return !follows && now - at >= DAY && !hasTraces(campaign, person);
}

/** A damaged document, or a disk that refuses: the next night comes. */
function isPassing(thrown: unknown): void {
  if (!(thrown instanceof NotSaved) && !(thrown instanceof DamagedDocument)) throw thrown;
}

/** Whether the campaign is closed and nobody is left to be told so, or the time for that is over. */
function isOver(planned: PlannedCrowd, now: Instant): boolean {
  const by = forgottenFrom(planned.campaign);
  if (by === undefined) return false;
  const { ledger } = planned.document;
  return by <= now || planOf(planned).every(({ key }) => isSettled(entryOf(ledger, key)));
}

export function isPlannedCrowd(planned: Planned): planned is PlannedCrowd {
  return 'campaign' in planned;
}
