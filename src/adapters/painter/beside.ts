import type { Poster } from '../../text/poster.ts';
import type { Box, Colour, Frame } from './frame.ts';
import { LEADING, STAND, type Line } from './line.ts';
import type { Typefaces, Weight } from './typeface.ts';
import { shortened, wrap, wrapEvenly, type Measure, type Wrapped } from './wrap.ts';

/** How one of the things beside the code is set. */
interface Look {
  readonly weight: Weight;
  readonly colour: Colour;
  /** In pixels, the one that is tried first in front. */
  readonly sizes: readonly number[];
  readonly most: number;
  readonly wrap: (words: string, width: number, measure: Measure) => Wrapped;
}

const SCAN: Look = look('bold', 'white', { sizes: [46, 42, 38, 34], most: 3, wrap: wrapEvenly });
const LINK: Look = look('regular', 'faint', { sizes: [30, 28, 26, 24], most: 4, wrap });
const NAME: Look = look('bold', 'white', { sizes: [38, 34, 30, 26], most: 1, wrap });
const ALONE: Look = look('bold', 'white', { sizes: [84, 72, 60], most: 1, wrap });
const GAP = 22;

function look(weight: Weight, colour: Colour, rest: Pick<Look, 'sizes' | 'most' | 'wrap'>): Look {
  return { weight, colour, ...rest };
}

/**
 * What the code is good for, its address for whoever cannot scan, and at the foot whose picture it is. A part of
 * an address leads nowhere, so one for which there is no room is left out.
 */
export function besideCode(
  { scan, deepLink, bot }: Pick<Poster, 'scan' | 'bot'> & { readonly deepLink: string },
  room: Box,
  faces: Typefaces,
): readonly Line[] {
  const name = setIn(bot, NAME, { width: room.width, faces });
  const foot = room.y + room.height - name.height;
  const said = setIn(scan, SCAN, { width: room.width, faces });
  const link = setIn(withoutScheme(deepLink), LINK, { width: room.width, faces });
  const top = room.y + said.height + GAP;
  return [
    ...linesOf(said, SCAN, { x: room.x, y: room.y }),
    ...(link.whole && top + link.height <= foot ? linesOf(link, LINK, { x: room.x, y: top }) : []),
    ...linesOf(name, NAME, { x: room.x, y: foot }),
  ];
}

/** Where there is no code: whose picture it is, in the middle of the field. */
export function nameAlone(
  { bot }: Pick<Poster, 'bot'>,
  { panel, code, beside }: Frame,
  faces: Typefaces,
): readonly Line[] {
  const name = setIn(bot, ALONE, { width: beside.x + beside.width - code.x, faces });
  return linesOf(name, ALONE, { x: code.x, y: panel.y + (panel.height - name.height) / 2 });
}

function withoutScheme(link: string): string {
  return link.replace(/^https?:\/\/(?:www\.)?/, '');
}

interface Set {
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
  readonly whole: boolean;
}

/** In the largest size in which all of it stands; shortened where it does not in the smallest. */
function setIn(
  words: string,
  { weight, sizes, most, wrap }: Look,
  { width, faces }: { readonly width: number; readonly faces: Typefaces },
): Set {
  const sets = sizes.map((size) => {
    const measure = (line: string) => faces[weight].widthOf(line, size);
    const wrapped = wrap(words, width, measure);
    const { lines } = shortened(wrapped, most, (line) => measure(line) <= width);
    const whole = lines.length === wrapped.lines.length;
    return { lines, size, height: lines.length * size * LEADING, whole };
  });
  return sets.find(({ whole }) => whole) ?? sets.at(-1)!;
}

function linesOf(
  { lines, size }: Set,
  { weight, colour }: Look,
  { x, y }: { readonly x: number; readonly y: number },
): readonly Line[] {
  return lines.map((words, at) => ({
    ...{ words, x, size, weight, colour },
    y: y + (at * LEADING + STAND) * size,
  }));
}
