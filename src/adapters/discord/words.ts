import type { Rich, Span } from '../../text/rich.ts';
import { tame } from '../../text/tame.ts';

/**
 * Words in Discord's markdown. Every word is escaped, ours too; words that a person typed are stripped first
 * of what could trick a reader, and put on one line, so that they cannot pose as lines of ours.
 */
export function dress(rich: Rich): string {
  return rich.map(dressSpan).join('');
}

function dressSpan(span: Span): string {
  switch (span.is) {
    case 'words':
      return escape(span.words);
    case 'typed':
      return escape(tame(span.words));
    case 'strong':
      return span.words.trim() === '' ? span.words : `**${escape(span.words)}**`;
    case 'code':
      return span.words === '' ? '' : `\`${span.words.replaceAll('`', "'")}\``;
    case 'when':
      return `${escape(span.words)} (<t:${Math.floor(span.at / 1_000)}:${span.exact ? 'F' : 'R'}>)`;
    case 'phone':
      return phone(span.words);
    case 'link':
      return link(span.words, span.url);
  }
}

/** A number that Discord dials at a tap: `<+…>` (message formatting, read 2026-11-22). Links take no `tel:`. */
function phone(words: string): string {
  return /^\+[\d -]{8,24}$/.test(words) ? `<${words}>` : escape(words);
}

/**
 * Words that mean nothing to Discord but themselves: no markup, no mention, no link, no stamp. A mention also
 * loses its @ to a zero-width space, since `@everyone` is coloured even where it notifies nobody.
 */
export function escape(words: string): string {
  return words
    .replace(/[\\*_~`|<[\]]/g, '\\$&')
    .replace(/^(\s*)([-+#>]|\d+(?=[.)]))/gm, (_all, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@(?=everyone|here|[!&]?\d)/gi, '@\u200B');
}

/** A link of ours. Discord shows a web address under its own name only when it stands bare. */
function link(words: string, url: string): string {
  if (!isWeb(url)) return escape(words);
  if (words === url || words.trim() === '') return url;
  return `[${escape(words)}](${url})`;
}

/** Whether it may stand behind a link or a button. */
export function isWeb(url: string): boolean {
  return /^https?:\/\/[^\s<>()[\]\\]{1,500}$/.test(url);
}

/** At most so many UTF-16 units, cut between whole characters, with a sign that something was cut. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  const whole: string[] = [];
  let length = 1;
  for (const { segment } of GRAPHEMES.segment(words)) {
    length += segment.length;
    if (length > most) break;
    whole.push(segment);
  }
  return `${whole.join('').trimEnd()}…`;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The words in pieces of at most so many UTF-16 units, cut at a line's or a word's end where there is one. */
export function cut(words: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = words;
  while (rest.length > most) {
    const at = cutAt(rest, most);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}

function cutAt(words: string, most: number): number {
  const head = words.slice(0, most);
  const gap = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
  if (gap > most / 2) return gap + 1;
  return /[\uD800-\uDBFF]$/.test(head) ? most - 1 : most;
}
