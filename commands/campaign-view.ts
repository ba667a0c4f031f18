import { isOfCase, isOrganizer, lastOf, type Campaign } from '../src/domain/campaign/campaign.ts';
import { approvedOf, verdictOf, type Statement } from '../src/domain/campaign/statement.ts';
import { leadOf } from '../src/domain/campaign/organizer.ts';
import type { Sign } from '../src/domain/campaign/sign.ts';
import { expected, unthanked } from '../src/domain/campaign/text.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { ownName, rowOf } from '../src/app/rallying/wording.ts';
import type { Button, Say } from '../src/text/view.ts';
import { press } from './campaign-own.ts';

/** More lines than that nobody reads on a telephone. */
const MOST_LINES = 12;

/** The campaign as those who run it see it: what is out, what waits, how many people and places it reaches. */
export async function campaignCard(context: Context, campaign: Campaign): Promise<Replies> {
  const sign = await context.campaigns.sign(campaign);
  const followers = await context.campaigns.followers(campaign);
  const all = await context.campaigns.all();
  const ofFamily = sign?.family.includes(context.person.id) === true;
  return [
    say({
      kind: 'campaign',
      blocks: [
        headOf(context, campaign),
        caseOf(campaign, sign),
        textsOf(context, campaign),
        reachOf(context, { campaign, followers }),
      ],
      buttons: campaign.closed
        ? [...familyRow(campaign, ofFamily), ...turnRow(all.length)]
        : [
            ...writeRows(context, campaign),
            ...runRows(context, campaign),
            ...familyRow(campaign, ofFamily),
            ...turnRow(all.length),
          ],
    }),
  ];
}

function headOf({ person }: Context, campaign: Campaign): readonly Say[] {
  const name = ownName(campaign, person.language);
  return [
    name === ''
      ? { id: 'campaign-head-none' }
      : { id: 'campaign-head', args: { name: { typed: name } } },
    ...(campaign.closed
      ? [{ id: 'campaign-closed-at', args: { at: { at: campaign.closed.at } } }]
      : []),
  ];
}

function caseOf(campaign: Campaign, sign: Sign | undefined): readonly Say[] {
  if (!isOfCase(campaign)) return [{ id: 'campaign-of-none' }];
  if (campaign.awaits) {
    return [{ id: campaign.awaits.circle ? 'campaign-asks-family' : 'campaign-awaits' }];
  }
  return [{ id: sign ? 'campaign-of-case' : 'campaign-unlinked' }];
}

/** The texts that count: the last of its kinds, and all that belong to events. */
export function textsThatCount(campaign: Campaign): readonly Statement[] {
  const last = (['name', 'story', 'ask'] as const).map((kind) => lastOf(campaign, kind));
  const others = campaign.statements.filter(
    ({ kind }) => kind !== 'name' && kind !== 'story' && kind !== 'ask',
  );
  return [...last.filter((one) => one !== undefined), ...others];
}

function textsOf({ person }: Context, campaign: Campaign): readonly Say[] {
  const all = textsThatCount(campaign);
  if (all.length === 0) return [{ id: 'campaign-no-texts' }];
  const out = all.filter((one) => approvedOf(one) !== undefined).length;
  const waits = all.filter((one) => verdictOf(one) === 'waits').length;
  return [
    { id: 'campaign-counts', args: { out, waits } },
    ...all.slice(-MOST_LINES).map((one) => rowOf(one, person.language)),
  ];
}

function reachOf(
  { now, bots }: Context,
  { campaign, followers }: { readonly campaign: Campaign; readonly followers: number },
): readonly Say[] {
  return [
    { id: 'campaign-followers', args: { count: followers } },
    { id: 'campaign-channels', args: { count: campaign.channels.length } },
    { id: 'campaign-rallies', args: { count: expected(campaign, now).length } },
    { id: 'campaign-organizers', args: { count: campaign.organizers.length } },
    ...followLine(campaign, bots),
  ];
}

/** The link to pass on, by which people follow it; known once Telegram is connected, and of use until it is closed. */
function followLine({ id, closed }: Campaign, { telegram }: Context['bots']): readonly Say[] {
  if (telegram === undefined || closed) return [];
  const link = `https://t.me/${telegram}?start=p-follow-${id}`;
  return [{ id: 'campaign-link', args: { link: { link } } }];
}

function writeRows({ now }: Context, campaign: Campaign): readonly (readonly Button[])[] {
  const { id } = campaign;
  const missing = (['name', 'story', 'ask'] as const).filter((kind) => !lastOf(campaign, kind));
  const thanks = unthanked(campaign, now);
  return [
    ...missing
      .slice(0, 1)
      .map((kind): readonly Button[] => [
        { ...press(`campaign-write-${kind}`, 'camptext', id, kind), look: 'main' },
      ]),
    [
      press('campaign-write-update', 'camptext', id, 'update'),
      ...(campaign.statements.length > 0 ? [press('campaign-texts', 'camptexts', id)] : []),
    ],
    ...thanks.slice(-1).map((rally) => [press('campaign-write-thanks', 'rallyend', id, rally.id)]),
  ];
}

function runRows({ person }: Context, campaign: Campaign): readonly (readonly Button[])[] {
  const { id } = campaign;
  const run = (name: string): Button => press(`campaign-run-${name}`, 'run', name);
  const leads = leadOf(campaign) === person.id;
  return [
    [run('rally'), run('petition')],
    [run('channels'), press('campaign-people', 'camppeople', id)],
    [press('campaign-progress', 'progress', id)],
    ...(leads ? [[press('campaign-close', 'campclose', id)]] : []),
  ];
}

function familyRow(campaign: Campaign, isFamily: boolean): readonly (readonly Button[])[] {
  return isFamily ? [[press('campaign-as-family', 'campfamily', campaign.id)]] : [];
}

function turnRow(many: number): readonly (readonly Button[])[] {
  const begin = press('campaign-new', 'campnew');
  return [many > 1 ? [press('campaign-turn', 'campturn'), begin] : [begin]];
}

/** How a campaign goes by in a list of somebody's campaigns. */
export function campaignName({ person }: Context, campaign: Campaign): Say {
  const name = ownName(campaign, person.language);
  const isOwn = isOrganizer(campaign, person.id);
  if (name === '') return { id: isOwn ? 'campaign-unnamed' : 'campaign-unnamed-family' };
  return { id: 'campaign-name', args: { name: { typed: name } } };
}
