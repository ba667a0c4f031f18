import type { Button, Say } from './view.ts';

/** Something urgent that comes unasked: what happened, what helps now, and the buttons for it. */
export interface Alert {
  readonly kind: 'alert';
  /** The first line, for those who want one that says something. */
  readonly first: string;
  readonly say: readonly Say[];
  readonly repeat: boolean;
  readonly buttons: readonly (readonly Button[])[];
}

/** What is done for somebody in custody, a line for each task. */
export interface Tasks {
  readonly kind: 'tasks';
  readonly head: Say;
  readonly lines: readonly Say[];
  readonly after: readonly Say[];
  readonly buttons: readonly (readonly Button[])[];
}
