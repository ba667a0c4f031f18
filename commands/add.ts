import { readKind } from '../src/domain/entry/kind.ts';
import { readPaper } from '../src/domain/entry/paper.ts';
import { readTime } from '../src/domain/entry/time.ts';
import { KEY_DATE_KINDS, PAPERS } from '../src/domain/keydate.ts';
import { unsavedOf } from '../src/domain/unsaved.ts';
import { tame } from '../src/text/tame.ts';
import { defineCommand, say, type Asked, type Context } from '../src/app/command.ts';
import type { Answers } from '../src/app/form.ts';
import { lineIn, saysDay } from '../src/app/line.ts';
import { unsavedQuestion } from '../src/app/unsaved.ts';
import { hourAnswers } from './field/time.ts';
import { add } from './form/add.ts';
import { FULL, isFull } from './full.ts';
import { whereMay } from './own.ts';

/** /add: a new key date, asked step by step, in one line, or with options; what is missing is asked. */
export default defineCommand({
  name: 'add',
  listed: 'everyone',
  options: [
    { field: 'kind', choices: { say: 'kind-', values: KEY_DATE_KINDS } },
    { field: 'date', suggests: true },
    { field: 'time', suggests: true },
    { field: 'place', suggests: true },
    { field: 'paper', choices: { say: 'paper-', values: PAPERS } },
  ],
  forms: [add],

  run: (context, asked) => {
    if (isFull(context.circle)) return Promise.resolve([FULL]);
    const unsaved = unsavedOf(context.circle, context.person.id);
    if (unsaved && isBare(asked)) return Promise.resolve([say(unsavedQuestion(unsaved.id))]);
    const answers = { ...fromLine(asked.words, context), ...fromOptions(asked) };
    return whereMay(context, 'add-date', () =>
      context.open(add.name, answers, first(asked, context)),
    );
  },
});

/** Nothing was said of a date yet. */
function isBare({ words, options }: Asked): boolean {
  return words === '' && Object.keys(options).length === 0;
}

/** What a line says besides the day, which is read by its own field; the rest of it is the place when a day was found. */
function fromLine(words: string, context: Context): Answers {
  if (words === '') return {};
  const line = lineIn(words, context);
  const place = tame(line.rest.slice(0, 300));
  return {
    ...(line.kind && { kind: line.kind }),
    ...hourAnswers(line),
    ...(saysDay(line) && place !== '' && { place }),
  };
}

/** The words that name the day, or an option for the hour that is not certain: understood or asked about before all else. */
function first({ words, options }: Asked, context: Context): First | undefined {
  const { date = words, time } = options;
  if (saysDay(lineIn(date, context))) return { field: 'date', words: date };
  return time === undefined || readTime(time).is === 'time'
    ? undefined
    : { field: 'time', words: time };
}

interface First {
  readonly field: 'date' | 'time';
  readonly words: string;
}

function fromOptions({ options }: Asked): Answers {
  const kind =
    KEY_DATE_KINDS.find((one) => one === options['kind']) ?? readKind(options['kind'] ?? '');
  const paper = PAPERS.find((one) => one === options['paper']) ?? readPaper(options['paper'] ?? '');
  const time = readTime(options['time'] ?? '');
  const place = tame((options['place'] ?? '').slice(0, 300));
  return {
    ...(kind && { kind }),
    ...(paper && { paper }),
    ...(time.is === 'time' && { time: { ...time.time } }),
    ...(place !== '' && { place }),
  };
}
