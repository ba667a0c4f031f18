import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { nodeFiles, type Files } from '../../../src/adapters/lowdb/files.ts';
import { openStore, type OpenedStore } from '../../../src/adapters/lowdb/open.ts';
import { MasterVault } from '../../../src/adapters/vault/vault.ts';
import type { Event } from '../../../src/ports/journal.ts';
import type { Store } from '../../../src/ports/store.ts';

/** A data folder of its own for one test, and what was noted while it was in use. */
export interface TestGround {
  readonly folder: string;
  readonly events: Event[];
  /** Opens as the program would; `key` is any number, one for each master key. */
  readonly tryOpen: (how?: Ways) => Promise<OpenedStore>;
  /** The same where it must work. */
  readonly open: (files?: Files) => Promise<Opened>;
}

interface Ways {
  readonly key?: number;
  readonly isKeyNew?: boolean;
  readonly files?: Files;
}

interface Opened {
  readonly store: Store;
  readonly isFirstStart: boolean;
}

export const vaultOf = (key: number): MasterVault => new MasterVault(Buffer.alloc(32, key));

export function newGround(t: TestContext): TestGround {
  const above = mkdtempSync(join(tmpdir(), 'contigo-data-'));
  t.after(() => {
    rmSync(above, { recursive: true, force: true });
  });
  return groundAt(join(above, 'data'));
}

export function groundAt(folder: string): TestGround {
  const events: Event[] = [];
  const journal = { note: (event: Event) => void events.push(event) };
  const tryOpen: TestGround['tryOpen'] = ({ key = 1, isKeyNew = false, files = nodeFiles } = {}) =>
    openStore({ folder, vault: vaultOf(key), isKeyNew, journal, files });
  return {
    folder,
    events,
    tryOpen,
    open: async (files = nodeFiles) => {
      const opened = await tryOpen({ files });
      assert.equal(opened.is, 'open');
      return opened;
    },
  };
}

/** Every file below a folder with its bytes, by its path. */
export function treeOf(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The names of a document's files without their folders. */
export function namesOf(folder: string, id: string): readonly string[] {
  return [...treeOf(folder).keys()]
    .filter((path) => path.includes(id))
    .map((path) => path.slice(9));
}
