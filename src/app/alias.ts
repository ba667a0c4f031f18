import { LANGUAGES } from '../domain/language.ts';
import { attributeIn } from '../text/say.ts';

/**
 * Whether somebody who typed this word means that command: by its own name, by its name in any language, or
 * by one of the other words of `command-<name>.also`. Case and accents are forgiven.
 */
export function sameWord(command: string, typed: string): boolean {
  return namesOf(command).has(folded(typed));
}

const known = new Map<string, ReadonlySet<string>>();

function namesOf(command: string): ReadonlySet<string> {
  const names = known.get(command) ?? new Set([command, ...localNames(command)].map(folded));
  known.set(command, names);
  return names;
}

function localNames(command: string): readonly string[] {
  const id = `command-${command}`;
  return LANGUAGES.flatMap((language) => [
    attributeIn(language, id, 'name') ?? command,
    ...(attributeIn(language, id, 'also') ?? '').split(/\s+/).filter((word) => word !== ''),
  ]);
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/^\//, '').toLowerCase();
}
