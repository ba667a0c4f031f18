import { tame } from '../../text/tame.ts';

/** Signs that are another form of one that every font has. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ...alike('\u02BC\u02BB\uA78C\u02B9\u2032', '\u2019'),
  ...alike('\u2010\u2011\u2012\u2212', '-'),
  ...alike('\u2022\u25CF\u25AA', '\u00B7'),
  ['\u2033', '"'],
  ['\u2192', '>'],
  ['\u2116', 'No.'],
]);

function alike(signs: string, plain: string): readonly (readonly [string, string])[] {
  return Array.from(signs, (sign) => [sign, plain]);
}

/** Of ten letters so many may be missing; with more, what is left could say something else. */
const MOST_LOST = 0.1;

/**
 * The words in signs that the font has: emoji and the like are left out, other forms of a sign and letters with
 * marks that it lacks become plain ones. Undefined when letters would be missing, as in another script.
 */
export function legible(words: string, has: (char: string) => boolean): string | undefined {
  const chars = Array.from(tame(words).normalize('NFC'));
  const drawn = chars.map((char) => drawable(char, has));
  const letters = chars.filter(isLetter).length;
  const lost = chars.filter((char, at) => isLetter(char) && drawn[at] === '').length;
  if (lost > letters * MOST_LOST) return undefined;
  return drawn.join('').replace(/\s+/gu, ' ').trim();
}

function drawable(char: string, has: (char: string) => boolean): string {
  if (/\p{M}/u.test(char)) return '';
  if (has(char)) return char;
  const [plain = ''] = char.normalize('NFD');
  return STAND_INS.get(char) ?? (plain !== char && has(plain) ? plain : '');
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
