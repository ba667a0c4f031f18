import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/adapters/lowdb/open.ts';
import { MasterVault } from '../src/adapters/vault/vault.ts';
import { ALPHABET } from '../src/domain/id.ts';
import type { Journal } from '../src/ports/journal.ts';
import type { Store } from '../src/ports/store.ts';

/** The master key of everything that is measured; it protects nothing. */
export const MASTER = Buffer.alloc(32, 3);

export const vault = new MasterVault(MASTER);

export const silent: Journal = { note: () => undefined };

/** The real store over this folder. */
export async function opened(folder: string): Promise<Store> {
  const answer = await openStore({ folder, vault, isKeyNew: false, journal: silent });
  if (answer.is !== 'open') throw new Error(answer.because);
  return answer.store;
}

/** Gives the work a folder of its own, on the disk on which temporary files lie, and removes it. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'contigo-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does the work for each, so many at a time. */
export async function each<T>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  const rest = all.values();
  const worker = async (): Promise<void> => {
    for (const one of rest) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** The twelve letters of a number's id; the next number's is next to it in no folder. */
export function idOf(number: number): string {
  let id = '';
  for (let rest = number; id.length < 12; rest = Math.floor(rest / ALPHABET.length)) {
    id = ALPHABET.charAt(rest % ALPHABET.length) + id;
  }
  return id;
}
