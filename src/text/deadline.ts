import type { KeyDate } from '../domain/keydate.ts';
import type { Reckoning } from '../domain/rule/reckon.ts';
import type { LocalDate } from '../domain/time.ts';
import type { Button, Say } from './view.ts';

/** What rules say of one event, proposed to be kept and reminded of. */
export interface Deadlines {
  readonly kind: 'deadlines';
  /** What was understood so far or went wrong. */
  readonly before?: readonly Say[];
  readonly proposed: readonly Proposed[];
  readonly buttons: readonly (readonly Button[])[];
}

/** One rule, counted. */
export interface Proposed {
  readonly reckoning: Reckoning;
  /** The day to be reminded of; undefined when the last day has passed. */
  readonly act?: LocalDate;
  /** The person has this date already. */
  readonly isKept: boolean;
}

/** The agencies that have to hear of a new address, each with its day and a tick. */
export interface Checklist {
  readonly kind: 'checklist';
  /** The day of the move. */
  readonly from: LocalDate;
  /** Each was counted by a rule of moving; ticked when its state is `done`. */
  readonly tasks: readonly KeyDate[];
  readonly buttons: readonly (readonly Button[])[];
}
