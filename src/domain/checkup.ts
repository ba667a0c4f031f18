import { householdOf } from './audience.ts';
import type { Circle } from './circle.ts';
import type { PersonId } from './id.ts';
import type { Item } from './item.ts';
import { reminderKey } from './key.ts';
import {
  clockFace,
  current,
  isAnyDay,
  lastDayOf,
  versionOf,
  type Check,
  type KeyDate,
  type KeyDateKind,
  type When,
} from './keydate.ts';
import { entryOf, type ReminderKey } from './ledger.ts';
import type { People, Person } from './person.ts';
import { TRAVEL, leadInstant, speakableFrom } from './reminder.ts';
import { CHECK_RUNGS, isWeek, weeksBefore, type CheckRung } from './rung.ts';
import { instantOf, later, type Instant } from './time.ts';

/**
 * Checks that a date still stands, each given to one person of the family. Where nobody looked, or could not,
 * the next one is asked the next time; who looked keeps it. It follows from the documents, like all that is said.
 */

/** Which dates are asked about when. A check-in has no public look-up: there the letter is looked at again, once. */
const RUNGS: Readonly<Record<KeyDateKind, readonly CheckRung[]>> = {
  hearing: CHECK_RUNGS,
  'check-in': ['d3'],
  removal: [],
  deadline: [],
  expiry: [],
  appointment: [],
};

/** One time that somebody is asked, in the past or to come. */
export interface Turn {
  readonly rung: CheckRung;
  readonly asked: Person;
  readonly due: Instant;
  /** The first instant at which asking is of no use: the next one is asked then, or the last reminder comes. */
  readonly until: Instant;
  readonly answer: Check | undefined;
}

/** Everything that is to be said about whether the circle's dates still stand. */
export function checkupsOf(circle: Circle, people: People): readonly Item[] {
  return circle.dates.flatMap((date) =>
    turnsOf(circle, date, people)
      .filter(({ answer }) => answer === undefined)
      .map((turn) => itemOf(date, turn)),
  );
}

/**
 * Who is asked when about a date that is ahead. Rungs that lie before it was entered are left out: who has just
 * read the paper need not look again. Whom the ledger names for a rung keeps it, so that nobody who joins or
 * leaves is asked about a week that has passed.
 */
export function turnsOf(circle: Circle, date: KeyDate, people: People): readonly Turn[] {
  if (date.state.is !== 'ahead' || isAnyDay(current(date).when)) return [];
  const askable = householdOf(circle, date, people);
  const turns: Turn[] = [];
  let next = askable[0];
  for (const rung of RUNGS[date.kind]) {
    const given = askable.find(({ id }) => entryOf(circle.ledger, keyOf(date, rung, id)));
    const asked = given ?? beginningWith(next, askable).find((person) => hears(person, rung));
    const turn = asked && turnAt(date, rung, asked);
    if (!turn) continue;
    turns.push(turn);
    next = after(turn, askable);
  }
  return turns;
}

function beginningWith(first: Person | undefined, all: readonly Person[]): readonly Person[] {
  const place = Math.max(
    0,
    all.findIndex((one) => one === first),
  );
  return [...all.slice(place), ...all.slice(0, place)];
}

/** Who turned off the reminders that come with it is not asked; the weeks have none, and go by all of them. */
function hears({ leadsOff }: Person, rung: CheckRung): boolean {
  if (!isWeek(rung)) return !leadsOff.includes(rung);
  return CHECK_RUNGS.some((one) => !isWeek(one) && !leadsOff.includes(one));
}

function turnAt(date: KeyDate, rung: CheckRung, asked: Person): Turn | undefined {
  const { when, at } = current(date);
  const due = rungInstant(rung, when, asked);
  if (due < speakableFrom(at, asked)) return undefined;
  const following = CHECK_RUNGS[CHECK_RUNGS.indexOf(rung) + 1];
  const until = following ? rungInstant(following, when, asked) : leadInstant('h3', when, asked);
  if (until <= due) return undefined;
  return { rung, asked, due, until, answer: answerIn(date, due, until) };
}

/** At the date's own clock face in its place, as reminders do; with a reminder's rung at that reminder's instant. */
function rungInstant(rung: CheckRung, when: When, person: Person): Instant {
  if (!isWeek(rung)) return leadInstant(rung, when, person);
  return instantOf(when.date, clockFace(when.time), when.zone, -7 * weeksBefore(rung));
}

/** What somebody found in that time; that it could not be looked at counts only when nobody else could. */
function answerIn({ checked = [], versions }: KeyDate, from: Instant, until: Instant) {
  const given = checked.filter(
    ({ at, version }) => version === versions.length - 1 && at >= from && at < until,
  );
  return given.findLast(({ found }) => found !== 'could-not') ?? given.at(-1);
}

function after({ asked, answer }: Turn, askable: readonly Person[]): Person | undefined {
  const looked = answer?.found === 'could-not' ? undefined : answer?.by;
  const keeper = askable.find(({ id }) => id === looked);
  return keeper ?? askable[(askable.indexOf(asked) + 1) % askable.length];
}

function keyOf(date: KeyDate, rung: CheckRung, to: PersonId): ReminderKey {
  return reminderKey({ date: date.id, version: versionOf(date), what: `check-${rung}`, to });
}

/** It shares a reminder's group where both come together, so that they are one message. */
function itemOf(date: KeyDate, { rung, asked, due, until }: Turn): Item {
  const { when, at } = current(date);
  return {
    key: keyOf(date, rung, asked.id),
    to: { kind: 'person', id: asked.id },
    about: { kind: 'check', rung, date },
    from: due,
    notBefore: speakableFrom(at, asked),
    useless: until,
    lane: 'reminder',
    quiet: { is: 'held', unlessAfter: leaving(when) },
    thread: `${date.id}.${versionOf(date)}.check`,
    group: `${isWeek(rung) ? `check-${rung}` : rung}.${when.date}.${asked.id}`,
  };
}

/** The last instant that leaves time to get there, as for reminders. */
function leaving(when: When): Instant {
  const start = instantOf(lastDayOf(when) ?? when.date, clockFace(when.time), when.zone);
  return later(start, -TRAVEL);
}
