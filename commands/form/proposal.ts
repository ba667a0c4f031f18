import { createHash } from 'node:crypto';
import { doubtsOf } from '../../src/domain/entry/doubt.ts';
import {
  KEY_DATE_KINDS,
  PAPERS,
  current,
  type KeyDate,
  type Version,
  type When,
} from '../../src/domain/keydate.ts';
import { cityIn } from '../../src/domain/place/city.ts';
import { localDate, zone as zoneOf, type Zone } from '../../src/domain/time.ts';
import {
  answer,
  lengthOf,
  textOf,
  unclear,
  type Answers,
  type Asking,
  type Choice,
  type Field,
} from '../../src/app/form.ts';
import { tame } from '../../src/text/tame.ts';
import type { Context } from '../../src/app/command.ts';
import type { Proposal, ReadBack, Say } from '../../src/text/view.ts';
import { daySay, timeSay } from '../../src/text/when.ts';
import { timeOf } from '../field/time.ts';

/** What the answers would be saved as; throws when one is missing, since the form asks for all of them. */
export function proposalOf(answers: Answers, context: Context): Proposal {
  const kind = KEY_DATE_KINDS.find((one) => one === answers['kind']);
  const paper = PAPERS.find((one) => one === answers['paper']);
  const when = whenOf(answers, context);
  if (!kind || !paper || !when) throw new Error('an unfilled form');
  return { kind, paper, when, place: textOf(answers['place']), note: textOf(answers['note']) };
}

/** Date, time and zone of the answers; undefined while date or time are open. */
export function whenOf(answers: Answers, context: Context): When | undefined {
  const date = localDate(textOf(answers['date']));
  const time = timeOf(answers['time']);
  return date && time ? { date, time, zone: zoneFor(answers, context) } : undefined;
}

/** The place's zone: as it was answered, else that of the one city which the place names, else the person's own. */
function zoneFor(answers: Answers, { person }: Context): Zone {
  const said = zoneOf(textOf(answers['zone']));
  return said ?? cityIn(textOf(answers['place']))?.zone ?? person.zone;
}

/** Whether the place leaves open whose clock its hour is told by, or the person wants another. */
export function needsZone(answers: Answers): boolean {
  if (answers['rezone'] === true) return true;
  const place = textOf(answers['place']);
  return place !== '' && cityIn(place) === undefined;
}

/** What would be saved, as the newest statement about a date. */
export function versionOf(answers: Answers, context: Context): Version {
  const { when, place, paper, note } = proposalOf(answers, context);
  return { when, place, paper, note, by: context.person.id, at: context.now };
}

/** A date that cannot be: its time has passed, or no clock shows it that night. Asked before the read-back. */
export const oddField: Field = {
  name: 'odd',
  wanted: (answers, context) => impossible(answers, context) !== undefined,
  ask: (answers, context) => ({
    ask: impossible(answers, context) ?? { id: 'add-date-past' },
    choices: [
      [
        { say: { id: 'add-part-date' }, word: 'date' },
        { say: { id: 'add-part-time' }, word: 'time' },
      ],
    ],
    write: false,
  }),
  read: () => unclear(),
  choose: (word) => answer(word === 'date' ? { date: undefined } : { time: undefined }),
};

function impossible(answers: Answers, context: Context): Say | undefined {
  const when = whenOf(answers, context);
  for (const doubt of when ? doubtsOf(when, context.now) : []) {
    if (doubt.is === 'past')
      return { id: when?.time.is === 'at' ? 'add-time-past' : 'add-date-past' };
    if (doubt.is === 'no-such-hour') {
      return { id: 'add-time-gap', args: { time: { say: timeSay(doubt.time) } } };
    }
  }
  return undefined;
}

/** What is odd about it but possible: said with the read-back. */
function oddities(when: When, context: Context): readonly Say[] {
  return doubtsOf(when, context.now).flatMap((doubt) => {
    switch (doubt.is) {
      case 'twice':
        return [{ id: 'add-time-twice', args: { time: { say: timeSay(doubt.time) } } }];
      case 'midnight':
        return [{ id: 'add-time-midnight' }];
      case 'years-ahead':
        return [{ id: 'add-date-years-ahead', args: { day: { say: daySay(when.date) } } }];
      case 'past':
      case 'no-such-hour':
        return [];
    }
  });
}

/** Which of the parts is wrong, asked after «change something» on the read-back. */
export function fixField(parts: readonly string[]): Field {
  return {
    name: 'fix',
    wanted: (answers) => answers['fixing'] === true,
    ask: () => ({ ask: { id: 'add-which-part' }, choices: fixRows(parts), write: false }),
    read: () => unclear(),
    choose: (word) => {
      if (!parts.includes(word)) return unclear();
      const also = word === 'place' ? { zone: undefined } : { rezone: word === 'zone' };
      return answer({ fixing: undefined, [word]: undefined, ...also });
    },
  };
}

function fixRows(parts: readonly string[]): readonly (readonly Choice[])[] {
  const choices = parts.map((part) => ({ say: { id: `add-part-${part}` }, word: part }));
  return [choices.slice(0, 3), choices.slice(3)].filter((row) => row.length > 0);
}

/** A note, only when it was asked for on the read-back. */
export const noteField: Field = {
  name: 'note',
  wanted: (answers) => answers['noting'] === true,
  ask: () => ({
    ask: { id: 'add-note' },
    choices: [[{ say: { id: 'add-note-skip' }, word: 'none' }]],
    write: true,
  }),
  read: (words) =>
    lengthOf(words) > 500
      ? unclear({ id: 'add-too-long', args: { count: 500 } })
      : answer({ note: tame(words), noting: undefined }),
  choose: () => answer({ note: '', noting: undefined }),
};

/**
 * The read-back: what was understood, in words, to be confirmed. The «Yes» carries a digest of what it stands
 * under, so that a «Yes» pressed on an older read-back never saves what that one did not show.
 */
export function confirmField(instead?: (context: Context) => KeyDate | undefined): Field {
  return {
    name: 'confirm',
    ask: (answers, context) => readBack(answers, context, instead?.(context)),
    read: (words) => {
      if (/^(yes|y|ok|s[ií])[.!]*$/i.test(words)) return answer({ confirm: true });
      if (/^no[.!]*$/i.test(words)) return answer({ fixing: true });
      return unclear();
    },
    choose: (word, answers) => {
      if (word === `yes-${digest(answers)}`) return answer({ confirm: true });
      if (word === 'fix') return answer({ fixing: true });
      if (word === 'note') return answer({ noting: true, note: undefined });
      if (word === 'no') return { is: 'elsewhere', go: (context) => context.run('cancel') };
      return unclear();
    },
  };
}

function readBack(answers: Answers, context: Context, before: KeyDate | undefined): Asking {
  const date = proposalOf(answers, context);
  const noteRow = before ? [] : [{ say: { id: 'add-part-note' }, word: 'note' }];
  return {
    choices: [
      [{ say: { id: 'add-yes' }, word: `yes-${digest(answers)}`, look: 'main' }],
      [{ say: { id: 'add-fix' }, word: 'fix' }, ...noteRow],
      [{ say: { id: 'add-no' }, word: 'no' }],
    ],
    view: (buttons, said): ReadBack => ({
      kind: 'read-back',
      date,
      before: [...said, ...oddities(date.when, context)],
      ...(before && { instead: current(before).when }),
      buttons,
    }),
  };
}

/** Eight letters that differ when any answer does. */
function digest({ confirm: _, ...answers }: Answers): string {
  const sorted = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 8);
}
