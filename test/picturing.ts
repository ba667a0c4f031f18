import { deflateSync, crc32 } from 'node:zlib';
import type { Fetched, ShownPicture } from '../src/ports/chat.ts';
import type { Seen } from './stage.ts';
import type { Somebody, World } from './world.ts';

/** Pictures in scenarios: each is known by its number, which is nothing but its colour. */

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A square of one shade of grey, 0 to 255, as PNG. */
export function grey(shade: number, { width = 3, height = 3 } = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, shade)]);
  const rows = Buffer.concat(Array.from({ length: Math.min(height, 50) }, () => row));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** That picture as somebody sends it. */
export function sent(bytes: Buffer, mime: (Fetched & { is: 'fetched' })['mime'] = 'image/png') {
  return { fetch: () => Promise.resolve({ is: 'fetched', mime, bytes }) } satisfies ShownPicture;
}

/** Sends a picture, with words under it or without. */
export async function shows(who: Somebody, bytes: Buffer, words = ''): Promise<void> {
  await who.does({ is: 'said', words, picture: sent(bytes) });
}

/** Which of these pictures came with a message; undefined for none. */
export function bytesIn({ picture }: Pick<Seen, 'picture'>): Buffer | undefined {
  return picture && Buffer.from(picture.bytes);
}

/** How many pictures are kept. */
export async function kept({ store }: Pick<World, 'store'>): Promise<number> {
  return (await store.keys()).filter(({ kind }) => kind === 'picture').length;
}
