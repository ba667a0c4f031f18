import type { Announced } from '../../domain/campaign/about.ts';
import type { Rally } from '../../domain/campaign/rally.ts';
import type { Post } from '../../text/post.ts';

/** The facts and buttons of this rally's post. */
export function rallyPost(_about: Announced, _rally: Rally): Pick<Post, 'facts' | 'buttons'> {
  throw new Error('not announced yet');
}
