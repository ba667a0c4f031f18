import { LANES, type Lane } from '../domain/item.ts';

/**
 * Turns for sending on one platform: so many at a time, one at a time for each chat, and the more urgent lane
 * first. A burst of announcements can never hold up a reminder by more than what is already under way.
 */
export interface Turns {
  /** Runs the work when it is this chat's turn in that lane; resolves or rejects with it. */
  take<T>(chat: string, lane: Lane, work: () => Promise<T>): Promise<T>;
  /** How many wait or are under way. */
  readonly open: number;
}

interface Waiting {
  readonly chat: string;
  readonly start: () => void;
}

export function createTurns(atOnce: number): Turns {
  const queues = new Map<Lane, Waiting[]>(LANES.map((lane) => [lane, []]));
  const busy = new Set<string>();

  function next(): Waiting | undefined {
    for (const lane of LANES) {
      const queue = queues.get(lane) ?? [];
      const place = queue.findIndex((waiting) => !busy.has(waiting.chat));
      if (place >= 0) return queue.splice(place, 1)[0];
    }
    return undefined;
  }

  function fill(): void {
    while (busy.size < atOnce) {
      const waiting = next();
      if (!waiting) return;
      busy.add(waiting.chat);
      waiting.start();
    }
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

  return {
    take,
    get open() {
      return busy.size + [...queues.values()].reduce((sum, queue) => sum + queue.length, 0);
    },
  };
}
