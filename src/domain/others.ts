import { willingOf } from './audience.ts';
import type { Circle, Role } from './circle.ts';
import type { Item } from './item.ts';
import { reminderKey } from './key.ts';
import { versionOf, type KeyDate, type KeyDateKind } from './keydate.ts';
import { LADDER, type Lead } from './lead.ts';
import type { People, Person } from './person.ts';
import { remindersOf } from './reminder.ts';

/**
 * What coordinators and lawyers hear of the family's dates: fewer rungs of the same ladder, at the same instants.
 * What is needed on a date and not covered they hear of elsewhere. Source: product.md of this project.
 */

/** Those outside the family who are reminded. */
export const REMINDED = ['coordinator', 'lawyer'] as const satisfies readonly Role[];
export type Reminded = (typeof REMINDED)[number];

const NONE: readonly Lead[] = [];
const FILING: readonly Lead[] = ['d30', 'd14', 'd3'];

/** A removal concerns all of them on each of its days; a deadline the lawyer as much as the family. */
const RUNGS: Readonly<Record<Reminded, Readonly<Record<KeyDateKind, readonly Lead[]>>>> = {
  coordinator: {
    'check-in': NONE,
    hearing: NONE,
    removal: LADDER.removal,
    deadline: ['d7', 'd3', 'd1'],
    expiry: NONE,
    appointment: NONE,
  },
  lawyer: {
    'check-in': FILING,
    hearing: FILING,
    removal: LADDER.removal,
    deadline: LADDER.deadline,
    expiry: ['d180', 'd90', 'd30'],
    appointment: NONE,
  },
};

/** Coordinators and lawyers who agreed to be written to and whose own date it is not. */
export function remindedOf(circle: Circle, date: KeyDate, people: People): readonly Person[] {
  return REMINDED.flatMap((role) => inRole(circle, role, people)).filter(
    ({ id }) => !date.of.includes(id),
  );
}

function inRole(circle: Circle, role: Reminded, people: People): readonly Person[] {
  const ids = circle.members.filter((member) => member.role === role).map((one) => one.person);
  return willingOf(circle, ids, people);
}

/** Everything that is to be said of the circle's dates to those of it who are not the family. */
export function othersOf(circle: Circle, people: People): readonly Item[] {
  return REMINDED.flatMap((role) => {
    const persons = inRole(circle, role, people);
    return circle.dates.flatMap((date) =>
      persons
        .filter(({ id }) => !date.of.includes(id))
        .flatMap((person) => remindersFor(date, person, role)),
    );
  });
}

function remindersFor(date: KeyDate, person: Person, role: Reminded): readonly Item[] {
  const rungs = RUNGS[role][date.kind];
  if (rungs.length === 0) return [];
  return remindersOf(date, person).flatMap((item) => {
    const { about } = item;
    if (about.kind !== 'lead' || !rungs.includes(about.lead)) return [];
    const version = versionOf(date);
    const key = reminderKey({ date: date.id, version, what: `for-${about.lead}`, to: person.id });
    const { lead } = about;
    return [
      {
        ...item,
        key,
        group: key,
        thread: `${item.thread}.for`,
        about: { kind: 'theirs', lead, date, role },
      },
    ];
  });
}
