import type { Block } from '../message.ts';
import type { Post, ActionFacts } from '../post.ts';
import type { Voice } from '../voice.ts';

/** What anybody reads of this action. */
export function composeActionPost(
  _post: Post,
  _facts: ActionFacts,
  _voice: Voice,
): readonly Block[] {
  return [];
}
