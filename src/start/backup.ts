import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Configuration } from '../adapters/config/configuration.ts';
import { restore, type Restored } from '../adapters/lowdb/backup/restore.ts';
import { backUp, backupsIn, forgetIn, type BackedUp } from '../adapters/lowdb/backup/shelf.ts';
import { dropErased, readErased } from '../adapters/lowdb/erased.ts';
import { nodeFiles } from '../adapters/lowdb/files.ts';
import { systemClock } from '../adapters/clock/system.ts';
import type { Journal } from '../ports/journal.ts';
import type { Vault } from '../ports/vault.ts';
import { ended, type Ended } from './ended.ts';
import { keyPathOf, openKey } from './key.ts';

/** Where one operator's backups go and what they are made with. */
export interface Backups {
  readonly root: string;
  readonly vault: Vault;
  readonly to: string;
  readonly keep: number;
}

/**
 * What is done each night: what was erased is taken out of the older backups, then a new one is made and the oldest
 * goes. That it could not be done is in the journal.
 */
export async function backUpNightly(backups: Backups, journal: Journal): Promise<BackedUp> {
  const { root, vault } = backups;
  const ground = { root, vault, files: nodeFiles, journal };
  const wanted = { ...backups, files: nodeFiles, seal: vault };
  const erased = readErased(ground);
  await forgetIn(wanted, erased);
  if (erased.length > 0) await dropErased(ground, erased);
  const made = await backUp(wanted, systemClock().now());
  journal.note({
    is: 'backup',
    state: made.is,
    documents: made.is === 'made' ? made.documents : 0,
    because: made.is === 'not-writable' ? made.because : '',
  });
  return made;
}

/** `npm run backup`: one more, now, beside the running bot or without it. */
export async function backUpNow(configuration: Configuration): Promise<Ended> {
  const key = await keyOf(configuration);
  if ('code' in key) return key;
  const { folder, keep } = configuration.backups ?? WITHOUT_NIGHTS;
  const to = resolve(folder);
  const wanted = { root: configuration.data, files: nodeFiles, seal: key.vault, to, keep };
  const made = await backUp(wanted, systemClock().now());
  switch (made.is) {
    case 'made':
      return ended(0, 'backup-made', { path: made.path, documents: made.documents });
    case 'busy':
      return ended(1, 'backup-busy');
    case 'not-writable':
      return ended(1, 'backup-not-writable', { folder: to, because: made.because });
  }
}

/** Whoever turned the nightly ones off may still ask for one. */
const WITHOUT_NIGHTS = { folder: 'backups', keep: 7 };

/** `npm run restore`: puts a backup into the empty data folder; the newest one where none is named. */
export async function restoreNow(
  configuration: Configuration,
  named: string | undefined,
): Promise<Ended> {
  const key = await keyOf(configuration);
  if ('code' in key) return key;
  const { folder } = configuration.backups ?? WITHOUT_NIGHTS;
  const newest = backupsIn(nodeFiles, folder).at(-1);
  const path = named ?? join(folder, newest ?? '');
  const file = fileAt(path);
  if (!file) return ended(1, 'restore-no-file', { path });
  const wanted = { file, root: configuration.data, seal: key.vault, files: nodeFiles };
  return told(await restore(wanted), { path, folder: configuration.data });
}

function told(restored: Restored, where: { path: string; folder: string }): Ended {
  switch (restored.is) {
    case 'restored': {
      const { documents, made } = restored.backup;
      const on = new Date(made).toISOString().slice(0, 16).replace('T', ' ');
      return ended(0, 'restore-done', { ...where, documents: documents.length, on });
    }
    case 'refused':
      return ended(1, `restore-${restored.because}`, where);
    case 'not-writable':
      return ended(1, 'restore-not-writable', { ...where, because: restored.because });
  }
}

/** The key is never made here: without it there is nothing to seal with and nothing to open. */
async function keyOf(configuration: Configuration): Promise<{ readonly vault: Vault } | Ended> {
  const { file } = await openKey(configuration, false);
  if (file.is !== 'refused') return file;
  return ended(1, `start-key-${file.because}`, { path: keyPathOf(configuration) });
}

function fileAt(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
