import type { Rich, Span } from './rich.ts';

/**
 * Arguments stand in a sentence as single characters of Unicode's private use area while Fluent forms it.
 * What a person typed never passes through here, so nothing typed can pose as a sentinel.
 */
const FIRST = 0xe000;

/** The character that stands for the argument with this index (at most some thousands of them). */
export function standIn(index: number): string {
  return String.fromCharCode(FIRST + index);
}

/** A sentinel, a star that begins or ends emphasis, or a web address of ours (without the full stop after it). */
const PIECE = /([\uE000-\uF8FF]|\*|https:\/\/[^\s*\uE000-\uF8FF]*[^\s*.,;:!?)»\uE000-\uF8FF])/u;

/** Cuts a formed sentence at its sentinels, stars and links. `parts` are the arguments' spans by index. */
export function splitUp(text: string, parts: readonly Rich[]): Rich {
  const spans: Span[] = [];
  let strong = false;
  for (const piece of text.split(PIECE)) {
    if (piece === '*') strong = !strong;
    else spans.push(...spansOf(piece, parts).map((span) => (strong ? stressed(span) : span)));
  }
  return joined(spans);
}

function spansOf(piece: string, parts: readonly Rich[]): Rich {
  if (piece === '') return [];
  if (/^[\uE000-\uF8FF]$/u.test(piece)) return parts[piece.charCodeAt(0) - FIRST] ?? [];
  if (piece.startsWith('https://')) return [{ is: 'link', words: piece, url: piece }];
  return [{ is: 'words', words: piece }];
}

function stressed(span: Span): Span {
  return span.is === 'words' ? { is: 'strong', words: span.words } : span;
}

/** Neighbouring spans of plain words become one. */
function joined(spans: Rich): Rich {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && isPlain(last) && last.is === span.is) {
      whole[whole.length - 1] = { is: last.is, words: last.words + span.words };
    } else whole.push(span);
  }
  return whole;
}

function isPlain(span: Span): span is Extract<Span, { is: 'words' | 'strong' }> {
  return span.is === 'words' || span.is === 'strong';
}
