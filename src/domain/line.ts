/**
 * Those at the front of a waiting list for whom there is room. Nobody is let in before whoever came earlier, so
 * where the first are too many for what is free, those behind wait with them.
 */
export function admitted<T>(
  waiting: readonly T[],
  free: number,
  seatsOf: (one: T) => number,
): readonly T[] {
  let left = free;
  const stop = waiting.findIndex((one) => (left -= seatsOf(one)) < 0);
  return stop < 0 ? waiting : waiting.slice(0, stop);
}
