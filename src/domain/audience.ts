import { familyOf, isMember, type Circle } from './circle.ts';
import type { PersonId } from './id.ts';
import type { KeyDate } from './keydate.ts';
import { isWilling, type People, type Person } from './person.ts';

/** Those of these people who belong to the circle and agreed to be written to, in this order. */
export function willingOf(
  circle: Circle,
  ids: readonly PersonId[],
  people: People,
): readonly Person[] {
  return ids
    .filter((id) => isMember(circle, id))
    .map((id) => people.get(id))
    .filter((person) => person !== undefined)
    .filter(isWilling);
}

/** Whose date it is, and then the others of their family: those who can be asked about it. */
export function householdOf(circle: Circle, date: KeyDate, people: People): readonly Person[] {
  return willingOf(circle, [...new Set([...date.of, ...familyOf(circle)])], people);
}
