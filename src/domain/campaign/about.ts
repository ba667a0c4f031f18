import type { PersonId } from '../id.ts';
import type { Campaign, CampaignEvent } from './campaign.ts';
import type { Announcement } from './outgoing.ts';
import type { Rally } from './rally.ts';
import type { HangWord } from './sign.ts';
import type { Statement } from './statement.ts';

/** What is said about campaigns: to the public, to organizers, to the family. */
export type CampaignAbout =
  | Announced
  | Ended
  | ConsentAsked
  | Answered
  | Stirred
  | Resettled
  | ThanksDue
  | { readonly kind: 'unlinked'; readonly campaign: Campaign };

/**
 * An announcement, for a channel, for somebody who follows, or for somebody who said that they come. `up`: they come
 * now because a place became free for them. `freed`: what they do there is not needed any more.
 */
export interface Announced {
  readonly kind: 'announced';
  readonly campaign: Campaign;
  readonly announcement: Announcement;
  readonly audience: 'channel' | 'follower' | 'coming' | 'up' | 'freed';
}

/** The family reads the newest wording whole, and says yes, no or what they would change. */
export interface ConsentAsked {
  readonly kind: 'consent';
  readonly campaign: Campaign;
  readonly statement: Statement;
  /** They were asked before and did not answer. */
  readonly again: boolean;
}

export const ANSWERS = ['yes', 'no', 'change', 'withdrawn', 'silent'] as const;

/** What came of it, for the organizers. `silent`: nobody answered. */
export interface Answered {
  readonly kind: 'answered';
  readonly what: (typeof ANSWERS)[number];
  readonly campaign: Campaign;
  readonly statement: Statement;
}

/** The date on which something hangs moved, or is off or no longer opened to the campaign: what becomes of it? */
export interface Stirred {
  readonly kind: 'stirred';
  readonly is: 'moved' | 'off';
  readonly campaign: Campaign;
  readonly event: CampaignEvent;
  /** Of the date as it is now: an answer to an older one changes nothing. */
  readonly version: number;
}

/** What somebody else said of that. */
export interface Resettled {
  readonly kind: 'resettled';
  readonly is: HangWord;
  readonly campaign: Campaign;
  readonly event: CampaignEvent;
  readonly by: PersonId;
}

/** The morning after a rally, for those who run the campaign: they can thank the people who came. */
export interface ThanksDue {
  readonly kind: 'thanks-due';
  readonly campaign: Campaign;
  readonly rally: Rally;
}

/** The campaign is closed, for those who followed it. `last`: its last words, where these may go out. */
export interface Ended {
  readonly kind: 'ended';
  readonly campaign: Campaign;
  readonly mayName: boolean;
  readonly last?: Announcement;
}
