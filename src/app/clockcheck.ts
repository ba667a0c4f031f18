import { HOUR, MINUTE, SECOND } from '../domain/time.ts';
import type { Clock, FarClock, Steady } from '../ports/clock.ts';
import type { Event } from '../ports/journal.ts';
import { shifted, type ShiftedClock } from './shifted.ts';

/**
 * Sees to it that nothing is said early, and nothing erased, because the machine's clock was wrong. When the wall
 * clock moved otherwise than the running time, and at each start, it is held against the platforms' clocks first;
 * until then only alarms go out. Where it is off, the bot goes by the platforms' time, so no reminder waits for
 * somebody to set the clock.
 */
export interface ClockCheck {
  /** The clock to go by. */
  readonly clock: Clock;
  /** Looks whether the wall clock jumped; the other questions do too. Called every minute, also when nothing is due. */
  notice(): void;
  /** Whether what is due must wait, because nobody knows yet what time it is. */
  isDoubted(): boolean;
  /** Whether a platform has confirmed the time since it was last in doubt; always where there is none to ask. */
  isSure(): boolean;
  /** Whether the machine's own clock was off when it was compared last. */
  isOff(): boolean;
  /** Compares for the first time. Resolves when that is known, after three seconds at the latest. */
  begin(): Promise<void>;
  stop(): void;
}

export interface ClockCheckParts {
  /** Without `steady` nothing is ever in doubt: such a clock moves only when it is told to. */
  readonly clock: Clock;
  readonly far: readonly FarClock[];
  readonly note: (event: Event) => void;
  /** Called when what had to wait may go on, or another time counts from now on. */
  readonly again: () => void;
}

/** So far apart two clocks may be, and so far the wall clock may move beside the running time. */
export const AGREES = 2 * MINUTE;
/** When no platform answers for so long, the machine's clock is believed: nothing could be sent meanwhile anyway. */
export const GIVES_UP = 10 * MINUTE;
const FIRST_WAIT = 3 * SECOND;

type State = 'doubted' | 'sure' | 'unchecked';

/** When the platforms are asked next; also when all is well, since a clock that goes wrong slowly never jumps. */
const ASKS_AFTER: Readonly<Record<State, number>> = {
  doubted: 10 * SECOND,
  unchecked: MINUTE,
  sure: HOUR,
};

export function createClockCheck(parts: ClockCheckParts): ClockCheck {
  const { steady } = parts.clock;
  if (!steady || parts.far.length === 0) return believing(parts.clock);
  return new Comparing(parts, steady);
}

/** For a clock that there is nothing to compare with. */
function believing(clock: Clock): ClockCheck {
  return {
    clock,
    notice: () => undefined,
    isDoubted: () => false,
    isSure: () => true,
    isOff: () => false,
    begin: () => Promise.resolve(),
    stop: () => undefined,
  };
}

class Comparing implements ClockCheck {
  readonly clock: ShiftedClock;
  readonly #parts: ClockCheckParts;
  readonly #steady: Steady;
  #state: State = 'doubted';
  #since: number;
  #seen: { readonly wall: number; readonly ran: number };
  /** Whether anything was kept waiting since the doubt began. */
  #hasHeld = false;
  #callOff: () => void = () => undefined;
  /** Answers that were asked for before the last jump say nothing of the time after it. */
  #round = 0;
  #isStopped = false;
  #known: () => void = () => undefined;

  constructor(parts: ClockCheckParts, steady: Steady) {
    this.#parts = parts;
    this.#steady = steady;
    this.clock = shifted(parts.clock);
    this.#seen = this.#look();
    this.#since = this.#seen.ran;
  }

  isDoubted(): boolean {
    this.notice();
    if (this.#state === 'doubted') this.#hasHeld = true;
    return this.#state === 'doubted';
  }

  isSure(): boolean {
    this.notice();
    return this.#state === 'sure';
  }

  isOff(): boolean {
    return this.clock.shift() !== 0;
  }

  begin(): Promise<void> {
    const known = new Promise<void>((resolve) => (this.#known = resolve));
    this.#steady.after(FIRST_WAIT, this.#known);
    this.#ask();
    return known;
  }

  stop(): void {
    this.#isStopped = true;
    this.#callOff();
    this.#known();
  }

  #look() {
    return { wall: this.#parts.clock.now(), ran: this.#steady.elapsed() };
  }

  /** A machine that slept shows the same: its running time stood still. */
  notice(): void {
    const [before, now] = [this.#seen, this.#look()];
    this.#seen = now;
    const jump = now.wall - before.wall - (now.ran - before.ran);
    if (Math.abs(jump) <= AGREES || this.#isStopped) return;
    this.#parts.note({ is: 'clock', state: 'jumped', seconds: inSeconds(jump) });
    this.#state = 'doubted';
    this.#since = now.ran;
    this.#ask();
  }

  #ask(): void {
    this.#callOff();
    this.#round += 1;
    void this.#compare(this.#round);
  }

  async #compare(round: number): Promise<void> {
    const off = await this.#offset();
    if (round !== this.#round || this.#isStopped) return;
    this.notice();
    if (round !== this.#round) return;
    if (off !== undefined) this.#settle('sure', Math.abs(off) <= AGREES ? 0 : off);
    else if (this.#isPatienceOver()) this.#settle('unchecked', 0);
    this.#callOff = this.#steady.after(ASKS_AFTER[this.#state], () => {
      this.#ask();
    });
  }

  #isPatienceOver(): boolean {
    return this.#state === 'doubted' && this.#steady.elapsed() - this.#since >= GIVES_UP;
  }

  /** How far the platforms are ahead of us; the nearest of them, at once when one agrees; undefined when none answers. */
  #offset(): Promise<number | undefined> {
    return new Promise((resolve) => {
      const asked = this.#parts.far.map(async (one) => {
        const there = await one.ask().catch(() => undefined);
        const off = there === undefined ? undefined : there - this.#parts.clock.now();
        if (off !== undefined && Math.abs(off) <= AGREES) resolve(off);
        return off;
      });
      void Promise.all(asked).then((all) => {
        resolve(nearest(all));
      });
    });
  }

  #settle(state: Exclude<State, 'doubted'>, off: number): void {
    const was = { state: this.#state, shift: this.clock.shift() };
    const isOther = Math.abs(off - was.shift) > AGREES || (off === 0) !== (was.shift === 0);
    this.#state = state;
    if (isOther) this.clock.shiftTo(off);
    if (was.state !== state || isOther) this.#noteState(off);
    const isWaiting = this.#hasHeld && was.state === 'doubted';
    this.#hasHeld = false;
    this.#known();
    if (isWaiting || isOther) this.#parts.again();
  }

  #noteState(off: number): void {
    const state = this.#state === 'unchecked' ? 'unchecked' : off === 0 ? 'agrees' : 'put-right';
    this.#parts.note({ is: 'clock', state, seconds: inSeconds(off) });
  }
}

function nearest(offsets: readonly (number | undefined)[]): number | undefined {
  const known = offsets.filter((one) => one !== undefined);
  return known.sort((one, other) => Math.abs(one) - Math.abs(other))[0];
}

function inSeconds(ms: number): number {
  return Math.round(ms / SECOND);
}
