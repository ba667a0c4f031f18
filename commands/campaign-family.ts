import { withEvent, type Campaign, type CampaignEvent } from '../src/domain/campaign/campaign.ts';
import { hangable } from '../src/domain/campaign/text.ts';
import { isOpen, approvedOf } from '../src/domain/campaign/statement.ts';
import { campaignId, keyDateId } from '../src/domain/id.ts';
import { current, versionOf, type KeyDate } from '../src/domain/keydate.ts';
import type { Circle } from '../src/domain/circle.ts';
import { say, type Context, type Press, type Replies } from '../src/app/command.ts';
import { eventArg } from '../src/app/rallying/letter.ts';
import { rowOf } from '../src/app/rallying/wording.ts';
import type { Button, Say } from '../src/text/view.ts';
import { askFirst, inCampaign, notice, press, type There } from './campaign-own.ts';
import { textButton } from './campaign-textview.ts';
import { textsThatCount } from './campaign-view.ts';

/** A campaign as the family sees it that it speaks of: what is out, what waits for them, what hangs on their dates. */
export const FAMILY_PRESSES: Readonly<Record<string, Press>> = {
  campfamily: (context, [id]) => inCampaign(context, { id, deed: 'unlink' }, familyView),
  campmay: (context, [id, word]) => mayIt(context, id, word),
  campdates: (context, [id]) => inCampaign(context, { id, deed: 'open-date' }, dates),
  campdate: (context, [id, date, word]) =>
    inCampaign(context, { id, deed: 'open-date' }, (there) => openDate(there, date, word)),
  camphang: (context, [id, date, event]) =>
    inCampaign(context, { id, deed: 'open-date' }, (there) => hangOn(there, date, event)),
  campend: (context, [id]) => inCampaign(context, { id, deed: 'unlink' }, askEnd),
  campendyes: (context, [id]) => inCampaign(context, { id, deed: 'unlink' }, end),
};

export function familyView({ context, campaign }: There): Replies {
  const { language } = context.person;
  const texts = textsThatCount(campaign);
  const out = texts.filter((one) => approvedOf(one) !== undefined);
  const waits = texts.filter(isOpen);
  const shown = [...new Set([...waits, ...out])];
  return [
    say({
      kind: 'campaign',
      blocks: [
        [{ id: 'campaign-family-head' }],
        [{ id: 'campaign-counts', args: { out: out.length, waits: waits.length } }],
        shown.map((one) => rowOf(one, language)),
        [{ id: shown.length > 0 ? 'campaign-family-what' : 'campaign-family-none' }],
      ],
      buttons: [
        ...shown.map((one) => [textButton(campaign, one, context)]),
        ...(campaign.closed ? [] : [[press('campaign-dates', 'campdates', campaign.id)]]),
        [{ ...press('campaign-end', 'campend', campaign.id), look: 'danger' }],
      ],
    }),
  ];
}

async function mayIt(context: Context, part: string | undefined, word: string | undefined) {
  const id = campaignId(part ?? '');
  const said = id && (await context.campaigns.answerWish(id, word === 'yes'));
  if (said === undefined) return notice('pledge-already');
  return notice(said ? 'pledge-done' : 'pledge-refused');
}

/** Their dates ahead, each with whether the campaign may hang something on it. */
async function dates({ context, campaign }: There): Promise<Replies> {
  const circle = await context.campaigns.circleOf(campaign);
  const ahead = (circle?.dates ?? []).filter(({ state }) => state.is === 'ahead');
  if (!circle || ahead.length === 0) return notice('campaign-dates-none');
  const isOpened = (date: KeyDate) => opened(circle, campaign).includes(date.id);
  return [
    say({
      kind: 'campaign',
      blocks: [
        [{ id: 'campaign-dates-head' }, { id: 'campaign-dates-know' }],
        ahead.map((date) => dateRow(date, isOpened(date))),
      ],
      buttons: [
        ...ahead.map((date) => [dateButton(campaign, date, isOpened(date))]),
        [press('campaign-back', 'campfamily', campaign.id)],
      ],
    }),
  ];
}

function opened({ campaigns = [] }: Circle, { id }: Campaign) {
  return campaigns.find(({ campaign }) => campaign === id)?.dates ?? [];
}

function dateRow(date: KeyDate, isOpen: boolean): Say {
  const args = { when: { when: current(date).when }, kind: { say: { id: `kind-${date.kind}` } } };
  return { id: isOpen ? 'campaign-date-opened' : 'campaign-date', args };
}

function dateButton({ id }: Campaign, date: KeyDate, isOpen: boolean): Button {
  const args = { kind: { say: { id: `kind-${date.kind}` } } };
  const label = isOpen ? 'campaign-date-close-this' : 'campaign-date-open-this';
  return press({ id: label, args }, 'campdate', id, date.id, isOpen ? 'close' : 'open');
}

async function openDate(
  there: There,
  part: string | undefined,
  word: string | undefined,
): Promise<Replies> {
  const { context } = there;
  const date = keyDateId(part ?? '');
  const open = word === 'open';
  if (!date || !(await context.campaigns.openDate({ date, open }))) return notice('campaign-gone');
  return open ? whichOf(there, date) : notice('campaign-date-closed');
}

/** The family says what hangs there: the organizers only learn that something does. */
function whichOf({ context, campaign }: There, date: string): Replies {
  const events = hangable(campaign, context.now);
  if (events.length === 0) return notice('campaign-hang-none');
  const { language } = context.person;
  return [
    say({
      kind: 'question',
      ask: { id: 'campaign-hang-which' },
      buttons: [
        ...events.map((event) => [hangButton(campaign, event, { date, language })]),
        [press('campaign-hang-nothing', 'campfamily', campaign.id)],
      ],
    }),
  ];
}

function hangButton(
  campaign: Campaign,
  event: CampaignEvent,
  { date, language }: { readonly date: string; readonly language: 'en' | 'es' },
): Button {
  const args = { what: eventArg(campaign, event, language) };
  return press({ id: 'campaign-hang-on', args }, 'camphang', campaign.id, date, event.id);
}

async function hangOn(
  { context, campaign }: There,
  part: string | undefined,
  event: string | undefined,
): Promise<Replies> {
  const circle = await context.campaigns.circleOf(campaign);
  const date = circle?.dates.find(({ id }) => id === part);
  const isOpened = circle && date && opened(circle, campaign).includes(date.id);
  if (!isOpened || date.state.is !== 'ahead') return notice('campaign-dates-none');
  const hang = { date: date.id, version: versionOf(date) };
  const after = await context.changeCampaign((one) => {
    const held = hangable(one, context.now).find(({ id }) => id === event);
    return held ? withEvent(one, { ...held, hang }) : one;
  });
  const isHung = after.campaign?.events.some(
    ({ id, hang: held }) =>
      id === event && held?.date === hang.date && held.version === hang.version,
  );
  return notice(isHung === true ? 'campaign-hang-done' : 'campaign-gone');
}

function askEnd({ campaign }: There): Replies {
  return askFirst(campaign, [{ id: 'campaign-end-what' }], {
    ask: { id: 'campaign-end-ask' },
    yes: press('campaign-end-yes', 'campendyes', campaign.id),
  });
}

async function end({ context }: There): Promise<Replies> {
  const isDone = await context.campaigns.unlink();
  return isDone ? notice('campaign-end-done', 'text-back-left') : notice('campaign-gone');
}
