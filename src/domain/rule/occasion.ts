import { ruleOf } from './table.ts';
import type { RuleId } from './rule.ts';

/**
 * What can have happened to a family, in their own words `occasion-<id>`, with the rules that then matter, the
 * most urgent first.
 */
export const OCCASIONS = {
  denied: ['bia-appeal-10', 'bia-appeal'],
  absent: ['reopen-absent'],
  board: ['review', 'reconsider', 'reopen'],
  'leave-before': ['leave-before'],
  'leave-after': ['leave-bond', 'leave-after'],
  'leave-ask': ['leave-ask'],
  arrival: ['asylum-year'],
  'papers-master': ['file-master'],
  'papers-individual': ['file-individual'],
  permit: ['permit-renewal'],
  fee: ['asylum-fee'],
} as const satisfies Readonly<Record<string, readonly [RuleId, ...(readonly RuleId[])]>>;
export type Occasion = keyof typeof OCCASIONS;

export function occasion(words: string): Occasion | undefined {
  return Object.hasOwn(OCCASIONS, words) ? (words as Occasion) : undefined;
}

/** One rule, and its rival where it has one; the one with fewer days first. */
export function withRival(id: RuleId): readonly RuleId[] {
  const { rival } = ruleOf(id);
  if (!rival) return [id];
  return OCCASIONS.denied.filter((one) => one === id || one === rival);
}

/** Changing one's home: which agencies have to hear of it, as far as the person knows. */
export interface Ties {
  /** A case at the immigration court or the Board. */
  readonly court: boolean;
  readonly ice: 'no' | 'check-ins' | 'supervision';
  /** Papers that wait at USCIS. */
  readonly uscis: boolean;
}

/** The rules of a move, the shortest clock first; letters are forwarded for everybody. */
export function moveRules({ court, ice, uscis }: Ties): readonly RuleId[] {
  return [
    ...(ice === 'supervision' ? (['move-ice-48'] as const) : []),
    ...(court ? (['move-court'] as const) : []),
    ...(ice === 'check-ins' ? (['move-ice'] as const) : []),
    ...(uscis ? (['move-uscis'] as const) : []),
    'move-post',
  ];
}

/** Whether a rule belongs to the checklist of a move. */
export function isMove(id: RuleId): boolean {
  return ruleOf(id).starts === 'move';
}
