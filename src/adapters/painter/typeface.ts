import { readFile } from 'node:fs/promises';
import { parse, type Font, type Glyph, type Stroke } from 'opentype.js/dist/opentype.min.mjs';

/** Letters of one weight: how wide words are, and their outlines. */
export interface Typeface {
  has(char: string): boolean;
  /** In pixels. */
  widthOf(words: string, size: number): number;
  /** The outlines as the data of one SVG path; `y` is the line on which the letters stand. */
  outline(words: string, at: { readonly x: number; readonly y: number }, size: number): string;
}

export type Weight = 'regular' | 'bold';
export type Typefaces = Readonly<Record<Weight, Typeface>>;

/**
 * Atkinson Hyperlegible Next, drawn by the Braille Institute for people who see badly (SIL Open Font License
 * 1.1). It comes in two parts: western European letters, and the other Latin ones.
 */
const FAMILY = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const NUMBER: Readonly<Record<Weight, number>> = { regular: 400, bold: 700 };

export async function loadTypefaces(): Promise<Typefaces> {
  const [regular, bold] = await Promise.all([load('regular'), load('bold')]);
  return { regular, bold };
}

async function load(weight: Weight): Promise<Typeface> {
  const parts = ['latin', 'latin-ext'].map((part) => fontOf(part, weight));
  return typefaceOf(await Promise.all(parts));
}

async function fontOf(part: string, weight: Weight): Promise<Font> {
  const file = import.meta.resolve(`${FAMILY}-${part}-${NUMBER[weight]}-normal.woff`);
  return parse(new Uint8Array(await readFile(new URL(file))).buffer);
}

/** A character as the first font that has it draws it. */
interface Letter {
  readonly font: Font;
  readonly glyph: Glyph;
}

/** A letter, and where it begins and ends from the beginning of the words, in ems. */
interface Placed extends Letter {
  readonly from: number;
  readonly to: number;
}

function typefaceOf(fonts: readonly Font[]): Typeface {
  const letterOf = remembered((char) => {
    const font = fonts.find((one) => one.charToGlyphIndex(char) !== 0);
    return font && { font, glyph: font.charToGlyph(char) };
  });
  const place = (words: string): readonly Placed[] => {
    const placed: Placed[] = [];
    for (const char of words) {
      const letter = letterOf(char);
      if (letter) placed.push(after(placed.at(-1), letter));
    }
    return placed;
  };
  const endOf = remembered((words) => place(words).at(-1)?.to ?? 0);
  return {
    has: (char) => letterOf(char) !== undefined,
    widthOf: (words, size) => endOf(words) * size,
    outline: (words, { x, y }, size) =>
      place(words)
        .flatMap(({ glyph, from }) => glyph.getPath(x + from * size, y, size).commands)
        .map(drawn)
        .join(''),
  };
}

/** Letters of the same font stand as near to each other as the font wants. */
function after(before: Placed | undefined, { font, glyph }: Letter): Placed {
  const pull = before?.font === font ? font.getKerningValue(before.glyph, glyph) : 0;
  const from = (before?.to ?? 0) + pull / font.unitsPerEm;
  return { glyph, font, from, to: from + glyph.advanceWidth / font.unitsPerEm };
}

/** The same words are measured in many sizes and lines; so much is remembered of one poster or two. */
const REMEMBERED = 4_000;

function remembered<T>(find: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    if (known.has(words)) return known.get(words)!;
    if (known.size >= REMEMBERED) known.clear();
    const found = find(words);
    known.set(words, found);
    return found;
  };
}

/**
 * As SVG has it, to a hundredth of a pixel. The library's own `toPathData` (2.0.0) writes NaN where the part
 * behind the point is tiny, and the letter and all after it are then not drawn.
 */
function drawn({ type, x1, y1, x2, y2, x, y }: Stroke): string {
  const numbers = [x1, y1, x2, y2, x, y].filter((one) => one !== undefined);
  return type + numbers.map((one) => String(Math.round(one * 100) / 100)).join(' ');
}
