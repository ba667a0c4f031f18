import type { KeyDate } from '../domain/keydate.ts';
import type { Button, Say, Whose } from './view.ts';

/** A reminder of somebody else's date, for a coordinator or a lawyer of the circle. */
export interface Theirs {
  readonly kind: 'theirs';
  readonly role: 'coordinator' | 'lawyer';
  readonly date: KeyDate;
  readonly whose?: Whose;
  readonly repeat: boolean;
  readonly buttons: readonly (readonly Button[])[];
}

/** Who is in the circle, and what the reader can do in it. */
export interface CircleView {
  readonly kind: 'circle';
  readonly rows: readonly Say[];
  readonly buttons: readonly (readonly Button[])[];
}
