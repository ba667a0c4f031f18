import type { Block } from '../message.ts';
import type { Post, RallyFacts } from '../post.ts';
import type { Voice } from '../voice.ts';

/** What anybody reads of this rally. */
export function composeRallyPost(_post: Post, _facts: RallyFacts, _voice: Voice): readonly Block[] {
  return [];
}
