import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepIn } from '../../../src/domain/entry/step.ts';

const SAID = {
  'on-my-way': ['voy en camino', 'Voy para allá', "I'm on my way", 'on my way!'],
  arrived: ['ya llegué', 'llegue', 'Ya llegamos a la corte', 'I arrived', 'I’m here'],
  in: ['ya entré', 'voy a entrar', "I'm going in"],
  out: [
    'ya salí',
    'YA SALI!!',
    'salí bien, gracias a Dios',
    'ya salimos de ahí',
    "I'm out",
    'we got out',
  ],
  nothing: [
    'ya salí de casa',
    'ya salió',
    'todavía no he salido',
    'estoy afuera',
    'ya salí tarde del trabajo',
    'he is out',
    'when I got out it was dark',
    'hoy',
    '',
  ],
} as const;

for (const [meant, all] of Object.entries(SAID))
  for (const words of all)
    test(`«${words}»: ${meant}`, () => {
      assert.equal(stepIn(words) ?? 'nothing', meant);
    });
