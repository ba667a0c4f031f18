import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import type { KeyDateKind } from '../../src/domain/keydate.ts';
import type { Zone } from '../../src/domain/time.ts';
import { inZone, keyDate } from '../family.ts';
import { CHANGES, PLACES, sweep, wholeHour } from '../swept.ts';

/**
 * «Now» goes through every hour from forty days before a date to two days after it; at each, plan less ledger
 * must say exactly what is expected in that hour. What is expected is worked out by Temporal alone.
 */
const HOURS = ['09:00', 'all-day'] as const;
const KINDS = ['check-in', 'removal'] as const;
const DAYS_BEFORE: Readonly<Record<(typeof KINDS)[number], readonly number[]>> = {
  'check-in': [30, 14, 7, 3],
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
  const all = kind === 'check-in' ? [...due, ...after] : due;
  return all.map(([lead, one]) => `${wholeHour(one.epochMilliseconds)} ${lead} dddddd to anaana`);
}

function swept(one: Swept): readonly string[] {
  const kind: KeyDateKind = one.kind;
  const date = keyDate(`${one.date.toString()} ${one.time}`, { kind, zone: one.zone });
  return sweep({ date, day: one.date, zone: one.zone, before: 40, after: 2 });
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
