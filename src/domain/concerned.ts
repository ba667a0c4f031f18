import { familyOf, type Circle, type Role } from './circle.ts';
import type { PersonId } from './id.ts';
import { current, startOf, type KeyDate } from './keydate.ts';
import { isConfirmed, teamOf } from './offer.ts';
import type { Custody } from './task.ts';
import { DAY } from './time.ts';

/** Whom it concerns: the rest of the family, coordinators, lawyers, who is on call that day, who has a task. */
export function concernedBy(circle: Circle, custody: Custody): readonly PersonId[] {
  const ids = [
    ...familyOf(circle),
    ...inRole(circle, 'coordinator'),
    ...inRole(circle, 'lawyer'),
    ...onCall(circle, custody),
    ...custody.tasks.map(({ owner }) => owner),
  ];
  return [...new Set(ids)].filter((id) => id !== custody.of);
}

function inRole({ members }: Circle, role: Role): readonly PersonId[] {
  return members.filter((one) => one.role === role).map(({ person }) => person);
}

/** The dates that it has to do with: the one on which it happened, and theirs within a day of it. */
export function datesAround(circle: Circle, { of, since, date }: Custody): readonly KeyDate[] {
  return circle.dates
    .filter((one) => one.of.includes(of))
    .filter((one) => one.id === date || Math.abs(startOf(current(one).when) - since) < DAY);
}

/** Whom the family said yes to for answering the phone, on one of these dates. */
function onCall(circle: Circle, custody: Custody): readonly PersonId[] {
  return datesAround(circle, custody)
    .flatMap((one) => teamOf(circle, one.id))
    .filter(({ need, offer }) => need.kind === 'on-call' && isConfirmed(offer))
    .map(({ offer }) => offer.by);
}

/** Who sees to what others leave undone: the coordinators, or the rest of the family where there is none. */
export function overseers(circle: Circle, { of }: Custody): readonly PersonId[] {
  const leading = inRole(circle, 'coordinator').filter((id) => id !== of);
  return leading.length > 0 ? leading : familyOf(circle).filter((id) => id !== of);
}
