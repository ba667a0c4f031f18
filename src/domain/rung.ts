import type { Lead } from './lead.ts';

/**
 * When somebody is asked whether a date still stands: so many weeks before it, then with the reminders of 14, 7,
 * 3 and 1 days. Guides for families say to ask every week (ILAP Maine, Importa, read 2026-11-22), and the court
 * has moved hearings up from months to two weeks ahead (American Immigration Council, read 2026-11-22): so it is
 * weekly for the last quarter of a year, and every fourth week before that, for a year. That the far ones are
 * rarer is judgement: who is asked too often stops answering.
 */
const WEEKS = [
  53, 49, 45, 41, 37, 33, 29, 25, 21, 17, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3,
] as const;
/** The rungs of the ladder with which the question comes in one message. */
const WITH_REMINDERS = ['d14', 'd7', 'd3', 'd1'] as const satisfies readonly Lead[];

export type WeekRung = `w${(typeof WEEKS)[number]}`;
export type CheckRung = WeekRung | (typeof WITH_REMINDERS)[number];

/** In the order in which they come. */
export const CHECK_RUNGS: readonly CheckRung[] = [
  ...WEEKS.map((weeks) => `w${weeks}` as const),
  ...WITH_REMINDERS,
];

/** Whether it comes alone, so many weeks before; the others come with a reminder. */
export function isWeek(rung: CheckRung): rung is WeekRung {
  return rung.startsWith('w');
}

/** Weeks before the date. */
export function weeksBefore(rung: WeekRung): number {
  return Number(rung.slice(1));
}
