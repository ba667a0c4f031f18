import type { Instant } from '../domain/time.ts';

/** The time and one alarm. The only way in for both; nothing else reads a clock or sets a timer. */
export interface Clock {
  now(): Instant;
  /**
   * Calls once at that instant or as soon after it as possible, at once when it has passed. Survives instants
   * more than 2^31-1 ms ahead and a wall clock that jumps. Returns how to call it off.
   */
  at(when: Instant, ring: () => void): () => void;
  /** Absent on clocks that only move when they are told to. */
  readonly steady?: Steady;
}

/** Running time, which no setting of the wall clock moves. It may stand still while the machine sleeps. */
export interface Steady {
  /** In ms since some moment. */
  elapsed(): number;
  /** Calls once after so many ms of it. Returns how to call it off. */
  after(ms: number, ring: () => void): () => void;
}

/** Somebody else's clock, to hold ours against. */
export interface FarClock {
  /** What time it is there; undefined when nobody answers within some seconds. */
  ask(): Promise<Instant | undefined>;
}
