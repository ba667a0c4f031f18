import type { Circle } from './circle.ts';
import { familyOf } from './circle.ts';
import type { PersonId } from './id.ts';

/**
 * Telephone numbers, one a member and circle, in their own words. Whoever gave none has none; an empty one means
 * that they would rather not, and are not asked again. A number leaves the circle with its member.
 */
export interface Phone {
  readonly of: PersonId;
  readonly number: string;
}

/** Undefined for whoever was not asked yet; empty for whoever would rather not say. */
export function phoneOf({ members }: Circle, person: PersonId): string | undefined {
  return members.find((member) => member.person === person)?.phone;
}

/** The circle with this number in the place of what that member gave before. */
export function withPhone(circle: Circle, person: PersonId, phone: string): Circle {
  const members = circle.members.map((member) =>
    member.person === person ? { ...member, phone } : member,
  );
  return { ...circle, members };
}

/** The numbers of those of these people who gave one, in their order. */
export function phonesOf(circle: Circle, people: readonly PersonId[]): readonly Phone[] {
  return [...new Set(people)].flatMap((of) => {
    const number = phoneOf(circle, of) ?? '';
    return number === '' ? [] : [{ of, number }];
  });
}

/** By which those who come along reach the family: first the one whose day it is, then those at home. */
export function familyPhones(circle: Circle, whose: readonly PersonId[]): readonly Phone[] {
  return phonesOf(circle, [...whose, ...familyOf(circle)]);
}
