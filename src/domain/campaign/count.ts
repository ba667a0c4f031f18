import type { Because } from '../ledger.ts';

/** How many of each word. */
export type Counts = Readonly<Record<string, number>>;

export function plus(counts: Counts, word: string, many = 1): Counts {
  return { ...counts, [word]: (counts[word] ?? 0) + many };
}

/** Why somebody could not be told, in one word. */
export function whyOf(because: Because): string {
  return because.is === 'too-late' ? because.is : because.because;
}
