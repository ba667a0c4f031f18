import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distressIn, type Distress } from '../../../src/domain/entry/distress.ts';

const SAID: Readonly<Record<Distress | 'neither', readonly string[]>> = {
  taken: [
    'se lo llevaron',
    'Se llevaron a mi esposo!!',
    'ICE detuvo a mi hermano',
    'la migra agarró a mi papá',
    'me detuvieron',
    'mi mamá está detenida',
    'no ha salido',
    'entró a las 8 y no ha salido de la cita',
    'lo tiene la migra',
    'quedó detenido',
    'hay una redada en mi trabajo',
    'tengo miedo, se llevaron a mi hijo',
    'they took my husband',
    'ICE detained him',
    'ICE took Ana',
    'My brother was arrested by ICE',
    "she hasn't come out",
    'he never came out',
    'my dad is in custody',
    'ICE is at my door',
  ],
  afraid: [
    'tengo miedo',
    'me da mucho miedo ir',
    'no sé qué hacer',
    '¿qué hago?',
    'ayúdenme',
    'tengo miedo de que me detengan',
    '😭😭',
    '💔',
    '¿y si me agarran ahí?',
    'me van a deportar',
    'estoy muy nerviosa',
    'will they arrest me?',
    'what if ICE detains us? will ICE take us',
    "I'm scared",
    'I am so afraid',
    'I don’t know what to do',
    'help me',
    'what should I do',
  ],
  neither: [
    'necesito quien me lleve',
    'mi cita es el 14 de diciembre',
    '¿y si me detuvieron antes?',
    'what if they took me',
    'me detuvieron hace dos años',
    'ICE arrested me two years ago',
    'llevo los papeles a mi abogado',
    'llevo a mi hijo a la escuela',
    'they took a long time',
    'my check-in got moved',
    'hola',
    'gracias, todo salió bien',
    'salió bien',
    'I came out',
    'they got back to us',
    'se la llevo mañana',
  ],
};

for (const [meant, all] of Object.entries(SAID))
  for (const words of all)
    test(`«${words}»: ${meant}`, () => {
      assert.equal(distressIn(words) ?? 'neither', meant);
    });
