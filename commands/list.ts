import type { Say } from '../src/text/view.ts';

/** Several sentences as one enumeration, in the language's own way; nothing at all is said as a dash. */
export function listOf(items: readonly Say[]): Say {
  const [first, ...rest] = items;
  if (!first) return { id: 'list-none' };
  if (rest.length === 0) return first;
  return { id: 'list-and', args: { first: { say: first }, rest: { say: listOf(rest) } } };
}
