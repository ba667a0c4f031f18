/** While a date is typed as an option on Discord, it is shown how it is understood. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggest } from '../../src/app/suggest.ts';
import { clockTime, instantOf, localDate, zone } from '../../src/domain/time.ts';
import type { Language } from '../../src/domain/language.ts';
import { voiceIn } from '../text/ground.ts';

const now = instantOf(localDate('2026-11-22')!, clockTime('10:00')!, zone('America/New_York')!);

function offered(typed: string, language: Language = 'en') {
  const voice = { ...voiceIn(language), now, zone: zone('America/New_York')! };
  return suggest({ field: 'date', typed, beside: {}, now, voice });
}

function labels(typed: string, language: Language = 'en'): readonly string[] {
  return offered(typed, language).map(({ label }) => label);
}

test('a day of this week or the next is two lines to choose from', () => {
  assert.deepEqual(labels('next tuesday'), [
    'Tuesday, November 24, 2026',
    'Tuesday, December 1, 2026',
  ]);
});

test('days from one to another, any day and a rhythm are shown as such, in both languages', () => {
  assert.deepEqual(labels('del 5 al 19 de junio', 'es'), [
    'sábado 5 de junio de 2027 a sábado 19 de junio de 2027',
  ]);
  assert.deepEqual(labels('any day now'), ['Any day now']);
  assert.deepEqual(labels('the first tuesday of every month'), [
    'Tuesday, December 1, 2026, then the first Tuesday of each month',
  ]);
});

test('what is chosen is read again as what was shown', () => {
  for (const typed of ['next tuesday', 'June 5-19', 'any day now', 'every 2 weeks, Dec 1']) {
    for (const { label, value } of offered(typed)) assert.deepEqual(labels(value), [label], typed);
  }
});

test('half a date asks to go on, and an empty one says nothing', () => {
  assert.deepEqual(labels('every 3 mon'), ['Go on: like October 19, 2027']);
  assert.deepEqual(labels('every 3 months'), ['Which day is the next one? Your paper says it.']);
  assert.deepEqual(labels(''), []);
});
