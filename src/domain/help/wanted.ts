import { willingOf } from '../audience.ts';
import type { Circle, Member } from '../circle.ts';
import type { PersonId } from '../id.ts';
import type { Item } from '../item.ts';
import { parseReminderKey } from '../key.ts';
import { entryOf } from '../ledger.ts';
import { current, isAnyDay, startOf, type KeyDate } from '../keydate.ts';
import { fits, needsFor, WEEKLY, type Need } from '../need.ts';
import { offerOf, offersOf, openPlaces, type Offer } from '../offer.ts';
import { mayDo, standingOf } from '../permission.ts';
import type { People, Person } from '../person.ts';
import { leadInstant } from '../reminder.ts';
import { mayHaveHeard } from '../told.ts';
import { DAY, later, type Instant } from '../time.ts';
import { WAVES } from './about.ts';
import { itemOf } from './item.ts';

/**
 * Those who could help hear of an open place: at once, and again as the day comes nearer. First those who fit,
 * from five days before on all. Nobody hears of more new requests a week than they chose.
 */
export function wantedOf(circle: Circle, date: KeyDate, people: People): readonly Item[] {
  const open = needsFor(circle, date.id).filter((need) => openPlaces(circle, need) > 0);
  if (open.length === 0) return [];
  return helpersOf(circle, date, people).flatMap((helper) =>
    open
      .filter((need) => isFree(circle, need, helper.person))
      .flatMap((need) => callsFor(circle, date, { need, ...helper })),
  );
}

interface Helper {
  readonly person: Person;
  readonly member: Member;
}

/** Supporters who agreed to be written to; whose own date it is, and who may not offer, is not asked. */
function helpersOf(circle: Circle, date: KeyDate, people: People): readonly Helper[] {
  return circle.members
    .filter(({ person, role }) => role === 'supporter' && !date.of.includes(person))
    .filter(({ person }) => mayDo(standingOf(circle, person, date), 'offer-help'))
    .flatMap((member) =>
      willingOf(circle, [member.person], people).map((person) => ({ person, member })),
    );
}

/** Who gave a place back, or was told no, is not asked again for the same. */
function isFree(circle: Circle, { id }: Need, person: Person): boolean {
  return offerOf(circle, id, person.id) === undefined;
}

interface Call extends Helper {
  readonly need: Need;
}

/** At once from the moment at which the place opened, and with each wave after it. */
function callsFor(circle: Circle, date: KeyDate, call: Call): readonly Item[] {
  const { need, person, member } = call;
  const opened = openedAt(circle, need);
  const { when } = current(date);
  const waves = isAnyDay(when) ? [] : WAVES;
  const due = waves.map((wave) => ({
    name: `${wave}-${need.id}`,
    from: leadInstant(wave, when, person),
    wide: wave !== 'd14',
  }));
  const wideFrom = due.find(({ wide }) => wide)?.from;
  const now = {
    name: `now-${opened.toString(36)}-${givenBack(circle, need).length}-${need.id}`,
    from: opened,
    wide: wideFrom !== undefined && wideFrom <= opened,
  };
  return [now, ...due.filter(({ from }) => from > opened)]
    .filter(({ wide }) => wide || fits(need, member.helps))
    .map(({ name, from }) => callItem(circle, date, { call, name, from }));
}

/** When the newest of its places came free: when it was asked for, or when somebody gave theirs back. */
export function openedAt(circle: Circle, need: Need): Instant {
  const given = givenBack(circle, need).map(({ at, since = at }) => since);
  return Math.max(need.reopened ?? need.at, ...given) as Instant;
}

function givenBack(circle: Circle, { id }: Need): readonly Offer[] {
  return offersOf(circle).filter(({ need, state }) => need === id && state === 'withdrawn');
}

interface Calling {
  readonly call: Call;
  readonly name: string;
  readonly from: Instant;
}

function callItem(circle: Circle, date: KeyDate, { call, name, from }: Calling): Item {
  const { need, person } = call;
  return itemOf({
    date,
    to: person,
    what: `wanted-${name}`,
    about: { kind: 'wanted', date, need, standing: standingOf(circle, person.id, date) },
    from,
    useless: startOf(current(date).when),
    thread: `${date.id}.wanted.${need.id}.${person.id}`,
    group: `${date.id}.wanted.${person.id}`,
  });
}

const WEEK = 7 * DAY;

/** A request that somebody heard or will hear: all of one date that comes at one time. */
interface Request {
  readonly group: string;
  readonly at: Instant;
}

/**
 * The same with each put off until its reader has room for it. What would come too late for that is left out.
 * What was heard is in the ledger, so a restart forgets none.
 */
export function withinWeeks(circle: Circle, items: readonly Item[]): readonly Item[] {
  const requests = new Map<string, readonly Request[]>();
  return [...items]
    .sort((a, b) => a.from - b.from)
    .flatMap((item) => {
      if (item.to.kind !== 'person' || entryOf(circle.ledger, item.key)) return [item];
      const { id } = item.to;
      const known = requests.get(id) ?? heardBy(circle, id);
      const from = roomFor(item, known, weekOf(circle, id));
      if (from === undefined || from >= item.useless) return [];
      requests.set(id, [...known, { group: item.group, at: from }]);
      return [{ ...item, from }];
    });
}

function weekOf({ members }: Circle, id: PersonId): number {
  return members.find(({ person }) => person === id)?.helps?.week ?? WEEKLY;
}

/** The requests that this person heard, or may have heard. */
function heardBy(circle: Circle, id: PersonId): readonly Request[] {
  return Object.entries(circle.ledger).flatMap(([key, entry]) => {
    const parts = key.endsWith(`.${id}`) ? parseReminderKey(key) : undefined;
    const isRequest = parts?.what.startsWith('help-wanted-') ?? false;
    if (!parts || !isRequest || !mayHaveHeard(entry) || !('at' in entry)) return [];
    return [{ group: `${parts.date}.wanted.${id}`, at: entry.at }];
  });
}

/** The first instant from which on it is not one too many within a week; undefined for whoever wants none. */
function roomFor(
  { from, group }: Item,
  known: readonly Request[],
  week: number,
): Instant | undefined {
  if (week < 1) return undefined;
  if (known.some((one) => one.group === group && one.at === from)) return from;
  const times = [...new Set(known.map(({ at }) => at))].sort((a, b) => a - b);
  for (let at = from; ;) {
    const recent = times.filter((one) => one <= at && at - one < WEEK);
    const first = recent.at(-week);
    if (first === undefined) return at;
    at = later(first, WEEK);
  }
}
