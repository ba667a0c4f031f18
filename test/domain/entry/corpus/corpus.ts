import type { LocalDate } from '../../../../src/domain/time.ts';

/** A phrase as somebody wrote or said it, and what is right to make of it. */
export type Phrase = readonly [words: string, right: string, place?: string];

/**
 * Phrases that were said on one day. What is right is written short: the day, the hour, and how often it comes.
 *
 *     2027-10-19 08:30           the day and the hour
 *     2027-10-19 -               the day; no hour was said
 *     2027-10-19 ?               the day; the hour has to be asked about
 *     ? 08:30                    the day has to be asked about
 *     - 08:30                    no day was said
 *     2027-06-05..2027-06-19 -   any of these days
 *     any unknown                any day now, nobody knows the hour
 *     2027-10-19 08:30-11:00     between two hours; also all-day, unknown
 *     2027-10-19 - +3m           every 3 months; +2w every 2 weeks; +tue1 each first, +fri-1 each last such weekday
 */
export interface Said {
  readonly on: string;
  /** The date in question, to which «the same time» refers. */
  readonly same?: { readonly date: LocalDate; readonly time: string };
  readonly phrases: readonly Phrase[];
}
