import {
  OUTCOMES,
  type KeyDate,
  type KeyDateKind,
  type KeyDateOutcome,
} from '../../src/domain/keydate.ts';
import { saysYes } from '../../src/domain/entry/agreed.ts';
import { saysNoDay } from '../../src/domain/entry/noday.ts';
import { sequelOf, type Onward } from '../../src/domain/outcome.ts';
import { localDate, type LocalDate } from '../../src/domain/time.ts';
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
import { assume, go, twoYearsFrom, undoRow, undone, type Asked, type Step } from './onward.ts';

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
    const { ask, onward } = asked.sequel;
    const undo = { say: { id: 'onward-undo' }, word: 'undo' };
    return {
      ask: { id: `then-${ask}` },
      choices: [...choicesOf(onward, twoYearsFrom(context, asked.date)), [undo]],
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
    const day = localDate(word.replace(/^two-years-/, ''));
    const onward = asked.sequel.onward.find((one) => one === (day ? 'two-years' : word));
    return onward ? taken(asked, { onward, ...(day && { day }) }) : unclear({ id: 'use-buttons' });
  },
};

/** The guess of two years is shown as the day that it means, and its button means that day whenever it is pressed. */
function choicesOf(all: readonly Onward[], guess: LocalDate): readonly (readonly Choice[])[] {
  return all.map((onward, at) => {
    const look = at === 0 ? { look: 'main' as const } : {};
    if (onward !== 'two-years') return [{ say: { id: `onward-${onward}` }, word: onward, ...look }];
    return [{ say: daySay(guess), word: `${onward}-${guess}`, ...look }];
  });
}

/**
 * «Yes» is the first button; «no», «thanks» and «I do not know» are the last. Anything else is the day itself, to be
 * understood by the form.
 */
function typed(words: string, asked: Asked): Reading {
  const { onward, typed: meant } = asked.sequel;
  if (saysYes(words) && onward[0] !== 'two-years') return taken(asked, { onward: onward[0] });
  if (saysNoDay(words)) return taken(asked, { onward: onward.at(-1) ?? onward[0] });
  return { is: 'elsewhere', go: (context) => go(context, asked, { onward: meant, words }) };
}

/** A check-in whose next day nobody knows is reckoned with, if it is known how often they come. */
function taken(asked: Asked, step: Step): Reading {
  const { kind, rhythm } = asked.date;
  const isAsked = step.onward === 'not-yet' && kind === 'check-in' && !rhythm;
  if (isAsked) return answer({ then: step.onward });
  return { is: 'elsewhere', go: (context) => go(context, asked, step) };
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
