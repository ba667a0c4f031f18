import { holidayOn } from '../../domain/holiday.ts';
import {
  current,
  isAnyDay,
  isWindow,
  ruling,
  type KeyDate,
  type KeyDateKind,
  type When,
} from '../../domain/keydate.ts';
import { daysAfter, type Lead } from '../../domain/lead.ts';
import type { LocalDate } from '../../domain/time.ts';
import type { Proposal, Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { awaySay, daySay, daysAway, daysLeft, lastDaySay, nearSay } from '../when.ts';
import { kindArg } from './particulars.ts';
import { headLine, isRuled } from './ruled.ts';

/** What is said of dates that are not one known day: windows, days that nobody knows, days that are assumed. */

/** The first line of a reminder: what it is about and how far away. */
export function headOf(of: Proposal, voice: Voice): Say {
  const { kind, when } = of;
  const { now } = voice;
  if (isRuled(of) && kind === 'deadline') return headLine(of, voice);
  const named = { kind: kindArg(kind) };
  if (isAnyDay(when)) return { id: 'head-any-day', args: named };
  if (!isWindow(when)) return { id: `head-${kind}`, args: { away: { say: awaySay(when, now) } } };
  if (daysAway(when, now) > 0) {
    return { id: 'head-window-ahead', args: { ...named, away: { say: nearSay(when, now) } } };
  }
  return { id: daysLeft(when, now) > 0 ? 'head-window-now' : 'head-window-last', args: named };
}

/** The help of a rung that only such dates have; undefined for the rungs that all dates have. */
export function openBody(lead: Lead, date: KeyDate): Say | undefined {
  const { when } = current(date);
  if (lead === 'still') return { id: 'ladder-still' };
  if (isAnyDay(when)) return { id: anyDayBody(lead, date.kind) };
  const rung = windowRung(lead);
  if (rung === undefined) return undefined;
  if (rung === 'opens' && ruling(date)) {
    return { id: 'ladder-rule-opens', args: { last: { say: lastDaySay(when) } } };
  }
  const about = isOfPaper(date.kind) ? '-paper' : '';
  return { id: `ladder-window-${rung}${about}`, args: { last: { say: lastDaySay(when) } } };
}

/** After the first weeks everything has been said; then it is looked at again. */
function anyDayBody(lead: Lead, kind: KeyDateKind): string {
  if (isOfPaper(kind) || kind === 'appointment') return 'ladder-any-day-paper';
  const days = daysAfter(lead) ?? 0;
  return days < 30 ? `ladder-any-day-u${days}` : 'ladder-any-day-later';
}

function windowRung(lead: Lead): 'opens' | 'week' | 'ending' | undefined {
  if (lead === 'opens') return 'opens';
  if (/^w\d$/.test(lead)) return 'week';
  return /^e\d$/.test(lead) ? 'ending' : undefined;
}

/** Whether a paper has to be there in time, and not a person. */
function isOfPaper(kind: KeyDateKind): boolean {
  return kind === 'deadline' || kind === 'expiry';
}

/** The plan question where there is no one day to plan for. */
export function openPlan(when: When): Say | undefined {
  if (isAnyDay(when)) return { id: 'plan-any-day' };
  return isWindow(when) ? { id: 'plan-days' } : undefined;
}

/** Why an assumed day is not the rhythm's own. */
export function closedSay(closed: LocalDate): Say {
  const id = holidayOn(closed) ? 'assumed-holiday' : 'assumed-weekend';
  return { id, args: { day: { say: daySay(closed) } } };
}
