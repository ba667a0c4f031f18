import type { Pictured } from './picture.ts';
import type { Button, Say } from './view.ts';

/** A campaign, a text of it, or what is asked about it: paragraphs, each of one or more lines, and buttons. */
export interface CampaignView {
  readonly kind: 'campaign';
  readonly blocks: readonly (readonly Say[])[];
  readonly buttons: readonly (readonly Button[])[];
  /** That of the text which it shows. */
  readonly picture?: Pictured;
}
