/** What tests share that go through every hour round the changes of the clocks. */
import type { Temporal } from 'temporal-polyfill';
import type { KeyDate } from '../src/domain/keydate.ts';
import { DAY, HOUR, later, type Instant, type Zone } from '../src/domain/time.ts';
import { ANA, circle, person } from './family.ts';
import { lineOf, Teller } from './teller.ts';

export const PLACES = {
  'El Paso and Navajo land': 'America/Denver',
  Phoenix: 'America/Phoenix',
  'Puerto Rico': 'America/Puerto_Rico',
  Honolulu: 'Pacific/Honolulu',
  Adak: 'America/Adak',
  Guam: 'Pacific/Guam',
  Indianapolis: 'America/Indiana/Indianapolis',
  'New York': 'America/New_York',
  Chicago: 'America/Chicago',
  'Los Angeles': 'America/Los_Angeles',
  Anchorage: 'America/Anchorage',
};

/** The Sundays on which the clocks of the country change; a date lies just before and just after each. */
export const CHANGES = ['2027-03-14', '2027-11-07'];

/** A date and the hours of a place that «now» goes through: so many days before it and after. */
export interface Passing {
  readonly date: KeyDate;
  readonly day: Temporal.PlainDate;
  readonly zone: Zone;
  readonly before: number;
  readonly after: number;
}

/** What plan less ledger says in each of these hours, in their order, each with its hour. */
export function sweep({ date, day, zone, before, after }: Passing): readonly string[] {
  const noon = day.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });
  const start = (noon.epochMilliseconds - before * DAY) as Instant;
  const telling = new Teller(circle([date]), [person(ANA, { zone })], start);
  const said: string[] = [];
  for (let hour = 0; hour <= (before + after) * 24; hour += 1) {
    telling.now = later(start, hour * HOUR);
    for (const batch of telling.says()) said.push(`${wholeHour(telling.now)} ${lineOf(batch)}`);
  }
  return said;
}

/** The first whole hour at or after that instant. */
export function wholeHour(at: number): string {
  return new Date(Math.ceil(at / HOUR) * HOUR).toISOString();
}
