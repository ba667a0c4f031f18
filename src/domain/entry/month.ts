import { TONGUES } from './tongue/tongues.ts';

function numbered(
  tables: readonly (readonly string[])[],
  first: number,
): ReadonlyMap<string, number> {
  return new Map(
    tables.flatMap((table) =>
      table.flatMap((words, at) => words.split(' ').map((word) => [word, at + first] as const)),
    ),
  );
}

/** 1 to 12 by the names of all languages, short names and common slips, in small letters without accents. */
export const MONTHS = numbered(
  TONGUES.map(({ months }) => months),
  1,
);

/** 0 (Sunday) to 6 by names, short names and common slips. */
export const WEEKDAYS = numbered(
  TONGUES.map(({ weekdays }) => weekdays),
  0,
);

/** Whole names only: after a date a short one may be the beginning of a place («Mar Vista»). */
export const WEEKDAY_NAMES: readonly string[] = [...WEEKDAYS.keys()].filter(
  (name) => name.length > 4,
);
