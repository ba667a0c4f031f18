import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute } from '../../src/text/say.ts';
import { LANGUAGES, localeText, patternsOf, voiceIn } from './ground.ts';

for (const language of LANGUAGES) {
  test(`${language}: a command that a sentence names is called so in this language`, () => {
    const names = [...patternsOf(language).keys()]
      .filter((name) => name.startsWith('command-') && name.endsWith('.name'))
      .map((name) => attribute(name.slice(0, -5), 'name', voiceIn(language)));
    const named = localeText(language).match(/(?<![\w:/.])\/[a-z]+/g) ?? [];
    assert.ok(named.length >= 10);
    const strange = named.filter(
      (word) => !OTHERS.includes(word) && !names.includes(word.slice(1)),
    );
    assert.deepEqual(strange, []);
  });
}

/** What Telegram's own button writes is the same in every language; `/newbot` is BotFather's. */
const OTHERS: readonly string[] = ['/start', '/newbot'];
