import { dateOfId, draftOf, withDate, withDraft, type Circle } from '../../src/domain/circle.ts';
import { keyDateId } from '../../src/domain/id.ts';
import { current, sameWhen, type KeyDate, type Version } from '../../src/domain/keydate.ts';
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
import { zoneField } from '../field/zone.ts';
import { confirmField, fixField, needsZone, oddField, versionOf } from './proposal.ts';

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
    if (word !== 'same' || !date) return answer({ place: '' });
    const { place, when } = current(date);
    return answer({ place, zone: when.zone });
  },
};

/** A date moved: the new day, hour and place; what it was before is kept, and who had heard of it is told. */
export const changed: Form = {
  name: 'changed',
  kept: 'circle',
  fields: [
    dateField('moved-ask', (context) => {
      const date = dateInQuestion(context);
      return date && current(date).when.date;
    }),
    timeField((context) => {
      const date = dateInQuestion(context);
      return date && current(date).when.time;
    }),
    placeAgain,
    zoneField('add-zone', needsZone),
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
  const saved = await context.changeCircle((circle) =>
    withDraft(isSame ? circle : moved(circle, before, version), context.person.id, undefined),
  );
  if (isSame) return [say({ kind: 'notice', say: [{ id: 'add-same' }] })];
  const args = { from: { when }, to: { when: version.when } };
  const date = dateOfId(saved.circle, before.id) ?? before;
  return [
    say({ kind: 'notice', say: [{ id: 'changed-saved', args }] }),
    ...savedReply(saved, date),
  ];
}

/** What holds now gets one version more; what somebody else said of it meanwhile stays in its history. */
function moved(circle: Circle, before: KeyDate, version: Version): Circle {
  const held = dateOfId(circle, before.id) ?? before;
  return withDate(circle, { ...held, versions: [...held.versions, version] });
}

/** The date was called off or done in the meantime. */
async function gone(context: Context): Promise<Replies> {
  await context.changeCircle((circle) => withDraft(circle, context.person.id, undefined));
  return [say({ kind: 'notice', say: [{ id: 'date-gone' }] })];
}
