/** Room for so much work at a time; the rest waits in the order in which it came. */
export interface Room {
  take<T>(work: () => Promise<T>): Promise<T>;
}

export function createRoom(places: number): Room {
  const waiting: (() => void)[] = [];
  let taken = 0;

  async function take<T>(work: () => Promise<T>): Promise<T> {
    if (taken < places) taken += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else taken -= 1;
    }
  }

  return { take };
}
