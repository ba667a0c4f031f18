import type { CallLine } from '../../src/domain/campaign/action.ts';
import {
  BUSINESS_DAYS,
  EVERY_DAY,
  numberIn,
  readable,
} from '../../src/domain/campaign/callline.ts';
import type { Answer } from '../../src/domain/draft.ts';
import { readTime } from '../../src/domain/entry/time.ts';
import type { TimeOfDay } from '../../src/domain/keydate.ts';
import { clockTime, zone as zoneOf, type ClockTime } from '../../src/domain/time.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Reading,
} from '../../src/app/form.ts';
import { hourSay } from '../../src/text/when.ts';
import { isCall, readWords } from './actionwords.ts';
import { zoneField } from './zone.ts';

/** The questions about numbers to call: whose, when somebody answers there, and on whose clocks. */

export const MOST_LINES = 6;

const lineName: Field = {
  name: 'line',
  wanted: isCall,
  ask: () => ({ ask: { id: 'action-ask-line' }, choices: [], write: true }),
  read: (words) => readWords(words, 'line', 60),
  choose: () => unclear({ id: 'stale-button' }),
};

const lineNumber: Field = {
  name: 'number',
  wanted: isCall,
  ask: () => ({ ask: { id: 'action-ask-number' }, choices: [], write: true }),
  read: (words) => {
    const number = numberIn(words);
    return number === undefined ? unclear({ id: 'action-number-unclear' }) : answer({ number });
  },
  choose: () => unclear({ id: 'stale-button' }),
};

const COMMON_HOURS = {
  business: '09:00-17:00',
  office: '08:00-16:30',
  all: '00:00-00:00',
} as const;

const lineHours: Field = {
  name: 'hours',
  wanted: isCall,
  ask: () => ({
    ask: { id: 'action-ask-hours' },
    choices: [
      (['business', 'office'] as const).map((word) => ({
        say: { id: `action-hours-${word}` },
        word,
      })),
      [{ say: { id: 'action-hours-all' }, word: 'all' }],
    ],
    write: true,
  }),
  read: readHours,
  choose: (word) => {
    const known = Object.entries(COMMON_HOURS).find(([name]) => name === word);
    return known ? answer({ hours: known[1] }) : unclear({ id: 'stale-button' });
  },
  meaning: ({ hours }) => {
    const [from, to] = hoursIn(hours);
    return hourSay({ is: 'window', from: from!, to: to! });
  },
};

/** Two hours, the later one second; where it can be several, each is asked about. */
function readHours(words: string): Reading {
  const said = readTime(words);
  const times: readonly TimeOfDay[] =
    said.is === 'time' ? [said.time] : said.is === 'doubt' ? said.readings : [];
  const hours = times.flatMap((time) =>
    time.is === 'window' && time.from < time.to ? [`${time.from}-${time.to}`] : [],
  );
  const [only] = hours;
  if (only === undefined) return unclear({ id: 'action-hours-unclear' });
  if (hours.length === 1) return answer({ hours: only });
  const readings = hours.slice(0, 4).map((one) => ({ hours: one }));
  return { is: 'doubt', about: 'action-ask-hours', readings };
}

function hoursIn(hours: unknown): readonly [ClockTime | undefined, ClockTime | undefined] {
  const [from = '', to = ''] = typeof hours === 'string' ? hours.split('-') : [];
  return [clockTime(from), clockTime(to)];
}

const DAYS = {
  business: BUSINESS_DAYS,
  week: [1, 2, 3, 4, 5, 6],
  every: EVERY_DAY,
} as const;

const lineDays: Field = {
  name: 'days',
  wanted: isCall,
  ask: () => ({
    ask: { id: 'action-ask-days' },
    choices: Object.keys(DAYS).map((word) => [{ say: { id: `call-days-${word}` }, word }]),
    write: false,
  }),
  read: () => unclear(),
  choose: (word) => (word in DAYS ? answer({ days: word }) : unclear({ id: 'stale-button' })),
};

/** Whoever answers day and night does so on every clock. */
const lineZone = zoneField('action-ask-zone', isCall);

/** The line that these answers describe; undefined while something of it is missing. */
export function lineIn({ line, number, hours, days, zone }: Answers): CallLine | undefined {
  const [from, to] = hoursIn(hours);
  const there = zoneOf(textOf(zone));
  const on = Object.entries(DAYS).find(([name]) => name === days)?.[1];
  const name = textOf(line);
  if (!from || !to || !there || !on || name === '') return undefined;
  return { name, number: textOf(number), from, to, zone: there, days: on };
}

/** The lines that were said so far: answers that were kept, each looked at again. */
export function linesIn({ lines }: Answers): readonly CallLine[] {
  if (!Array.isArray(lines)) return [];
  return lines.flatMap((held) => lineIn(held as Answers) ?? []);
}

const ASKED_OF_LINE = ['line', 'number', 'hours', 'days', 'zone'] as const;

export const onwardField: Field = {
  name: 'onward',
  wanted: isCall,
  ask: (answers) => ({
    ask: {
      id: 'action-ask-onward',
      args: {
        line: { typed: `${textOf(answers['line'])}: ${readable(textOf(answers['number']))}` },
      },
    },
    choices: [
      [{ say: { id: 'action-enough-lines' }, word: 'enough', look: 'main' }],
      ...(linesIn(answers).length + 1 < MOST_LINES
        ? [[{ say: { id: 'action-more-line' }, word: 'more' }]]
        : []),
    ],
    write: false,
  }),
  read: () => unclear(),
  choose: (word, answers) => {
    const held = Object.fromEntries(
      ASKED_OF_LINE.map((name) => [name, textOf(answers[name])] as const),
    );
    const before = answers['lines'];
    const lines: Answer[] = Array.isArray(before)
      ? [...(before as readonly Answer[]), held]
      : [held];
    if (word === 'enough') return answer({ lines, onward: true });
    const anew = Object.fromEntries(ASKED_OF_LINE.map((name) => [name, undefined] as const));
    return word === 'more' ? answer({ lines, ...anew, city: undefined }) : unclear();
  },
};

/** What has to be known of one number. */
export const LINE_FIELDS: readonly Field[] = [lineName, lineNumber, lineHours, lineDays, lineZone];
