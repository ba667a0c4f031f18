import type { Campaign } from './campaign.ts';
import type { Announcement } from './outgoing.ts';

/** What is said about campaigns: to the public, to organizers, to the family. */
export type CampaignAbout = Announced;

/** An announcement, for a channel, for somebody who follows, or for somebody who said that they come. */
export interface Announced {
  readonly kind: 'announced';
  readonly campaign: Campaign;
  readonly announcement: Announcement;
  readonly audience: 'channel' | 'follower' | 'coming';
}
