import { MINUTE, later, type Instant } from '../domain/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { Journal } from '../ports/journal.ts';
import { DamagedDocument, NotSaved, type Key } from '../ports/store.ts';
import { nameOf, type Agenda } from './agenda.ts';
import { bugOf } from './bug.ts';
import type { Rest, Speaker } from './speaker.ts';

/**
 * The loop that says what is due: one heap of documents by when to look at them, one alarm on the earliest.
 * The alarm gives lateness in milliseconds; whoever owns the loop also calls `run` now and then as a net.
 */
export interface Tick {
  /** Looks at everything that is due now and sets the alarm for what comes next. Visits of one document never overlap. */
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
 * memory, some ten kilobytes each; a platform that hangs must not keep the others' documents waiting, nor an urgent
 * letter of its own.
 */
const SIDE_BY_SIDE = 12_000;
/** When a look failed: soon enough, without spinning. */
const AGAIN_AFTER = MINUTE;

/** A document that is looked at just now. */
interface Visit {
  readonly ended: Promise<void>;
  /** It is due again, or has changed: what cannot wait is looked for at once. */
  readonly poke: () => void;
}

export function createTick({ agenda, speaker, clock, journal, pseudonym }: TickParts): Tick {
  const visits = new Map<string, Visit>();
  let callOff: (() => void) | undefined;
  let stopped = false;
  let last: Instant | undefined;

  /** Starts looks while there is room and something is due, then sets the alarm. Runs again as each look ends. */
  function fill(): void {
    while (!stopped && visits.size < SIDE_BY_SIDE) {
      const key = agenda.takeFirst(clock.now());
      if (!key) break;
      const visited = visits.get(nameOf(key));
      if (visited) visited.poke();
      else begin(key);
    }
    if (visits.size === 0) last = clock.now();
    setAlarm();
  }

  function begin(key: Key): void {
    const name = nameOf(key);
    let isPoked = false;
    let wake = (): void => undefined;
    async function rest(underWay: Promise<unknown>, next: Instant | undefined): Promise<void> {
      agenda.keepEarlier(key, next);
      setAlarm();
      const poked = new Promise<void>((resolve) => (wake = resolve));
      if (!isPoked) await Promise.race([underWay, poked]);
      isPoked = false;
    }
    const ended = visit(key, rest).finally(() => {
      visits.delete(name);
      if (isPoked) agenda.set(key, clock.now());
      fill();
    });
    const poke = (): void => {
      isPoked = true;
      wake();
    };
    visits.set(name, { ended, poke });
  }

  async function visit(key: Key, rest: Rest): Promise<void> {
    const next = await speaker.sayAll(key, rest).catch((thrown: unknown) => {
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
    while (visits.size > 0) await Promise.race([...visits.values()].map((one) => one.ended));
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
