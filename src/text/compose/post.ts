import type { Block, Message } from '../message.ts';
import type { Post } from '../post.ts';
import type { Voice } from '../voice.ts';
import { composeActionPost, composePetitions } from './actionpost.ts';
import { firstLine } from './opening.ts';
import { choicesOf, paragraphs } from './piece.ts';
import { shownWith } from './picture.ts';
import { composeRallyPost } from './rallypost.ts';
import { composeUpdatePost } from './updatepost.ts';

/** What anybody may see: the campaign's name, the words that hold a yes, and the facts. */
export function composePost(view: Post, voice: Voice): Message {
  return {
    kind: view.kind,
    blocks: [...opening(view, voice), ...blocksOf(view, voice), ...composePetitions(view, voice)],
    choices: choicesOf(view.buttons, voice),
    ...shownWith(veiledIn(view), { campaign: view.campaign, voice }),
  };
}

/** A picture in a letter is seen only when it is tapped. */
function veiledIn({ picture, unasked }: Post): Post['picture'] {
  return picture && unasked ? { ...picture, veiled: true } : picture;
}

/** A letter may lie on a lock screen; a post is there for everybody anyway. */
function opening({ unasked }: Post, voice: Voice): readonly Block[] {
  return unasked ? paragraphs(firstLine('post-first', voice, unasked.soon), voice) : [];
}

function blocksOf(view: Post, voice: Voice): readonly Block[] {
  const { facts } = view;
  switch (facts.kind) {
    case 'rally':
      return composeRallyPost(view, facts, voice);
    case 'action':
      return composeActionPost(view, facts, voice);
    case 'update':
      return composeUpdatePost(view, facts, voice);
  }
}
