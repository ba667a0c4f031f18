import { willingOf } from './audience.ts';
import { draftOf, type Circle } from './circle.ts';
import type { Draft } from './draft.ts';
import type { DraftId, PersonId } from './id.ts';
import type { Item } from './item.ts';
import { LASTING } from './lasting.ts';
import type { ReminderKey } from './ledger.ts';
import type { People, Person } from './person.ts';
import { speakableFrom } from './reminder.ts';
import { HOUR, later, localDate } from './time.ts';

/** So long after the last answer somebody who may take a date for kept hears that it is not. */
export const NUDGE_AFTER = HOUR;

/** What somebody began to say of a date and did not confirm; undefined when nothing of theirs holds a day. */
export function unsavedOf(circle: Circle, person: PersonId): Draft | undefined {
  const draft = draftOf(circle, person);
  const { date } = draft?.answers ?? {};
  return typeof date === 'string' && localDate(date) ? draft : undefined;
}

/**
 * «The date is not kept yet»: once for each that was begun. Whoever read «this is what I understood» and put the phone
 * away may believe that the reminders will come.
 */
export function nudgesOf(circle: Circle, people: People): readonly Item[] {
  const members = circle.members.map(({ person }) => person);
  return willingOf(circle, members, people).flatMap((person) => {
    const draft = unsavedOf(circle, person.id);
    return draft ? [nudge(draft, person)] : [];
  });
}

function nudge({ id, since }: Draft, person: Person): Item {
  const key = keyOf(id, person.id);
  const from = speakableFrom(later(since, NUDGE_AFTER), person);
  const useless = later(since, LASTING.draft);
  return {
    key,
    to: { kind: 'person', id: person.id },
    about: { kind: 'unsaved', draft: id },
    from,
    notBefore: from,
    useless,
    lane: 'reminder',
    quiet: { is: 'held', unlessAfter: useless },
    thread: key,
    group: key,
  };
}

function keyOf(draft: DraftId, to: PersonId): ReminderKey {
  return `unsaved:${draft}.${to}` as ReminderKey;
}
