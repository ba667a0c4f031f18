import type { Circle } from '../domain/circle.ts';
import type { CircleId, PersonId } from '../domain/id.ts';
import type { People, Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import { DamagedDocument, NotSaved, type Key, type Store } from '../ports/store.ts';
import type { Agenda } from './agenda.ts';
import type { Directory } from './directory.ts';

/**
 * The documents as the rest of the application reads and changes them: through the store, with the directory
 * and the agenda kept in step. Every change makes its document worth a look now; the tick finds out what is left.
 */
export interface Book {
  readonly store: Store;
  readonly agenda: Agenda;
  readonly directory: Directory;
  person(id: PersonId): Promise<Person | undefined>;
  circle(id: CircleId): Promise<Circle | undefined>;
  /** Members and whom they trust: all whom a circle's plan may speak to. Damaged documents are left out. */
  peopleOf(circle: Circle): Promise<People>;
  /** Durable when it resolves. Resolves with undefined, and writes nothing, when there is no such document. */
  changePerson(id: PersonId, apply: (person: Person) => Person): Promise<Person | undefined>;
  /** Refused (`NotSaved`) while its dates are being brought into another circle, or while it is dissolved. */
  changeCircle(id: CircleId, apply: (circle: Circle) => Circle): Promise<Circle | undefined>;
  /** The same without asking for a look: for the tick itself, which is looking already. */
  changePersonQuietly(id: PersonId, apply: (person: Person) => Person): Promise<void>;
  changeCircleQuietly(id: CircleId, apply: (circle: Circle) => Circle): Promise<void>;
  addPerson(person: Person): Promise<void>;
  addCircle(circle: Circle): Promise<void>;
  erase(key: Key): Promise<void>;
}

export interface BookParts {
  readonly store: Store;
  readonly agenda: Agenda;
  readonly directory: Directory;
  readonly now: () => Instant;
}

export function createBook({ store, agenda, directory, now }: BookParts): Book {
  const person = (id: PersonId) => store.read({ kind: 'person', id });
  const circle = (id: CircleId) => store.read({ kind: 'circle', id });

  function touched(document: Person): void {
    directory.know(document.id, document);
    agenda.set({ kind: 'person', id: document.id }, now());
    for (const id of document.circles) agenda.set({ kind: 'circle', id }, now());
  }

  async function touchTrusting(document: Person): Promise<void> {
    for (const id of document.trustedBy) {
      const one = await person(id);
      for (const circle of one?.circles ?? []) agenda.set({ kind: 'circle', id: circle }, now());
    }
  }

  async function changePerson(id: PersonId, apply: (person: Person) => Person) {
    const changed = await changeExisting(store, { kind: 'person', id }, apply);
    if (!changed) return undefined;
    touched(changed);
    await touchTrusting(changed);
    return changed;
  }

  async function changeCircle(id: CircleId, apply: (circle: Circle) => Circle) {
    const changed = await changeExisting(store, { kind: 'circle', id }, (circle) => {
      if ((circle.joins ?? circle.ends) !== undefined) throw new NotSaved('moving');
      return apply(circle);
    });
    if (changed) agenda.set({ kind: 'circle', id }, now());
    return changed;
  }

  return {
    store,
    agenda,
    directory,
    person,
    circle,
    peopleOf: (of) => peopleOf(of, person),
    changePerson,
    changeCircle,
    async changePersonQuietly(id, apply) {
      await changeExisting(store, { kind: 'person', id }, apply);
    },
    async changeCircleQuietly(id, apply) {
      await changeExisting(store, { kind: 'circle', id }, apply);
    },
    async addPerson(document) {
      touched(await store.change({ kind: 'person', id: document.id }, () => document));
    },
    async addCircle(document) {
      await store.change({ kind: 'circle', id: document.id }, () => document);
      agenda.set({ kind: 'circle', id: document.id }, now());
    },
    async erase(key) {
      await store.erase(key);
      agenda.set(key, undefined);
      if (key.kind === 'person') directory.know(key.id, undefined);
    },
  };
}

/** Thrown out of a change to leave an absent document absent. */
class Absent extends Error {}

type Changed<K extends Key> = K['kind'] extends 'person' ? Person : Circle;

async function changeExisting<K extends Key>(
  store: Store,
  key: K,
  apply: (document: Changed<K>) => Changed<K>,
): Promise<Changed<K> | undefined> {
  try {
    return await store.change(key, (document) => {
      if (document === undefined) throw new Absent();
      return apply(document);
    });
  } catch (thrown) {
    if (thrown instanceof Absent) return undefined;
    throw thrown;
  }
}

async function peopleOf(
  circle: Circle,
  person: (id: PersonId) => Promise<Person | undefined>,
): Promise<People> {
  const members = await readAll(
    circle.members.map((member) => member.person),
    person,
  );
  const chosen = members.flatMap(({ trusted }) => (trusted ? [trusted.person] : []));
  const trusted = await readAll(chosen, person);
  return new Map([...trusted, ...members].map((one) => [one.id, one]));
}

/** Those that are there and readable; one damaged document must not silence the others of its circle. */
async function readAll(
  ids: readonly PersonId[],
  person: (id: PersonId) => Promise<Person | undefined>,
): Promise<readonly Person[]> {
  const read = await Promise.all(
    ids.map((id) =>
      person(id).catch((thrown: unknown) => {
        if (thrown instanceof DamagedDocument) return undefined;
        throw thrown;
      }),
    ),
  );
  return read.filter((one) => one !== undefined);
}
