import { once } from '../once.ts';
import { BEGINS, ENDS, longest, oneOf, type Span, type Words } from './words.ts';

/** For each meaning its phrases, in small letters without accents, with commas between. */
export type Phrases<T extends string> = Readonly<Record<T, string>>;

export interface Heard<T> extends Span {
  readonly means: T;
}

/** Finds phrases in a text; of those that overlap only the longest counts («audiencia de deportación»). */
export function phraseFinder<T extends string>(
  phrases: Phrases<T>,
): (words: Words) => readonly Heard<T>[] {
  const made = once(() => {
    const meanings = meaningsOf(phrases);
    const pattern = new RegExp(`${BEGINS}(?:${oneOf(meanings.keys())})${ENDS}`, 'gu');
    return { meanings, pattern };
  });
  return ({ plain }) => {
    const { meanings, pattern } = made();
    return longest(
      [...plain.matchAll(pattern)].map((match) => {
        const end = match.index + match[0].length;
        return { start: match.index, end, means: meanings.get(match[0])! };
      }),
    );
  };
}

function meaningsOf<T extends string>(phrases: Phrases<T>): ReadonlyMap<string, T> {
  const meanings = new Map<string, T>();
  for (const means of Object.keys(phrases) as T[]) {
    for (const phrase of phrases[means].split(/\s*,\s*/)) {
      meanings.set(phrase.replace(/\s+/g, ' '), means);
    }
  }
  return meanings;
}

/** The one meaning that all have in common; undefined for none and for several. */
export function onlyMeaning<T>(heard: readonly Heard<T>[]): T | undefined {
  const meanings = new Set(heard.map((one) => one.means));
  return meanings.size === 1 ? heard[0]?.means : undefined;
}
