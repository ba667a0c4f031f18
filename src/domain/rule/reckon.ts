import { businessDayBefore, businessDayFrom, isBusinessDay } from '../holiday.ts';
import type { LocalDate } from '../time.ts';
import { counted, type Step } from './count.ts';
import { looksBack, type Rule } from './rule.ts';
import { ruleOf } from './table.ts';

/** What a rule says about one event, with everything that is needed to explain it. */
export interface Reckoning {
  readonly rule: Rule;
  /** Day 0. */
  readonly from: LocalDate;
  /** The last day that the rule leaves, moved where the rule moves it. */
  readonly last: LocalDate;
  /** The day by which to have acted. */
  readonly safe: LocalDate;
  readonly steps: readonly Step[];
  /** Whether the rule was read too long ago to be trusted as it stands. */
  readonly stale: boolean;
  /** The same event by the rule's rival, where the law is in flux. */
  readonly rival?: Reckoning;
}

/** What the rule says of an event on that day, as it looks on `today`. */
export function reckon(rule: Rule, from: LocalDate, today: LocalDate): Reckoning {
  const own = reckonAlone(rule, from, today);
  return rule.rival ? { ...own, rival: reckonAlone(ruleOf(rule.rival), from, today) } : own;
}

function reckonAlone(rule: Rule, from: LocalDate, today: LocalDate): Reckoning {
  const { last, steps } = counted(rule.count, from);
  const safe = safeDay(last, looksBack(rule) ? from : undefined);
  return { rule, from, last, safe, steps, stale: isStale(rule, today) };
}

/**
 * The safe day: the last business day before the last day. What is filed counts when it is received (EOIR Policy
 * Manual 3.1(a)(3)), so a paper that leaves on the safe day by courier, or goes online and is refused, has one
 * business day of air left; and where a last day was moved by a weekend or holiday, nobody has to rely on that
 * move. Never before the event itself: a clock so short has its safe day on the last day when offices are open
 * then, else on the day of the event, which means at once.
 */
function safeDay(last: LocalDate, since: LocalDate | undefined): LocalDate {
  const before = businessDayBefore(last);
  if (since === undefined || before >= since) return before;
  return isBusinessDay(last) ? last : since;
}

/** From the check-by day on. */
export function isStale({ checkBy }: Rule, today: LocalDate): boolean {
  return today >= checkBy;
}

/**
 * The day to be reminded of: the safe day, or when that has passed, the next open day that is still in time.
 * Undefined when even the last day has passed.
 */
export function dayToAct({ safe, last }: Reckoning, today: LocalDate): LocalDate | undefined {
  if (last < today) return undefined;
  if (safe >= today) return safe;
  const next = businessDayFrom(today);
  return next < last ? next : last;
}

/** Of the rule and its rival the one to act by: whose safe day comes first. */
export function earlier(reckoning: Reckoning): Reckoning {
  const { rival } = reckoning;
  return rival && rival.safe < reckoning.safe ? rival : reckoning;
}
