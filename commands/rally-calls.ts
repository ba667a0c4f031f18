import { belongTo, rallyOf } from '../src/domain/campaign/rallychange.ts';
import type { Rally } from '../src/domain/campaign/rally.ts';
import { say, sayInstead, type Context, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import { callChoices, callsToChoose } from './field/rallycalls.ts';
import { gone, rallyButton, rallyCard } from './rally-view.ts';

/** Which calls a day of calls belongs to: first the choice, then what was chosen. */
export async function chooseCalls(
  context: Context,
  rally: Rally,
  [word]: readonly string[],
): Promise<Replies> {
  const { campaign, person, now } = context;
  if (!campaign || rally.type !== 'call-in-day') return gone();
  if (word === undefined) return [say(choiceView(context, rally))];
  const action = callsToChoose(campaign).find(({ id }) => id === word)?.id;
  const doing = { event: rally.id, by: person.id, at: now };
  const after = await context.changeCampaign((all) => belongTo(all, doing, action));
  const changed = rallyOf(after.campaign!, rally.id) ?? rally;
  return [sayInstead(await rallyCard(after, changed, { id: 'rally-saved' }))];
}

function choiceView(context: Context, rally: Rally) {
  const campaign = context.campaign!;
  return {
    kind: 'campaign' as const,
    blocks: [[{ id: 'rally-ask-calls' }]],
    buttons: [
      ...callChoices(context).map(({ say: label, word }) => [
        { say: label, token: token('rallycalls', campaign.id, rally.id, word) },
      ]),
      [rallyButton('rally-open', 'rally', { campaign, rally })],
    ],
  };
}
