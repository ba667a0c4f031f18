import { TZDate } from '@date-fns/tz';
import { addDays, addHours } from 'date-fns';
import type { Circle } from '../src/domain/circle.ts';
import { clockFace, current, type KeyDate } from '../src/domain/keydate.ts';
import { LADDER, daysBefore } from '../src/domain/lead.ts';
import { look } from '../src/domain/look.ts';
import { plan } from '../src/domain/plan.ts';
import { instant } from '../src/domain/time.ts';
import { dateOf, familyOf } from './family.ts';
import { compared, type Figure } from './figure.ts';
import { medians } from './measure.ts';

const TIMES = 50;

/** One circle with ten dates: who hears what and when, against its instants alone, asked of `@date-fns/tz`. */
export async function planning(): Promise<readonly Figure[]> {
  const now = instant(Date.now());
  const { person, circle } = familyOf(1, now);
  const dates = Array.from({ length: 10 }, (_, at) =>
    dateOf({ number: 10 + at, kind: 'check-in', ahead: 5 + 11 * at, of: person.id, now }),
  );
  const filled: Circle = { ...circle, dates };
  const people = new Map([[person.id, person]]);
  const sight = { ledger: {}, people, now, underWay: new Set<string>() };
  const [ours, other] = await medians(101, [
    () => {
      times(() => look(plan(filled, people), sight));
    },
    () => {
      times(() => dates.map(instantsByLibrary));
    },
  ]);
  const took = [ours / TIMES, other / TIMES] as const;
  const what = 'plan and look of a circle with ten dates';
  const yardstick = 'only the instants of that plan, by @date-fns/tz';
  return [compared({ what, yardstick, took, goal: 1 / 20 })];
}

function times(work: () => unknown): void {
  for (let count = 0; count < TIMES; count += 1) work();
}

/** What a plan knows of each rung: when it comes, when it is of no use any more, when it must sound at the latest. */
function instantsByLibrary(date: KeyDate): readonly (readonly number[])[] {
  const { when } = current(date);
  const [year = 0, month = 1, day = 1] = when.date.split('-').map(Number);
  const [hour = 0, minute = 0] = clockFace(when.time).split(':').map(Number);
  const start = () => new TZDate(year, month - 1, day, hour, minute, when.zone);
  return LADDER[date.kind].map((lead) => {
    if (lead === 'h3') return [addHours(start(), -3), start(), addHours(start(), -3)].map(Number);
    if (lead === 'out') return [addHours(start(), 3), addHours(start(), 15)].map(Number);
    const due = addDays(start(), -(daysBefore(lead) ?? -1));
    return [due, start(), addHours(start(), -3)].map(Number);
  });
}
