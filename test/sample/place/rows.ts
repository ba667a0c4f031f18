import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Public facts about ICE's offices and the immigration courts, frozen as they were taken over on 2026-11-22, for the
 * directory to be held against; never edited. `ice-offices.csv`: field and check-in offices of ice.gov as of
 * 2026-04-29, by deportationdata/ice-detention-facilities (CC0), each with the zone of its place on the map.
 * `courts.csv`: the courts of justice.gov/eoir by city as of mid-2026, each with its city's zone; no street, on
 * purpose.
 */
export function rowsOf(
  name: 'ice-offices' | 'courts',
): readonly Readonly<Record<string, string>>[] {
  const path = join(process.cwd(), 'test', 'sample', 'place', `${name}.csv`);
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = cellsOf(head);
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(names.map((column, at) => [column, cells[at] ?? '']));
  });
}

/** Cells with commas between; one with a comma in it stands in quotes. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
}
