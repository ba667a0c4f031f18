import { EXTENT, type Extent, type Poster } from '../../text/poster.ts';
import { besideCode, nameAlone } from './beside.ts';
import { fit, heightOf, LOOKS, type Block, type Fitted } from './fit.ts';
import { FRAMES, type Box, type Colour, type Frame } from './frame.ts';
import { legible } from './letters.ts';
import { LEADING, STAND, type Line } from './line.ts';
import type { Typefaces } from './typeface.ts';

/** A small drawing before the day and before the place: a square of this side. */
export interface Sign {
  readonly is: 'day' | 'place';
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Everything in the picture, in pixels. */
export interface Layout {
  readonly extent: Extent;
  readonly frame: Frame;
  readonly lines: readonly Line[];
  readonly signs: readonly Sign[];
  /** Coloured fields under words, besides the panel. */
  readonly fields: readonly Box[];
}

/** Where everything stands; undefined when its words cannot be written in our letters. */
export function layOut(poster: Poster, faces: Typefaces): Layout | undefined {
  const words = inOurLetters(poster, faces);
  if (!words) return undefined;
  const frame = FRAMES[poster.shape];
  const room = { width: frame.words.width, height: frame.words.height, scale: frame.scale };
  const placed = place(fit(blocksOf(words), room, faces), frame.words);
  return {
    extent: EXTENT[poster.shape],
    frame,
    lines: [...placed.flatMap(linesOf), ...panelLines(words, frame, faces)],
    signs: placed.flatMap(signOf),
    fields: placed.filter(({ block }) => block.role === 'ask').map(({ box }) => box),
  };
}

function panelLines(words: Words, frame: Frame, faces: Typefaces): readonly Line[] {
  const { deepLink } = words;
  if (deepLink === undefined) return nameAlone(words, frame, faces);
  return besideCode({ ...words, deepLink }, frame.beside, faces);
}

type Words = Omit<Poster, 'lines' | 'ask'> & {
  readonly lines: readonly string[];
  readonly ask: string;
};

function inOurLetters(poster: Poster, faces: Typefaces): Words | undefined {
  const has = (char: string) => faces.regular.has(char) && faces.bold.has(char);
  const { title, when, where, scan, bot, ask = '' } = poster;
  const each = [title, when, where, scan, bot, ask, ...(poster.lines ?? [])].map((words) =>
    legible(words, has),
  );
  if (each.includes(undefined)) return undefined;
  const [t, w, h, s, b, a, ...lines] = each.map((words) => words ?? '');
  return { ...poster, title: t!, when: w!, where: h!, scan: s!, bot: b!, ask: a!, lines };
}

function blocksOf({ title, when, where, lines, ask }: Words): readonly Block[] {
  const blocks: readonly Block[] = [
    { role: 'title', words: title },
    { role: 'when', words: when },
    { role: 'where', words: where },
    ...lines.map((words) => ({ role: 'line', words }) as const),
    { role: 'ask', words: ask },
  ];
  return blocks.filter(({ words }) => words !== '');
}

interface Placed {
  readonly block: Fitted;
  readonly box: Box;
}

/** The most that a gap grows when there is room to spare, in times of itself. */
const AIRIEST = 1.8;

/** One under the other, with more air where there is room; what is asked stands at the foot. */
function place(blocks: readonly Fitted[], room: Box): readonly Placed[] {
  const spare = room.height - heightOf(blocks);
  const gaps = blocks.slice(1).reduce((sum, { gap }) => sum + gap, 0);
  const air = gaps > 0 ? Math.min(1 + spare / gaps, AIRIEST) : 1;
  let y = room.y;
  return blocks.map((block, at) => {
    const top = at === 0 ? y : y + block.gap * air;
    const foot = room.y + room.height - block.height;
    const box = { x: room.x, y: block.role === 'ask' ? foot : top, width: room.width };
    y = top + block.height;
    return { block, box: { ...box, height: block.height } };
  });
}

function linesOf({ block, box }: Placed): readonly Line[] {
  const { role, size, lines } = block;
  const { weight, inset } = LOOKS[role];
  return lines.map((words, at) => ({
    words,
    x: box.x + inset.left * size,
    y: box.y + inset.edge * size + (at * LEADING + STAND) * size,
    size,
    weight,
    colour: COLOUR[role],
  }));
}

const COLOUR: Readonly<Record<Block['role'], Colour>> = {
  title: 'ink',
  when: 'accent',
  where: 'ink',
  line: 'ink',
  ask: 'white',
};

function signOf({ block, box }: Placed): readonly Sign[] {
  if (block.role !== 'when' && block.role !== 'where') return [];
  const is = block.role === 'when' ? 'day' : 'place';
  return [{ is, x: box.x, y: box.y + 0.1 * block.size, side: block.size }];
}
