import { holdsCaseNumber } from '../../src/domain/campaign/casenumber.ts';
import { isOfCase } from '../../src/domain/campaign/campaign.ts';
import { LANGUAGES, language as languageOf, type Language } from '../../src/domain/language.ts';
import type { Context } from '../../src/app/command.ts';
import {
  answer,
  lengthOf,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Reading,
} from '../../src/app/form.ts';
import { SKIP, isCall, tamed } from './actionwords.ts';

/** The questions about what people say on the phone: a text with a yes of its own. */

const MOST_SCRIPT = 700;

export const speaksField: Field = {
  name: 'speaks',
  wanted: isCall,
  ask: () => ({
    ask: { id: 'action-ask-speaks' },
    choices: [LANGUAGES.map((one) => ({ say: { id: `language-${one}` }, word: one }))],
    write: false,
  }),
  read: () => unclear(),
  choose: (word) => {
    const speaks = languageOf(word);
    return speaks ? answer({ speaks }) : unclear({ id: 'stale-button' });
  },
};

export function speaksIn({ speaks }: Answers): Language {
  return languageOf(textOf(speaks)) ?? 'en';
}

/** What to say, in the language that is spoken there; a text with a yes of its own. */
export const scriptField: Field = {
  name: 'script',
  wanted: isCall,
  ask: (answers) => ({
    ask: { id: `action-ask-script-${speaksIn(answers)}` },
    choices: [[SKIP]],
    write: true,
  }),
  read: (words, _, context) => readScript('script', words, context),
  choose: () => answer({ script: '' }),
};

function meansField(language: Language): Field {
  const name = `means-${language}`;
  return {
    name,
    wanted: (answers, { campaign }) =>
      isCall(answers) &&
      textOf(answers['script']) !== '' &&
      speaksIn(answers) !== language &&
      campaign?.languages.includes(language) === true,
    ask: () => ({ ask: { id: `action-ask-means-${language}` }, choices: [[SKIP]], write: true }),
    read: (words, _, context) => readScript(name, words, context),
    choose: () => answer({ [name]: '' }),
  };
}

export const SCRIPT_FIELDS: readonly Field[] = [
  speaksField,
  scriptField,
  ...LANGUAGES.map(meansField),
];

/** A number of a case is warned about, and refused where no family could say yes to it. */
function readScript(name: string, words: string, { campaign }: Context): Reading {
  const text = tamed(words);
  const length = lengthOf(text);
  if (text === '') return unclear({ id: 'action-unclear' });
  if (length > MOST_SCRIPT) {
    return unclear({ id: 'action-too-long', args: { length, most: MOST_SCRIPT } });
  }
  if (!holdsCaseNumber(text)) return answer({ [name]: text });
  if (!campaign || !isOfCase(campaign)) return unclear({ id: 'action-script-no-family' });
  return { ...answer({ [name]: text }), said: [{ id: 'action-script-number' }] };
}
