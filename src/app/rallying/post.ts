import type { Announced } from '../../domain/campaign/about.ts';
import { lastOf, type Campaign } from '../../domain/campaign/campaign.ts';
import { approvedOf, wordsIn, type Wording, type Words } from '../../domain/campaign/statement.ts';
import type { Language } from '../../domain/language.ts';
import type { Pictured } from '../../text/picture.ts';
import type { Post } from '../../text/post.ts';
import { token } from '../token.ts';
import { actionPost, petitionsUnder } from './actionpost.ts';
import { openWords, rallyPost } from './rallypost.ts';
import { updatePost } from './updatepost.ts';
import { isTold } from './wording.ts';

/** An announcement as anybody may see it, from approved words alone. */
export function postView(about: Announced, language: Language): Post {
  const { campaign, announcement } = about;
  const { facts, buttons } = factsOf(about);
  return {
    kind: 'post',
    campaign: publicName(campaign, language),
    rung: announcement.rung,
    ...(about.audience !== 'channel' && { unasked: { soon: announcement.urgent } }),
    words: sharedWords(about, wordsIn(announcement.wording, language) ?? {}),
    ...pictureOf(announcement.wording),
    facts,
    buttons: [...buttons, ...followRow(about)],
    ...petitionsUnder(about, language),
  };
}

/** The picture to which the same yes was said as to the words. */
export function pictureOf({ picture }: Wording): { readonly picture?: Pictured } {
  return picture ? { picture: { ref: picture } } : {};
}

/** Under what is posted for all, the way to hear of what comes, while anything comes. */
function followRow({ campaign, audience }: Announced): Post['buttons'] {
  if (audience !== 'channel' || campaign.closed) return [];
  return [[{ say: { id: 'crowd-follow' }, token: token('follow', campaign.id) }]];
}

/** The words that this reader may see: an address for those who come is nobody else's. */
function sharedWords({ announcement, audience }: Announced, words: Words): Words {
  const { event } = announcement;
  return event.kind === 'rally' && !isTold(audience) ? openWords(event, words) : words;
}

function factsOf(about: Announced): Pick<Post, 'facts' | 'buttons'> {
  const { event } = about.announcement;
  switch (event.kind) {
    case 'rally':
      return rallyPost(about, event);
    case 'action':
      return actionPost(about, event);
    case 'update':
      return updatePost(about, event);
  }
}

/** The campaign's name as it may be said in public; empty while none holds a yes. */
export function publicName(campaign: Campaign, language: Language): string {
  const name = lastOf(campaign, 'name');
  const wording = name && approvedOf(name);
  return (wording && wordsIn(wording, language)?.['name']) ?? '';
}
