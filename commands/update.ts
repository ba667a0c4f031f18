import { defineCommand } from '../src/app/command.ts';
import { isOrganizer } from '../src/domain/campaign/campaign.ts';
import { notice } from './campaign-own.ts';
import { openWords } from './form/words.ts';

/** /update: news of the campaign that one looks at; words, in its languages, and a link. */
export default defineCommand({
  name: 'update',
  listed: 'everyone',
  run: async (context) => {
    const { campaign, person } = context;
    if (!campaign || !isOrganizer(campaign, person.id)) return context.run('campaign');
    if (campaign.closed) return notice('campaign-is-closed');
    return openWords(context, { campaign, kind: 'update' });
  },
});
