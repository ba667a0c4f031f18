import {
  canInCampaign,
  mayInCampaign,
  type CampaignDeed,
} from '../src/domain/campaign/permission.ts';
import { statementOf, type Campaign } from '../src/domain/campaign/campaign.ts';
import type { Sign } from '../src/domain/campaign/sign.ts';
import type { Statement } from '../src/domain/campaign/statement.ts';
import { statementId, type PersonId, type StatementId } from '../src/domain/id.ts';
import type { Instant } from '../src/domain/time.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import type { Button, Say } from '../src/text/view.ts';

/** The campaign that a button names, for somebody who may do there what the button is for. */
export interface There {
  readonly context: Context;
  readonly campaign: Campaign;
  readonly sign: Sign | undefined;
}

/** What may still be done once a campaign is closed. */
const AFTERWARDS: readonly CampaignDeed[] = ['take-back', 'unlink', 'approve'];

interface Wanted {
  readonly id: string | undefined;
  readonly deed: CampaignDeed;
  /** Which text it is about: the last words of a closed campaign can still be worded anew. */
  readonly text?: string | undefined;
}

/** Buttons live for ever: whether this person may is looked up each time, in the campaign as it is now. */
export async function inCampaign(
  context: Context,
  { id, deed, text }: Wanted,
  go: (there: There) => Promise<Replies> | Replies,
): Promise<Replies> {
  const { campaign, person } = context;
  if (campaign?.id !== id || !campaign) return notice('campaign-gone');
  const sign = await context.campaigns.sign(campaign);
  if (!canInCampaign(campaign, deed, { person: person.id, sign })) {
    return notice(mayInCampaign('lead', deed) ? 'campaign-leader-does' : 'campaign-not-yours');
  }
  const isLast = text !== undefined && campaign.closed?.statement === text;
  if (campaign.closed && !isLast && !AFTERWARDS.includes(deed)) {
    return notice('campaign-is-closed');
  }
  return go({ context, campaign, sign });
}

export function textIn(campaign: Campaign, part: string | undefined): Statement | undefined {
  return statementOf(campaign, statementId(part ?? ''));
}

/** Who does something to a text now, as the rules want to know it. */
export function doerOf({ context, sign }: There): {
  readonly by: PersonId;
  readonly at: Instant;
  readonly sign: Sign | undefined;
} {
  return { by: context.person.id, at: context.now, sign };
}

export function newStatementId({ chance }: Context): StatementId {
  return statementId(chance.word(10))!;
}

export function notice(...ids: readonly string[]): Replies {
  return [say({ kind: 'notice', say: ids.map((id) => ({ id })) })];
}

/** A button of one campaign; the first part of its token is the campaign's id. */
export function press(says: Say | string, action: string, ...parts: readonly string[]): Button {
  return {
    say: typeof says === 'string' ? { id: says } : says,
    token: token(action, ...parts),
  };
}

/** A question with one dangerous answer, and the way back to the campaign. */
export function askFirst(
  { id }: Campaign,
  before: readonly Say[],
  { ask, yes }: { readonly ask: Say; readonly yes: Button },
): Replies {
  const back = press('campaign-back', 'camp', id);
  return [say({ kind: 'question', before, ask, buttons: [[{ ...yes, look: 'danger' }], [back]] })];
}
