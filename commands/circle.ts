import { alikeIn } from '../src/domain/alike.ts';
import { circleId, personId, type PersonId } from '../src/domain/id.ts';
import { mayRemove } from '../src/domain/membership.ts';
import { mayDo, standingOf } from '../src/domain/permission.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { mayHandOver } from '../src/app/parting.ts';
import { alikeRows } from '../src/app/alike.ts';
import { token } from '../src/app/token.ts';
import type { Button, Say } from '../src/text/view.ts';
import { readingOf } from './asked.ts';
import { circleName, circleView } from './circle-view.ts';

/** /circle: who is in it, in which role, reachable or not, as far as the reader may know; and what can be done. */
export default defineCommand({
  name: 'circle',
  listed: 'everyone',
  run: async (context) => [await circleView(context)],
  presses: {
    turn: (context, [id]) => turn(context, id),
    leave: (context, [id]) => inThis(context, id, () => askLeave(context)),
    leaveyes: (context, [id]) => inThis(context, id, () => leave(context)),
    takeout: (context, [id]) => inThis(context, id, () => whomToTakeOut(context)),
    takewhom: (context, [id, who]) => inThis(context, id, () => askTakeOut(context, who)),
    takeyes: (context, [id, who]) => inThis(context, id, () => takeOut(context, who)),
    handover: (context, [id]) => inThis(context, id, () => toWhom(context)),
    handto: (context, [id, who]) => inThis(context, id, () => handOver(context, who)),
    dissolve: (context, [id]) => inThis(context, id, () => askDissolve(context)),
    dissolveyes: (context, [id]) => inThis(context, id, () => dissolve(context)),
  },
});

type Go = () => Replies | Promise<Replies>;

/** Only in the circle that the button was about: whoever is not in it any more learns nothing of it. */
export async function inThis(context: Context, id: string | undefined, go: Go): Promise<Replies> {
  return context.circle.id === id ? go() : notice('circle-gone');
}

/** Without a circle named: which of theirs they want to look at. */
async function turn(context: Context, part: string | undefined): Promise<Replies> {
  const id = circleId(part ?? '');
  if (!id) return whichCircle(context);
  const turned = await context.circles.turnTo(id);
  return turned ? [await circleView(turned)] : notice('circle-gone');
}

async function whichCircle(context: Context): Promise<Replies> {
  const all = await context.circles.all();
  const rows = await Promise.all(
    all.map(async (circle): Promise<readonly Button[]> => [
      { say: await circleName(context, circle), token: token('turn', circle.id) },
    ]),
  );
  return [say({ kind: 'question', ask: { id: 'circle-which' }, buttons: rows })];
}

function askLeave({ circle, person }: Context): Replies {
  const own = circle.dates.filter(({ of }) => of.every((id) => id === person.id)).length;
  const before: readonly Say[] = [
    { id: 'circle-leave-what' },
    ...(own > 0 ? [{ id: 'circle-leave-dates', args: { count: own } }] : []),
  ];
  return ask({ id: 'circle-leave-ask' }, before, [
    { say: { id: 'circle-leave-yes' }, token: token('leaveyes', circle.id), look: 'danger' },
  ]);
}

/** The last of the family dissolves it instead. */
async function leave(context: Context): Promise<Replies> {
  const { circle, person } = context;
  const rest = circle.members.filter(({ person: id }) => id !== person.id);
  if (!rest.some(({ role }) => role === 'family')) return askDissolve(context);
  await context.circles.leave();
  return notice('circle-leave-done');
}

function whomToTakeOut(context: Context): Replies {
  const { circle, person } = context;
  const whom = circle.members
    .map((member) => member.person)
    .filter((id) => mayRemove(circle, person.id, id));
  if (whom.length === 0) return notice('circle-take-none');
  return ask(
    { id: 'circle-take-whom' },
    alikeRows(circle, whom, readingOf(context)),
    people(context, whom, 'takewhom'),
  );
}

function askTakeOut(context: Context, part: string | undefined): Replies {
  const whom = named(context, part);
  if (!whom || !mayRemove(context.circle, context.person.id, whom))
    return notice('circle-take-late');
  const { id } = context.circle;
  const args = { called: calledArg(context, whom) };
  return ask(
    { id: 'circle-take-ask', args },
    [{ id: 'circle-take-what' }],
    [{ say: { id: 'circle-take-yes', args }, token: token('takeyes', id, whom), look: 'danger' }],
  );
}

async function takeOut(context: Context, part: string | undefined): Promise<Replies> {
  const whom = named(context, part);
  const called = whom && calledArg(context, whom);
  const isDone = whom !== undefined && (await context.circles.remove(whom));
  if (!isDone || !called) return notice('circle-take-late');
  return [say({ kind: 'notice', say: [{ id: 'circle-take-done', args: { called } }] })];
}

function toWhom(context: Context): Replies {
  const { circle, person } = context;
  const others = circle.members.filter(({ role, lead }) => role === 'coordinator' && !lead);
  if (!mayHandOver(circle, person.id)) return notice('circle-not-yours');
  if (others.length === 0) return notice('circle-hand-none');
  const ids = others.map((member) => member.person);
  const before = alikeRows(circle, ids, readingOf(context));
  return ask({ id: 'circle-hand-whom' }, before, people(context, ids, 'handto'));
}

async function handOver(context: Context, part: string | undefined): Promise<Replies> {
  const to = named(context, part);
  const isDone = to !== undefined && (await context.circles.handOver(to));
  if (!isDone) return notice('circle-not-yours');
  const args = { called: calledArg(context, to) };
  return [say({ kind: 'notice', say: [{ id: 'circle-hand-done', args }] })];
}

function askDissolve(context: Context): Replies {
  const { circle, person } = context;
  if (!mayDo(standingOf(circle, person.id), 'dissolve')) return notice('circle-not-yours');
  const others = circle.members.length - 1;
  const what: readonly Say[] = [
    { id: 'circle-dissolve-what', args: { count: circle.dates.length } },
    ...(others > 0 ? [{ id: 'circle-dissolve-others', args: { count: others } }] : []),
  ];
  return ask({ id: 'circle-dissolve-ask' }, what, [
    { say: { id: 'circle-dissolve-yes' }, token: token('dissolveyes', circle.id), look: 'danger' },
  ]);
}

async function dissolve(context: Context): Promise<Replies> {
  return notice((await context.circles.dissolve()) ? 'circle-dissolve-done' : 'circle-not-yours');
}

function ask(question: Say, before: readonly Say[], buttons: readonly Button[]): Replies {
  const no: Button = { say: { id: 'circle-no' }, token: 'v1:run:circle' };
  const rows = [...buttons, no].map((button) => [button]);
  return [say({ kind: 'question', before, ask: question, buttons: rows })];
}

function people(context: Context, ids: readonly PersonId[], action: string): readonly Button[] {
  const { circle, people: known } = context;
  return ids.map((id, place) => {
    const args = { called: calledArg(context, id), nth: { words: String(place + 1) } };
    const isAlike = alikeIn(circle, known, id).length > 0;
    return {
      say: { id: isAlike ? 'circle-person-nth' : 'circle-person', args },
      token: token(action, circle.id, id),
    };
  });
}

/** Somebody of this circle. */
function named({ circle }: Context, part: string | undefined): PersonId | undefined {
  const id = personId(part ?? '');
  return circle.members.find(({ person }) => person === id)?.person;
}

function calledArg({ people: known }: Context, id: PersonId) {
  const called = known.get(id)?.called ?? '';
  return called === '' ? { say: { id: 'who-someone' } } : { typed: called.slice(0, 24) };
}

function notice(id: string): Replies {
  return [say({ kind: 'notice', say: [{ id }] })];
}
