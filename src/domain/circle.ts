import type { CircleId, KeyDateId, PersonId } from './id.ts';
import type { Draft } from './draft.ts';
import type { KeyDate } from './keydate.ts';
import type { Ledger } from './ledger.ts';
import type { Person } from './person.ts';
import type { Instant } from './time.ts';

/** Roles in a circle. Only the family's is given out so far; the others come with invitations. */
export const ROLES = ['family', 'coordinator', 'supporter', 'lawyer'] as const;
export type Role = (typeof ROLES)[number];

export interface Member {
  readonly person: PersonId;
  readonly role: Role;
}

/** The trusted people round one family, and its key dates. Sealed by itself; nothing public is kept here. */
export interface Circle {
  readonly schema: 1;
  readonly kind: 'circle';
  readonly id: CircleId;
  readonly since: Instant;
  readonly members: readonly Member[];
  readonly dates: readonly KeyDate[];
  /** One half-filled form a person at most. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly ledger: Ledger;
}

export type Document = Person | Circle;

export function dateOfId(circle: Circle, id: KeyDateId): KeyDate | undefined {
  return circle.dates.find((date) => date.id === id);
}

/** The circle with this date put in the place of the one with its id, or added. */
export function withDate(circle: Circle, date: KeyDate): Circle {
  const others = circle.dates.filter((other) => other.id !== date.id);
  return { ...circle, dates: [...others, date] };
}

export function draftOf(circle: Circle, person: PersonId): Draft | undefined {
  return Object.hasOwn(circle.drafts, person) ? circle.drafts[person] : undefined;
}

/** The circle with that person's half-filled form put, or taken away. */
export function withDraft(circle: Circle, person: PersonId, draft: Draft | undefined): Circle {
  const others = Object.entries(circle.drafts).filter(([owner]) => owner !== person);
  const drafts = draft ? [...others, [person, draft] as const] : others;
  return { ...circle, drafts: Object.fromEntries(drafts) };
}

export function isMember(circle: Circle, person: PersonId): boolean {
  return circle.members.some((member) => member.person === person);
}
