import type { Circle } from './circle.ts';
import { planOf } from './emergency.ts';
import type { KeyDateId } from './id.ts';
import { LASTING } from './lasting.ts';
import type { KeyDate } from './keydate.ts';
import { isSettled, type Entry, type Ledger } from './ledger.ts';
import type { People } from './person.ts';
import { plan } from './plan.ts';
import { endOf } from './retention.ts';
import type { Custody, CustodyId } from './task.ts';
import { later, type Instant } from './time.ts';

/**
 * What a circle in use keeps of what is long over, so that years of it are no more than one: a date is put away with all
 * that was said of it, later the date itself goes, and so do custodies that ended. Nothing is cut that would change what
 * is still to be said: each cut is tried first, and made only where plan less ledger stays exactly as it was.
 */
export function withoutOldHistory(circle: Circle, people: People, now: Instant): Circle {
  if ((circle.joins ?? circle.ends) !== undefined) return circle;
  const cuts: readonly Cut[] = [
    ...datesToPutAway(circle, now).map((id) => (one: Circle) => putAway(one, id, now)),
    ...datesToErase(circle, now).map((id) => (one: Circle) => withoutDate(one, id)),
    ...custodiesToErase(circle, now).map((id) => (one: Circle) => withoutCustodyOf(one, id)),
    (one) => withoutOldReadings(one, now),
  ];
  const cut = cuts.reduce((one, apply) => tried(one, apply, people), circle);
  return tried(cut, (one) => withoutLeftEntries(one, people, now), people);
}

type Cut = (circle: Circle) => Circle;

function tried(circle: Circle, cut: Cut, people: People): Circle {
  const after = cut(circle);
  return after === circle || isAsBefore(circle, after, people) ? after : circle;
}

/** Whether exactly the same is still to be said. */
function isAsBefore(before: Circle, after: Circle, people: People): boolean {
  return JSON.stringify(openIn(before, people)) === JSON.stringify(openIn(after, people));
}

function openIn(circle: Circle, people: People) {
  return plan(circle, people)
    .filter(({ key }) => !isSettled(circle.ledger[key]))
    .map(({ about: _, ...item }) => item);
}

function datesToPutAway({ dates }: Circle, now: Instant): readonly KeyDateId[] {
  return dates
    .filter((date) => date.away === undefined && now >= later(knownEnd(date), LASTING.told))
    .map(({ id }) => id);
}

/** A date that was entered when it was over already was not old before that. */
function knownEnd(date: KeyDate): Instant {
  const said = [...date.versions, ...(date.disputed ? [date.disputed] : [])].map(({ at }) => at);
  return Math.max(endOf(date), ...said) as Instant;
}

/** The one that ended last stays, by which the circle comes to rest; and so does what a campaign was opened to. */
function datesToErase({ dates, campaigns = [] }: Circle, now: Instant): readonly KeyDateId[] {
  const last = Math.max(...dates.map(endOf));
  const opened = new Set(campaigns.flatMap((link) => link.dates));
  return dates
    .filter((date) => date.away !== undefined && !opened.has(date.id) && endOf(date) < last)
    .filter((date) => now >= later(knownEnd(date), LASTING.history))
    .map(({ id }) => id);
}

/** Who took the paper's word, looked whether it stands and says otherwise goes; versions stay, whose number is in phones. */
function putAway(circle: Circle, id: KeyDateId, now: Instant): Circle {
  const dates = circle.dates.map((date): KeyDate => {
    if (date.id !== id) return date;
    const { confirmed: _, checked: __, disputed: ___, ...rest } = date;
    return { ...rest, away: now };
  });
  return { ...withoutHelp({ ...circle, dates }, id), ledger: without(circle.ledger, id) };
}

function withoutDate(circle: Circle, id: KeyDateId): Circle {
  const { outings, ...rest } = withoutHelp(circle, id);
  return {
    ...rest,
    ...(outings && { outings: outings.filter(({ date }) => date !== id) }),
    dates: circle.dates.filter((date) => date.id !== id),
    ledger: without(circle.ledger, id),
  };
}

function withoutHelp({ needs, offers, reports, ...circle }: Circle, id: KeyDateId): Circle {
  const wanted = new Set((needs ?? []).filter(({ date }) => date === id).map((need) => need.id));
  return {
    ...circle,
    ...(needs && { needs: needs.filter(({ date }) => date !== id) }),
    ...(offers && { offers: offers.filter(({ need }) => !wanted.has(need)) }),
    ...(reports && { reports: reports.filter(({ date }) => date !== id) }),
  };
}

function custodiesToErase({ custodies = [] }: Circle, now: Instant): readonly CustodyId[] {
  return custodies.filter((one) => isLongOver(one, now)).map(({ id }) => id);
}

function isLongOver({ over }: Custody, now: Instant): boolean {
  return over !== undefined && now >= later(over.at, LASTING.custody);
}

function withoutCustodyOf({ custodies = [], ...circle }: Circle, id: CustodyId): Circle {
  return {
    ...circle,
    custodies: custodies.filter((one) => one.id !== id),
    ledger: without(circle.ledger, id),
  };
}

/** Entries of the plan that the family showed long ago, and to whom. */
function withoutOldReadings(circle: Circle, now: Instant): Circle {
  const plans = planOf(circle);
  const shown = plans.shown.filter(({ at }) => now < later(at, LASTING.custody));
  if (shown.length === plans.shown.length) return circle;
  const gone = new Set<string>(
    plans.shown.filter((one) => !shown.includes(one)).map(({ id }) => id),
  );
  const isOf = (key: string) => key.startsWith('release:') && gone.has(partOf(key, 1) ?? '');
  const ledger = Object.entries(circle.ledger).filter(([key]) => !isOf(key));
  return { ...circle, plan: { ...plans, shown }, ledger: Object.fromEntries(ledger) };
}

/** What belongs to no date: readings of the plan, questions about keeping, news of the room. */
const APART = /^(?:release|rest|channel|custody):/;

/** Such entries as no plan yields any more, when they are old. */
function withoutLeftEntries(circle: Circle, people: People, now: Instant): Circle {
  const planned = new Set<string>(plan(circle, people).map(({ key }) => key));
  const isLeft = ([key, entry]: readonly [string, Entry]) =>
    APART.test(key) && !planned.has(key) && isOld(entry, now);
  const entries = Object.entries(circle.ledger);
  const kept = entries.filter((one) => !isLeft(one));
  return kept.length === entries.length ? circle : { ...circle, ledger: Object.fromEntries(kept) };
}

function isOld(entry: Entry, now: Instant): boolean {
  return isSettled(entry) && 'at' in entry && now >= later(entry.at, LASTING.custody);
}

/** The ledger without what is written of that date or custody, whoever heard it in whose place. */
function without(ledger: Ledger, id: string): Ledger {
  return Object.fromEntries(Object.entries(ledger).filter(([key]) => partOf(key, 0) !== id));
}

/** The parts of a key lie between dots, after the words before its colons. */
function partOf(key: string, place: number): string | undefined {
  return key.slice(key.lastIndexOf(':') + 1).split('.')[place];
}
