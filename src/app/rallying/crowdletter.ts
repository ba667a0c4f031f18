import type { Announced, Ended } from '../../domain/campaign/about.ts';
import type { Batch } from '../../domain/look.ts';
import type { Language } from '../../domain/language.ts';
import type { Gathered } from '../../text/gathered.ts';
import type { Post } from '../../text/post.ts';
import { postView, publicName } from './post.ts';

/** An announcement for one follower; of several that come together, all under one heading. */
export function announcedView(
  { items }: Batch,
  about: Announced,
  language: Language,
): Post | Gathered {
  if (items.length === 1) return postView(about, language);
  const posts = items.flatMap((item) =>
    item.about.kind === 'announced' ? [postView(item.about, language)] : [],
  );
  const before = [{ id: 'crowd-digest', args: { count: posts.length } }];
  return { kind: 'gathered', before, posts, after: [] };
}

/** How a campaign ended, in its last words where there are any, and that its followers are forgotten. */
export function endedView({ campaign, mayName, last }: Ended, language: Language): Gathered {
  const name = mayName ? publicName(campaign, language) : '';
  const about = { kind: 'announced', campaign, audience: 'follower' } as const;
  return {
    kind: 'gathered',
    before: [
      name === ''
        ? { id: 'crowd-closed-unnamed' }
        : { id: 'crowd-closed', args: { name: { typed: name } } },
    ],
    posts: last ? [postView({ ...about, announcement: last }, language)] : [],
    after: [{ id: 'crowd-closed-erased' }],
  };
}
