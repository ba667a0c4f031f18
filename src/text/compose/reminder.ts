import { isAssumed } from '../../domain/assumed.ts';
import { current, isAnyDay, lastDayOf, type KeyDate, type When } from '../../domain/keydate.ts';
import { weekdayOf, addCalendarDays } from '../../domain/calendar.ts';
import { isFollowUp } from '../../domain/lead.ts';
import type { Block, Message } from '../message.ts';
import type { ReminderView, Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { daySay, timeSay } from '../when.ts';
import { firstLine, repeatLines } from './opening.ts';
import { cautionLines, kindArg, proposalOf, dayLines, whereLines } from './particulars.ts';
import { choicesOf, lines, paragraphs } from './piece.ts';
import { headOf, openBody, openPlan } from './window.ts';

/**
 * A reminder: a first line, whether it is late or a repeat, what and when and where, and then what helps at
 * this rung of the ladder. How far away the date is comes from the clock, never from the rung's name: a late
 * entry gets an early rung's help on a near day.
 */
export function composeReminder(view: ReminderView, voice: Voice): Message {
  const after = isFollowUp(view.lead);
  return {
    kind: view.kind,
    blocks: [
      ...paragraphs(firstLine(after ? 'first-after' : 'first-reminder', voice), voice),
      ...paragraphs([...lateLines(view.late), ...repeatLines(view.repeat)], voice),
      ...view.dates.map((date) => about(date, after, voice)),
      ...paragraphs(helpOf(view), voice),
    ],
    choices: choicesOf(view.buttons, voice),
  };
}

/** The date itself: in full before it, only what and when after it. */
function about(date: KeyDate, after: boolean, voice: Voice): Block {
  const of = proposalOf(date);
  if (after) {
    const kind = kindArg(date.kind, 'your');
    const says = [{ id: 'after-head', args: { kind, when: { when: of.when, place: of.place } } }];
    return { is: 'text', text: lines(says, voice) };
  }
  const says = [headOf(of, voice), ...dayLines(of, voice), ...whereLines(of)];
  return { is: 'text', text: lines(says, voice) };
}

/** The help of this rung, once for each kind of date in the message, and the line that says whose word counts. */
function helpOf(view: ReminderView): readonly Say[] {
  const bodies = unique(view.dates.map((date) => bodyOf(view, date)));
  if (isFollowUp(view.lead)) return bodies;
  const cautions = view.dates.flatMap((date) => cautionLines(current(date).paper));
  const weekends = view.dates.flatMap((date) => weekendLines(date));
  const asks = view.dates.some(isAssumed) ? [{ id: 'assumed-ask' }] : [];
  return [...asks, ...weekends, ...unique(cautions), ...bodies, { id: 'remind-foot' }];
}

function bodyOf(view: ReminderView, date: KeyDate): Say {
  const open = openBody(view.lead, date);
  if (open) return open;
  const id = `ladder-${date.kind}-${view.lead}`;
  return { id, args: { plan: { say: planOf(current(date).when) } } };
}

/** The plan question of the trials: it names the hour where there is one. */
function planOf(when: When): Say {
  return openPlan(when) ?? hourPlan(when);
}

function hourPlan({ time }: When): Say {
  switch (time.is) {
    case 'at':
      return { id: 'plan-hour', args: { hour: { say: timeSay(time.time, 'between') } } };
    case 'window':
      return { id: 'plan-hour', args: { hour: { say: timeSay(time.from, 'between') } } };
    case 'all-day':
    case 'unknown':
      return { id: `plan-${time.is}` };
  }
}

/** Offices are closed on a Saturday or Sunday: a deadline there is safe on the Friday before. */
function weekendLines(date: KeyDate): readonly Say[] {
  const { when } = current(date);
  const last = lastDayOf(when) ?? when.date;
  const past = { 6: 1, 0: 2 }[weekdayOf(last) as number];
  if (date.kind !== 'deadline' || isAnyDay(when) || past === undefined) return [];
  const safe = addCalendarDays(last, -past);
  return [{ id: 'deadline-weekend', args: { safe: { say: daySay(safe) } } }];
}

function lateLines(minutes: number): readonly Say[] {
  if (minutes < 1) return [];
  return [{ id: 'late', args: { ago: { say: spanSay(minutes) } } }];
}

/** «about 40 minutes», «about 3 hours», «about 2 days». */
function spanSay(minutes: number): Say {
  if (minutes < 90) return { id: 'span-minutes', args: { count: Math.round(minutes) } };
  if (minutes < 36 * 60) return { id: 'span-hours', args: { count: Math.round(minutes / 60) } };
  return { id: 'span-days', args: { count: Math.round(minutes / (24 * 60)) } };
}

function unique(says: readonly Say[]): readonly Say[] {
  return says.filter((say, index) => says.findIndex((other) => other.id === say.id) === index);
}
