import type { Circle } from '../domain/circle.ts';
import type { PersonId } from '../domain/id.ts';
import { isCheck, isDispute, isHelp, isOuting, proxyKey, type What } from '../domain/key.ts';
import { versionOf, type KeyDate } from '../domain/keydate.ts';
import { LEADS, isFollowUp } from '../domain/lead.ts';
import type { Entry, ReminderKey } from '../domain/ledger.ts';
import type { Person } from '../domain/person.ts';
import { entriesOf } from '../domain/told.ts';
import type { Reach, ReachState } from '../text/view.ts';
import type { Context } from './command.ts';

/**
 * Whether each person of a date was reached about it as it is now: by the newest thing that was due. The
 * honest states only: delivered, not delivered and who was told, on its way, unknown, nothing due yet.
 */
export function reachOf({ circle, people, person }: Context, date: KeyDate): readonly Reach[] {
  return date.of.map((id) => ({
    who: id === person.id ? 'you' : { called: people.get(id)?.called ?? '' },
    state: stateOf(circle, date, people.get(id) ?? person),
  }));
}

function stateOf(circle: Circle, date: KeyDate, person: Person): ReachState {
  const newest = newestEntry(circle, date, person.id);
  if (!newest) return { is: 'nothing-yet' };
  const { entry, key } = newest;
  switch (entry.is) {
    case 'delivered':
      return { is: 'delivered', at: entry.at };
    case 'sending':
    case 'waiting':
      return { is: 'on-its-way' };
    case 'unknown':
      return { is: 'unknown' };
    case 'failed':
    case 'superseded':
      return { is: 'not-delivered', told: toldInstead(circle, key, person) };
  }
}

/** The newest rung that was said or given up; superseded ones say nothing about reaching anybody. */
function newestEntry(
  circle: Circle,
  date: KeyDate,
  to: PersonId,
): { readonly key: ReminderKey; readonly entry: Entry } | undefined {
  const version = versionOf(date);
  return entriesOf(circle, date)
    .filter(({ parts, entry }) => {
      const ours = parts.to === to && parts.version === version;
      return ours && entry.is !== 'superseded' && reaches(parts.what);
    })
    .sort((a, b) => rung(a.parts.what) - rung(b.parts.what))
    .at(-1);
}

const FOLLOW_UPS: ReadonlySet<string> = new Set(LEADS.filter(isFollowUp));

/** Follow-ups and the request to look whether a date still stands say nothing about the date itself. */
function reaches(what: What): boolean {
  if (isCheck(what) || isHelp(what) || isOuting(what)) return false;
  return isDispute(what) || !FOLLOW_UPS.has(what);
}

function rung(what: string): number {
  return (LEADS as readonly string[]).indexOf(what);
}

function toldInstead(circle: Circle, key: ReminderKey, person: Person): readonly string[] {
  const told = circle.ledger[proxyKey('unreached', key)];
  return told?.is === 'delivered' && person.trusted ? [person.trusted.called] : [];
}
