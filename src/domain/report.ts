import { willingOf } from './audience.ts';
import type { Circle } from './circle.ts';
import { custodyOf } from './custody.ts';
import type { KeyDateId, PersonId } from './id.ts';
import type { About, Item } from './item.ts';
import { current, overAt, type KeyDate } from './keydate.ts';
import { LASTING } from './lasting.ts';
import type { ReminderKey } from './ledger.ts';
import { isConfirmed, teamOf } from './offer.ts';
import { outIn, outingOf } from './outing.ts';
import { ACCESS_LASTS } from './permission.ts';
import type { People, Person } from './person.ts';
import { expectedEnd, speakableFrom } from './reminder.ts';
import { DAY, HOUR, instant, later, type Instant } from './time.ts';

/** How somebody who went along says it was, for the coordinator alone; and the hours that they gave. */
export interface Report {
  readonly date: KeyDateId;
  readonly by: PersonId;
  /** Two lines of their own; empty when they only said the hours. */
  readonly words: string;
  readonly hours?: Hours;
  readonly at: Instant;
}

/** About so many hours; the last means that many or more. */
export const HOURS = [1, 2, 4, 6, 8] as const;
export type Hours = (typeof HOURS)[number];

/** So long a report is kept: what is needed after that is in nobody's notes. */
export const KEPT = LASTING.report;
/** So long after they were out those who came are thanked; on the next day where nobody said that they are. */
const AFTER = HOUR;
const ASKED_FOR = 7 * DAY;

export function reportOf({ reports = [] }: Circle, date: KeyDateId, by: PersonId) {
  return reports.find((one) => one.date === date && one.by === by);
}

/** The circle with this report in the place of what that person said of that date before. */
export function withReport(circle: Circle, report: Report): Circle {
  const others = (circle.reports ?? []).filter(
    ({ date, by }) => date !== report.date || by !== report.by,
  );
  return { ...circle, reports: [...others, report] };
}

/** The circle without what is older than it may be kept; the very same when there is none. */
export function withoutOldReports(circle: Circle, now: Instant): Circle {
  const kept = (circle.reports ?? []).filter(({ at }) => now < later(at, KEPT));
  return kept.length === (circle.reports ?? []).length ? circle : { ...circle, reports: kept };
}

/** Whether this person went along with that date, and may say how it was. */
export function mayReport(circle: Circle, person: PersonId, { id }: KeyDate): boolean {
  return teamOf(circle, id).some(({ offer }) => offer.by === person && isConfirmed(offer));
}

/** Thanks to those who came, and their reports for the coordinators. */
export function afterOf(circle: Circle, people: People): readonly Item[] {
  return circle.dates.flatMap((date) => [
    ...thanks(circle, date, people),
    ...reported(circle, date, people),
  ]);
}

/** To whom the family said yes before it was over, and while they may know of the day. */
function thanks(circle: Circle, date: KeyDate, people: People): readonly Item[] {
  const isHeld = date.of.some((id) => custodyOf(circle, id) !== undefined);
  if (date.state.is === 'off' || isHeld) return [];
  const at = thankedAt(circle, date);
  const came = teamOf(circle, date.id).filter(
    ({ offer }) => isConfirmed(offer) && (offer.yes?.at ?? at) < at,
  );
  const ids = [...new Set(came.map(({ offer }) => offer.by))];
  const until = later(overAt(current(date).when), ACCESS_LASTS);
  return willingOf(circle, ids, people).map((person) =>
    itemOf(date, person, { what: 'thanks', about: { kind: 'thanks', date }, at, until }),
  );
}

/** Never while somebody may still be waited for. */
function thankedAt(circle: Circle, date: KeyDate): Instant {
  const out = outIn(outingOf(circle, date));
  return out ? later(out.at, AFTER) : later(expectedEnd(current(date).when), DAY);
}

function reported(circle: Circle, date: KeyDate, people: People): readonly Item[] {
  const reports = (circle.reports ?? []).filter((one) => one.date === date.id && one.words !== '');
  const leading = circle.members.filter(({ role }) => role === 'coordinator');
  const ids = leading.map(({ person }) => person);
  return reports.flatMap((report) =>
    willingOf(circle, ids, people)
      .filter(({ id }) => id !== report.by)
      .map((person) =>
        itemOf(date, person, {
          what: `report-${report.by}`,
          about: { kind: 'report', date, report },
          at: report.at,
        }),
      ),
  );
}

interface Telling {
  readonly what: string;
  readonly about: About;
  readonly at: Instant;
  /** When it may not be said any more, whatever kept it back; undefined: when it is of no use. */
  readonly until?: Instant;
}

function itemOf({ id }: KeyDate, person: Person, { what, about, at, until }: Telling): Item {
  const key = `after:${id}.${what}.${person.id}` as ReminderKey;
  const from = speakableFrom(at, person);
  const useless = instant(Math.min(later(at, ASKED_FOR), until ?? Infinity));
  return {
    key,
    to: { kind: 'person', id: person.id },
    about,
    from,
    notBefore: from,
    useless,
    lane: 'reminder',
    quiet: { is: 'held', unlessAfter: useless },
    thread: key,
    group: key,
  };
}
