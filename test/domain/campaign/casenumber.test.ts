import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsCaseNumber } from '../../../src/domain/campaign/casenumber.ts';

test('a case number is known in every way in which people write it', () => {
  for (const words of [
    'A000-000-000',
    'his number is A 000 000 000.',
    'A#000000000',
    'a00-000-000',
    '000-000-000',
    '000 000 000',
    'caso 000000000,',
    'ABC0000000000',
  ]) {
    assert.ok(holdsCaseNumber(words), words);
  }
});

test('telephone numbers, days and sums are none', () => {
  for (const words of [
    '202-555-0100',
    '+1 202-555-0100',
    '2025550100',
    'October 19, 2017',
    '2017-10-19',
    '1,000 signatures by 5:00',
    '41 supporters',
    'a 15 de mayo de 2012',
    'https://example.org/petition/123456789',
    'queremos llegar a 1000000 firmas',
    'llame a 555 0100',
  ]) {
    assert.ok(!holdsCaseNumber(words), words);
  }
});
