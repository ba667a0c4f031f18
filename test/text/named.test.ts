import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../src/domain/language.ts';
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

/** What people type when they are asked which paper a date is on, or what kind it is; a bare command would take it away. */
const ANSWERS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'letter',
    'notice',
    'text',
    'call',
    'phone',
    'website',
    'other',
    'hearing',
    'court',
    'check-in',
  ],
  es: ['carta', 'aviso', 'mensaje', 'llamada', 'papel', 'otro', 'audiencia', 'corte', 'cita'],
};

for (const language of LANGUAGES) {
  test(`${language}: no command is called like an answer that people type`, () => {
    const names = [...patternsOf(language).keys()]
      .filter((name) => /^command-.*\.(name|also)$/.test(name))
      .flatMap((name) => {
        const dot = name.lastIndexOf('.');
        const words = attribute(name.slice(0, dot), name.slice(dot + 1), voiceIn(language));
        return words?.split(' ') ?? [];
      });
    assert.deepEqual(
      ANSWERS[language].filter((word) => names.includes(word)),
      [],
    );
  });
}

/** What Telegram's own button writes is the same in every language; `/newbot` is BotFather's. */
const OTHERS: readonly string[] = ['/start', '/newbot'];
