import type { About } from '../domain/item.ts';
import type { Batch } from '../domain/look.ts';
import { HOURS } from '../domain/report.ts';
import { current, type KeyDate } from '../domain/keydate.ts';
import type { Alert } from '../text/alert.ts';
import { whoSay } from '../text/compose/particulars.ts';
import type { Button, Say } from '../text/view.ts';
import { daySay } from '../text/when.ts';
import { token } from './token.ts';
import { whoOf, type Reading } from './whose.ts';

/** Thanks to somebody who came: two lines for the coordinator, and hours, if they like. */
export function thanksView({ repeat }: Batch, { date }: About & { kind: 'thanks' }): Alert {
  const write: Button = {
    say: { id: 'report-write' },
    token: token('report', date.id),
    look: 'main',
  };
  return {
    kind: 'alert',
    first: 'first-after',
    say: [{ id: 'report-thanks', args: { day: { say: daySay(current(date).when.date) } } }],
    repeat,
    buttons: [[write], hoursRow(date)],
  };
}

export function hoursRow({ id }: KeyDate): Button[] {
  return HOURS.map((hours) => ({
    say: { id: 'report-hours', args: { count: hours } },
    token: token('gave', id, String(hours)),
  }));
}

/** How many hours they gave in the last thirty days; nothing where there are none. */
export function givenSays(count: number): readonly Say[] {
  return count > 0 ? [{ id: 'given-total', args: { count } }] : [];
}

/** What somebody who came says of it, for a coordinator. */
export function reportView(
  { repeat }: Batch,
  { date, report }: About & { kind: 'report' },
  reading: Reading,
): Alert {
  const who = { say: whoSay(whoOf(report.by, reading)) } as const;
  const day = { say: daySay(current(date).when.date) } as const;
  return {
    kind: 'alert',
    first: 'first-report',
    say: [
      { id: 'report-told', args: { who, day, words: { typed: report.words } } },
      { id: 'report-kept' },
    ],
    repeat,
    buttons: [],
  };
}
