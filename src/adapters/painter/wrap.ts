/** How wide words are, in pixels. */
export type Measure = (words: string) => number;

export interface Wrapped {
  readonly lines: readonly string[];
  /** A word was too long for a line and is cut. */
  readonly cut: boolean;
}

/** A piece that stays together, and whether a space stands before it. */
interface Piece {
  readonly words: string;
  readonly spaced: boolean;
}

/** Words in lines no wider than so many pixels. A word that is wider is cut, at a sign where there is one. */
export function wrap(words: string, width: number, measure: Measure): Wrapped {
  const lines: string[] = [];
  let cut = false;
  for (const { words: piece, spaced } of piecesOf(words)) {
    const last = lines.at(-1);
    const joined = last === undefined ? undefined : `${last}${spaced ? ' ' : ''}${piece}`;
    if (joined !== undefined && measure(joined) <= width) lines[lines.length - 1] = joined;
    else if (measure(piece) <= width) lines.push(piece);
    else {
      cut = true;
      lines.push(...chopped(piece, width, measure));
    }
  }
  return { lines, cut };
}

/** The same lines, as even as they can be without becoming more. */
export function wrapEvenly(words: string, width: number, measure: Measure): Wrapped {
  const widest = wrap(words, width, measure);
  for (let share = 0.55; share < 1; share += 0.05) {
    const narrower = wrap(words, width * share, measure);
    if (narrower.lines.length === widest.lines.length && narrower.cut === widest.cut)
      return narrower;
  }
  return widest;
}

/** At most so many lines; when there are more, the last ends in a sign for it, after a whole word. */
export function shortened(
  { lines, cut }: Wrapped,
  most: number,
  fits: (line: string) => boolean,
): Wrapped {
  if (lines.length <= most) return { lines, cut };
  const kept = lines.slice(0, Math.max(most, 0));
  let last = kept.pop();
  if (last === undefined) return { lines: [], cut };
  while (!fits(`${last}…`) && last.includes(' ')) last = last.slice(0, last.lastIndexOf(' '));
  while (!fits(`${last}…`) && last !== '') last = last.slice(0, -1);
  return { lines: [...kept, `${last.replace(/[\s,;:.\-–—]+$/u, '')}…`], cut };
}

/** A line may also end at a hyphen or slash between letters; nowhere in a time, a number or an address. */
function piecesOf(words: string): readonly Piece[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (isAddress(word) ? [word] : word.split(JOINT)).map(piece));
}

function piece(words: string, at: number): Piece {
  return { words, spaced: at === 0 };
}

const JOINT = /(?<=\p{L}[-–/])(?=\p{L})/u;

/** Of the web or of a mailbox. */
function isAddress(word: string): boolean {
  return /[\p{L}\d][.@][\p{L}\d]|:\/\//u.test(word);
}

/** After which an address is best cut, and after which it may be. */
const SIGNS = [/[/?&=@]/, /[.#:_+~-]/];
const LETTERS = /^[\p{L}’']+$/u;

/** A word in pieces that fit a line each. Plain words get a hyphen; addresses do not, for it would be part of them. */
function chopped(word: string, width: number, measure: Measure): readonly string[] {
  const hyphen = LETTERS.test(word) ? '-' : '';
  const pieces: string[] = [];
  let rest = Array.from(word);
  while (measure(rest.join('')) > width && rest.length > 1) {
    const end = chopAt(rest, (head) => measure(head + hyphen) <= width);
    pieces.push(rest.slice(0, end).join('') + hyphen);
    rest = rest.slice(end);
  }
  return [...pieces, rest.join('')];
}

/** After how many characters to cut: as many as fit, or fewer when that is after a sign in their second half. */
function chopAt(chars: readonly string[], fits: (head: string) => boolean): number {
  let most = 1;
  while (most < chars.length - 1 && fits(chars.slice(0, most + 1).join(''))) most += 1;
  const ends = SIGNS.map((sign) => chars.slice(0, most).findLastIndex((one) => sign.test(one)) + 1);
  return ends.find((end) => end > most / 2) ?? most;
}
