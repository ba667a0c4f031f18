import { later, type Instant } from '../domain/time.ts';
import type { Clock } from '../ports/clock.ts';

/** A clock that goes by another one, so many ms ahead of it. */
export interface ShiftedClock extends Clock {
  /** How far it is ahead of its base, in ms. */
  shift(): number;
  /** From now on; alarms that are passed by it ring at once. */
  shiftTo(ms: number): void;
}

interface Alarm {
  readonly when: Instant;
  readonly ring: () => void;
  disarm?: () => void;
}

export function shifted(base: Clock): ShiftedClock {
  const alarms = new Set<Alarm>();
  let shift = 0;

  function arm(alarm: Alarm): void {
    alarm.disarm = base.at(later(alarm.when, -shift), () => {
      alarms.delete(alarm);
      alarm.ring();
    });
  }

  return {
    ...(base.steady && { steady: base.steady }),
    now: () => later(base.now(), shift),
    at(when, ring) {
      const alarm: Alarm = { when, ring };
      alarms.add(alarm);
      arm(alarm);
      return () => {
        alarms.delete(alarm);
        alarm.disarm?.();
      };
    },
    shift: () => shift,
    shiftTo(ms) {
      shift = ms;
      for (const alarm of alarms) alarm.disarm?.();
      for (const alarm of alarms) arm(alarm);
    },
  };
}
