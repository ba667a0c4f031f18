import { dateOfId, draftOf, withDate, withDraft } from '../../src/domain/circle.ts';
import { keyDateId } from '../../src/domain/id.ts';
import type { KeyDate, When } from '../../src/domain/keydate.ts';
import { mayDo, standingOf } from '../../src/domain/permission.ts';
import { rhythmOf } from '../../src/domain/rhythm.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import { comingFor } from '../../src/app/coming.ts';
import { whosePart } from '../../src/app/whose.ts';
import type { Answers, Form } from '../../src/app/form.ts';
import { dateField } from '../field/date.ts';
import { kindField } from '../field/kind.ts';
import { ofField, whoseDate } from '../field/of.ts';
import { paperField } from '../field/paper.ts';
import { placeField } from '../field/place.ts';
import { timeField } from '../field/time.ts';
import { whereField } from '../field/where.ts';
import { knownField } from './known.ts';
import { isAsked } from './statement.ts';
import { confirmField, fixField, noteField, oddField, proposalOf, versionOf } from './proposal.ts';

/** A new key date, question by question; saved only on «Yes». */
export const add: Form = {
  name: 'add',
  kept: 'circle',
  fields: [
    kindField,
    dateField('add-date'),
    { ...timeField(), wanted: (answers) => isAsked(answers, 'time') },
    { ...placeField(), wanted: (answers) => isAsked(answers, 'place') },
    whereField,
    ofField,
    knownField,
    paperField,
    noteField,
    fixField(['kind', 'date', 'time', 'place', 'zone', 'paper', 'of']),
    oddField,
    confirmField(),
  ],

  async finish(context, answers) {
    const date = newDate(context, answers);
    const saved = await context.changeCircle((circle) => {
      const may = mayDo(standingOf(circle, context.person.id), 'add-date');
      return withDraft(may ? withDate(circle, date) : circle, context.person.id, undefined);
    });
    if (!dateOfId(saved.circle, date.id)) {
      return [say({ kind: 'notice', say: [{ id: 'circle-not-yours' }] })];
    }
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

/**
 * What follows a saved date, or one that moved `from` another day: the reminders to come and the file for the phone's
 * own calendar.
 */
export function savedReply(context: Context, date: KeyDate, from?: When): Replies {
  return [
    say({
      kind: 'saved',
      date,
      ...(from && { from }),
      ...whosePart(date, context),
      coming: comingFor(context, date),
      file: { kind: 'calendar', dates: [date] },
    }),
  ];
}
