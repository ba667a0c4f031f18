import type { Journal } from '../../ports/journal.ts';
import type { Paint } from '../../ports/painter.ts';
import type { Input } from './input.ts';
import type { Narration } from './narrator.ts';
import type { SettableClock } from './order.ts';
import type { Output } from './screen.ts';

/** What a terminal is made from. */
export interface Setup extends Narration {
  readonly input: Input;
  readonly output: Output;
  readonly clock: SettableClock;
  readonly journal: Journal;
  /** Colours are used on a TTY only, and only when this is not false. */
  readonly colours?: boolean;
  /** Absent where pictures are done without. */
  readonly paint?: Paint;
  /** The lines that `:example` plays. */
  readonly example?: () => readonly string[];
  /** Resolves when everything that a line or an alarm set in motion has been said. Must not wait for a line. */
  readonly settled: () => Promise<void>;
  /** Called once, when the input ended or `:quit` was typed, and everything is out. */
  readonly ended?: () => void;
}
