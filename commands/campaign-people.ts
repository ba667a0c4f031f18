import { isOrganizer, type Organizer } from '../src/domain/campaign/campaign.ts';
import { mayInCampaign, standingIn } from '../src/domain/campaign/permission.ts';
import { personId, type PersonId } from '../src/domain/id.ts';
import type { People } from '../src/domain/person.ts';
import { say, type Context, type Press, type Replies } from '../src/app/command.ts';
import type { Arg, Button, Say } from '../src/text/view.ts';
import { askFirst, inCampaign, notice, press, type There } from './campaign-own.ts';
import { linkLine, payloadFor } from './form/code.ts';

/** Who runs a campaign: codes, who comes in, who goes, who leads. */
export const PEOPLE_PRESSES: Readonly<Record<string, Press>> = {
  camppeople: (context, [id]) => inCampaign(context, { id, deed: 'write' }, show),
  campinvite: (context, [id, as]) =>
    inCampaign(context, { id, deed: 'invite' }, (there) => invite(there, as)),
  campin: (context, [find = '']) => answer(context, find, true),
  campout: (context, [find = '']) => answer(context, find, false),
  campremove: (context, [id, who]) =>
    inCampaign(context, { id, deed: 'remove' }, (there) => askRemove(there, who)),
  campremoveyes: (context, [id, who]) =>
    inCampaign(context, { id, deed: 'remove' }, (there) => remove(there, who)),
  camphand: (context, [id, who]) =>
    inCampaign(context, { id, deed: 'hand-over' }, (there) => handOver(there, who)),
  campleave: (context, [id]) => inCampaign(context, { id, deed: 'write' }, askLeave),
  campleaveyes: (context, [id]) => inCampaign(context, { id, deed: 'write' }, leave),
};

async function show({ context, campaign }: There): Promise<Replies> {
  const people = await context.campaigns.people(campaign);
  const me = context.person.id;
  const mine = standingIn(campaign, me);
  const others = campaign.organizers.filter(({ person }) => person !== me);
  const mayEach = mayInCampaign(mine, 'remove');
  const needsFamily = campaign.awaits !== undefined;
  return [
    say({
      kind: 'campaign',
      blocks: [
        [{ id: 'campaign-people-head' }],
        campaign.organizers.map((one) => row(one, people, me)),
        [{ id: 'campaign-people-know' }],
      ],
      buttons: [
        [
          {
            ...press('campaign-invite-organizer', 'campinvite', campaign.id, 'organizer'),
            look: 'main',
          },
        ],
        ...(needsFamily
          ? [[press('campaign-invite-family', 'campinvite', campaign.id, 'family')]]
          : []),
        ...(mayEach ? others.map((one) => eachRow(campaign.id, one, people)) : []),
        [press('campaign-leave', 'campleave', campaign.id)],
        [press('campaign-back', 'camp', campaign.id)],
      ],
    }),
  ];
}

function row({ person, lead, vouched }: Organizer, people: People, me: PersonId): Say {
  const called: Arg = person === me ? { say: { id: 'circle-you' } } : nameOf(person, people);
  const as: Arg = { say: { id: lead ? 'campaign-role-lead' : 'campaign-role' } };
  if (vouched === undefined || !people.has(vouched)) {
    return { id: 'campaign-person', args: { called, as } };
  }
  return { id: 'campaign-person-vouched', args: { called, as, by: nameOf(vouched, people) } };
}

function eachRow(id: string, { person }: Organizer, people: People): readonly Button[] {
  const args = { called: nameOf(person, people) };
  return [
    press({ id: 'campaign-hand', args }, 'camphand', id, person),
    press({ id: 'campaign-remove', args }, 'campremove', id, person),
  ];
}

function nameOf(id: PersonId, people: People): Arg {
  const called = people.get(id)?.called ?? '';
  return called === '' ? { say: { id: 'who-someone' } } : { typed: called.slice(0, 16) };
}

/** The code, and what it does: said to whoever passes it on. */
async function invite({ context }: There, as: string | undefined): Promise<Replies> {
  const role = as === 'family' || as === 'organizer' ? as : undefined;
  const code = role && (await context.campaigns.invite(role));
  if (!role || !code) return notice('campaign-invite-none');
  return [
    say({
      kind: 'notice',
      say: [
        { id: `campaign-code-${role}`, args: { code: { code } } },
        ...linkLine(context, payloadFor(code)),
        { id: 'invite-until' },
        { id: `campaign-code-${role}-what` },
      ],
    }),
  ];
}

async function answer(context: Context, find: string, yes: boolean): Promise<Replies> {
  const called = await context.campaigns.answer(find, yes);
  if (called === undefined) return notice('invite-late');
  if (!yes) return notice('family-turned-away');
  return [
    say({ kind: 'notice', say: [{ id: 'campaign-welcome', args: { called: { typed: called } } }] }),
  ];
}

async function named({ context, campaign }: There, part: string | undefined) {
  const id = personId(part ?? '');
  if (!id || !isOrganizer(campaign, id)) return undefined;
  return { id, called: nameOf(id, await context.campaigns.people(campaign)) };
}

async function askRemove(there: There, part: string | undefined): Promise<Replies> {
  const whom = await named(there, part);
  if (!whom) return notice('campaign-person-gone');
  const args = { called: whom.called };
  return askFirst(there.campaign, [], {
    ask: { id: 'campaign-remove-ask', args },
    yes: press({ id: 'campaign-remove-yes', args }, 'campremoveyes', there.campaign.id, whom.id),
  });
}

async function remove(there: There, part: string | undefined): Promise<Replies> {
  const whom = await named(there, part);
  const isDone = whom && (await there.context.campaigns.remove(whom.id));
  if (!isDone) return notice('campaign-person-gone');
  return [
    say({ kind: 'notice', say: [{ id: 'campaign-remove-done', args: { called: whom.called } }] }),
  ];
}

async function handOver(there: There, part: string | undefined): Promise<Replies> {
  const whom = await named(there, part);
  const isDone = whom && (await there.context.campaigns.handOver(whom.id));
  if (!isDone) return notice('campaign-person-gone');
  return [
    say({ kind: 'notice', say: [{ id: 'campaign-hand-done', args: { called: whom.called } }] }),
  ];
}

/** With the last one the campaign closes. */
function askLeave({ campaign }: There): Replies {
  const isLast = campaign.organizers.length === 1;
  return askFirst(campaign, [{ id: isLast ? 'campaign-leave-last' : 'campaign-leave-what' }], {
    ask: { id: 'campaign-leave-ask' },
    yes: press('campaign-leave-yes', 'campleaveyes', campaign.id),
  });
}

async function leave({ context }: There): Promise<Replies> {
  await context.campaigns.leave();
  return notice('campaign-leave-done');
}
