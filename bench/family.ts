import { join } from 'node:path';
import { addCalendarDays } from '../src/domain/calendar.ts';
import type { Circle } from '../src/domain/circle.ts';
import { circleId, keyDateId, personId, type CircleId, type PersonId } from '../src/domain/id.ts';
import { reminderKey } from '../src/domain/key.ts';
import type { KeyDate, KeyDateKind } from '../src/domain/keydate.ts';
import type { Lead } from '../src/domain/lead.ts';
import type { Entry } from '../src/domain/ledger.ts';
import { EVENING, type Person } from '../src/domain/person.ts';
import {
  clockTime,
  DAY,
  dayOf,
  instant,
  later,
  zone,
  type ClockTime,
  type Instant,
} from '../src/domain/time.ts';
import { each, idOf, opened } from './ground.ts';

/** How many families there are wherever a whole town is measured. */
export const FAMILIES = 10_000;
/** A check-in's eight and an appointment's four. */
export const REMINDERS = FAMILIES * 12;

const THERE = zone('America/Chicago')!;
const MIDNIGHT = clockTime('00:00')!;

export interface Family {
  readonly person: Person;
  readonly circle: Circle;
}

/** One of a row of families, each with a check-in and an appointment ahead, none of them due within 40 days. */
export function familyOf(number: number, now: Instant): Family {
  const ids = { person: personId(idOf(number))!, circle: circleId(idOf(number))! };
  const ahead = 75 + (number % 300);
  const circle: Circle = {
    schema: 2,
    kind: 'circle',
    id: ids.circle,
    since: now,
    members: [{ person: ids.person, role: 'family' }],
    dates: [
      dateOf({ number: 2 * number, kind: 'check-in', ahead, of: ids.person, now }),
      dateOf({
        number: 2 * number + 1,
        kind: 'appointment',
        ahead: ahead + 9,
        of: ids.person,
        now,
      }),
    ],
    drafts: {},
    ledger: {},
  };
  return { person: personOf(number, ids, now), circle };
}

function personOf(
  number: number,
  ids: { readonly person: PersonId; readonly circle: CircleId },
  now: Instant,
): Person {
  const chat = String(1_000_000 + number);
  return {
    schema: 2,
    kind: 'person',
    id: ids.person,
    since: now,
    called: 'Ana',
    language: number % 2 === 0 ? 'es' : 'en',
    zone: THERE,
    consent: { is: 'given', on: now },
    ways: [{ account: `telegram:${chat}`, chat, state: { is: 'proven', on: now } }],
    quiet: { from: MIDNIGHT, to: MIDNIGHT },
    evening: EVENING,
    leadsOff: [],
    neutral: true,
    trustedBy: [],
    circles: [ids.circle],
    news: [],
    ledger: {},
  };
}

interface Dated {
  readonly number: number;
  readonly kind: KeyDateKind;
  /** In how many days. */
  readonly ahead: number;
  readonly of: PersonId;
  readonly now: Instant;
}

export function dateOf({ number, kind, ahead, of, now }: Dated): KeyDate {
  const date = addCalendarDays(dayOf(now, THERE), ahead);
  const at = later(now, -60 * DAY);
  const when = { date, time: { is: 'at', time: '08:30' as ClockTime }, zone: THERE } as const;
  const place = 'the building with the blue door, second floor';
  const version = { when, place, paper: 'letter', note: '', by: of, at } as const;
  return {
    id: keyDateId(idOf(number))!,
    kind,
    of: [of],
    state: { is: 'ahead' },
    versions: [version],
  };
}

/**
 * The circle with one reminder that comes to be said at exactly this instant: one that a platform's outage put
 * off until then. Rungs of the ladder keep to whole minutes, and there are to be fifty a second.
 */
export function withReminderAt({ person, circle }: Family, due: Instant): Circle {
  const now = instant(due);
  const date = dateOf({
    number: 3e6 + numberOf(person),
    kind: 'check-in',
    ahead: 5,
    of: person.id,
    now,
  });
  const entry = (what: Lead, said: Entry) =>
    [reminderKey({ date: date.id, version: 0, what, to: person.id }), said] as const;
  const past: Entry = { is: 'superseded', at: circle.since };
  const waiting: Entry = {
    is: 'waiting',
    since: later(due, -10_000),
    until: due,
    tries: 1,
    because: 'outage',
    unsure: false,
  };
  const ledger = Object.fromEntries([entry('d30', past), entry('d14', past), entry('d7', waiting)]);
  return { ...circle, dates: [...circle.dates, date], ledger };
}

function numberOf(person: Person): number {
  return Number(person.ways[0]?.chat) - 1_000_000;
}

/** Writes a whole town of families as the bot itself would have. */
export async function settleTown(folder: string, now: Instant): Promise<void> {
  const store = await opened(join(folder, 'data'));
  const numbers = Array.from({ length: FAMILIES }, (_, number) => number);
  await each(numbers, 64, async (number) => {
    const { person, circle } = familyOf(number, now);
    await store.change({ kind: 'person', id: person.id }, () => person);
    await store.change({ kind: 'circle', id: circle.id }, () => circle);
  });
  await store.close();
}
