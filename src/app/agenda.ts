import { instant, type Instant } from '../domain/time.ts';
import type { Key } from '../ports/store.ts';
import { createHeap } from './heap.ts';

/** When to look at which document next. In memory only; it follows from the documents and is rebuilt from them. */
export interface Agenda {
  readonly size: number;
  /** `undefined`: nothing of it is left to come. */
  set(key: Key, next: Instant | undefined): void;
  /** The same, unless an earlier look was asked for in the meantime. */
  keepEarlier(key: Key, next: Instant | undefined): void;
  next(): Instant | undefined;
  /** Takes out the document that has been due for longest; undefined when none is due by now. */
  takeFirst(now: Instant): Key | undefined;
  /** All that is in it, for the note that makes the next start quick. */
  entries(): readonly (readonly [Key, Instant])[];
}

export function createAgenda(): Agenda {
  const heap = createHeap<string>();
  const known = new Map<string, Instant>();

  function set(key: Key, next: Instant | undefined): void {
    const name = nameOf(key);
    if (next === undefined) {
      heap.remove(name);
      known.delete(name);
    } else {
      heap.set(name, next);
      known.set(name, next);
    }
  }

  function takeFirst(now: Instant): Key | undefined {
    const first = heap.first();
    if (!first || first.at > now) return undefined;
    heap.remove(first.key);
    known.delete(first.key);
    return keyOf(first.key);
  }

  return {
    get size() {
      return heap.size;
    },
    set,
    keepEarlier(key, next) {
      const asked = known.get(nameOf(key));
      if (asked === undefined || (next !== undefined && next < asked)) set(key, next ?? asked);
    },
    next: () => {
      const first = heap.first();
      return first && instant(first.at);
    },
    takeFirst,
    entries: () => [...known].map(([name, at]) => [keyOf(name), at] as const),
  };
}

/** A key as one word, `person/<id>`, and back. */
export function nameOf(key: Key): string {
  return `${key.kind}/${key.id}`;
}

export function keyOf(name: string): Key {
  const [kind, id] = name.split('/');
  return { kind, id } as Key;
}
