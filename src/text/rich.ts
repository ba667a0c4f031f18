import type { Instant } from '../domain/time.ts';

/**
 * A sentence before it is dressed for a platform. Each platform's renderer turns spans into its own markup
 * and escapes every word; `typed` words came from a person and are also stripped of what could trick a reader.
 */
export type Span =
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'typed'; readonly words: string }
  | { readonly is: 'strong'; readonly words: string }
  /** A code or a command to copy, shown in fixed width where there is one. */
  | { readonly is: 'code'; readonly words: string }
  /** A moment: the words say it whole in the place's zone; platforms add their own stamp in the reader's zone. */
  | { readonly is: 'when'; readonly words: string; readonly at: Instant; readonly exact: boolean }
  /** A telephone number with its `+`, to be called at a tap where there is a telephone. */
  | { readonly is: 'phone'; readonly words: string }
  | { readonly is: 'link'; readonly words: string; readonly url: string };

export type Rich = readonly Span[];

/** The sentence as plain words, for the terminal, for files and for measuring its length. */
export function plain(rich: Rich): string {
  return rich.map((span) => span.words).join('');
}
