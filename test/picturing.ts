import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** A photo as a telephone makes it, with where it was made written into it (`PLACE`), and the same bare of that. */
export const PLACE = 'GPS 42.1015 -72.5898';

export function photo(shade: number): { readonly told: Buffer; readonly bare: Buffer } {
  const part = (kind: number, body: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0xff, kind, 0, body.length + 2]), body]);
  const start = Buffer.from([0xff, 0xd8]);
  const frame = part(0xc0, Buffer.from([8, 0, 30, 0, 40, 1, 1, 0x11, 0]));
  const scan = Buffer.concat([part(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([shade])]);
  const end = Buffer.from([0xff, 0xd9]);
  const exif = part(0xe1, Buffer.from(`Exif\0\0${PLACE}`));
  return {
    told: Buffer.concat([start, exif, frame, scan, end]),
    bare: Buffer.concat([start, frame, scan, end]),
  };
}

/** Every file under a folder with its bytes, to look for what must be in none. */
export function walk(folder: string): readonly { readonly name: string; readonly bytes: Buffer }[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((name) => ({ name, bytes: readFileSync(name) }));
}
