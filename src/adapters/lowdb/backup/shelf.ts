import { join } from 'node:path';
import type { Instant } from '../../../domain/time.ts';
import type { Key } from '../../../ports/store.ts';
import type { Seal } from '../../../ports/vault.ts';
import { codeOf, type Files } from '../files.ts';
import { replace } from '../note.ts';
import { bind, unbind } from './bundle.ts';
import { copyAll } from './copy.ts';

/** Where backups are made from and to. */
export interface BackupWanted {
  readonly root: string;
  readonly files: Files;
  readonly seal: Seal;
  /** The folder of the backups, which is not that of the documents. */
  readonly to: string;
  /** How many are kept, the newest ones. */
  readonly keep: number;
}

export type BackedUp =
  | {
      readonly is: 'made';
      readonly path: string;
      readonly documents: number;
      readonly bytes: number;
    }
  /** The documents changed all the time. */
  | { readonly is: 'busy' }
  /** The disk does not let us; `because` is an errno name such as `ENOSPC`. */
  | { readonly is: 'not-writable'; readonly because: string };

/** Named by the moment at which it was made, so that the names sort by age and tell nothing else. */
const NAME = /^contigo-\d{8}T\d{6}Z\.backup$/;

/** Makes one backup, takes what was erased out of the older ones, and lets the oldest go. On the disk when it resolves. */
export async function backUp(wanted: BackupWanted, now: Instant): Promise<BackedUp> {
  const { root, files, seal, to } = wanted;
  const documents = await copyAll({ root, files });
  if (!documents) return { is: 'busy' };
  const path = join(to, nameAt(now));
  const file = bind(documents, seal, now);
  try {
    files.makeFolder(to);
    await replace(files, path, file);
    letGo(wanted);
    return { is: 'made', path, documents: documents.length, bytes: file.length };
  } catch (error) {
    return { is: 'not-writable', because: codeOf(error) };
  }
}

function nameAt(now: Instant): string {
  const digits = new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '');
  return `contigo-${digits}Z.backup`;
}

/** The names of the backups in that folder, oldest first. */
export function backupsIn(files: Files, folder: string): readonly string[] {
  return files
    .list(folder)
    .filter((name) => NAME.test(name))
    .sort();
}

function letGo({ files, to, keep }: BackupWanted): void {
  const names = backupsIn(files, to);
  for (const name of names.slice(0, Math.max(0, names.length - keep))) files.remove(join(to, name));
}

/** Seals every backup that is sealed with a key of before with that of today. One that cannot be opened is left alone. */
export async function renewBackups(files: Files, folder: string, seal: Seal): Promise<void> {
  for (const name of backupsIn(files, folder)) {
    const path = join(folder, name);
    const read = unbind(files.read(path) ?? new Uint8Array(), seal);
    if (!read.ok) continue;
    await replace(files, path, bind(read.value.documents, seal, read.value.made));
  }
}

/**
 * Writes every backup anew that still holds one of these documents, without it: erased is erased there too. What
 * was carried elsewhere nobody can reach from here. A backup that cannot be opened is left alone.
 */
export async function forgetIn(
  { files, seal, to }: BackupWanted,
  erased: readonly Key[],
): Promise<void> {
  const gone = new Set(erased.map(({ kind, id }) => `${kind}/${id}`));
  if (gone.size === 0) return;
  for (const name of backupsIn(files, to)) {
    const path = join(to, name);
    const read = unbind(files.read(path) ?? new Uint8Array(), seal);
    if (!read.ok) continue;
    const { documents, made } = read.value;
    const kept = documents.filter(({ key }) => !gone.has(`${key.kind}/${key.id}`));
    if (kept.length < documents.length) await replace(files, path, bind(kept, seal, made));
  }
}
