import { confirmedAsIs, isAssumed } from '../../src/domain/assumed.ts';
import { dateOfId, draftOf, withDate, withDraft, type Circle } from '../../src/domain/circle.ts';
import { isDisputed, mayMove, stampOf, undisputed, withMove } from '../../src/domain/dispute.ts';
import { keyDateId } from '../../src/domain/id.ts';
import { current, sameWhen, type KeyDate, type Version } from '../../src/domain/keydate.ts';
import type { Say } from '../../src/text/view.ts';
import { tame } from '../../src/text/tame.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import {
  answer,
  lengthOf,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Form,
} from '../../src/app/form.ts';
import { savedReply } from './add.ts';
import { dateField } from '../field/date.ts';
import { paperField } from '../field/paper.ts';
import { timeField } from '../field/time.ts';
import { whereField } from '../field/where.ts';
import { confirmField, fixField, oddField, versionOf } from './proposal.ts';

/** The date that the half-filled form is about, as it is now. */
function dateInQuestion({ circle, person }: Context): KeyDate | undefined {
  const id = keyDateId(textOf(draftOf(circle, person.id)?.answers['id']));
  return id && dateOfId(circle, id);
}

const placeAgain: Field = {
  name: 'place',
  ask: (_, context) => {
    const date = dateInQuestion(context);
    const place = date ? current(date).place : '';
    const same = {
      say: { id: 'changed-same-place', args: { place: { typed: place } } },
      word: 'same',
    };
    const skip = { say: { id: 'add-place-skip' }, word: 'skip' };
    return { ask: { id: 'changed-place' }, choices: [[place === '' ? skip : same]], write: true };
  },
  read: (words) => {
    const place = tame(words);
    return lengthOf(place) > 300 ? unclear({ id: 'add-place-long' }) : answer({ place });
  },
  choose: (word, _, context) => {
    const date = dateInQuestion(context);
    if (!date) return answer({ place: '' });
    const { place, when } = current(date);
    return answer({ place: word === 'same' ? place : '', zone: when.zone });
  },
};

/** A date moved: the new day, hour and place; what it was before is kept, and who had heard of it is told. */
export const changed: Form = {
  name: 'changed',
  kept: 'circle',
  fields: [
    dateField('moved-ask', (context) => {
      const date = dateInQuestion(context);
      return date && current(date).when;
    }),
    timeField((context) => {
      const date = dateInQuestion(context);
      return date && current(date).when.time;
    }),
    placeAgain,
    whereField,
    paperField,
    fixField(['date', 'time', 'place', 'zone', 'paper']),
    oddField,
    confirmField(dateInQuestion),
  ],

  async finish(context, answers) {
    const before = dateInQuestion(context);
    if (before?.state.is !== 'ahead') return gone(context);
    return save(context, answers, before);
  },
};

async function save(context: Context, answers: Answers, before: KeyDate): Promise<Replies> {
  const version = versionOf(answers, context);
  const { when, place } = current(before);
  const isSame = sameWhen(when, version.when) && place === version.place;
  const settles = textOf(answers['settles']);
  const saved = await context.changeCircle((circle) => {
    const now = isSame ? madeSure(circle, before, version) : withMove(circle, before.id, version);
    const said = withoutDispute(now, before, settles);
    return withDraft(said, context.person.id, undefined);
  });
  if (!mayMove(saved.circle, before, context.person.id)) return passedOn();
  if (isSame) return [say({ kind: 'notice', say: [sameSay(before)] })];
  const date = dateOfId(saved.circle, before.id) ?? before;
  return savedReply(saved, date, when);
}

/** The very day that was assumed: now somebody has said it. */
function madeSure(circle: Circle, { id }: KeyDate, { by, at, paper }: Version): Circle {
  const held = dateOfId(circle, id);
  if (!held || !mayMove(circle, held, by)) return circle;
  return withDate(circle, confirmedAsIs(held, { by, at, paper }));
}

function sameSay(before: KeyDate): Say {
  if (!isAssumed(before)) return { id: 'add-same' };
  return { id: 'assume-done', args: { when: { when: current(before).when } } };
}

/** «Neither of the two days is right» ends that dispute, and no other, once the right one is saved. */
function withoutDispute(circle: Circle, { id }: KeyDate, settles: string): Circle {
  const held = dateOfId(circle, id);
  const isOver = held && isDisputed(held) && stampOf(held) === settles;
  return isOver ? withDate(circle, undisputed(held)) : circle;
}

/** Said by somebody who is not of the family: they are asked, and both days are kept in mind. */
function passedOn(): Replies {
  return [say({ kind: 'notice', say: [{ id: 'which-passed-on' }] })];
}

/** The date was called off or done in the meantime. */
async function gone(context: Context): Promise<Replies> {
  await context.changeCircle((circle) => withDraft(circle, context.person.id, undefined));
  return [say({ kind: 'notice', say: [{ id: 'date-gone' }] })];
}
