import { Low } from 'lowdb';
import { NotSaved, type Kept, type Key, type Store, type Stored } from '../../ports/store.ts';
import type { Inventory } from './drawer.ts';
import { noteErased } from './erased.ts';
import { codeOf } from './files.ts';
import { Marks } from './marks.ts';
import { removeNote, writeNote } from './note.ts';
import { Recent } from './recent.ts';
import { SealedFile, type Ground } from './sealed.ts';
import { settled } from './stored.ts';
import { renewKey, renewSealed } from './renew.ts';
import { Turns } from './turns.ts';

/** Documents kept parsed: about 10 KB each, so at most some 5 MB. */
const KEPT_PARSED = 500;
/** Reading is done at once, not through promises; after so many ms of it everybody else gets a turn. */
const BREATH = 8;

type Opened = Low<Stored | null> & { readonly adapter: SealedFile };

/**
 * The store over lowdb: one `Low` a document. What lowdb would do with a missing file, a throwing update or a
 * full disk is answered here and in `SealedFile`: data are never mutated, only replaced, and a `Low` whose
 * write failed is thrown away, so that memory is what the disk is.
 */
export class LowdbStore implements Store {
  readonly #ground: Ground;
  readonly #letGo: () => void;
  readonly #keys = new Map<string, Key>();
  readonly #turns = new Turns();
  readonly #recent = new Recent<Opened>(KEPT_PARSED);
  /** Read once lately. Only a second time is kept, so that reading all once keeps nothing. */
  readonly #seen = new Recent<true>(KEPT_PARSED);
  readonly #marks: Marks;
  #breath = performance.now();
  #isClosed = false;

  /** `found` is what lay there when the lock was taken; nobody else can have changed it since. */
  constructor(ground: Ground, found: Inventory, letGo: () => void) {
    this.#ground = ground;
    this.#letGo = letGo;
    for (const [key, endings] of found) if (isKept(endings)) this.#keys.set(nameOf(key), key);
    this.#marks = new Marks(ground);
    this.#missNone();
  }

  /** A document of which not one file is left was erased by nobody here: that takes its mark away first. */
  #missNone(): void {
    for (const name of this.#marks.names) {
      if (this.#keys.has(name)) continue;
      this.#marks.forget(name);
      this.#note(name, 'missing');
    }
  }

  #note(name: string, state: 'rolled-back' | 'missing'): void {
    const { vault, journal } = this.#ground;
    const document = vault.pseudonym(name.slice(name.indexOf('/') + 1));
    journal.note({ is: 'damaged', document, state });
  }

  async read<K extends Key>(key: K): Promise<Kept<K> | undefined> {
    const name = nameOf(key);
    const known = this.#turns.isBusy(name) ? undefined : this.#recent.get(name);
    if (known) return kept(known);
    return this.#inTurn(name, async () => kept(await this.#open(key)));
  }

  async change<K extends Key>(
    key: K,
    apply: (document: Kept<K> | undefined) => Kept<K>,
  ): Promise<Kept<K>> {
    const name = nameOf(key);
    return this.#inTurn(name, async () => {
      const low = await this.#open(key);
      const before = kept<K>(low);
      const wanted = apply(before);
      if (wanted === before) return wanted;
      const after = settled(key, wanted);
      try {
        low.data = after;
        await low.write();
        this.#remember(key, low);
        if (!before) this.#keys.set(name, key);
        this.#reached(name, low.adapter);
      } catch (error) {
        this.#recent.drop(name);
        throw this.#notSaved(error);
      }
      return after as Kept<K>;
    });
  }

  async erase(key: Key): Promise<void> {
    const name = nameOf(key);
    await this.#inTurn(name, async () => {
      this.#recent.drop(name);
      try {
        if (this.#keys.has(name)) {
          await this.#turns.take('erased', () => noteErased(this.#ground, key));
        }
        if (this.#marks.forget(name)) await this.#writeMarks();
        await new SealedFile(key, this.#ground).erase();
        this.#keys.delete(name);
      } catch (error) {
        throw this.#notSaved(error);
      }
    });
  }

  async keys(): Promise<readonly Key[]> {
    this.#mustBeOpen();
    return Promise.resolve([...this.#keys.values()]);
  }

  async leaveNote(note: string): Promise<void> {
    try {
      await this.#inTurn('note', () => writeNote(this.#ground, note));
    } catch (error) {
      throw this.#notSaved(error);
    }
  }

  async takeNote(): Promise<string | undefined> {
    return this.#inTurn('note', () => removeNote(this.#ground));
  }

  /**
   * Seals every document's key with the vault's key of today, one document after the other, each in its turn, so that
   * nobody else touches it meanwhile. Can be cut off and done again. How many were renewed.
   */
  async renewKeys(): Promise<number> {
    let renewed = 0;
    for (const [name, key] of [...this.#keys]) {
      const isNew = await this.#inTurn(name, () => renewKey(key, this.#ground));
      if (isNew) renewed += 1;
    }
    await this.#inTurn('note', () => renewSealed(this.#ground));
    return renewed;
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#turns.idle();
    // Without them only less is noticed later, so a disk that refuses them keeps nothing from ending well.
    await this.#writeMarks().catch(() => undefined);
    this.#letGo();
  }

  async #open(key: Key): Promise<Opened> {
    const name = nameOf(key);
    const known = this.#recent.get(name);
    if (known) return known;
    if (performance.now() - this.#breath > BREATH) await this.#breathe();
    const file = new SealedFile(key, this.#ground);
    const low: Opened = Object.assign(new Low<Stored | null>(file, null), { adapter: file });
    await low.read();
    const { revision, isMended } = file;
    if (revision > 0 && this.#marks.isBehind(name, revision) && !isMended) {
      this.#note(name, 'rolled-back');
    }
    if (low.data && this.#seen.get(name)) this.#remember(key, low);
    this.#seen.put(name, true);
    return low;
  }

  /** Pictures are hundreds of times as large as anything else: whoever needs one often keeps it. */
  #remember(key: Key, low: Opened): void {
    if (key.kind !== 'picture') this.#recent.put(nameOf(key), low);
  }

  /** What is written now and then runs beside whoever asked for the change. */
  #reached(name: string, file: SealedFile): void {
    this.#marks.reached(name, file.revision);
    if (this.#marks.isDue && !this.#turns.isBusy('marks')) {
      void this.#writeMarks().catch(() => undefined);
    }
  }

  #writeMarks(): Promise<void> {
    return this.#turns.take('marks', () => this.#marks.write());
  }

  async #breathe(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#breath = performance.now();
  }

  #inTurn<T>(name: string, task: () => Promise<T>): Promise<T> {
    this.#mustBeOpen();
    return this.#turns.take(name, task);
  }

  #mustBeOpen(): void {
    if (this.#isClosed) throw new Error('the store is closed');
  }

  #notSaved(error: unknown): NotSaved {
    const reason = error instanceof NotSaved ? error : new NotSaved(codeOf(error));
    this.#ground.journal.note({ is: 'not-saved', because: reason.because });
    return reason;
  }
}

/** Whether files with these endings make a document, damaged or not, rather than the rest of one. */
function isKept(endings: ReadonlySet<string>): boolean {
  return !endings.has('gone') && ['key', 'doc', 'old'].some((ending) => endings.has(ending));
}

/** The parser and the seal have seen to it that the document is of the key's kind and id. */
function kept<K extends Key>(low: Opened): Kept<K> | undefined {
  return (low.data ?? undefined) as Kept<K> | undefined;
}

function nameOf({ kind, id }: Key): string {
  return `${kind}/${id}`;
}
