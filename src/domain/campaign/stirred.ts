import type { Item } from '../item.ts';
import { overAt } from '../keydate.ts';
import type { People } from '../person.ts';
import { DAY, later, type Instant } from '../time.ts';
import type { Campaign, CampaignEvent } from './campaign.ts';
import { dateBehind, stirVersion, stirredIn } from './hang.ts';
import { campaignItem, willingAmong } from './item.ts';
import type { Beside } from './plan.ts';
import { timeOf } from './rally.ts';
import type { Sign } from './sign.ts';
import { NEWS_LAST } from './updatenews.ts';

/** What organizers and family hear of a date on which something hangs, and of a family that is gone. */

const A_WEEK = 7 * DAY;

/** Both are asked what becomes of it; the first word counts. The organizers never learn what date it is. */
export function stirredTold(campaign: Campaign, people: People, { sign }: Beside): readonly Item[] {
  if (!sign || campaign.closed) return [];
  const hearers = willingAmong(concerned(campaign, sign), people);
  return stirredIn(campaign, sign).flatMap((event) => {
    const is = dateBehind(event, sign)?.is === 'ahead' ? 'moved' : 'off';
    const version = stirVersion(event, sign);
    return hearers.map((to) =>
      campaignItem({
        to,
        of: event.id,
        version,
        what: `stirred-${is}`,
        about: { kind: 'stirred', is, campaign, event, version },
        ...whileOfUse(event, campaign.since),
        urgent: true,
      }),
    );
  });
}

/** A rally until it is over, news as long as they are news; an action until somebody closes it. */
function whileOfUse(
  event: CampaignEvent,
  since: Instant,
): { readonly from: Instant; readonly useless: Instant } {
  switch (event.kind) {
    case 'rally':
      return { from: timeOf(event).at, useless: overAt(timeOf(event).when) };
    case 'action':
      return { from: since, useless: FOR_EVER };
    case 'update': {
      const { state } = event;
      return { from: since, useless: state.is === 'out' ? later(state.at, NEWS_LAST) : FOR_EVER };
    }
  }
}

/** What somebody said of it, for all the others; that words were taken back the organizers hear as that. */
export function resettledTold(
  campaign: Campaign,
  people: People,
  { sign }: Beside,
): readonly Item[] {
  return campaign.events.flatMap((event) => {
    if (!event.settled) return [];
    const { is, by, at } = event.settled;
    const isTakenBack = event.kind === 'update' && is === 'off';
    const all = isTakenBack ? (sign?.family ?? []) : concerned(campaign, sign);
    const hearers = willingAmong(all, people);
    return hearers
      .filter(({ id }) => id !== by)
      .map((to) =>
        campaignItem({
          to,
          of: event.id,
          version: 0,
          what: `settled-${at.toString(36)}`,
          about: { kind: 'resettled', is, campaign, event, by },
          from: at,
          useless: later(at, A_WEEK),
        }),
      );
  });
}

/**
 * The circle is gone or lets the campaign speak no more. The campaign knows no more than that, not even since when;
 * it is said once, whenever it is seen.
 */
export function unlinkedTold(
  campaign: Campaign,
  people: People,
  { sign }: Beside,
): readonly Item[] {
  if (campaign.of === undefined || sign || campaign.closed) return [];
  return willingAmong(organizersOf(campaign), people).map((to) =>
    campaignItem({
      to,
      of: campaign.id,
      version: 0,
      what: 'unlinked',
      about: { kind: 'unlinked', campaign },
      from: campaign.since,
      useless: FOR_EVER,
      urgent: false,
    }),
  );
}

/** The last instant that a day can be made of. */
const FOR_EVER = 8.64e15 as Instant;

function concerned(campaign: Campaign, sign: Sign | undefined) {
  return [...(sign?.family ?? []), ...organizersOf(campaign)];
}

function organizersOf({ organizers }: Campaign) {
  return organizers.map(({ person }) => person);
}
