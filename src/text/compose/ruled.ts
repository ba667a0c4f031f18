import { addCalendarDays, daysBetween } from '../../domain/calendar.ts';
import { lastDayOf, type Ruled, type When } from '../../domain/keydate.ts';
import { isStale } from '../../domain/rule/reckon.ts';
import type { Rule } from '../../domain/rule/rule.ts';
import { ruleOf } from '../../domain/rule/table.ts';
import { dayOf, type LocalDate } from '../../domain/time.ts';
import type { Arg, Proposal, Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { daySay } from '../when.ts';
import { nameArg, sourceLine, startArg, trustLines } from './deadline.ts';

/** A key date that a rule counted: its two days, the rule and its source, wherever the date is said. */
export type RuledDate = Pick<Proposal, 'kind' | 'when'> & { readonly rule: Ruled };

export function isRuled(of: Pick<Proposal, 'kind' | 'when' | 'rule'>): of is RuledDate {
  return of.rule !== undefined;
}

/** On a card: what it is, both days, from which day it was counted, the source. */
export function cardLines(of: RuledDate, voice: Voice): readonly Say[] {
  const rule = ruleOf(of.rule.id);
  const args = { day: dayArg(of.rule.from), start: startArg(rule.starts) };
  return [
    { id: 'detail-rule', args: { name: nameArg(rule.id) } },
    ...bothDays(of, voice),
    { id: 'detail-rule-from', args },
    ...trust(rule, voice),
    sourceLine(rule),
  ];
}

/** In a reminder: both days, what it is about and how it is done, the source. */
export function remindLines(of: RuledDate, voice: Voice): readonly Say[] {
  const rule = ruleOf(of.rule.id);
  return [
    ...plainDays(of),
    { id: `rule-${rule.id}-about` },
    ...trust(rule, voice),
    sourceLine(rule),
  ];
}

/** The first line of a reminder: how far the safe day is, and after it, that the last day comes. */
export function headLine({ when, rule }: RuledDate, { now }: Voice): Say {
  const name = nameArg(rule.id);
  const today = dayOf(now, when.zone);
  if (today < when.date)
    return { id: 'head-rule-ahead', args: { name, away: away(today, when.date) } };
  return { id: today < endOf(when) ? 'head-rule-open' : 'head-rule-last', args: { name } };
}

/** How far away stands with the day that comes next: the safe one, and after it the last. */
function bothDays({ kind, when, rule }: RuledDate, { now }: Voice): readonly Say[] {
  const today = dayOf(now, when.zone);
  const [safe, last] = [when.date, endOf(when)];
  if (kind === 'expiry') return [dayLine('last', last, today), ...opensLines(rule)];
  if (safe === last) return [dayLine('last', last, today)];
  const ahead = today <= safe;
  return [
    ahead ? dayLine('safe', safe, today) : { id: 'rule-safe-day', args: { day: dayArg(safe) } },
    ahead ? { id: 'rule-last-day', args: { day: dayArg(last) } } : dayLine('last', last, today),
  ];
}

/** The same where the first line has said how far away it is. */
function plainDays({ kind, when, rule }: RuledDate): readonly Say[] {
  const [safe, last] = [when.date, endOf(when)];
  const end: Say = { id: 'rule-last-day', args: { day: dayArg(last) } };
  if (kind === 'expiry') return [end, ...opensLines(rule)];
  return safe === last ? [end] : [{ id: 'rule-safe-day', args: { day: dayArg(safe) } }, end];
}

function dayLine(which: 'safe' | 'last', day: LocalDate, today: LocalDate): Say {
  if (day < today) return { id: `rule-${which}-day`, args: { day: dayArg(day) } };
  return { id: `detail-rule-${which}`, args: { day: dayArg(day), away: away(today, day) } };
}

function opensLines({ id, from }: Ruled): readonly Say[] {
  const { count } = ruleOf(id);
  if (count.is !== 'window') return [];
  const day = dayArg(addCalendarDays(from, -count.many));
  return [{ id: 'rule-opens', args: { day, count: count.many } }];
}

function trust(rule: Rule, { now, zone }: Voice): readonly Say[] {
  return trustLines({ rule, stale: isStale(rule, dayOf(now, zone)) });
}

function endOf(when: When): LocalDate {
  return lastDayOf(when) ?? when.date;
}

function away(today: LocalDate, day: LocalDate): Arg {
  return { say: { id: 'away', args: { days: daysBetween(today, day) } } };
}

function dayArg(day: LocalDate): Arg {
  return { say: daySay(day) };
}
