import { withDraft } from '../../src/domain/circle.ts';
import { statementOf, type Campaign } from '../../src/domain/campaign/campaign.ts';
import { answerOf, pictureAnswered, pictureOf } from '../../src/domain/campaign/picture.ts';
import { newestVersion, type Statement } from '../../src/domain/campaign/statement.ts';
import { written } from '../../src/domain/campaign/text.ts';
import { statementId } from '../../src/domain/id.ts';
import type { Context, Replies } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Form,
} from '../../src/app/form.ts';
import { notice } from '../campaign-own.ts';
import { textView } from '../campaign-textview.ts';
import { readBack } from './words.ts';

const NONE = 'none';

/** The picture itself, sent as any other; or none from now on. */
const picture: Field = {
  name: 'picture',
  ask: ({ id }, { campaign }) => {
    const statement = campaign && statementOf(campaign, textOf(id));
    const none = { say: { id: 'picture-none' }, word: NONE };
    return {
      ask: { id: statement?.kind === 'story' ? 'picture-ask-own' : 'picture-ask' },
      choices: statement && pictureOf(statement) ? [[none]] : [],
      write: false,
    };
  },
  read: () => unclear({ id: 'picture-no-words' }),
  choose: (word) => (word === NONE ? answer({ picture: '' }) : unclear({ id: 'picture-no-words' })),
};

/** Another picture for a text, or none. That is a wording of its own, and needs a yes of its own. */
export const pictureForm: Form = {
  name: 'campaign-picture',
  kept: 'campaign',
  fields: [picture],
  shown: () => (shown) => ({ picture: answerOf(shown) }),
  async finish(context, answers) {
    const after = await context.changeCampaign((campaign) =>
      withDraft(withPicture(campaign, context, answers), context.person.id, undefined),
    );
    const { campaign } = after;
    const statement = campaign && statementOf(campaign, textOf(answers['id']));
    if (!campaign || !statement) return notice('campaign-gone');
    const sign = await context.campaigns.sign(campaign);
    return [textView({ context: after, campaign, sign }, statement, [readBack(campaign)])];
  },
};

export function openPicture(context: Context, { id }: Statement): Promise<Replies> {
  return context.open(pictureForm.name, { id });
}

function withPicture(campaign: Campaign, { person, now }: Context, answers: Answers): Campaign {
  const statement = statementOf(campaign, statementId(textOf(answers['id'])));
  const newest = statement?.wordings[newestVersion(statement)];
  if (!statement || !newest) return campaign;
  const { picture: _, ...words } = newest;
  const shown = pictureAnswered(answers['picture']);
  const wording = { ...words, ...(shown && { picture: shown }), by: person.id, at: now };
  return written(campaign, statement, wording);
}
