import { withDraft } from '../circle.ts';
import type { PersonId } from '../id.ts';
import type { Instant } from '../time.ts';
import { isOrganizer, type Campaign, type Organizer } from './campaign.ts';

/** Who runs a campaign: pure functions of it. */

export function leadOf({ organizers }: Campaign): PersonId | undefined {
  return organizers.find(({ lead }) => lead === true)?.person;
}

/** The campaign with a new organizer; unchanged when they run it already. The first one leads. */
export function withOrganizer(campaign: Campaign, one: Organizer): Campaign {
  if (isOrganizer(campaign, one.person)) return campaign;
  const added: Organizer = leadOf(campaign) === undefined ? { ...one, lead: true } : one;
  return { ...campaign, organizers: [...campaign.organizers, added] };
}

/** The campaign led by that organizer; unchanged when they are none. */
export function ledBy(campaign: Campaign, whom: PersonId): Campaign {
  if (!isOrganizer(campaign, whom)) return campaign;
  const organizers = campaign.organizers.map(({ lead: _, ...one }): Organizer =>
    one.person === whom ? { ...one, lead: true } : one,
  );
  return { ...campaign, organizers };
}

/**
 * The campaign without the own words of somebody of its family who is gone, and what was said to them. What they said
 * yes to stays as it is; the others of the family can take it back.
 */
export function withoutRelative(campaign: Campaign, whom: PersonId): Campaign {
  const ledger = Object.entries(campaign.ledger).filter(([key]) => !key.endsWith(`.${whom}`));
  const statements = campaign.statements.map((one) =>
    one.heard?.by === whom ? { ...one, heard: { ...one.heard, wish: '' } } : one,
  );
  return { ...campaign, statements, ledger: Object.fromEntries(ledger) };
}

/**
 * The campaign without that person, their half-filled form and what was said to them. Another one leads when the one
 * who led goes; with the last one it closes, and says nothing more.
 */
export function withoutOrganizer(campaign: Campaign, whom: PersonId, at: Instant): Campaign {
  if (!isOrganizer(campaign, whom)) return campaign;
  const organizers = campaign.organizers.filter(({ person }) => person !== whom);
  const ledger = Object.entries(campaign.ledger).filter(([key]) => !key.endsWith(`.${whom}`));
  const rest = withDraft(
    { ...campaign, organizers, ledger: Object.fromEntries(ledger) },
    whom,
    undefined,
  );
  const [next] = organizers;
  if (!next) return { ...rest, closed: rest.closed ?? { at, by: whom } };
  return leadOf(rest) === undefined ? ledBy(rest, next.person) : rest;
}
