import type { PictureMime } from '../domain/picture.ts';
import type { Poster } from './poster.ts';
import type { Rich } from './rich.ts';
import type { View } from './view.ts';

/**
 * A view put into one language, still without any platform's markup. What every renderer starts from; each
 * shows it with the best that its platform has.
 */
export interface Message {
  /** Which view it came from, so that a platform can give one of them a face of its own. */
  readonly kind: View['kind'];
  readonly blocks: readonly Block[];
  /** Rows of buttons under the whole. */
  readonly choices: readonly (readonly Choice[])[];
  /** Set when words may be typed as the answer: a form of one field on Discord, a hint in the input line elsewhere. */
  readonly typed?: Typed;
  readonly file?: File;
  readonly picture?: Picture;
  /** A picture that is painted before the message is sent. */
  readonly poster?: Poster;
  /** What is said instead of the blocks when the picture cannot be painted. */
  readonly unpainted?: readonly Block[];
}

export type Block =
  | { readonly is: 'text'; readonly text: Rich }
  /** One thing of a list with buttons of its own. */
  | { readonly is: 'item'; readonly text: Rich; readonly choices: readonly (readonly Choice[])[] }
  | { readonly is: 'rule' };

/** A button. At most 80 characters on Discord; Telegram shows about 30 of them on a phone. */
export type Choice =
  | {
      readonly is: 'press';
      readonly label: string;
      /** What comes back when it is pressed: at most 64 bytes, opaque, good for ever. */
      readonly token: string;
      readonly look: Look;
    }
  | { readonly is: 'open'; readonly label: string; readonly url: string };

export type Look = 'plain' | 'main' | 'danger';

export interface Typed {
  /** What to write, in a few words (Discord: at most 45 characters). */
  readonly label: string;
  readonly hint: string;
  /** The token under which the written words come back, `v1:write:<draft>.<field>`. */
  readonly token: string;
}

/** A file to hand over, its whole body in memory: calendar files and one's own data are a few kilobytes. */
export interface File {
  readonly name: string;
  readonly mime: string;
  readonly body: string;
}

/** A picture to show, whole in memory: some hundred kilobytes, 5 megabytes at most. */
export interface Picture {
  readonly name: string;
  readonly mime: PictureMime;
  readonly bytes: Uint8Array;
  /** What it shows, for whoever cannot see it. */
  readonly alt: string;
  /** Seen only when it is tapped: a letter may lie on a lock screen. */
  readonly veiled?: true;
}
