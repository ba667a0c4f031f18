import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Instant } from '../domain/time.ts';
import type { CommandFace, FaceWords, OptionFace } from '../ports/face.ts';
import { attributeIn, words } from '../text/say.ts';
import type { Command, Option } from './command.ts';
import { strangerVoice } from './voice.ts';

/** What platforms show of the commands in their menus, in every language, from the locale files. */
export function facesOf(commands: readonly Command[]): readonly CommandFace[] {
  return commands.flatMap((command) => {
    if (command.listed === 'nobody' || command.listed === 'unlisted') return [];
    return [
      {
        name: command.name,
        words: inEach((language) => wordsOf(language, `command-${command.name}`, command.name)),
        options: (command.options ?? []).map(optionFace),
        for: command.listed,
      },
    ];
  });
}

function optionFace(option: Option): OptionFace {
  const { field, choices, suggests = false } = option;
  return {
    field,
    words: inEach((language) => wordsOf(language, `option-${field}`, field)),
    choices: (choices?.values ?? []).map((value) => ({
      value,
      words: inEach((language) =>
        words({ id: `${choices?.say ?? ''}${value}` }, voiceIn(language)),
      ),
    })),
    suggests,
  };
}

function wordsOf(language: Language, id: string, name: string): FaceWords {
  return {
    name: attributeIn(language, id, 'name') ?? name,
    about: attributeIn(language, id, 'about') ?? name,
  };
}

function inEach<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((one) => [one, make(one)])) as Record<Language, T>;
}

function voiceIn(language: Language) {
  return strangerVoice(language, 0 as Instant, {});
}
