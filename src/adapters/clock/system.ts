import { instant, MINUTE, type Instant } from '../../domain/time.ts';
import type { Clock } from '../../ports/clock.ts';

/** The two things that the machine knows of time. The wall clock may jump; the timer cannot be trusted with it. */
export interface Machine {
  /** The wall clock, in ms since 1970. */
  readonly wall: () => number;
  /** Running time in ms since some moment. */
  readonly ran: () => number;
  /** Calls after about so many ms of running time (it stands still while the machine sleeps); returns how to stop it. */
  readonly wait: (ms: number, then: () => void) => () => void;
}

/**
 * The machine's own clock. It never rings early by the wall clock; a wall clock that jumps forward (NTP, a
 * laptop that slept) is noticed within a minute, and far instants are reached in steps of a minute, since a
 * Node timer longer than 2^31-1 ms fires at once. Its timers do not keep the process alive: the platforms'
 * connections do, and when they are gone nothing is left to remind with.
 */
export function systemClock(machine: Machine = THIS_MACHINE): Clock {
  return {
    now: () => instant(machine.wall()),
    at: (when, ring) => watch(machine, when, ring),
    steady: { elapsed: machine.ran, after: machine.wait },
  };
}

const THIS_MACHINE: Machine = {
  wall: () => Date.now(),
  ran: () => performance.now(),
  wait: (ms, then) => {
    const timer = setTimeout(then, ms).unref();
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Looks at the wall clock on every wake, and sleeps again while it is too early. Always rings from a timer. */
function watch(machine: Machine, when: Instant, ring: () => void): () => void {
  if (Number.isNaN(when)) throw new RangeError('an alarm at no instant');
  const look = (): void => {
    if (machine.wall() >= when) ring();
    else stop = machine.wait(untilNextLook(machine, when), look);
  };
  let stop = machine.wait(untilNextLook(machine, when), look);
  return () => {
    stop();
  };
}

function untilNextLook(machine: Machine, when: Instant): number {
  return Math.min(Math.max(Math.ceil(when - machine.wall()), 0), MINUTE);
}
