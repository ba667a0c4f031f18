import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import type { Zone } from '../../src/domain/time.ts';
import { inZone, keyDate } from '../family.ts';
import { CHANGES, PLACES, sweep, wholeHour } from '../swept.ts';

/**
 * The same for dates that are not one known day: «now» goes through every hour of windows that lie over a change
 * of the clocks, and of the first month of a day that nobody knows. Temporal alone says what is expected.
 */
const LENGTH = 14;
const KIND = 'appointment';

type Due = readonly [string, Temporal.ZonedDateTime];

function lines(due: readonly Due[]): readonly string[] {
  return due.map(([lead, at]) => `${wholeHour(at.epochMilliseconds)} ${lead} dddddd to anaana`);
}

function clockOn(first: Temporal.PlainDate, zone: Zone) {
  return (days: number, clock: string) =>
    first.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: clock });
}

/** The first morning is held until quiet hours end, at seven; Mondays come before the last five days. */
function expectedOfWindow(first: Temporal.PlainDate, zone: Zone, hour: string): readonly string[] {
  const at = clockOn(first, zone);
  const mondays = Array.from({ length: LENGTH }, (_, days) => days)
    .slice(1, LENGTH - 5)
    .filter((days) => first.add({ days }).dayOfWeek === 1);
  return lines([
    ['d7', at(-7, '09:00')],
    ['d1', at(-1, '18:00')],
    ['opens', at(0, '07:00')],
    ...mondays.map((days, index): Due => [`w${index + 1}`, at(days, '09:00')]),
    ['e3', at(LENGTH - 3, '09:00')],
    ['e1', at(LENGTH - 1, '18:00')],
    ['e0', hour === '09:00' ? at(LENGTH, hour).subtract({ hours: 3 }) : at(LENGTH, '07:00')],
    ['next', at(LENGTH + 1, '09:00')],
  ]);
}

/** What would come at midnight is held until quiet hours end. */
function expectedOfAnyDay(first: Temporal.PlainDate, zone: Zone): readonly string[] {
  const at = clockOn(first, zone);
  return lines([
    ['u0', at(0, '07:00')],
    ...[3, 7, 14, 30].map((days): Due => [`u${days}`, at(days, '09:00')]),
  ]);
}

for (const [place, name] of Object.entries(PLACES)) {
  const zone = inZone(name);

  test(`in ${place}, every hour of a window over a clock change says what is due in it, each thing once`, () => {
    for (const change of CHANGES) {
      for (const days of [-10, -5, 0]) {
        const day = Temporal.PlainDate.from(change).add({ days });
        const last = day.add({ days: LENGTH });
        for (const time of ['09:00', 'all-day']) {
          const date = keyDate(`${day.toString()}..${last.toString()} ${time}`, {
            kind: KIND,
            zone,
          });
          const said = sweep({ date, day, zone, before: 9, after: LENGTH + 3 });
          assert.deepEqual(said, expectedOfWindow(day, zone, time), `${day.toString()} ${time}`);
        }
      }
    }
  });

  test(`in ${place}, a day that nobody knows is spoken of at the right hours over each clock change`, () => {
    for (const change of CHANGES) {
      const day = Temporal.PlainDate.from(change).subtract({ days: 5 });
      const date = keyDate(`${day.toString()}..unknown unknown`, { kind: KIND, zone });
      const said = sweep({ date, day, zone, before: 2, after: 32 });
      assert.deepEqual(said, expectedOfAnyDay(day, zone), day.toString());
    }
  });
}
