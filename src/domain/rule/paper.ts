import type { Rule } from './rule.ts';
import { AUGUST, NOVEMBER, from } from './source.ts';

/** Papers that have to be in by a day: the asylum form, a fee, a renewal, what a judge is to read. */

const lawyer = { saves: 'deadline', certainty: 'settled', confirms: 'lawyer' } as const;

/**
 * One year after the last arrival; the day after it is day 1: Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009).
 * There are exceptions, and the limit bars neither withholding of removal nor protection against torture.
 */
const asylumYear: Rule = {
  ...lawyer,
  ...from('8 CFR 1208.4(a)(2)(ii); Minasyan v. Mukasey (2009)', NOVEMBER),
  id: 'asylum-year',
  starts: 'arrival',
  count: { is: 'after', many: 12, unit: 'months', rolls: true },
};

/**
 * Within 30 days of the date on the notice, online; unpaid, the application is rejected. Set by H.R. 1 (July 2025),
 * paused and unpaused in court, the rule of 2026-05-29 again under attack. That the day rolls is written nowhere.
 */
const asylumFee: Rule = {
  ...lawyer,
  ...from('H.R. 1 (2025); DHS Interim Final Rule 2026-05-29', AUGUST),
  id: 'asylum-fee',
  starts: 'fee-notice',
  count: { is: 'after', many: 30, unit: 'days', rolls: false },
  certainty: 'in-flux',
};

/** From 180 days before; no automatic extension for what is filed on or after 2025-10-30: 8 CFR 274a.13(e). */
const permitRenewal: Rule = {
  ...lawyer,
  ...from('8 CFR 274a.13(d), (e)', AUGUST),
  id: 'permit-renewal',
  starts: 'expiry',
  count: { is: 'window', many: 180 },
  saves: 'expiry',
};

const FILING = 'EOIR Policy Manual 3.1(b), App. C';

/** For people who are not in custody, where a ruling is wanted at the hearing. */
const fileMaster: Rule = {
  ...lawyer,
  ...from(FILING, AUGUST),
  id: 'file-master',
  starts: 'master',
  count: { is: 'before', many: 15 },
};

/** The older manual said 15: many pages on the net still do. */
const fileIndividual: Rule = {
  ...lawyer,
  ...from(FILING, AUGUST),
  id: 'file-individual',
  starts: 'hearing',
  count: { is: 'before', many: 30 },
};

export const PAPER: readonly Rule[] = [
  asylumYear,
  asylumFee,
  permitRenewal,
  fileMaster,
  fileIndividual,
];
