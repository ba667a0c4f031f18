import { OCCASIONS, occasion, withRival } from '../../src/domain/rule/occasion.ts';
import { reckon, type Reckoning } from '../../src/domain/rule/reckon.ts';
import type { Rule, RuleId } from '../../src/domain/rule/rule.ts';
import { ruleNamed, ruleOf } from '../../src/domain/rule/table.ts';
import { dayOf } from '../../src/domain/time.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Form,
} from '../../src/app/form.ts';
import { sinceField } from '../field/since.ts';
import { acceptField, fromIn, keep } from './accept.ts';
import { savedReply } from './add.ts';

/** What is asked first; those with a second question have their own answers under it. */
const EVENTS = [
  ['denied', 'absent'],
  ['board', 'leave'],
  ['arrival', 'papers'],
  ['permit', 'fee'],
  ['moved'],
] as const;

const SECOND: Readonly<Record<string, readonly string[]>> = {
  leave: ['leave-before', 'leave-after', 'leave-ask'],
  papers: ['papers-master', 'papers-individual'],
};

const eventField: Field = {
  name: 'event',
  wanted: (answers) => namedRule(answers) === undefined,
  ask: () => ({
    ask: { id: 'deadline-what' },
    choices: EVENTS.map((row) => row.map(eventChoice)),
    write: false,
  }),
  read: () => unclear({ id: 'use-buttons' }),
  choose: (word) => {
    if (word === 'moved') return { is: 'elsewhere', go: (context) => context.run('moved') };
    const isKnown = EVENTS.some((row) => row.some((one) => one === word));
    return isKnown ? answer({ event: word }) : unclear({ id: 'use-buttons' });
  },
};

const secondField: Field = {
  name: 'second',
  wanted: (answers) => namedRule(answers) === undefined && secondsOf(answers).length > 0,
  ask: (answers) => ({
    ask: { id: `deadline-which-${textOf(answers['event'])}` },
    choices: secondsOf(answers).map((word) => [eventChoice(word)]),
    write: false,
  }),
  read: () => unclear({ id: 'use-buttons' }),
  choose: (word, answers) =>
    secondsOf(answers).includes(word) ? answer({ event: word }) : unclear({ id: 'use-buttons' }),
};

function eventChoice(word: string): Choice {
  return { say: { id: `occasion-${word}` }, word };
}

function secondsOf({ event }: Answers): readonly string[] {
  const word = textOf(event);
  return Object.hasOwn(SECOND, word) ? (SECOND[word] ?? []) : [];
}

function namedRule({ rule }: Answers): Rule | undefined {
  return ruleNamed(textOf(rule));
}

/** The rules that matter after what happened; none while that is open. */
function rulesFor(answers: Answers): readonly RuleId[] {
  const named = namedRule(answers);
  if (named) return withRival(named.id);
  const happened = occasion(textOf(answers['event']));
  return happened ? OCCASIONS[happened] : [];
}

function reckonings(answers: Answers, { now, person }: Context): readonly Reckoning[] {
  const from = fromIn(answers);
  if (!from) return [];
  const today = dayOf(now, person.zone);
  return rulesFor(answers).map((id) => reckon(ruleOf(id), from, today));
}

/**
 * What happened, from which day, and what the rules make of it; saved only on «Yes». May be opened with `rule` (an
 * id of the table) or `event` (one of `occasion-…`), `from` (the day) and `about` (the key date that it follows).
 */
export const deadline: Form = {
  name: 'deadline',
  kept: 'circle',
  fields: [
    eventField,
    secondField,
    sinceField((answers) => {
      const [first] = rulesFor(answers);
      return first && ruleOf(first);
    }),
    acceptField(reckonings),
  ],

  async finish(context, answers) {
    const kept = await keep(context, reckonings(answers, context), answers);
    if (kept.dates.length === 0) return [say({ kind: 'notice', say: [{ id: 'deadlines-none' }] })];
    return kept.dates.flatMap((date) => savedReply(kept.context, date));
  },
};

/** What is known already when another command opens the form. */
export interface Known {
  /** An id of the table of rules. */
  readonly rule?: RuleId;
  /** What happened: one of the occasions, or `leave` and `papers`, which are asked about further. */
  readonly event?: string;
  /** The day from which to count, `YYYY-MM-DD`. */
  readonly from?: string;
  /** The key date that it follows; its day is offered as the one from which to count. */
  readonly about?: string;
}

/** Opens the form after something that another command heard of: it proposes, and the person accepts. */
export function proposeAfter(context: Context, known: Known): Promise<Replies> {
  const given = Object.entries(known).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return context.open(deadline.name, Object.fromEntries(given));
}
