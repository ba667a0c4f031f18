import { LASTING } from '../lasting.ts';
import { DAY, later, type Instant } from '../time.ts';
import type { Update } from './action.ts';
import { statementOf, type Campaign } from './campaign.ts';
import type { Announcement } from './outgoing.ts';
import type { Wording } from './statement.ts';

/** News are news for a week; how it ended is told for a fortnight, and then everybody is forgotten. */
export const NEWS_LAST = 7 * DAY;
export const FAREWELL_LASTS = LASTING.farewell;

/** An update goes out once somebody put it out and its words hold a yes, whichever is later. */
export function updateAnnouncements(
  campaign: Campaign,
  update: Update,
  wording: Wording,
): readonly Announcement[] {
  if (update.state.is !== 'out') return [];
  const agreed = statementOf(campaign, update.statement)?.yes?.at ?? update.state.at;
  const from = Math.max(update.state.at, agreed) as Instant;
  const lasts = isFarewell(campaign, update) ? FAREWELL_LASTS : NEWS_LAST;
  return [
    {
      event: update,
      version: 0,
      rung: 'out',
      wording,
      from,
      useless: later(from, lasts),
      to: 'all',
      urgent: false,
    },
  ];
}

/** Whether it tells how the campaign ended. */
export function isFarewell({ closed }: Campaign, { statement }: Update): boolean {
  return closed?.statement === statement;
}

/**
 * When everything that is kept of a closed campaign's followers is to be erased at the latest: at once when nothing
 * more is said to them, else when its last words have had their time. Undefined while it is open.
 */
export function forgetBy({ closed, statements }: Campaign): Instant | undefined {
  if (!closed) return undefined;
  const last = statements.find(({ id }) => id === closed.statement);
  if (!last || last.withdrawn) return closed.at;
  const from = last.yes ? Math.max(closed.at, last.yes.at) : closed.at;
  return later(from as Instant, FAREWELL_LASTS);
}
