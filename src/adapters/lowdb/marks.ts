import { join } from 'node:path';
import { replace } from './note.ts';
import type { Ground } from './sealed.ts';

/** The file's name, and what its seal is about. */
export const MARKS = 'marks';

/** So many changes, or an eighth of all documents, before they are written again: under 200 bytes a change. */
const AFTER = 64;
const PART = 8;

/**
 * How far each document has come, by its revision: what lies on the disk may be newer than its mark, never older.
 * So a file that somebody put back from an older time, or took away, is noticed when it is read next. Kept sealed
 * beside the documents, and written now and then, not with each change: what changed since, and a whole folder put
 * back together with its marks, cannot be noticed.
 */
export class Marks {
  readonly #ground: Ground;
  readonly #known: Map<string, number>;
  #changes = 0;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#known = readMarks(ground);
  }

  /** The documents of which something is known, as `kind/id`. */
  get names(): readonly string[] {
    return [...this.#known.keys()];
  }

  /** Whether a document is at an older revision than it once was. From then on that one counts. */
  isBehind(name: string, revision: number): boolean {
    const isBehind = revision < (this.#known.get(name) ?? 0);
    this.reached(name, revision);
    return isBehind;
  }

  /** To be called once that revision is on the disk, never before. */
  reached(name: string, revision: number): void {
    if (this.#known.get(name) === revision) return;
    this.#known.set(name, revision);
    this.#changes += 1;
  }

  /** Of a document that is gone for good, or found missing. */
  forget(name: string): boolean {
    const wasKnown = this.#known.delete(name);
    if (wasKnown) this.#changes += 1;
    return wasKnown;
  }

  /** Whether enough has changed to be worth a write. */
  get isDue(): boolean {
    return this.#changes >= Math.max(AFTER, this.#known.size / PART);
  }

  /** On the disk when it resolves; what the disk refuses is tried again with the next. */
  async write(): Promise<void> {
    if (this.#changes === 0) return;
    const changes = this.#changes;
    const { root, files, vault } = this.#ground;
    const plain = Buffer.from(JSON.stringify(Object.fromEntries(this.#known)));
    await replace(files, join(root, MARKS), vault.seal(plain, MARKS));
    this.#changes -= changes;
  }
}

/** Lost or damaged marks are none: then nothing older can be told from what is newest. */
function readMarks({ root, files, vault }: Ground): Map<string, number> {
  const known = new Map<string, number>();
  const sealed = files.read(join(root, MARKS));
  const plain = sealed && vault.open(sealed, MARKS);
  const held: unknown = plain ? JSON.parse(Buffer.from(plain).toString()) : {};
  for (const [name, revision] of Object.entries(held ?? {})) {
    if (typeof revision === 'number') known.set(name, revision);
  }
  return known;
}
