import { addCalendarDays } from '../calendar.ts';
import type { Item } from '../item.ts';
import type { People } from '../person.ts';
import { DAY, clockTime, instantOf, later, type Instant } from '../time.ts';
import type { Campaign } from './campaign.ts';
import { dateBehind, hangOf } from './hang.ts';
import { campaignItem, willingAmong } from './item.ts';
import type { Beside } from './plan.ts';
import { endsAt, timeOf, type Rally } from './rally.ts';
import { firstOut } from './rallynews.ts';
import { stands, type Sign } from './sign.ts';

/** When people look at such things, on the clocks of the place: judgement, no source. */
const MORNING = clockTime('09:00')!;
/** So long thanks are still worth asking for; a rally that is over stays as long in the organizers' list. */
const OF_USE = 6 * DAY;

/**
 * The morning after a rally whoever runs the campaign is asked, once, whether to thank those who came. Not of one
 * that was never out, that waits for a word on what becomes of it, or of which thanks were turned off beforehand.
 */
export function thanksDue(campaign: Campaign, people: People, { sign }: Beside): readonly Item[] {
  if (campaign.closed || (campaign.of !== undefined && !sign)) return [];
  const ids = campaign.organizers.map(({ person }) => person);
  const organizers = willingAmong(ids, people);
  return campaign.events.flatMap((rally) => {
    if (rally.kind !== 'rally' || !isDue(campaign, rally, sign)) return [];
    const from = morningAfter(rally);
    return organizers.map((to) =>
      campaignItem({
        to,
        of: rally.id,
        version: 0,
        what: `thank-${from.toString(36)}`,
        about: { kind: 'thanks-due', campaign, rally },
        from,
        useless: later(from, OF_USE),
        thread: `${rally.id}.thank.${to.id}`,
      }),
    );
  });
}

/** It took place as far as anybody knows, and nobody said yet that it is over. */
function isDue(campaign: Campaign, rally: Rally, sign: Sign | undefined): boolean {
  const out = firstOut(campaign, rally);
  const wasOut = out !== undefined && out < endsAt(timeOf(rally));
  return wasOut && !rally.rungsOff.includes('thanks') && wasToBe(rally, sign);
}

/** Its date did not move from under it; that it came meanwhile is as it should be. */
function wasToBe(rally: Rally, sign: Sign | undefined): boolean {
  const hang = hangOf(rally);
  const date = dateBehind(rally, sign);
  return stands(sign, hang) || (date?.is === 'done' && date.version === hang?.version);
}

function morningAfter(rally: Rally): Instant {
  const { date, zone } = timeOf(rally).when;
  return instantOf(addCalendarDays(date, 1), MORNING, zone);
}
