import { readDate } from '../src/domain/entry/date.ts';
import { readKind } from '../src/domain/entry/kind.ts';
import { readPaper } from '../src/domain/entry/paper.ts';
import { readTime } from '../src/domain/entry/time.ts';
import { KEY_DATE_KINDS, PAPERS } from '../src/domain/keydate.ts';
import { dayOf } from '../src/domain/time.ts';
import { tame } from '../src/text/tame.ts';
import { defineCommand, say, type Asked, type Context } from '../src/app/command.ts';
import type { Answers } from '../src/app/form.ts';
import { lineIn } from '../src/app/line.ts';
import { add } from './form/add.ts';

/** Far more than a family has; a document stays small, and nobody can fill the disk. */
const MOST_DATES = 100;
const FULL = say({
  kind: 'notice',
  say: [{ id: 'add-full', args: { count: MOST_DATES } }],
});

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
    if (context.circle.dates.length >= MOST_DATES) return Promise.resolve([FULL]);
    return context.open(
      add.name,
      { ...fromLine(asked.words, context), ...fromOptions(asked, context) },
      doubtful(asked, context),
    );
  },
});

/** What a line says for certain; the rest of it is the place when a day was found in it. */
function fromLine(words: string, context: Context): Answers {
  if (words === '') return {};
  const line = lineIn(words, context);
  const place = tame(line.rest.slice(0, 300));
  const hasDay = line.date !== undefined || line.doubts.some(({ of }) => of === 'date');
  return {
    ...(line.kind && { kind: line.kind }),
    ...(line.date && { date: line.date }),
    ...(line.time && { time: { ...line.time } }),
    ...(hasDay && place !== '' && { place }),
  };
}

/** A day or an hour that was said but can mean several things, or none: asked about before all else. */
function doubtful({ words, options }: Asked, context: Context): Doubtful | undefined {
  const { date = words, time = words } = options;
  const [dates, times] = [lineIn(date, context).doubts, lineIn(time, context).doubts];
  if (dates.some(({ of }) => of === 'date')) return { field: 'date', words: date };
  return times.some(({ of }) => of === 'time') ? { field: 'time', words: time } : undefined;
}

interface Doubtful {
  readonly field: 'date' | 'time';
  readonly words: string;
}

function fromOptions({ options }: Asked, { person, now }: Context): Answers {
  const reader = { today: dayOf(now, person.zone), language: person.language };
  const kind =
    KEY_DATE_KINDS.find((one) => one === options['kind']) ?? readKind(options['kind'] ?? '');
  const paper = PAPERS.find((one) => one === options['paper']) ?? readPaper(options['paper'] ?? '');
  const date = readDate(options['date'] ?? '', reader);
  const time = readTime(options['time'] ?? '');
  const place = tame((options['place'] ?? '').slice(0, 300));
  return {
    ...(kind && { kind }),
    ...(paper && { paper }),
    ...(date.is === 'date' && { date: date.date }),
    ...(time.is === 'time' && { time: { ...time.time } }),
    ...(place !== '' && { place }),
  };
}
