import type { PersonId } from '../id.ts';
import { isOfCase, isOrganizer, type Campaign } from './campaign.ts';
import { leadOf } from './organizer.ts';
import type { Sign } from './sign.ts';

/**
 * Who may see and do what about a campaign: the one table of its public side. docs/permissions.md says the same in
 * words, and a test holds the two against each other. Whoever is several of these has the rights of each.
 */
export const CAMPAIGN_STANDINGS = ['family', 'lead', 'organizer', 'follower', 'nobody'] as const;
export type CampaignStanding = (typeof CAMPAIGN_STANDINGS)[number];

const RUNS = ['lead', 'organizer'] as const;
const INSIDE = ['family', ...RUNS] as const;

/** What may be seen of it. */
const SIGHTS_BY = {
  /** What holds a yes is public. */
  public: CAMPAIGN_STANDINGS,
  /** Texts that hold no yes. */
  drafts: INSIDE,
  /** What the family would have otherwise. */
  wishes: INSIDE,
  organizers: INSIDE,
  channels: RUNS,
  followers: RUNS,
  rsvps: RUNS,
  /** Which date of the family's something hangs on, when and where it is. */
  date: ['family'],
} as const satisfies Readonly<Record<string, readonly CampaignStanding[]>>;

/** What may be done. */
const DEEDS_BY = {
  /** Texts, events, updates: none of it goes out by that alone. */
  write: RUNS,
  'put-forward': RUNS,
  'connect-channel': RUNS,
  invite: RUNS,
  'let-in': ['lead'],
  remove: ['lead'],
  'hand-over': ['lead'],
  close: ['lead'],
  /** In a campaign of no case the one who leads has this in the family's place. */
  approve: ['family'],
  'take-back': INSIDE,
  'settle-hang': INSIDE,
  'open-date': ['family'],
  unlink: ['family'],
  follow: CAMPAIGN_STANDINGS,
} as const satisfies Readonly<Record<string, readonly CampaignStanding[]>>;

export type CampaignSight = keyof typeof SIGHTS_BY;
export type CampaignDeed = keyof typeof DEEDS_BY;

export const CAMPAIGN_SIGHTS = Object.keys(SIGHTS_BY) as readonly CampaignSight[];
export const CAMPAIGN_DEEDS = Object.keys(DEEDS_BY) as readonly CampaignDeed[];

export function maySeeInCampaign(standing: CampaignStanding, sight: CampaignSight): boolean {
  return (SIGHTS_BY[sight] as readonly CampaignStanding[]).includes(standing);
}

export function mayInCampaign(standing: CampaignStanding, deed: CampaignDeed): boolean {
  return (DEEDS_BY[deed] as readonly CampaignStanding[]).includes(standing);
}

/** What this person is among those who run it. */
export function standingIn(campaign: Campaign, person: PersonId): CampaignStanding {
  if (leadOf(campaign) === person) return 'lead';
  return isOrganizer(campaign, person) ? 'organizer' : 'nobody';
}

/** All that this person is to it: one can both run it and be of its family. */
export function standingsIn(
  campaign: Campaign,
  person: PersonId,
  sign: Sign | undefined,
): readonly CampaignStanding[] {
  const isFamily = isOfCase(campaign) && sign?.family.includes(person) === true;
  return [...(isFamily ? (['family'] as const) : []), standingIn(campaign, person)];
}

export function canInCampaign(
  campaign: Campaign,
  deed: CampaignDeed,
  { person, sign }: { readonly person: PersonId; readonly sign: Sign | undefined },
): boolean {
  return standingsIn(campaign, person, sign).some((standing) => mayInCampaign(standing, deed));
}
