/** White space, without the byte order mark that JavaScript counts among it. */
const GAP = /[^\S\uFEFF]+/gu;
const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Co}\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/gu;
/** Joiners have a place inside emoji and inside Arabic and Indic words; anywhere else they only hide. */
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})|(?<![\p{sc=Arab}\p{M}])\u200C|\u200C(?!\p{sc=Arab})/gu;
const PILE = /(\p{M}{8})\p{M}+/gu;

/**
 * Words that a person typed, fit to stand among ours on any platform: on one line, without direction marks and
 * other characters that show nothing, and with at most eight marks on one letter. Markup is the platform's matter.
 */
export function tame(words: string): string {
  return words
    .replace(GAP, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(PILE, '$1')
    .trim();
}
