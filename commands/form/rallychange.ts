import { withDraft } from '../../src/domain/circle.ts';
import {
  isOrganizer,
  statementOf,
  withEvent,
  type Campaign,
} from '../../src/domain/campaign/campaign.ts';
import { hangOf, settle } from '../../src/domain/campaign/hang.ts';
import { saysYes } from '../../src/domain/entry/agreed.ts';
import { timeOf, type Rally } from '../../src/domain/campaign/rally.ts';
import { rallyOf, resize, retime } from '../../src/domain/campaign/rallychange.ts';
import { stands } from '../../src/domain/campaign/sign.ts';
import { say, type Context } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Form,
} from '../../src/app/form.ts';
import { newestWords } from '../../src/app/rallying/wording.ts';
import { ownLanguage, hourField, oddRally, whenField } from '../field/rally.ts';
import { placesIn } from '../field/rallymore.ts';
import { gone, rallyCard } from '../rally-view.ts';
import { timeIn } from './rally.ts';

/** What organizers change of a rally that is there. Each form names it in its answer `rally`. */

/** The rally that this form is about. */
export function rallyIn({ campaign }: Context, { rally }: Answers): Rally | undefined {
  return campaign && rallyOf(campaign, textOf(rally));
}

/** The change, for those who run the campaign; their half-filled form goes with it. */
export async function changed(
  context: Context,
  answers: Answers,
  apply: (campaign: Campaign, rally: Rally) => Campaign,
): Promise<{ readonly after: Context; readonly rally: Rally | undefined }> {
  const { person } = context;
  const after = await context.changeCampaign((campaign) => {
    const rally = isOrganizer(campaign, person.id) && rallyOf(campaign, textOf(answers['rally']));
    return withDraft(rally ? apply(campaign, rally) : campaign, person.id, undefined);
  });
  return { after, rally: rallyIn(after, answers) };
}

/** A new day or hour, on the same clocks. Whoever comes is told at once; the family hears of it too. */
export const rallyTime: Form = {
  name: 'rallytime',
  kept: 'campaign',
  fields: [whenField, hourField, oddRally, sureField()],
  async finish(context, answers) {
    const sign = context.campaign && (await context.campaigns.sign(context.campaign));
    const { after, rally } = await changed(context, answers, (campaign, one) => {
      const time = newTime(answers, context, one);
      if (!time) return campaign;
      const settled = { is: 'time', by: time.by, at: time.at } as const;
      const decided = stands(sign, hangOf(one)) ? one : settle(one, sign, settled);
      return retime(withEvent(campaign, decided), one.id, time);
    });
    if (!rally) return gone();
    const isOut = rally.state.is === 'announced';
    return [say(await rallyCard(after, rally, { id: isOut ? 'rally-retimed' : 'rally-saved' }))];
  },
};

/** The place did not move, so its clocks stay. */
function newTime(answers: Answers, context: Context, rally: Rally) {
  const { zone } = timeOf(rally).when;
  return timeIn({ ...answers, zone }, context);
}

function sureField(): Field {
  return {
    name: 'sure',
    ask: (answers, context) => {
      const rally = rallyIn(context, answers);
      const time = rally && newTime(answers, context, rally);
      return {
        ask: time
          ? {
              id: 'rally-sure-time',
              args: { when: { when: time.when, place: placeOf(rally, context) } },
            }
          : { id: 'rally-gone' },
        choices: [
          [{ say: { id: 'rally-sure-yes' }, word: 'yes', look: 'main' }],
          [{ say: { id: 'rally-sure-again' }, word: 'again' }],
          [{ say: { id: 'add-no' }, word: 'no' }],
        ],
        write: false,
      };
    },
    read: (words) => (saysYes(words) ? answer({ sure: true }) : unclear()),
    choose: (word) => {
      if (word === 'yes') return answer({ sure: true });
      if (word === 'again') return answer({ date: undefined, time: undefined });
      return { is: 'elsewhere', go: (context) => context.run('cancel') };
    },
  };
}

function placeOf({ statement: id }: Rally, context: Context): string {
  const statement = context.campaign && statementOf(context.campaign, id);
  return newestWords(statement, ownLanguage(context))['place'] ?? '';
}

/** How many can come. */
export const rallyPlaces: Form = {
  name: 'rallyplaces',
  kept: 'campaign',
  fields: [
    {
      name: 'capacity',
      ask: () => ({
        ask: { id: 'rally-ask-capacity' },
        choices: [[{ say: { id: 'rally-no-limit' }, word: 'skip' }]],
        write: true,
      }),
      read: placesIn,
      choose: () => answer({ capacity: 0 }),
    },
  ],
  async finish(context, answers) {
    const { after, rally } = await changed(context, answers, (campaign, { id }) => {
      const many = typeof answers['capacity'] === 'number' ? answers['capacity'] : 0;
      return resize(campaign, id, context.now, many > 0 ? many : undefined);
    });
    return rally ? [say(await rallyCard(after, rally, { id: 'rally-saved' }))] : gone();
  },
};
