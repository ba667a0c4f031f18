import type { Circle } from '../circle.ts';
import { familyOf } from '../circle.ts';
import type { CampaignId, KeyDateId, PersonId } from '../id.ts';
import { versionOf } from '../keydate.ts';
import type { Instant } from '../time.ts';

/** On which key date something hangs, and which version of it the organizer and the family last decided about. */
export interface Hang {
  readonly date: KeyDateId;
  readonly version: number;
}

/** What can hang on one of the family's dates, and what was last said of it because that date moved or is off. */
export interface Hanging {
  readonly hang?: Hang;
  readonly settled?: Settled;
}

/** What was said of a thing whose date moved or is off: it stays as it is, has a new time, or is called off. */
export const HANG_WORDS = ['stays', 'time', 'off'] as const;
export type HangWord = (typeof HANG_WORDS)[number];

export interface Settled {
  readonly is: HangWord;
  readonly by: PersonId;
  readonly at: Instant;
}

/**
 * All that a campaign may know of its circle: who the family are, and of the dates that they opened to it whether
 * they still stand as they did. Never what a date is, when, or where.
 */
export interface Sign {
  readonly family: readonly PersonId[];
  readonly dates: readonly DateSign[];
}

export interface DateSign {
  readonly id: KeyDateId;
  readonly version: number;
  readonly is: 'ahead' | 'done' | 'off';
}

/** A campaign that the family let speak of them, kept in their circle; it may hang on these dates only. */
export interface CampaignLink {
  readonly campaign: CampaignId;
  readonly by: PersonId;
  readonly dates: readonly KeyDateId[];
}

/** Undefined when the circle does not know this campaign: then it may publish nothing. */
export function signOf(circle: Circle, campaign: CampaignId): Sign | undefined {
  const link = (circle.campaigns ?? []).find((one) => one.campaign === campaign);
  if (!link || circle.ends !== undefined) return undefined;
  const dates = circle.dates
    .filter(({ id }) => link.dates.includes(id))
    .map((date) => ({ id: date.id, version: versionOf(date), is: date.state.is }));
  return { family: familyOf(circle), dates };
}

/** Whether what hangs there may go out: the date stands as it did when it was last decided about. */
export function stands(sign: Sign | undefined, hang: Hang | undefined): boolean {
  if (!hang) return true;
  const date = sign?.dates.find(({ id }) => id === hang.date);
  return date !== undefined && date.is === 'ahead' && date.version === hang.version;
}
