import { closedAs, withOutcome, type Said } from '../../src/domain/close.ts';
import { draftOf, withDraft } from '../../src/domain/circle.ts';
import { keyDateId, personId } from '../../src/domain/id.ts';
import {
  OUTCOMES,
  type KeyDate,
  type KeyDateKind,
  type KeyDateOutcome,
} from '../../src/domain/keydate.ts';
import { ASKED, isOver } from '../../src/domain/outcome.ts';
import type { Context, Replies } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Form,
} from '../../src/app/form.ts';
import { say } from '../../src/app/command.ts';
import { askSure } from './custody.ts';
import { dateNamed, goneReply } from './named.ts';
import { phoneReplies } from './phone.ts';
import { goOn } from './then.ts';

/** For whom of several it went so; one who shares a check-in may be let go, and the other not. */
const whoField: Field = {
  name: 'who',
  wanted: (answers, context) => (dateNamed(answers, context)?.of.length ?? 0) > 1,
  ask: (answers, context) => ({
    ask: { id: 'then-who' },
    choices: [
      [{ say: { id: 'outcome-all' }, word: 'all' }],
      ...(dateNamed(answers, context)?.of ?? []).map((id) => [
        {
          say: {
            id: 'who-called',
            args: { called: { typed: context.people.get(id)?.called ?? '' } },
          },
          word: id,
        },
      ]),
    ],
    write: false,
  }),
  read: () => unclear({ id: 'use-buttons' }),
  choose: (word, answers, context) => {
    const isOne = dateNamed(answers, context)?.of.some((id) => id === word);
    return isOne || word === 'all' ? answer({ who: word }) : unclear({ id: 'use-buttons' });
  },
};

/** What an outcome is called where the kind of date gives it a name of its own. */
const CALLED: Readonly<
  Partial<Record<KeyDateKind, Readonly<Partial<Record<KeyDateOutcome, string>>>>>
> = {
  hearing: { went: 'outcome-goes-on' },
  removal: { postponed: 'outcome-put-off', granted: 'outcome-stay', went: 'outcome-left' },
  deadline: { postponed: 'outcome-more-time', missed: 'outcome-too-late' },
  expiry: { granted: 'outcome-renewed', denied: 'outcome-refused' },
};

const outcomeField: Field = {
  name: 'outcome',
  ask: (answers, context) => {
    const { kind = 'appointment' } = dateNamed(answers, context) ?? {};
    return { ask: { id: 'done-ask' }, choices: rowsFor(kind), write: false };
  },
  read: () => unclear({ id: 'use-buttons' }),
  choose: (word, answers, context) => {
    if (word === 'none') return { is: 'elsewhere', go: keepOn };
    const asked = ASKED[dateNamed(answers, context)?.kind ?? 'appointment'];
    const outcome = asked.find((one) => one === word);
    return outcome ? answer({ outcome }) : unclear({ id: 'use-buttons' });
  },
};

function rowsFor(kind: KeyDateKind): readonly (readonly Choice[])[] {
  const choices = ASKED[kind].map((outcome): Choice => ({
    say: { id: CALLED[kind]?.[outcome] ?? `outcome-${outcome}` },
    word: outcome,
  }));
  const waits = kind === 'expiry' ? [{ say: { id: 'outcome-none-yet' }, word: 'none' }] : [];
  const all = [...choices, ...waits];
  return [0, 2, 4, 6].map((from) => all.slice(from, from + 2)).filter((row) => row.length > 0);
}

/** «No answer yet»: nothing changes. */
async function keepOn(context: Context): Promise<Replies> {
  await context.drop();
  return [say({ kind: 'notice', say: [{ id: 'then-kept' }] })];
}

/** How a date went, in one tap, saved at once; and what comes next, so that the chain never breaks. */
export const done: Form = {
  name: 'done',
  kept: 'circle',
  fields: [whoField, outcomeField],

  async finish(context, answers) {
    const date = dateNamed(answers, context);
    if (date?.state.is !== 'ahead') return goneReply(context);
    const said = saidBy(context, answers);
    if (said.outcome === 'detained') return askTaken(context, date, said);
    if (!isOver(date.kind, said.outcome)) return goOn(context, date, said.outcome);
    const closed = await context.changeCircle((circle) =>
      withDraft(withOutcome(circle, date.id, said), context.person.id, undefined),
    );
    const kept = dateNamed({ id: closedAs(date, said) }, closed) ?? date;
    const next = await goOn(closed, kept, said.outcome);
    // Words for a person come before a file for a phone.
    return [...next, ...phoneReplies(context, closed)];
  },
};

/** Somebody was taken: asked once more, and then the alarm goes (`commands/detained.ts`). */
async function askTaken(context: Context, date: KeyDate, { only }: Said): Promise<Replies> {
  await context.drop();
  const whose = only ? [only] : date.of;
  return whose.map((of) => askSure(context, { of, date: date.id }));
}

/** A date of its own for one person of several takes the draft's id, so that no second press makes another. */
function saidBy({ circle, person, now, chance }: Context, answers: Answers): Said {
  const only = personId(textOf(answers['who']));
  return {
    outcome: OUTCOMES.find((one) => one === answers['outcome']) ?? 'rather-not',
    by: person.id,
    at: now,
    ...(only && { only }),
    id: keyDateId(draftOf(circle, person.id)?.id ?? chance.word(10))!,
  };
}
