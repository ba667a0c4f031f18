import { platformOf } from '../account.ts';
import type { Item } from '../item.ts';
import type { People } from '../person.ts';
import { MINUTE } from '../time.ts';
import type { Campaign } from './campaign.ts';
import { nameIn } from './compaction.ts';
import type { Crowd } from './crowd.ts';
import { newsForFollowers } from './crowdnews.ts';
import { endingTold } from './ending.ts';
import { asSaid } from './hang.ts';
import { outgoing } from './outgoing.ts';
import { rallyReminders } from './rallyreminders.ts';
import type { Sign } from './sign.ts';
import { writableOf } from './writable.ts';

/**
 * Everything that is to be said to the followers of one crowd: each announcement to each of them once. `people` may be
 * some of them only; it is then the plan for those. Nothing while the campaign rests; of one that is closed, how it ended.
 * What is over for all of them (`tallies`) is in it no more.
 */
export function planOfCrowd(
  crowd: Crowd,
  all: People,
  { campaign, sign }: { readonly campaign: Campaign; readonly sign: Sign | undefined },
): readonly Item[] {
  const people = writableOf(crowd, all);
  if (people.size === 0) return [];
  if (campaign.closed) return toMany(endingTold(crowd, people, { campaign, sign }), people);
  if (campaign.rests !== undefined) return [];
  const announcements = outgoing(campaign, sign);
  if (announcements.length === 0) return [];
  const news = { crowd, campaign: asSaid(campaign, sign), people, announcements };
  const items = [...newsForFollowers(news), ...rallyReminders(news)];
  const open = items.filter(({ key }) => !Object.hasOwn(crowd.tallies, nameIn(key)));
  return toMany(inOrder(open), people);
}

/** Of what is said of one thing, the newest counts: by when it became known, not by whose evening has come. */
function inOrder(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => one.notBefore - other.notBefore);
}

/** Discord knows a nonce «in the past few minutes» (reference of its API, read 2026-11-22). */
const NONCE_LASTS = 2 * MINUTE;

/**
 * Whatever goes to a crowd keeps to the platforms' limits and leaves room for reminders, in lanes of its own. What is
 * in doubt is not said a second time, but where the platform itself sees to that; only what is urgent is.
 */
function toMany(items: readonly Item[], people: People): readonly Item[] {
  return items.map((item) => {
    const lane = item.lane === 'announcement' ? item.lane : 'bulletin';
    const isUrgent = item.about.kind === 'announced' && item.about.announcement.urgent;
    return isUrgent ? { ...item, lane } : { ...item, lane, repeatedFor: repeatedFor(item, people) };
  });
}

function repeatedFor({ to }: Item, people: People): number {
  const [way] = (to.kind === 'person' ? people.get(to.id)?.ways : undefined) ?? [];
  return way && platformOf(way.account) === 'discord' ? NONCE_LASTS : 0;
}
