import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import type { KeyDateKind } from '../../src/domain/keydate.ts';
import { DAY, HOUR, later, type Instant, type Zone } from '../../src/domain/time.ts';
import { ANA, circle, inZone, keyDate, person } from '../family.ts';
import { lineOf, Teller } from '../teller.ts';

/**
 * «Now» goes through every hour from forty days before a date to two days after it; at each, plan less ledger
 * must say exactly what is expected in that hour. What is expected is worked out by Temporal alone.
 */
const PLACES = {
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
const CHANGES = ['2027-03-14', '2027-11-07'];
const HOURS = ['09:00', 'all-day'] as const;
const KINDS = ['hearing', 'removal'] as const;
const DAYS_BEFORE: Readonly<Record<(typeof KINDS)[number], readonly number[]>> = {
  hearing: [30, 14, 7, 3],
  removal: [30, 14, 10, 7, 5, 3, 2],
};

interface Swept {
  readonly date: Temporal.PlainDate;
  readonly time: (typeof HOURS)[number];
  readonly kind: (typeof KINDS)[number];
  readonly zone: Zone;
}

/** The first whole hour at or after each thing is due, with its name. */
function expected({ date, time, kind, zone }: Swept): readonly string[] {
  const at = (days: number, clock: string) =>
    date.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: clock });
  const timed = time !== 'all-day';
  const due: [string, Temporal.ZonedDateTime][] = [
    ...DAYS_BEFORE[kind].map((n): [string, Temporal.ZonedDateTime] => [`d${n}`, at(-n, '09:00')]),
    ['d1', at(-1, '18:00')],
    ['h3', timed ? at(0, '09:00').subtract({ hours: 3 }) : at(0, '07:00')],
  ];
  const after: [string, Temporal.ZonedDateTime][] = [
    ['out', timed ? at(0, '09:00').add({ hours: 3 }) : at(0, '17:00')],
    ['next', at(1, '09:00')],
  ];
  const all = kind === 'hearing' ? [...due, ...after] : due;
  return all.map(([lead, one]) => `${wholeHour(one.epochMilliseconds)} ${lead} dddddd to anaana`);
}

function wholeHour(at: number): string {
  return new Date(Math.ceil(at / HOUR) * HOUR).toISOString();
}

function swept(one: Swept): readonly string[] {
  const kind: KeyDateKind = one.kind;
  const date = keyDate(`${one.date.toString()} ${one.time}`, { kind, zone: one.zone });
  const noon = one.date.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });
  const start = (noon.epochMilliseconds - 40 * DAY) as Instant;
  const telling = new Teller(circle([date]), [person(ANA, { zone: one.zone })], start);
  const said: string[] = [];
  for (let hour = 0; hour <= 42 * 24; hour += 1) {
    telling.now = later(start, hour * HOUR);
    for (const batch of telling.says()) said.push(`${wholeHour(telling.now)} ${lineOf(batch)}`);
  }
  return said;
}

for (const [place, name] of Object.entries(PLACES)) {
  test(`in ${place}, every hour round every clock change says what is due in it, each thing once`, () => {
    for (const change of CHANGES) {
      for (const days of [-1, 1]) {
        const date = Temporal.PlainDate.from(change).add({ days });
        for (const time of HOURS)
          for (const kind of KINDS) {
            const one = { date, time, kind, zone: inZone(name) };
            assert.deepEqual(swept(one), expected(one), `${date.toString()} ${time} ${kind}`);
          }
      }
    }
  });
}
