import { overAt, startOf } from '../keydate.ts';
import { DAY, HOUR, instantOf, later, type Instant } from '../time.ts';
import type { Rally } from './rally.ts';

/** How long a rally is taken to last of which nobody said when it ends: judgement, no source. */
const LASTS = 2 * HOUR;

/** When it begins, and when it is taken to be over. */
export function spanOf({ times }: Rally): { readonly start: Instant; readonly end: Instant } {
  const { when, ends } = times.at(-1) ?? times[0];
  const start = startOf(when);
  if (ends === undefined) {
    const over = overAt(when);
    return { start, end: over > start ? over : later(start, LASTS) };
  }
  const end = instantOf(when.date, ends, when.zone);
  return { start, end: end > start ? end : later(end, DAY) };
}
