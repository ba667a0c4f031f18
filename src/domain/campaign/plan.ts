import type { Item } from '../item.ts';
import type { People } from '../person.ts';
import type { Campaign } from './campaign.ts';
import { channelNewsOf } from './channelnews.ts';
import { answersTold, consentTold } from './consent.ts';
import { nativeOf } from './native.ts';
import { postsOf } from './posts.ts';
import type { Sign } from './sign.ts';
import { resettledTold, stirredTold, unlinkedTold } from './stirred.ts';
import { thanksDue } from './thanksdue.ts';

/** What stands beside a campaign's document: what its circle lets it know; undefined of a campaign of no case. */
export interface Beside {
  readonly sign: Sign | undefined;
}

/**
 * Everything that is to be said about a campaign to organizers, family and channels. A pure function, as a
 * circle's plan is. `people` are the organizers and the family.
 */
export function planOfCampaign(
  campaign: Campaign,
  people: People,
  beside: Beside,
): readonly Item[] {
  return [
    ...consentTold(campaign, people, beside),
    ...answersTold(campaign, people),
    ...stirredTold(campaign, people, beside),
    ...resettledTold(campaign, people, beside),
    ...unlinkedTold(campaign, people, beside),
    ...thanksDue(campaign, people, beside),
    ...postsOf(campaign, beside),
    ...nativeOf(campaign, beside),
    ...channelNewsOf(campaign, people, beside),
  ];
}

export { planOfCrowd } from './crowdplan.ts';
