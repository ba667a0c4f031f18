import type { Campaign } from '../domain/campaign/campaign.ts';
import { begun, timeLeft, withCrowd, type Progress } from '../domain/campaign/progress.ts';
import type { Instant } from '../domain/time.ts';
import type { Book } from './book.ts';
import type { Delivery } from './delivery.ts';
import { readPlanned, readSign } from './planned.ts';
import { isPlannedCrowd } from './crowding.ts';

/** How far what goes to the followers of a campaign has come. */
export interface Spread {
  readonly announcements: readonly Progress[];
  /** How many of its followers were let go because they can be written to no more. */
  readonly dropped: number;
  /** About how long the rest takes, in ms. */
  readonly left: number;
}

/** Reads every crowd, one after the other, so that what is being said goes on meanwhile. */
export async function spreadOf(
  { book, delivery }: { readonly book: Book; readonly delivery: Delivery },
  campaign: Campaign,
  now: Instant,
): Promise<Spread> {
  const looking = { campaign, sign: await readSign(book, campaign), now };
  let [announcements, dropped] = [begun(looking), 0];
  for (const id of campaign.crowds) {
    const planned = await readPlanned(book, { kind: 'crowd', id });
    if (!planned || !isPlannedCrowd(planned)) continue;
    const { document: crowd, people } = planned;
    announcements = withCrowd(announcements, { crowd, people }, looking);
    dropped += crowd.dropped ?? 0;
  }
  return { announcements, dropped, left: timeLeft(announcements, delivery.rates()) };
}
