import type { Gathered } from '../gathered.ts';
import type { Block, Message } from '../message.ts';
import type { Post } from '../post.ts';
import type { Rich } from '../rich.ts';
import type { Voice } from '../voice.ts';
import { NEWLINE, paragraphs } from './piece.ts';
import { shownWith } from './picture.ts';
import { composePost } from './post.ts';

/**
 * What is new under one heading; each thing keeps its buttons, so that nobody answers to the wrong one. One message shows
 * one picture: that of the first thing that has one.
 */
export function composeGathered(view: Gathered, voice: Voice): Message {
  const first = view.posts.find(({ picture }) => picture?.found);
  return {
    kind: view.kind,
    ...shownWith(first?.picture && { ...first.picture, veiled: true }, {
      campaign: first?.campaign ?? '',
      voice,
    }),
    blocks: [
      ...paragraphs(view.before, voice),
      ...view.posts.flatMap((post): Block[] => [{ is: 'rule' }, itemOf(post, voice)]),
      ...paragraphs(view.after, voice),
    ],
    choices: [],
  };
}

/** The whole has a first line of its own. */
function itemOf({ unasked: _, ...post }: Post, voice: Voice): Block {
  const { blocks, choices } = composePost(post, voice);
  return { is: 'item', text: blocks.flatMap(richOf), choices };
}

function richOf(block: Block, place: number): Rich {
  if (block.is === 'rule') return NEWLINE;
  return place === 0 ? block.text : [...NEWLINE, ...block.text];
}
