import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPast } from '../../../src/domain/entry/past.ts';
import type { Language } from '../../../src/domain/language.ts';
import { day } from '../../family.ts';

/** A Sunday. */
const TODAY = day('2026-11-22');

function read(words: string, language: Language = 'en') {
  return readPast(words, { today: TODAY, language });
}

test('a day with its year is that day, in both languages, however long ago', () => {
  assert.deepEqual(read('November 18, 2026'), { is: 'date', date: '2026-11-18' });
  assert.deepEqual(read('18 de noviembre de 2026', 'es'), { is: 'date', date: '2026-11-18' });
  assert.deepEqual(read('Wednesday, November 18, 2026'), { is: 'date', date: '2026-11-18' });
  assert.deepEqual(read('2018-03-09'), { is: 'date', date: '2018-03-09' });
  assert.deepEqual(read('9 de marzo de 2025', 'es'), { is: 'date', date: '2025-03-09' });
});

test('today and yesterday are understood, today too by its date', () => {
  assert.deepEqual(read('today'), { is: 'date', date: '2026-11-22' });
  assert.deepEqual(read('Ayer.', 'es'), { is: 'date', date: '2026-11-21' });
  assert.deepEqual(read('November 22, 2026'), { is: 'date', date: '2026-11-22' });
});

test('without a year it is the latest such day, and asked about', () => {
  assert.deepEqual(read('November 18'), { is: 'doubt', readings: ['2026-11-18'] });
  assert.deepEqual(read('3 de diciembre', 'es'), { is: 'doubt', readings: ['2025-12-03'] });
});

test('two orders of day and month are asked about, and one that is ahead is left out', () => {
  assert.deepEqual(read('03/04/2026'), { is: 'doubt', readings: ['2026-03-04', '2026-04-03'] });
  assert.deepEqual(read('01/12/2026'), { is: 'doubt', readings: ['2026-01-12'] });
});

test('a weekday that does not fit makes it a question', () => {
  assert.deepEqual(read('Tuesday, November 18, 2026'), { is: 'doubt', readings: ['2026-11-18'] });
  assert.deepEqual(read('miércoles 18 de noviembre de 2026', 'es'), {
    is: 'date',
    date: '2026-11-18',
  });
});

test('a day that is ahead is not taken', () => {
  assert.deepEqual(read('December 3, 2026'), { is: 'unclear', because: 'ahead' });
});

for (const words of [
  'on Tuesday',
  'el martes',
  'last Tuesday',
  'el martes pasado',
  'two weeks ago',
  'hace dos semanas',
  'in two weeks',
  'tomorrow',
  'mañana',
  'next Friday',
  'el próximo viernes',
  'a while back',
  'from November 3 to November 9, 2026',
  'the 18th',
  'February 30, 2026',
  'November 18, 2026, but I am not sure',
  '11/18/2026 or 11/19/2026',
  '',
]) {
  test(`«${words}» is not taken for a day that has been`, () => {
    const said = read(words, /[áñ]|el |hace/.test(words) ? 'es' : 'en');
    assert.equal(said.is, 'unclear', JSON.stringify(said));
  });
}
