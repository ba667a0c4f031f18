import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '../../src/text/rich.ts';
import { speak } from '../../src/text/say.ts';
import { LANGUAGES, patternsOf, samples, variablesOf, voiceIn } from './ground.ts';
import type { Language } from '../../src/domain/language.ts';

/** Messages shorter than this are too short for a measure of reading. */
const LONG = 20;

interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Sources and addresses are not read aloud; a line and a colon end a sentence, as in a list. */
function counts(text: string, syllablesOf: (word: string) => number): Counts {
  const read = text
    .replace(/\((Source|Fuente)[^)]*\)/g, '')
    .replace(/https:\/\/\S+/g, '')
    .replace(/\b[A-Z]{1,4}-[\w-]+|\b[\d-]{5,}/g, 'x');
  const sentences = read.split(/[.!?:]+(?=\s|$)|\n/).filter((one) => /\p{L}/u.test(one));
  const words = read.match(/\p{L}[\p{L}’']*/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return { words: words.length, sentences: sentences.length, syllables };
}

function englishSyllables(word: string): number {
  const spoken = word.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, 'x').replace(/^y/, '');
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

function spanishSyllables(word: string): number {
  return Math.max(1, (word.match(/[iuü]?[aeoáéó][iuüy]?|[íú]|[iuü]+/g) ?? []).length);
}

/** Flesch-Kincaid grade. */
function grade({ words, sentences, syllables }: Counts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Szigriszt-Pazos, on the INFLESZ scale: 65 and above is «bastante fácil», 80 and above «muy fácil». */
function inflesz({ words, sentences, syllables }: Counts): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

function longMessages(language: Language): readonly (readonly [string, string])[] {
  const patterns = patternsOf(language);
  return [...patterns.keys()]
    .filter((id) => !id.includes('.') && !/^(config|terminal|operator|status)-/.test(id))
    .map((id): [string, string] => {
      const args = samples(variablesOf(id, patterns));
      return [id, plain(speak({ id, args }, voiceIn(language)))];
    })
    .filter(([, text]) => (text.match(/\p{L}+/gu) ?? []).length >= LONG);
}

test('every long English message reads at grade 6 or below', () => {
  for (const [id, text] of longMessages('en')) {
    const measured = grade(counts(text, englishSyllables));
    assert.ok(measured <= 6, `${id}: ${measured.toFixed(1)}\n${text}`);
  }
});

test('every long Spanish message is «bastante fácil» or easier', () => {
  for (const [id, text] of longMessages('es')) {
    const measured = inflesz(counts(text, spanishSyllables));
    assert.ok(measured >= 65, `${id}: ${measured.toFixed(1)}\n${text}`);
  }
});

for (const language of LANGUAGES) {
  test(`${language}: sentences stay short`, () => {
    for (const [id, text] of longMessages(language)) {
      const { words, sentences } = counts(text, () => 1);
      assert.ok(words / sentences <= 15, `${id}: ${(words / sentences).toFixed(1)}\n${text}`);
    }
  });
}
