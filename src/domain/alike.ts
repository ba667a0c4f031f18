import type { Circle, Member } from './circle.ts';
import type { PersonId } from './id.ts';
import { looksLike } from './lookalike.ts';
import type { People } from './person.ts';

/** The others of the circle whose name looks like that one's. */
export function alikeIn(
  { members }: Pick<Circle, 'members'>,
  people: People,
  id: PersonId,
): readonly Member[] {
  const called = people.get(id)?.called ?? '';
  return members.filter(
    ({ person }) => person !== id && looksLike(people.get(person)?.called ?? '', called),
  );
}
