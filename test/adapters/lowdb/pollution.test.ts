/** A stored document that reaches into every object's prototype is refused, or is a document like any other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCHEMA } from '../../../src/adapters/lowdb/schema.ts';
import { parseStored } from '../../../src/adapters/lowdb/stored.ts';
import { circleKey, personKey, sampleText } from '../../sample/sample.ts';

const EVIL = '{"polluted":true,"is":"delivered","ready":true}';
const KEYS = [circleKey('crcxkq7w2m4p'), personKey('anaxkq7w2m4p')];

/** The document with one more field, at each brace of it in turn. */
function spoiled(text: string, field: string): readonly string[] {
  return [...text.matchAll(/\{/g)].map(({ index }) => {
    const rest = text.slice(index + 1);
    const comma = rest.trimStart().startsWith('}') ? '' : ',';
    return `${text.slice(0, index)}{"${field}":${EVIL}${comma}${rest}`;
  });
}

function isClean(): boolean {
  return Reflect.get({}, 'polluted') === undefined && Object.keys(Object.prototype).length === 0;
}

for (const field of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']) {
  test(`a field ${field} anywhere in a document changes no other object`, () => {
    let refused = 0;
    for (const key of KEYS) {
      for (const text of spoiled(sampleText(key.kind, SCHEMA), field)) {
        const read = parseStored(key, text, SCHEMA);
        if (!read) refused += 1;
        assert.equal(Reflect.get({ ...read }, 'polluted'), undefined);
        assert.ok(isClean());
      }
    }
    assert.ok(refused > 20, `only ${refused} were refused`);
  });
}
