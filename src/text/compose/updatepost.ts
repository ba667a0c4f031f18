import type { Block } from '../message.ts';
import type { Post, UpdateFacts } from '../post.ts';
import type { Voice } from '../voice.ts';

/** What anybody reads of this update. */
export function composeUpdatePost(
  _post: Post,
  _facts: UpdateFacts,
  _voice: Voice,
): readonly Block[] {
  return [];
}
