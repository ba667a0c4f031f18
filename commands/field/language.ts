import { LANGUAGES, language as languageOf, type Language } from '../../src/domain/language.ts';
import { distressIn } from '../../src/domain/entry/distress.ts';
import { spokenIn } from '../../src/domain/entry/spoken.ts';
import { answer, unclear, type Field } from '../../src/app/form.ts';

/** In which language: the platform's first, each under the name that its speakers give it. */
export function languageField(ask: string, before: readonly string[] = []): Field {
  return {
    name: 'language',
    ask: ({ heard }, { person }) => ({
      ask: { id: ask },
      before: [...before, ...(heard === undefined ? [] : ['start-draft-kept'])].map((id) => ({
        id,
      })),
      choices: [
        [person.language, ...LANGUAGES.filter((one) => one !== person.language)].map((one) => ({
          say: { id: `language-${one}` },
          word: one,
        })),
      ],
      write: false,
    }),
    read: (words) => {
      const found = distressIn(words) ? undefined : named(words);
      return found ? answer({ language: found }) : unclear({ id: 'language-unclear' });
    },
    choose: (word) => {
      const found = languageOf(word);
      return found ? answer({ language: found }) : unclear({ id: 'language-unclear' });
    },
  };
}

const NAMES: Readonly<Record<Language, RegExp>> = {
  en: /^(en|english|ingl[eé]s)$/i,
  es: /^(es|spanish|espa[nñ]ol|castellano)$/i,
};

function named(words: string): Language | undefined {
  return LANGUAGES.find((one) => NAMES[one].test(words.trim())) ?? spokenIn(words);
}
