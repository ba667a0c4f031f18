import type { EventId, PersonId } from '../id.ts';
import { admitted } from '../line.ts';
import type { Instant } from '../time.ts';
import { eventOf, type Campaign } from './campaign.ts';
import type { Rally, RallyRole, Rsvp } from './rally.ts';

/**
 * Who comes to a rally. Every change is a pure function of the campaign, and the store applies them one after the
 * other: of two who press at the same moment the second finds what the first left. The order of the answers is the
 * order in which people came, and so the order of the waiting list.
 */

/** A press on a rally: whose, on which, when. */
export interface Answering {
  readonly event: EventId;
  readonly by: PersonId;
  readonly at: Instant;
}

export type Said = 'yes' | 'try' | 'no';

/** So many can come with one person: a family, and not a bus of which nobody knows the names. */
export const MOST_WITH = 9;

export function rsvpsOf({ rsvps }: Campaign, event: EventId): readonly Rsvp[] {
  return rsvps[event] ?? [];
}

/** What that person answered; undefined when they never did. */
export function rsvpOf(campaign: Campaign, event: EventId, by: PersonId): Rsvp | undefined {
  return rsvpsOf(campaign, event).find((one) => one.by === by);
}

/** How many places this answer takes: the person, and those who come with them. */
export function seatsOf({ plus }: Rsvp): number {
  return 1 + plus;
}

/** How many people come for certain. */
export function comingTo(campaign: Campaign, event: EventId): number {
  return peopleIn(campaign, event, 'yes');
}

/** How many people gave that answer, those who come with them counted. */
export function peopleIn(campaign: Campaign, event: EventId, is: Rsvp['is']): number {
  const forgotten = campaign.counted?.[event]?.people?.[is] ?? 0;
  return rsvpsOf(campaign, event)
    .filter((one) => one.is === is)
    .reduce((sum, one) => sum + seatsOf(one), forgotten);
}

/** How many places nobody has; endless where nobody set a number. */
export function freePlaces(campaign: Campaign, { id, capacity }: Rally): number {
  return capacity === undefined ? Infinity : Math.max(0, capacity - comingTo(campaign, id));
}

/** Those who wait for a place, in the order in which they will get one. */
export function waitingTo(campaign: Campaign, event: EventId): readonly Rsvp[] {
  return rsvpsOf(campaign, event).filter(({ is }) => is === 'waiting');
}

/** Whether people may answer: it is announced, and not over. */
export function isOpen({ state }: Rally): boolean {
  return state.is === 'announced';
}

/**
 * Somebody's answer: a place, or the end of the waiting list when there is none. The very same campaign for whoever
 * said so before, and for a rally that takes no answers.
 */
export function answerTo(campaign: Campaign, { event, by, at }: Answering, said: Said): Campaign {
  const rally = openRally(campaign, event);
  const held = rsvpOf(campaign, event, by);
  if (!rally || held?.is === said || (said === 'yes' && held?.is === 'waiting')) return campaign;
  if (said === 'yes') {
    const { plus = 0 } = held ?? {};
    const come: Rsvp = { by, is: 'waiting', plus, roles: [], at };
    const others = rsvpsOf(campaign, event).filter((one) => one !== held);
    return seated(withRsvps(campaign, event, [...others, come]), rally, come);
  }
  const { plus = 0, at: first = at } = held ?? {};
  const stay: Rsvp = { by, is: said, plus, roles: [], at: first, ...(held && { since: at }) };
  return promote(withRsvp(campaign, event, stay), rally, at);
}

/** One more or one fewer who comes along; the very same campaign where there is no place for one more. */
export function bring(campaign: Campaign, { event, by, at }: Answering, more: 1 | -1): Campaign {
  const rally = openRally(campaign, event);
  const held = rsvpOf(campaign, event, by);
  if (!rally || !held || held.is === 'no') return campaign;
  const plus = held.plus + more;
  if (plus < 0 || plus > MOST_WITH || !hasRoomFor(campaign, rally, { held, more })) return campaign;
  return promote(withRsvp(campaign, event, { ...held, plus }), rally, at);
}

/** Who has a place takes another one only when nobody waits; who waits asks for no more than there are at all. */
function hasRoomFor(
  campaign: Campaign,
  rally: Rally,
  { held, more }: { readonly held: Rsvp; readonly more: 1 | -1 },
): boolean {
  if (more < 0 || held.is === 'try') return true;
  if (held.is === 'waiting') return seatsOf(held) < (rally.capacity ?? Infinity);
  return freePlaces(campaign, rally) > 0 && waitingTo(campaign, rally.id).length === 0;
}

/** Those who do that at a rally. */
export function takersOf(campaign: Campaign, event: EventId, role: RallyRole): readonly Rsvp[] {
  return rsvpsOf(campaign, event).filter(({ is, roles }) => is === 'yes' && roles.includes(role));
}

/** Roles that somebody is still wanted for, and how many. */
export function openRoles(campaign: Campaign, rally: Rally): Rally['roles'] {
  return rally.roles
    .map(({ role, many }) => ({
      role,
      many: many - takersOf(campaign, rally.id, role).length,
    }))
    .filter(({ many }) => many > 0);
}

/** Takes a role, or gives it back. Only who has a place has a role; whoever comes second to the last one gets none. */
export function offer(campaign: Campaign, { event, by }: Answering, role: RallyRole): Campaign {
  const rally = openRally(campaign, event);
  const held = rsvpOf(campaign, event, by);
  if (!rally || held?.is !== 'yes') return campaign;
  if (held.roles.includes(role)) {
    const roles = held.roles.filter((one) => one !== role);
    return withRsvp(campaign, event, { ...held, roles });
  }
  const isWanted = openRoles(campaign, rally).some((one) => one.role === role);
  return isWanted ? withRsvp(campaign, event, { ...held, roles: [...held.roles, role] }) : campaign;
}

/** Gives every place that became free to the waiting list, in its order; the very same campaign where there is none. */
export function promote(campaign: Campaign, rally: Rally, at: Instant): Campaign {
  return fill(campaign, rally, (one) => ({ ...one, is: 'yes', since: at, up: true }));
}

/** Whoever gets a place at the moment of asking did not move up. */
function seated(campaign: Campaign, rally: Rally, come: Rsvp): Campaign {
  return fill(campaign, rally, (one) =>
    one === come ? { ...one, is: 'yes' } : { ...one, is: 'yes', since: come.at, up: true },
  );
}

function fill(campaign: Campaign, rally: Rally, up: (one: Rsvp) => Rsvp): Campaign {
  const waiting = waitingTo(campaign, rally.id);
  const isIn = new Set(admitted(waiting, freePlaces(campaign, rally), seatsOf));
  if (isIn.size === 0) return campaign;
  const rsvps = rsvpsOf(campaign, rally.id).map((one) => (isIn.has(one) ? up(one) : one));
  return withRsvps(campaign, rally.id, rsvps);
}

/** The same in every rally, after somebody left with all their answers. */
export function promoteAll(campaign: Campaign, at: Instant): Campaign {
  return campaign.events
    .filter((event) => event.kind === 'rally')
    .filter(isOpen)
    .reduce((one, rally) => promote(one, rally, at), campaign);
}

function openRally(campaign: Campaign, event: EventId): Rally | undefined {
  const rally = eventOf(campaign, event);
  return rally?.kind === 'rally' && isOpen(rally) ? rally : undefined;
}

/** In the place of that person's answer, or at the end. */
function withRsvp(campaign: Campaign, event: EventId, rsvp: Rsvp): Campaign {
  const all = rsvpsOf(campaign, event);
  const isKnown = all.some(({ by }) => by === rsvp.by);
  const rsvps = isKnown ? all.map((one) => (one.by === rsvp.by ? rsvp : one)) : [...all, rsvp];
  return withRsvps(campaign, event, rsvps);
}

function withRsvps(campaign: Campaign, event: EventId, rsvps: readonly Rsvp[]): Campaign {
  return { ...campaign, rsvps: { ...campaign.rsvps, [event]: rsvps } };
}
