import type { CommandFace, OptionFace } from '../../../src/ports/face.ts';

function option(
  field: string,
  [name, about]: readonly [string, string],
  more: Partial<OptionFace> = {},
): OptionFace {
  const words = { en: { name: field, about: `the ${field}` }, es: { name, about } };
  return { field, words, choices: [], suggests: false, ...more };
}

/** Commands like the real ones, enough of each kind. */
export const FACES: readonly CommandFace[] = [
  {
    name: 'start',
    words: {
      en: { name: 'start', about: 'Begin here' },
      es: { name: 'empezar', about: 'Empieza aquí' },
    },
    options: [],
    for: 'everyone',
  },
  {
    name: 'add',
    words: {
      en: { name: 'add', about: 'Add a date' },
      es: { name: 'agregar', about: 'Agrega una fecha' },
    },
    options: [
      option('kind', ['tipo', 'qué fecha es'], {
        choices: [
          { value: 'check-in', words: { en: 'ICE check-in', es: 'cita con ICE' } },
          { value: 'hearing', words: { en: 'hearing', es: 'audiencia' } },
          { value: 'removal', words: { en: 'removal', es: 'salida' } },
          { value: 'deadline', words: { en: 'deadline', es: 'plazo' } },
        ],
      }),
      option('when', ['cuando', 'el día y la hora'], { suggests: true }),
      option('place', ['lugar', 'dónde es']),
      option('paper', ['papel', 'de dónde sale'], {
        choices: [
          { value: 'letter', words: { en: 'letter', es: 'carta' } },
          { value: 'call', words: { en: 'call', es: 'llamada' } },
        ],
      }),
    ],
    for: 'everyone',
  },
  {
    name: 'status',
    words: { en: { name: 'status', about: 'For me' }, es: { name: 'estado', about: 'Para mí' } },
    options: [],
    for: 'operator',
  },
];
