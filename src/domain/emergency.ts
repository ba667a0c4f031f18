import type { Circle } from './circle.ts';
import { isId, type PersonId } from './id.ts';
import type { Instant } from './time.ts';

/**
 * The emergency plan: what others have to know when somebody does not come out. The family writes it and sees all
 * of it; anybody else sees an entry only when it names them and it was released. Sealed with its circle.
 */

/** What a plan is asked for, in this order. `g28` and `waiver` are papers (G-28; privacy waiver ICE Form 60-001). */
export const ENTRY_KINDS = [
  'lawyer',
  'child',
  'medicine',
  'keys',
  'call',
  'avoid',
  'public',
  'g28',
  'waiver',
  'word',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export type EntryId = string & { readonly EntryId: unique symbol };

export function entryId(text: string): EntryId | undefined {
  return isId(text) ? (text as EntryId) : undefined;
}

/** Roles that an entry can name as a whole. The family reads all of it anyway. */
export const READER_ROLES = ['coordinator', 'lawyer', 'supporter'] as const;
export type ReaderRole = (typeof READER_ROLES)[number];

export type Reader =
  | { readonly is: 'person'; readonly person: PersonId }
  | { readonly is: 'role'; readonly role: ReaderRole };

/** One thing of the plan, in the family's own words. */
export interface PlanEntry {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly words: string;
  /** Of the papers: whether they are signed; the words say where they are. */
  readonly signed?: boolean;
  readonly readers: readonly Reader[];
  readonly by: PersonId;
  readonly at: Instant;
}

/** The family showed an entry to those it names, without any alarm. */
export interface Showing {
  readonly id: EntryId;
  readonly entry: EntryId;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface EmergencyPlan {
  readonly entries: readonly PlanEntry[];
  /** Of these the family said that there is nothing to write: no children, no medicines. */
  readonly none: readonly EntryKind[];
  readonly shown: readonly Showing[];
}

export const NO_PLAN: EmergencyPlan = { entries: [], none: [], shown: [] };

export function planOf({ plan }: Pick<Circle, 'plan'>): EmergencyPlan {
  return plan ?? NO_PLAN;
}

export function entryOfId(circle: Circle, id: EntryId): PlanEntry | undefined {
  return planOf(circle).entries.find((entry) => entry.id === id);
}

/** What of a plan is there and what is missing. A paper that is not signed is missing, wherever it lies. */
export interface Score {
  readonly filled: readonly EntryKind[];
  readonly missing: readonly EntryKind[];
}

export function scoreOf({ entries, none }: EmergencyPlan): Score {
  const isFilled = (kind: EntryKind) =>
    none.includes(kind) || entries.some((entry) => entry.kind === kind && isThere(entry));
  return {
    filled: ENTRY_KINDS.filter(isFilled),
    missing: ENTRY_KINDS.filter((kind) => !isFilled(kind)),
  };
}

function isThere({ words, signed }: PlanEntry): boolean {
  return signed ?? words !== '';
}

/** The circle with this entry put in the place of the one with its id, or added. */
export function withEntry(circle: Circle, entry: PlanEntry): Circle {
  const plan = planOf(circle);
  const at = plan.entries.findIndex(({ id }) => id === entry.id);
  const entries = at < 0 ? [...plan.entries, entry] : plan.entries.with(at, entry);
  return {
    ...circle,
    plan: { ...plan, entries, none: plan.none.filter((kind) => kind !== entry.kind) },
  };
}

export function withoutEntry(circle: Circle, id: EntryId): Circle {
  const plan = planOf(circle);
  return {
    ...circle,
    plan: {
      ...plan,
      entries: plan.entries.filter((entry) => entry.id !== id),
      shown: plan.shown.filter(({ entry }) => entry !== id),
    },
  };
}

/** «There is none»: counts as filled in, until something is written after all. */
export function withNone(circle: Circle, kind: EntryKind): Circle {
  const plan = planOf(circle);
  if (plan.none.includes(kind)) return circle;
  return { ...circle, plan: { ...plan, none: [...plan.none, kind] } };
}

/** The entry shown to those it names; showing it again shows it anew. */
export function withShowing(circle: Circle, showing: Showing): Circle {
  const plan = planOf(circle);
  if (plan.shown.some(({ id }) => id === showing.id)) return circle;
  return { ...circle, plan: { ...plan, shown: [...plan.shown, showing] } };
}

/** Those whom an entry names and who are in the circle now, the family left out: they see it anyway. */
export function readersOf(
  circle: Pick<Circle, 'members'>,
  { readers }: PlanEntry,
): readonly PersonId[] {
  return circle.members
    .filter(({ role }) => role !== 'family')
    .filter(({ person, role }) =>
      readers.some((one) => (one.is === 'person' ? one.person === person : one.role === role)),
    )
    .map(({ person }) => person);
}

/** The plan without somebody who left: no entry names them any more. */
export function planWithout(plan: EmergencyPlan, person: PersonId): EmergencyPlan {
  const entries = plan.entries.map((entry) => ({
    ...entry,
    readers: entry.readers.filter((one) => one.is !== 'person' || one.person !== person),
  }));
  return { ...plan, entries };
}

/** Two plans of people who become one family. */
export function plansTogether(one: EmergencyPlan, other: EmergencyPlan): EmergencyPlan {
  const known = new Set(one.entries.map(({ id }) => id));
  return {
    entries: [...one.entries, ...other.entries.filter(({ id }) => !known.has(id))],
    none: ENTRY_KINDS.filter((kind) => one.none.includes(kind) && other.none.includes(kind)),
    shown: one.shown,
  };
}
