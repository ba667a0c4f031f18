import type { AccountId } from './account.ts';
import { willingOf } from './audience.ts';
import type { Circle } from './circle.ts';
import { UNDO, openCustodies } from './custody.ts';
import { planOf, readersOf, type PlanEntry } from './emergency.ts';
import { withoutHeld } from './held.ts';
import type { PersonId } from './id.ts';
import type { Item } from './item.ts';
import { parseReminderKey } from './key.ts';
import { entryOf, withEntries, type Entry, type ReminderKey } from './ledger.ts';
import { overdueOf } from './overdue.ts';
import type { People, Person } from './person.ts';
import { speakableFrom } from './reminder.ts';
import { DAY, later, type Instant } from './time.ts';
import { mayHaveHeard } from './told.ts';

/**
 * When an entry of the plan is told to those whom it names: two minutes after the alarm went, since what was told
 * cannot be taken back as an alarm can, or when the family shows it. Nothing else releases it, and the ledger
 * keeps each telling before it leaves.
 */

/** What releases entries: all of them, or the one that the family shows. */
interface Cause {
  readonly id: string;
  readonly is: 'alarm' | 'shown';
  readonly at: Instant;
}

/** So long a showing is of use, and so long the reader can open the entry again. */
const SHOWN = 7 * DAY;

function causesOf(circle: Circle, entry: PlanEntry, alarms: readonly Cause[]): readonly Cause[] {
  const shown = planOf(circle)
    .shown.filter((showing) => showing.entry === entry.id)
    .map(({ id, at }): Cause => ({ id, is: 'shown', at }));
  return [...alarms, ...shown];
}

/** Alarms that go or will go: of those in custody, and of dates from which nobody said that they are out. */
function alarmsIn(circle: Circle, people: People): readonly Cause[] {
  const taken = openCustodies(circle).map(({ id, since }): Cause => ({
    id,
    is: 'alarm',
    at: later(since, UNDO),
  }));
  const overdue = overdueOf(withoutHeld(circle), people).flatMap(({ key, about }): Cause[] => {
    if (about.kind !== 'overdue' || about.rung !== 'all') return [];
    const { date, what } = parseReminderKey(key) ?? {};
    return [{ id: `${date ?? ''}-${what ?? ''}`, is: 'alarm', at: later(about.all, UNDO) }];
  });
  return [...taken, ...new Map(overdue.map((cause) => [cause.id, cause])).values()];
}

/** What of the plan is to be told to whom. */
export function releasesOf(circle: Circle, people: People): readonly Item[] {
  if (planOf(circle).entries.length === 0) return [];
  const alarms = alarmsIn(circle, people);
  return planOf(circle).entries.flatMap((entry) =>
    willingOf(circle, readersOf(circle, entry), people).flatMap((person) =>
      causesOf(circle, entry, alarms)
        .map((cause) => itemOf(entry, cause, person))
        .filter(({ from, useless }) => from < useless),
    ),
  );
}

function itemOf(entry: PlanEntry, cause: Cause, person: Person): Item {
  const isAlarm = cause.is === 'alarm';
  const known = cause.at > entry.at ? cause.at : entry.at;
  const from = speakableFrom(known, person);
  const key = releaseKey(entry, cause.id, person.id);
  return {
    key,
    to: { kind: 'person', id: person.id },
    about: { kind: 'release', cause: cause.is, entry },
    from,
    notBefore: from,
    useless: later(cause.at, isAlarm ? 30 * DAY : SHOWN),
    lane: isAlarm ? 'alarm' : 'day-of',
    quiet: { is: 'sounds' },
    thread: key,
    group: `release.${cause.id}.${person.id}`,
  };
}

function releaseKey({ id }: PlanEntry, cause: string, to: PersonId): ReminderKey {
  return `release:${id}.${cause}.${to}` as ReminderKey;
}

/** Somebody outside the family who asks for what is theirs, from the account at which they read it. */
export interface Reading {
  readonly person: PersonId;
  readonly now: Instant;
  readonly account: AccountId;
  readonly people: People;
}

/**
 * The entries that they may read now, and the circle with that written down, as for those that came of
 * themselves: no entry is read that the family does not see was read.
 */
export function withReading(
  circle: Circle,
  { person, now, account, people }: Reading,
): { readonly entries: readonly PlanEntry[]; readonly circle: Circle } {
  const alarms = alarmsIn(circle, people);
  const open = planOf(circle).entries.flatMap((entry) => {
    if (!readersOf(circle, entry).includes(person)) return [];
    const cause = causesOf(circle, entry, alarms).findLast((one) => isOpen(one, now));
    return cause ? [{ entry, key: releaseKey(entry, cause.id, person) }] : [];
  });
  const unread = open.filter(({ key }) => {
    const told = entryOf(circle.ledger, key);
    return told === undefined || !mayHaveHeard(told);
  });
  const read = { is: 'delivered', at: now, by: account } as const;
  const ledger = withEntries(
    circle.ledger,
    unread.map(({ key }) => key),
    read,
  );
  return { entries: open.map(({ entry }) => entry), circle: { ...circle, ledger } };
}

function isOpen({ is, at }: Cause, now: Instant): boolean {
  return at <= now && (is === 'alarm' || now < later(at, SHOWN));
}

/** To whom an entry was told, or may have been, and when. */
export interface Released {
  readonly to: PersonId;
  readonly entry: Entry;
}

/** Every telling of this entry that the ledger knows of, whatever became of it. */
export function tellingsOf({ ledger }: Circle, { id }: PlanEntry): readonly Released[] {
  return Object.entries(ledger).flatMap(([key, entry]) => {
    if (!key.startsWith(`release:${id}.`) || !mayHaveHeard(entry)) return [];
    const to = key.slice(key.lastIndexOf('.') + 1) as PersonId;
    return [{ to, entry }];
  });
}
