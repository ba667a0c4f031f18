import { putForward } from '../../src/domain/campaign/approval.ts';
import { withStatement } from '../../src/domain/campaign/campaign.ts';
import { end } from '../../src/domain/campaign/rallychange.ts';
import type { Words } from '../../src/domain/campaign/statement.ts';
import { statementId } from '../../src/domain/id.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Form,
} from '../../src/app/form.ts';
import { tame } from '../../src/text/tame.ts';
import { ownLanguage, shareable } from '../field/rally.ts';
import { gone, rallyCard } from '../rally-view.ts';
import { changed } from './rallychange.ts';

const LONGEST_THANKS = 1_000;

/** It is over. Thanks are words of their own, with a yes of their own; or nothing is said. */
export const rallyThanks: Form = {
  name: 'rallythanks',
  kept: 'campaign',
  fields: [
    {
      name: 'text',
      ask: () => ({
        ask: { id: 'rally-ask-thanks' },
        choices: [[{ say: { id: 'rally-no-thanks' }, word: 'none' }]],
        write: true,
      }),
      read: (words) => {
        const said = tame(words);
        if (said === '') return unclear();
        return shareable('text', said, LONGEST_THANKS);
      },
      choose: () => answer({ text: '' }),
    },
    ...LANGUAGES.map(alsoThanks),
  ],
  async finish(context, answers): Promise<Replies> {
    const thanks = statementId(context.chance.word(10))!;
    const by = { by: context.person.id, at: context.now };
    const text = textOf(answers['text']);
    const { after, rally } = await changed(context, answers, (campaign, one) => {
      if (text === '') return end(campaign, { event: one.id, ...by });
      const wordings = [{ words: thanksIn(answers, context), ...by }] as const;
      const said = withStatement(campaign, { id: thanks, kind: 'thanks', wordings });
      return end(putForward(said, thanks, by), { event: one.id, ...by }, thanks);
    });
    if (!rally) return gone();
    const first = { id: text === '' ? 'rally-ended' : 'rally-thanked' };
    return [say(await rallyCard(after, rally, first))];
  },
};

/** The same in another language of the campaign; better left out than badly said. */
function alsoThanks(language: Language): Field {
  const name = `text-${language}`;
  return {
    name,
    wanted: ({ text }, context) =>
      textOf(text) !== '' &&
      context.campaign?.languages.includes(language) === true &&
      ownLanguage(context) !== language,
    ask: () => ({
      ask: { id: `words-also-${language}` },
      choices: [[{ say: { id: 'words-skip' }, word: 'skip' }]],
      write: true,
    }),
    read: (words) => {
      const said = tame(words);
      return said === '' ? unclear() : shareable(name, said, LONGEST_THANKS);
    },
    choose: () => answer({ [name]: '' }),
  };
}

/** In the organizer's own language, and in every other in which they said it. */
function thanksIn(answers: Answers, context: Context): Partial<Record<Language, Words>> {
  const own = ownLanguage(context);
  const said = LANGUAGES.map(
    (language) =>
      [language, textOf(answers[language === own ? 'text' : `text-${language}`])] as const,
  );
  return Object.fromEntries(
    said.filter(([, text]) => text !== '').map(([language, text]) => [language, { text }]),
  );
}
