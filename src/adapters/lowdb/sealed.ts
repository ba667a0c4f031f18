import type { Adapter } from 'lowdb';
import type { Journal } from '../../ports/journal.ts';
import { DamagedDocument, NotSaved, type Key, type Stored } from '../../ports/store.ts';
import type { Seal, Vault } from '../../ports/vault.ts';
import { drawerOf, temporary, type Drawer } from './drawer.ts';
import { disclose, enclose, mintKey, unwrapKey } from './envelope.ts';
import { eraseDrawer } from './erase.ts';
import { codeOf, type Files } from './files.ts';

/** Where the documents lie and what they are kept with. */
export interface Ground {
  readonly root: string;
  readonly files: Files;
  readonly vault: Vault;
  readonly journal: Journal;
}

/** What the last reading or writing left on the disk. */
type Found =
  | { readonly is: 'nothing' }
  | Sealed<'sound'>
  /** Only the previous version is good, and the disk would not let it be put in its place. */
  | Sealed<'worn'>;

interface Sealed<Is extends string> {
  readonly is: Is;
  readonly seal: Seal;
  readonly revision: number;
}

/**
 * One sealed document, as lowdb's adapter. `read` gives null only where there never was a document or where
 * it was erased: a missing, cut or changed file is made good from the version before, or is a
 * `DamagedDocument`. `write` replaces all at once and is on the disk when it resolves; when it rejects
 * (`NotSaved`) what was there before is there again. A document is read before it is written.
 */
export class SealedFile implements Adapter<Stored | null> {
  readonly #key: Key;
  readonly #ground: Ground;
  readonly #drawer: Drawer;
  #found: Found = { is: 'nothing' };
  #isMended = false;

  constructor(key: Key, ground: Ground) {
    this.#key = key;
    this.#ground = ground;
    this.#drawer = drawerOf(ground.root, key);
  }

  /** Of what was read or written last; zero where there is none. */
  get revision(): number {
    return this.#found.is === 'nothing' ? 0 : this.#found.revision;
  }

  /** Whether the version before took the place of a damaged one, which has been noted. */
  get isMended(): boolean {
    return this.#isMended;
  }

  async read(): Promise<Stored | null> {
    try {
      const seal = this.#unlock();
      return seal ? await this.#take(seal) : null;
    } catch {
      this.#note('quarantined');
      throw new DamagedDocument(this.#key.id);
    }
  }

  async write(document: Stored | null): Promise<void> {
    if (!document) throw new TypeError('nothing is written by erasing it');
    try {
      if (this.#found.is === 'nothing') await this.#writeFirst(document);
      else await this.#writeNext(document, this.#found);
    } catch (error) {
      throw new NotSaved(codeOf(error));
    }
  }

  async erase(): Promise<void> {
    try {
      await eraseDrawer(this.#ground.files, this.#drawer);
      this.#found = { is: 'nothing' };
    } catch (error) {
      throw new NotSaved(codeOf(error));
    }
  }

  #unlock(): Seal | undefined {
    const { files, vault } = this.#ground;
    const wrapped = files.read(this.#drawer.key) ?? this.#adoptFresh();
    if (!wrapped) return undefined;
    const seal = unwrapKey(this.#key, vault, wrapped);
    if (!seal) throw new Error('no copy of the key can be opened');
    return seal;
  }

  /** The key of a document whose first write was cut off after the document itself was in its place. */
  #adoptFresh(): Uint8Array | undefined {
    const { files } = this.#ground;
    const { key, fresh, gone, document, previous } = this.#drawer;
    const isThere = files.read(document) ?? files.read(previous);
    if (!isThere || files.read(gone)) return undefined;
    const wrapped = files.read(fresh);
    if (!wrapped) throw new Error('a document without its key');
    files.rename(fresh, key);
    return wrapped;
  }

  async #take(seal: Seal): Promise<Stored> {
    const current = this.#look(this.#drawer.document, seal);
    if (current?.is === 'sound') {
      this.#found = { is: 'sound', seal, revision: current.revision };
      return current.document;
    }
    const previous =
      current?.is === 'strange' ? undefined : this.#look(this.#drawer.previous, seal);
    if (previous?.is !== 'sound') throw new Error('no version can be read');
    const { document, revision } = previous;
    this.#isMended = true;
    this.#found = { is: (await this.#repair(previous.bytes)) ? 'sound' : 'worn', seal, revision };
    return document;
  }

  #look(path: string, seal: Seal) {
    const bytes = contentOf(this.#ground.files, path);
    return bytes && { ...disclose(this.#key, seal, bytes), bytes };
  }

  /** Puts the previous version in the place of the damaged one, which is kept aside. False when it cannot. */
  async #repair(bytes: Uint8Array): Promise<boolean> {
    const { files } = this.#ground;
    const { folder, document, damaged } = this.#drawer;
    const draft = temporary(document);
    try {
      await files.create(draft, bytes);
      if (contentOf(files, document)) files.rename(document, damaged);
      files.rename(draft, document);
      await files.settle(folder);
      this.#note('repaired');
      return true;
    } catch {
      attempt(() => {
        files.remove(draft);
      });
      return false;
    }
  }

  /**
   * The key goes first and under a name that means nothing without a document; so at every moment there is
   * either nothing, or a document with its key.
   */
  async #writeFirst(document: Stored): Promise<void> {
    const { files, vault } = this.#ground;
    const drawer = this.#drawer;
    const { seal, file } = mintKey(this.#key, vault);
    const draft = temporary(drawer.document);
    try {
      if (files.read(drawer.gone) ?? files.read(drawer.fresh)) await eraseDrawer(files, drawer);
      await files.create(drawer.fresh, file);
      await files.create(draft, enclose(this.#key, seal, { document, revision: 1 }));
      await files.settle(drawer.folder);
      files.rename(draft, drawer.document);
      await files.settle(drawer.folder);
    } catch (error) {
      attempt(() => {
        for (const path of [drawer.document, draft]) files.remove(path);
      });
      throw error;
    }
    this.#found = { is: 'sound', seal, revision: 1 };
    attempt(() => {
      files.rename(drawer.fresh, drawer.key);
    });
  }

  /** The version before is kept by a second name; it is a good one at every moment, whatever happens between. */
  async #writeNext(document: Stored, found: Sealed<'sound' | 'worn'>): Promise<void> {
    const { files } = this.#ground;
    const drawer = this.#drawer;
    const revision = found.revision + 1;
    const draft = temporary(drawer.document);
    let isReplaced = false;
    try {
      await files.create(draft, enclose(this.#key, found.seal, { document, revision }));
      if (found.is === 'sound') {
        files.remove(drawer.previous);
        files.link(drawer.document, drawer.previous);
      }
      files.rename(draft, drawer.document);
      isReplaced = true;
      await files.settle(drawer.folder);
    } catch (error) {
      attempt(() => {
        if (!isReplaced) files.remove(draft);
        else if (found.is === 'sound') files.rename(drawer.previous, drawer.document);
        else files.remove(drawer.document);
      });
      throw error;
    }
    this.#found = { is: 'sound', seal: found.seal, revision };
  }

  #note(state: 'repaired' | 'quarantined'): void {
    const document = this.#ground.vault.pseudonym(this.#key.id);
    this.#ground.journal.note({ is: 'damaged', document, state });
  }
}

/** A spot of the disk that cannot be read is damage like any other; other troubles may pass, and are thrown. */
function contentOf(files: Files, path: string): Uint8Array | undefined {
  try {
    return files.read(path);
  } catch (error) {
    if (codeOf(error) === 'EIO') return new Uint8Array();
    throw error;
  }
}

/** Clearing up after a failure: when that fails as well, the first failure is what is told. */
function attempt(clear: () => void): void {
  try {
    clear();
  } catch {
    return;
  }
}
