import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format, inspect } from 'node:util';
import { MasterVault } from '../../../src/adapters/vault/vault.ts';

const master = Buffer.alloc(32, 7);
const vault = new MasterVault(master);
const words = Buffer.from('Ana goes to the office with Luz');

test('what was sealed is opened again, and only for the same purpose', () => {
  const sealed = vault.seal(words, 'circle/a/1');
  assert.deepEqual(vault.open(sealed, 'circle/a/1'), words);
  assert.equal(vault.open(sealed, 'circle/b/1'), undefined);
});

test('the same words never look the same twice', () => {
  assert.notDeepEqual(vault.seal(words, 'x'), vault.seal(words, 'x'));
});

test('any changed bit and any shortening is noticed', () => {
  const sealed = vault.seal(words, 'x');
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Uint8Array.from(sealed);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    assert.equal(vault.open(changed, 'x'), undefined);
  }
  for (let length = 0; length < sealed.length; length += 1) {
    assert.equal(vault.open(sealed.subarray(0, length), 'x'), undefined);
  }
});

test('another master key opens nothing', () => {
  const other = new MasterVault(Buffer.alloc(32, 8));
  assert.equal(other.open(vault.seal(words, 'x'), 'x'), undefined);
  assert.equal(other.unwrap(vault.mint('x').wrapped, 'x'), undefined);
});

test('a minted key opens its own things once unwrapped, and no other key does', () => {
  const { key, wrapped } = vault.mint('key/a');
  const sealed = key.seal(words, 'x');
  assert.deepEqual(vault.unwrap(wrapped, 'key/a')?.open(sealed, 'x'), words);
  assert.equal(vault.unwrap(wrapped, 'key/b'), undefined);
  assert.equal(vault.mint('key/a').key.open(sealed, 'x'), undefined);
  assert.equal(vault.open(sealed, 'x'), undefined);
});

test('a vault and its keys print as nothing but [vault]', () => {
  for (const secret of [vault, vault.mint('x').key]) {
    assert.equal(format('%s', secret), '[vault]');
    assert.equal(JSON.stringify({ secret }), '{"secret":"[vault]"}');
    assert.equal(inspect({ secret }, { showHidden: true }), '{ secret: [vault] }');
  }
});

test('a pseudonym is the same for the same id under the same key only', () => {
  const other = new MasterVault(Buffer.alloc(32, 8));
  assert.equal(vault.pseudonym('abcdef'), new MasterVault(master).pseudonym('abcdef'));
  assert.notEqual(vault.pseudonym('abcdef'), vault.pseudonym('abcdeg'));
  assert.notEqual(vault.pseudonym('abcdef'), other.pseudonym('abcdef'));
});

test('what an earlier version sealed can still be opened', () => {
  const kept = 'AQFfer3op+qPzYAyv1f3zYOu8LdJK4ZGvoxA9GpA8LJP+5UD0+KADtUW';
  assert.equal(Buffer.from(vault.open(Buffer.from(kept, 'base64'), 'sample')!).toString(), 'Rosa');
});
