import { ENTRY_KINDS, type EntryKind } from '../../domain/emergency.ts';
import type { Say } from '../view.ts';

/** How much of the emergency plan is there, and what is missing; nothing where all of it is there. */
export function gapLines(missing: readonly EntryKind[] = []): readonly Say[] {
  const [first, ...rest] = missing;
  if (first === undefined) return [];
  const count = { words: String(ENTRY_KINDS.length - missing.length) } as const;
  const of = { words: String(ENTRY_KINDS.length) } as const;
  return [{ id: 'emergency-gap', args: { count, of, names: { say: listed(first, rest) } } }];
}

function listed(first: EntryKind, rest: readonly EntryKind[]): Say {
  const name: Say = { id: `emergency-kind-${first}` };
  const [next, ...more] = rest;
  if (next === undefined) return name;
  return { id: 'list-and', args: { first: { say: name }, rest: { say: listed(next, more) } } };
}
