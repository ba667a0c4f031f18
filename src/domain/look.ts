import type { Item } from './item.ts';
import { LEADS, isFollowUp } from './lead.ts';
import { entryOf, isSettled, type Entry, type Ledger, type ReminderKey } from './ledger.ts';
import { afterQuiet } from './quiet.ts';
import type { People } from './person.ts';
import { DAY, MINUTE, type Instant } from './time.ts';

/** Several items that are said to one recipient as one message, and what was tried before. */
export interface Batch {
  readonly items: readonly [Item, ...(readonly Item[])];
  readonly tries: number;
  /** An attempt may have arrived: the message says that it may be a repeat. */
  readonly repeat: boolean;
  /** Since when it has been waiting for a platform; undefined at the first attempt. */
  readonly since: Instant | undefined;
  /** How long after it was due, in ms. */
  readonly late: number;
}

export interface Look {
  readonly say: readonly Batch[];
  /** What can be settled without saying it. */
  readonly settle: readonly (readonly [ReminderKey, Entry])[];
  /** When to look again if nothing changes; undefined when there is nothing left to come. */
  readonly next: Instant | undefined;
}

/** What a look needs besides the plan. `underWay`: keys that this very process is sending now. */
export interface Sight {
  readonly ledger: Ledger;
  readonly people: People;
  readonly now: Instant;
  readonly underWay: ReadonlySet<string>;
}

/** Plan less ledger: what to say now, what to settle unsaid, and when to look again. */
export function look(items: readonly Item[], sight: Sight): Look {
  const idle = items.filter((item) => !sight.underWay.has(item.key));
  const newest = newestByThread(items, sight);
  const unsettled = idle.filter((item) => !isSettled(entryOf(sight.ledger, item.key)));
  const doubtful = unsettled.filter((item) => isLeftInDoubt(item, sight));
  const open = unsettled.filter((item) => !doubtful.includes(item));
  const come = open.filter((item) => item.from <= sight.now);
  const off = come.filter((item) => item.quiet.is === 'off');
  const ripe = come.filter((item) => item.quiet.is !== 'off');
  const overtaken = ripe.filter((item) => newest.get(item.thread) !== item);
  const older = overtaken.filter((item) => isOutdated(newest.get(item.thread), sight));
  const last = ripe.filter((item) => newest.get(item.thread) === item);
  const gone = last.filter((item) => item.useless <= sight.now);
  const alive = last.filter((item) => item.useless > sight.now);
  const due = alive.filter((item) => dueAt(item, sight) <= sight.now);
  const busy = new Set([...overtaken, ...gone, ...off, ...due].map((item) => item.key));
  const isHeld = ({ insteadOf }: Item) => insteadOf !== undefined && busy.has(insteadOf);
  const ready = due.filter((item) => !isHeld(item));
  return {
    say: batches(ready, sight),
    settle: [
      ...[...off, ...older].map((item) => supersede(item, sight)),
      ...gone.map((item) => giveUp(item, sight)),
      ...doubtful.map(({ key }) => [key, { is: 'unknown', at: sight.now }] as const),
    ],
    next: earliest([
      ...alive.filter((item) => !due.includes(item)).map((item) => dueAt(item, sight)),
      ...open.filter((item) => item.from > sight.now).map((item) => item.from),
    ]),
  };
}

/**
 * When an open item is to be said, quiet hours and promised pauses included: at its time, or now when that
 * has passed. Also tells a person when a reminder will come.
 */
export function dueAt(item: Item, sight: Sight): Instant {
  const entry = entryOf(sight.ledger, item.key);
  const from = entry?.is === 'waiting' ? laterOf(item.from, endOf(entry, sight.now)) : item.from;
  const at = laterOf(from, sight.now);
  const person = item.to.kind === 'person' ? sight.people.get(item.to.id) : undefined;
  if (!person || item.quiet.is !== 'held') return at;
  return afterQuiet(at, person, item.quiet.unlessAfter);
}

/** No platform asks for a day's pause: a longer one was written while the clock was wrong, and is over. */
function endOf({ until }: Entry & { is: 'waiting' }, now: Instant): Instant {
  return until - now > DAY ? now : until;
}

/**
 * Of the items whose time has come, the newest of each thread that was said, is being said or is to be said:
 * the others are older news of the same date, and stay unsaid. What was left unsaid itself outdates nothing.
 */
function newestByThread(items: readonly Item[], sight: Sight): ReadonlyMap<string, Item> {
  const newest = new Map<string, Item>();
  for (const item of items) {
    if (item.from > sight.now || item.quiet.is === 'off') continue;
    if (entryOf(sight.ledger, item.key)?.is === 'superseded') continue;
    const known = newest.get(item.thread);
    if (!known || rung(item) >= rung(known)) newest.set(item.thread, item);
  }
  return newest;
}

/**
 * Whether the newer rung came to its end, so that the one that it overtook need not be said. While the newer one
 * only waits, the older stays open unsaid: it takes its place again if the person turns the newer one off.
 */
function isOutdated(newest: Item | undefined, { ledger }: Sight): boolean {
  return newest !== undefined && isSettled(entryOf(ledger, newest.key));
}

/** Later rungs outrank earlier ones, also when a late entry made them ripe at the same moment. */
function rung(item: Item): number {
  return item.about.kind === 'lead' ? LEADS.indexOf(item.about.lead) : 0;
}

function supersede(item: Item, sight: Sight): readonly [ReminderKey, Entry] {
  return [item.key, { is: 'superseded', at: sight.now }];
}

/** Whether an attempt may have arrived and the item is of those that are rather not said than said twice. */
function isLeftInDoubt({ key, repeatedFor }: Item, { ledger, now }: Sight): boolean {
  const entry = entryOf(ledger, key);
  if (repeatedFor === undefined || !entry) return false;
  if (entry.is === 'sending') return now - entry.at > repeatedFor;
  return entry.is === 'waiting' && entry.unsure && now - entry.since > repeatedFor;
}

/** Its time passed unsaid. A follow-up is simply over; anything else failed, or nobody knows. */
function giveUp(item: Item, sight: Sight): readonly [ReminderKey, Entry] {
  const at = sight.now;
  if (item.about.kind === 'lead' && isFollowUp(item.about.lead)) {
    return [item.key, { is: 'superseded', at }];
  }
  const entry = entryOf(sight.ledger, item.key);
  const unsure = entry?.is === 'sending' || (entry?.is === 'waiting' && entry.unsure);
  if (unsure) return [item.key, { is: 'unknown', at }];
  return [item.key, { is: 'failed', at, because: { is: 'too-late' } }];
}

function batches(ready: readonly Item[], sight: Sight): readonly Batch[] {
  const groups = new Map<string, Item[]>();
  for (const item of ready) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [batch([first, ...rest], sight)] : [],
  );
}

function batch(items: Batch['items'], sight: Sight): Batch {
  const entries = items.map((item) => entryOf(sight.ledger, item.key));
  return {
    items,
    tries: Math.max(...entries.map((entry) => (entry && 'tries' in entry ? entry.tries : 0))),
    repeat: entries.some(
      (entry) => entry?.is === 'sending' || (entry?.is === 'waiting' && entry.unsure),
    ),
    since: earliest(entries.flatMap((entry) => (entry?.is === 'waiting' ? [entry.since] : []))),
    late: Math.max(...items.map((item) => lateness(item, sight))),
  };
}

/** Elapsed since the item should have sounded, with the quiet hours of that moment taken into account. */
function lateness(item: Item, sight: Sight): number {
  const unwritten = { ...sight, ledger: {}, now: item.from };
  return Math.max(0, sight.now - dueAt(item, unwritten));
}

function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

function earliest(instants: readonly Instant[]): Instant | undefined {
  return instants.length > 0 ? (Math.min(...instants) as Instant) : undefined;
}

/** A message later than this says so. */
export const NOTICEABLY_LATE = 10 * MINUTE;
