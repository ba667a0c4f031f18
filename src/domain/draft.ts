import type { DraftId } from './id.ts';
import type { Instant } from './time.ts';

/** What a half-filled form holds of one answer: words only, so that any schema can keep it. */
export type Answer =
  string | number | boolean | readonly Answer[] | { readonly [name: string]: Answer };

/**
 * A half-filled form. It lives in a document, so that a restart loses nothing. What a form is called and
 * which fields it has is the command's matter; here it is data.
 */
export interface Draft {
  readonly id: DraftId;
  readonly form: string;
  readonly since: Instant;
  /** Parsed answers by field. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The field that was asked last. */
  readonly asking: string;
  /** A doubt about the last answer: the readings to choose from, by the short word that their button carries. */
  readonly doubt?: Doubt;
}

export interface Doubt {
  /** Which sentence asks about it. */
  readonly about: string;
  readonly readings: Readonly<Record<string, Answer>>;
}
