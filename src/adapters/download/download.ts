import { bareOf, MOST_BYTES, type PictureMime } from '../../domain/picture.ts';
import type { ShownPicture } from '../../ports/chat.ts';

/**
 * A picture that lies at that address, fetched when it is asked for and bare of all that is not the picture. The
 * address may hold a token: it is in no error and no log, for nothing is thrown. Undefined of what is too large, too
 * slow, gone, elsewhere than it was said to be, or another kind of thing than was said.
 */
export function shownAt(
  mime: PictureMime,
  address: () => Promise<string | undefined>,
  ms: number,
): ShownPicture {
  return { mime, bytes: () => fetched(mime, address, ms).catch(() => undefined) };
}

async function fetched(
  mime: PictureMime,
  address: () => Promise<string | undefined>,
  ms: number,
): Promise<Uint8Array | undefined> {
  const url = await address();
  const bytes = url === undefined ? undefined : await download(url, ms);
  const bare = bytes && bareOf(bytes);
  return bare?.mime === mime ? bare.bytes : undefined;
}

/** Stops reading as soon as it is too much, whatever was said of its length. */
async function download(url: string, ms: number): Promise<Uint8Array | undefined> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(ms) });
  if (!answer.ok || !answer.body) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
