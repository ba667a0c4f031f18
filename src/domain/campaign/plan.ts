import type { Item } from '../item.ts';
import type { People } from '../person.ts';
import type { Campaign } from './campaign.ts';
import type { Sign } from './sign.ts';

/** What stands beside a campaign's document: what its circle lets it know; undefined of a campaign of no case. */
export interface Beside {
  readonly sign: Sign | undefined;
}

/**
 * Everything that is to be said about a campaign to organizers, family and channels. A pure function, as a
 * circle's plan is. `people` are the organizers and the family.
 */
export function planOfCampaign(
  _campaign: Campaign,
  _people: People,
  _beside: Beside,
): readonly Item[] {
  return [];
}

export { planOfCrowd } from './crowdplan.ts';
