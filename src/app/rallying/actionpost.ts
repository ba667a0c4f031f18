import type { Announced } from '../../domain/campaign/about.ts';
import type { Action } from '../../domain/campaign/action.ts';
import type { Post } from '../../text/post.ts';

/** The facts and buttons of this action's post. */
export function actionPost(_about: Announced, _action: Action): Pick<Post, 'facts' | 'buttons'> {
  throw new Error('not announced yet');
}
