import type { Batch, Look } from '../domain/look.ts';
import type { People } from '../domain/person.ts';
import { MINUTE, later, type Instant } from '../domain/time.ts';

/** What a look at a document found, with those it is about, and when. */
export interface Seen extends Look {
  readonly people: People;
  readonly at: Instant;
}

/** When to look again where a look could not do its work: entries that the disk refused wait that long. */
export const AGAIN_AFTER = MINUTE;

/** When to look again; one that did nothing and is due again at once would be the rules' mistake, and must not spin. */
export function restOf({ next, at }: Seen): Instant | undefined {
  return next !== undefined && next <= at ? later(at, AGAIN_AFTER) : next;
}

export function isAlarm({ items: [first] }: Batch): boolean {
  return first.lane === 'alarm';
}

/** Of a look while other letters are under way: what is about to happen. The rest is looked at when they have ended. */
export function urgentOf({ say, next }: Look): Look {
  return { say: say.filter(isUrgent), settle: [], next };
}

export function isUrgent(batch: Batch | undefined): boolean {
  const lane = batch?.items[0].lane;
  return lane === 'alarm' || lane === 'day-of';
}

/** Of a look while nobody knows what time it is: the alarms, and nothing is given up. */
export function alarmsOf({ say }: Look, at: Instant): Look {
  return { say: say.filter(isAlarm), settle: [], next: later(at, AGAIN_AFTER) };
}
