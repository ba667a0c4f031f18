import { addCalendarDays } from './calendar.ts';
import type { Person } from './person.ts';
import { instantOf, localOf, type Instant } from './time.ts';

/**
 * The end of the quiet hours that this instant lies in, in the person's zone; undefined outside of them.
 * Quiet hours that begin and end at the same minute are none.
 */
export function quietUntil(at: Instant, person: Person): Instant | undefined {
  const { from, to } = person.quiet;
  if (from === to) return undefined;
  const { date, time } = localOf(at, person.zone);
  const overnight = from > to;
  const inside = overnight ? time >= from || time < to : time >= from && time < to;
  if (!inside) return undefined;
  const endsTomorrow = overnight && time >= from;
  const day = endsTomorrow ? addCalendarDays(date, 1) : date;
  return instantOf(day, to, person.zone);
}

/**
 * When something may sound: at once outside quiet hours, else at their end; but at once all the same when
 * that would be after the last instant at which it is of use.
 */
export function afterQuiet(at: Instant, person: Person, lastUse: Instant): Instant {
  const end = quietUntil(at, person);
  if (end === undefined || end > lastUse) return at;
  return end;
}
