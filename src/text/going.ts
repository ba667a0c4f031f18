import type { Instant } from '../domain/time.ts';
import type { Button, Say } from './view.ts';

/**
 * Something about going along: what is wanted, who comes, how it stands. What its reader may not know of a date
 * is in none of its sentences; whoever makes it sees to that.
 */
export interface Going {
  readonly kind: 'going' | 'board';
  /** The sentence with which a letter begins for readers who want no neutral line; none in an answer. */
  readonly open?: string;
  /** The day is near: nobody should keep it for a calmer one. */
  readonly soon?: boolean;
  /** When the day begins that it is about: what comes within hours of it is not put off either. */
  readonly starts?: Instant;
  readonly repeat?: boolean;
  /** Lines of what it is about. */
  readonly head: readonly Say[];
  /** Things of a list, each with its own buttons. */
  readonly things?: readonly Thing[];
  /** What follows, a paragraph each. */
  readonly more?: readonly Say[];
  readonly buttons?: readonly (readonly Button[])[];
}

export interface Thing {
  readonly lines: readonly Say[];
  readonly buttons: readonly (readonly Button[])[];
}
