import { setMaxListeners } from 'node:events';

/** How pauses between attempts grow: twice as long each time up to a longest, spread by a quarter. All in ms. */
export interface Growth {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** The pause after so many failures in a row, in ms; none after none. Spread, so that many who failed together part. */
export function pauseAfter(failures: number, growth: Growth): number {
  if (failures <= 0) return 0;
  const plain = Math.min(growth.longestMs, growth.firstMs * 2 ** (failures - 1));
  return plain * (0.75 + Math.random() / 2);
}

/** Waits so long, or until it is called off; true when the whole time has passed. */
export function pause(ms: number, calledOff: AbortSignal): Promise<boolean> {
  if (calledOff.aborted) return Promise.resolve(false);
  // In an outage hundreds may wait; Node would take more than ten for a leak and print so.
  setMaxListeners(0, calledOff);
  return new Promise((resolve) => {
    const end = (whole: boolean) => (): void => {
      clearTimeout(timer);
      calledOff.removeEventListener('abort', off);
      resolve(whole);
    };
    const off = end(false);
    const timer = setTimeout(end(true), ms);
    calledOff.addEventListener('abort', off);
  });
}

/**
 * Whether the promise came to its end within that time and before waiting was called off; it goes on either
 * way, and its value is not looked at.
 */
export async function endsInTime(
  promise: Promise<unknown>,
  ms: number,
  calledOff?: AbortSignal,
): Promise<boolean> {
  const done = new AbortController();
  const end = (): void => {
    done.abort();
  };
  if (calledOff?.aborted === true) end();
  calledOff?.addEventListener('abort', end);
  const ended = promise.then(
    () => true,
    () => true,
  );
  const first = await Promise.race([ended, pause(ms, done.signal).then(() => false)]);
  end();
  calledOff?.removeEventListener('abort', end);
  return first;
}

/** What the promise brings if it does so in time; `late` otherwise. It goes on either way. */
export async function inTime<T>(promise: Promise<T>, ms: number): Promise<T | 'late'> {
  return (await endsInTime(promise, ms)) ? promise : 'late';
}
