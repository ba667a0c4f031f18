import { isAssumed } from '../../domain/assumed.ts';
import {
  current,
  lastDayOf,
  ruling,
  startOf,
  type KeyDate,
  type When,
} from '../../domain/keydate.ts';
import { businessDayBefore, holidayOn, isBusinessDay } from '../../domain/holiday.ts';
import { isFollowUp } from '../../domain/lead.ts';
import { HOUR } from '../../domain/time.ts';
import type { Block, Message } from '../message.ts';
import type { ReminderView, Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { daySay, leavesSay, timeSay } from '../when.ts';
import { firstLine, repeatLines } from './opening.ts';
import { checkLines } from './checkup.ts';
import { gapLines } from './gap.ts';
import {
  cautionOf,
  dayLines,
  kindArg,
  otherDayLines,
  proposalOf,
  whereLines,
  whoseLines,
} from './particulars.ts';
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
      ...paragraphs(
        firstLine(after ? 'first-after' : 'first-reminder', voice, isSoon(view, voice)),
        voice,
      ),
      ...paragraphs([...lateLines(view.late), ...repeatLines(view.repeat)], voice),
      ...view.dates.map((date) => about(view, date, voice)),
      ...paragraphs(helpOf(view), voice),
      ...paragraphs([...askLines(view), ...gapLines(view.missing)], voice),
    ],
    choices: choicesOf(view.buttons, voice),
  };
}

/** Whether the message is about a day that has come, so that nobody keeps it for a calmer one. */
function isSoon({ lead, dates }: ReminderView, { now }: Voice): boolean {
  return lead !== 'next' && dates.some((date) => startOf(current(date).when) - now < HOUR * 12);
}

/** The date itself: in full before it, only what and when after it. */
function about(view: ReminderView, date: KeyDate, voice: Voice): Block {
  const { lead, whose, along } = view;
  const of = proposalOf(date);
  if (isFollowUp(lead)) {
    const kind = kindArg(date.kind, 'your');
    const says = [{ id: 'after-head', args: { kind, when: { when: of.when, place: of.place } } }];
    return { is: 'text', text: lines(says, voice) };
  }
  const says = [
    headOf(of, voice),
    ...whoseLines(whose?.[date.id]),
    ...dayLines(of, voice),
    ...whereLines(of),
    ...leavesLines(view, date),
    ...(along?.[date.id] ?? []),
    ...otherDayLines(date),
  ];
  return { is: 'text', text: lines(says, voice) };
}

/** The help of this rung, once for each kind of date in the message, and the line that says whose word counts. */
function helpOf(view: ReminderView): readonly Say[] {
  const bodies = unique(view.dates.map((date) => bodyOf(view, date)));
  if (isFollowUp(view.lead)) return bodies;
  const cautions = view.dates.flatMap((date) => cautionOf(date));
  const closed = view.dates.flatMap((date) => closedLines(date));
  const asks = view.dates.some(isAssumed) ? [{ id: 'assumed-ask' }] : [];
  return [...asks, ...closed, ...unique(cautions), ...bodies, { id: 'remind-foot' }];
}

function bodyOf(view: ReminderView, date: KeyDate): Say {
  const open = openBody(view.lead, date);
  if (open) return open;
  const id = `ladder-${date.kind}-${view.lead}`;
  return { id, args: { plan: { say: planOf(view, date) } } };
}

function leavesLines({ leaves }: ReminderView, { id }: KeyDate): readonly Say[] {
  const time = leaves?.[id];
  return time === undefined ? [] : [leavesSay(time)];
}

/** The plan question of the trials: it names the hour where there is one, and theirs where they said when they leave. */
function planOf({ leaves }: ReminderView, date: KeyDate): Say {
  const { when } = current(date);
  const time = leaves?.[date.id];
  if (time !== undefined)
    return { id: 'plan-leaves', args: { hour: { say: timeSay(time, 'at') } } };
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

/** The request to look whether it still stands; two rungs say where to look already. */
function askLines({ checks = [], lead }: ReminderView): readonly Say[] {
  const isSaid = lead === 'd3' || lead === 'd1';
  return checkLines(checks).map(({ id }) => ({
    id: isSaid && id === 'check-ask-hearing' ? 'check-ask-short' : id,
  }));
}

/** Offices are closed that day: a deadline then is safe on the business day before. A rule's own days say so. */
function closedLines(date: KeyDate): readonly Say[] {
  const last = lastDayOf(current(date).when);
  if (date.kind !== 'deadline' || last === undefined || ruling(date) || isBusinessDay(last))
    return [];
  const holiday = holidayOn(last);
  const safe = { say: daySay(businessDayBefore(last)) } as const;
  if (!holiday) return [{ id: 'deadline-weekend', args: { safe } }];
  return [
    { id: 'deadline-holiday', args: { safe, holiday: { say: { id: `holiday-${holiday.id}` } } } },
  ];
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
