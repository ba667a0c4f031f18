import { readTime } from '../../src/domain/entry/time.ts';
import type { TimeOfDay } from '../../src/domain/keydate.ts';
import { clockTime } from '../../src/domain/time.ts';
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
import { hourSay, timeSay } from '../../src/text/when.ts';

/** The hours that letters of ICE and the courts mostly name. */
const COMMON = ['08:00', '08:30', '09:00', '10:00', '13:00', '14:00'];

/** At what time: a button for the common hours, for «all day» and «not known», or typed. */
export function timeField(same?: (context: Context) => TimeOfDay | undefined): Field {
  return {
    name: 'time',
    ask: (_, context) => ({
      ask: { id: 'add-time' },
      choices: [...sameRow(same?.(context)), ...COMMON_ROWS, NO_HOUR_ROW],
      write: true,
    }),
    read: (words) => timeAnswer(words),
    choose: (word, _, context) => chosenTime(word, same?.(context)),
    meaning: ({ time }) => hourSay(timeOf(time)!),
  };
}

function sameRow(time: TimeOfDay | undefined): readonly (readonly Choice[])[] {
  if (!time) return [];
  const say = time.is === 'at' ? timeSay(time.time) : hourSay(time);
  return [[{ say: { id: 'changed-same-time', args: { time: { say } } }, word: 'same' }]];
}

const COMMON_ROWS: readonly (readonly Choice[])[] = [COMMON.slice(0, 3), COMMON.slice(3)].map(
  (row) => row.map((time) => ({ say: buttonSay(time), word: `t${time.replace(':', '')}` })),
);

const NO_HOUR_ROW: readonly Choice[] = [
  { say: { id: 'add-time-all-day' }, word: 'all' },
  { say: { id: 'add-time-not-known' }, word: 'none' },
];

/** The hour as digits: short enough for three to a row; the read-back says it in words. */
function buttonSay(time: string): Say {
  const hour = Number(time.slice(0, 2));
  return {
    id: hour < 12 ? 'clock-am' : 'clock-pm',
    args: {
      hour: { words: String(hour > 12 ? hour - 12 : hour) },
      minute: { words: time.slice(3) },
    },
  };
}

function chosenTime(word: string, same: TimeOfDay | undefined): Reading {
  if (word === 'same' && same) return answer({ time: { ...same } });
  if (word === 'all') return answer({ time: { is: 'all-day' } });
  if (word === 'none') return answer({ time: { is: 'unknown' } });
  const time = clockTime(`${word.slice(1, 3)}:${word.slice(3, 5)}`);
  return time ? answer({ time: { is: 'at', time } }) : unclear({ id: 'add-time-unclear' });
}

function timeAnswer(words: string): Reading {
  const read = readTime(words);
  switch (read.is) {
    case 'time':
      return answer({ time: { ...read.time } });
    case 'doubt':
      return {
        is: 'doubt',
        about: read.about === 'am-pm' ? 'add-time-am-pm' : 'add-time-which',
        readings: read.readings.map((time) => ({ time: { ...time } })),
      };
    case 'unclear':
      return unclear({ id: 'add-time-unclear' });
  }
}

/** The time of day that a draft holds; undefined when it holds none. */
export function timeOf(held: Answers[string] | undefined): TimeOfDay | undefined {
  if (typeof held !== 'object' || !('is' in held)) return undefined;
  const { is, time, from, to } = held as Record<string, string>;
  if (is === 'all-day' || is === 'unknown') return { is };
  const [at, start, end] = [time, from, to].map((clock) => clockTime(clock ?? ''));
  if (is === 'at' && at) return { is, time: at };
  if (is === 'window' && start && end) return { is, from: start, to: end };
  return undefined;
}
