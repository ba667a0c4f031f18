import { isAssumed } from '../domain/assumed.ts';
import { versionOf, type KeyDate } from '../domain/keydate.ts';
import { WINDOW_LEADS, type Lead } from '../domain/lead.ts';
import type { Button } from '../text/view.ts';
import { token } from './token.ts';

/** Buttons of dates that are not one sure day, in letters and on cards. Each is bound to the version it shows. */

/** Whether an assumed day is the right one: a row for each date that nobody confirmed. */
export function sureRows(dates: readonly KeyDate[]): Button[][] {
  return dates
    .filter((date) => isAssumed(date) && date.state.is === 'ahead')
    .map((date) => [
      { say: { id: 'assume-right' }, token: token('sure', ...versionParts(date)), look: 'main' },
      { say: { id: 'assume-other' }, token: token('changed', date.id) },
    ]);
}

/** Whether it is so still that nobody knows the day; a date each. */
export function stillRows(dates: readonly KeyDate[]): Button[][] {
  return dates.flatMap((date) => [
    [
      { say: { id: 'still-yes' }, token: token('still', ...versionParts(date)), look: 'main' },
      { say: { id: 'still-day' }, token: token('changed', date.id) },
    ],
    [doneButton(date)],
  ]);
}

/** Where nobody knows the day: that there is one now, or that it is over. */
export function anyDayRows(dates: readonly KeyDate[]): Button[][] {
  return dates.map((date) => [
    { say: { id: 'still-day' }, token: token('changed', date.id) },
    doneButton(date),
  ]);
}

/** Inside a window it can be over before the window is: a row for each date, from its first day on. */
export function overRows(lead: Lead, dates: readonly KeyDate[]): Button[][] {
  return WINDOW_LEADS.includes(lead) ? dates.map((date) => [doneButton(date)]) : [];
}

function doneButton({ id }: KeyDate): Button {
  return { say: { id: 'date-done' }, token: token('done', id) };
}

function versionParts(date: KeyDate): [string, string] {
  return [date.id, String(versionOf(date))];
}
