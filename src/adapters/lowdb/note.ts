import { dirname, join } from 'node:path';
import { temporary } from './drawer.ts';
import type { Files } from './files.ts';
import type { Ground } from './sealed.ts';

const ABOUT = 'note';

/** Puts bytes under a name, all at once, on the disk when it resolves. A failure leaves what was there before. */
export async function replace(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const draft = temporary(path);
  try {
    await files.create(draft, bytes);
    files.rename(draft, path);
  } catch (error) {
    files.remove(draft);
    throw error;
  }
  await files.settle(dirname(path));
}

export async function writeNote({ root, files, vault }: Ground, note: string): Promise<void> {
  await replace(files, join(root, 'note'), vault.seal(Buffer.from(note), ABOUT));
}

/** The note is off the disk before it is handed out, so that a crash right after cannot show it again. */
export async function removeNote({ root, files, vault }: Ground): Promise<string | undefined> {
  const path = join(root, 'note');
  try {
    const sealed = files.read(path);
    if (!sealed) return undefined;
    files.remove(path);
    await files.settle(root);
    const note = vault.open(sealed, ABOUT);
    return note && Buffer.from(note).toString();
  } catch {
    return undefined;
  }
}
