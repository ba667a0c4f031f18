import { COLOURS, type Box, type Colour } from './frame.ts';
import type { Layout, Sign } from './layout.ts';
import type { Line } from './line.ts';
import type { Typefaces } from './typeface.ts';

/** The layout as SVG in which every letter is an outline, so that no reader of it needs a font. `code` is absent of a picture without one. */
export function svgOf(layout: Layout, code: string | undefined, faces: Typefaces): string {
  const { extent, frame, fields, signs, lines } = layout;
  const { width, height } = extent;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    rectangle({ x: 0, y: 0, width, height }, 'paper'),
    rectangle(frame.panel, 'accent'),
    ...(code === undefined ? [] : codeOf(frame.code, code)),
    ...fields.map((field) => rectangle(field, 'accent', 20)),
    ...signs.map(signOf),
    ...lines.map((line) => lineOf(line, faces)),
    '</svg>',
  ].join('');
}

function codeOf(square: Box, code: string): readonly string[] {
  return [rectangle(square, 'white', 20), path(code, 'ink', 'shape-rendering="crispEdges"')];
}

function rectangle({ x, y, width, height }: Box, colour: Colour, round = 0): string {
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return `<rect ${box} rx="${round}" fill="${COLOURS[colour]}"/>`;
}

function path(data: string, colour: Colour, more = ''): string {
  return `<path d="${data}" fill="${COLOURS[colour]}" ${more}/>`;
}

function lineOf({ words, x, y, size, weight, colour }: Line, faces: Typefaces): string {
  return path(faces[weight].outline(words, { x, y }, size), colour);
}

/** A leaf of a calendar and a pin of a map, drawn in a square of 24. */
const SIGNS: Readonly<Record<Sign['is'], string>> = {
  day: 'M6 1h3v3h6V1h3v3h2a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h2zM4.5 10v9.5h15V10zM7 12.5h4v4H7z',
  place:
    'M12 1a8 8 0 0 1 8 8c0 5.5-5.5 11-8 14c-2.5-3-8-8.5-8-14a8 8 0 0 1 8-8zM12 6a3 3 0 1 0 0 6a3 3 0 1 0 0-6z',
};

function signOf({ is, x, y, side }: Sign): string {
  const place = `translate(${x} ${y}) scale(${side / 24})`;
  return path(SIGNS[is], 'accent', `fill-rule="evenodd" transform="${place}"`);
}
