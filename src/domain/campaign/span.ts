import { startOf } from '../keydate.ts';
import type { Instant } from '../time.ts';
import { endsAt, timeOf, type Rally } from './rally.ts';

/** When it begins, and when it is taken to be over. */
export function spanOf(rally: Rally): { readonly start: Instant; readonly end: Instant } {
  const time = timeOf(rally);
  return { start: startOf(time.when), end: endsAt(time) };
}
