import type { Poster } from '../../src/text/poster.ts';

/** The smallest picture there is: one white pixel, as PNG. Its bytes are no words in any encoding. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

export const VIGIL: Poster = {
  shape: 'tall',
  language: 'es',
  title: 'Vigilia por Luz',
  when: 'Martes 1 de diciembre de 2026, a las 5:30 de la tarde',
  where: 'Court Square, Springfield',
  scan: 'Escanee para saber más',
  bot: 'Contigo',
  deepLink: 'https://t.me/ContigoBot?start=r_abc',
};
