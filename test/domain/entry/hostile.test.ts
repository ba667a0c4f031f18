import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDate } from '../../../src/domain/entry/date.ts';
import { readKind } from '../../../src/domain/entry/kind.ts';
import { readLine } from '../../../src/domain/entry/line.ts';
import { readPaper } from '../../../src/domain/entry/paper.ts';
import { readTime } from '../../../src/domain/entry/time.ts';
import { LONGEST, wordsOf } from '../../../src/domain/entry/words.ts';
import { localDate } from '../../../src/domain/time.ts';

const reader = { today: localDate('2026-11-22')!, language: 'es' } as const;

function readAll(words: string): void {
  const readings = [readDate(words, reader), readTime(words), readLine(words, reader)];
  for (const reading of readings) {
    assert.ok(!/\p{Cc}/u.test(reading.rest), 'no control character comes out');
    assert.ok(reading.rest.length <= 3 * LONGEST);
  }
  readKind(words);
  readPaper(words);
}

const pieces = fc.constantFrom(
  '1',
  '12',
  '2027',
  '19',
  '-',
  '/',
  '.',
  ':',
  ' ',
  ',',
  'oct',
  'de',
  'del',
  'el',
  'lunes',
  'a las',
  'am',
  'p.m.',
  'y media',
  'mañana',
  'todo el día',
  'check-in',
  'ICE',
  '\u0001',
  '\u202e',
  '\u200b',
  '@everyone',
  '<b>',
  '\ud83d',
  'ﷺ',
);

test('no text throws, whatever letters it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
      readAll(words);
    }),
    { numRuns: 500 },
  );
});

test('no mixture of the words that dates are made of throws', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      readAll(parts.join(''));
      readAll(parts.join(' '));
    }),
    { numRuns: 500 },
  );
});

test('texts of ten thousand letters made to be slow are read like any other', () => {
  for (const piece of [
    '1',
    '1 ',
    '1/',
    '12:',
    'a',
    'el ',
    ' ',
    'de la ',
    'oct ',
    '19 oct ',
    'lunes ',
    '(',
    'cita ',
    '8 a ',
    'á',
    'i ',
  ]) {
    readAll(piece.repeat(10_000).slice(0, 10_000));
  }
});

test('what cannot be seen is taken out, and letters stay at their places', () => {
  assert.equal(readDate('2027\u200b-10\u202e-19', reader).is, 'date');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
      const { said, plain } = wordsOf(typed);
      assert.equal(said.length, plain.length);
    }),
  );
});
