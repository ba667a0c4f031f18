import type { Rule } from './rule.ts';
import { AUGUST, NOVEMBER, from } from './source.ts';

/**
 * Voluntary departure: the longest that a judge may give. The order itself names the day, which may be earlier, and
 * the order counts. A last day on a weekend rolls: Monsalvo Velázquez v. Bondi (U.S. 2025).
 */

const lawyer = { saves: 'deadline', certainty: 'settled', confirms: 'lawyer' } as const;
const CITE = '8 CFR 1240.26; Monsalvo Velázquez v. Bondi (2025)';

/** Agreed to before the end of the case. */
const leaveBefore: Rule = {
  ...lawyer,
  ...from(CITE, AUGUST),
  id: 'leave-before',
  starts: 'leave-order',
  count: { is: 'after', many: 120, unit: 'days', rolls: true },
};

/** Given at the end of the case. */
const leaveAfter: Rule = {
  ...lawyer,
  ...from(CITE, AUGUST),
  id: 'leave-after',
  starts: 'leave-order',
  count: { is: 'after', many: 60, unit: 'days', rolls: true },
};

/**
 * The judge may give it before the end of the case only until 30 days after the master hearing at which the case
 * is first put down for a merits hearing, unless the government agrees. That this day rolls is written nowhere.
 */
const leaveAsk: Rule = {
  ...lawyer,
  ...from('8 CFR 1240.26(b)(1)(ii)', NOVEMBER),
  id: 'leave-ask',
  starts: 'master',
  count: { is: 'after', many: 30, unit: 'days', rolls: false },
};

/** At least $500; without it, the permission becomes an order of removal. */
const leaveBond: Rule = {
  ...lawyer,
  ...from('8 CFR 1240.26(c)(3)', AUGUST),
  id: 'leave-bond',
  starts: 'leave-order',
  count: { is: 'working', many: 5 },
};

export const LEAVE: readonly Rule[] = [leaveBefore, leaveAfter, leaveAsk, leaveBond];
