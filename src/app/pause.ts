import type { Lane } from '../domain/item.ts';
import { MINUTE, SECOND } from '../domain/time.ts';

/** No pause grows beyond this, so that a platform that comes back is noticed while it still helps. */
const LONGEST: Readonly<Record<Lane, number>> = {
  alarm: 15 * SECOND,
  'day-of': MINUTE,
  reminder: 4 * MINUTE,
  bulletin: 5 * MINUTE,
  announcement: 30 * MINUTE,
};

/**
 * How long to wait before the next attempt, in ms: 2 s, doubled by each attempt up to the lane's longest, and
 * up to a quarter more by chance (`fraction`, 0 to 1), so that after an outage not all come back at once.
 */
export function pauseAfter(tries: number, lane: Lane, fraction: number): number {
  const grown = Math.min(2 * SECOND * 2 ** Math.min(tries, 20), LONGEST[lane]);
  return Math.round(grown * (1 + fraction / 4));
}
