import { ENTRY_KINDS, type EntryKind } from '../../domain/emergency.ts';
import type { Say } from '../view.ts';

/** So many are named: a list of ten says «too much» to whoever reads it on a hard day. */
const NAMED = 3;

/** How much of the emergency plan is there, and what is missing; nothing where all of it is there. */
export function gapLines(missing: readonly EntryKind[] = []): readonly Say[] {
  const [first, ...rest] = missing.slice(0, NAMED);
  if (first === undefined) return [];
  const count = { words: String(ENTRY_KINDS.length - missing.length) } as const;
  const of = { words: String(ENTRY_KINDS.length) } as const;
  const names = { say: listed(first, rest) } as const;
  const more = missing.length - NAMED;
  if (more <= 0) return [{ id: 'emergency-gap', args: { count, of, names } }];
  return [{ id: 'emergency-gap-more', args: { count, of, names, more } }];
}

function listed(first: EntryKind, rest: readonly EntryKind[]): Say {
  const name: Say = { id: `emergency-kind-${first}` };
  const [next, ...more] = rest;
  if (next === undefined) return name;
  return { id: 'list-and', args: { first: { say: name }, rest: { say: listed(next, more) } } };
}
