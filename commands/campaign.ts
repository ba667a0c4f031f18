import { isOrganizer, type Campaign } from '../src/domain/campaign/campaign.ts';
import { expected } from '../src/domain/campaign/text.ts';
import { campaignId } from '../src/domain/id.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { FAMILY_PRESSES, familyView } from './campaign-family.ts';
import { inCampaign, notice, press, type There } from './campaign-own.ts';
import { PEOPLE_PRESSES } from './campaign-people.ts';
import { TEXT_PRESSES } from './campaign-text.ts';
import { campaignCard, campaignName } from './campaign-view.ts';
import { campaignForm } from './form/campaign.ts';
import { pictureForm } from './form/picture.ts';
import { wordsForm } from './form/words.ts';

/** /campaign: for those who run one, its card; for a family that one speaks of, what is out; else a new one. */
export default defineCommand({
  name: 'campaign',
  listed: 'everyone',
  forms: [campaignForm, wordsForm, pictureForm],
  run: show,
  presses: {
    ...TEXT_PRESSES,
    ...PEOPLE_PRESSES,
    ...FAMILY_PRESSES,
    camp: (context, [id]) => open(context, id),
    campnew: (context) => context.open(campaignForm.name),
    campturn: (context) => which(context),
    campclose: (context, [id]) => inCampaign(context, { id, deed: 'close' }, askClose),
    campcloseyes: (context, [id]) => inCampaign(context, { id, deed: 'close' }, close),
  },
});

/** A family that runs its own campaign sees it as who runs it; the other view is a button there. */
async function show(context: Context): Promise<Replies> {
  const { campaign } = context;
  if (campaign && isOrganizer(campaign, context.person.id)) return campaignCard(context, campaign);
  const ofFamily = await context.campaigns.ofFamily();
  const [first] = ofFamily;
  if (!first) return begin();
  return ofFamily.length > 1 ? which(context) : asFamily(context, first);
}

function begin(): Replies {
  return [
    say({
      kind: 'notice',
      say: [{ id: 'campaign-what' }, { id: 'campaign-what-code' }],
      buttons: [[{ ...press('campaign-begin', 'campnew'), look: 'main' }]],
    }),
  ];
}

async function asFamily(context: Context, { id }: Campaign): Promise<Replies> {
  const there = await context.campaigns.within(id);
  if (!there?.campaign) return notice('campaign-gone');
  const sign = await there.campaigns.sign(there.campaign);
  return familyView({ context: there, campaign: there.campaign, sign });
}

/** Opened by a button it is the one that they look at from then on. */
async function open(context: Context, part: string | undefined): Promise<Replies> {
  const id = campaignId(part ?? '');
  const turned = id && (await context.campaigns.turnTo(id));
  if (turned?.campaign) return campaignCard(turned, turned.campaign);
  const { campaign } = context;
  return campaign && campaign.id === id ? asFamily(context, campaign) : notice('campaign-gone');
}

async function which(context: Context): Promise<Replies> {
  const all = [...(await context.campaigns.all()), ...(await context.campaigns.ofFamily())];
  const byId = [...new Map(all.map((one) => [one.id, one])).values()];
  const rows = byId.map((one) => [press(campaignName(context, one), 'camp', one.id)]);
  return [say({ kind: 'question', ask: { id: 'campaign-which' }, buttons: rows })];
}

/** While people expect a rally it is called off first, so that nobody stands there alone. */
function askClose({ context, campaign }: There): Replies {
  const open = expected(campaign, context.now).length;
  if (open > 0) {
    const rally = press('campaign-run-rally', 'run', 'rally');
    const says = [{ id: 'campaign-close-rallies', args: { count: open } }];
    return [say({ kind: 'notice', say: says, buttons: [[rally]] })];
  }
  return [
    say({
      kind: 'question',
      before: [{ id: 'campaign-close-what' }],
      ask: { id: 'campaign-close-ask' },
      buttons: [
        [{ ...press('campaign-close-words', 'camptext', campaign.id, 'closing'), look: 'main' }],
        [{ ...press('campaign-close-silent', 'campcloseyes', campaign.id), look: 'danger' }],
        [press('campaign-back', 'camp', campaign.id)],
      ],
    }),
  ];
}

async function close({ context, campaign }: There): Promise<Replies> {
  if (expected(campaign, context.now).length > 0)
    return askClose({ context, campaign, sign: undefined });
  const closed = { at: context.now, by: context.person.id };
  await context.changeCampaign((one) => (one.closed ? one : { ...one, closed }));
  return notice('campaign-closed');
}
