import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthsIn } from '../../../src/domain/entry/span.ts';

test('how long something is good is read in both languages', () => {
  const spans: readonly (readonly [string, number])[] = [
    ['2 years', 24],
    ['2 años', 24],
    ['two years.', 24],
    ['For 2 Years', 24],
    ['por dos años', 24],
    ['un año', 12],
    ['one year', 12],
    ['18 months', 18],
    ['18 meses', 18],
    ['6 meses', 6],
    ['un mes', 1],
    ['10 years', 120],
  ];
  for (const [words, months] of spans) assert.equal(monthsIn(words), months, words);
});

test('anything else is no span: a day is read as a day', () => {
  for (const words of [
    '',
    'years',
    '0 years',
    '11 years',
    '999 meses',
    '2',
    'many years',
    'constructor years',
    'in 2 years on October 19',
    '19 de octubre de 2027',
    'two years ago',
  ])
    assert.equal(monthsIn(words), undefined, words);
});
