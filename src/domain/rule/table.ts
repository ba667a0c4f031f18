import { COURT } from './court.ts';
import { LEAVE } from './leave.ts';
import { MOVE } from './move.ts';
import { PAPER } from './paper.ts';
import type { Rule, RuleId } from './rule.ts';

/** Every rule, each id once. */
export const TABLE: readonly Rule[] = [...COURT, ...LEAVE, ...PAPER, ...MOVE];

const BY_ID: ReadonlyMap<string, Rule> = new Map(TABLE.map((rule) => [rule.id, rule]));

/** The rule of that id. */
export function ruleOf(id: RuleId): Rule {
  return BY_ID.get(id)!;
}

/** The rule that words name, for what comes in from outside; undefined for any other words. */
export function ruleNamed(words: string): Rule | undefined {
  return BY_ID.get(words);
}
