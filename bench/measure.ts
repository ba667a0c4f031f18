/** Milliseconds of running time that the work took. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Median milliseconds of each, taken turn about so that all meet the same machine. The first turn warms up. */
export async function medians<const T extends readonly ((round: number) => unknown)[]>(
  rounds: number,
  runs: T,
): Promise<{ readonly [I in keyof T]: number }>;
export async function medians(
  rounds: number,
  runs: readonly ((round: number) => unknown)[],
): Promise<readonly number[]> {
  const times = runs.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [which, run] of runs.entries()) {
      const ms = await timed(() => run(round));
      if (round > 0) times[which]?.push(ms);
    }
  }
  return times.map((some) => portion(some, 0.5));
}

/** The value below which that portion of all values lies: 0.5 is the median, 0.99 the 99th percentile. */
export function portion(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(sorted.length * part) - 1, 0)] ?? Number.NaN;
}

/** «12 ms», with the digits that matter. */
export function ms(value: number): string {
  if (value < 0.1) return `${(value * 1_000).toFixed(value < 0.01 ? 1 : 0)} µs`;
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
