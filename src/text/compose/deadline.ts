import type { Step } from '../../domain/rule/count.ts';
import type { Reckoning } from '../../domain/rule/reckon.ts';
import type { Rule, RuleId, Start } from '../../domain/rule/rule.ts';
import type { LocalDate } from '../../domain/time.ts';
import type { Deadlines, Proposed } from '../deadline.ts';
import type { Block, Message } from '../message.ts';
import type { Arg, Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { daySay } from '../when.ts';
import { choicesOf, lines, paragraph, paragraphs } from './piece.ts';

/** What rules say of an event: each with how it was counted, both days and its source; then whether to keep them. */
export function composeDeadlines(view: Deadlines, voice: Voice): Message {
  const { before = [], proposed, buttons } = view;
  return {
    kind: view.kind,
    blocks: [
      ...paragraphs([...before, { id: 'deadlines' }], voice),
      ...proposed.map((one) => counting(one, voice)),
      ...paragraphs([...rivalLines(proposed), ...whyLines(proposed)], voice),
      paragraph(askOf(proposed), voice),
    ],
    choices: choicesOf(buttons, voice),
  };
}

function counting(one: Proposed, voice: Voice): Block {
  const { rule, steps } = one.reckoning;
  const says = [
    { id: 'rule-name', args: { name: nameArg(rule.id) } },
    { id: `rule-${rule.id}-about` },
    ...steps.map((step) => stepSay(step, rule.starts)),
    ...dayLines(one),
    ...trustLines(one.reckoning),
    sourceLine(rule),
  ];
  return { is: 'text', text: lines(says, voice) };
}

/** The rule's name, as it stands on buttons and cards. */
export function nameArg(id: RuleId): Arg {
  return { say: { id: `rule-${id}` } };
}

/** What happened on day 0, in the middle of a sentence. */
export function startArg(start: Start): Arg {
  return { say: { id: `rule-start-${start}` } };
}

function dayArg(day: LocalDate): Arg {
  return { say: daySay(day) };
}

/** One step of the counting in plain words. */
export function stepSay(step: Step, start: Start): Say {
  const day = dayArg(step.day);
  switch (step.is) {
    case 'zero':
      return { id: 'rule-zero', args: { day, start: startArg(start) } };
    case 'count':
      return { id: `rule-count-${step.way}`, args: { day, count: step.many } };
    case 'skipped':
      return { id: 'rule-skipped', args: { day, holiday: holidayArg(step.holiday) } };
    case 'closed':
      return step.because === 'weekend'
        ? { id: 'rule-closed-weekend' }
        : { id: 'rule-closed-holiday', args: { day, holiday: holidayArg(step.because) } };
    case 'next':
    case 'previous':
      return { id: `rule-${step.is}`, args: { day } };
    case 'opens':
      return { id: 'rule-opens', args: { day, count: step.many } };
  }
}

function holidayArg(holiday: string): Arg {
  return { say: { id: `holiday-${holiday}` } };
}

/** The safe day, or what is left of it, and the last day. */
function dayLines({ reckoning, act, isKept }: Proposed): readonly Say[] {
  const { safe, last } = reckoning;
  const end = { id: 'rule-last-day', args: { day: dayArg(last) } };
  if (act === undefined) return [end, { id: 'rule-missed' }];
  const start = act === safe ? 'rule-safe-day' : 'rule-safe-soon';
  const kept = isKept ? [{ id: 'rule-kept' }] : [];
  return [{ id: start, args: { day: dayArg(act) } }, end, ...kept];
}

/** What there is to doubt: a law in flux, advice that is no law, a rule that nobody has read again. */
export function trustLines({ rule, stale }: Pick<Reckoning, 'rule' | 'stale'>): readonly Say[] {
  const old = { id: 'rule-stale', args: { day: dayArg(rule.source.read) } };
  return [...certaintyLines(rule), ...(stale ? [old] : [])];
}

function certaintyLines({ certainty, rival }: Rule): readonly Say[] {
  switch (certainty) {
    case 'settled':
      return [];
    case 'in-flux':
      return rival ? [] : [{ id: 'rule-flux' }];
    case 'advice':
      return [{ id: 'rule-advice' }];
  }
}

/** «Ask your lawyer; source …»; the source alone where there is nothing that a lawyer would have to confirm. */
export function sourceLine(rule: Rule): Say {
  const id = rule.confirms === 'lawyer' ? 'rule-source' : 'rule-source-only';
  return { id, args: sourceArgs(rule) };
}

function sourceArgs({ source }: Rule): Readonly<Record<string, Arg>> {
  return { source: { words: source.cite }, day: dayArg(source.read) };
}

/** Why there is a safe day, where one is shown. */
function whyLines(proposed: readonly Proposed[]): readonly Say[] {
  const isShown = proposed.some(({ act, reckoning }) => act === reckoning.safe);
  return isShown ? [{ id: 'rule-why-safe' }] : [];
}

/** «Two last days are possible: act by the earlier», once for the two of them. */
function rivalLines(proposed: readonly Proposed[]): readonly Say[] {
  const pair = proposed.find(({ reckoning }) => reckoning.rival)?.reckoning;
  if (!pair?.rival) return [];
  const [early, late] = [pair.last, pair.rival.last].sort();
  return [{ id: 'rule-two-days', args: { early: dayArg(early!), late: dayArg(late!) } }];
}

function askOf(proposed: readonly Proposed[]): Say {
  const open = proposed.filter(({ act, isKept }) => act !== undefined && !isKept).length;
  if (open === 0) return { id: 'deadlines-none' };
  return { id: open === 1 ? 'deadlines-ask' : 'deadlines-ask-some' };
}
