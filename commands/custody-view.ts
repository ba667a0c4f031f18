import type { Custody, TaskKind } from '../src/domain/task.ts';
import { lineOf, personArg, tickRows } from '../src/app/alert.ts';
import type { Context } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import type { Tasks } from '../src/text/alert.ts';
import type { Button } from '../src/text/view.ts';

/**
 * Who does what for somebody in custody, as it stands. Whoever is in custody themselves sees no more than that:
 * their phone may be in other hands.
 */
export function cardOf(context: Context, custody: Custody, ticked?: TaskKind): Tasks {
  const reading = { people: context.people, reader: context.person.id };
  const who = personArg(custody, reading);
  const head = { id: 'custody-card', args: { who, at: { at: custody.since } } } as const;
  if (custody.of === context.person.id) {
    return { kind: 'tasks', head, lines: [], after: [], buttons: [[freeButton(custody)]] };
  }
  const open = custody.tasks.filter(({ done }) => done === undefined);
  return {
    kind: 'tasks',
    head,
    lines: custody.tasks.map((task) => lineOf(task, reading)),
    after: open.length === 0 ? [{ id: 'custody-all-done' }] : [],
    buttons: [...rowsOf(context, custody), ...untickRow(custody, ticked), lastRow(custody)],
  };
}

/** The reader's own first. */
function rowsOf({ person }: Context, custody: Custody): Button[][] {
  const open = custody.tasks.filter(({ done }) => done === undefined);
  const own = open.filter(({ owner }) => owner === person.id);
  return tickRows(custody, [...own, ...open.filter((task) => !own.includes(task))]);
}

function untickRow({ id }: Custody, ticked: TaskKind | undefined): Button[][] {
  return ticked ? [[{ say: { id: `untick-${ticked}` }, token: token('untick', id, ticked) }]] : [];
}

function lastRow(custody: Custody): Button[] {
  const take = { say: { id: 'custody-take' }, token: token('taketask', custody.id) };
  const isOpen = custody.tasks.some(({ done }) => done === undefined);
  return [...(isOpen ? [take] : []), freeButton(custody)];
}

function freeButton({ id }: Custody): Button {
  return { say: { id: 'custody-free-button' }, token: token('free', id) };
}
