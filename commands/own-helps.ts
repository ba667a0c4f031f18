import type { Circle } from '../src/domain/circle.ts';
import type { PersonId } from '../src/domain/id.ts';
import { WEEKLY, type Helps } from '../src/domain/need.ts';

const ANYTHING: Helps = { kinds: [], languages: [], week: WEEKLY };

/** What this member offers; anything, a few times a week, where they said nothing. */
export function helpsOf({ members }: Circle, id: PersonId): Helps {
  return members.find(({ person }) => person === id)?.helps ?? ANYTHING;
}

export function withHelps(circle: Circle, id: PersonId, apply: (helps: Helps) => Helps): Circle {
  const members = circle.members.map((member) =>
    member.person === id ? { ...member, helps: apply(member.helps ?? ANYTHING) } : member,
  );
  return { ...circle, members };
}
