import type { Circle } from './circle.ts';
import type { KeyDateId, NeedId, PersonId } from './id.ts';
import type { KeyDateKind } from './keydate.ts';
import type { ClockTime, Instant } from './time.ts';

/**
 * What one person can be wanted for on a date. The list is what accompaniment programs use (New Sanctuary
 * Coalition, NWIRP's hallway volunteers, Sanctuary DMV, read 2026-11-22): `waiter` stays outside and keeps keys
 * and medicines, `on-call` answers the phone at home, `spokesperson` talks to the press when the family wants it.
 */
export const NEED_KINDS = [
  'driver',
  'companion',
  'interpreter',
  'childcare',
  'clergy',
  'witness',
  'waiter',
  'on-call',
  'spokesperson',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** One thing that is wanted on one date, and how many people for it. */
export interface Need {
  readonly id: NeedId;
  readonly date: KeyDateId;
  readonly kind: NeedKind;
  /** From 1 to `MOST`. */
  readonly many: number;
  /** For an interpreter: the language to be spoken, in the words in which it was said. */
  readonly language?: string;
  /** On the day itself, on the clocks of the date's place. */
  readonly from?: ClockTime;
  readonly to?: ClockTime;
  /** Where to meet, in the words of whoever asked; empty while nobody said so. */
  readonly meeting: string;
  readonly by: PersonId;
  readonly at: Instant;
  /** Where to meet was asked, and is neither said nor put off yet; `again`: it was asked once more since. */
  readonly where?: 'asked' | 'again';
  /** When what is wanted was last put otherwise. */
  readonly changed?: Instant;
  /** Somebody who had a place left the circle then. */
  readonly reopened?: Instant;
  /** Not wanted any more since then. */
  readonly closed?: Instant;
}

/** What a supporter offers: which kinds (none said: any), which languages, and how many requests a week at most. */
export interface Helps {
  readonly kinds: readonly NeedKind[];
  readonly languages: readonly string[];
  readonly week: number;
}

/** More than a courtroom's bench and two cars; a wrong key must not call out a hundred people. */
export const MOST = 12;
/** How often a week a supporter hears of a new need who did not choose: judgement, no source. */
export const WEEKLY = 3;

/**
 * What is usually wanted for a date of this kind, to begin with. At a check-in somebody drives, somebody stays
 * outside with what may not go in, somebody answers the phone (field practice, read 2026-11-22).
 */
export const TEMPLATES: Readonly<Record<KeyDateKind, readonly NeedKind[]>> = {
  'check-in': ['driver', 'companion', 'waiter', 'on-call'],
  hearing: ['driver', 'companion', 'witness'],
  removal: ['driver', 'companion', 'clergy', 'waiter', 'on-call'],
  deadline: ['driver', 'interpreter'],
  expiry: ['interpreter'],
  appointment: ['driver', 'companion'],
};

export function needsOf({ needs = [] }: Circle): readonly Need[] {
  return needs;
}

/** The needs of one date that still stand, in the order in which they were asked for. */
export function needsFor(circle: Circle, date: KeyDateId): readonly Need[] {
  return needsOf(circle).filter((need) => need.date === date && need.closed === undefined);
}

export function needOfId(circle: Circle, id: string | undefined): Need | undefined {
  return needsOf(circle).find((need) => need.id === id);
}

/** The circle with this need put in the place of the one with its id, or added. */
export function withNeed(circle: Circle, need: Need): Circle {
  const isKnown = needsOf(circle).some(({ id }) => id === need.id);
  const needs = isKnown
    ? needsOf(circle).map((other) => (other.id === need.id ? need : other))
    : [...needsOf(circle), need];
  return { ...circle, needs };
}

/** The newest that this person asked for with one tap and never said where to meet, on a date that is ahead. */
export function untoldOf({ needs = [], dates }: Circle, by: PersonId): Need | undefined {
  const ahead = new Set(dates.filter(({ state }) => state.is === 'ahead').map(({ id }) => id));
  return needs.findLast(
    (one) => one.by === by && one.where !== undefined && !one.closed && ahead.has(one.date),
  );
}

/** Whether this is what a supporter said they do; who said nothing fits everything but another language. */
export function fits({ kind, language }: Need, helps: Helps | undefined): boolean {
  const does = !helps || helps.kinds.length === 0 || helps.kinds.includes(kind);
  if (!does || kind !== 'interpreter' || language === undefined) return does;
  return helps?.languages.some((one) => folded(one) === folded(language)) ?? false;
}

function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
