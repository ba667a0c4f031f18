import { willingOf } from './audience.ts';
import { familyOf, type Circle } from './circle.ts';
import { concernedBy, overseers } from './concerned.ts';
import { openCustodies } from './custody.ts';
import type { PersonId } from './id.ts';
import type { About, Item } from './item.ts';
import { proxyKey } from './key.ts';
import { entryOf, type Entry, type ReminderKey } from './ledger.ts';
import type { People, Person } from './person.ts';
import { releasesOf } from './release.ts';
import { speakableFrom } from './reminder.ts';
import type { Custody, Task } from './task.ts';
import { DAY, HOUR, MINUTE, later, type Instant } from './time.ts';
import { mayHaveHeard } from './told.ts';

/**
 * What is said when somebody was taken into custody. All who may know hear it at once; the alarm waits for no
 * quiet hours and no time to take it back. Never to the one in custody: the phone may be in other hands.
 */
export function alertsOf(circle: Circle, people: People): readonly Item[] {
  const items = (circle.custodies ?? []).flatMap((custody) => [
    ...(custody.over ? endings(circle, custody, people) : takings(circle, custody, people)),
    ...(custody.over ? [] : reminders(circle, custody, people)),
  ]);
  const releases = releasesOf(circle, people);
  return [...items, ...releases, ...unreached(circle, people, [...items, ...releases])];
}

function takings(circle: Circle, custody: Custody, people: People): readonly Item[] {
  return willingOf(circle, concernedBy(circle, custody), people)
    .filter(({ id }) => id !== custody.by)
    .map((person) =>
      itemOf(custody, person, {
        what: 'taken',
        about: { kind: 'custody', what: 'taken', custody },
        at: custody.since,
        lasts: 3 * DAY,
      }),
    );
}

/** Whoever heard it, or knew it, hears that it is over; not the one who says so. */
function endings(circle: Circle, custody: Custody, people: People): readonly Item[] {
  const { over } = custody;
  if (!over) return [];
  return willingOf(circle, concernedBy(circle, custody), people)
    .filter(({ id }) => id !== over.by && (id === custody.by || heard(circle, custody, id)))
    .map((person) =>
      itemOf(custody, person, {
        what: over.is,
        about: { kind: 'custody', what: over.is, custody },
        at: over.at,
        lasts: 30 * DAY,
      }),
    );
}

function heard({ ledger }: Circle, { id }: Custody, person: PersonId): boolean {
  const entry = entryOf(ledger, keyOf(id, 'taken', person));
  return entry !== undefined && mayHaveHeard(entry);
}

/** After so long somebody who did not tick their task is asked; then those who oversee it. */
const FIRST = 30 * MINUTE;
const SECOND = 2 * HOUR;
const HANDED_ON = 3 * HOUR;

function reminders(circle: Circle, custody: Custody, people: People): readonly Item[] {
  return custody.tasks
    .filter(({ done }) => done === undefined)
    .flatMap((task) => {
      const [owner] = willingOf(circle, [task.owner], people);
      const asked = owner ? remindersOf(custody, task, owner) : [];
      const from = later(task.since, owner ? HANDED_ON : FIRST);
      return [
        ...asked,
        ...handedOn(circle, { custody, task, from }, people),
        ...(owner && task.is === 'locator' ? looksAgain(custody, task, owner) : []),
      ];
    });
}

function remindersOf(custody: Custody, task: Task, owner: Person): readonly Item[] {
  const about: About = { kind: 'custody', what: 'remind', custody, task };
  const ask = (after: number, lasts: number): Item => ({
    ...itemOf(custody, owner, {
      what: `remind-${task.is}-${after / MINUTE}-${stamp(task.since)}`,
      about,
      at: later(task.since, after),
      lasts,
    }),
    thread: `${custody.id}.${task.is}.${owner.id}`,
    group: `remind.${custody.id}.${String(later(task.since, after))}.${owner.id}`,
  });
  return [ask(FIRST, SECOND - FIRST), ask(SECOND, DAY)];
}

interface Handed {
  readonly custody: Custody;
  readonly task: Task;
  readonly from: Instant;
}

function handedOn(circle: Circle, { custody, task, from }: Handed, people: People) {
  const others = overseers(circle, custody).filter((id) => id !== task.owner);
  const rest = familyOf(circle).filter((id) => id !== task.owner && id !== custody.of);
  return willingOf(circle, others.length > 0 ? others : rest, people).map((person) => ({
    ...itemOf(custody, person, {
      what: `open-${task.is}-${stamp(task.since)}`,
      about: { kind: 'custody', what: 'open', custody, task },
      at: from,
      lasts: DAY,
    }),
    group: `open.${custody.id}.${String(from)}.${person.id}`,
  }));
}

/** The locator may show nothing for hours: so often it is looked at again, and for so long. */
const AGAIN = 4 * HOUR;
const TIMES = 18;

function looksAgain(custody: Custody, task: Task, owner: Person): readonly Item[] {
  return Array.from({ length: TIMES }, (_, at) => at + 1).map((time) => {
    const at = later(task.since, time * AGAIN);
    const item = itemOf(custody, owner, {
      what: `look-${time}-${stamp(task.since)}`,
      about: { kind: 'custody', what: 'look', custody, task },
      at,
      lasts: 2 * AGAIN,
    });
    const unlessAfter = later(at, 2 * AGAIN);
    const thread = `${custody.id}.look.${owner.id}`;
    return { ...item, lane: 'day-of', quiet: { is: 'held', unlessAfter }, thread };
  });
}

/** A task that changes hands is somebody else's from then on, and its reminders are new ones. */
function stamp(since: Instant): string {
  return since.toString(36);
}

interface Telling {
  readonly what: string;
  readonly about: About;
  readonly at: Instant;
  readonly lasts: number;
}

function itemOf(custody: Custody, person: Person, { what, about, at, lasts }: Telling): Item {
  const key = keyOf(custody.id, what, person.id);
  const from = speakableFrom(at, person);
  return {
    key,
    to: { kind: 'person', id: person.id },
    about,
    from,
    notBefore: from,
    useless: later(at, lasts),
    lane: 'alarm',
    quiet: { is: 'sounds' },
    thread: key,
    group: key,
  };
}

function keyOf(custody: string, what: string, to: PersonId): ReminderKey {
  return `custody:${custody}.${what}.${to}` as ReminderKey;
}

/** How long an alarm may wait for a platform before a human is told, while it goes on being tried. */
const PATIENCE = 10 * MINUTE;

/** Who could not be told, of the news itself or of what the plan has for them: once each, to those who oversee. */
function unreached(circle: Circle, people: People, planned: readonly Item[]): readonly Item[] {
  const [custody] = openCustodies(circle);
  if (!custody) return [];
  const failed = planned.filter(isWeighty).flatMap((item) => failureOf(circle, item));
  const items = failed.flatMap((failure) => {
    const others = overseers(circle, custody).filter((id) => id !== failure.who);
    const told = willingOf(circle, others, people).map((person) =>
      toOther(custody, failure, person),
    );
    return told.length > 0 ? told : [toOperator(failure)];
  });
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

function isWeighty({ about }: Item): boolean {
  return about.kind === 'release'
    ? about.cause === 'alarm'
    : about.kind === 'custody' && about.what === 'taken';
}

interface Failure {
  readonly key: ReminderKey;
  readonly who: PersonId;
  readonly since: Instant;
}

function failureOf({ ledger }: Circle, { key, to }: Item): readonly Failure[] {
  const entry = entryOf(ledger, key);
  const since = entry && undeliveredSince(entry);
  return since === undefined || to.kind !== 'person' ? [] : [{ key, who: to.id, since }];
}

function undeliveredSince(entry: Entry): Instant | undefined {
  if (entry.is === 'failed') return entry.at;
  return entry.is === 'waiting' ? later(entry.since, PATIENCE) : undefined;
}

function toOther(custody: Custody, { key, who, since }: Failure, person: Person): Item {
  const item = itemOf(custody, person, {
    what: `unreached-${who}`,
    about: { kind: 'custody', what: 'unreached', custody, who },
    at: since,
    lasts: DAY,
  });
  return { ...item, insteadOf: key };
}

function toOperator({ key, since }: Failure): Item {
  const proxied = proxyKey('operator', key);
  return {
    key: proxied,
    to: { kind: 'operator' },
    about: { kind: 'operator' },
    from: since,
    notBefore: since,
    useless: later(since, DAY),
    lane: 'alarm',
    quiet: { is: 'sounds' },
    thread: proxied,
    group: proxied,
    insteadOf: key,
  };
}
