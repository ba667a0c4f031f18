import { readDate, type DateDoubt, type DateSaid } from '../../src/domain/entry/date.ts';
import { readTime } from '../../src/domain/entry/time.ts';
import { dayOf, type LocalDate } from '../../src/domain/time.ts';
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
import { daySay } from '../../src/text/when.ts';

/** Which day. Words that also name an hour answer that too: «Oct 19 2027 8:30» is said in one breath. */
export function dateField(ask: string, same?: (context: Context) => LocalDate | undefined): Field {
  return {
    name: 'date',
    ask: (_, context) => {
      const day = same?.(context);
      const keep: Choice[] = day
        ? [{ say: { id: 'changed-same-day', args: { day: { say: daySay(day) } } }, word: 'same' }]
        : [];
      return { ask: { id: ask }, choices: keep.length > 0 ? [keep] : [], write: true };
    },
    read: (words, answers, context) => dateAnswer(words, answers, context),
    choose: (word, _, context) => {
      const day = word === 'same' ? same?.(context) : undefined;
      return day ? answer({ date: day }) : unclear({ id: 'add-date-unclear' });
    },
    meaning: ({ date }) => daySay(date as LocalDate),
  };
}

function dateAnswer(words: string, answers: Answers, context: Context): Reading {
  const today = dayOf(context.now, context.person.zone);
  const read = readDate(words, { today, language: context.person.language });
  const more = 'time' in answers ? {} : timeIn(read.rest);
  return readingOf(read, more);
}

/** What a reading of a date means for the form; `more` is what the same words said besides. */
export function readingOf(read: DateSaid, more: Answers): Reading {
  switch (read.is) {
    case 'date':
      return answer({ date: read.date, ...more });
    case 'doubt':
      return {
        is: 'doubt',
        about: ABOUT[read.about],
        readings: read.readings.map((date) => ({ date, ...more })),
      };
    case 'unclear':
      return unclear(LACK[read.because]);
  }
}

function timeIn(rest: string): Answers {
  const read = readTime(rest);
  return read.is === 'time' ? { time: { ...read.time } } : {};
}

const ABOUT: Readonly<Record<DateDoubt, string>> = {
  'day-month': 'add-date-which',
  year: 'add-date-year',
  weekday: 'add-date-weekday',
  which: 'add-date-which',
};

const LACK: Readonly<Record<'no-date' | 'no-such-day' | 'past' | 'far', Say>> = {
  'no-date': { id: 'add-date-unclear' },
  'no-such-day': { id: 'add-date-no-such-day' },
  past: { id: 'add-date-past' },
  far: { id: 'add-date-far' },
};
