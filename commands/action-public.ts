import type { Action, ActionType } from '../src/domain/campaign/action.ts';
import { wordsOfAction } from '../src/domain/campaign/actionchange.ts';
import { isOfCase, isOrganizer, type Campaign } from '../src/domain/campaign/campaign.ts';
import { asSaid } from '../src/domain/campaign/hang.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { actionFacts, doRows } from '../src/app/rallying/actionpost.ts';
import { actionHead, askLines, doneLines, linkLines } from '../src/text/action.ts';
import type { Button, Say } from '../src/text/view.ts';
import { actionList } from './action-view.ts';
import { notice } from './campaign-own.ts';
import { actionForm } from './form/action.ts';

/** Actions by a command: for those who run a campaign theirs, for all others what they can do. */
export async function actions(
  context: Context,
  types: readonly ActionType[],
  only?: ActionType,
): Promise<Replies> {
  const { campaign, person } = context;
  if (!campaign || !isOrganizer(campaign, person.id)) return toDo(context, types);
  if (campaign.closed) return notice('campaign-is-closed');
  const isAny = campaign.events.some(
    (event) => event.kind === 'action' && (only === undefined || event.type === only),
  );
  if (isAny) return [say(actionList(context, campaign, only))];
  return context.open(actionForm.name, only ? { type: only } : {});
}

interface Doable {
  readonly campaign: Campaign;
  readonly action: Action;
}

/** What is open in the campaigns that they follow, in words that hold a yes. */
async function toDo(context: Context, types: readonly ActionType[]): Promise<Replies> {
  const followed = await context.campaigns.followed();
  const shown = await Promise.all(
    followed.map(async ({ campaign }) => {
      const sign = await context.campaigns.sign(campaign);
      const isKept = isOfCase(campaign) && !sign;
      return isKept || campaign.closed ? [] : openIn(asSaid(campaign, sign), types);
    }),
  );
  const all = shown.flat();
  if (followed.length === 0) return noCampaign();
  if (all.length === 0) return notice('action-list-public-none');
  return [
    say({
      kind: 'campaign',
      blocks: [[{ id: 'action-list-public' }], ...all.map((one) => linesFor(context, one))],
      buttons: all.flatMap(({ campaign, action }) => doRows(campaign, action)),
    }),
  ];
}

/** More than that nobody reads at once. */
const MOST = 6;

function openIn(campaign: Campaign, types: readonly ActionType[]): readonly Doable[] {
  return campaign.events
    .filter((event) => event.kind === 'action')
    .filter(({ type, state }) => state.is === 'open' && types.includes(type))
    .filter((action) => wordsOfAction(campaign, action, 'en') !== undefined)
    .slice(-MOST)
    .map((action) => ({ campaign, action }));
}

function linesFor({ person }: Context, { campaign, action }: Doable): readonly Say[] {
  const words = wordsOfAction(campaign, action, person.language) ?? {};
  const facts = actionFacts(campaign, action);
  return [
    actionHead({ rung: 'out', words }, facts),
    ...askLines(words, facts),
    ...linkLines(words, action.type),
    ...doneLines(facts),
  ];
}

function noCampaign(): Replies {
  const begin: Button = { say: { id: 'action-begin-campaign' }, token: 'v1:run:campaign' };
  return [say({ kind: 'notice', say: [{ id: 'action-no-campaign' }], buttons: [[begin]] })];
}
