import { bareJpeg } from './picture/jpeg.ts';
import { barePng } from './picture/png.ts';
import { bareWebp } from './picture/webp.ts';

export type PictureMime = 'image/jpeg' | 'image/png' | 'image/webp';

/** A picture with nothing in it but the picture: no place, no time, no device, no name, no words. */
export interface BarePicture {
  readonly mime: PictureMime;
  readonly bytes: Uint8Array;
}

/** More bytes than this are not taken in. */
export const MOST_BYTES = 5 * 1024 * 1024;

/**
 * The picture without what a telephone writes into it: only what is needed to draw it is kept, everything else is
 * left out, known or not, and so is what comes after its end. Undefined of what is no JPEG, PNG or still WebP, is cut
 * off, or too large. What it is, its own first bytes say; names and headers are not asked.
 */
export function bareOf(bytes: Uint8Array): BarePicture | undefined {
  if (bytes.length > MOST_BYTES) return undefined;
  for (const [mime, bare] of READERS) {
    const found = bare(bytes);
    if (found) return { mime, bytes: found };
  }
  return undefined;
}

type Reader = (bytes: Uint8Array) => Uint8Array | undefined;

const READERS: readonly (readonly [PictureMime, Reader])[] = [
  ['image/jpeg', bareJpeg],
  ['image/png', barePng],
  ['image/webp', bareWebp],
];

/** The kind that a platform names, when it is one that we take. */
export function pictureMime(named: string): PictureMime | undefined {
  return READERS.map(([mime]) => mime).find((mime) => mime === named);
}
