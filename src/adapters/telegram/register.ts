import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { CommandFace } from '../../ports/face.ts';

/** One list of commands as Telegram keeps it: for a kind of chat, in a language or for all others. */
export interface Menu {
  readonly scope: 'all_private_chats' | 'all_group_chats';
  readonly language?: Language;
  readonly commands: readonly { readonly command: string; readonly description: string }[];
}

/** Whoever speaks none of our languages reads this one. */
const OTHERS: Language = 'en';
/** In groups the bot only points to the private chat, and these two are how people ask. */
const IN_GROUPS = ['start', 'help'];

/** Every list to register: what everyone sees in private, and the little that makes sense in groups. */
export function menus(faces: readonly CommandFace[]): readonly Menu[] {
  const shown = faces.filter((face) => face.for === 'everyone');
  const inGroups = shown.filter((face) => IN_GROUPS.includes(face.name));
  return [undefined, ...LANGUAGES.filter((one) => one !== OTHERS)].flatMap((language) => [
    menu('all_private_chats', shown, language),
    menu('all_group_chats', inGroups, language),
  ]);
}

function menu(
  scope: Menu['scope'],
  faces: readonly CommandFace[],
  language: Language | undefined,
): Menu {
  const commands = faces.map((face) => {
    const { name, about } = face.words[language ?? OTHERS];
    return { command: name, description: about };
  });
  return { scope, commands, ...(language === undefined ? {} : { language }) };
}
