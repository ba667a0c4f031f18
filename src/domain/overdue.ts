import { willingOf } from './audience.ts';
import { isMember, type Circle } from './circle.ts';
import type { PersonId } from './id.ts';
import type { Item } from './item.ts';
import { reminderKey, type DueRung, type OutingWhat } from './key.ts';
import { current, versionOf, type KeyDate } from './keydate.ts';
import { entryOf, type Entry } from './ledger.ts';
import {
  alarmAfter,
  endOf,
  helpIn,
  isGoneTo,
  liveSteps,
  outIn,
  outingOf,
  type Outing,
} from './outing.ts';
import { mayDo, maySee, standingOf } from './permission.ts';
import type { People, Person } from './person.ts';
import { speakableFrom } from './reminder.ts';
import { DAY, MINUTE, instant, later, type Instant } from './time.ts';
import { companions, everybody, watchers, type Scene } from './watcher.ts';

/**
 * Nobody said that they are out: those who may know are told, one rung after the other. Everything follows from
 * what was said, from the ledger and from who is there, so a crash or an outage neither loses nor repeats it;
 * and with «out» none of it is planned any more.
 */

/** So long after the question the companion is told, and then whoever is on call and the coordinator. */
const COMPANION_AFTER = 15 * MINUTE;
const WATCH_AFTER = 30 * MINUTE;
/** However late the question came, there is so much time to answer it. */
export const GRACE = 15 * MINUTE;
/** After so long a call for help finds nobody by chance; then it is the operator who hears that it failed. */
const OF_USE = DAY;

/** A wait for somebody to be out, or for help to come. */
export interface Wait {
  /** Tells it from earlier waits of the same date, in keys: `[0-9a-z]+`. */
  readonly stamp: string;
  readonly why: 'late' | 'help';
  /** Since when it holds: help was asked for, the end put off, or a mistake taken back. */
  readonly since: Instant;
  /** Since when they are late. */
  readonly end: Instant;
  /** Set when they said «not yet», and no mistake since. */
  readonly putOff: boolean;
}

/**
 * «Are you out?», the rung of the ladder, as the day went: at the end that they expect, and not when they have
 * answered it. All other rungs are as they were.
 */
export function asExpected(circle: Circle, items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => {
    if (item.about.kind !== 'lead' || item.about.lead !== 'out') return [item];
    const wait = waitOf(item.about.date, outingOf(circle, item.about.date));
    if (!wait || wait.why === 'help' || wait.putOff) return [];
    const useless = later(wait.end, DAY / 2);
    return [{ ...item, from: latest(wait.end, item.notBefore), useless }];
  });
}

/** What is waited for now; undefined when they are out, or when nobody goes to such a date. */
export function waitOf(date: KeyDate, outing: Outing): Wait | undefined {
  if (!isGoneTo(date)) return undefined;
  const help = helpIn(outing);
  if (help) {
    const since = help.at;
    return { stamp: stampOf(since), why: 'help', since, end: since, putOff: false };
  }
  if (outIn(outing)) return undefined;
  const [since, putOff] = begunAnew(outing);
  const stamp = since === undefined ? '0' : stampOf(since);
  const from = since ?? current(date).at;
  return { stamp, why: 'late', since: from, end: endOf(date, outing), putOff };
}

/** When the wait last began again: «not yet», or a step that had ended it and was a mistake. */
function begunAnew({ steps }: Outing): readonly [Instant | undefined, boolean] {
  const put = liveSteps(steps).findLast(({ is }) => is === 'not-yet')?.at;
  const ends = steps.filter(({ is }) => is === 'out' || is === 'not-yet' || is === 'help');
  const back = Math.max(...ends.map(({ undone }) => undone ?? -Infinity));
  if (put !== undefined && put >= back) return [put, true];
  return [back === -Infinity ? undefined : instant(back), false];
}

export function stampOf(at: Instant): string {
  return at.toString(36);
}

/** Everything to be said because somebody is not out, or asked for help. */
export function overdueOf(circle: Circle, people: People): readonly Item[] {
  return circle.dates.flatMap((date) => {
    const wait = waitOf(date, outingOf(circle, date));
    const scene = { circle, people, date };
    return wait && isWaitedFor(wait, scene) ? rungsOf(wait, scene) : [];
  });
}

/**
 * Whether anybody can say that they are out, or began to. A date that was entered when it was over already is
 * history, and an alarm for somebody who wants no messages would be false for certain.
 */
function isWaitedFor(wait: Wait, scene: Scene): boolean {
  const { circle, people, date } = scene;
  if (wait.why === 'help' || liveSteps(outingOf(circle, date).steps).length > 0) return true;
  if (current(date).at >= wait.end) return false;
  return willingOf(circle, date.of, people).length > 0 || companions(scene).length > 0;
}

function rungsOf(wait: Wait, scene: Scene): readonly Item[] {
  if (wait.why === 'help') {
    return everybody(scene).map((person) => itemOf('all', wait.since, { wait, scene, person }));
  }
  const asks = wait.putOff ? asksOf(wait, scene) : [];
  const begins = ladderFrom(wait, scene);
  const to = { companion: companions(scene), watch: watchers(scene), all: everybody(scene) };
  const rungs = (['companion', 'watch', 'all'] as const).flatMap((rung) =>
    to[rung].map((person) => itemOf(rung, begins[rung], { wait, scene, person })),
  );
  return [...asks, ...rungs].filter((item) => item.notBefore < item.useless);
}

/** The question again, at the end that they put off. */
function asksOf(wait: Wait, scene: Scene): readonly Item[] {
  return willingOf(scene.circle, scene.date.of, scene.people).map((person) =>
    itemOf('ask', wait.end, { wait, scene, person }),
  );
}

/** From when on the alarm goes to all, in this circle. */
export function alarmFrom(wait: Wait, scene: Scene): Instant {
  return wait.why === 'help' ? wait.since : ladderFrom(wait, scene).all;
}

/**
 * When each rung begins. A rung that has nobody, or whose message reached nobody, is passed over at once; but
 * that all are told for want of anybody to ask first would be an alarm for every long morning.
 */
function ladderFrom(
  wait: Wait,
  scene: Scene,
): Readonly<Record<'companion' | 'watch' | 'all', Instant>> {
  const { circle } = scene;
  const open = answerableFrom(wait, scene);
  const at = (after: number) => latest(later(wait.end, after), open, wait.since);
  const companion = wentUnasked(wait, scene) ? latest(wait.end, wait.since) : at(COMPANION_AFTER);
  const first = companions(scene);
  const second = watchers(scene);
  const lost = (rung: DueRung, to: readonly Person[]) =>
    failedBy(to.map(({ id }) => entryOf(circle.ledger, keyOf(rung, wait, { scene, to: id }))));
  const noCompanion = first.length === 0 ? companion : lost('companion', first);
  const watch = latest(companion, earliest(at(WATCH_AFTER), noCompanion));
  const noWatch = second.length === 0 ? undefined : lost('watch', second);
  return { companion, watch, all: latest(watch, earliest(at(alarmAfter(circle)), noWatch)) };
}

/** When the question has been answerable for long enough, however late it was said. */
function answerableFrom(wait: Wait, scene: Scene): Instant {
  const asked = questions(wait, scene).flatMap((entry) => (entry ? [askedAt(entry)] : []));
  return asked.length > 0 ? later(instant(Math.min(...asked)), GRACE) : wait.end;
}

function askedAt(entry: Entry): Instant {
  return entry.is === 'waiting' ? entry.since : entry.at;
}

/** Whether the question could be brought to nobody at all: then nobody's answer is waited for. */
function wentUnasked(wait: Wait, scene: Scene): boolean {
  return failedBy(questions(wait, scene)) !== undefined;
}

function questions(wait: Wait, scene: Scene): readonly (Entry | undefined)[] {
  return scene.date.of.map((to) => entryOf(scene.circle.ledger, questionKey(wait, scene, to)));
}

function questionKey(wait: Wait, scene: Scene, to: PersonId): Item['key'] {
  if (wait.putOff) return keyOf('ask', wait, { scene, to });
  return reminderKey({ date: scene.date.id, version: versionOf(scene.date), what: 'out', to });
}

/** When the last of these failed, when all of them did; nobody at all fails nothing. */
function failedBy(entries: readonly (Entry | undefined)[]): Instant | undefined {
  const failed = entries.flatMap((entry) => (entry?.is === 'failed' ? [entry.at] : []));
  const all = failed.length > 0 && failed.length === entries.length;
  return all ? instant(Math.max(...failed)) : undefined;
}

interface Rung {
  readonly wait: Wait;
  readonly scene: Scene;
  readonly person: Person;
}

function itemOf(rung: DueRung, from: Instant, { wait, scene, person }: Rung): Item {
  const { circle, date } = scene;
  const [asked] = date.of;
  const speakable = speakableFrom(wait.since, person);
  return {
    key: keyOf(rung, wait, { scene, to: person.id }),
    to: { kind: 'person', id: person.id },
    about: {
      kind: 'overdue',
      rung,
      why: wait.why,
      date,
      end: wait.end,
      all: alarmFrom(wait, scene),
      last: liveSteps(outingOf(circle, date).steps).at(-1),
      sees: sightOf(scene, person.id),
      may: deedsOf(scene, person.id),
    },
    from: latest(from, speakable),
    notBefore: speakable,
    useless: later(wait.end, OF_USE),
    lane: rung === 'ask' ? 'day-of' : 'alarm',
    quiet: { is: 'sounds' },
    thread: `${date.id}.${versionOf(date)}.due-${wait.stamp}.${person.id}`,
    group: keyOf(rung, wait, { scene, to: person.id }),
    ...(rung !== 'ask' && wait.why === 'late' && asked !== undefined
      ? { insteadOf: questionKey(wait, scene, asked) }
      : {}),
  };
}

function keyOf(rung: DueRung, { stamp }: Wait, { scene, to }: { scene: Scene; to: PersonId }) {
  const { date } = scene;
  const what: OutingWhat = `due-${rung}-${stamp}`;
  return reminderKey({ date: date.id, version: versionOf(date), what, to });
}

function deedsOf({ circle, date }: Scene, id: PersonId): readonly ('go-out' | 'raise-alarm')[] {
  const standing = standingOf(circle, id, date);
  return (['go-out', 'raise-alarm'] as const).filter((deed) => mayDo(standing, deed));
}

/** Whoever is of no circle of theirs, whom they chose to be told, hears the day; a lawyer no names of the team. */
function sightOf({ circle, date }: Scene, id: PersonId): 'all' | 'case' | 'day' {
  if (!isMember(circle, id)) return 'day';
  return maySee(standingOf(circle, id, date), 'team') ? 'all' : 'case';
}

function latest(...all: readonly Instant[]): Instant {
  return instant(Math.max(...all));
}

function earliest(at: Instant, other: Instant | undefined): Instant {
  return other !== undefined && other < at ? other : at;
}
