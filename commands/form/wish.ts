import { answered } from '../../src/domain/campaign/approval.ts';
import { statementOf, type Campaign } from '../../src/domain/campaign/campaign.ts';
import type { Statement } from '../../src/domain/campaign/statement.ts';
import { campaignId, statementId } from '../../src/domain/id.ts';
import type { Context, Replies } from '../../src/app/command.ts';
import { answer, lengthOf, textOf, unclear, type Answers, type Form } from '../../src/app/form.ts';
import { notice } from '../campaign-own.ts';

const MOST = 500;

/**
 * What somebody of the family would have otherwise, in their own words. The draft holds ids alone, and so may lie with
 * the person; the words go straight to the text that they are about.
 */
export const wishForm: Form = {
  name: 'campaign-wish',
  kept: 'person',
  fields: [
    {
      name: 'wish',
      ask: () => ({ ask: { id: 'consent-wish' }, choices: [], write: true }),
      read: (words) =>
        words.trim() === '' || lengthOf(words) > MOST
          ? unclear({ id: 'consent-wish-unclear' })
          : answer({ wish: words.trim() }),
      choose: () => unclear({ id: 'consent-wish-unclear' }),
    },
  ],
  async finish(context, answers) {
    const heard = await passOn(context, answers);
    await context.changeMe(({ draft: _, ...person }) => person);
    return notice(heard ? 'consent-change-heard' : 'consent-over');
  },
};

/** False when the text is another one by now, or is not theirs to say anything about. */
async function passOn(context: Context, answers: Answers): Promise<boolean> {
  const [of, id] = [campaignId(textOf(answers['campaign'])), statementId(textOf(answers['id']))];
  const there = of && (await context.campaigns.within(of));
  if (!there?.campaign || !id) return false;
  const sign = await there.campaigns.sign(there.campaign);
  const said = { is: 'change', wish: textOf(answers['wish']) } as const;
  const word = { version: Number(answers['version']), by: context.person.id, at: context.now };
  const after = await there.changeCampaign((one) => answered(one, id, { said, word, sign }));
  const heard = after.campaign && statementOf(after.campaign, id)?.heard;
  return heard?.by === word.by && heard.at === word.at;
}

export function openWish(
  context: Context,
  { campaign, statement }: { readonly campaign: Campaign; readonly statement: Statement },
  version: number,
): Promise<Replies> {
  return context.open(wishForm.name, { campaign: campaign.id, id: statement.id, version });
}
