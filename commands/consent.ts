import { answered, mayApprove } from '../src/domain/campaign/approval.ts';
import { statementOf, type Campaign } from '../src/domain/campaign/campaign.ts';
import type { Sign } from '../src/domain/campaign/sign.ts';
import { isOpen, newestVersion, type Statement } from '../src/domain/campaign/statement.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { consentView } from '../src/app/rallying/letter.ts';
import { notice, textIn } from './campaign-own.ts';
import { textView } from './campaign-textview.ts';
import { openWish, wishForm } from './form/wish.ts';

/** The family's word on each wording. A button is for one wording; on any other it changes nothing. */
export default defineCommand({
  name: 'consent',
  listed: 'nobody',
  forms: [wishForm],
  presses: {
    consent: (context, [id, text, version, word]) =>
      hear(context, { id, text, version: Number(version), word }),
  },
});

interface Heard {
  readonly id: string | undefined;
  readonly text: string | undefined;
  readonly version: number;
  readonly word: string | undefined;
}

async function hear(context: Context, { id, text, version, word }: Heard): Promise<Replies> {
  const { campaign, person } = context;
  if (!campaign || campaign.id !== id) return notice('campaign-gone');
  const sign = await context.campaigns.sign(campaign);
  const statement = textIn(campaign, text);
  if (!statement || !mayApprove(campaign, sign, person.id)) return notice('campaign-not-yours');
  const answering: Answering = { campaign, sign, statement, version };
  if (newestVersion(statement) !== version) return stale(context, answering);
  switch (word) {
    case 'yes':
    case 'no':
      return answer(context, answering, word);
    case 'change':
      return isAnswerable(statement)
        ? openWish(context, { campaign, statement }, version)
        : standing(context, answering);
    case undefined:
    default:
      return notice('consent-over');
  }
}

interface Answering {
  readonly campaign: Campaign;
  readonly sign: Sign | undefined;
  readonly statement: Statement;
  readonly version: number;
}

/** Whether a word of theirs still counts, be it a second one's after a no: the first could still take that back. */
function isAnswerable({ asked }: Statement): boolean {
  return asked !== undefined;
}

async function answer(
  context: Context,
  { sign, statement, version }: Answering,
  is: 'yes' | 'no',
): Promise<Replies> {
  const word = { version, by: context.person.id, at: context.now };
  const after = await context.changeCampaign((one) =>
    answered(one, statement.id, { said: { is }, word, sign }),
  );
  const held = after.campaign && statementOf(after.campaign, statement.id);
  if (!after.campaign || !held) return notice('campaign-gone');
  if (isAgreed(held, is, version)) return notice(`consent-${is}-heard`);
  return standing(after, { campaign: after.campaign, sign, statement: held, version });
}

/** Whether that is what holds now, by whomever it was said first. */
function isAgreed(
  { yes, heard, withdrawn }: Statement,
  is: 'yes' | 'no',
  version: number,
): boolean {
  if (is === 'no') return heard?.is === 'no' && heard.version === version;
  return yes?.version === version && heard === undefined && withdrawn === undefined;
}

/** The wording has changed since: whoever asks is shown the newest, to be asked about that. */
function stale(context: Context, answering: Answering): Replies {
  const { campaign, statement, sign } = answering;
  if (!isOpen(statement)) {
    return [textView({ context, campaign, sign }, statement, [{ id: 'consent-stale' }])];
  }
  const view = consentView({ campaign, statement, again: false }, context.person.language);
  return [say({ ...view, blocks: [[{ id: 'consent-stale' }], ...view.blocks] })];
}

/** Nothing is asked any more: how it stands. */
function standing(context: Context, { campaign, statement, sign }: Answering): Replies {
  const { heard } = statement;
  const refused = heard !== undefined && heard.by !== context.person.id;
  const before = { id: refused ? 'consent-no-stands' : 'consent-over' };
  return [textView({ context, campaign, sign }, statement, [before])];
}
