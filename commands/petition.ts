import { readOff } from '../src/domain/campaign/actionchange.ts';
import { isOrganizer } from '../src/domain/campaign/campaign.ts';
import { actionOf } from '../src/domain/campaign/turn.ts';
import { dayOf } from '../src/domain/time.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { actions } from './action-public.ts';
import { actionCard } from './action-view.ts';
import { manyIn } from './field/actionwords.ts';

/** /petition: what people can sign, write, give or call for; for those who run a campaign, all of its actions. */
export default defineCommand({
  name: 'petition',
  listed: 'everyone',
  run: async (context, { words }) =>
    (await counted(context, words)) ?? actions(context, ['petition', 'letter', 'donation']),
});

/** «/petition 41» writes the count down at once, where one open petition alone can be meant. */
async function counted(context: Context, words: string): Promise<Replies | undefined> {
  const { campaign, person, now } = context;
  const read = manyIn('count', words);
  if (read.is !== 'answer' || !campaign || !isOrganizer(campaign, person.id)) return undefined;
  const [only, ...more] = campaign.events.filter(
    (event) => event.kind === 'action' && event.type === 'petition' && event.state.is === 'open',
  );
  if (!only || more.length > 0 || campaign.closed) return undefined;
  const doing = { event: only.id, by: person.id, at: now };
  const seen = { many: Number(read.answers['count']), on: dayOf(now, person.zone) };
  const after = await context.changeCampaign((one) => readOff(one, doing, seen));
  const action = after.campaign && actionOf(after.campaign, only.id);
  return action && [say(await actionCard(after, action, { id: 'action-saved' }))];
}
