import type { Circle } from '../src/domain/circle.ts';
import { say } from '../src/app/command.ts';

/** Far more than a family has; a document stays small, and nobody can fill the disk. */
const MOST_DATES = 100;

/** Whether the circle has as many dates as are kept. */
export function isFull({ dates }: Circle): boolean {
  return dates.length >= MOST_DATES;
}

/** Says so, and what helps. */
export const FULL = say({
  kind: 'notice',
  say: [{ id: 'add-full', args: { count: MOST_DATES } }],
});
