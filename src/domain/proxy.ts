import { willingOf } from './audience.ts';
import { dateOfId, familyOf, type Circle } from './circle.ts';
import type { PersonId } from './id.ts';
import type { Item } from './item.ts';
import {
  isCheck,
  isDispute,
  isHelp,
  isOther,
  isOuting,
  parseReminderKey,
  proxyKey,
  reminderKey,
  type KeyParts,
  type What,
} from './key.ts';
import { current, overAt, versionOf, type KeyDate, type Version } from './keydate.ts';
import { isFollowUp } from './lead.ts';
import { entryOf, type Entry, type ReminderKey } from './ledger.ts';
import { isWilling, type People, type Person } from './person.ts';
import { coordinatorsOf } from './membership.ts';
import { lastProxiedVersion } from './told.ts';
import { DAY, HOUR, MINUTE, later, type Instant } from './time.ts';

/**
 * What others hear because somebody could not be reached: first the person whom they chose to be told (the
 * alias and the day, nothing else), then, if that fails too, the operator (no content at all). It follows
 * from the ledger, so a crash between «failed» and «told» loses nothing. Only what is still planned counts:
 * nobody is alarmed about a day that moved, is off or done, or for somebody who withdrew. What had failed before
 * its lead was turned off did fail, and is told.
 */
export function proxiesOf(
  circle: Circle,
  people: People,
  planned: readonly Item[],
): readonly Item[] {
  const failures = planned.flatMap(({ key }) => failureOf(circle, key));
  const items = [
    ...failures.flatMap((failure) => proxiesFor(circle, people, failure)),
    ...circle.dates.flatMap((date) => newsForTrusted(circle, people, date)),
  ];
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

function failureOf(circle: Circle, key: ReminderKey): readonly Failure[] {
  const entry = entryOf(circle.ledger, key);
  const since = entry && undeliveredSince(entry);
  const parts = since === undefined ? undefined : parseReminderKey(key);
  const date = parts && dateOfId(circle, parts.date);
  if (!entry || since === undefined || !parts || !date || !matters(parts.what)) return [];
  return [{ key, entry, since, parts, date }];
}

interface Failure {
  readonly key: ReminderKey;
  readonly entry: Entry;
  readonly since: Instant;
  readonly parts: KeyParts;
  readonly date: KeyDate;
}

/** How long a message may wait for a platform before a human is told, while it goes on being tried. */
const PATIENCE = HOUR;

/** From when on a human should know: at once when given up, after an hour of waiting; else undefined. */
function undeliveredSince(entry: Entry): Instant | undefined {
  if (entry.is === 'failed') return entry.at;
  if (entry.is === 'waiting') return later(entry.since, PATIENCE);
  return undefined;
}

/** Nobody is alarmed that a question went unasked: how it went, or whether a date still stands. Of going along the circle hears. */
function matters(what: What): boolean {
  if (isOuting(what)) return isAlarm(what);
  if (isCheck(what) || isHelp(what)) return false;
  if (what === 'moved' || what === 'off' || what === 'done' || what === 'again') return true;
  return isDispute(what) || isOther(what) || !isFollowUp(what);
}

/** Of the day itself only that somebody is late or needs help. A question that went unasked has rungs of its own. */
function isAlarm(what: string): boolean {
  return what.startsWith('due-') && !what.startsWith('due-ask');
}

function proxiesFor(circle: Circle, people: People, failure: Failure): readonly Item[] {
  const trusted = isOuting(failure.parts.what) ? undefined : insteadOf(circle, people, failure);
  if (!trusted) return failure.entry.is === 'failed' ? [toOperator(failure)] : [];
  const item = toTrusted(failure, trusted);
  const told = entryOf(circle.ledger, item.key);
  return told?.is === 'failed' ? [item, toOperator(failure)] : [item];
}

/**
 * Who hears it instead: the one whom they chose, else the coordinator. For those who are not of the family nobody
 * outside the circle does, since the day is not theirs to pass on.
 */
function insteadOf(circle: Circle, people: People, { parts, date }: Failure): Person | undefined {
  const isTheirs = date.of.includes(parts.to) || familyOf(circle).includes(parts.to);
  const chosen = isTheirs ? trustedOf(people, parts.to) : undefined;
  const around = [...coordinatorsOf(circle), ...(isTheirs ? [] : familyOf(circle))];
  return chosen ?? willingOf(circle, around, people).find(({ id }) => id !== parts.to);
}

/** Whom this person wants told, if that one agreed to be written to. */
function trustedOf(people: People, id: PersonId): Person | undefined {
  const chosen = people.get(id)?.trusted?.person;
  const trusted = chosen === undefined ? undefined : people.get(chosen);
  return trusted && isWilling(trusted) ? trusted : undefined;
}

function toTrusted({ key, since, parts, date }: Failure, trusted: Person): Item {
  const { when } = statementOf(date, parts);
  const over = overAt(when);
  const soon = over - since < DAY;
  const proxied = proxyKey('unreached', key);
  return {
    key: proxied,
    to: { kind: 'person', id: trusted.id },
    about: { kind: 'unreached', who: parts.to, what: kindOf(parts.what), when },
    from: since,
    notBefore: since,
    useless: later(over, DAY),
    lane: soon ? 'day-of' : 'reminder',
    quiet: soon ? { is: 'sounds' } : { is: 'held', unlessAfter: later(over, -DAY / 2) },
    thread: proxied,
    group: proxied,
    insteadOf: key,
  };
}

/** What it was about: that version, or the day in dispute when that is the earlier one. */
function statementOf(date: KeyDate, { version, what }: KeyParts): Version {
  const held = date.versions[version] ?? current(date);
  return what.startsWith('or-') ? (date.disputed ?? held) : held;
}

function kindOf(what: What): 'reminder' | 'moved' | 'called-off' {
  if (what === 'moved') return 'moved';
  return what === 'off' ? 'called-off' : 'reminder';
}

function toOperator({ key, since }: Failure): Item {
  const proxied = proxyKey('operator', key);
  return {
    key: proxied,
    to: { kind: 'operator' },
    about: { kind: 'operator' },
    from: later(since, MINUTE),
    notBefore: since,
    useless: later(since, 30 * DAY),
    lane: 'reminder',
    quiet: { is: 'sounds' },
    thread: proxied,
    group: proxied,
    insteadOf: key,
  };
}

/** Who was told «they could not be reached about that day» hears, once, that the day moved or is off. */
function newsForTrusted(circle: Circle, people: People, date: KeyDate): readonly Item[] {
  const isOff = date.state.is === 'off';
  if (date.state.is === 'done' || (versionOf(date) === 0 && !isOff)) return [];
  const before = versionOf(date) + (isOff ? 1 : 0);
  return date.of.flatMap((id) => {
    const told = lastProxiedVersion(circle, date, { person: id, before });
    const trusted = trustedOf(people, id);
    if (told === undefined || !trusted) return [];
    const what = isOff ? 'off' : 'moved';
    const key = reminderKey({ date: date.id, version: versionOf(date), what, to: id });
    const { at, when } = current(date);
    const since = date.state.is === 'off' ? date.state.at : at;
    const item = toTrusted({ key, since, parts: partsOf(key), date, entry: NONE }, trusted);
    return [{ ...item, useless: later(overAt(when), DAY) }];
  });
}

const NONE: Entry = { is: 'superseded', at: 0 as Instant };

function partsOf(key: ReminderKey): KeyParts {
  return parseReminderKey(key)!;
}
