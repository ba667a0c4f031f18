import type { About } from '../domain/item.ts';
import type { KeyDate } from '../domain/keydate.ts';
import type { Batch } from '../domain/look.ts';
import { isGoneTo, type Step } from '../domain/outing.ts';
import type { Calmed, Overdue, Said, Where } from '../text/day.ts';
import type { Button } from '../text/view.ts';
import { token } from './token.ts';
import { whoOf, whoseOf, type Reading } from './whose.ts';

/** What is said of the day itself, as views: that somebody is late, that all is well again, where they are. */

export function overdueView(
  { repeat }: Batch,
  about: About & { kind: 'overdue' },
  reading: Reading,
): Overdue {
  const { rung, why, date, end, all, last, sees } = about;
  return {
    kind: 'overdue',
    rung,
    why,
    date,
    ...whosePart(date, reading),
    end,
    all,
    ...(last && { last: sees === 'all' ? saidOf(last, date, reading) : unnamed(last, date) }),
    sees,
    repeat,
    buttons: overdueRows(about),
  };
}

/** The question's own answers; for all others what they may do about it, and nothing that would refuse them. */
function overdueRows({ rung, date, may }: About & { kind: 'overdue' }): Button[][] {
  if (rung === 'ask') return askRows(date);
  return [
    ...(may.includes('go-out') ? [[hereButton(date)]] : []),
    ...(may.includes('raise-alarm') ? takenRow(date) : []),
  ];
}

/** The way to say that they were taken; asked before it is believed. */
function takenRow({ id, of: [first] }: KeyDate): Button[][] {
  if (first === undefined) return [];
  return [[{ say: { id: 'custody-begin' }, token: token('taken', id, first) }]];
}

export function calmedView(
  { repeat }: Batch,
  { date, why, by }: About & { kind: 'calm' },
  reading: Reading,
): Calmed {
  const said = by === undefined || date.of.includes(by) ? {} : { by: whoOf(by, reading) };
  return { kind: 'calmed', date, ...whosePart(date, reading), why, ...said, repeat };
}

export function whereView(
  { repeat }: Batch,
  { date, step, mistake }: About & { kind: 'step' },
  reading: Reading,
): Where {
  const said = step ? { step: saidOf(step, date, reading) } : {};
  return { kind: 'where', date, ...whosePart(date, reading), ...said, mistake, repeat };
}

/** A step as this reader is told of it. */
export function saidOf({ is, at, by }: Step, date: KeyDate, reading: Reading): Said {
  return { is, at, who: whoOf(by, reading), seen: !date.of.includes(by) };
}

/** The same for somebody who may not know who goes along. */
export function unnamed({ is, at, by }: Step, date: KeyDate): Said {
  return { is, at, who: { called: '' }, seen: !date.of.includes(by) };
}

function whosePart(date: KeyDate, reading: Reading) {
  const whose = whoseOf(date, reading);
  return whose ? { whose } : {};
}

/** «Are you out?» */
export function askRows({ id }: KeyDate): Button[][] {
  return [
    [
      { say: { id: 'out-yes' }, token: token('out', id), look: 'main' },
      { say: { id: 'out-not-yet' }, token: token('notout', id) },
    ],
  ];
}

/** The way to the day's card. */
export function hereButton({ id }: KeyDate): Button {
  return { say: { id: 'here-open' }, token: token('here', id) };
}

/**
 * In reminders: a week before, when they leave; the evening before, also when they expect to be out; in the
 * morning, the way to the day's card.
 */
export function dayRows(
  { lead, travel }: About & { kind: 'lead' },
  dates: readonly KeyDate[],
): Button[][] {
  const going = dates.filter(isGoneTo);
  const leave = (date: KeyDate) => leaveButton(date, travel?.leaves !== undefined);
  if (lead === 'd7') return going.map((date) => [leave(date)]);
  if (lead === 'd1') {
    return going.map((date) => [
      leave(date),
      { say: { id: 'expect-open' }, token: token('expect', date.id) },
    ]);
  }
  return lead === 'h3' ? going.map((date) => [hereButton(date)]) : [];
}

/** Asks when they leave home; `isSaid`: they said a time already. */
export function leaveButton({ id }: KeyDate, isSaid: boolean): Button {
  return { say: { id: isSaid ? 'leave-change' : 'leave-open' }, token: token('leaveby', id) };
}
