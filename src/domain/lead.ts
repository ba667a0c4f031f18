import type { KeyDateKind } from './keydate.ts';

/**
 * A lead: one rung of the ladder of reminders. `d30` is thirty calendar days before, `h3` three hours of
 * elapsed time before («the morning of»), `out` the question at the expected end, `next` the day after.
 *
 * Of a window of days: `opens` its first morning, `w1` to `w8` Mondays while it is open, `e3`, `e1` and `e0`
 * three days and the evening before its last day, and the morning of it. Where nobody knows the day: `u0` at
 * once, `u3` three days after it was said, and so on; `still` asks at the end whether it is still so.
 */
export const LEADS = [
  'd180',
  'd150',
  'd120',
  'd90',
  'd60',
  'd30',
  'd14',
  'd10',
  'd7',
  'd5',
  'd3',
  'd2',
  'd1',
  'h3',
  'opens',
  'w1',
  'w2',
  'w3',
  'w4',
  'w5',
  'w6',
  'w7',
  'w8',
  'e3',
  'e1',
  'e0',
  'u0',
  'u3',
  'u7',
  'u14',
  'u30',
  'u60',
  'u90',
  'u120',
  'u150',
  'out',
  'next',
  'still',
] as const;
export type Lead = (typeof LEADS)[number];

/**
 * The ladder for the family, by kind of date. Sources: product.md of this project; 7, 3 and 1 days are the
 * leads of the randomized trials (Fishbane, Ouss, Shah, Science 2020, read 2026-08); 180 days is when a work
 * permit's renewal can first be filed (8 CFR 274a.13, read 2026-08). The rest is judgement.
 */
export const LADDER: Readonly<Record<KeyDateKind, readonly Lead[]>> = {
  'check-in': ['d30', 'd14', 'd7', 'd3', 'd1', 'h3', 'out', 'next'],
  hearing: ['d30', 'd14', 'd7', 'd3', 'd1', 'h3', 'out', 'next'],
  removal: ['d30', 'd14', 'd10', 'd7', 'd5', 'd3', 'd2', 'd1', 'h3'],
  deadline: ['d30', 'd14', 'd7', 'd3', 'd1', 'h3'],
  expiry: ['d180', 'd150', 'd120', 'd90', 'd60', 'd30', 'd14', 'd7'],
  appointment: ['d7', 'd1', 'h3', 'next'],
};

/** Whether the lead comes after the date: it asks how it went and is no reminder of it. */
export function isFollowUp(lead: Lead): boolean {
  return lead === 'out' || lead === 'next' || lead === 'still';
}

/** Calendar days before the date; undefined for leads that are not counted in days before. */
export function daysBefore(lead: Lead): number | undefined {
  return counted('d', lead);
}

/** Calendar days after somebody said that nobody knows the day; undefined for other leads. */
export function daysAfter(lead: Lead): number | undefined {
  return counted('u', lead);
}

/** Which of a window's weekly reminders it is, from 1; undefined for other leads. */
export function weekNumber(lead: Lead): number | undefined {
  return counted('w', lead);
}

function counted(letter: 'd' | 'u' | 'w', lead: Lead): number | undefined {
  return lead.startsWith(letter) ? Number(lead.slice(1)) : undefined;
}

/** The leads that belong to a window of days alone, in the order in which they come. */
export const WINDOW_LEADS: readonly Lead[] = LEADS.filter((lead) => /^(opens|[we]\d)$/.test(lead));

/** The leads of a date whose day nobody knows, in the order in which they come. */
export const ANY_DAY_LEADS: readonly Lead[] = LEADS.filter((lead) => lead.startsWith('u'));

/** The lead that is turned on and off for this one: those of a window go together, and those of no known day. */
export function switchOf(lead: Lead): Lead {
  if (WINDOW_LEADS.includes(lead)) return 'opens';
  return ANY_DAY_LEADS.includes(lead) ? 'u0' : lead;
}

/** The leads before a date that a person can turn off, over all kinds of date. */
export const SWITCHABLE: readonly Lead[] = LEADS.filter(
  (lead) => !isFollowUp(lead) && switchOf(lead) === lead,
);
