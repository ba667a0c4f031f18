import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../../../src/domain/language.ts';
import { chronoAlone } from './chrono.ts';
import type { Phrase, Said } from './corpus.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { heardOf, markOf, shortOf, type Mark } from './mark.ts';

const CORPUS: Readonly<Record<'en' | 'es', readonly Said[]>> = { en, es };
const LEAST: Readonly<Record<'en' | 'es', number>> = { en: 180, es: 220 };
/** Asking about everything would be no reading: at least so many in a hundred are understood just as they are meant. */
const FLOOR = 97;

interface Heard {
  readonly phrase: Phrase;
  readonly said: Said;
  readonly heard: string;
  readonly mark: Mark;
}

type Ear = (words: string, said: Said) => string;

function marked(language: Language, ear: Ear): readonly Heard[] {
  return CORPUS[language].flatMap((said) =>
    said.phrases.map((phrase) => {
      const heard = ear(phrase[0], said);
      return { phrase, said, heard, mark: markOf(heard, phrase) };
    }),
  );
}

function ours(language: Language): readonly Heard[] {
  return marked(language, (words, said) => shortOf(heardOf(words, said, language)));
}

function count(all: readonly Heard[], mark: Mark): number {
  return all.filter((one) => one.mark === mark).length;
}

function shown(all: readonly Heard[]): string {
  return all
    .map(({ phrase, said, heard }) => `«${phrase[0]}» on ${said.on}: ${phrase[1]}, heard ${heard}`)
    .join('\n');
}

for (const language of ['en', 'es'] as const) {
  test(`no phrase in ${language} is taken for a day, an hour or a rhythm that it does not say`, (t) => {
    const all = ours(language);
    const alone = marked(language, (words, { on }) => chronoAlone(words, on, language));
    for (const [name, heard] of [
      ['Contigo', all],
      ['chrono alone', alone],
    ] as const) {
      const [right, asked, wrong] = (['right', 'asked', 'wrong'] as const).map((mark) =>
        String(count(heard, mark)).padStart(4),
      );
      t.diagnostic(`${language} ${name.padEnd(12)} right${right!} asked${asked!} wrong${wrong!}`);
    }
    assert.equal(shown(all.filter(({ mark }) => mark === 'wrong')), '');
  });

  test(`nearly all phrases in ${language} are understood without a needless question`, () => {
    const all = ours(language);
    assert.ok(all.length >= LEAST[language], `only ${all.length} phrases`);
    const rest = all.filter(({ mark }) => mark !== 'right');
    assert.ok(100 * count(all, 'right') >= FLOOR * all.length, shown(rest));
  });

  test(`what stands behind the day and the hour is left for the place, in ${language}`, () => {
    for (const said of CORPUS[language]) {
      for (const [words, , place] of said.phrases) {
        if (place !== undefined) assert.equal(heardOf(words, said, language).rest, place, words);
      }
    }
  });

  test(`no phrase of the corpus in ${language} stands there twice for one day`, () => {
    for (const { phrases } of CORPUS[language]) {
      const words = phrases.map(([one]) => one);
      assert.deepEqual(
        words.filter((one, at) => words.indexOf(one) !== at),
        [],
      );
    }
  });
}
