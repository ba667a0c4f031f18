import { createHash } from 'node:crypto';
import type { Picture } from '../../text/message.ts';
import type { Page, Rendered, Upload } from './render.ts';

/** The most characters that a caption may have (Bot API, read 2026-11-22). */
const CAPTION = 1_024;

/** A picture that stands there: which one, and in which message; `none` is a message of words. */
export type Standing = { readonly shows: string; readonly at: number } | 'none';

/** What is to be shown: the words, the picture, and whether all of it is one message. */
export interface Showing {
  readonly pages: readonly Page[];
  readonly picture: Picture | undefined;
  readonly files: readonly Upload[];
  readonly isOne: boolean;
}

export function showingOf({ pages, files }: Rendered): Showing {
  const length = pages[0]?.length ?? 0;
  return {
    pages,
    picture: files.find(isPicture),
    files: files.filter((file) => !isPicture(file)),
    isOne: pages.length <= 1 && files.length === 1 && length <= CAPTION,
  };
}

export function isPicture(file: Upload): file is Picture {
  return 'bytes' in file;
}

/** How a message becomes another one in its place: what happens to its words, and what to its picture. */
export type Exchange =
  /** Words for words; those under a picture for those under it. */
  | 'words'
  | 'caption'
  /** The whole message: a picture with words under it. */
  | 'picture'
  /** Words for words; and the picture in the other message is exchanged, or taken away, or comes as one. */
  | 'other-picture'
  | 'no-picture'
  | 'more-picture'
  /** A picture can become no words: it is made anew, and then taken away. */
  | 'anew';

/** `standing` is undefined where nobody kept what the message shows: a picture then stays as it is. */
export function exchangeOf(
  standing: Standing | undefined,
  message: number,
  { picture, isOne }: Showing,
): Exchange {
  if (standing === undefined) return picture && isOne ? 'caption' : 'words';
  if (standing === 'none') return picture ? (isOne ? 'picture' : 'more-picture') : 'words';
  const isSame = picture !== undefined && digestOf(picture) === standing.shows;
  if (standing.at !== message) return isSame ? 'words' : picture ? 'other-picture' : 'no-picture';
  if (!picture || !isOne) return 'anew';
  return isSame ? 'caption' : 'picture';
}

const known = new WeakMap<Uint8Array, string>();

/** Short, the same for the same picture. */
export function digestOf({ bytes }: Picture): string {
  const before = known.get(bytes);
  const digest = before ?? createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  known.set(bytes, digest);
  return digest;
}

/** A white square. What cannot be taken away any more shows this. */
export const BLANK: Picture = {
  name: 'contigo.png',
  mime: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAEAAAABAAQAAAACCEkxzAAAAEklEQVR42mP4DwUMo4xRBukMAOPT/hAC2mzjAAAAAElFTkSuQmCC',
    'base64',
  ),
  alt: '',
};
