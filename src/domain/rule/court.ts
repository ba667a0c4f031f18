import type { Rule } from './rule.ts';
import { AUGUST, NOVEMBER, from } from './source.ts';

/** What can be done after a judge or the Board has said no, and until when. */

const lawyer = { saves: 'deadline', certainty: 'settled', confirms: 'lawyer' } as const;

/**
 * The Board has to have it within 30 calendar days of the oral decision, or of the mailing of a written one; no
 * mailbox rule. An oral decision's day counts even when a memo comes later: Matter of Iskandarani, 29 I&N Dec. 26
 * (BIA 2025).
 */
const biaAppeal: Rule = {
  ...lawyer,
  ...from('8 CFR 1003.38(b), (c)', NOVEMBER),
  id: 'bia-appeal',
  starts: 'decision',
  count: { is: 'after', many: 30, unit: 'days', rolls: true },
  certainty: 'in-flux',
  rival: 'bia-appeal-10',
};

/**
 * The interim final rule of 2026-02-06 cut the 30 days to 10 from 2026-03-09 on; the core of it was vacated on
 * 2026-03-08, Amica Center v. EOIR (D.D.C.). What became of that later was not found (August 2026). It is not
 * known to roll, so it is not counted on to.
 */
const biaAppeal10: Rule = {
  ...lawyer,
  ...from('Interim Final Rule 2026-02-06; Amica Center v. EOIR', AUGUST),
  id: 'bia-appeal-10',
  starts: 'decision',
  count: { is: 'after', many: 10, unit: 'days', rolls: false },
  certainty: 'in-flux',
  rival: 'bia-appeal',
};

const reconsider: Rule = {
  ...lawyer,
  ...from('EOIR Policy Manual, App. C; 8 CFR 1003.2(b), 1003.23(b)', AUGUST),
  id: 'reconsider',
  starts: 'final-order',
  count: { is: 'after', many: 30, unit: 'days', rolls: true },
};

const reopen: Rule = {
  ...lawyer,
  ...from('EOIR Policy Manual, App. C; 8 CFR 1003.2(c), 1003.23(b)', AUGUST),
  id: 'reopen',
  starts: 'final-order',
  count: { is: 'after', many: 90, unit: 'days', rolls: true },
};

/** 180 days for exceptional circumstances; any time for want of notice, or when the person was in custody. */
const reopenAbsent: Rule = {
  ...lawyer,
  ...from('8 CFR 1003.23(b)(4)(ii); Immigration Court Manual 5.9', AUGUST),
  id: 'reopen-absent',
  starts: 'absent-order',
  count: { is: 'after', many: 180, unit: 'days', rolls: true },
};

/**
 * 30 days from the final order; mandatory: Riley v. Bondi (U.S. 2025). Motions to reopen or reconsider do not
 * lengthen it. That the last day rolls is Federal Rule of Appellate Procedure 26(a)(1)(C).
 */
const review: Rule = {
  ...lawyer,
  ...from('8 USC 1252(b)(1); Riley v. Bondi (2025)', AUGUST),
  id: 'review',
  starts: 'final-order',
  count: { is: 'after', many: 30, unit: 'days', rolls: true },
};

export const COURT: readonly Rule[] = [
  biaAppeal,
  biaAppeal10,
  reconsider,
  reopen,
  reopenAbsent,
  review,
];
