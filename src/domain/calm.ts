import { isMember, type Circle } from './circle.ts';
import type { PersonId } from './id.ts';
import type { Calm, Item } from './item.ts';
import { reminderKey, type OutingWhat } from './key.ts';
import { current, versionOf, type KeyDate } from './keydate.ts';
import { outIn, outingAt } from './outing.ts';
import { alarmFrom, stampOf, waitOf } from './overdue.ts';
import type { Scene } from './watcher.ts';
import { maySee, standingOf } from './permission.ts';
import { isWilling, type People, type Person } from './person.ts';
import { speakableFrom } from './reminder.ts';
import { entriesOf, mayHaveHeard } from './told.ts';
import { DAY, later, type Instant } from './time.ts';

/**
 * Whoever was told that somebody is late or needs help hears when that is over: once, nobody else, and not
 * the one who said so. Who had been told is what the ledger says, so it holds over crashes.
 */
export function calmsOf(circle: Circle, people: People): readonly Item[] {
  const items = circle.dates.flatMap((date) => calmsFor({ circle, people, date }));
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

function calmsFor(scene: Scene): readonly Item[] {
  return alarmedOf(scene).flatMap((alarmed) => {
    const relief = reliefOf(alarmed, scene);
    const person = scene.people.get(alarmed.to);
    if (!relief || !person || !isWilling(person) || relief.by === person.id) return [];
    return [calm(known(relief, scene, person.id), { ...scene, version: alarmed.version, person })];
  });
}

/** Who heard, or may have heard, of which wait. */
interface Alarmed {
  readonly to: PersonId;
  readonly version: number;
  readonly stamp: string;
}

const ALARMED = /^due-(?:companion|watch|all)-(?<stamp>[0-9a-z]+)$/;

function alarmedOf({ circle, people, date }: Scene): readonly Alarmed[] {
  return entriesOf(circle, date).flatMap(({ parts, entry }) => {
    const stamp = ALARMED.exec(parts.what)?.groups?.['stamp'];
    if (stamp === undefined || !mayHaveHeard(entry)) return [];
    const reads = isMember(circle, parts.to) || isTrusted(people, date, parts.to);
    return reads ? [{ to: parts.to, version: parts.version, stamp }] : [];
  });
}

function isTrusted(people: People, date: KeyDate, id: PersonId): boolean {
  return date.of.some((one) => people.get(one)?.trusted?.person === id);
}

interface Relief {
  readonly why: Calm;
  readonly at: Instant;
  readonly by?: PersonId;
}

/** What ended that wait; undefined while it lasts, and when there is nothing to be relieved of. */
function reliefOf({ version, stamp }: Alarmed, scene: Scene): Relief | undefined {
  const { circle, date } = scene;
  const outing = outingAt(circle, date, version);
  const out = outIn(outing);
  if (out) return { why: 'out', ...deedOf(out) };
  if (version !== versionOf(date)) return { why: 'over', ...deedOf(current(date)) };
  const wait = waitOf(date, outing);
  if (!wait) return settled(date);
  if (wait.stamp === stamp || wait.why === 'help') return undefined;
  if (wait.putOff) return { why: 'not-yet', at: wait.since };
  return alarmFrom(wait, scene) > wait.since ? { why: 'mistake', at: wait.since } : undefined;
}

/** Who said so, for those who may know who goes along. */
function known(relief: Relief, { circle, date }: Scene, id: PersonId): Relief {
  const { by: _, ...unsaid } = relief;
  return maySee(standingOf(circle, id, date), 'team') ? relief : unsaid;
}

function deedOf({ at, by }: { readonly at: Instant; readonly by: PersonId }): Omit<Relief, 'why'> {
  return { at, by };
}

/** Somebody said how the day went; nobody is relieved to hear of custody. */
function settled({ state }: KeyDate): Relief | undefined {
  if (state.is === 'off') return { why: 'over', ...deedOf(state) };
  if (state.is !== 'done' || state.outcome === 'detained') return undefined;
  return { why: 'over', at: state.at, ...(state.by ? { by: state.by } : {}) };
}

interface Relieved {
  readonly date: KeyDate;
  readonly version: number;
  readonly person: Person;
}

function calm({ why, at, by }: Relief, { date, version, person }: Relieved): Item {
  const what: OutingWhat = `calm-${stampOf(at)}`;
  const key = reminderKey({ date: date.id, version, what, to: person.id });
  const from = speakableFrom(at, person);
  return {
    key,
    to: { kind: 'person', id: person.id },
    about: { kind: 'calm', date, why, ...(by ? { by } : {}) },
    from,
    notBefore: from,
    useless: later(from, 2 * DAY),
    lane: 'alarm',
    quiet: { is: 'sounds' },
    thread: `${date.id}.calm.${person.id}`,
    group: key,
  };
}
