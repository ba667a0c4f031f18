import type { AccountId, Platform } from '../src/domain/account.ts';
import type { Circle } from '../src/domain/circle.ts';
import type { CircleId, KeyDateId, PersonId } from '../src/domain/id.ts';
import type { KeyDate, KeyDateKind, TimeOfDay, Version, When } from '../src/domain/keydate.ts';
import { EMPTY_LEDGER, type Ledger } from '../src/domain/ledger.ts';
import { EVENING, QUIET_HOURS, type People, type Person } from '../src/domain/person.ts';
import {
  clockTime,
  instantOf,
  localDate,
  localOf,
  zone,
  type ClockTime,
  type Instant,
  type LocalDate,
  type Zone,
} from '../src/domain/time.ts';

/** Documents for tests of the rules, built from few words. */

export const NEW_YORK = inZone('America/New_York');
export const LONG_AGO = Date.parse('2026-01-01T12:00:00Z') as Instant;

export const ANA = 'anaana' as PersonId;
export const RAFA = 'rafara' as PersonId;
export const SARA = 'sarasa' as PersonId;
export const CIRCLE = 'cccccc' as CircleId;

export function inZone(name: string): Zone {
  const known = zone(name);
  if (!known) throw new Error(`no zone ${name}`);
  return known;
}

export function day(text: string): LocalDate {
  const read = localDate(text);
  if (!read) throw new Error(`no day ${text}`);
  return read;
}

export function clock(text: string): ClockTime {
  const read = clockTime(text);
  if (!read) throw new Error(`no time ${text}`);
  return read;
}

/** `2027-10-19 08:30` on the clocks of a place. */
export function moment(words: string, of: Zone = NEW_YORK): Instant {
  const [date = '', time = '00:00'] = words.split(' ');
  return instantOf(day(date), clock(time), of);
}

/** The same the other way round. */
export function wordsAt(at: Instant, of: Zone = NEW_YORK): string {
  const { date, time } = localOf(at, of);
  return `${date} ${time}`;
}

/** `08:30`, `all-day`, `unknown` or `08:00-11:00`. */
export function timeOfDay(words: string): TimeOfDay {
  if (words === 'all-day' || words === 'unknown') return { is: words };
  const [from = '', to] = words.split('-');
  if (to !== undefined) return { is: 'window', from: clock(from), to: clock(to) };
  return { is: 'at', time: clock(from) };
}

/**
 * `2027-10-19 08:30`, or with one of the other times of day. `2027-10-05..2027-10-19 all-day` is a window of
 * days, `2027-10-05..unknown all-day` any day from then on.
 */
export function when(words: string, of: Zone = NEW_YORK): When {
  const [date = '', time = ''] = words.split(' ');
  const [first = '', last] = date.split('..');
  const one = { date: day(first), time: timeOfDay(time), zone: of };
  if (last === undefined) return one;
  return { ...one, until: last === 'unknown' ? 'unknown' : day(last) };
}

export function person(id: PersonId, more: Partial<Person> = {}): Person {
  return {
    schema: 2,
    kind: 'person',
    id,
    since: LONG_AGO,
    called: id,
    language: 'es',
    zone: NEW_YORK,
    consent: { is: 'given', on: LONG_AGO },
    ways: [{ account: accountOf(id), state: { is: 'proven', on: LONG_AGO } }],
    quiet: QUIET_HOURS,
    evening: EVENING,
    leadsOff: [],
    neutral: true,
    trustedBy: [],
    circles: [CIRCLE],
    news: [],
    ledger: EMPTY_LEDGER,
    ...more,
  };
}

export function accountOf(id: PersonId, platform: Platform = 'telegram'): AccountId {
  const number = Array.from(id).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 100_000);
  return `${platform}:${number % 1_000_000_000}`;
}

export function version(of: When, more: Partial<Version> = {}): Version {
  return { when: of, place: '', paper: 'letter', note: '', by: ANA, at: LONG_AGO, ...more };
}

export interface DateParts {
  readonly id?: string;
  readonly kind?: KeyDateKind;
  readonly of?: readonly PersonId[];
  readonly zone?: Zone;
  readonly by?: PersonId;
  readonly at?: Instant;
}

/** A key date, a check-in of Ana's when nothing else is said. */
export function keyDate(words: string, parts: DateParts = {}): KeyDate {
  const { id = 'dddddd', kind = 'check-in', of = [ANA], by = ANA, at = LONG_AGO } = parts;
  const first = version(when(words, parts.zone), { by, at });
  return { id: id as KeyDateId, kind, of, state: { is: 'ahead' }, versions: [first] };
}

/** The date after it moved. */
export function moved(date: KeyDate, to: string, by: Partial<Version>): KeyDate {
  const [first, ...more] = date.versions;
  const of = date.versions.at(-1)?.when.zone;
  return { ...date, versions: [first, ...more, version(when(to, of), by)] };
}

export function circle(dates: readonly KeyDate[], more: Partial<Circle> = {}): Circle {
  return {
    schema: 2,
    kind: 'circle',
    id: CIRCLE,
    since: LONG_AGO,
    members: [
      { person: ANA, role: 'family' },
      { person: RAFA, role: 'family' },
    ],
    dates,
    drafts: {},
    ledger: EMPTY_LEDGER,
    ...more,
  };
}

export function peopleOf(...all: readonly Person[]): People {
  return new Map(all.map((one) => [one.id, one]));
}

export type { Ledger };
