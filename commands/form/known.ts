import { current, type KeyDate, type When } from '../../src/domain/keydate.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import {
  textOf,
  unclear,
  type Answers,
  type Asking,
  type Field,
  type Reading,
} from '../../src/app/form.ts';
import { whoseOf } from '../../src/app/whose.ts';
import { kindArg, whoseLines } from '../../src/text/compose/particulars.ts';
import { whoseDate } from '../field/of.ts';
import { isSure, sure } from './doubt.ts';
import { kindOf, whenOf } from './statement.ts';

/**
 * A date of this kind that is known already, on the same day or only reckoned with: is the new one the same, did
 * that one move, or is it another? Asked as soon as day and hour are there, so that nothing is asked in vain.
 */
export const knownField: Field = {
  name: 'known',
  wanted: (answers, context) => knownIn(answers, context) !== undefined,
  ask: (answers, context) => {
    const known = knownIn(answers, context);
    return known
      ? asking(known, context)
      : { ask: { id: 'use-buttons' }, choices: [], write: false };
  },
  read: () => unclear({ id: 'use-buttons' }),
  choose: (word, answers, context) => {
    const known = knownIn(answers, context);
    const way = known && WAYS.find((one) => word === `${one}-${known.date.id}`);
    return way ? chosen(way, known, answers) : unclear({ id: 'stale-button' });
  },
};

/** `same` and `older` keep what is there; `real` and `moved` make the new words a change of it. */
const WAYS = ['same', 'older', 'real', 'moved', 'another'] as const;
type Way = (typeof WAYS)[number];

interface Known {
  readonly date: KeyDate;
  /** What the person says now. */
  readonly said: When;
  readonly sign: string;
}

/** The first such date about which nothing was said yet. */
function knownIn(answers: Answers, context: Context): Known | undefined {
  const kind = kindOf(answers);
  const said = whenOf(answers, context);
  if (!kind || !said) return undefined;
  const whose = whoseDate(answers, context);
  return context.circle.dates
    .filter((date) => date.kind === kind && date.state.is === 'ahead')
    .filter((date) => whose.some((id) => date.of.includes(id)))
    .filter((date) => isOpen(date) || current(date).when.date === said.date)
    .map((date) => ({ date, said, sign: `known ${date.id} ${said.date}` }))
    .find(({ sign }) => !isSure(answers, sign));
}

function asking({ date, said }: Known, { people, person }: Context): Asking {
  const { when, place } = current(date);
  const args = { kind: kindArg(date.kind), when: { when, place } };
  const question = (id: string, ...ways: readonly Way[]): Asking => ({
    before: whoseLines(whoseOf(date, { people, reader: person.id })),
    ask: { id, args },
    choices: ways.map((way) => [{ say: { id: `known-${way}` }, word: `${way}-${date.id}` }]),
    write: false,
  });
  if (isOpen(date)) return question('known-unsure', 'real', 'another');
  return isSameHour(when, said)
    ? question('known-same-day', 'same', 'moved', 'another')
    : question('known-other-hour', 'moved', 'older', 'another');
}

/** Nobody said its day yet: it was reckoned, or may be any day. */
function isOpen(date: KeyDate): boolean {
  const { assumed, when } = current(date);
  return assumed === true || when.until === 'unknown';
}

/** An hour that is not known contradicts none. */
function isSameHour({ time }: When, said: When): boolean {
  const isSilent = said.time.is === 'unknown' || said.time.is === 'all-day';
  return isSilent || JSON.stringify(time) === JSON.stringify(said.time);
}

function chosen(way: Way, { date, sign }: Known, answers: Answers): Reading {
  switch (way) {
    case 'same':
    case 'older':
      return { is: 'elsewhere', go: (context) => keepOld(context, date) };
    case 'real':
    case 'moved':
      return { is: 'elsewhere', go: (context) => moveInstead(context, date, answers) };
    case 'another':
      return sure(answers, sign);
  }
}

/** Nothing is saved: what is kept already is shown. */
async function keepOld(context: Context, { id }: KeyDate): Promise<Replies> {
  await context.drop();
  const card = await context.run('dates', id);
  return [say({ kind: 'notice', say: [{ id: 'known-kept' }] }), ...card];
}

/** What was said becomes a move of the date that is known: read back, confirmed, and told to whom it concerns. */
function moveInstead(context: Context, date: KeyDate, answers: Answers): Promise<Replies> {
  const { place, when, note } = current(date);
  const { sure: _, ...said } = answers;
  const where = textOf(answers['place']) === '' ? { place, zone: when.zone } : {};
  return context.open('changed', { note, ...said, ...where, id: date.id });
}
