import { MINUTE, later, type Instant } from '../domain/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { Journal } from '../ports/journal.ts';
import { DamagedDocument, NotSaved, type Key } from '../ports/store.ts';
import { nameOf, type Agenda } from './agenda.ts';
import { bugOf } from './bug.ts';
import type { Speaker } from './speaker.ts';

/**
 * The loop that says what is due: one heap of documents by when to look at them, one alarm on the earliest.
 * The alarm gives lateness in milliseconds; whoever owns the loop also calls `run` now and then as a net.
 */
export interface Tick {
  /** Looks at everything that is due now and sets the alarm for what comes next. Looks never overlap. */
  run(): Promise<void>;
  /** Resolves when nothing is being looked at or said. */
  settled(): Promise<void>;
  /** Begins nothing new; resolves when what is under way is done and written down. */
  stop(): Promise<void>;
  /** When everything due had last been looked at. */
  last(): Instant | undefined;
}

export interface TickParts {
  readonly agenda: Agenda;
  readonly speaker: Speaker;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly pseudonym: (id: string) => string;
}

/**
 * How many documents may be visited side by side. Most of a visit is waiting for a platform, which costs only
 * memory; a platform that hangs must not keep the others' documents waiting, nor an urgent letter of its own.
 */
const SIDE_BY_SIDE = 4_000;
/** When a look failed: soon enough, without spinning. */
const AGAIN_AFTER = MINUTE;

export function createTick({ agenda, speaker, clock, journal, pseudonym }: TickParts): Tick {
  const visits = new Map<string, Promise<void>>();
  let callOff: (() => void) | undefined;
  let stopped = false;
  let last: Instant | undefined;

  /** Starts looks while there is room and something is due, then sets the alarm. Runs again as each look ends. */
  function fill(): void {
    const again: Key[] = [];
    while (!stopped && visits.size < SIDE_BY_SIDE) {
      const key = agenda.takeFirst(clock.now());
      if (!key) break;
      if (visits.has(nameOf(key))) again.push(key);
      else begin(key);
    }
    for (const key of again) agenda.set(key, clock.now());
    if (visits.size === 0) last = clock.now();
    setAlarm();
  }

  function begin(key: Key): void {
    const name = nameOf(key);
    const ended = visit(key).finally(() => {
      visits.delete(name);
      fill();
    });
    visits.set(name, ended);
  }

  async function visit(key: Key): Promise<void> {
    const next = await speaker.sayAll(key).catch((thrown: unknown) => {
      noteFailure(key, thrown);
      return later(clock.now(), AGAIN_AFTER);
    });
    agenda.keepEarlier(key, next);
  }

  function noteFailure(key: Key, thrown: unknown): void {
    if (thrown instanceof NotSaved) journal.note({ is: 'not-saved', because: thrown.because });
    else if (thrown instanceof DamagedDocument) {
      journal.note({ is: 'damaged', document: pseudonym(key.id), state: 'quarantined' });
    } else journal.note({ is: 'bug', where: 'tick', ...bugOf(thrown) });
  }

  /** What is due already waits for a look to end, which calls `fill`; the alarm is for what is still to come. */
  function setAlarm(): void {
    callOff?.();
    callOff = undefined;
    const next = agenda.next();
    if (stopped || next === undefined) return;
    if (next <= clock.now() && visits.size > 0) return;
    callOff = clock.at(next, fill);
  }

  async function settled(): Promise<void> {
    while (visits.size > 0) await Promise.race(visits.values());
  }

  return {
    run() {
      fill();
      return settled();
    },
    settled,
    stop() {
      stopped = true;
      callOff?.();
      return settled();
    },
    last: () => last,
  };
}
