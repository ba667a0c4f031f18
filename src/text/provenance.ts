import type { Finding, Paper, When } from '../domain/keydate.ts';
import type { Instant } from '../domain/time.ts';
import type { Who } from './view.ts';

/** Who said and found what about the version that holds now, and who says otherwise. */
export interface Provenance {
  readonly entered: Deed;
  readonly confirmed: readonly (Deed & { readonly paper: Paper })[];
  /** The newest look whether it still stands. */
  readonly checked?: Deed & { readonly found: Finding };
  readonly disputed?: Deed & { readonly when: When };
}

export interface Deed {
  readonly who: Who;
  readonly at: Instant;
}

/** Whether one person was reached about a date, as the reader may see it. */
export interface Reach {
  readonly who: 'you' | { readonly called: string };
  readonly state: ReachState;
}

export type ReachState =
  | { readonly is: 'nothing-yet' }
  | { readonly is: 'delivered'; readonly at: Instant }
  | { readonly is: 'on-its-way' }
  | { readonly is: 'not-delivered'; readonly told: readonly string[] }
  | { readonly is: 'unknown' };
