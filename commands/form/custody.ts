import type { KeyDateId, PersonId } from '../../src/domain/id.ts';
import type { Custody } from '../../src/domain/task.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import { personArg } from '../../src/app/alert.ts';
import { token } from '../../src/app/token.ts';
import { whoOf } from '../../src/app/whose.ts';
import { whoSay } from '../../src/text/compose/particulars.ts';
import type { Button } from '../../src/text/view.ts';

/** The questions before and while somebody is in custody. Their buttons carry all that they need. */

function reading({ people, person }: Context) {
  return { people, reader: person.id };
}

export function askWho(context: Context, ids: readonly PersonId[]): Replies[number] {
  const buttons = ids.slice(0, 8).map((id): readonly Button[] => [
    {
      say: whoSay(whoOf(id, reading(context))),
      token: token('taken', context.circle.id, id),
    },
  ]);
  const no = { say: { id: 'detained-no' }, token: token('takenno', context.circle.id) };
  const rows = buttons.length > 4 ? [buttons.slice(0, 4).flat(), buttons.slice(4).flat()] : buttons;
  return say({ kind: 'question', ask: { id: 'detained-who' }, buttons: [...rows, [no]] });
}

export interface Asked {
  readonly of: PersonId;
  readonly date?: KeyDateId;
}

/** «Was she taken?», once: what follows cannot be unsaid after two minutes. */
export function askSure(context: Context, { of, date }: Asked): Replies[number] {
  const { circle, person, now } = context;
  const parts = [date ?? circle.id, of, now.toString(36)];
  return say({
    kind: 'question',
    ask:
      of === person.id
        ? { id: 'detained-sure-you' }
        : { id: 'detained-sure', args: { who: personArg({ of }, reading(context)) } },
    buttons: [
      [{ say: { id: 'detained-yes' }, token: token('takenyes', ...parts), look: 'danger' }],
      [{ say: { id: 'detained-no' }, token: token('takenno', circle.id) }],
    ],
  });
}

/** Which of the others' open tasks the reader takes. */
export function askTake({ person }: Context, { id, tasks }: Custody): Replies[number] {
  const open = tasks.filter(({ done, owner }) => done === undefined && owner !== person.id);
  const buttons = open.map(({ is }): Button => ({
    say: { id: `task-name-${is}` },
    token: token('taskmine', id, is),
  }));
  const back = { say: { id: 'custody-all' }, token: token('tasks', id) };
  const rows = [0, 2, 4, 6].map((from) => buttons.slice(from, from + 2));
  return say({
    kind: 'question',
    ask: { id: 'custody-take-ask' },
    buttons: [...rows.filter((row) => row.length > 0), [back]],
  });
}

export function askFree(context: Context, custody: Custody): Replies[number] {
  const isSelf = custody.of === context.person.id;
  const who = personArg(custody, reading(context));
  const yes = { say: { id: 'custody-free-yes' }, token: token('freeyes', custody.id) };
  return say({
    kind: 'question',
    ask: isSelf ? { id: 'custody-self' } : { id: 'custody-free-ask', args: { who } },
    buttons: [
      [yes],
      ...(isSelf ? [] : [[{ say: { id: 'custody-free-no' }, token: token('freeno', custody.id) }]]),
    ],
  });
}
