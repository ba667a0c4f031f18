import type { DateDoubt, DateLack, DateSaid, Days, Same } from '../../src/domain/entry/date.ts';
import { readLine, type LineReading } from '../../src/domain/entry/line.ts';
import { rhythmOf } from '../../src/domain/rhythm.ts';
import { dayOf, localDate } from '../../src/domain/time.ts';
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
import { tame } from '../../src/text/tame.ts';
import type { Say } from '../../src/text/view.ts';
import { daysSay } from '../../src/text/days.ts';
import { whenBefore } from './after.ts';
import { hourAnswers } from './time.ts';

/** The date that a form changes or follows, as far as there is one. */
type SameIn = (context: Context) => (Same & Pick<Days, 'until'>) | undefined;

/** Which day, or which days. Words that also name an hour answer that too: «Oct 19 2027 8:30» is said in one breath. */
export function dateField(ask: string, same?: SameIn): Field {
  return {
    name: 'date',
    ask: (answers, context) => {
      const day = same?.(context);
      const keep: Choice[] = day
        ? [{ say: { id: 'changed-same-day', args: { day: { say: daysSay(day) } } }, word: 'same' }]
        : [];
      const id = rhythmOf(answers['rhythm']) ? 'entry-first' : ask;
      return { ask: { id }, choices: keep.length > 0 ? [keep] : [], write: true };
    },
    read: (words, answers, context) => {
      const line = readLine(
        words,
        readerIn(context, same?.(context) ?? whenBefore(answers, context)),
      );
      const reading = dateAnswer(line, answers);
      return same ? reading : withPlace(reading, line, answers);
    },
    choose: (word, _, context) => {
      const day = word === 'same' ? same?.(context) : undefined;
      return day ? answer(answersOf(day)) : unclear({ id: 'add-date-unclear' });
    },
    meaning: (reading) => daysSay(daysOf(reading)),
  };
}

/** The day that it is for the person, and the date to which «the same time» refers. */
export function readerIn({ now, person }: Context, same?: Same) {
  return { today: dayOf(now, person.zone), language: person.language, ...(same && { same }) };
}

/** What a line means as an answer to «which day?»; what it says of the hour is kept, unless one is known. */
export function dateAnswer(line: LineReading, answers: Answers): Reading {
  const more = 'time' in answers ? {} : hourAnswers(line);
  const doubt = line.doubts.find(({ of }) => of === 'date');
  if (doubt?.of === 'date') return doubtReading(doubt.said, more, line);
  const { date, until, rhythm, yearTaken } = line;
  if (!date) return keeping(more, { id: 'add-date-unclear' });
  const days = { date, ...(until && { until }), ...(rhythm && { rhythm }) };
  return {
    ...answer({ ...answersOf(days), ...more }),
    ...(yearTaken && { said: [yearSay(days)] }),
  };
}

/** «October 19, 2027, 8:30 am, Hartford»: who says day and hour in one breath says the place with them. */
function withPlace(reading: Reading, line: LineReading, answers: Answers): Reading {
  const place = tame(line.rest.slice(0, LONGEST_PLACE));
  const isWhole = Object.keys(hourAnswers(line)).length > 0;
  if (!isWhole || place === '' || 'place' in answers) return reading;
  if (reading.is === 'doubt') {
    return { ...reading, readings: reading.readings.map((one) => ({ ...one, place })) };
  }
  const isDay = reading.is === 'answer' && line.date !== undefined;
  return isDay ? { ...reading, answers: { ...reading.answers, place } } : reading;
}

const LONGEST_PLACE = 300;

function yearSay({ date }: Days): Say {
  return { id: 'entry-year-taken', args: { year: { words: date.slice(0, 4) } } };
}

function doubtReading(
  said: Exclude<DateSaid, { is: 'date' }>,
  more: Answers,
  { rhythm }: LineReading,
): Reading {
  if (said.is === 'unclear') {
    const kept = { ...more, ...(rhythm && { rhythm: { ...rhythm } }) };
    return keeping(kept, LACK[said.because]);
  }
  const readings = said.readings.map((days) => definite({ ...answersOf(days), ...more }));
  return { is: 'doubt', about: ABOUT[said.about], readings };
}

/** Not understood as a day; what else was said is not asked for again. */
function keeping(more: Answers, say: Say): Reading {
  return Object.keys(more).length > 0 ? { ...answer(more), said: [say] } : unclear(say);
}

/** A day with all that belongs to it; what it does not have is taken back. */
function answersOf({ date, until, rhythm }: Days) {
  return { date, until, ...(rhythm && { rhythm: { ...rhythm } }) };
}

function definite(answers: Readonly<Record<string, Answers[string] | undefined>>): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(
      (entry): entry is [string, Answers[string]] => entry[1] !== undefined,
    ),
  );
}

function daysOf({ date, until, rhythm }: Answers): Days {
  const last = until === 'unknown' ? until : localDate(textOf(until));
  const comes = rhythmOf(rhythm);
  return {
    date: localDate(textOf(date))!,
    ...(last && { until: last }),
    ...(comes && { rhythm: comes }),
  };
}

const ABOUT: Readonly<Record<DateDoubt, string>> = {
  'day-month': 'add-date-which',
  year: 'add-date-year',
  weekday: 'add-date-weekday',
  which: 'add-date-which',
  week: 'entry-week',
  month: 'entry-month',
  counted: 'entry-counted',
  until: 'entry-until',
};

const LACK: Readonly<Record<DateLack, Say>> = {
  'no-date': { id: 'add-date-unclear' },
  'no-such-day': { id: 'add-date-no-such-day' },
  past: { id: 'add-date-past' },
  far: { id: 'add-date-far' },
  vague: { id: 'entry-vague' },
  first: { id: 'entry-rhythm' },
  same: { id: 'entry-same-day' },
};
