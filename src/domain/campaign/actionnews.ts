import type { Campaign } from './campaign.ts';
import type { Announcement } from './outgoing.ts';
import type { Action } from './action.ts';
import type { Wording } from './statement.ts';

/** What of this action goes out, and when. */
export function actionAnnouncements(
  _campaign: Campaign,
  _action: Action,
  _wording: Wording,
): readonly Announcement[] {
  return [];
}
