import type { LineReading } from '../../src/domain/entry/line.ts';
import { readTime, type TimeSaid } from '../../src/domain/entry/time.ts';
import type { TimeOfDay } from '../../src/domain/keydate.ts';
import { clockTime } from '../../src/domain/time.ts';
import type { Context } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Reading,
} from '../../src/app/form.ts';
import type { Say } from '../../src/text/view.ts';
import { hourSay, timeSay } from '../../src/text/when.ts';
import { whenBefore } from './after.ts';

/** The hours that letters of ICE and the courts mostly name. */
const COMMON = ['08:00', '08:30', '09:00', '10:00', '13:00', '14:00'];

/**
 * At what time: a button for the common hours, for «all day» and «not known», or typed. Where the hour was said
 * already and can mean several, these are the buttons.
 */
export function timeField(same?: (context: Context) => TimeOfDay | undefined): Field {
  return {
    name: 'time',
    ask: (answers, context) => ({
      ask: { id: textOf(answers['hourDoubt']) || 'add-time' },
      choices: [
        ...(heardRows(answers) ?? [...sameRow(same?.(context)), ...COMMON_ROWS]),
        NO_HOUR_ROW,
      ],
      write: true,
    }),
    read: (words, answers, context) =>
      timeAnswer(readTime(words, same?.(context) ?? whenBefore(answers, context)?.time)),
    choose: (word, _, context) => chosenTime(word, same?.(context)),
    meaning: ({ time }) => hourSay(timeOf(time)!),
  };
}

/** What a line says of the hour, as answers: the hour, or what it can be, to be asked when its turn comes. */
export function hourAnswers({ time, doubts }: LineReading): Answers {
  if (time) return { time: { ...time } };
  const doubt = doubts.find(({ of }) => of === 'time')?.said;
  if (doubt?.is !== 'doubt') return {};
  const { about, readings } = doubt as Extract<TimeSaid, { is: 'doubt' }>;
  return { hourDoubt: ABOUT[about], hours: readings.map((one) => ({ ...one })) };
}

const ABOUT = { 'am-pm': 'add-time-am-pm', which: 'add-time-which' } as const;

/** The hours that were heard already, one to a row. */
function heardRows({ hours }: Answers): readonly (readonly Choice[])[] | undefined {
  if (!Array.isArray(hours)) return undefined;
  const times = hours.map(timeOf).filter((time) => time !== undefined);
  return times.map((time) => [{ say: hourSay(time), word: wordOf(time) }]);
}

/** What a button carries for this time; `chosenTime` reads it. */
function wordOf(time: TimeOfDay): string {
  const figures = (clock: string) => clock.replace(':', '');
  switch (time.is) {
    case 'at':
      return `t${figures(time.time)}`;
    case 'window':
      return `w${figures(time.from)}-${figures(time.to)}`;
    case 'all-day':
      return 'all';
    case 'unknown':
      return 'none';
  }
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
  const time = word === 'same' ? same : timeIn(word);
  return time ? heard(time) : unclear({ id: 'add-time-unclear' });
}

/** The hour is known now: what it could have been is forgotten. */
function heard(time: TimeOfDay): Reading {
  return answer({ time: { ...time }, hourDoubt: undefined, hours: undefined });
}

function timeIn(word: string): TimeOfDay | undefined {
  if (word === 'all') return { is: 'all-day' };
  if (word === 'none') return { is: 'unknown' };
  const [time, to] = word.slice(1).split('-').map(clockIn);
  if (word.startsWith('w')) return time && to ? { is: 'window', from: time, to } : undefined;
  return time && { is: 'at', time };
}

function clockIn(figures: string) {
  return clockTime(`${figures.slice(0, 2)}:${figures.slice(2)}`);
}

function timeAnswer(read: TimeSaid): Reading {
  switch (read.is) {
    case 'time':
      return heard(read.time);
    case 'doubt':
      return {
        is: 'doubt',
        about: ABOUT[read.about],
        readings: read.readings.map((time) => ({ time: { ...time } })),
      };
    case 'unclear':
      return unclear({ id: read.because === 'same' ? 'entry-same-hour' : 'add-time-unclear' });
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
