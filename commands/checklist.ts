import { dateOfId, withDate } from '../src/domain/circle.ts';
import { withOutcome, type Said } from '../src/domain/close.ts';
import type { KeyDate } from '../src/domain/keydate.ts';
import { isMove } from '../src/domain/rule/occasion.ts';
import type { RuleId } from '../src/domain/rule/rule.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import type { Checklist } from '../src/text/deadline.ts';
import type { Button } from '../src/text/view.ts';

const ORDER: readonly RuleId[] = [
  'move-ice-48',
  'move-court',
  'move-ice',
  'move-uscis',
  'move-post',
];

/** The tasks of the latest move of this person, in the order of their clocks; those called off are left out. */
export function tasksOf({ circle, person }: Context): readonly KeyDate[] {
  const all = circle.dates.filter((date) => isTask(date) && date.of.includes(person.id));
  const latest = all
    .map(({ rule }) => rule?.from ?? '')
    .sort()
    .at(-1);
  return all.filter(({ rule }) => rule?.from === latest).sort((a, b) => placeOf(a) - placeOf(b));
}

/** Always the same order, the shortest clock first, so that no button moves under a thumb. */
function placeOf({ rule }: KeyDate): number {
  return rule ? ORDER.indexOf(rule.id) : 0;
}

export function isOpen({ state }: KeyDate): boolean {
  return state.is === 'ahead';
}

/** The checklist as it stands; nothing at all where there never was a move. */
export function checklist(context: Context): Replies {
  const tasks = tasksOf(context);
  const from = tasks[0]?.rule?.from;
  if (!from) return [say({ kind: 'notice', say: [{ id: 'deadlines-none' }] })];
  const again: Button = { say: { id: 'move-again' }, token: token('moveagain') };
  const view: Checklist = {
    kind: 'checklist',
    from,
    tasks,
    buttons: [...tasks.map((task) => [tick(task)]), [again]],
  };
  return [say(view)];
}

function tick(task: KeyDate): Button {
  const agency = { say: { id: `agency-${task.rule?.id ?? 'move-post'}` } } as const;
  return isOpen(task)
    ? {
        say: { id: 'move-tick', args: { agency } },
        token: token('movetick', task.id),
        look: 'main',
      }
    : { say: { id: 'move-untick', args: { agency } }, token: token('moveuntick', task.id) };
}

function isTask({ rule, state }: KeyDate): boolean {
  return rule !== undefined && isMove(rule.id) && state.is !== 'off';
}

/** Ticks a task, or takes its tick back; a second press of the same button changes nothing. */
export async function setTick(context: Context, task: KeyDate, isDone: boolean): Promise<Replies> {
  const { person, now } = context;
  const said: Said = { outcome: 'filed', by: person.id, at: now, id: task.id };
  const changed = await context.changeCircle((circle) => {
    const held = dateOfId(circle, task.id);
    if (!held || !isTask(held)) return circle;
    return isDone
      ? withOutcome(circle, held.id, said)
      : withDate(circle, { ...held, state: { is: 'ahead' } });
  });
  return checklist(changed).map((reply) => ({ ...reply, instead: true }));
}
