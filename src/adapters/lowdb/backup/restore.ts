import { dirname, join } from 'node:path';
import type { Seal } from '../../../ports/vault.ts';
import { drawerOf, inventory, missingFolders } from '../drawer.ts';
import { codeOf, type Files } from '../files.ts';
import { MARKS } from '../marks.ts';
import { replace } from '../note.ts';
import { unbind, type Backup, type BackupRefused } from './bundle.ts';
import type { Copied } from './copy.ts';

/** What became of putting a backup back. Of a refusal nothing was changed. */
export type Restored =
  | { readonly is: 'restored'; readonly backup: Backup }
  | { readonly is: 'refused'; readonly because: BackupRefused | 'not-empty' }
  | { readonly is: 'not-writable'; readonly because: string };

export interface RestoreWanted {
  readonly file: Uint8Array;
  /** Must hold no documents: nothing is ever overwritten. */
  readonly root: string;
  readonly seal: Seal;
  readonly files: Files;
}

/** Lies in the folder while documents are put back: a folder with it holds half of them, and is not opened. */
export const UNFINISHED = 'restoring';

/** So many files are written side by side: waiting for the disk is most of it. */
const SIDE_BY_SIDE = 64;

/**
 * Puts every document of a backup into an empty folder; all are on the disk when it resolves. The whole file is
 * opened and checked before anything is written. A restoring that was cut off may be begun again.
 */
export async function restore(wanted: RestoreWanted): Promise<Restored> {
  const { root, files } = wanted;
  const isEmpty = inventory(files, root).size === 0 || files.read(join(root, UNFINISHED));
  if (!isEmpty) return { is: 'refused', because: 'not-empty' };
  const read = unbind(wanted.file, wanted.seal);
  if (!read.ok) return { is: 'refused', because: read.why };
  try {
    await putBack({ root, files }, read.value.documents);
    return { is: 'restored', backup: read.value };
  } catch (error) {
    return { is: 'not-writable', because: codeOf(error) };
  }
}

async function putBack(
  { root, files }: Pick<RestoreWanted, 'root' | 'files'>,
  documents: readonly Copied[],
): Promise<void> {
  files.makeFolder(root);
  files.makePrivate(root);
  await replace(files, join(root, UNFINISHED), Buffer.from('1'));
  // How far the documents had come that lay here before says nothing about these.
  files.remove(join(root, MARKS));
  for (const folder of missingFolders(files, root)) files.makeFolder(folder);
  const waiting = [...documents];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await write({ root, files }, next);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  const folders = new Set(documents.map(({ key }) => drawerOf(root, key).folder));
  for (const folder of folders) await files.settle(folder);
  for (const above of new Set([...folders].map(dirname))) await files.settle(above);
  await files.settle(root);
  files.remove(join(root, UNFINISHED));
  await files.settle(root);
}

/** What a restoring that was cut off left of it is written anew. */
async function write(
  { root, files }: Pick<RestoreWanted, 'root' | 'files'>,
  { key, wrapped, sealed }: Copied,
): Promise<void> {
  const drawer = drawerOf(root, key);
  for (const path of [drawer.key, drawer.document]) files.remove(path);
  await files.create(drawer.key, wrapped);
  await files.create(drawer.document, sealed);
}
