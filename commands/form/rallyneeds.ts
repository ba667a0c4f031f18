import { openAddress, hideAddress, wantRoles } from '../../src/domain/campaign/rallyneeds.ts';
import { putForward } from '../../src/domain/campaign/approval.ts';
import type { Campaign } from '../../src/domain/campaign/campaign.ts';
import type { Rally } from '../../src/domain/campaign/rally.ts';
import { rallyOf } from '../../src/domain/campaign/rallychange.ts';
import { say, sayInstead, type Context, type Replies } from '../../src/app/command.ts';
import type { Form } from '../../src/app/form.ts';
import { rolesIn, rolesField } from '../field/rallymore.ts';
import { gone, rallyButton, rallyCard } from '../rally-view.ts';
import { changed } from './rallychange.ts';

/** Who is wanted at a rally that is there, and who sees its address. */

/** Roles are words of ours, so no yes is asked for; posts follow, and whoever is not needed any more is told. */
export const rallyRoles: Form = {
  name: 'rallyroles',
  kept: 'campaign',
  fields: [{ ...rolesField, wanted: () => true }],
  async finish(context, answers) {
    const by = { by: context.person.id, at: context.now };
    const { after, rally } = await changed(context, answers, (campaign, { id }) =>
      wantRoles(campaign, { event: id, ...by }, rolesIn(answers)),
    );
    return rally ? [say(await rallyCard(after, rally, { id: 'rally-saved' }))] : gone();
  },
};

/** The form begins with what is wanted now. */
export function rolesNow(rally: Rally): Readonly<Record<string, string | number>> {
  const many = rally.roles.map((one) => [`role-${one.role}`, one.many] as const);
  return { rally: rally.id, ...Object.fromEntries(many) };
}

/** First who sees it now; then with one tap who shall. For all of them the family is asked anew. */
export async function chooseAddress(
  context: Context,
  rally: Rally,
  [word]: readonly string[],
): Promise<Replies> {
  const { campaign, person, now } = context;
  if (!campaign || (word !== 'yes' && word !== 'all')) return [say(whoView(context, rally))];
  const by = { by: person.id, at: now };
  const sign = await context.campaigns.sign(campaign);
  const after = await context.changeCampaign((one) => {
    if (word === 'yes') return hideAddress(one, { event: rally.id, ...by });
    const opened = openAddress(one, { event: rally.id, ...by });
    return isOut(opened, rally) ? putForward(opened, rally.statement, { ...by, sign }) : opened;
  });
  const changed = rallyOf(after.campaign!, rally.id) ?? rally;
  const said = changed.address === word ? 'rally-saved' : 'rally-address-asked';
  return [sayInstead(await rallyCard(after, changed, { id: said }))];
}

function isOut(campaign: Campaign, { id }: Rally): boolean {
  return rallyOf(campaign, id)?.state.is === 'announced';
}

function whoView({ campaign }: Context, rally: Rally) {
  const about = { campaign: campaign!, rally };
  return {
    kind: 'campaign' as const,
    blocks: [[{ id: 'rally-ask-who' }]],
    buttons: [
      ...(['yes', 'all'] as const).map((who) => [
        rallyButton(`rally-who-${who}`, 'rallywho', { ...about, more: [who] }),
      ]),
      [rallyButton('campaign-back', 'rally', about)],
    ],
  };
}
