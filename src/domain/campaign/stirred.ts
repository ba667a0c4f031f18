import type { Item } from '../item.ts';
import { overAt } from '../keydate.ts';
import type { People } from '../person.ts';
import { DAY, later, type Instant } from '../time.ts';
import type { Campaign } from './campaign.ts';
import { dateBehind, stirVersion, stirredIn } from './hang.ts';
import { campaignItem, willingAmong } from './item.ts';
import type { Beside } from './plan.ts';
import type { Sign } from './sign.ts';

/** What organizers and family hear of a date on which something hangs, and of a family that is gone. */

const A_WEEK = 7 * DAY;

/** Both are asked what becomes of it; the first word counts. The organizers never learn what date it is. */
export function stirredTold(campaign: Campaign, people: People, { sign }: Beside): readonly Item[] {
  if (!sign || campaign.closed) return [];
  const hearers = willingAmong(concerned(campaign, sign), people);
  return stirredIn(campaign, sign).flatMap((rally) => {
    const time = rally.times.at(-1) ?? rally.times[0];
    const is = dateBehind(rally, sign)?.is === 'ahead' ? 'moved' : 'off';
    const version = stirVersion(rally, sign);
    return hearers.map((to) =>
      campaignItem({
        to,
        of: rally.id,
        version,
        what: `stirred-${is}`,
        about: { kind: 'stirred', is, campaign, rally, version },
        from: time.at,
        useless: overAt(time.when),
        urgent: true,
      }),
    );
  });
}

/** What somebody said of it, for all the others. */
export function resettledTold(
  campaign: Campaign,
  people: People,
  { sign }: Beside,
): readonly Item[] {
  const hearers = willingAmong(concerned(campaign, sign), people);
  return campaign.events.flatMap((rally) => {
    if (rally.kind !== 'rally' || !rally.settled) return [];
    const { is, by, at } = rally.settled;
    return hearers
      .filter(({ id }) => id !== by)
      .map((to) =>
        campaignItem({
          to,
          of: rally.id,
          version: 0,
          what: `settled-${at.toString(36)}`,
          about: { kind: 'resettled', is, campaign, rally, by },
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
