import { dateOfId, withDraft } from '../../src/domain/circle.ts';
import { readTime, type TimeReading } from '../../src/domain/entry/time.ts';
import { clockFace, current, startOf, versionOf, type KeyDate } from '../../src/domain/keydate.ts';
import { leavesInTime, withLeaving } from '../../src/domain/outing.ts';
import { MINUTE, clockTime, later, localOf, type ClockTime } from '../../src/domain/time.ts';
import type { Context, Replies } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Form,
  type Reading,
} from '../../src/app/form.ts';
import { timeSay } from '../../src/text/when.ts';
import { card, mayLeave } from '../here-view.ts';
import { dateNamed, goneReply } from './named.ts';

/** So long before the hour, in minutes: times to tap. None of them is taken for said. */
const BEFORE = [180, 120, 90, 60] as const;

/** When they leave home for a date. It is theirs to say, and nobody's to guess. */
const leaves: Field = {
  name: 'leaves',
  ask: (answers, context) => {
    const date = dateNamed(answers, context);
    const isElsewhere = date && current(date).when.zone !== context.person.zone;
    return {
      ask: { id: 'leave-ask' },
      ...(isElsewhere && { before: [{ id: 'leave-there' }] }),
      choices: [...(date ? timeRows(date) : []), [{ say: { id: 'leave-skip' }, word: 'skip' }]],
      write: true,
    };
  },
  read: (words, answers, context) => typed(readTime(words), dateNamed(answers, context)),
  choose: (word, answers, context) => {
    if (word === 'skip') return answer({ leaves: '' });
    const date = dateNamed(answers, context);
    const minutes = BEFORE.find((one) => word === `m${one}`);
    return date && minutes
      ? answer({ leaves: before(date, minutes) })
      : unclear({ id: 'stale-button' });
  },
  meaning: ({ leaves: said }) => timeSay(clockTime(textOf(said))!),
};

/** The time as typed. Of several that it can mean, those after the hour are not meant. */
function typed(said: TimeReading, date: KeyDate | undefined): Reading {
  const times = said.is === 'time' ? [said.time] : said.is === 'doubt' ? said.readings : [];
  const clocks = times.flatMap((time) => (time.is === 'at' ? [time.time] : []));
  if (clocks.length === 0 || !date) return unclear({ id: 'leave-unclear' });
  const fitting = clocks.filter((time) => leavesInTime(date, time));
  const [only, ...more] = fitting;
  if (only === undefined) {
    return unclear({
      id: 'leave-after',
      args: { hour: { say: timeSay(clockFace(current(date).when.time), 'at') } },
    });
  }
  if (more.length === 0) return answer({ leaves: only });
  const readings = fitting.map((time): Answers => ({ leaves: time }));
  return { is: 'doubt', about: 'add-time-am-pm', readings };
}

function timeRows(date: KeyDate): readonly (readonly Choice[])[] {
  const { time } = current(date).when;
  if (time.is !== 'at' && time.is !== 'window') return [];
  const choices = BEFORE.filter((minutes) => leavesInTime(date, before(date, minutes))).map(
    (minutes): Choice => ({ say: timeSay(before(date, minutes)), word: `m${minutes}` }),
  );
  return [choices.slice(0, 2), choices.slice(2)].filter((row) => row.length > 0);
}

function before(date: KeyDate, minutes: number): ClockTime {
  const { when } = current(date);
  return localOf(later(startOf(when), -minutes * MINUTE), when.zone).time;
}

export const leaveby: Form = { name: 'leaveby', kept: 'circle', fields: [leaves], finish };

/** Kept with the day as it was asked about: a date that has moved meanwhile has no time yet. */
async function finish(context: Context, answers: Answers): Promise<Replies> {
  const date = dateNamed(answers, context);
  if (!date || !mayLeave(context, date)) return goneReply(context);
  const time = clockTime(textOf(answers['leaves']));
  const after = await context.changeCircle((circle) => {
    const clear = withDraft(circle, context.person.id, undefined);
    const held = dateOfId(clear, date.id);
    const isSame = held && versionOf(held) === answers['version'];
    return isSame ? withLeaving(clear, held, time) : clear;
  });
  return card(after, dateOfId(after.circle, date.id) ?? date, [
    { id: time === undefined ? 'leave-open-still' : 'leave-saved' },
  ]);
}
