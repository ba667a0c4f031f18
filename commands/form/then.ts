import {
  OUTCOMES,
  type KeyDate,
  type KeyDateKind,
  type KeyDateOutcome,
} from '../../src/domain/keydate.ts';
import { sequelOf, type Way } from '../../src/domain/outcome.ts';
import { dayOf } from '../../src/domain/time.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import {
  answer,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Form,
  type Reading,
} from '../../src/app/form.ts';
import { daySay } from '../../src/text/when.ts';
import { dateNamed, goneReply } from './named.ts';
import { TWO_YEARS, assume, go, inMonths, undoRow, undone, type Asked } from './way.ts';

/** After an outcome: asks what it leads to, or says what is left to say where it leads to silence. */
export function goOn(
  context: Context,
  date: KeyDate,
  outcome: KeyDateOutcome,
): Promise<Replies> | Replies {
  if (sequelOf(date.kind, outcome)) return context.open(then.name, { id: date.id, outcome });
  const word = { id: quietWord(date.kind, outcome) };
  return [say({ kind: 'notice', say: [word], buttons: undoRow(date) })];
}

function quietWord(kind: KeyDateKind, outcome: KeyDateOutcome): string {
  if (outcome === 'filed') return 'then-filed';
  return kind === 'removal' ? 'then-left' : 'then-thanks';
}

function askedIn(answers: Answers, context: Context): Asked | undefined {
  const date = dateNamed(answers, context);
  const outcome = OUTCOMES.find((one) => one === answers['outcome']);
  const sequel = date && outcome && sequelOf(date.kind, outcome);
  return sequel && { date, outcome, sequel };
}

const thenField: Field = {
  name: 'then',
  ask: (answers, context) => {
    const asked = askedIn(answers, context);
    if (!asked) return { ask: { id: 'then-thanks' }, choices: [], write: false };
    const { ask, ways } = asked.sequel;
    const undo = { say: { id: 'way-undo' }, word: 'undo' };
    return {
      ask: { id: `then-${ask}` },
      choices: [...ways.map((way, at) => [choiceOf(way, at, context)]), [undo]],
      write: true,
    };
  },
  read: (words, answers, context) => {
    const asked = askedIn(answers, context);
    return asked ? typed(words.trim(), asked) : { is: 'elsewhere', go: goneReply };
  },
  choose: (word, answers, context) => {
    const asked = askedIn(answers, context);
    if (!asked) return { is: 'elsewhere', go: goneReply };
    if (word === 'undo') return { is: 'elsewhere', go: (now) => undone(now, asked.date) };
    const way = asked.sequel.ways.find((one) => one === word);
    return way ? taken(way, asked) : unclear({ id: 'use-buttons' });
  },
};

/** The guess of two years is shown as the day that it means. */
function choiceOf(way: Way, at: number, { now, person }: Context): Choice {
  const guess = inMonths(TWO_YEARS, dayOf(now, person.zone));
  const words = way === 'two-years' ? daySay(guess) : { id: `way-${way}` };
  return { say: words, word: way, ...(at === 0 && { look: 'main' as const }) };
}

const YES = /^(yes|y|s[ií]|ok|okay)[.!]*$/i;
const NO = /^(no|not yet|nope|todav[ií]a no|a[uú]n no)[.!]*$/i;

/** «Yes» is the first way and «no» the last; anything else is the day itself, to be understood by the form. */
function typed(words: string, asked: Asked): Reading {
  const { ways, typed: way } = asked.sequel;
  if (YES.test(words)) return taken(ways[0], asked);
  if (NO.test(words)) return taken(ways.at(-1) ?? ways[0], asked);
  return { is: 'elsewhere', go: (context) => go(context, asked, { way, words }) };
}

/** A check-in whose next day nobody knows is reckoned with, if it is known how often they come. */
function taken(way: Way, asked: Asked): Reading {
  const { date } = asked;
  if (way === 'not-yet' && date.kind === 'check-in' && !date.rhythm) return answer({ then: way });
  return { is: 'elsewhere', go: (context) => go(context, asked, { way }) };
}

const OFTEN = ['1', '3', '6', '12'] as const;

/** How often a check-in comes, asked only where no next day is known and none can be reckoned with. */
const oftenField: Field = {
  name: 'often',
  ask: () => ({
    ask: { id: 'then-often' },
    choices: [OFTEN.slice(0, 2), OFTEN.slice(2), ['none']].map((row) =>
      row.map((word) => ({ say: { id: `often-${word}` }, word })),
    ),
    write: false,
  }),
  read: () => unclear({ id: 'use-buttons' }),
  choose: (word) => {
    const isKnown = word === 'none' || OFTEN.some((one) => one === word);
    return isKnown ? answer({ often: word }) : unclear({ id: 'use-buttons' });
  },
};

/** What an outcome leads to. It was saved before this is asked, and can be taken back here. */
export const then: Form = {
  name: 'then',
  kept: 'circle',
  fields: [thenField, oftenField],
  finish(context, answers) {
    const date = dateNamed(answers, context);
    if (!date) return goneReply(context);
    const every = Number(answers['often']);
    return assume(context, date, every > 0 ? { is: 'months', every } : undefined);
  },
};
