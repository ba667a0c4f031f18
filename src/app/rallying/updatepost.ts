import type { Announced } from '../../domain/campaign/about.ts';
import type { Update } from '../../domain/campaign/action.ts';
import type { Post } from '../../text/post.ts';

/** News have no facts besides their words, and no buttons of their own. */
export function updatePost(_: Announced, { kind }: Update): Pick<Post, 'facts' | 'buttons'> {
  return { facts: { kind }, buttons: [] };
}
