import { SHAPES, type Poster } from '../../../src/text/poster.ts';

/** The longest that people are likely to write, and what is longer than anybody should, in both languages. */
type Text = Omit<Poster, 'shape'>;

const ENGLISH = {
  language: 'en',
  scan: 'Scan to see more and say you will come',
  bot: 'Contigo',
  deepLink: 'https://t.me/ContigoSpringfieldBot?start=r_k3j9x2m4q7',
} as const;

const SPANISH = {
  ...ENGLISH,
  language: 'es',
  scan: 'Escanee para saber más y avisar que viene',
} as const;

const COURT =
  'Abraham A. Ribicoff Federal Building and Courthouse, 450 Main Street, Hartford, Connecticut 06103';

export const LONG: readonly Text[] = [
  {
    ...ENGLISH,
    title: 'Stand with Luz and her family before her immigration hearing at the Hartford court',
    when: 'Wednesday, September 23, 2026, from 8:30 in the morning to 12:30 in the afternoon (New York time)',
    where: `${COURT}, south entrance`,
    lines: [
      'Bring water, warm clothes and a sign with kind words. Leave anything sharp at home.',
      'Wheelchair ramp on Main Street; sign language and Spanish interpreters will be there.',
      'Low risk: on the public sidewalk, with a permit. If you are worried, ask a lawyer before you come.',
    ],
    ask: 'Come at 8:00 and stay until she walks out.',
  },
  {
    ...SPANISH,
    title:
      'Acompañemos a Luz y a su familia antes de su audiencia de inmigración en la corte de Hartford',
    when: 'Miércoles 23 de septiembre de 2026, de las 8:30 de la mañana a las 12:30 de la tarde (hora de Nueva York)',
    where: `${COURT}, entrada sur`,
    lines: [
      'Traiga agua, ropa abrigada y un cartel con palabras amables. Deje en casa todo lo que corte.',
      'Hay rampa para sillas de ruedas en la calle Main; habrá intérpretes de español y de lengua de señas.',
      'Riesgo bajo: en la acera pública y con permiso. Si le preocupa, hable antes con una persona abogada.',
    ],
    ask: 'Llegue a las 8:00 y quédese hasta que ella salga.',
  },
];

const ENDLESS = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch';
const PAGE =
  'https://www.springfield-interfaith-accompaniment.example.org/campaigns/luz?from=poster&language=en';

export const HARD: readonly Text[] = [
  {
    ...ENGLISH,
    title: `Donaudampfschifffahrtsgesellschaftskapitänswitwenversammlung in ${ENDLESS}`,
    when: 'Friday, January 1, 2027, all day',
    where: `${ENDLESS}, ask organizers-of-the-vigil@springfield-interfaith-accompaniment.example.org`,
    lines: [PAGE, 'x'.repeat(200)],
    ask: `Sign at ${PAGE}`,
    deepLink: `https://discord.com/channels/${'1234567890123456789/'.repeat(2)}1234567890123456789`,
  },
  {
    ...SPANISH,
    title: 'M'.repeat(400),
    when: `Miércoles 23 de septiembre de 2026, ${'de las 8:30 de la mañana '.repeat(12)}`,
    where: 'una esquina muy lejos de todo '.repeat(30),
    lines: Array.from({ length: 12 }, (_, at) =>
      `Traiga agua, ropa abrigada y un cartel ${at}. `.repeat(6),
    ),
    ask: 'Venga y traiga a todas las personas que conoce. '.repeat(10),
    scan: 'Escanee para saber más y avisar que viene con todas las personas que conoce. '.repeat(4),
    bot: 'El grupo de acompañamiento de las iglesias de Springfield y sus alrededores',
    deepLink: `https://t.me/ContigoBot?start=${'a'.repeat(400)}`,
  },
  { ...ENGLISH, title: 'Vigil', when: 'Tuesday, at 5:30', where: 'Court Square' },
];

/** All of them in both shapes. */
export const POSTERS: readonly Poster[] = [...LONG, ...HARD].flatMap((text) =>
  SHAPES.map((shape) => ({ ...text, shape })),
);
