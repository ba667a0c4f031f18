import { stripVTControlCharacters } from 'node:util';
import { once } from '../../domain/once.ts';

/** A space at which no line is broken; it is printed as a space. Never found in safe words. */
export const TIED = '\u0000';

/**
 * Words broken into lines of at most that many columns, at spaces only: an address or a code that is longer
 * stays whole, so that it can be copied.
 */
export function wrap(words: string, columns: number): readonly string[] {
  return words.split('\n').flatMap((line) => wrapLine(line, columns));
}

function wrapLine(line: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let current: string[] = [];
  let width = 0;
  for (const word of line.split(' ')) {
    const wide = widthOf(word);
    if (current.length > 0 && width + 1 + wide > columns) {
      lines.push(current.join(' ').trimEnd());
      current = [];
      width = 0;
    }
    width += wide + (current.length > 0 ? 1 : 0);
    if (word !== '' || lines.length === 0 || current.length > 0) current.push(word);
  }
  return [...lines, current.join(' ').trimEnd()].map((text) => text.replaceAll(TIED, ' '));
}

const graphemes = once(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));
const WIDE =
  /\p{Emoji_Presentation}|\uFE0F|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** Columns that words take: emoji and East Asian letters two, a letter with its accents one, colours none. */
export function widthOf(words: string): number {
  const bare = stripVTControlCharacters(words);
  if (/^[\0 -~\u00a0-\u024f]*$/.test(bare)) return bare.length;
  let width = 0;
  for (const { segment } of graphemes().segment(bare)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}
