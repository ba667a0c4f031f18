import type { Rich, Span } from '../../text/rich.ts';
import { tame } from '../../text/tame.ts';

/**
 * Words in Telegram's HTML. Every word is escaped, ours too; words that a person typed are stripped first of
 * what could trick a reader, and kept from turning into links, mentions or commands.
 */
export function dress(rich: Rich): string {
  return rich.map(dressSpan).join('');
}

function dressSpan(span: Span): string {
  const words = escape(span.words);
  if (span.words.trim() === '') return words;
  switch (span.is) {
    case 'words':
      return words;
    // Telegram finds telephone numbers by itself (entity «phone_number», Bot API, read 2026-11-22); its buttons and
    // links take none.
    case 'phone':
      return words;
    case 'typed':
      return escape(inert(setApart(tame(span.words))));
    case 'strong':
      return `<b>${words}</b>`;
    case 'code':
      return `<code>${words}</code>`;
    case 'when':
      return span.exact ? stamped(words, span.at) : words;
    case 'link':
      return isWeb(span.url) ? `<a href="${escape(span.url)}">${words}</a>` : words;
  }
}

/** Telegram keeps these moments in 32 bits. */
const LAST = 2 ** 31 - 1;

/**
 * Our words with a moment behind them. Without a `format` every client shows the words as they stand, which
 * name the hour of the place, and the reader's own hour at a tap; with one, newer clients would put the
 * reader's hour in their place (Bot API 9.5, date-time entity formatting, read 2026-11-22).
 */
function stamped(words: string, at: number): string {
  const unix = Math.floor(at / 1_000);
  return unix > 0 && unix <= LAST ? `<tg-time unix="${unix}">${words}</tg-time>` : words;
}

/** Words that mean nothing to Telegram's parser but themselves. */
export function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Words written from right to left are set apart, so that they turn nothing round. */
function setApart(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}

/** Where Telegram would see a mention, hashtag, price, command or address begin or go on. */
const KINDLING =
  /(?<=[@#$])(?=[\p{L}\p{N}_])|(?<=(?<![\p{L}\p{N}_])\/)(?=[\p{L}\p{N}_])|(?<=\.)(?=\p{L}{2})/gu;

/** The words with an unseen joiner wherever they would catch: it looks the same, and Telegram finds nothing. */
export function inert(words: string): string {
  return words.replace(KINDLING, '\u2060');
}

/** Whether it may stand behind a link or a button. */
export function isWeb(url: string): boolean {
  return /^https?:\/\/[^\s<>"]{1,500}$/.test(url);
}

/**
 * Sentences in pieces of at most so many UTF-16 units each, cut at a line's or a word's end where there is one.
 * Typed words count as they will be shown.
 */
export function cut(rich: Rich, most: number): readonly Rich[] {
  const pieces: Span[][] = [[]];
  let room = most;
  for (const span of rich.map(settled)) {
    let rest = span.words;
    while (rest.length > room) {
      const at = cutAt(rest, room, pieces.at(-1)!.length === 0);
      if (at > 0) pieces.at(-1)!.push({ ...span, words: rest.slice(0, at) });
      rest = rest.slice(at);
      pieces.push([]);
      room = most;
    }
    pieces.at(-1)!.push({ ...span, words: rest });
    room -= rest.length;
  }
  return pieces;
}

/** Typed words as they will stand, so that nothing more changes their length. */
function settled(span: Span): Span {
  return span.is === 'typed' ? { is: 'words', words: inert(setApart(tame(span.words))) } : span;
}

/** Where to cut; a piece that has begun is rather left than cut in the middle of a word. */
function cutAt(words: string, room: number, fresh: boolean): number {
  const head = words.slice(0, room);
  const gap = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' ')) + 1;
  if (gap > 1 && (!fresh || gap > room / 2)) return gap;
  if (!fresh) return 0;
  return /[\uD800-\uDBFF]$/.test(head) ? room - 1 : room;
}
