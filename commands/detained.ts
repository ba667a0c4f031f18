import { familyOf } from '../src/domain/circle.ts';
import {
  custodyOf,
  custodyOfId,
  dateOfTaking,
  mayRaise,
  mayTick,
  openCustodies,
  withCustody,
  withOwner,
  withTick,
  withoutCustody,
  withoutTick,
} from '../src/domain/custody.ts';
import { concernedBy } from '../src/domain/concerned.ts';
import { keyDateId, personId, type KeyDateId, type PersonId } from '../src/domain/id.ts';
import { TASKS, custodyId, type Custody, type TaskKind } from '../src/domain/task.ts';
import { HOUR } from '../src/domain/time.ts';
import { defineCommand, say, sayInstead, type Context, type Replies } from '../src/app/command.ts';
import { undoRow } from '../src/app/alert.ts';
import { askFree, askSure, askTake, askWho } from './form/custody.ts';
import { custodyLines } from '../src/text/compose/decided.ts';
import type { Say } from '../src/text/view.ts';
import { cardOf } from './custody-view.ts';

/** /detained: somebody was taken into custody. Asked once whether it is so; then the alarm waits for nothing. */
export default defineCommand({
  name: 'detained',
  listed: 'everyone',
  run: (context) => Promise.resolve(begin(context)),
  presses: {
    taken: (context, [date, of]) => Promise.resolve(whom(context, { of, date })),
    takenyes: (context, [date, of, asked]) => raise(context, { of, asked, date }),
    takenno: () => notice('detained-kept'),
    notheld: (context, [id]) => withCustodyNamed(context, id, (held) => takeBack(context, held)),
    tasks: (context, [id]) => withCustodyNamed(context, id, (held) => [say(cardOf(context, held))]),
    tick: (context, [id, task]) => onTask(context, { id, task }, tick),
    untick: (context, [id, task]) => onTask(context, { id, task }, untick),
    taketask: (context, [id]) => withCustodyNamed(context, id, (held) => [askTake(context, held)]),
    taskmine: (context, [id, task]) => onTask(context, { id, task }, takeOn),
    free: (context, [id]) => withCustodyNamed(context, id, (held) => [askFree(context, held)]),
    freeyes: (context, [id]) => withCustodyNamed(context, id, (held) => setFree(context, held)),
    freeno: (context, [id]) =>
      withCustodyNamed(context, id, (held) => [say(cardOf(context, held))]),
  },
});

function notice(...ids: readonly string[]): Promise<Replies> {
  return Promise.resolve([say({ kind: 'notice', say: ids.map((id) => ({ id })) })]);
}

function refuse(id = 'detained-nobody'): Replies {
  return [say({ kind: 'notice', say: [{ id }] })];
}

/** Who is in custody already, with what is done for them; else who it is. */
function begin(context: Context): Replies {
  const { circle, person, now } = context;
  const open = openCustodies(circle);
  const own = open.find(({ of }) => of === person.id);
  if (own) return [askFree(context, own)];
  const seen = open.filter((custody) => mayTick(circle, person.id, { custody, now }));
  const cards = seen.map((custody) => say(cardOf(context, custody)));
  if (!mayRaise(circle, person.id, now)) return cards.length > 0 ? cards : refuse();
  const others = familyOf(circle).filter((id) => custodyOf(circle, id) === undefined);
  const [only, ...more] = others;
  if (only === undefined) return cards.length > 0 ? cards : refuse();
  if (seen.length > 0 || more.length > 0) return [...cards, askWho(context, others)];
  return [askSure(context, { of: only })];
}

/** The person whom a button names, when whoever pressed it may say so. */
function whom(context: Context, { of: part, date }: Pick<Raised, 'of' | 'date'>): Replies {
  const of = takeable(context, part);
  return of ? [askSure(context, { of, ...dateIn(context, date) })] : refuse();
}

function dateIn({ circle }: Context, part: string | undefined): { readonly date?: KeyDateId } {
  const date = circle.dates.find(({ id }) => id === part);
  return date ? { date: date.id } : {};
}

function takeable({ circle, person, now }: Context, part: string | undefined) {
  const of = personId(part ?? '');
  const isTheirs = of !== undefined && familyOf(circle).includes(of);
  return isTheirs && mayRaise(circle, person.id, now) ? of : undefined;
}

interface Raised {
  readonly of: string | undefined;
  /** When it was asked, so that a «yes» of an old message alarms nobody. */
  readonly asked: string | undefined;
  /** A date's id, or the circle's. */
  readonly date: string | undefined;
}

/** A «yes» of a message that is older than this is asked again. */
const FRESH = HOUR;

async function raise(context: Context, { of: part, asked, date: named }: Raised): Promise<Replies> {
  const of = takeable(context, part);
  if (!of) return refuse();
  const known = custodyOf(context.circle, of);
  if (known) return [...refuse('detained-known'), say(cardOf(context, known))];
  const age = context.now - parseInt(asked ?? '', 36);
  const { date } = dateIn(context, named);
  if (!(age >= 0 && age < FRESH)) return [askSure(context, { of, ...(date && { date }) })];
  const after = await context.changeCircle((circle) =>
    withCustody(circle, {
      ...takenBy(context, of),
      ...dateOfTaking(circle, of, { now: context.now, named: date }),
    }),
  );
  const custody = custodyOf(after.circle, of);
  if (!custody) return refuse();
  const buttons = undoRow(custody, context.now);
  if (concernedBy(after.circle, custody).length === 0) {
    return [say({ kind: 'notice', say: aloneSays(context), buttons })];
  }
  const done = [{ id: 'detained-done' }];
  return [say({ kind: 'notice', say: done, buttons }), say(cardOf(after, custody))];
}

/** Where there is nobody else to tell: what helps in the first hours. */
function aloneSays({ person }: Context): readonly Say[] {
  const called = person.trusted && { called: { typed: person.trusted.called } };
  return [
    { id: 'custody-sorry' },
    ...custodyLines(),
    ...(called ? [{ id: 'custody-trusted', args: called }] : []),
  ];
}

function takenBy({ person, now, chance }: Context, of: PersonId) {
  const id = custodyId(chance.word(10))!;
  return { id, of, by: person.id, at: now, part: keyDateId(chance.word(10))! };
}

/** For the custody that a button names, when whoever pressed it has to do with it. */
async function withCustodyNamed(
  context: Context,
  part: string | undefined,
  go: (custody: Custody) => Replies | Promise<Replies>,
): Promise<Replies> {
  const { circle, person, now } = context;
  const id = custodyId(part ?? '');
  const custody = id && custodyOfId(circle, id);
  const isOwn = custody?.of === person.id;
  if (!custody || !(isOwn || mayTick(circle, person.id, { custody, now }))) return refuse();
  if (custody.over) return refuse('detained-over');
  return go(custody);
}

interface OnTask {
  readonly id: string | undefined;
  readonly task: string | undefined;
}

type Change = (context: Context, custody: Custody, task: TaskKind) => Promise<Replies>;

/** Whoever is in custody sees and ticks nothing: their phone may be in other hands. */
function onTask(context: Context, { id, task }: OnTask, change: Change): Promise<Replies> {
  return withCustodyNamed(context, id, (custody) => {
    const known = TASKS.find((one) => one === task);
    if (custody.of === context.person.id) return [askFree(context, custody)];
    const isThere = custody.tasks.some(({ is }) => is === known);
    return known && isThere ? change(context, custody, known) : [say(cardOf(context, custody))];
  });
}

const tick: Change = async (context, { id }, task) => {
  const ticked = { id, task, by: context.person.id, at: context.now };
  return shown(await context.changeCircle((circle) => withTick(circle, ticked)), id, task);
};

const untick: Change = async (context, { id }, task) =>
  shown(await context.changeCircle((circle) => withoutTick(circle, { id, task })), id);

const takeOn: Change = async (context, { id }, task) => {
  const taken = { id, task, by: context.person.id, at: context.now };
  return shown(await context.changeCircle((circle) => withOwner(circle, taken)), id);
};

/** The list as it stands now, in the place of the one that was pressed; the newest tick can be taken back there. */
function shown(context: Context, id: Custody['id'], ticked?: TaskKind): Replies {
  const custody = custodyOfId(context.circle, id);
  if (!custody || custody.over) return refuse('detained-over');
  return [sayInstead(cardOf(context, custody, ticked))];
}

async function takeBack(context: Context, { id }: Custody): Promise<Replies> {
  const ended = { id, is: 'undone', by: context.person.id, at: context.now } as const;
  const after = await context.changeCircle((circle) => withoutCustody(circle, ended));
  const isUndone = custodyOfId(after.circle, id)?.over?.is === 'undone';
  if (isUndone) return notice('detained-undone');
  const custody = custodyOfId(after.circle, id);
  return [...refuse('detained-late'), ...(custody ? [say(cardOf(after, custody))] : [])];
}

async function setFree(context: Context, { id }: Custody): Promise<Replies> {
  const ended = { id, is: 'free', by: context.person.id, at: context.now } as const;
  await context.changeCircle((circle) => withoutCustody(circle, ended));
  const add = { say: { id: 'help-add' }, token: 'v1:run:add' };
  return [say({ kind: 'notice', say: [{ id: 'custody-freed' }], buttons: [[add]] })];
}
