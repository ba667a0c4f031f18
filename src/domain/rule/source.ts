import { addCalendarMonths } from '../calendar.ts';
import { localDate, type LocalDate } from '../time.ts';
import type { Rule } from './rule.ts';

/** How long a rule is trusted after it was read. */
const MONTHS = 6;

/** Read in the gathered facts about the field, which are of August 2026; their last day is taken. */
export const AUGUST = localDate('2026-08-31')!;
/** Looked up again while this table was written. */
export const NOVEMBER = localDate('2026-11-22')!;

/** A source as it was read on that day, and until when that is good enough. */
export function from(cite: string, read: LocalDate): Pick<Rule, 'source' | 'checkBy'> {
  return { source: { cite, read }, checkBy: addCalendarMonths(read, MONTHS) };
}
