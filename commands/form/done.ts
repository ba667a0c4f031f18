import { dateOfId, draftOf, withDate, withDraft } from '../../src/domain/circle.ts';
import { keyDateId } from '../../src/domain/id.ts';
import { OUTCOMES, current, type KeyDate } from '../../src/domain/keydate.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Form,
} from '../../src/app/form.ts';
import { add } from './add.ts';

/** What is asked so far; the rest of the outcomes follow. */
const ASKED = [
  ['went', 'postponed'],
  ['missed', 'rather-not'],
] as const;

const outcomeField: Field = {
  name: 'outcome',
  ask: () => ({
    ask: { id: 'done-ask' },
    choices: ASKED.map((row) =>
      row.map((outcome) => ({ say: { id: `outcome-${outcome}` }, word: outcome })),
    ),
    write: false,
  }),
  read: () => unclear({ id: 'use-buttons' }),
  choose: (word) => {
    const outcome = OUTCOMES.find((one) => one === word);
    return outcome ? answer({ outcome }) : unclear({ id: 'use-buttons' });
  },
};

const nextField: Field = {
  name: 'next',
  ask: ({ outcome }) => ({
    ask: { id: 'done-next' },
    before: outcome === 'missed' ? [{ id: 'done-missed' }] : [],
    choices: [
      [
        { say: { id: 'done-next-yes' }, word: 'yes', look: 'main' },
        { say: { id: 'done-next-no' }, word: 'no' },
      ],
    ],
    write: true,
  }),
  /** Words are the next date itself: «19 de enero a las 9». */
  read: (words) => answer({ next: words }),
  choose: (word) => answer({ next: word === 'yes' }),
};

/** How a date went, in one tap, and the next one at once, so that the chain never breaks. */
export const done: Form = {
  name: 'done',
  kept: 'circle',
  fields: [outcomeField, nextField],

  async finish(context, answers) {
    const before = dateInQuestion(context);
    const closed = await context.changeCircle((circle) => {
      const held = before && dateOfId(circle, before.id);
      const put = held ? withDate(circle, closedDate(held, answers, context)) : circle;
      return withDraft(put, context.person.id, undefined);
    });
    return before ? goOn(closed, before, answers['next']) : [];
  },
};

function dateInQuestion({ circle, person }: Context): KeyDate | undefined {
  const id = keyDateId(textOf(draftOf(circle, person.id)?.answers['id']));
  return id && dateOfId(circle, id);
}

function closedDate(date: KeyDate, { outcome }: Answers, { now }: Context): KeyDate {
  if (date.state.is !== 'ahead') return date;
  const known = OUTCOMES.find((one) => one === outcome) ?? 'rather-not';
  return { ...date, state: { is: 'done', at: now, outcome: known } };
}

/** The next date begins with the same kind and place; both can be changed on its read-back. */
function goOn(context: Context, { kind, versions }: KeyDate, next: Answers[string] | undefined) {
  if (next === false || next === undefined) return notice('done-thanks');
  const { place, when } = current({ versions } as KeyDate);
  const answers = { kind, ...(place !== '' && { place, zone: when.zone }) };
  if (typeof next !== 'string') return context.open(add.name, answers);
  return context.open(add.name, answers, { field: 'date', words: next });
}

function notice(id: string): Replies {
  return [say({ kind: 'notice', say: [{ id }] })];
}
