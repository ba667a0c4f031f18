import { familyOf, isMember, roleOf, withoutMember, type Circle, type Member } from './circle.ts';
import type { PersonId } from './id.ts';
import { mayDo, standingOf } from './permission.ts';
import type { Instant } from './time.ts';

/** Who comes into a circle, who goes, and who leads it: pure functions of the circle. */

/** The circle with a new member; unchanged when they are in it already. The first coordinator leads. */
export function withMember(circle: Circle, member: Member): Circle {
  if (isMember(circle, member.person)) return circle;
  const leads = member.role === 'coordinator' && leadOf(circle) === undefined;
  const added: Member = leads ? { ...member, lead: true } : member;
  return { ...circle, members: [...circle.members, added] };
}

/** The coordinator who leads. */
export function leadOf({ members }: Circle): PersonId | undefined {
  return members.find(({ lead }) => lead === true)?.person;
}

/** All of them, the one who leads first. */
export function coordinatorsOf({ members }: Circle): readonly PersonId[] {
  const all = members.filter(({ role }) => role === 'coordinator');
  return [...all]
    .sort((a, b) => Number(b.lead === true) - Number(a.lead === true))
    .map(({ person }) => person);
}

/** Those who may say yes or no to somebody who wants to come in. */
export function doorkeepersOf(circle: Circle): readonly PersonId[] {
  return circle.members
    .map(({ person }) => person)
    .filter((person) => mayDo(standingOf(circle, person), 'let-in'));
}

/**
 * Whether this person may take that one out: the family everybody but its own, the coordinator who leads all but
 * the family, another coordinator supporters and lawyers. Nobody themselves: they leave.
 */
export function mayRemove(circle: Circle, by: PersonId, whom: PersonId): boolean {
  const [own, theirs] = [roleOf(circle, by), roleOf(circle, whom)];
  if (by === whom || theirs === undefined || theirs === 'family') return false;
  if (!mayDo(standingOf(circle, by), 'remove')) return false;
  return own === 'family' || theirs !== 'coordinator' || leadOf(circle) === by;
}

/** Whether a leave would leave no family: then the circle is dissolved instead. */
export function isLastOfFamily(circle: Circle, person: PersonId): boolean {
  return familyOf(circle).every((one) => one === person) && roleOf(circle, person) === 'family';
}

/** The circle led by that coordinator; unchanged when they are none. */
export function ledBy(circle: Circle, whom: PersonId): Circle {
  if (roleOf(circle, whom) !== 'coordinator') return circle;
  const members = circle.members.map(({ lead: _, ...member }): Member =>
    member.person === whom ? { ...member, lead: true } : member,
  );
  return { ...circle, members };
}

/** The circle without that person and all that is theirs; another coordinator leads when the one who led goes. */
export function parted(circle: Circle, person: PersonId, at: Instant): Circle {
  if (!isMember(circle, person)) return circle;
  const rest = withoutMember(circle, person, at);
  const [next] = coordinatorsOf(rest);
  return next !== undefined && leadOf(rest) === undefined ? ledBy(rest, next) : rest;
}
