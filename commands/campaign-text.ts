import {
  approvedOf,
  newestVersion,
  verdictOf,
  type Statement,
} from '../src/domain/campaign/statement.ts';
import { takesPicture } from '../src/domain/campaign/picture.ts';
import { takenBack } from '../src/domain/campaign/approval.ts';
import { mayInCampaign, standingIn } from '../src/domain/campaign/permission.ts';
import { expected, isPlain, putOut } from '../src/domain/campaign/text.ts';
import { isOfCase, statementOf, type Campaign } from '../src/domain/campaign/campaign.ts';
import { say, type Press, type Replies } from '../src/app/command.ts';
import { rowOf, whatSay } from '../src/app/rallying/wording.ts';
import { askFirst, doerOf, inCampaign, notice, press, textIn, type There } from './campaign-own.ts';
import { textsThatCount } from './campaign-view.ts';
import { openPicture } from './form/picture.ts';
import { openWords } from './form/words.ts';
import { textButton, textView } from './campaign-textview.ts';

/** The texts of a campaign: written, read back, put out, taken back. */
export const TEXT_PRESSES: Readonly<Record<string, Press>> = {
  camptext: (context, [id, kind]) =>
    inCampaign(context, { id, deed: kind === 'closing' ? 'close' : 'write' }, ({ campaign }) =>
      kind !== undefined && isPlain(kind)
        ? openWords(context, { campaign, kind })
        : notice('campaign-gone'),
    ),
  camptexts: (context, [id]) =>
    inCampaign(context, { id, deed: 'write' }, (there) => [allTexts(there)]),
  campone: (context, [id, text]) =>
    inCampaign(context, { id, deed: 'take-back' }, (there) => oneText(there, text)),
  campwrite: (context, [id, text]) =>
    inCampaign(context, { id, deed: 'write', text }, (there) => rewrite(there, text)),
  camppicture: (context, [id, text]) =>
    inCampaign(context, { id, deed: 'write', text }, (there) => picture(there, text)),
  campput: (context, [id, text, version]) =>
    inCampaign(context, { id, deed: 'put-forward', text }, (there) =>
      put(there, text, Number(version)),
    ),
  campback: (context, [id, text]) =>
    inCampaign(context, { id, deed: 'take-back' }, (there) => askBack(there, text)),
  campbackyes: (context, [id, text]) =>
    inCampaign(context, { id, deed: 'take-back' }, (there) => takeBack(there, text)),
};

/** A row of buttons is enough for so many texts. */
const MOST = 20;

function allTexts({ context, campaign }: There): Replies[number] {
  const { language } = context.person;
  const all = textsThatCount(campaign).slice(-MOST);
  return say({
    kind: 'campaign',
    blocks: [[{ id: 'campaign-texts-head' }], all.map((one) => rowOf(one, language))],
    buttons: [
      ...all.map((one) => [textButton(campaign, one, context)]),
      [press('campaign-back', 'camp', campaign.id)],
    ],
  });
}

function oneText(there: There, part: string | undefined): Replies {
  const statement = textIn(there.campaign, part);
  return statement ? [textView(there, statement)] : notice('campaign-gone');
}

/** Words of events and actions are written where these are. */
function rewrite(
  { context, campaign }: There,
  part: string | undefined,
): Promise<Replies> | Replies {
  const statement = textIn(campaign, part);
  if (!statement) return notice('campaign-gone');
  const { id, kind } = statement;
  if (isPlain(kind)) return openWords(context, { campaign, kind, statement: id });
  return context.run(kind === 'rally' ? 'rally' : 'petition');
}

function picture({ context, campaign }: There, part: string | undefined) {
  const statement = textIn(campaign, part);
  if (!statement || !takesPicture(statement.kind)) return notice('campaign-gone');
  return openPicture(context, statement);
}

/** The button names the wording that was read: on an older one it puts out nothing. */
async function put(there: There, part: string | undefined, version: number): Promise<Replies> {
  const { context, campaign } = there;
  const statement = textIn(campaign, part);
  if (!statement) return notice('campaign-gone');
  if (statement.kind === 'closing' && !mayClose(there)) return notice('campaign-leader-does');
  if (newestVersion(statement) !== version) {
    return [textView(there, statement, [{ id: 'consent-stale' }])];
  }
  const after = await context.changeCampaign((one) =>
    newestIs(one, statement, version) ? putOut(one, statement.id, doerOf(there)) : one,
  );
  const now = after.campaign && statementOf(after.campaign, statement.id);
  const what = { say: whatSay(statement, context.person.language) };
  const isAgreed = now !== undefined && verdictOf(now) === 'yes';
  const id = isAgreed ? 'text-put-done' : askedId(there);
  const open = press('campaign-open', 'camp', campaign.id);
  return [say({ kind: 'notice', say: [{ id, args: { what } }], buttons: [[open]] })];
}

/** The last words close the campaign: by the one who leads, and while nobody expects a rally. */
function mayClose({ context, campaign }: There): boolean {
  const isLead = mayInCampaign(standingIn(campaign, context.person.id), 'close');
  return isLead && expected(campaign, context.now).length === 0;
}

function newestIs(campaign: Campaign, { id }: Statement, version: number): boolean {
  const held = statementOf(campaign, id);
  return held !== undefined && newestVersion(held) === version;
}

/** Who is asked now: the family, nobody yet, or the one who leads. */
function askedId({ campaign, sign }: There): string {
  if (!isOfCase(campaign)) return 'text-put-lead';
  return sign ? 'text-put-asked' : 'text-put-awaits';
}

function askBack({ context, campaign }: There, part: string | undefined): Replies {
  const statement = textIn(campaign, part);
  if (!statement) return notice('campaign-gone');
  if (!approvedOf(statement)) return notice('text-back-already');
  const what = { say: whatSay(statement, context.person.language) };
  return askFirst(campaign, [{ id: 'text-back-what' }], {
    ask: { id: 'text-back-ask', args: { what } },
    yes: press('text-back-yes', 'campbackyes', campaign.id, statement.id),
  });
}

async function takeBack(there: There, part: string | undefined): Promise<Replies> {
  const { context, campaign } = there;
  const statement = textIn(campaign, part);
  if (!statement) return notice('campaign-gone');
  await context.changeCampaign((one) => takenBack(one, statement.id, doerOf(there)));
  return notice('text-back-done', 'text-back-left');
}
