import { familyOf, type Circle } from './circle.ts';
import { custodyOf, isHeld } from './custody.ts';
import type { PersonId } from './id.ts';
import type { Item } from './item.ts';
import { current, type KeyDate } from './keydate.ts';
import type { Instant } from './time.ts';

/** A date, and somebody who hears of it. */
export interface Hearer {
  readonly date: KeyDate;
  readonly to: PersonId;
}

/**
 * Who hears of a date: those whose it is. Of one that is in custody the rest of the family hears instead, from
 * then on; where there is nobody else, their own phone is all there is.
 */
export function hearersOf(circle: Circle, date: KeyDate): readonly Hearer[] {
  const free = date.of.filter((id) => !isHeld(circle, id));
  if (free.length === date.of.length) return date.of.map((to) => ({ date, to }));
  const others = familyOf(circle).filter((id) => !date.of.includes(id) && !isHeld(circle, id));
  if (free.length + others.length === 0) return date.of.map((to) => ({ date, to }));
  const since = Math.max(...date.of.map((id) => custodyOf(circle, id)?.since ?? 0)) as Instant;
  const theirs = heardSince(date, since);
  return [...free.map((to) => ({ date, to })), ...others.map((to) => ({ date: theirs, to }))];
}

/** The date as if it had been said then: what was to be said before is not said late. */
function heardSince(date: KeyDate, since: Instant): KeyDate {
  const newest = current(date);
  if (newest.at >= since) return date;
  const [first, ...more] = date.versions.with(-1, { ...newest, at: since });
  return first ? { ...date, versions: [first, ...more] } : date;
}

/** What can be said to this hearer: only whoever went can be asked whether they are out. */
export function sayableTo({ date, to }: Hearer, items: readonly Item[]): readonly Item[] {
  if (date.of.includes(to)) return items;
  return items.filter(({ about }) => about.kind !== 'lead' || about.lead !== 'out');
}

/** The circle without the dates from which nobody comes home: all whose they are, are in custody already. */
export function withoutHeld(circle: Circle): Circle {
  const isWaitedFor = ({ of }: KeyDate) => of.some((id) => custodyOf(circle, id) === undefined);
  return { ...circle, dates: circle.dates.filter(isWaitedFor) };
}
