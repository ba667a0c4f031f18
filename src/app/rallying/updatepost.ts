import type { Announced } from '../../domain/campaign/about.ts';
import type { Update } from '../../domain/campaign/action.ts';
import type { Post } from '../../text/post.ts';

/** The facts and buttons of this update's post. */
export function updatePost(_about: Announced, _update: Update): Pick<Post, 'facts' | 'buttons'> {
  throw new Error('not announced yet');
}
