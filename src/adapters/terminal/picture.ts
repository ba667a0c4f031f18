import { readFile, stat } from 'node:fs/promises';
import { bareOf, MOST_BYTES } from '../../domain/picture.ts';
import type { Fetched, ShownPicture } from '../../ports/chat.ts';

/** A picture that lies on this computer; the path is taken as the operator wrote it. */
export function shownFrom(path: string): ShownPicture {
  const outOfReach: Fetched = { is: 'not-taken', because: 'out-of-reach' };
  return { fetch: () => read(path).catch(() => outOfReach) };
}

async function read(path: string): Promise<Fetched> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) return { is: 'not-taken', because: 'too-large' };
  const bare = bareOf(await readFile(path));
  return bare ? { is: 'fetched', ...bare } : { is: 'not-taken', because: 'other-kind' };
}
