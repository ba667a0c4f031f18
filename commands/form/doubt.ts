import { createHash } from 'node:crypto';
import {
  doubtsOf,
  isAsked,
  isPossible,
  isSaid,
  signOf,
  type WhenDoubt,
} from '../../src/domain/entry/doubt.ts';
import { saysYes } from '../../src/domain/entry/agreed.ts';
import { businessDayBefore } from '../../src/domain/holiday.ts';
import type { When } from '../../src/domain/keydate.ts';
import type { Context } from '../../src/app/command.ts';
import {
  answer,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Reading,
} from '../../src/app/form.ts';
import type { Say } from '../../src/text/view.ts';
import { daySay, timeSay } from '../../src/text/when.ts';
import { dateField } from '../field/date.ts';
import { timeField } from '../field/time.ts';
import { kindOf, whenOf, WITHOUT_DAY } from './statement.ts';

/**
 * What is odd about the date, asked before the read-back, one doubt at a time. «It says so» settles a doubt for
 * that day or hour; the others take the day or the hour back to be asked again, and nothing else is lost. A new
 * day or hour may be typed at once.
 */
export const oddField: Field = {
  name: 'odd',
  wanted: (answers, context) => openDoubt(answers, context) !== undefined,
  ask: (answers, context) => {
    const open = openDoubt(answers, context);
    if (!open) return { ask: { id: 'add-date' }, choices: [], write: true };
    return { ask: question(open), choices: rowsFor(open), write: true };
  },
  read: (words, answers, context) => {
    const open = openDoubt(answers, context);
    return open ? typed(words, open, { answers, context }) : unclear();
  },
  choose: (word, answers, context) => {
    const open = openDoubt(answers, context);
    return open ? chosen(word, open, answers) : unclear();
  },
  meaning: (reading) => {
    const said = 'date' in reading ? day.meaning?.(reading) : hour.meaning?.(reading);
    return said ?? { id: 'add-date' };
  },
};

const day = dateField('add-date');
const hour = timeField();

interface Open {
  readonly doubt: WhenDoubt;
  readonly when: When;
}

/** The gravest doubt that has no answer yet. */
function openDoubt(answers: Answers, context: Context): Open | undefined {
  const kind = kindOf(answers);
  const when = whenOf(answers, context);
  if (!kind || !when) return undefined;
  const doubt = doubtsOf(when, context.now)
    .filter((one) => isAsked(one, kind))
    .find((one) => !isPossible(one) || !isSure(answers, signOf(one, when)));
  return doubt && { doubt, when };
}

/** Whether the person was asked about exactly this, and said that it is so. */
export function isSure(answers: Answers, sign: string): boolean {
  return sureOf(answers).includes(sign);
}

/** The answers with this doubt settled. */
export function sure(answers: Answers, sign: string): Reading {
  return answer({ sure: [...sureOf(answers), sign] });
}

function sureOf({ sure: held }: Answers): readonly string[] {
  return Array.isArray(held) ? held.filter((one) => typeof one === 'string') : [];
}

function question({ doubt, when }: Open): Say {
  const date = { day: { say: daySay(when.date) } };
  switch (doubt.is) {
    case 'past':
      return { id: when.time.is === 'at' ? 'doubt-past-hour' : 'doubt-past' };
    case 'no-such-hour':
    case 'closed-hour':
    case 'twice':
      return { id: `doubt-${doubt.is}`, args: { time: { say: timeSay(doubt.time) } } };
    case 'holiday': {
      const holiday = { say: { id: `holiday-${doubt.holiday.id}` } };
      return { id: 'doubt-holiday', args: { ...date, holiday } };
    }
    case 'weekend':
    case 'years-ahead':
      return { id: `doubt-${doubt.is}`, args: date };
    case 'midnight':
      return { id: 'doubt-midnight' };
  }
}

/** `keep`: the paper says so. `none`: it names no hour. The others take back what is wrong. */
type Way = 'keep' | 'day' | 'hour' | 'none';

/** Which buttons help: an hour that is odd is mostly the mistake itself. */
const WAYS: Readonly<Record<WhenDoubt['is'], readonly Way[]>> = {
  past: ['day', 'hour'],
  'no-such-hour': ['hour', 'day'],
  midnight: ['keep', 'hour', 'none'],
  'closed-hour': ['keep', 'hour'],
  twice: ['keep', 'hour', 'day'],
  holiday: ['keep', 'day'],
  weekend: ['keep', 'day'],
  'years-ahead': ['keep', 'day'],
};

function rowsFor(open: Open): readonly (readonly Choice[])[] {
  return WAYS[open.doubt.is]
    .filter((way) => way !== 'hour' || hasHour(open.when))
    .map((way) => [{ say: { id: `doubt-${way}` }, word: `${way}-${shortOf(open)}` }]);
}

function hasHour({ time }: When): boolean {
  return time.is === 'at' || time.is === 'window';
}

/** A button is good for the very doubt that it was shown with: one of an earlier day settles nothing. */
function chosen(word: string, open: Open, answers: Answers): Reading {
  const way = WAYS[open.doubt.is].find((one) => word === `${one}-${shortOf(open)}`);
  switch (way) {
    case 'keep':
      return sure(answers, signOf(open.doubt, open.when));
    case 'day':
      return answer(WITHOUT_DAY);
    case 'hour':
      return answer({ time: undefined });
    case 'none':
      return answer({ time: { is: 'unknown' } });
    case undefined:
      return unclear({ id: 'stale-button' });
  }
}

function shortOf({ doubt, when }: Open): string {
  return createHash('sha256').update(signOf(doubt, when)).digest('hex').slice(0, 8);
}

/** «Yes», or the right day or hour at once; what names neither brings the question again. */
function typed(
  words: string,
  { doubt, when }: Open,
  { answers, context }: { readonly answers: Answers; readonly context: Context },
): Reading {
  if (saysYes(words) && isPossible(doubt)) return sure(answers, signOf(doubt, when));
  const { until: _, time: __, ...rest } = answers;
  const asDay = day.read(words, rest, context);
  if (asDay.is === 'doubt') return asDay;
  if (asDay.is === 'answer' && asDay.answers['date'] !== undefined) return newDay(asDay);
  const asHour = hour.read(words, answers, context);
  return asHour.is === 'unclear' ? unclear() : asHour;
}

function newDay(reading: Reading & { is: 'answer' }): Reading {
  return { ...reading, answers: { ...WITHOUT_DAY, ...reading.answers } };
}

/** What is worth knowing and needs no answer: said with the read-back. */
export function oddities(answers: Answers, context: Context): readonly Say[] {
  const kind = kindOf(answers);
  const when = whenOf(answers, context);
  if (!kind || !when) return [];
  return doubtsOf(when, context.now).flatMap((doubt) => {
    if (isSaid(doubt, kind)) return [closedSay(doubt, when)];
    return doubt.is === 'twice' ? [{ id: 'doubt-first-taken' }] : [];
  });
}

/** The last day to hand something in is one on which nobody takes it: the safe day is the business day before. */
function closedSay(doubt: WhenDoubt, { date }: When): Say {
  const safe = { say: daySay(businessDayBefore(date)) };
  if (doubt.is !== 'holiday') return { id: 'doubt-safe-weekend', args: { safe } };
  const holiday = { say: { id: `holiday-${doubt.holiday.id}` } };
  return { id: 'doubt-safe-holiday', args: { safe, holiday } };
}
