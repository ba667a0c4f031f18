import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
} from 'discord.js';
import type {
  APIApplicationCommandStringOption,
  LocalizationMap,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Language } from '../../domain/language.ts';
import type { CommandFace, FaceWords, OptionFace } from '../../ports/face.ts';
import { shorten } from './words.ts';

/** Which of Discord's languages each of ours is said in. English stands under its own key too, or en-GB is taken. */
const LOCALES: Readonly<Record<Language, readonly Locale[]>> = {
  en: [Locale.EnglishUS],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
};
const MOST = 100;

/** Every command that menus show, in every language, usable in the DM, in servers and in other chats. */
export function slashCommands(
  faces: readonly CommandFace[],
): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return faces.filter((face) => face.for === 'everyone').map(slashCommand);
}

function slashCommand(face: CommandFace): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: face.name,
    ...localized(face.words),
    options: face.options.map(slashOption),
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
  };
}

function slashOption(option: OptionFace): APIApplicationCommandStringOption {
  const type = ApplicationCommandOptionType.String as const;
  const named = { type, name: option.words.en.name, ...localized(option.words) };
  if (option.choices.length > 0) return { ...named, choices: choicesOf(option) };
  return option.suggests ? { ...named, autocomplete: true } : named;
}

function choicesOf(option: OptionFace) {
  return option.choices.map(({ value, words }) => ({
    name: shorten(words.en, MOST),
    name_localizations: byLocale((language) => shorten(words[language], MOST)),
    value,
  }));
}

function localized(words: Readonly<Record<Language, FaceWords>>) {
  return {
    description: shorten(words.en.about, MOST),
    name_localizations: byLocale((language) => words[language].name),
    description_localizations: byLocale((language) => shorten(words[language].about, MOST)),
  };
}

function byLocale(say: (language: Language) => string): LocalizationMap {
  const map: LocalizationMap = {};
  for (const language of ['en', 'es'] as const)
    for (const locale of LOCALES[language]) map[locale] = say(language);
  return map;
}
