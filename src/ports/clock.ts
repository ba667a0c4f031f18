import type { Instant } from '../domain/time.ts';

/** The time and one alarm. The only way in for both; nothing else reads a clock or sets a timer. */
export interface Clock {
  now(): Instant;
  /**
   * Calls once at that instant or as soon after it as possible, at once when it has passed. Survives instants
   * more than 2^31-1 ms ahead and a wall clock that jumps. Returns how to call it off.
   */
  at(when: Instant, ring: () => void): () => void;
}
