import type { RuleId } from '../../../src/domain/rule/rule.ts';

/** One example of a rule, worked out on a calendar by hand or taken from where it was decided. */
export interface Worked {
  readonly from: string;
  readonly last: string;
  readonly safe: string;
  /** How it was worked out, and whence. */
  readonly how: string;
}

export const WORKED: Readonly<Record<RuleId, readonly [Worked, ...(readonly Worked[])]>> = {
  'bia-appeal': [
    {
      from: '2021-12-13',
      last: '2022-01-12',
      safe: '2022-01-11',
      how: 'Matter of Morales-Morales, 28 I&N Dec. 714 (BIA 2023): decided on December 13, 2021, due at the Board on or before January 12, 2022',
    },
    {
      from: '2026-12-17',
      last: '2027-01-19',
      safe: '2027-01-15',
      how: '8 CFR 1003.38(b): the 30th day is Saturday, January 16; Monday the 18th is Martin Luther King Day',
    },
  ],
  'bia-appeal-10': [
    {
      from: '2026-03-10',
      last: '2026-03-20',
      safe: '2026-03-19',
      how: 'Interim Final Rule of 2026-02-06: ten days, Friday',
    },
    {
      from: '2026-11-18',
      last: '2026-11-28',
      safe: '2026-11-27',
      how: 'the tenth day is a Saturday, and nothing says that it moves; the day after Thanksgiving is open',
    },
  ],
  reconsider: [
    {
      from: '2026-10-26',
      last: '2026-11-25',
      safe: '2026-11-24',
      how: 'EOIR Policy Manual, App. C: 30 days, five in October and 25 in November',
    },
  ],
  reopen: [
    {
      from: '2026-10-01',
      last: '2026-12-30',
      safe: '2026-12-29',
      how: 'EOIR Policy Manual, App. C: 90 days, 30 in October, 30 in November, 30 in December',
    },
  ],
  'reopen-absent': [
    {
      from: '2026-06-30',
      last: '2026-12-28',
      safe: '2026-12-24',
      how: '8 CFR 1003.23(b)(4)(ii): 31+31+30+31+30 = 153 days to November 30; the 180th is Sunday, December 27; Friday the 25th is closed',
    },
  ],
  review: [
    {
      from: '2026-11-25',
      last: '2026-12-28',
      safe: '2026-12-24',
      how: '8 USC 1252(b)(1): the 30th day is Christmas, a Friday; the weekend follows',
    },
  ],
  'leave-before': [
    {
      from: '2026-08-03',
      last: '2026-12-01',
      safe: '2026-11-30',
      how: '8 CFR 1240.26(b): 28+30+31+30 = 119 days to November 30',
    },
  ],
  'leave-after': [
    {
      from: '2021-10-12',
      last: '2021-12-13',
      safe: '2021-12-10',
      how: 'Monsalvo Velázquez v. Bondi (U.S. 2025): 60 days from October 12, 2021 ended on Saturday, December 11, and so on Monday',
    },
  ],
  'leave-ask': [
    {
      from: '2026-12-01',
      last: '2026-12-31',
      safe: '2026-12-30',
      how: '8 CFR 1240.26(b)(1)(ii): 30 days after the master hearing',
    },
  ],
  'leave-bond': [
    {
      from: '2026-11-20',
      last: '2026-11-30',
      safe: '2026-11-27',
      how: '8 CFR 1240.26(c)(3): the 23rd, 24th, 25th, not Thanksgiving, the 27th, the 30th',
    },
  ],
  'asylum-year': [
    {
      from: '2001-04-09',
      last: '2002-04-09',
      safe: '2002-04-08',
      how: 'Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009): came on April 9, 2001, in time on April 9, 2002',
    },
    {
      from: '2025-12-26',
      last: '2026-12-28',
      safe: '2026-12-24',
      how: '8 CFR 1208.4(a)(2)(ii): a year later is a Saturday; Friday the 25th is closed',
    },
    {
      from: '2024-02-29',
      last: '2025-02-28',
      safe: '2025-02-27',
      how: 'a leap day has no anniversary in the next year: the day before is never too late',
    },
  ],
  'asylum-fee': [
    {
      from: '2026-11-02',
      last: '2026-12-02',
      safe: '2026-12-01',
      how: 'DHS Interim Final Rule 2026-05-29: 30 days from the date on the notice',
    },
  ],
  'permit-renewal': [
    {
      from: '2027-06-30',
      last: '2027-06-30',
      safe: '2027-06-29',
      how: '8 CFR 274a.13(d): 30+28+31+30+31+30 = 180 days back to January 1',
    },
  ],
  'file-master': [
    {
      from: '2026-12-14',
      last: '2026-11-27',
      safe: '2026-11-25',
      how: 'EOIR Policy Manual 3.1(b): 15 days back is Sunday, November 29; the Friday before is open, Thanksgiving is not',
    },
  ],
  'file-individual': [
    {
      from: '2027-03-10',
      last: '2027-02-08',
      safe: '2027-02-05',
      how: 'EOIR Policy Manual 3.1(b): ten days back is February 28, twenty more the 8th, a Monday',
    },
  ],
  'move-court': [
    {
      from: '2026-12-18',
      last: '2026-12-28',
      safe: '2026-12-24',
      how: '8 CFR 1003.15(d)(2): the 21st to the 24th, not Christmas, Monday the 28th',
    },
  ],
  'move-ice': [
    {
      from: '2026-11-22',
      last: '2026-11-30',
      safe: '2026-11-27',
      how: 'ice.gov/check-in: the 23rd, 24th, 25th, not Thanksgiving, the 27th, the 30th',
    },
  ],
  'move-ice-48': [
    {
      from: '2026-11-30',
      last: '2026-12-02',
      safe: '2026-12-01',
      how: 'Form I-220B: 48 hours from Monday',
    },
    {
      from: '2026-11-28',
      last: '2026-11-30',
      safe: '2026-11-30',
      how: 'from Saturday to Monday: no open day lies before the last, which is open',
    },
    {
      from: '2026-11-27',
      last: '2026-11-29',
      safe: '2026-11-27',
      how: 'from Friday to Sunday: the day of the move is the only open one',
    },
    {
      from: '2027-01-16',
      last: '2027-01-18',
      safe: '2027-01-16',
      how: 'from Saturday to Martin Luther King Day: nothing is open, so at once',
    },
  ],
  'move-uscis': [
    {
      from: '2026-11-22',
      last: '2026-12-02',
      safe: '2026-12-01',
      how: '8 CFR 265.1: eight days in November, two in December',
    },
  ],
  'move-post': [
    {
      from: '2026-11-30',
      last: '2026-12-07',
      safe: '2026-12-04',
      how: 'our own advice: five days on which the post office is open',
    },
  ],
};
