import { dateOfId, withDate, type Circle } from './circle.ts';
import { ALPHABET, keyDateId, type KeyDateId, type PersonId } from './id.ts';
import { parseReminderKey } from './key.ts';
import { current, lastDayOf, type KeyDate, type KeyDateOutcome } from './keydate.ts';
import { dayOf, type Instant, type LocalDate } from './time.ts';

/** What somebody said came of a date. */
export interface Said {
  readonly outcome: KeyDateOutcome;
  readonly by: PersonId;
  readonly at: Instant;
  /** Set when it is so for one person of several: for the others the date goes on. */
  readonly only?: PersonId;
  /** The id that a date of one person of several gets; further ones get it with letters behind it. */
  readonly id: KeyDateId;
}

/**
 * The circle after this date came to its end; unchanged when it is not ahead any more. Somebody in custody is
 * expected at no check-in: those of theirs alone end with it. Hearings and all else go on.
 */
export function withOutcome(circle: Circle, id: KeyDateId, said: Said): Circle {
  const held = dateOfId(circle, id);
  if (held?.state.is !== 'ahead') return circle;
  const own = alone(held, said);
  const rest = held.of.filter((one) => !own.of.includes(one));
  const others = rest.length > 0 ? withDate(circle, { ...held, of: rest }) : circle;
  const closed = withDate(untold(others, own.id), done(own, said));
  return said.outcome === 'detained' ? withoutCheckIns(closed, own.of, said) : closed;
}

/** The id under which the date of that outcome is kept from then on. */
export function closedAs(date: KeyDate, said: Said): KeyDateId {
  return alone(date, said).id;
}

/** The part of the date that the outcome is about: all of it, or that of one person. */
function alone(held: KeyDate, { only, id }: Said): KeyDate {
  const isPart = only !== undefined && held.of.length > 1 && held.of.includes(only);
  return isPart ? { ...held, id, of: [only] } : held;
}

function done(date: KeyDate, { outcome, by, at }: Pick<Said, 'outcome' | 'by' | 'at'>): KeyDate {
  const { disputed: _, ...settled } = date;
  return { ...settled, state: { is: 'done', outcome, by, at } };
}

/** The circle without their check-ins. One that is shared with somebody else goes on for the others alone. */
export function withoutCheckIns(circle: Circle, whose: readonly PersonId[], said: Said): Circle {
  const dates = circle.dates.flatMap((date, place) => {
    const own = date.of.filter((id) => whose.includes(id));
    const ends = date.kind === 'check-in' && date.state.is === 'ahead' && own.length > 0;
    if (!ends) return [date];
    const of = date.of.filter((id) => !own.includes(id));
    if (of.length === 0) return [done(date, said)];
    return [{ ...date, of }, done({ ...date, id: partId(said.id, place), of: own }, said)];
  });
  return { ...circle, dates };
}

/** The same for the same place, so that nothing here is left to chance. */
function partId(id: KeyDateId, place: number): KeyDateId {
  const letters = [Math.floor(place / ALPHABET.length), place % ALPHABET.length];
  return keyDateId(id.slice(0, 20) + letters.map((at) => ALPHABET[at] ?? '').join(''))!;
}

/** Ended before its last day was there: a phone's calendar that has it still shows it as ahead. */
export function isClosedEarly(date: KeyDate): boolean {
  const { when } = current(date);
  const last = lastDayOf(when);
  const { state } = date;
  return state.is === 'done' && last !== undefined && dayOf(state.at, when.zone) < last;
}

/** What was told of an earlier outcome that was taken back counts no more: the new one is told anew. */
function untold(circle: Circle, id: KeyDateId): Circle {
  const entries = Object.entries(circle.ledger).filter(([key]) => {
    const parts = parseReminderKey(key);
    return parts?.date !== id || (parts.what !== 'done' && parts.what !== 'again');
  });
  return { ...circle, ledger: Object.fromEntries(entries) };
}

/** The circle as it was before that outcome, together with all that ended with it; `at` is when it was said. */
export function withoutOutcome(circle: Circle, id: KeyDateId, at: Instant): Circle {
  const state = dateOfId(circle, id)?.state;
  if (state?.is !== 'done' || state.at !== at) return circle;
  const dates = circle.dates.map((date): KeyDate => {
    const together = date.state.is === 'done' && date.state.at === at && date.state.by === state.by;
    return together ? { ...date, state: { is: 'ahead' } } : date;
  });
  return { ...circle, dates };
}

/** Put off, and nobody knows to when: from today on it may be any day. */
export function putOff(date: KeyDate, said: Pick<Said, 'by' | 'at'>, today: LocalDate): KeyDate {
  const { when, place, note } = current(date);
  const open = { date: today, until: 'unknown', time: { is: 'unknown' }, zone: when.zone } as const;
  const version = { when: open, place, paper: 'other', note, by: said.by, at: said.at } as const;
  return { ...date, versions: [...date.versions, version] };
}
