import type { EventId, PersonId } from '../id.ts';
import type { Campaign } from './campaign.ts';
import type { Rsvp } from './rally.ts';

/** The campaign without what that person answered to rallies that are still to come, or was about to do. */
export function withoutAnswers(campaign: Campaign, person: PersonId): Campaign {
  const rsvps = without(campaign.rsvps, person, (id) => isToCome(campaign, id));
  const rest = withoutTurns(campaign, person);
  return rsvps === campaign.rsvps ? rest : { ...rest, rsvps };
}

/** The campaign without anything that follower ever answered or did. */
export function withoutTraces(campaign: Campaign, person: PersonId): Campaign {
  const [rsvps, deeds] = [without(campaign.rsvps, person), without(campaign.deeds, person)];
  const rest = withoutTurns(campaign, person);
  const isSame = rsvps === campaign.rsvps && deeds === campaign.deeds;
  return isSame ? rest : { ...rest, rsvps, deeds };
}

/** The campaign without that person in any waiting list; the very same when they wait nowhere. */
export function withoutWaiting(campaign: Campaign, person: PersonId): Campaign {
  const isTheirs = ({ by, is }: Rsvp) => by === person && is === 'waiting';
  if (!Object.values(campaign.rsvps).flat().some(isTheirs)) return campaign;
  const rsvps = Object.entries(campaign.rsvps).map(
    ([id, all]) => [id, all.filter((one) => !isTheirs(one))] as const,
  );
  return { ...campaign, rsvps: Object.fromEntries(rsvps) };
}

function withoutTurns(campaign: Campaign, person: PersonId): Campaign {
  const { turns } = campaign;
  const left = turns && without(turns, person);
  return left && left !== turns ? { ...campaign, turns: left } : campaign;
}

/** Whether anything of theirs is in it. */
export function hasTraces({ rsvps, deeds, turns = {} }: Campaign, person: PersonId): boolean {
  return [rsvps, deeds, turns].some((all) =>
    Object.values(all)
      .flat()
      .some(({ by }) => by === person),
  );
}

function isToCome({ events }: Campaign, id: string): boolean {
  const event = events.find((one) => one.id === id);
  return event?.kind === 'rally' && event.state.is !== 'over' && event.state.is !== 'off';
}

type PerEvent<T> = Readonly<Record<EventId, readonly T[]>>;

/** The very same when there is nothing of theirs in it. */
function without<T extends { readonly by: PersonId }>(
  all: PerEvent<T>,
  person: PersonId,
  fits: (event: string) => boolean = () => true,
): PerEvent<T> {
  const entries = Object.entries(all) as [EventId, readonly T[]][];
  const isTheirs = ({ by }: T) => by === person;
  if (!entries.some(([id, ones]) => fits(id) && ones.some(isTheirs))) return all;
  return Object.fromEntries(
    entries.map(([id, ones]) => [id, fits(id) ? ones.filter((one) => !isTheirs(one)) : ones]),
  );
}
