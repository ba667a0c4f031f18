import type { Shape } from '../../text/poster.ts';

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where things may stand in a picture of this shape. */
export interface Frame {
  /** Room for the words. */
  readonly words: Box;
  /** A coloured field for the code and what is said of it. */
  readonly panel: Box;
  /** The white square of the code, its quiet zone included. */
  readonly code: Box;
  /** Room for what is said of the code. */
  readonly beside: Box;
  /** How much larger letters are than in the tall picture: a wide one is seen smaller on a telephone. */
  readonly scale: number;
}

/** No word stands nearer to the left or right edge: other apps cut corners and put signs over edges. */
export const MARGIN = 84;

export const FRAMES: Readonly<Record<Shape, Frame>> = {
  tall: {
    words: { x: MARGIN, y: 72, width: 912, height: 874 },
    panel: { x: 0, y: 994, width: 1080, height: 356 },
    code: { x: MARGIN, y: 1032, width: 280, height: 280 },
    beside: { x: 410, y: 1032, width: 586, height: 280 },
    scale: 1,
  },
  wide: {
    words: { x: 96, y: 96, width: 1112, height: 888 },
    panel: { x: 1300, y: 0, width: 620, height: 1080 },
    code: { x: 1384, y: 96, width: 448, height: 448 },
    beside: { x: 1384, y: 592, width: 448, height: 392 },
    scale: 1.05,
  },
};

/** Colours, each pair of ground and ink with a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3 AA). */
export const COLOURS = {
  paper: '#fbf7f0',
  ink: '#16232e',
  accent: '#0f4c5c',
  faint: '#d5e7ea',
  white: '#ffffff',
} as const;

export type Colour = keyof typeof COLOURS;
