import { concernedBy, datesAround } from './concerned.ts';
import { familyOf, withDraft, type Circle } from './circle.ts';
import { withOutcome, withoutCheckIns, withoutOutcome } from './close.ts';
import type { KeyDateId, PersonId } from './id.ts';
import { current, startOf, type KeyDate } from './keydate.ts';
import { isUnderWay, outingOf, whereabouts } from './outing.ts';
import { mayDo, standingOf } from './permission.ts';
import { tasksFor, type Custody, type CustodyId, type Task, type TaskKind } from './task.ts';
import { DAY, MINUTE, later, type Instant } from './time.ts';

/** So long it can be taken back as a mistake; so long also the plan stays sealed, since that cannot be taken back. */
export const UNDO = 2 * MINUTE;

export function custodyOfId({ custodies = [] }: Circle, id: CustodyId): Custody | undefined {
  return custodies.find((custody) => custody.id === id);
}

/** Those who are in custody now. */
export function openCustodies({ custodies = [] }: Circle): readonly Custody[] {
  return custodies.filter(({ over }) => over === undefined);
}

export function custodyOf(circle: Circle, person: PersonId): Custody | undefined {
  return openCustodies(circle).find(({ of }) => of === person);
}

/**
 * Whether this person is in custody while others see to it. Then nothing of the plan is shown to them, and
 * nothing that is done: their phone may be in other hands.
 */
export function isHeld(circle: Circle, person: PersonId): boolean {
  const custody = custodyOf(circle, person);
  return custody !== undefined && concernedBy(circle, custody).length > 0;
}

/** What somebody said: who was taken, and on which date if it was one. */
export interface Taken {
  readonly id: CustodyId;
  readonly of: PersonId;
  readonly by: PersonId;
  readonly at: Instant;
  readonly date?: KeyDateId;
  /** The id that their part of a date gets which they share with others. */
  readonly part: KeyDateId;
}

/**
 * The circle after somebody of its family was taken into custody; unchanged when that is known already. The date
 * on which it happened ends with that outcome, and so do their check-ins; hearings go on. What they had half filled in
 * goes, since it may be of the plan and their phone in other hands.
 */
export function withCustody(circle: Circle, taken: Taken): Circle {
  const { id, of, by, at, date } = taken;
  const isKnown = custodyOf(circle, of) !== undefined || custodyOfId(circle, id) !== undefined;
  if (isKnown || !familyOf(circle).includes(of)) return circle;
  const custody: Custody = {
    id,
    of,
    since: at,
    by,
    ...(date && { date }),
    tasks: tasksFor(circle, of, at),
  };
  const held = { ...closed(circle, taken), custodies: [...(circle.custodies ?? []), custody] };
  return isHeld(held, of) ? withDraft(held, of, undefined) : held;
}

function closed(circle: Circle, { of, by, at, date, part }: Taken): Circle {
  const said = { outcome: 'detained', by, at, only: of, id: part } as const;
  const ended = date ? withOutcome(circle, date, said) : circle;
  return withoutCheckIns(ended, [of], said);
}

/** The tasks of a custody that is open, changed; unchanged for one that is over. */
function withTasks(circle: Circle, id: CustodyId, change: (task: Task) => Task): Circle {
  if (!openCustodies(circle).some((one) => one.id === id)) return circle;
  const custodies = (circle.custodies ?? []).map((one) =>
    one.id === id ? { ...one, tasks: one.tasks.map(change) } : one,
  );
  return { ...circle, custodies };
}

export interface Ticked {
  readonly id: CustodyId;
  readonly task: TaskKind;
  readonly by: PersonId;
  readonly at: Instant;
}

/** Done, by whoever did it; the first tick holds. */
export function withTick(circle: Circle, { id, task, by, at }: Ticked): Circle {
  return withTasks(circle, id, (one) =>
    one.is === task && !one.done ? { ...one, done: { by, at } } : one,
  );
}

export function withoutTick(circle: Circle, { id, task }: Pick<Ticked, 'id' | 'task'>): Circle {
  return withTasks(circle, id, (one) => (one.is === task ? undone(one) : one));
}

function undone({ done: _, ...task }: Task): Task {
  return task;
}

/** «I do it»: from then on it is theirs, and they are reminded of it. */
export function withOwner(circle: Circle, { id, task, by, at }: Ticked): Circle {
  return withTasks(circle, id, (one) =>
    one.is === task && !one.done && one.owner !== by ? { ...one, owner: by, since: at } : one,
  );
}

export interface Ended {
  readonly id: CustodyId;
  readonly is: 'undone' | 'free';
  readonly by: PersonId;
  readonly at: Instant;
}

/** The circle after it is over; a mistake brings back what had ended with it. Unchanged when it is over already. */
export function withoutCustody(circle: Circle, { id, is, by, at }: Ended): Circle {
  const held = custodyOfId(circle, id);
  if (!held || held.over || (is === 'undone' && !canUndo(held, at))) return circle;
  const back = is === 'undone' ? reopened(circle, held) : circle;
  const custodies = (back.custodies ?? []).map((one) =>
    one.id === id ? { ...one, over: { is, by, at } } : one,
  );
  return { ...back, custodies };
}

function reopened(circle: Circle, { since, by }: Custody): Circle {
  const first = circle.dates.find(
    ({ state }) =>
      state.is === 'done' && state.outcome === 'detained' && state.at === since && state.by === by,
  );
  return first ? withoutOutcome(circle, first.id, since) : circle;
}

export function canUndo({ since, over }: Custody, now: Instant): boolean {
  return over === undefined && now < later(since, UNDO);
}

/**
 * Whether this person may say that somebody was taken: family and coordinators any time, whoever goes along or is
 * on call within a day of that date.
 */
export function mayRaise(circle: Circle, person: PersonId, now: Instant): boolean {
  if (mayDo(standingOf(circle, person), 'raise-alarm')) return true;
  return circle.dates
    .filter((date) => Math.abs(startOf(current(date).when) - now) < DAY)
    .some((date) => mayDo(standingOf(circle, person, date, now), 'raise-alarm'));
}

/**
 * Whether this person sees and ticks who does what for somebody in custody: whoever has a task, and those whom it
 * concerns as far as the table lets them. Never the one in custody.
 */
export function mayTick(
  circle: Circle,
  person: PersonId,
  { custody, now }: { readonly custody: Custody; readonly now: Instant },
): boolean {
  if (person === custody.of) return false;
  if (custody.tasks.some(({ owner }) => owner === person)) return true;
  if (mayDo(standingOf(circle, person), 'tick-step')) return true;
  const isOnCall = concernedBy(circle, custody).includes(person);
  return datesAround(circle, custody)
    .filter(({ id }) => isOnCall || id === custody.date)
    .some((date) => mayDo(standingOf(circle, person, date, now), 'tick-step'));
}

/** The date on which it happened: the one that was named, else the one that they had gone in to. */
export function dateOfTaking(
  circle: Circle,
  of: PersonId,
  { now, named }: { readonly now: Instant; readonly named: KeyDateId | undefined },
): { readonly date?: KeyDateId } {
  const date = circle.dates
    .filter((one) => one.of.includes(of) && one.state.is === 'ahead')
    .find((one) => one.id === named || isInside(circle, one, now));
  return date ? { date: date.id } : {};
}

function isInside(circle: Circle, date: KeyDate, now: Instant): boolean {
  return isUnderWay(circle, date, now) && whereabouts(outingOf(circle, date)) === 'in';
}
