import type { KeyDateKind } from './keydate.ts';

/**
 * A lead: one rung of the ladder of reminders. `d30` is thirty calendar days before, `h3` three hours of
 * elapsed time before («the morning of»), `out` the question at the expected end, `next` the day after.
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
  'out',
  'next',
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
  return lead === 'out' || lead === 'next';
}

/** Calendar days before the date; undefined for leads that are not counted in days before. */
export function daysBefore(lead: Lead): number | undefined {
  return lead.startsWith('d') ? Number(lead.slice(1)) : undefined;
}

/** The leads before a date that a person can turn off, over all kinds of date. */
export const SWITCHABLE: readonly Lead[] = LEADS.filter((lead) => !isFollowUp(lead));
