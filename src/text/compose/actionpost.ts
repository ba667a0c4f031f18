import { actionHead, askLines, doneLines, linkLines, petitionLines } from '../action.ts';
import type { Block } from '../message.ts';
import type { Post, ActionFacts } from '../post.ts';
import type { Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { lines } from './piece.ts';

/** What anybody reads of this action: what is asked of whom, how, and how many did it. */
export function composeActionPost(post: Post, facts: ActionFacts, voice: Voice): readonly Block[] {
  const { campaign, words, rung } = post;
  const named = campaign === '' ? [] : [{ id: 'rally-for', args: { name: { typed: campaign } } }];
  const isAsked = facts.isOpen && rung !== 'thanks';
  return blocksOf(
    [
      [actionHead(post, facts), ...named],
      isAsked ? askLines(words, facts) : [],
      isAsked ? linkLines(words, facts.type) : [],
      doneLines(facts),
    ],
    voice,
  );
}

/** The petitions that stand under whatever else is announced, a paragraph each. */
export function composePetitions({ petitions = [] }: Post, voice: Voice): readonly Block[] {
  return blocksOf(petitions.map(petitionLines), voice);
}

function blocksOf(all: readonly (readonly Say[])[], voice: Voice): readonly Block[] {
  return all
    .filter((says) => says.length > 0)
    .map((says) => ({ is: 'text', text: lines(says, voice) }));
}
