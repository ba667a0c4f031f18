/** How pauses between attempts grow: twice as long each time up to a longest, spread by a quarter. */
export interface Growth {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** The pause after so many failures in a row, in ms; none after none. */
export function pauseAfter(failures: number, growth: Growth): number {
  if (failures <= 0) return 0;
  const plain = Math.min(growth.longestMs, growth.firstMs * 2 ** (failures - 1));
  return plain * (0.75 + Math.random() / 2);
}

/** Waits so long, or until it is called off; true when the whole time has passed. */
export function pause(ms: number, calledOff: AbortSignal): Promise<boolean> {
  if (calledOff.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (whole: boolean) => () => {
      clearTimeout(timer);
      calledOff.removeEventListener('abort', off);
      resolve(whole);
    };
    const off = end(false);
    const timer = setTimeout(end(true), ms);
    calledOff.addEventListener('abort', off, { once: true });
  });
}

const LATE = Symbol('late');

/** What the promise brings if it does so in time; `late` otherwise. It goes on either way. */
export async function inTime<T>(promise: Promise<T>, ms: number): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => {
      resolve(LATE);
    }, ms);
  });
  try {
    const first = await Promise.race([promise, late]);
    return first === LATE ? 'late' : first;
  } finally {
    clearTimeout(timer);
  }
}
