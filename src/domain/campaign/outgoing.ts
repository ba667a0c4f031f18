import type { Instant } from '../time.ts';
import { actionAnnouncements } from './actionnews.ts';
import { asSaid, hangOf } from './hang.ts';
import { isOfCase, publicOf, type Campaign, type CampaignEvent } from './campaign.ts';
import { rallyAnnouncements } from './rallynews.ts';
import type { RallyRung } from './rally.ts';
import { stands, type Sign } from './sign.ts';
import type { Wording } from './statement.ts';
import { updateAnnouncements } from './updatenews.ts';

/** Which announcement of an event it is: a rung of a rally's plan, that it changed or is off, or the thing itself. */
export type Rung = RallyRung | 'changed' | 'off' | 'out';

/**
 * One thing that goes out to channels and followers, with the words that it may say. Made here alone: whoever
 * posts or sends takes words from nowhere else.
 */
export interface Announcement {
  readonly event: CampaignEvent;
  /** Of the event's time; with event and rung it names the announcement in keys. */
  readonly version: number;
  readonly rung: Rung;
  /** Holds a yes to these very words. */
  readonly wording: Wording;
  readonly from: Instant;
  /** The first instant at which it helps nobody any more. */
  readonly useless: Instant;
  /** `yes`: to those who said that they come, or wait for a place. */
  readonly to: 'all' | 'yes';
  /** It goes before everything else of its kind: it is off, it changed, it is today. */
  readonly urgent: boolean;
}

/**
 * All that may go out, in the past and to come. Nothing of a family's case without their yes to those words; nothing
 * that hangs on a date which moved, until it was decided what becomes of it; nothing new once it is closed.
 */
export function outgoing(all: Campaign, sign: Sign | undefined): readonly Announcement[] {
  if (isOfCase(all) && !sign) return [];
  const campaign = asSaid(all, sign);
  return campaign.events
    .filter((event) => stands(sign, hangOf(event)))
    .flatMap((event) => announcementsOf(campaign, event))
    .filter((announcement) => isStillSaid(campaign, announcement));
}

/** Once a campaign is closed only its last words are new; what was under way comes to its end. */
function isStillSaid({ closed }: Campaign, { event, from }: Announcement): boolean {
  return closed === undefined || from <= closed.at || event.statement === closed.statement;
}

/** When a rally is over and thanks, it does so in the words of a further statement. */
function announcementsOf(campaign: Campaign, event: CampaignEvent): readonly Announcement[] {
  const wording = publicOf(campaign, event.statement);
  if (!wording) return [];
  switch (event.kind) {
    case 'rally':
      return rallyAnnouncements(campaign, event, wording);
    case 'action':
      return actionAnnouncements(campaign, event, wording);
    case 'update':
      return updateAnnouncements(campaign, event, wording);
  }
}
