import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Drawer } from './drawer.ts';
import type { Files } from './files.ts';

/**
 * Takes a document away for good. Once its key has its last name the erasing only goes forward, over crashes
 * too. The key is destroyed in its place before anything else, which makes every version unreadable, copies
 * included; on media that never write in the same place twice (flash, copy-on-write file systems) the wrapped
 * key may outlive that, and then only the master key guards it.
 */
export async function eraseDrawer(files: Files, drawer: Drawer): Promise<void> {
  for (const key of [drawer.key, drawer.fresh]) {
    if (!files.read(key)) continue;
    files.rename(key, drawer.gone);
    await files.settle(drawer.folder);
  }
  const doomed = files.read(drawer.gone);
  if (doomed) await files.overwrite(drawer.gone, randomBytes(doomed.length));
  for (const path of othersIn(files, drawer)) files.remove(path);
  await files.settle(drawer.folder);
  files.remove(drawer.gone);
  await files.settle(drawer.folder);
}

/** Everything that carries the document's id, strays of interrupted writes included, but its doomed key. */
function othersIn(files: Files, { folder, gone }: Drawer): readonly string[] {
  const last = basename(gone);
  const ours = last.slice(0, last.indexOf('.') + 1);
  const names = files.list(folder).filter((name) => name.startsWith(ours) && name !== last);
  return names.map((name) => join(folder, name));
}
