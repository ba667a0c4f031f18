import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLike } from '../../src/domain/lookalike.ts';

test('a name made of other characters looks like the one that it imitates', () => {
  for (const other of [
    'luz',
    ' L u z ',
    'Lúz',
    'ＬＵＺ',
    '𝐋𝐮𝐳',
    'Lυz',
    'L\u200Bu\u202Ez',
    'Luz.',
    '1uz',
    'Iuz',
    'Lu\u0308z',
  ])
    assert.ok(looksLike('Luz', other), JSON.stringify(other));
  assert.ok(looksLike('Carmen', 'Саrmеn'));
  assert.ok(looksLike('Carmen', 'Carrnen'));
  assert.ok(looksLike('Rosa', 'Rоѕа'));
});

test('other names are other names, and no name looks like none', () => {
  for (const [one, other] of [
    ['Luz', 'Lupe'],
    ['Ana', 'Anna'],
    ['Rosa', 'Rosario'],
    ['مريم', 'أحمد'],
    ['🦋', '🦋'],
    ['', ''],
  ] as const)
    assert.ok(!looksLike(one, other), `${one} ${other}`);
});
