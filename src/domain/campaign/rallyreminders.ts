import type { Item, Quiet } from '../item.ts';
import { startOf } from '../keydate.ts';
import type { PersonId } from '../id.ts';
import type { People, Person } from '../person.ts';
import { HOUR, later, type Instant } from '../time.ts';
import type { Announced } from './about.ts';
import type { Campaign } from './campaign.ts';
import { crowdKey, type Crowd, type Follower } from './crowd.ts';
import type { Announcement, Rung } from './outgoing.ts';
import { timeOf, type Rally, type Rsvp } from './rally.ts';
import { isOpen, rsvpsOf } from './rsvp.ts';

/**
 * What those who answered to a rally hear of it, each thing once: `announcements` is all that may go out of the
 * campaign, and nothing is said beside it. Whoever answered hears of that rally from here alone.
 */
export interface Reminding {
  readonly crowd: Crowd;
  readonly campaign: Campaign;
  /** Those who may be written to. */
  readonly people: People;
  readonly announcements: readonly Announcement[];
}

export function rallyReminders(reminding: Reminding): readonly Item[] {
  const { announcements } = reminding;
  const rallies = new Map(
    announcements.flatMap((one) => (isRally(one) ? [[one.event.id, one.event]] : [])),
  );
  return [...rallies.values()].flatMap((rally) =>
    remindersOf(
      reminding,
      rally,
      announcements.filter(({ event }) => event.id === rally.id),
    ),
  );
}

function isRally(announcement: Announcement): announcement is Announcement & { event: Rally } {
  return announcement.event.kind === 'rally';
}

/** Whether that person's answer decides what they hear of this, so that they get it from nowhere else. */
export function hasAnswered(
  campaign: Campaign,
  { event }: Announcement,
  person: PersonId,
): boolean {
  return event.kind === 'rally' && rsvpsOf(campaign, event.id).some(({ by }) => by === person);
}

function remindersOf(
  { crowd, campaign, people }: Reminding,
  rally: Rally,
  announcements: readonly Announcement[],
): readonly Item[] {
  const followers = new Map(crowd.followers.map((one) => [one.person, one]));
  return rsvpsOf(campaign, rally.id).flatMap((rsvp) => {
    const [follower, person] = [followers.get(rsvp.by), people.get(rsvp.by)];
    if (!follower || !person) return [];
    const teller: Teller = { campaign, rally, rsvp, person, follower };
    const told = announcements
      .filter((one) => isHeard(one, teller))
      .map((one) => itemOf(teller, { announcement: one, from: one.from, rung: one.rung }));
    return [...movedUp(teller, announcements), ...freedOf(teller, announcements), ...told];
  });
}

interface Teller {
  readonly campaign: Campaign;
  readonly rally: Rally;
  readonly rsvp: Rsvp;
  readonly person: Person;
  readonly follower: Follower;
}

/** Which of a rally's announcements are for whom, by what they answered. */
const HEARD: Readonly<Record<Rsvp['is'], readonly Rung[]>> = {
  yes: ['d1', 'morning', 'h2', 'here', 'changed', 'off', 'thanks'],
  try: ['d1', 'morning', 'here', 'changed', 'off', 'thanks'],
  waiting: ['changed', 'off'],
  no: [],
};

/** Whether that is said to whoever answered so. */
export function isHeardBy({ is }: Rsvp, rung: Rung): boolean {
  return HEARD[is].includes(rung);
}

/** What was said before they answered they saw when they answered. */
function isHeard({ rung, from }: Announcement, { rsvp }: Teller): boolean {
  return isHeardBy(rsvp, rung) && from > (rsvp.since ?? rsvp.at);
}

/** A place became free for them: said once, of the rally as it is now. */
function movedUp(teller: Teller, announcements: readonly Announcement[]): readonly Item[] {
  const { rsvp, rally } = teller;
  const [announcement] = announcements;
  if (!announcement || !isOpen(rally) || !rsvp.up || rsvp.since === undefined) return [];
  const useless = startOf(timeOf(rally).when);
  return [
    itemOf(teller, {
      announcement: { ...announcement, version: 0, useless },
      from: rsvp.since,
      rung: `up-${rsvp.since.toString(36)}`,
    }),
  ].filter(({ from }) => from < useless);
}

/** What they were to do there is not needed any more: said once. */
function freedOf(teller: Teller, announcements: readonly Announcement[]): readonly Item[] {
  const { rsvp, rally } = teller;
  const [announcement] = announcements;
  if (!announcement || !isOpen(rally) || rsvp.is !== 'yes' || !rsvp.freed) return [];
  const useless = startOf(timeOf(rally).when);
  return [
    itemOf(teller, {
      announcement: { ...announcement, version: 0, useless },
      from: rsvp.freed.at,
      rung: `freed-${rsvp.freed.at.toString(36)}`,
    }),
  ].filter(({ from }) => from < useless);
}

interface Telling {
  readonly announcement: Announcement;
  readonly from: Instant;
  readonly rung: string;
}

function itemOf({ campaign, rally, rsvp, person }: Teller, telling: Telling): Item {
  const { announcement, from, rung } = telling;
  const isOwn = rung.startsWith('up-') || rung.startsWith('freed-');
  return {
    key: crowdKey({ event: rally.id, version: announcement.version, rung }, person.id),
    to: { kind: 'person', id: person.id },
    about: { kind: 'announced', campaign, announcement, audience: audienceOf(rsvp, rung) },
    from,
    notBefore: from,
    useless: announcement.useless,
    lane: announcement.urgent || isOwn ? 'day-of' : 'reminder',
    quiet: quietOf(announcement, rally),
    thread: `${rally.id}.${person.id}`,
    group: crowdKey({ event: rally.id, version: announcement.version, rung }, person.id),
  };
}

function audienceOf({ is }: Rsvp, rung: string): Announced['audience'] {
  if (rung.startsWith('up-')) return 'up';
  if (rung.startsWith('freed-')) return 'freed';
  return is === 'yes' ? 'coming' : 'follower';
}

/** So long before it begins nobody is on the way yet. */
const ON_THE_WAY = 3 * HOUR;

/** The last hours sound; anything else waits for the end of the night where that leaves time to get there. */
function quietOf({ rung }: Announcement, rally: Rally): Quiet {
  if (rung === 'h2' || rung === 'here') return { is: 'sounds' };
  const begins = startOf(timeOf(rally).when);
  return { is: 'held', unlessAfter: later(begins, -ON_THE_WAY) };
}
