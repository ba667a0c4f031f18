import type { Post } from './post.ts';
import type { Say } from './view.ts';

/** Several things that anybody may see as one message to one follower, each with its own buttons. */
export interface Gathered {
  readonly kind: 'gathered';
  readonly before: readonly Say[];
  readonly posts: readonly Post[];
  readonly after: readonly Say[];
}
