import type { Answer } from '../domain/draft.ts';
import type { Button, Say } from './view.ts';

/** What one sees of oneself and of the bot. */

export interface SettingsView {
  readonly kind: 'settings';
  readonly rows: readonly Say[];
  readonly buttons: readonly (readonly Button[])[];
}

/** Everything that is kept about the reader, in words and as a file. */
export interface MyData {
  readonly kind: 'my-data';
  readonly rows: readonly Say[];
  readonly json: Answer;
  readonly buttons: readonly (readonly Button[])[];
}

export interface StatusView {
  readonly kind: 'status';
  readonly rows: readonly Say[];
}
