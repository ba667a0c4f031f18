import { join } from 'node:path';
import type { Key } from '../../ports/store.ts';
import { drawerOf } from './drawer.ts';
import { aboutKey } from './envelope.ts';
import { replace } from './note.ts';
import type { Ground } from './sealed.ts';

/**
 * Seals the wrapped key of one document with the key of today; false when it is so, or the key is gone or damaged. At
 * every moment there is a whole key, of before or of today.
 */
export async function renewKey(key: Key, { root, files, vault }: Ground): Promise<boolean> {
  const drawer = drawerOf(root, key);
  const path = files.read(drawer.key) ? drawer.key : drawer.fresh;
  const wrapped = files.read(path);
  if (!wrapped) return false;
  const half = wrapped.length >> 1;
  const halves = [wrapped.subarray(0, half), wrapped.subarray(half)];
  const renewed = halves.map((one) => vault.renew(one, aboutKey(key)));
  const good = renewed.find((one) => one !== undefined);
  if (!good || renewed.every((one, place) => one === halves[place])) return false;
  await replace(files, path, Buffer.concat(renewed.map((one) => one ?? good)));
  return true;
}

/** What is sealed beside the documents, by what it is. */
const BESIDE = ['about', 'erased', 'marks', 'note'] as const;

export async function renewSealed({ root, files, vault }: Ground): Promise<void> {
  for (const name of BESIDE) {
    const sealed = files.read(join(root, name));
    const renewed = sealed && vault.renew(sealed, name);
    if (renewed && renewed !== sealed) await replace(files, join(root, name), renewed);
  }
}
