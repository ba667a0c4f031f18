import { ms } from './measure.ts';

/** One line of the table: ours against a named yardstick, measured in the same run. */
export interface Figure {
  readonly what: string;
  readonly yardstick: string;
  readonly ours: string;
  readonly other: string;
  /** Ours divided by the yardstick. */
  readonly ratio: number;
  /** Undefined for the points of a curve, which have no goal of their own. */
  readonly goal?: Goal;
}

export interface Goal {
  readonly words: string;
  readonly isMet: boolean;
}

export interface Compared {
  readonly what: string;
  readonly yardstick: string;
  /** The median milliseconds of both. */
  readonly took: readonly [ours: number, other: number];
  /** What the ratio may be at most. */
  readonly goal?: number;
}

/** Two times of the same run. */
export function compared({ what, yardstick, took: [ours, other], goal }: Compared): Figure {
  const ratio = ours / other;
  const figure = { what, yardstick, ours: ms(ours), other: ms(other), ratio };
  return goal === undefined ? figure : { ...figure, goal: atMost(goal, ratio) };
}

/** A goal for a number, by default the ratio itself. */
export function atMost(limit: number, value: number, unit = ''): Goal {
  return { words: `≤ ${limit}${unit}`, isMet: value <= limit };
}

/** The lines as a Markdown table. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['what', 'against', 'ours', 'the other', 'ratio', 'goal', 'met'];
  const lines = [head, head.map(() => '---'), ...figures.map(cellsOf)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf({ what, yardstick, ours, other, ratio, goal }: Figure): readonly string[] {
  const met = goal ? (goal.isMet ? 'yes' : '**no**') : '';
  return [what, yardstick, ours, other, shown(ratio), goal?.words ?? '', met];
}

function shown(ratio: number): string {
  if (ratio >= 0.1) return ratio.toFixed(2);
  return `1 : ${(1 / ratio).toFixed(ratio > 0.02 ? 1 : 0)}`;
}
