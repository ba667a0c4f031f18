import { LANES, isToMany, type Lane } from '../domain/item.ts';
import type { Instant } from '../domain/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { Answered, Pace } from './pace.ts';

/**
 * Turns for sending on one platform: so many at a time, one at a time for each chat, and the more urgent lane
 * first. A burst of announcements can never hold up a reminder by more than what is already under way.
 */
export interface Turns {
  /** Runs the work when it is this chat's turn in that lane; resolves or rejects with it. */
  take<T>(chat: string, lane: Lane, work: () => Promise<T>): Promise<T>;
  /**
   * To be awaited right before sending: what goes to many waits there until the platform has room for it. Reminders
   * waited for that before their turn, so that none holds a place that an alarm may need. What it
   * resolves with is to be called once there is an answer.
   */
  send(chat: string, lane: Lane): Promise<Answered>;
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
const ALWAYS = 0 as Instant;

export function createTurns(atOnce: number, spread?: Spread): Turns {
  const queues = new Map<Lane, Waiting[]>(LANES.map((lane) => [lane, []]));
  const busy = new Map<string, Lane>();
  /** To whom something is about to be sent that does not wait any more: the pace cannot know of it yet. */
  const begun = new Set<string>();
  const mostToMany = Math.max(1, Math.floor(atOnce * (1 - KEPT)));
  let callOff: (() => void) | undefined;

  /** Whose turn it is at that moment; else the first moment at which somebody's may be, where only time is missing. */
  function next(now: Instant): Waiting | Instant | undefined {
    let soonest = Infinity;
    for (const lane of LANES) {
      const queue = queues.get(lane) ?? [];
      if (queue.length === 0 || (isToMany(lane) && !hasPlace())) continue;
      const turn = turnOf(lane) ?? now;
      soonest = Math.min(soonest, turn > now ? turn : Infinity);
      if (turn > now) continue;
      const place = queue.findIndex(({ chat }) => {
        const at = busy.has(chat) ? Infinity : opensAt(chat, lane);
        soonest = Math.min(soonest, at);
        return at <= now;
      });
      if (place < 0) continue;
      const [waiting] = queue.splice(place, 1);
      if (waiting) busy.set(waiting.chat, lane);
      if (isToMany(lane)) spread?.pace.takesTurn();
      else if (waiting) begun.add(waiting.chat);
      return waiting;
    }
    return soonest === Infinity ? undefined : (soonest as Instant);
  }

  /** The first moment of anybody in that lane; undefined where nobody has to wait for it. */
  function turnOf(lane: Lane): Instant | undefined {
    if (!spread || lane === 'alarm') return undefined;
    return isToMany(lane) ? spread.pace.turn() : spread.pace.reminder(begun.size);
  }

  function hasPlace(): boolean {
    return !spread || [...busy.values()].filter(isToMany).length < mostToMany;
  }

  function opensAt(chat: string, lane: Lane): number {
    if (!isToMany(lane) || !spread) return -Infinity;
    return spread.pace.apart(chat);
  }

  /** A place that becomes free calls this by itself; where only time is missing an alarm does. */
  function fill(): void {
    callOff?.();
    callOff = undefined;
    while (busy.size < atOnce) {
      const found = next(spread ? spread.clock.now() : ALWAYS);
      if (typeof found !== 'object') {
        if (found !== undefined) callOff = spread?.clock.at(found, fill);
        return;
      }
      found.start();
    }
  }

  function take<T>(chat: string, lane: Lane, work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const start = () => {
        void work()
          .then(resolve, reject)
          .finally(() => {
            busy.delete(chat);
            begun.delete(chat);
            fill();
          });
      };
      queues.get(lane)?.push({ chat, start });
      fill();
    });
  }

  async function send(chat: string, lane: Lane): Promise<Answered> {
    if (!spread) return () => undefined;
    const { pace, clock } = spread;
    while (isToMany(lane) && pace.room(chat) > clock.now()) await until(pace.room(chat), clock);
    begun.delete(chat);
    return pace.sends(chat, isToMany(lane) ? 'to-many' : 'to-one');
  }

  return {
    take,
    send,
    get open() {
      return busy.size + [...queues.values()].reduce((sum, queue) => sum + queue.length, 0);
    },
  };
}

function until(at: Instant, clock: Clock): Promise<void> {
  return new Promise((resolve) => void clock.at(at, resolve));
}
