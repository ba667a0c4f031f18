import { LANES, isToMany, type Lane } from '../domain/item.ts';
import type { Instant } from '../domain/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { Pace } from './pace.ts';

/**
 * Turns for sending on one platform: so many at a time, one at a time for each chat, and the more urgent lane
 * first. A burst of announcements can never hold up a reminder by more than what is already under way.
 */
export interface Turns {
  /** Runs the work when it is this chat's turn in that lane; resolves or rejects with it. */
  take<T>(chat: string, lane: Lane, work: () => Promise<T>): Promise<T>;
  /**
   * To be awaited right before sending: what goes to many waits there until the platform has room for it. What it
   * resolves with is to be called once there is an answer.
   */
  send(chat: string, lane: Lane): Promise<() => void>;
  /** How many wait or are under way. */
  readonly open: number;
}

/** How what goes to many is spread; without it everything goes as soon as there is a place. */
export interface Spread {
  readonly pace: Pace;
  readonly clock: Clock;
}

interface Waiting {
  readonly chat: string;
  readonly start: () => void;
}

/** What goes to many never takes the last places: one that hangs must not hang what cannot wait. */
const KEPT = 1 / 3;

export function createTurns(atOnce: number, spread?: Spread): Turns {
  const queues = new Map<Lane, Waiting[]>(LANES.map((lane) => [lane, []]));
  const busy = new Map<string, Lane>();
  const mostToMany = Math.max(1, Math.floor(atOnce * (1 - KEPT)));
  let callOff: (() => void) | undefined;

  function next(): Waiting | undefined {
    for (const lane of LANES) {
      if (isToMany(lane) && !hasTurn()) continue;
      const queue = queues.get(lane) ?? [];
      const place = queue.findIndex(({ chat }) => !busy.has(chat) && hasRoom(chat, lane));
      if (place < 0) continue;
      const [waiting] = queue.splice(place, 1);
      if (waiting) busy.set(waiting.chat, lane);
      if (isToMany(lane)) spread?.pace.takesTurn();
      return waiting;
    }
    return undefined;
  }

  function hasTurn(): boolean {
    const many = [...busy.values()].filter(isToMany).length;
    if (many >= mostToMany && spread) return false;
    return !spread || spread.pace.turn() <= spread.clock.now();
  }

  function hasRoom(chat: string, lane: Lane): boolean {
    return !isToMany(lane) || !spread || spread.pace.room(chat) <= spread.clock.now();
  }

  function fill(): void {
    while (busy.size < atOnce) {
      const waiting = next();
      if (!waiting) break;
      waiting.start();
    }
    setAlarm();
  }

  /** Where only time is waited for; a place that becomes free calls `fill` by itself. */
  function setAlarm(): void {
    callOff?.();
    callOff = undefined;
    if (!spread) return;
    const { pace, clock } = spread;
    const waiting = LANES.filter(isToMany).flatMap((lane) => queues.get(lane) ?? []);
    if (waiting.length === 0) return;
    const [now, turn] = [clock.now(), pace.turn()];
    const at = turn > now ? turn : earliest(waiting.map(({ chat }) => pace.room(chat)));
    if (at > now) callOff = clock.at(at, fill);
  }

  function take<T>(chat: string, lane: Lane, work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const start = () => {
        void work()
          .then(resolve, reject)
          .finally(() => {
            busy.delete(chat);
            fill();
          });
      };
      queues.get(lane)?.push({ chat, start });
      fill();
    });
  }

  async function send(chat: string, lane: Lane): Promise<() => void> {
    if (!spread) return () => undefined;
    const { pace, clock } = spread;
    while (isToMany(lane) && pace.room(chat) > clock.now()) await until(pace.room(chat), clock);
    return pace.sends(chat);
  }

  return {
    take,
    send,
    get open() {
      return busy.size + [...queues.values()].reduce((sum, queue) => sum + queue.length, 0);
    },
  };
}

function earliest(instants: readonly Instant[]): Instant {
  return instants.reduce((first, one) => (one < first ? one : first));
}

function until(at: Instant, clock: Clock): Promise<void> {
  return new Promise((resolve) => void clock.at(at, resolve));
}
