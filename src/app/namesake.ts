import type { Circle, Role } from '../domain/circle.ts';
import { looksLike } from '../domain/lookalike.ts';
import type { Person } from '../domain/person.ts';
import type { Book } from './book.ts';

/** What somebody in the circle is whose name looks like that of whoever wants to come in; undefined when nobody's does. */
export async function namesakeIn(
  book: Book,
  { members }: Circle,
  { id, called }: Person,
): Promise<Role | undefined> {
  for (const { person, role } of members) {
    const other = person === id ? undefined : await book.person(person);
    if (other && looksLike(other.called, called)) return role;
  }
  return undefined;
}
