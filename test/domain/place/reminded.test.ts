/** Every place of the directory over both changes of the clocks, against two other ways of reckoning. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Lead } from '../../../src/domain/lead.ts';
import { locate } from '../../../src/domain/place/locate.ts';
import { remindersOf } from '../../../src/domain/reminder.ts';
import type { Instant, Zone } from '../../../src/domain/time.ts';
import { ANA, inZone, keyDate, moment, NEW_YORK, person } from '../../family.ts';
import { rowsOf } from '../../sample/place/rows.ts';

/** Sundays on which the clocks of most of this country change. */
const CHANGES = ['2027-03-14', '2027-11-07', '2028-03-12', '2028-11-05'];
/** Days from such a Sunday to a check-in: some rungs of its ladder lie before the change, others after it. */
const DAYS = [-1, 0, 1, 2, 4, 8, 15, 20, 31];

/** Each place by the words in which somebody writes it, with the zone that the map says. */
const PLACES = [...rowsOf('ice-offices'), ...rowsOf('courts')].map((row) => ({
  words: `ICE, ${row['street'] ?? row['name']!}, ${row['city']!}, ${row['state']!}`,
  zone: row['zone']!,
}));

function clockOf(words: string): Zone {
  const located = locate(words, 'check-in');
  assert.ok(located.is === 'at', words);
  return located.cities[0].zone;
}

const RUNGS: readonly Lead[] = ['d30', 'd14', 'd7', 'd3', 'd1', 'h3'];

/** When somebody with these clocks is reminded of a check-in at nine there, rung by rung, in milliseconds. */
function ours(day: string, there: Zone, own: Zone): ReadonlyMap<Lead, number> {
  const date = keyDate(`${day} 09:00`, { zone: there });
  const items = remindersOf(date, person(ANA, { zone: own }));
  return new Map(
    items.flatMap(({ about, from }) =>
      about.kind === 'lead' && RUNGS.includes(about.lead) ? [[about.lead, from]] : [],
    ),
  );
}

/** The same by Temporal: calendar days on the clock face of the place, the evening that comes first, three hours. */
function theirs(day: string, there: string, own: string): ReadonlyMap<Lead, number> {
  const date = Temporal.PlainDate.from(day);
  const at = (days: number, plainTime: string, timeZone: string) =>
    date.subtract({ days }).toZonedDateTime({ timeZone, plainTime });
  const mornings = [30, 14, 7, 3].map((days): readonly [Lead, number] => [
    `d${days}` as Lead,
    at(days, '09:00', there).epochMilliseconds,
  ]);
  const evenings = [there, own].map((zone) => at(1, '18:00', zone).epochMilliseconds);
  const start = at(0, '09:00', there);
  return new Map([
    ...mornings,
    ['d1', Math.min(...evenings)],
    ['h3', start.subtract({ hours: 3 }).epochMilliseconds],
  ]);
}

test('a check-in at nine at every place is reminded of at the right instants, over four changes of the clocks', () => {
  for (const { words, zone } of PLACES) {
    const there = clockOf(words);
    for (const change of CHANGES) {
      for (const days of DAYS) {
        const day = Temporal.PlainDate.from(change).add({ days }).toString();
        for (const own of [zone, 'America/New_York']) {
          const expected = theirs(day, zone, own);
          assert.deepEqual(ours(day, there, inZone(own)), expected, `${words}: ${day}, ${own}`);
        }
      }
    }
  }
});

test('the reminders of most places lie on both sides of a change, those of some have none to cross', () => {
  const crossing = new Map<string, boolean>();
  for (const { words, zone } of PLACES) {
    const rungs = ours('2027-03-18', clockOf(words), clockOf(words));
    const days = (rungs.get('d3')! - rungs.get('d14')!) / 86_400_000;
    crossing.set(zone, days !== 11);
  }
  const still = [...crossing].filter(([, crosses]) => !crosses).map(([zone]) => zone);
  assert.deepEqual(still.sort(), [
    'America/Phoenix',
    'America/Puerto_Rico',
    'Pacific/Guam',
    'Pacific/Honolulu',
    'Pacific/Saipan',
  ]);
  assert.equal(crossing.size, 14);
});

/** The rules of a zone as a calendar file carries them, read by a calendar's own parser. */
function zoneOfFile(name: string): ICAL.Timezone {
  const [block = ''] = [tzlib_get_ical_block(name)].flat();
  const parsed = ICAL.Component.fromString(`BEGIN:VCALENDAR\r\n${block}\r\nEND:VCALENDAR`);
  const component = parsed.getFirstSubcomponent('vtimezone');
  assert.ok(component, name);
  return new ICAL.Timezone({ component, tzid: name });
}

test('nine in the morning round each change is the same instant by the zones of calendar files', () => {
  for (const name of new Set(PLACES.map(({ zone }) => zone))) {
    const zone = zoneOfFile(name);
    for (const change of CHANGES) {
      for (const days of [-30, -1, 0, 1, 30]) {
        const day = Temporal.PlainDate.from(change).add({ days });
        const { year, month } = day;
        const shown = new ICAL.Time({ year, month, day: day.day, hour: 9, isDate: false }, zone);
        const at = moment(`${day.toString()} 09:00`, inZone(name));
        assert.equal(at, shown.toUnixTime() * 1_000, `${name} ${day.toString()}`);
      }
    }
  }
});

/**
 * Nine o'clock on the Friday before and the Monday after the clocks go forward on 2027-03-14, in UTC, worked out by
 * hand. Arizona, Puerto Rico, Hawaii, Guam and Saipan keep their clocks; Navajo land in Arizona does not.
 */
const BY_HAND: readonly (readonly [place: string, before: string, after: string])[] = [
  ['ICE El Paso', '2027-03-12T16:00Z', '2027-03-15T15:00Z'],
  ['ICE Pecos TX', '2027-03-12T15:00Z', '2027-03-15T14:00Z'],
  ['ICE Phoenix', '2027-03-12T16:00Z', '2027-03-15T16:00Z'],
  ['Eloy', '2027-03-12T16:00Z', '2027-03-15T16:00Z'],
  ['Guaynabo', '2027-03-12T13:00Z', '2027-03-15T13:00Z'],
  ['Honolulu', '2027-03-12T19:00Z', '2027-03-15T19:00Z'],
  ['Saipan', '2027-03-11T23:00Z', '2027-03-14T23:00Z'],
  ['Tamuning, Guam', '2027-03-11T23:00Z', '2027-03-14T23:00Z'],
  ['Indianapolis', '2027-03-12T14:00Z', '2027-03-15T13:00Z'],
  ['Detroit', '2027-03-12T14:00Z', '2027-03-15T13:00Z'],
  ['Louisville', '2027-03-12T14:00Z', '2027-03-15T13:00Z'],
  ['Window Rock', '2027-03-12T16:00Z', '2027-03-15T15:00Z'],
  ['Chinle, AZ', '2027-03-12T16:00Z', '2027-03-15T15:00Z'],
  ['Boise', '2027-03-12T16:00Z', '2027-03-15T15:00Z'],
  ['Anchorage', '2027-03-12T18:00Z', '2027-03-15T17:00Z'],
  ['Hartford', '2027-03-12T14:00Z', '2027-03-15T13:00Z'],
];

for (const [place, before, after] of BY_HAND) {
  test(`nine in the morning at ${place} is ${before} in winter and ${after} in summer`, () => {
    const there = clockOf(place);
    const nine = (day: string) => moment(`${day} 09:00`, there);
    assert.equal(nine('2027-03-12'), at(before));
    assert.equal(nine('2027-03-15'), at(after));
    const rungs = ours('2027-03-15', there, NEW_YORK);
    assert.equal(rungs.get('d3'), at(before));
    assert.equal(rungs.get('h3'), at(after) - 3 * 3_600_000);
  });
}

function at(utc: string): Instant {
  return Date.parse(utc) as Instant;
}
