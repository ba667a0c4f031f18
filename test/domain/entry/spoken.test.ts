import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenIn } from '../../../src/domain/entry/spoken.ts';

const SAID = {
  es: ['español porfa', 'en Español', 'no hablo inglés', 'sí', 'me llamo Luz', 'cuando es mi cita'],
  en: ['English please', 'I don’t speak Spanish', 'yes', 'my name is Luz', 'hi i need help'],
  neither: ['français', 'jaja', '😭', 'English / español', '12', ''],
} as const;

for (const [language, all] of Object.entries(SAID))
  for (const words of all)
    test(`«${words}»: ${language}`, () => {
      assert.equal(spokenIn(words) ?? 'neither', language);
    });
