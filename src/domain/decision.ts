import { familyOf, isMember, roleOf, type Circle } from './circle.ts';
import type { PersonId } from './id.ts';
import type { Item } from './item.ts';
import { reminderKey } from './key.ts';
import { versionOf, type KeyDate } from './keydate.ts';
import { entryOf } from './ledger.ts';
import { GRAVE } from './outcome.ts';
import { REMINDED, remindedOf, type Reminded } from './others.ts';
import { isWilling, type People, type Person } from './person.ts';
import { speakableFrom } from './reminder.ts';
import { DAY, MINUTE, later, type Instant } from './time.ts';
import { mayHaveHeard } from './told.ts';

/** So long an outcome can be taken back before the others hear of it. */
export const GRACE = 10 * MINUTE;
/** So long it is news. */
const NEWS = 7 * DAY;

/**
 * What the others of a family hear when one of them says how a date went: once, each, when it changes what they
 * have to do; and that it was a mistake, when it was taken back after they heard it. Coordinators and lawyers hear it
 * too, and that a paper went out of whose last day they are reminded.
 */
export function decisionsOf(circle: Circle, people: People): readonly Item[] {
  return circle.dates.flatMap((date) =>
    hearersOf(circle, date, people).flatMap((hearer) => [
      ...(isCustody(circle, date) ? [] : decided(date, hearer)),
      ...takenBack(circle, date, hearer),
    ]),
  );
}

interface Hearer {
  readonly person: Person;
  /** What they are in the circle, when not of the family. */
  readonly role?: Reminded;
}

/** Each once; whoever is of the family hears it as that. */
function hearersOf(circle: Circle, date: KeyDate, people: People): readonly Hearer[] {
  const family = others(circle, date, people).map((person) => ({ person }));
  const beside = remindedOf(circle, date, people)
    .filter(({ id }) => family.every(({ person }) => person.id !== id))
    .flatMap((person): Hearer[] => {
      const role = REMINDED.find((one) => one === roleOf(circle, person.id));
      return role ? [{ person, role }] : [];
    });
  return [...family, ...beside];
}

/** Custody has an alarm of its own, which does not wait. */
function isCustody({ custodies = [] }: Circle, { state }: KeyDate): boolean {
  return (
    state.is === 'done' &&
    state.outcome === 'detained' &&
    custodies.some(({ since }) => since === state.at)
  );
}

function others(circle: Circle, { of }: KeyDate, people: People): readonly Person[] {
  return [...new Set([...of, ...familyOf(circle)])]
    .filter((id) => isMember(circle, id))
    .map((id) => people.get(id))
    .filter((person) => person !== undefined)
    .filter(isWilling);
}

function decided(date: KeyDate, hearer: Hearer): readonly Item[] {
  const { state } = date;
  const { person, role } = hearer;
  if (state.is !== 'done' || state.by === undefined || state.by === person.id) return [];
  const isFiled = role !== undefined && state.outcome === 'filed';
  if (!GRAVE.includes(state.outcome) && !isFiled) return [];
  const from = speakableFrom(later(state.at, GRACE), person);
  return from < later(state.at, NEWS)
    ? [item(date, 'done', { to: person.id, role, from, of: state.at })]
    : [];
}

function takenBack(circle: Circle, date: KeyDate, { person, role }: Hearer): readonly Item[] {
  if (date.state.is !== 'ahead') return [];
  const told = entryOf(circle.ledger, keyOf(date, 'done', person.id));
  if (!told || !mayHaveHeard(told) || !('at' in told)) return [];
  return [item(date, 'again', { to: person.id, role, from: told.at, of: told.at })];
}

function keyOf(date: KeyDate, what: 'done' | 'again', to: PersonId) {
  return reminderKey({ date: date.id, version: versionOf(date), what, to });
}

interface Telling {
  readonly to: PersonId;
  readonly role: Reminded | undefined;
  readonly from: Instant;
  /** When what it tells of was said; all that was said at once is told at once. */
  readonly of: Instant;
}

function item(date: KeyDate, what: 'done' | 'again', { to, role, from, of }: Telling): Item {
  const key = keyOf(date, what, to);
  const useless = later(of, NEWS);
  return {
    key,
    to: { kind: 'person', id: to },
    about: { kind: 'decided', what, date, ...(role && { role }) },
    from,
    notBefore: from,
    useless,
    lane: 'reminder',
    quiet: { is: 'held', unlessAfter: useless },
    thread: key,
    group: `${what}.${String(of)}.${to}`,
  };
}
