import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStored, settled } from '../../../src/adapters/lowdb/stored.ts';
import type { Circle } from '../../../src/domain/circle.ts';
import type { Document, Key } from '../../../src/ports/store.ts';
import { circleKey, personKey, sampleCircle, sampleText } from '../../sample/sample.ts';

const circle = circleKey('crcxkq7w2m4p');
const person = personKey('anaxkq7w2m4p');

test('every document that was ever released is still read', () => {
  for (const key of [circle, person]) {
    const text = sampleText(key.kind, 1);
    const read = parseStored(key, text, 1);
    assert.equal(read?.schema, 1);
    assert.deepEqual(read, JSON.parse(text));
  }
});

test('a document under a key that is not its own is not taken', () => {
  const keys: readonly Key[] = [circleKey('crcxkq7w2m4q'), personKey(circle.id)];
  for (const key of keys) assert.equal(parseStored(key, sampleText('circle', 1), 1), undefined);
});

test('no field may be missing, of a wrong form or unknown', () => {
  const spoilt: readonly ((text: string) => string)[] = [
    (text) => text.replace('"schema": 1', '"schema": 2'),
    (text) => text.replace('2027-10-12', '2027-02-30'),
    (text) => text.replace('08:30', '24:30'),
    (text) => text.replace('America/Chicago', 'America/Nowhere'),
    (text) => text.replace('"role": "family"', '"role": "owner"'),
    (text) => text.replace('"tries": 3', '"tries": "3"'),
    (text) => text.replace('"note": ""', '"note": "", "more": 1'),
    (text) => text.replace('"note": "",', ''),
    (text) => text.replace('{', '{ "__proto__": { "isAdmin": true },'),
    (text) => text.replace(/"versions": \[/, '"versions": [], "x": ['),
  ];
  for (const spoil of spoilt) {
    const text = spoil(sampleText('circle', 1));
    assert.notEqual(text, sampleText('circle', 1));
    assert.equal(parseStored(circle, text, 1), undefined, spoil.toString());
  }
});

test('a name that would reach into the prototype of things is refused', () => {
  const named = (name: string): string =>
    sampleText('circle', 1).replace(
      '"ledger": {',
      `"ledger": { "${name}": { "is": "unknown", "at": 1 },`,
    );
  assert.ok(parseStored(circle, named('another'), 1));
  assert.equal(parseStored(circle, named('__proto__'), 1), undefined);
});

test('a document that could not be read back is not written, and what it held is not told', () => {
  const bad: readonly Document[] = [
    { ...sampleCircle(circle.id), since: Number.NaN as Circle['since'] },
    sampleCircle(circleKey('crcxkq7w2m4q').id),
  ];
  for (const document of bad) {
    assert.throws(() => settled(circle, document), { name: 'TypeError', message: /read back$/ });
  }
});
