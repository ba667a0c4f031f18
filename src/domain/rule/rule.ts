import type { LocalDate } from '../time.ts';

/**
 * Every rule that is known. An id stays for ever, because key dates that were saved under it name it: a rule that
 * no longer holds keeps its place in the table and says so.
 */
export const RULE_IDS = [
  'bia-appeal',
  'bia-appeal-10',
  'reconsider',
  'reopen',
  'reopen-absent',
  'review',
  'leave-before',
  'leave-after',
  'leave-ask',
  'leave-bond',
  'asylum-year',
  'asylum-fee',
  'permit-renewal',
  'file-master',
  'file-individual',
  'move-court',
  'move-ice',
  'move-ice-48',
  'move-uscis',
  'move-post',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** What happened, or will, on the day from which a rule counts: its day 0. */
export const STARTS = [
  'decision',
  'absent-order',
  'final-order',
  'leave-order',
  'arrival',
  'fee-notice',
  'expiry',
  'master',
  'hearing',
  'move',
] as const;
export type Start = (typeof STARTS)[number];

/** How a rule counts from its day 0. */
export type Count =
  /** Onward, every day of the calendar; `rolls`: the rule itself moves a last day on which offices are closed. */
  | {
      readonly is: 'after';
      readonly many: number;
      readonly unit: 'days' | 'months' | 'hours';
      readonly rolls: boolean;
    }
  /** Onward, only days on which offices are open. */
  | { readonly is: 'working'; readonly many: number }
  /** Back from day 0, every day of the calendar. */
  | { readonly is: 'before'; readonly many: number }
  /** From so many days before day 0 until day 0 itself. */
  | { readonly is: 'window'; readonly many: number };

/**
 * One time limit of the law, or of good practice. Its words are `rule-<id>` and `rule-<id>-about`; nothing here
 * is legal advice, and every text names the source and sends people to their lawyer.
 */
export interface Rule {
  readonly id: RuleId;
  readonly starts: Start;
  readonly count: Count;
  /** As what its day is saved: a paper to hand in, or a permit that ends. */
  readonly saves: 'deadline' | 'expiry';
  readonly source: Source;
  /** From this day on it is said that the rule may be out of date: half a year after it was read. */
  readonly checkBy: LocalDate;
  /** `in-flux`: the law was changed and changed back; `advice`: no law sets this day, we do. */
  readonly certainty: 'settled' | 'in-flux' | 'advice';
  readonly confirms: 'lawyer' | 'nobody';
  /** Another count of the same thing that may come to hold: both are shown, and the earlier is acted by. */
  readonly rival?: RuleId;
}

export interface Source {
  /** As it is cited, the same in every language. */
  readonly cite: string;
  /** The day on which somebody of the project read it. */
  readonly read: LocalDate;
}

/** Whether a rule counts from something that has happened already, or back from something that is ahead. */
export function looksBack({ count }: Rule): boolean {
  return count.is === 'after' || count.is === 'working';
}
