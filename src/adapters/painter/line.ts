import type { Colour } from './frame.ts';
import type { Weight } from './typeface.ts';

/** One line of words, where its first letter stands. */
export interface Line {
  readonly words: string;
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: Colour;
}

/** From one line of letters to the next, in sizes. */
export const LEADING = 1.2;
/** How far under the top of its line a letter stands, in sizes. */
export const STAND = 0.93;
