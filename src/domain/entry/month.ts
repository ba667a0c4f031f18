const MONTH_WORDS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];

const WEEKDAY_WORDS: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'domingo', 'dom'],
  ['monday', 'mon', 'lunes', 'lun'],
  ['tuesday', 'tues', 'tue', 'martes', 'mar'],
  ['wednesday', 'wed', 'miercoles', 'mie'],
  ['thursday', 'thurs', 'thur', 'thu', 'jueves', 'jue'],
  ['friday', 'fri', 'viernes', 'vie'],
  ['saturday', 'sat', 'sabado', 'sab'],
];

function numbered(
  table: readonly (readonly string[])[],
  first: number,
): ReadonlyMap<string, number> {
  return new Map(table.flatMap((words, at) => words.map((word) => [word, at + first] as const)));
}

/** 1 to 12 by English and Spanish names and short names, in small letters without accents. */
export const MONTHS = numbered(MONTH_WORDS, 1);

/** 0 (Sunday) to 6 by English and Spanish names and short names. */
export const WEEKDAYS = numbered(WEEKDAY_WORDS, 0);

/** Whole names only: after a date a short one may be the beginning of a place («Mar Vista»). */
export const WEEKDAY_NAMES: readonly string[] = [...WEEKDAYS.keys()].filter(
  (name) => name.length > 4,
);
