/** Randomness: for ids and codes (cryptographic), and for the jitter of retries. */
export interface Chance {
  /** So many letters of the id alphabet, unguessable. */
  word(length: number): string;
  /** From 0 up to, not including, 1. */
  fraction(): number;
}
