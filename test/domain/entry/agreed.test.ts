import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saysNo, saysYes } from '../../../src/domain/entry/agreed.ts';

const YES = ['Sí', 'si!!', 'SI.', 'Sí, por favor', 'así es', 'Claro que sí', 'Está bien', 'dale'];
const OK = ['yes', 'Yes.', 'Ok', 'okay', 'That’s right', 'yes, thank you', '👍🏽', '✅', ' y '];
const NO = [
  'No',
  'no.',
  'NO!!',
  'no, gracias',
  'No, thanks',
  'nope',
  'Está mal',
  '👎',
  'No es así',
];
const NEITHER = ['', 'yes, but on Tuesday', 'sí, pero el martes', 'no sé', "I don't know", 'no 15'];
const DAYS = ['martes', 'right after', 'el 5', 'ok?? 3 pm', 'nombre', 'si puedo'];

for (const words of [...YES, ...OK])
  test(`«${words}» is a yes and no no`, () => {
    assert.deepEqual([saysYes(words), saysNo(words)], [true, false]);
  });

for (const words of NO)
  test(`«${words}» is a no and no yes`, () => {
    assert.deepEqual([saysYes(words), saysNo(words)], [false, true]);
  });

for (const words of [...NEITHER, ...DAYS])
  test(`«${words}» is neither`, () => {
    assert.deepEqual([saysYes(words), saysNo(words)], [false, false]);
  });
