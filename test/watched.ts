import { MemoryStore } from '../src/adapters/memory/store.ts';
import type { Circle, Document } from '../src/domain/circle.ts';
import type { CircleId, PersonId } from '../src/domain/id.ts';
import type { Person } from '../src/domain/person.ts';
import type { Kept, Key, Store } from '../src/ports/store.ts';

/** All documents as they are at one moment. */
export interface Standings {
  readonly people: readonly Person[];
  readonly circles: readonly Circle[];
  /** Who was ever in which circle, or asked to come in: those who lead hear the names of these. */
  readonly ever: ReadonlyMap<CircleId, ReadonlySet<PersonId>>;
}

/**
 * A store in memory that says when something is about to change, so that whoever watches can judge all that was
 * shown until then by what held at that very moment.
 */
export class WatchedStore extends MemoryStore implements Store {
  readonly #documents = new Map<string, Document>();
  readonly #ever = new Map<CircleId, Set<PersonId>>();
  /** Called before each change and each erasing. */
  watch: () => void = () => undefined;

  override change<K extends Key>(
    key: K,
    apply: (document: Kept<K> | undefined) => Kept<K>,
  ): Promise<Kept<K>> {
    this.watch();
    return super.change(key, (document) => {
      const after = apply(document);
      if (after.kind === 'picture') return after;
      this.#documents.set(key.id, after);
      this.#remember(after);
      return after;
    });
  }

  override erase(key: Key): Promise<void> {
    this.watch();
    this.#documents.delete(key.id);
    return super.erase(key);
  }

  #remember(document: Document): void {
    if (isCircle(document)) {
      for (const { person } of document.members) this.#knows(document.id, person);
    }
    if (isPerson(document)) {
      const { invitations = [], code, circles } = document;
      for (const { circle, asked } of invitations) this.#knows(circle, asked);
      for (const circle of circles) this.#knows(circle, code?.asked);
    }
  }

  #knows(circle: CircleId, person: PersonId | undefined): void {
    const known = this.#ever.get(circle) ?? new Set();
    this.#ever.set(circle, person === undefined ? known : known.add(person));
  }

  get held(): Standings {
    const all = [...this.#documents.values()];
    return {
      people: all.filter(isPerson),
      circles: all.filter(isCircle),
      ever: this.#ever,
    };
  }

  personOf(account: string): PersonId | undefined {
    const { people } = this.held;
    return people.find(({ ways }) => ways.some((way) => way.account === account))?.id;
  }
}

function isCircle(one: { readonly kind: string }): one is Circle {
  return one.kind === 'circle';
}

function isPerson(one: { readonly kind: string }): one is Person {
  return one.kind === 'person';
}
