import { householdOf, willingOf } from './audience.ts';
import { dateOfId, familyOf, withDate, type Circle } from './circle.ts';
import type { KeyDateId, PersonId } from './id.ts';
import type { Item } from './item.ts';
import { reminderKey, type DisputeWhat } from './key.ts';
import {
  current,
  overAt,
  sameWhen,
  startOf,
  versionOf,
  type KeyDate,
  type Version,
} from './keydate.ts';
import { isFollowUp } from './lead.ts';
import type { People, Person } from './person.ts';
import { remindersOf, speakableFrom } from './reminder.ts';
import { DAY, instant, later, type Instant } from './time.ts';

/**
 * A day in dispute: somebody who is not of the family says that a date moved. What holds goes on to hold until
 * the family says which is right; if the other day is the earlier one its reminders come as well, because a day
 * too many costs a call and a day missed can cost the case (docs/decisions/0017).
 */

/** A date of which another day is said. */
export type Disputed = KeyDate & { readonly disputed: Version };

export function isDisputed(date: KeyDate): date is Disputed {
  return date.disputed !== undefined && date.state.is === 'ahead';
}

/** Tells one dispute of a date from another, in keys and buttons: `[0-9a-z]+`. */
export function stampOf({ disputed }: Disputed): string {
  return disputed.at.toString(36);
}

/**
 * The circle after somebody said that a date moved. From those whose date it is, or of its family, it holds from
 * now on; from anybody else it stands beside what holds. An open dispute stays open, unless the family itself
 * now says that very day.
 */
export function withMove(circle: Circle, id: KeyDateId, said: Version): Circle {
  const held = dateOfId(circle, id);
  if (held?.state.is !== 'ahead') return circle;
  if (mayMove(circle, held, said.by)) return withDate(circle, movedTo(held, said));
  if (saysSame(current(held), said)) return circle;
  return withDate(circle, { ...held, disputed: said });
}

/** Whether what this person says of the day holds without asking anybody. */
export function mayMove(circle: Circle, date: KeyDate, by: PersonId): boolean {
  return date.of.includes(by) || familyOf(circle).includes(by);
}

function movedTo(held: KeyDate, said: Version): KeyDate {
  const moved: KeyDate = { ...held, versions: [...held.versions, said] };
  return held.disputed && saysSame(held.disputed, said) ? undisputed(moved) : moved;
}

function saysSame(a: Version, b: Version): boolean {
  return sameWhen(a.when, b.when) && a.place === b.place;
}

/** The date with what holds, and nothing beside it. */
export function undisputed({ disputed: _, ...date }: KeyDate): KeyDate {
  return date;
}

/** The date after the family said that the other day is right: they enter it, now. */
export function accepted(date: Disputed, { by, at }: Pick<Version, 'by' | 'at'>): KeyDate {
  return undisputed({ ...date, versions: [...date.versions, { ...date.disputed, by, at }] });
}

/**
 * What is to be said because of disputes: all of the family are asked, since the more eyes the better, and those
 * whose date it is are reminded of the earlier days.
 */
export function disputesOf(circle: Circle, people: People): readonly Item[] {
  return circle.dates
    .filter(isDisputed)
    .flatMap((date) => [
      ...householdOf(circle, date, people).flatMap((person) => question(date, person)),
      ...willingOf(circle, date.of, people).flatMap((person) => earlierReminders(date, person)),
    ]);
}

function question(date: Disputed, person: Person): readonly Item[] {
  const from = speakableFrom(date.disputed.at, person);
  const [first, last] = ends(date);
  const soon = first - date.disputed.at < DAY;
  const key = keyOf(date, person, `which-${stampOf(date)}`);
  const item: Item = {
    key,
    to: { kind: 'person', id: person.id },
    about: { kind: 'which', date },
    from,
    notBefore: from,
    useless: last,
    lane: soon ? 'day-of' : 'reminder',
    quiet: soon ? { is: 'sounds' } : { is: 'held', unlessAfter: later(first, -DAY) },
    thread: key,
    group: key,
  };
  return from < last ? [item] : [];
}

/** When the first of the two days is over, and the last. */
function ends(date: Disputed): readonly [Instant, Instant] {
  const all = [overAt(current(date).when), overAt(date.disputed.when)] as const;
  return [instant(Math.min(...all)), instant(Math.max(...all))];
}

/**
 * The ladder of the disputed day, when it is the earlier one, under keys of its own: whichever day is right
 * in the end, nothing that was said of the other counts as said of it. Nobody is asked how it went.
 */
function earlierReminders(date: Disputed, person: Person): readonly Item[] {
  if (startOf(date.disputed.when) >= startOf(current(date).when)) return [];
  return remindersOf(other(date), person).flatMap((item) => {
    const { about } = item;
    if (about.kind !== 'lead' || isFollowUp(about.lead)) return [];
    const key = keyOf(date, person, `or-${about.lead}-${stampOf(date)}`);
    return [{ ...item, key, thread: `${item.thread}.or` }];
  });
}

/** The same date seen from the other side: the disputed day first, and what holds as the one beside it. */
function other(date: Disputed): Disputed {
  return { ...date, versions: [date.disputed], disputed: current(date) };
}

function keyOf(date: Disputed, person: Person, what: DisputeWhat): Item['key'] {
  return reminderKey({ date: date.id, version: versionOf(date), what, to: person.id });
}
