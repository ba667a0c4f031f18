import type { Circle, Member } from './circle.ts';
import { planOf, readersOf, type EntryKind } from './emergency.ts';
import { isId, type KeyDateId, type PersonId } from './id.ts';
import type { Instant } from './time.ts';

/** Somebody was taken into custody: since when, who said so, and what is done by whom, one thing after the other. */

/**
 * What is to be done, in this order (practice of accompaniment programs: the lawyer first, then children, then
 * looking for the person every few hours, the office, the papers). `tell`: everybody at home knows that calls are
 * recorded and who should not visit.
 */
export const TASKS = [
  'lawyer',
  'child',
  'medicine',
  'locator',
  'office',
  'papers',
  'tell',
] as const;
export type TaskKind = (typeof TASKS)[number];

export type CustodyId = string & { readonly CustodyId: unique symbol };

export function custodyId(text: string): CustodyId | undefined {
  return isId(text) ? (text as CustodyId) : undefined;
}

/** One thing to do, with exactly one owner. */
export interface Task {
  readonly is: TaskKind;
  readonly owner: PersonId;
  /** Since when it is theirs. */
  readonly since: Instant;
  readonly done?: { readonly by: PersonId; readonly at: Instant };
}

export interface Custody {
  readonly id: CustodyId;
  readonly of: PersonId;
  readonly since: Instant;
  /** Who said so. */
  readonly by: PersonId;
  /** On which date, as far as it was one. */
  readonly date?: KeyDateId;
  readonly tasks: readonly Task[];
  /** `undone`: it was a mistake, said within two minutes. `free`: the person is out again. */
  readonly over?: { readonly is: 'undone' | 'free'; readonly by: PersonId; readonly at: Instant };
}

type Around = Pick<Circle, 'members' | 'plan'>;

/**
 * The tasks when somebody is taken: each has one owner. What the plan says there is none of, children or
 * medicines, has no task.
 */
export function tasksFor(circle: Around, of: PersonId, at: Instant): readonly Task[] {
  const { none } = planOf(circle);
  return TASKS.filter((is) => !none.some((kind) => kind === is && IDLE.includes(kind))).flatMap(
    (is) => {
      const owner = ownerOf(circle, is, of);
      return owner ? [{ is, owner, since: at }] : [];
    },
  );
}

const IDLE: readonly EntryKind[] = ['child', 'medicine'];

/** Whose a task is first: whom the plan names for it, then by role; never the one in custody. */
function ownerOf(circle: Around, task: TaskKind, of: PersonId): PersonId | undefined {
  const others = circle.members.filter(({ person }) => person !== of);
  const named = namedFor(circle, task);
  if (named !== undefined && named !== of) return named;
  const byRole = OWNERS[task].flatMap((role) => others.filter((one) => one.role === role));
  return byRole[0]?.person;
}

/** Whoever the entry for children, or for medicines, names alone: they are the one who does it. */
function namedFor(circle: Around, task: TaskKind): PersonId | undefined {
  const entries = planOf(circle).entries.filter(
    ({ kind, readers }) => kind === task && IDLE.includes(kind) && readers[0]?.is === 'person',
  );
  const readers = entries.filter((entry) => entry.readers.length === 1);
  return readers.flatMap((entry) => readersOf(circle, entry))[0];
}

const OWNERS: Readonly<Record<TaskKind, readonly Member['role'][]>> = {
  lawyer: ['coordinator', 'family', 'lawyer'],
  child: ['family', 'coordinator'],
  medicine: ['family', 'coordinator'],
  locator: ['coordinator', 'family', 'lawyer'],
  office: ['coordinator', 'family', 'lawyer'],
  papers: ['lawyer', 'coordinator', 'family'],
  tell: ['family', 'coordinator'],
};

/** Those in custody without somebody who left: theirs is gone, and their tasks are others'. */
export function custodiesWithout(
  { custodies = [], ...around }: Around & Pick<Circle, 'custodies'>,
  left: PersonId,
): readonly Custody[] {
  return custodies
    .filter(({ of }) => of !== left)
    .map((custody) => ({
      ...custody,
      tasks: custody.tasks.flatMap((task) => {
        if (task.owner !== left) return [task];
        const owner = ownerOf(around, task.is, custody.of);
        return owner ? [{ ...task, owner }] : [];
      }),
    }));
}
