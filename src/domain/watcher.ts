import { willingOf } from './audience.ts';
import { familyOf, type Circle } from './circle.ts';
import type { PersonId } from './id.ts';
import type { KeyDate } from './keydate.ts';
import type { NeedKind } from './need.ts';
import { isConfirmed, teamOf } from './offer.ts';
import { helpIn, outingOf } from './outing.ts';
import { isWilling, type People, type Person } from './person.ts';

/** Who is told when somebody who went in does not come out: those nearest first, all who may know at last. */

/** One date of a circle, with the people whom its plan speaks to. */
export interface Scene {
  readonly circle: Circle;
  readonly people: People;
  readonly date: KeyDate;
}

/** Those who went along; where nobody did, whoever waits outside. */
export function companions(scene: Scene): readonly Person[] {
  const inside = comingAs(scene, 'companion');
  return inside.length > 0 ? inside : comingAs(scene, 'waiter');
}

function comingAs({ circle, people, date }: Scene, kind: NeedKind): readonly Person[] {
  const coming = teamOf(circle, date.id)
    .filter(({ need, offer }) => need.kind === kind && isConfirmed(offer))
    .map(({ offer }) => offer.by);
  return willingOf(circle, [...new Set(coming)], people);
}

/** Whoever is on call for this date, and the coordinators. */
export function watchers(scene: Scene): readonly Person[] {
  const { circle, people } = scene;
  return unique([
    ...comingAs(scene, 'on-call'),
    ...willingOf(circle, membersAs(circle, 'coordinator'), people),
  ]).filter(({ id }) => !scene.date.of.includes(id));
}

/** All who may know: family, those on call and along, coordinators, lawyers, and whom they chose to be told. */
export function everybody(scene: Scene): readonly Person[] {
  const { circle, people, date } = scene;
  const close = [...familyOf(circle), ...membersAs(circle, 'lawyer')];
  const trusted = date.of.flatMap((id) => people.get(people.get(id)?.trusted?.person ?? id) ?? []);
  return unique([
    ...watchers(scene),
    ...companions(scene),
    ...willingOf(circle, close, people),
    ...trusted.filter(isWilling),
  ]).filter(({ id }) => !date.of.includes(id) && id !== helpedBy(scene));
}

/** Who asked for help knows it already. */
function helpedBy({ circle, date }: Scene): PersonId | undefined {
  return helpIn(outingOf(circle, date))?.by;
}

function membersAs({ members }: Circle, wanted: 'coordinator' | 'lawyer'): readonly PersonId[] {
  return members.filter(({ role }) => role === wanted).map(({ person }) => person);
}

function unique(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((one) => [one.id, one])).values()];
}
