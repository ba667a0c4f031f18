import { isOfCase, lastOf, type Campaign } from '../../domain/campaign/campaign.ts';
import type { Sign } from '../../domain/campaign/sign.ts';
import { approvedOf, wordsIn } from '../../domain/campaign/statement.ts';
import type { Language } from '../../domain/language.ts';
import type { CampaignView } from '../../text/campaign.ts';
import { pictureOf } from './post.ts';

/**
 * What the campaign is about, for whoever begins to follow: its story with its picture, and what it asks. Undefined while
 * no story holds a yes, or its family lets it speak of them no more.
 */
export function storyView(
  campaign: Campaign,
  sign: Sign | undefined,
  language: Language,
): CampaignView | undefined {
  const story = approvedIn(campaign, sign, 'story');
  if (!story) return undefined;
  const ask = approvedIn(campaign, sign, 'ask');
  return {
    kind: 'campaign',
    blocks: [
      linesOf(wordsIn(story, language)?.['story']),
      ...(ask ? [linesOf(wordsIn(ask, language)?.['ask'])] : []),
    ],
    buttons: [],
    ...pictureOf(story),
  };
}

function approvedIn(campaign: Campaign, sign: Sign | undefined, kind: 'story' | 'ask') {
  const text = lastOf(campaign, kind);
  return isOfCase(campaign) && !sign ? undefined : text && approvedOf(text);
}

function linesOf(words = ''): CampaignView['blocks'][number] {
  return words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ id: 'wording-line', args: { words: { typed: line } } }));
}
