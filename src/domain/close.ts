import { dateOfId, withDate, type Circle } from './circle.ts';
import type { KeyDateId, PersonId } from './id.ts';
import { parseReminderKey } from './key.ts';
import { current, type KeyDate, type KeyDateOutcome } from './keydate.ts';
import type { Instant, LocalDate } from './time.ts';

/** What somebody said came of a date. */
export interface Said {
  readonly outcome: KeyDateOutcome;
  readonly by: PersonId;
  readonly at: Instant;
  /** Set when it is so for one person of several: for the others the date goes on. */
  readonly only?: PersonId;
  /** The id that a date of one person of several gets. */
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

/** The circle without the check-ins that are these people's alone: nobody expects them there. */
export function withoutCheckIns(
  circle: Circle,
  whose: readonly PersonId[],
  said: Pick<Said, 'outcome' | 'by' | 'at'>,
): Circle {
  const dates = circle.dates.map((date) => {
    const ends = date.kind === 'check-in' && date.state.is === 'ahead';
    return ends && date.of.every((id) => whose.includes(id)) ? done(date, said) : date;
  });
  return { ...circle, dates };
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
