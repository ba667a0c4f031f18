import { current, lastDayOf, type KeyDate } from '../../domain/keydate.ts';
import { isStale } from '../../domain/rule/reckon.ts';
import type { Rule } from '../../domain/rule/rule.ts';
import { ruleOf } from '../../domain/rule/table.ts';
import { dayOf } from '../../domain/time.ts';
import type { Checklist } from '../deadline.ts';
import type { Block, Message } from '../message.ts';
import type { Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { daySay } from '../when.ts';
import { nameArg, sourceLine, trustLines } from './deadline.ts';
import { choicesOf, lines, paragraph } from './piece.ts';

/** Each agency with its days, how to tell it, and whether that is done; thanks when all of it is. */
export function composeChecklist(view: Checklist, voice: Voice): Message {
  const isAll = view.tasks.every(({ state }) => state.is === 'done');
  const head: Say = { id: 'move-head', args: { day: { say: daySay(view.from) } } };
  return {
    kind: view.kind,
    blocks: [
      paragraph(head, voice),
      ...view.tasks.map((task) => block(task, voice)),
      paragraph({ id: isAll ? 'move-thanks' : 'move-foot' }, voice),
    ],
    choices: choicesOf(view.buttons, voice),
  };
}

function block(task: KeyDate, voice: Voice): Block {
  return { is: 'text', text: lines(taskLines(task, voice), voice) };
}

function taskLines(task: KeyDate, voice: Voice): readonly Say[] {
  const rule = ruleOf(task.rule?.id ?? 'move-post');
  const name = nameArg(rule.id);
  if (task.state.is === 'done') return [{ id: 'move-done', args: { name } }];
  return [
    { id: 'move-open', args: { name } },
    ...daysOf(task),
    { id: `rule-${rule.id}-about` },
    ...trust(rule, voice),
    sourceLine(rule),
  ];
}

/** The safe day and the last; where the task moved by hand, the day that was said. */
function daysOf(task: KeyDate): readonly Say[] {
  const { when } = current(task);
  const last = lastDayOf(when) ?? when.date;
  const safe = { id: 'rule-safe-day', args: { day: { say: daySay(when.date) } } } as const;
  const end = { id: 'rule-last-day', args: { day: { say: daySay(last) } } } as const;
  return last === when.date ? [end] : [safe, end];
}

function trust(rule: Rule, { now, zone }: Voice): readonly Say[] {
  return trustLines({ rule, stale: isStale(rule, dayOf(now, zone)) });
}
