import type { Key } from '../../../ports/store.ts';
import { drawerOf, inventory } from '../drawer.ts';
import type { Files } from '../files.ts';

/** One document as it lies on the disk: sealed under its own key, and that key wrapped by the master key. */
export interface Copied {
  readonly key: Key;
  readonly wrapped: Uint8Array;
  readonly sealed: Uint8Array;
}

/** Where the documents lie. */
export interface Shelf {
  readonly root: string;
  readonly files: Files;
}

/** How often everything is looked at again before it is given up. */
const ROUNDS = 20;
/** So many documents are read before everybody else gets a turn. */
const BREATH = 200;

/**
 * Copies every document as all of them stood at one moment, without stopping whoever writes to them: it is read
 * again and again until a whole round finds just what the round before had found. Undefined when the documents never
 * hold still for that long.
 */
export async function copyAll(shelf: Shelf): Promise<readonly Copied[] | undefined> {
  let before = await copyOnce(shelf);
  for (let round = 1; round < ROUNDS; round += 1) {
    const now = await copyOnce(shelf);
    if (isSame(before, now)) return [...now.values()];
    before = now;
  }
  return undefined;
}

type Copies = ReadonlyMap<string, Copied>;

async function copyOnce({ root, files }: Shelf): Promise<Copies> {
  const copies = new Map<string, Copied>();
  let read = 0;
  for (const [key, endings] of inventory(files, root)) {
    const copied = endings.has('gone') ? undefined : copyOf({ root, files }, key);
    if (copied) copies.set(`${key.kind}/${key.id}`, copied);
    read += 1;
    if (read % BREATH === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return copies;
}

/** Undefined of one that is being written for the first time, or erased, at this very moment. */
function copyOf({ root, files }: Shelf, key: Key): Copied | undefined {
  const drawer = drawerOf(root, key);
  const sealed = files.read(drawer.document) ?? files.read(drawer.previous);
  const wrapped = files.read(drawer.key) ?? files.read(drawer.fresh);
  return sealed && wrapped && { key, wrapped, sealed };
}

function isSame(before: Copies, now: Copies): boolean {
  if (before.size !== now.size) return false;
  return [...now].every(([name, { sealed, wrapped }]) => {
    const known = before.get(name);
    return known !== undefined && equal(known.sealed, sealed) && equal(known.wrapped, wrapped);
  });
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
