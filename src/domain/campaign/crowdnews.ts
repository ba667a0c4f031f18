import { addCalendarDays } from '../calendar.ts';
import type { Item } from '../item.ts';
import type { People, Person } from '../person.ts';
import { HOUR, instantOf, later, localOf, type Instant } from '../time.ts';
import { isForgotten } from './answered.ts';
import type { Campaign } from './campaign.ts';
import { announcementName, crowdKey, followerOf, type Crowd, type Follower } from './crowd.ts';
import type { Announcement } from './outgoing.ts';
import { hasAnswered } from './rallyreminders.ts';

export interface News {
  readonly crowd: Crowd;
  readonly campaign: Campaign;
  /** Those who may be written to. */
  readonly people: People;
  readonly announcements: readonly Announcement[];
}

/**
 * What those who follow hear: each announcement once, nothing from before they followed. Whoever answered to a rally
 * hears of it by their answer instead.
 */
export function newsForFollowers({
  crowd,
  campaign,
  people,
  announcements,
}: News): readonly Item[] {
  const forAll = announcements.filter(
    ({ to, event }) => to === 'all' && !isForgotten(campaign, event.id),
  );
  return [...people.values()].flatMap((person) => {
    const follower = followerOf(crowd, person.id);
    if (!follower?.follows) return [];
    return forAll
      .filter((one) => one.from >= follower.at && !hasAnswered(campaign, one, person.id))
      .map((announcement) => itemOf({ campaign, follower, person, announcement }));
  });
}

interface Told {
  readonly campaign: Campaign;
  readonly follower: Follower;
  readonly person: Person;
  readonly announcement: Announcement;
}

function itemOf(told: Told): Item {
  const { announcement, campaign, person } = told;
  const key = crowdKey(nameOf(announcement), person.id);
  const evening = digestAt(told);
  return {
    key,
    to: { kind: 'person', id: person.id },
    about: { kind: 'announced', campaign, announcement, audience: 'follower' },
    from: evening ?? announcement.from,
    notBefore: announcement.from,
    useless: announcement.useless,
    lane: announcement.urgent ? 'bulletin' : 'announcement',
    quiet: { is: 'held', unlessAfter: later(announcement.useless, -LAST_CALL) },
    thread: `${announcement.event.id}.${person.id}`,
    group: evening === undefined ? key : `digest.${evening}.${person.id}`,
  };
}

function nameOf({ event, version, rung }: Announcement) {
  return { event: event.id, version, rung };
}

/** What tells this announcement apart, as in keys and tallies. */
export function nameOfAnnouncement(announcement: Announcement): string {
  return announcementName(nameOf(announcement));
}

/** So long before it is of no use any more it may still be acted upon; the night is no reason to come later. */
const LAST_CALL = 3 * HOUR;

/**
 * For whom once a day is enough: the evening, at the hour that they chose, on which it comes with what else is new.
 * Undefined for what comes at once: to all others, what is urgent, and what could not wait until then.
 */
function digestAt({ follower, person, announcement }: Told): Instant | undefined {
  if (follower.often !== 'daily' || announcement.urgent) return undefined;
  const evening = eveningFrom(announcement.from, person);
  return evening > later(announcement.useless, -LAST_CALL) ? undefined : evening;
}

function eveningFrom(at: Instant, { evening, zone }: Person): Instant {
  const { date, time } = localOf(at, zone);
  return instantOf(time > evening ? addCalendarDays(date, 1) : date, evening, zone);
}
