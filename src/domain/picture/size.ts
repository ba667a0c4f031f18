import type { BarePicture } from '../picture.ts';
import { longAt, wordAt } from './bytes.ts';

/** In pixels, as it is stored: turned by EXIF it may be the other way round. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Telegram takes no photo with longer sides, or with one side twenty times the other (Bot API, sendPhoto, read 2026-11-22). */
const SIDES = 10_000;
const RATIO = 20;

/** Whether both platforms show it as a picture; what does not say its size is none. */
export function isShowable(picture: BarePicture): boolean {
  const { width, height } = sizeOf(picture) ?? { width: 0, height: 0 };
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return short > 0 && width + height <= SIDES && long <= RATIO * short;
}

/** Undefined where it is not said where it should be. WebP is not looked into. */
export function sizeOf({ mime, bytes }: BarePicture): Size | undefined {
  switch (mime) {
    case 'image/png':
      return { width: longAt(bytes, 16), height: longAt(bytes, 20) };
    case 'image/jpeg':
      return ofJpeg(bytes);
    case 'image/webp':
      return undefined;
  }
}

/** It stands in the head of the frame (ITU-T T.81, B.2.2), of whatever kind but the three that are no frames. */
function ofJpeg(bytes: Uint8Array): Size | undefined {
  for (let at = 2; bytes[at] === 0xff; at += 2 + wordAt(bytes, at + 2)) {
    const kind = bytes[at + 1] ?? 0;
    if (isFrame(kind)) return { width: wordAt(bytes, at + 7), height: wordAt(bytes, at + 5) };
    if (kind === SCAN || wordAt(bytes, at + 2) < 2) return undefined;
  }
  return undefined;
}

const SCAN = 0xda;
const NO_FRAMES: readonly number[] = [0xc4, 0xc8, 0xcc];

function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xcf && !NO_FRAMES.includes(kind);
}
