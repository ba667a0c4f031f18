import type { About } from '../domain/item.ts';
import type { Batch } from '../domain/look.ts';
import { UNDO } from '../domain/custody.ts';
import type { PlanEntry } from '../domain/emergency.ts';
import type { Custody, Task } from '../domain/task.ts';
import { later } from '../domain/time.ts';
import type { Alert } from '../text/alert.ts';
import { whoSay } from '../text/compose/particulars.ts';
import type { Button, Say } from '../text/view.ts';
import { token } from './token.ts';
import { whoOf, type Reading } from './whose.ts';

type Custodial = About & { readonly kind: 'custody' };

/** What is said when somebody is in custody, and what follows. */
export function custodyView(batch: Batch, about: Custodial, reading: Reading): Alert {
  const { custody } = about;
  const tasks = tasksIn(batch);
  switch (about.what) {
    case 'taken':
      return takenView(batch, custody, reading);
    case 'undone':
    case 'free':
      return alert(batch, [endSay(custody, reading)], []);
    case 'remind':
      return alert(
        batch,
        [{ id: 'custody-remind' }, ...tasks.map(taskSay)],
        [...tickRows(custody, tasks), [allButton(custody)]],
      );
    case 'open':
      return alert(
        batch,
        [openSay(custody, reading), ...tasks.map((task) => lineOf(task, reading))],
        [[allButton(custody)]],
      );
    case 'look':
      return alert(batch, [{ id: 'custody-look' }], tickRows(custody, tasks));
    case 'unreached':
      return alert(batch, [unreachedSay(about, reading)], [[allButton(custody)]]);
  }
}

function alert(
  { repeat }: Batch,
  say: readonly Say[],
  buttons: readonly (readonly Button[])[],
): Alert {
  return { kind: 'alert', first: 'first-custody', say, repeat, buttons };
}

function tasksIn({ items }: Batch): readonly Task[] {
  return items.flatMap(({ about }) => (about.kind === 'custody' && about.task ? [about.task] : []));
}

/** Who it is about, as this reader knows them. */
export function personArg(custody: Pick<Custody, 'of'>, reading: Reading) {
  return { say: whoSay(whoOf(custody.of, reading)) } as const;
}

function takenView(batch: Batch, custody: Custody, reading: Reading): Alert {
  const own = custody.tasks.filter(({ owner }) => owner === reading.reader);
  const by = { say: whoSay(whoOf(custody.by, reading)) };
  const who = personArg(custody, reading);
  const says: readonly Say[] = [
    { id: 'custody-taken', args: { who, by, at: { at: custody.since } } },
    ...(own.length > 0 ? [{ id: 'custody-yours' }, ...own.map(taskSay)] : []),
    ...rulesFor(own),
  ];
  return alert(batch, says, [...tickRows(custody, own), [allButton(custody)]]);
}

/** What everybody has to know, and whoever tells the others reads in their task. */
function rulesFor(own: readonly Task[]): readonly Say[] {
  const rules = own.some(({ is }) => is === 'tell') ? [] : [{ id: 'custody-rules' }];
  return [...rules, { id: 'custody-dates' }, { id: 'custody-public' }];
}

export function taskSay({ is }: Task): Say {
  return { id: `task-${is}` };
}

/** One task of the list: what, whose, and whether it is done. */
export function lineOf({ is, owner, done }: Task, reading: Reading): Say {
  const task = { say: { id: `task-name-${is}` } } as const;
  if (!done) {
    return { id: 'task-open', args: { task, who: { say: whoSay(whoOf(owner, reading)) } } };
  }
  const who = { say: whoSay(whoOf(done.by, reading)) };
  return { id: 'task-done', args: { task, who, at: { at: done.at } } };
}

function endSay({ over, ...custody }: Custody, reading: Reading): Say {
  const who = personArg(custody, reading);
  const is = over?.is ?? 'free';
  if (over?.by === custody.of) return { id: `custody-${is}-self`, args: { who } };
  const by = { say: whoSay(whoOf(over?.by ?? custody.by, reading)) };
  return { id: `custody-${is}`, args: { who, by } };
}

function openSay(custody: Custody, reading: Reading): Say {
  return { id: 'custody-still', args: { who: personArg(custody, reading) } };
}

function unreachedSay({ who, custody }: Custodial, reading: Reading): Say {
  const called = { say: whoSay(whoOf(who ?? custody.of, reading)) };
  return { id: 'custody-unreached', args: { called, who: personArg(custody, reading) } };
}

/** Two ticks to a row. */
export function tickRows({ id }: Custody, tasks: readonly Task[]): Button[][] {
  const ticks = tasks.map(({ is }): Button => ({
    say: { id: `tick-${is}` },
    token: token('tick', id, is),
  }));
  return [0, 2, 4, 6].map((from) => ticks.slice(from, from + 2)).filter((row) => row.length > 0);
}

export function allButton({ id }: Custody): Button {
  return { say: { id: 'custody-all' }, token: token('tasks', id) };
}

/** The way back, as long as there is one. */
export function undoRow({ id, since }: Custody, now: number): Button[][] {
  if (now >= later(since, UNDO)) return [];
  return [[{ say: { id: 'custody-mistake' }, token: token('notheld', id) }]];
}

/** Entries of the plan for somebody whom they name. */
export function releaseView(batch: Batch): Alert {
  const entries = batch.items.flatMap(({ about }) =>
    about.kind === 'release' ? [{ entry: about.entry, cause: about.cause }] : [],
  );
  const cause = entries[0]?.cause ?? 'shown';
  return {
    kind: 'alert',
    first: 'first-plan',
    say: [
      { id: `emergency-for-you-${cause}` },
      ...entries.map(({ entry }) => entrySay(entry)),
      { id: 'emergency-keep' },
    ],
    repeat: batch.repeat,
    buttons: [],
  };
}

/** An entry with its words; of a paper whether it is signed. */
export function entrySay({ kind, words, signed }: PlanEntry): Say {
  const name = { say: { id: `emergency-kind-${kind}` } } as const;
  const typed = { typed: words } as const;
  if (signed === undefined) return { id: 'emergency-entry', args: { name, words: typed } };
  const is = signed ? 'signed' : 'unsigned';
  if (words === '') return { id: `emergency-${is}`, args: { name } };
  return { id: `emergency-${is}-where`, args: { name, words: typed } };
}
