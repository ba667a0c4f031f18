import { bareOf, MOST_BYTES, type PictureMime } from '../../domain/picture.ts';
import type { Fetched, NotTaken, ShownPicture } from '../../ports/chat.ts';

/**
 * A picture that lies at that address, fetched when it is asked for and bare of all that is not the picture. The
 * address may hold a token: it is in no error and no log, for nothing is thrown. What is elsewhere than it was said to
 * be is out of reach; what its bytes do not say that it is, is of another kind.
 */
export function shownAt(
  mime: PictureMime,
  address: () => Promise<string | undefined>,
  ms: number,
): ShownPicture {
  return { fetch: () => fetched(mime, address, ms).catch(() => notTaken('out-of-reach')) };
}

/** One of which it is known beforehand that it is not taken. */
export function notShown(because: NotTaken): ShownPicture {
  return { fetch: () => Promise.resolve(notTaken(because)) };
}

function notTaken(because: NotTaken): Fetched {
  return { is: 'not-taken', because };
}

async function fetched(
  mime: PictureMime,
  address: () => Promise<string | undefined>,
  ms: number,
): Promise<Fetched> {
  const url = await address();
  const bytes = url === undefined ? 'out-of-reach' : await download(url, ms);
  if (typeof bytes === 'string') return notTaken(bytes);
  const bare = bareOf(bytes);
  return bare?.mime === mime ? { is: 'fetched', ...bare } : notTaken('other-kind');
}

/** Stops reading as soon as it is too much, whatever was said of its length. */
async function download(url: string, ms: number): Promise<Uint8Array | NotTaken> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(ms) });
  if (!answer.ok || !answer.body) return 'out-of-reach';
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > MOST_BYTES) return 'too-large';
    parts.push(part);
  }
  return Buffer.concat(parts);
}
