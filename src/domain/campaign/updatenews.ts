import type { Campaign } from './campaign.ts';
import type { Announcement } from './outgoing.ts';
import type { Update } from './action.ts';
import type { Wording } from './statement.ts';

/** What of this update goes out, and when. */
export function updateAnnouncements(
  _campaign: Campaign,
  _update: Update,
  _wording: Wording,
): readonly Announcement[] {
  return [];
}
