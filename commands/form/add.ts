import { draftOf, withDate, withDraft } from '../../src/domain/circle.ts';
import { keyDateId, type PersonId } from '../../src/domain/id.ts';
import type { KeyDate } from '../../src/domain/keydate.ts';
import { rhythmOf } from '../../src/domain/rhythm.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import { comingFor } from '../../src/app/coming.ts';
import type { Answers, Form } from '../../src/app/form.ts';
import { dateField } from '../field/date.ts';
import { kindField } from '../field/kind.ts';
import { paperField } from '../field/paper.ts';
import { placeField } from '../field/place.ts';
import { timeField } from '../field/time.ts';
import { whereField } from '../field/where.ts';
import { knownField } from './known.ts';
import { confirmField, fixField, noteField, oddField, proposalOf, versionOf } from './proposal.ts';

/** A new key date, question by question; saved only on «Yes». */
export const add: Form = {
  name: 'add',
  kept: 'circle',
  fields: [
    kindField,
    dateField('add-date'),
    timeField(),
    placeField(),
    whereField,
    knownField,
    paperField,
    noteField,
    fixField(['kind', 'date', 'time', 'place', 'zone', 'paper']),
    oddField,
    confirmField(),
  ],

  async finish(context, answers) {
    const date = newDate(context, answers);
    const saved = await context.changeCircle((circle) =>
      withDraft(withDate(circle, date), context.person.id, undefined),
    );
    return savedReply(saved, date);
  },
};

/** The date takes its draft's id, so that the same «Yes» can never save two of them. */
function newDate(context: Context, answers: Answers): KeyDate {
  const draft = draftOf(context.circle, context.person.id);
  const rhythm = rhythmOf(answers['rhythm']);
  return {
    id: keyDateId(draft?.id ?? context.chance.word(10))!,
    kind: proposalOf(answers, context).kind,
    of: whoseDate(answers, context),
    state: { is: 'ahead' },
    versions: [versionOf(answers, context)],
    ...(rhythm && { rhythm }),
  };
}

/** The person's own, or that of the people whose earlier date it follows from. */
function whoseDate({ of }: Answers, { circle, person }: Context): readonly PersonId[] {
  const named = circle.members.map((one) => one.person).filter((id) => isNamed(of, id));
  return named.length > 0 ? named : [person.id];
}

function isNamed(of: Answers[string] | undefined, id: PersonId): boolean {
  return Array.isArray(of) && of.includes(id);
}

/** What follows a saved date: the reminders to come and the file for the phone's own calendar. */
export function savedReply(context: Context, date: KeyDate): Replies {
  return [
    say({
      kind: 'saved',
      date,
      coming: comingFor(context, date),
      file: { kind: 'calendar', dates: [date] },
    }),
  ];
}
