import { readFileSync } from 'node:fs';
import { STANDINGS, type Standing } from '../src/domain/permission.ts';

/** One table of docs/permissions.md: the row's name, and the standings that are ticked. */
export function tableOf(heading: 'sights' | 'deeds'): ReadonlyMap<string, readonly Standing[]> {
  return tickedIn(heading, STANDINGS);
}

/** The same of any of its tables, whose columns are these. */
export function tickedIn<T>(
  heading: string,
  columns: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const text = readFileSync('docs/permissions.md', 'utf8');
  const table = text.slice(text.indexOf(`<!-- ${heading} -->`)).split('\n\n')[1] ?? '';
  return new Map(
    table.split('\n').flatMap((line) => {
      const [, first = '', ...cells] = line.split('|');
      const name = /`([a-z-]+)`/.exec(first)?.[1];
      const ticked = columns.filter((_, place) => cells[place]?.includes('✓'));
      return name === undefined ? [] : [[name, ticked] as const];
    }),
  );
}
