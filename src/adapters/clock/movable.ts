import { later, type Instant } from '../../domain/time.ts';
import type { Clock } from '../../ports/clock.ts';

/** A clock that can be set: for `:clock +7d` in the terminal and for simulated time in tests. */
export interface MovableClock extends Clock {
  /**
   * Forward: rings every alarm on the way in order, each while the clock shows its own instant, and lets what
   * it set in motion settle before the next, so that a month plays as it would have happened; alarms set on
   * the way ring too. Back: only sets the clock. Moves wait for each other; resolves when all is settled.
   */
  moveTo(to: Instant): Promise<void>;
}

export interface Movement {
  /** What carries the time on between moves: `systemClock()`, or `frozenClock(start)` to stand still. */
  readonly base: Clock;
  /** What the clock shows at first; the base's own time when not given. */
  readonly start?: Instant;
  /**
   * Resolves when everything that alarms set in motion is done. An alarm must start its work before it
   * returns, and the work must not wait for this clock, or a move would wait for ever.
   */
  readonly settled: () => Promise<void>;
}

interface Alarm {
  readonly when: Instant;
  readonly ring: () => void;
  /** Set while the base clock is to ring it; alarms are in nobody's hands but ours during a move. */
  disarm?: () => void;
}

/** Far more than any honest minute holds; a bug that sets an alarm for «now» in every alarm ends here. */
const MOST_AT_ONCE = 10_000;

/** A clock that stands still at an instant; only what is due already rings. */
export function frozenClock(at: Instant): Clock {
  return {
    now: () => at,
    at: (when, ring) => {
      if (when > at) return () => undefined;
      const soon = setImmediate(ring);
      return () => {
        clearImmediate(soon);
      };
    },
  };
}

export function movableClock(movement: Movement): MovableClock {
  return new Timeline(movement);
}

class Timeline implements MovableClock {
  readonly #base: Clock;
  readonly #settled: () => Promise<void>;
  readonly #alarms = new Set<Alarm>();
  /** How far this clock is ahead of its base. */
  #shift: number;
  /** What the clock shows during a move; undefined while the base carries it. */
  #held: Instant | undefined;
  #lastMove: Promise<void> = Promise.resolve();

  constructor({ base, start = base.now(), settled }: Movement) {
    this.#base = base;
    this.#settled = settled;
    this.#shift = start - base.now();
  }

  now(): Instant {
    return this.#held ?? later(this.#base.now(), this.#shift);
  }

  at(when: Instant, ring: () => void): () => void {
    const alarm: Alarm = { when, ring };
    this.#alarms.add(alarm);
    if (this.#held === undefined) this.#arm(alarm);
    return () => {
      this.#alarms.delete(alarm);
      alarm.disarm?.();
    };
  }

  moveTo(to: Instant): Promise<void> {
    const moved = this.#lastMove.then(() => this.#move(to));
    this.#lastMove = moved.catch(() => undefined);
    return moved;
  }

  async #move(to: Instant): Promise<void> {
    this.#hold(earlier(to, this.now()));
    try {
      await this.#settled();
      await this.#play(to);
      this.#held = to;
    } finally {
      this.#letGo();
    }
  }

  async #play(to: Instant): Promise<void> {
    let atOnce = 0;
    for (let next = this.#next(to); next; next = this.#next(to)) {
      atOnce = next.when > this.now() ? 0 : atOnce + 1;
      if (atOnce > MOST_AT_ONCE) throw new Error('alarms without end at one instant');
      if (next.when > this.now()) this.#held = next.when;
      this.#sound(next);
      await this.#settled();
    }
  }

  /** The first alarm up to and at that instant; of two at the same instant, the one that was set first. */
  #next(upTo: Instant): Alarm | undefined {
    let found: Alarm | undefined;
    for (const alarm of this.#alarms)
      if (alarm.when <= upTo && (!found || alarm.when < found.when)) found = alarm;
    return found;
  }

  #sound(alarm: Alarm): void {
    this.#alarms.delete(alarm);
    alarm.ring();
  }

  #arm(alarm: Alarm): void {
    alarm.disarm = this.#base.at(later(alarm.when, -this.#shift), () => {
      this.#sound(alarm);
    });
  }

  #hold(at: Instant): void {
    this.#held = at;
    for (const alarm of this.#alarms) alarm.disarm?.();
  }

  #letGo(): void {
    this.#shift = this.now() - this.#base.now();
    this.#held = undefined;
    for (const alarm of this.#alarms) this.#arm(alarm);
  }
}

function earlier(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}
