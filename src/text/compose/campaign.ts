import type { CampaignView } from '../campaign.ts';
import type { Message } from '../message.ts';
import type { Voice } from '../voice.ts';
import { shownWith } from './picture.ts';
import { choicesOf, lines } from './piece.ts';

/** Paragraphs and buttons; what people wrote stands among ours as it was typed. */
export function composeCampaign(view: CampaignView, voice: Voice): Message {
  const isGone = view.picture !== undefined && !view.picture.found;
  return {
    kind: view.kind,
    blocks: [...view.blocks, isGone ? [{ id: 'picture-gone' }] : []]
      .filter((block) => block.length > 0)
      .map((block) => ({ is: 'text', text: lines(block, voice) })),
    choices: choicesOf(view.buttons, voice),
    ...shownWith(view.picture, { campaign: '', voice }),
  };
}
