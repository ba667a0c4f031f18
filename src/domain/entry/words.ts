/**
 * What a person typed, made ready for reading. Every reader of this folder works on such a text, so that all
 * of them forgive the same things: accents, capitals, doubled spaces, curly quotes, long dashes, wide digits.
 */
export interface Words {
  /** The person's own letters, on one line, without what no eye can see. */
  readonly said: string;
  /** The same, letter for letter at the same places, in small letters without accents. */
  readonly plain: string;
}

/** A stretch of a text, from the first letter to the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Letters that are read; what comes after is left out before anything looks at it. */
export const LONGEST = 1_000;

/** Stands where something was read and taken out; cannot be typed, since `wordsOf` drops control characters. */
export const CUT = '\u0001';

/** Zero-width and direction marks can hide in a copied text; the joiners stay, emoji and scripts need them. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

export function wordsOf(typed: string): Words {
  const seen = typed.slice(0, LONGEST).replace(/\s+/g, ' ').replace(UNSEEN, '');
  const said = seen.normalize('NFC').trim();
  return { said, plain: Array.from(said, plainLetter).join('') };
}

/** Small letters without accents, for looking names and phrases up. */
export function plainOf(typed: string): string {
  return wordsOf(typed).plain;
}

function plainLetter(letter: string): string {
  if (/[\u2010-\u2015\u2212]/.test(letter)) return '-';
  if (/[\u2018\u2019\u02BC]/.test(letter)) return "'";
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.length === letter.length ? bare : letter;
}

/** The text with these stretches taken out; a mark stays, so that what stood apart does not grow together. */
export function without(words: Words, spans: readonly Span[]): Words {
  const fromTheEnd = [...spans].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce(
    (left, span) => ({ said: cut(left.said, span), plain: cut(left.plain, span) }),
    words,
  );
}

function cut(text: string, span: Span): string {
  return text.slice(0, span.start) + CUT + text.slice(span.end);
}

/** The stretches between what was taken out. */
export function pieces(words: Words): readonly Words[] {
  const said = words.said.split(CUT);
  return words.plain.split(CUT).map((plain, at) => trimmed({ said: said[at]!, plain }));
}

/** What is left of the text once the read parts are out: the person's own words, with commas at the seams. */
export function restOf(words: Words): string {
  return pieces(words)
    .map((piece) => piece.said)
    .filter((said) => said !== '')
    .join(', ');
}

const BEFORE = /^(?:[\s,;:.|)-]|(?:at|in|en|@)(?= |$))+/;

function trimmed(piece: Words): Words {
  const start = BEFORE.exec(piece.plain)?.[0].length ?? 0;
  let end = piece.plain.length;
  while (end > start && ' ,;:|(-'.includes(piece.plain[end - 1]!)) end -= 1;
  return { said: piece.said.slice(start, end), plain: piece.plain.slice(start, end) };
}

/** Of stretches that overlap the longest is kept; they come back in the order of the text. */
export function longest<T extends Span>(found: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Letters of any script, in few ranges: hundreds of patterns use them, and to make each of `\\p{L}` took half a
 * second at the first date. Marks, signs and emoji are none.
 */
export const LETTERS = String.raw`a-z\u00AA-\u024F\u0370-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF\uF900-\uFDFF\uFE70-\uFEFE`;
/** A pattern begins a word of its own: not inside one, nor in the middle of a number with points or dashes. */
export const BEGINS = `(?<![${LETTERS}0-9$#]|[0-9][-/.:])`;
/** A pattern ends a word. */
export const ENDS = `(?![${LETTERS}0-9]|[-/.:][0-9])`;

/** One of these words, the longest first, so that «october» is not read as «oct». */
export function oneOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
