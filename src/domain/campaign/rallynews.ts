import type { Campaign } from './campaign.ts';
import type { Announcement } from './outgoing.ts';
import type { Rally } from './rally.ts';
import type { Wording } from './statement.ts';

/** What of this rally goes out, and when. */
export function rallyAnnouncements(
  _campaign: Campaign,
  _rally: Rally,
  _wording: Wording,
): readonly Announcement[] {
  return [];
}
