import { LEADING } from './line.ts';
import type { Typefaces, Weight } from './typeface.ts';
import { shortened, wrap, wrapEvenly, type Wrapped } from './wrap.ts';

/** Words that stand together in one size. */
export interface Block {
  readonly role: Role;
  readonly words: string;
}

export type Role = 'title' | 'when' | 'where' | 'line' | 'ask';

/** How a role looks: sizes in pixels from the one that is tried first to the smallest that can be read. */
interface Look {
  readonly weight: Weight;
  readonly sizes: readonly number[];
  /** How many lines there may be, even at the smallest size. */
  readonly most: number;
  /** Space before it, as a share of its size. */
  readonly gap: number;
  /** Kept free at its left and right, and above and below, in ems. */
  readonly inset: { readonly left: number; readonly right: number; readonly edge: number };
}

const PLAIN = { left: 0, right: 0, edge: 0 };
/** Room for the sign of the day or of the place. */
const SIGNED = { left: 1.45, right: 0, edge: 0 };
/** Room between the words and the edge of their field. */
const FIELD = { left: 0.6, right: 0.6, edge: 0.5 };

export const LOOKS: Readonly<Record<Role, Look>> = {
  title: look('bold', [124, 110, 98, 88, 80, 72, 64, 56, 48], { most: 5, gap: 0, inset: PLAIN }),
  when: look('bold', [54, 52, 50, 48, 46, 44, 42, 39, 36], { most: 4, gap: 0.85, inset: SIGNED }),
  where: look('regular', [54, 52, 50, 48, 46, 44, 42, 39, 36], {
    most: 4,
    gap: 0.6,
    inset: SIGNED,
  }),
  line: look('regular', [42, 41, 40, 39, 38, 37, 36, 34, 32], { most: 4, gap: 0.4, inset: PLAIN }),
  ask: look('bold', [50, 48, 46, 44, 42, 41, 40, 38, 36], { most: 3, gap: 0.8, inset: FIELD }),
};

function look(
  weight: Weight,
  sizes: readonly number[],
  rest: Omit<Look, 'weight' | 'sizes'>,
): Look {
  return { weight, sizes, ...rest };
}

const STEPS = LOOKS.title.sizes.length;
/** Beyond so many lines a title is rather set smaller. */
const TITLE_LINES = 4;

/** A block with the lines that it takes in one size; heights in pixels. */
export interface Fitted {
  readonly role: Role;
  readonly size: number;
  readonly lines: readonly string[];
  readonly gap: number;
  readonly height: number;
}

/** What the words have to fit into. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/**
 * The blocks in the largest step of sizes at which they fit and no word of the title is cut. Where all do not fit
 * in the smallest, what else one should know is left out from its end, whole sentences of it: half a warning says
 * something else. Title, day, place and ask stay, and are shortened only when they alone are too long.
 */
export function fit(blocks: readonly Block[], room: Room, faces: Typefaces): readonly Fitted[] {
  const setting = { room, faces };
  for (let left = blocks; ; left = withoutLast(left)) {
    for (let step = 0; step < STEPS; step += 1) {
      const whole = left.map((block) => atStep(block, step, setting));
      const fitted = spaced(whole.map((each) => each.fitted));
      if (heightOf(fitted) <= room.height && whole.every(isCalm)) return fitted;
    }
    if (withoutLast(left) === left) return squeezed(left, setting);
  }
}

/** What else one should know stands apart from what is above it. */
function spaced(fitted: readonly Fitted[]): readonly Fitted[] {
  return fitted.map((each, at) => {
    const begins = each.role === 'line' && fitted[at - 1]?.role !== 'line';
    return begins ? { ...each, gap: each.gap * 2 } : each;
  });
}

/** Without the last sentence of what else one should know; the same when there is none. */
function withoutLast(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ role }) => role === 'line');
  return last < 0 ? blocks : blocks.filter((_, at) => at !== last);
}

export function heightOf(fitted: readonly Fitted[]): number {
  return fitted.reduce((sum, { gap, height }, at) => sum + height + (at === 0 ? 0 : gap), 0);
}

interface Setting {
  readonly room: Room;
  readonly faces: Typefaces;
}

interface Whole {
  readonly fitted: Fitted;
  readonly cut: boolean;
}

function isCalm({ fitted, cut }: Whole): boolean {
  const { role, lines } = fitted;
  if (role === 'title') return !cut && lines.length <= TITLE_LINES;
  return lines.length <= LOOKS[role].most;
}

function atStep(block: Block, step: number, { room, faces }: Setting): Whole {
  const { weight, sizes, inset } = LOOKS[block.role];
  const size = sizes[step]! * room.scale;
  const width = room.width - (inset.left + inset.right) * size;
  const measure = (words: string) => faces[weight].widthOf(words, size);
  const set = block.role === 'line' ? wrap : wrapEvenly;
  const { lines, cut } = set(block.words, width, measure);
  return { fitted: fittedOf(block.role, size, lines), cut };
}

/** In the smallest size, and not more lines than it may have. */
function clipped(block: Block, setting: Setting): Fitted {
  const { fitted } = atStep(block, STEPS - 1, setting);
  return withLines(fitted, LOOKS[block.role].most, setting);
}

function withLines(fitted: Fitted, most: number, { room, faces }: Setting): Fitted {
  const { role, size } = fitted;
  const { weight, inset } = LOOKS[role];
  const width = room.width - (inset.left + inset.right) * size;
  const wrapped: Wrapped = { lines: fitted.lines, cut: false };
  const { lines } = shortened(wrapped, most, (line) => faces[weight].widthOf(line, size) <= width);
  return fittedOf(role, size, lines);
}

function fittedOf(role: Role, size: number, lines: readonly string[]): Fitted {
  const { gap, inset } = LOOKS[role];
  const height = lines.length * size * LEADING + 2 * inset.edge * size;
  return { role, size, lines, gap: gap * size, height };
}

/** In the smallest size, and lines taken away until it fits: of the ask, then of the place, then of the title. */
function squeezed(blocks: readonly Block[], setting: Setting): readonly Fitted[] {
  let left = spaced(blocks.map((block) => clipped(block, setting)));
  while (heightOf(left) > setting.room.height) {
    const gives = givesWay(left);
    if (!gives) return left;
    const fewer = withLines(gives, gives.lines.length - 1, setting);
    left = left.map((each) => (each === gives ? fewer : each));
  }
  return left;
}

/** Which block gives a line, so that each keeps what is needed of it. */
function givesWay(fitted: readonly Fitted[]): Fitted | undefined {
  const least = { ask: 1, where: 2, title: 2, when: 4, line: 0 };
  const order: readonly Role[] = ['ask', 'where', 'title'];
  return order
    .flatMap((role) => fitted.filter((each) => each.role === role))
    .find(({ role, lines }) => lines.length > least[role]);
}
