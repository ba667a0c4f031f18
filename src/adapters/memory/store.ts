import type { Kept, Key, Store, Stored } from '../../ports/store.ts';

/**
 * The store in memory, for tests and for trying things out: it forgets everything with the process. Documents
 * are frozen to the bottom, so that whoever changes one in place finds out.
 */
export class MemoryStore implements Store {
  readonly #documents = new Map<string, { readonly key: Key; readonly document: Stored }>();
  #note: string | undefined;

  async read<K extends Key>(key: K): Promise<Kept<K> | undefined> {
    return Promise.resolve(this.#kept(key));
  }

  async change<K extends Key>(
    key: K,
    apply: (document: Kept<K> | undefined) => Kept<K>,
  ): Promise<Kept<K>> {
    return new Promise((resolve) => {
      const before = this.#kept(key);
      const after = apply(before);
      if (after !== before) this.#documents.set(nameOf(key), { key, document: frozen(after) });
      resolve(this.#kept(key) ?? after);
    });
  }

  async erase(key: Key): Promise<void> {
    this.#documents.delete(nameOf(key));
    return Promise.resolve();
  }

  async keys(): Promise<readonly Key[]> {
    return Promise.resolve([...this.#documents.values()].map(({ key }) => key));
  }

  async leaveNote(note: string): Promise<void> {
    this.#note = note;
    return Promise.resolve();
  }

  async takeNote(): Promise<string | undefined> {
    const note = this.#note;
    this.#note = undefined;
    return Promise.resolve(note);
  }

  async close(): Promise<void> {
    return Promise.resolve();
  }

  #kept<K extends Key>(key: K): Kept<K> | undefined {
    return this.#documents.get(nameOf(key))?.document as Kept<K> | undefined;
  }
}

/** A copy of what a file would give back, unchangeable. */
function frozen<D extends Stored>(document: D): D {
  return JSON.parse(JSON.stringify(document), (_name, value: unknown) => Object.freeze(value)) as D;
}

function nameOf({ kind, id }: Key): string {
  return `${kind}/${id}`;
}
