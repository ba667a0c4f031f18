import type { Circle } from './circle.ts';
import type { PersonId } from './id.ts';
import { current, overAt, type KeyDate } from './keydate.ts';
import { LASTING } from './lasting.ts';
import { isConfirmed, teamOf, type Companion } from './offer.ts';
import { attendanceOf } from './outing.ts';
import { reportOf } from './report.ts';
import { HOUR, later, type ClockTime, type Instant } from './time.ts';

/**
 * Hours that those who help gave: to thank them, and to see who carries too much. Nothing is kept for it: they are
 * counted from what is there, and a date counts for thirty days, as long as its reports are kept.
 */
export interface Given {
  readonly by: PersonId;
  /** Whole hours, at least one. */
  readonly hours: number;
}

/** Everybody who gave any, most first. */
export function givenIn(circle: Circle, now: Instant): readonly Given[] {
  const helpers = circle.members.filter(({ role }) => role !== 'family');
  return helpers
    .map(({ person }) => ({ by: person, hours: hoursGiven(circle, person, now) }))
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => b.hours - a.hours);
}

/** Whole hours that this person gave on the dates of the last thirty days; 0 for none. */
export function hoursGiven(circle: Circle, person: PersonId, now: Instant): number {
  return circle.dates
    .filter((date) => counts(date, now))
    .reduce((sum, date) => sum + hoursOn(circle, date, person), 0);
}

function counts(date: KeyDate, now: Instant): boolean {
  const over = overAt(current(date).when);
  return date.state.is !== 'off' && over <= now && now < later(over, LASTING.hours);
}

/** As they said; else as long as they were needed; else as long as anybody said where they were that day. */
function hoursOn(circle: Circle, date: KeyDate, person: PersonId): number {
  const own = teamOf(circle, date.id).filter(
    ({ offer }) => offer.by === person && isConfirmed(offer),
  );
  if (own.length === 0) return 0;
  const said = reportOf(circle, date.id, person)?.hours;
  return said ?? neededFor(own) ?? hoursThere(circle, date);
}

/** The longest of what they took: who drives and goes inside gives the same hours once. */
function neededFor(own: readonly Companion[]): number | undefined {
  const spans = own.flatMap(({ need: { from, to } }) => {
    const minutes = from && to ? minutesOf(to) - minutesOf(from) : 0;
    return minutes > 0 ? [whole(minutes / 60)] : [];
  });
  return spans.length > 0 ? Math.max(...spans) : undefined;
}

function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function hoursThere(circle: Circle, date: KeyDate): number {
  const times = attendanceOf(circle, date).map(({ at }) => at);
  return times.length < 2 ? 0 : whole((Math.max(...times) - Math.min(...times)) / HOUR);
}

function whole(hours: number): number {
  return Math.max(1, Math.round(hours));
}
