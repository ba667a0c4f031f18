/** The part of opentype.js that we use; it comes without types (2.0.0, read 2026-11-22). */
declare module 'opentype.js/dist/opentype.min.mjs' {
  /** One step of an outline, with the letter that SVG has for it. */
  export interface Stroke {
    readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    readonly x?: number;
    readonly y?: number;
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
  }
  export interface Glyph {
    /** In units of the font. */
    readonly advanceWidth: number;
    getPath(x: number, y: number, size: number): { readonly commands: readonly Stroke[] };
  }
  export interface Font {
    readonly unitsPerEm: number;
    /** 0 for a character that the font does not have. */
    charToGlyphIndex(char: string): number;
    charToGlyph(char: string): Glyph;
    getKerningValue(left: Glyph, right: Glyph): number;
  }
  export function parse(bytes: ArrayBuffer): Font;
}
