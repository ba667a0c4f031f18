import { join } from 'node:path';
import { list, text } from '../../domain/check.ts';
import type { Key } from '../../ports/store.ts';
import { replace } from './note.ts';
import type { Ground } from './sealed.ts';
import { keyOf } from './drawer.ts';

const ABOUT = 'erased';

/**
 * Which documents were erased since the last backup, so that they can be taken out of the older ones too. Ids only,
 * sealed, and dropped once that is done.
 */
export function readErased({ root, files, vault }: Ground): readonly Key[] {
  const sealed = files.read(join(root, ABOUT));
  const plain = sealed && vault.open(sealed, ABOUT);
  const names: unknown = plain ? JSON.parse(Buffer.from(plain).toString()) : [];
  return list(text)(names) ? names.flatMap((name) => named(name)) : [];
}

/** On the disk when it resolves. */
export async function noteErased(ground: Ground, key: Key): Promise<void> {
  await write(ground, [...readErased(ground), key]);
}

/** Drops those that have been taken out of the backups by now. */
export async function dropErased(ground: Ground, done: readonly Key[]): Promise<void> {
  const ids = new Set<string>(done.map(({ id }) => id));
  const left = readErased(ground).filter(({ id }) => !ids.has(id));
  await write(ground, left);
}

async function write({ root, files, vault }: Ground, keys: readonly Key[]): Promise<void> {
  const names = keys.map(({ kind, id }) => `${kind}/${id}`);
  const sealed = vault.seal(Buffer.from(JSON.stringify(names)), ABOUT);
  await replace(files, join(root, ABOUT), sealed);
}

function named(name: string): readonly Key[] {
  const [kind = '', id = ''] = name.split('/');
  const key = keyOf(kind, id);
  return key ? [key] : [];
}
