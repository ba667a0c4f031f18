import { compounds } from './compound.ts';
import type { Tongue } from './tongue.ts';

const ONES = 'uno dos tres cuatro cinco seis siete ocho nueve'.split(' ');
const TEENS = 'diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve'.split(
  ' ',
);
const TENS = 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const TWENTIES =
  'veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  );

const COMES = '(?:(?:que|q|ke|k) (?:viene|biene|entra)|entrante|proxim[oa]|procsim[oa])';

/** Spanish, as it is written from Mexico to Ecuador, with the slips of hurried thumbs. */
export const es: Tongue = {
  language: 'es',
  months: [
    'enero ene henero',
    'febrero feb febrer frebrero febreo febrro febero',
    'marzo mar marso',
    'abril abr avril',
    'mayo',
    'junio jun',
    'julio jul',
    'agosto ago agoto',
    'septiembre setiembre septienbre setienbre sept sep',
    'octubre oct otubre octubr octuvre octbre',
    'noviembre nov nobiembre novienbre nobienbre noviembr noviembe',
    'diciembre dic disiembre dicienbre diziembre dicimbre diciembr',
  ],
  weekdays: [
    'domingo dom',
    'lunes lun lune',
    'martes mar marte',
    'miercoles mie mier miercole mierco miecoles miercolez',
    'jueves jue juebes jueve',
    'viernes vie biernes vierne viernez',
    'sabado sab savado',
  ],
  numbers: {
    ...compounds({ ones: ONES, teens: TEENS, tens: TENS, joins: [' y ', ' i '] }),
    ...Object.fromEntries(TWENTIES.map((word, at) => [word, 21 + at])),
    'diez y seis': 16,
    'diez y siete': 17,
    'diez y ocho': 18,
    'diez y nueve': 19,
    veintiun: 21,
    'treinta y un': 31,
  },
  ordinals: {},
  units: {
    day: 'dias?',
    week: 'semanas?',
    month: 'mes(?:es)?',
    year: 'anos?',
  },
  nths: {
    primer: 1,
    primero: 1,
    '1er': 1,
    segundo: 2,
    '2do': 2,
    tercer: 3,
    tercero: 3,
    '3er': 3,
    cuarto: 4,
    '4to': 4,
    ultimo: -1,
  },
  spoken: [
    {
      phrase: 'alas(?= (?:[0-9]|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))',
      as: () => 'a las',
    },
    { phrase: '{h} menos cuarto', as: (hour) => `${before(hour)}:45` },
    { phrase: '{h} menos {m}', as: (hour, minute) => `${before(hour)}:${60 - minute}` },
    { phrase: '(?:un )?cuarto para las? {h}', as: (hour) => `a las ${before(hour)}:45` },
    {
      phrase: '{m5} (?:minutos )?para las? {h}',
      as: (hour, minute) => `a las ${before(hour)}:${60 - minute}`,
    },
    { phrase: 'dos mil {y}', as: (year) => String(2000 + year) },
    { phrase: '{h} [yi] media', as: (hour) => `${hour}:30` },
    { phrase: '{h} [yi] cuarto', as: (hour) => `${hour}:15` },
    {
      phrase:
        '(?<!\\b(?:entre|entre las?|el|dia|dias|del|al) ){h} [yi] {mm}(?! de \\p{L}{4}| (?:dias?|semanas?|mes))(?! de (?:mayo|enero))',
      as: (hour, minute) => `${hour}:${minute}`,
    },
    { phrase: '{hw} (?:cero|0) cinco', as: (hour) => `${hour}:05` },
    { phrase: '{hw} {mw}', as: (hour, minute) => `${hour}:${minute}` },
    { phrase: '(?<=\\bla )una\\b(?! (?:cita|audiencia|corte|vez|carta))', as: () => '1' },
    { phrase: '(?:una?)(?= (?:dia|semana|mes|ano)\\b)', as: () => '1' },
    { phrase: "o ?'?clock", as: () => "o'clock" },
  ],
  glue: {
    of: 'de |del mes de |del ',
    year: '(?:del? )?(?:ano )?',
    before: 'el|dia|del|para el|pal|este|proximo',
    day: 'el|dia|del',
    from: 'del?(?: dia)?|desde el|desde',
    to: 'al|a|hasta el|hasta|y? ?hasta el',
    between: 'entre(?: el)?(?: dia)?',
    and: 'y(?: el)?|al',
    anyDay: '(?:cualquier|algun|un) dia',
    or: 'o(?: el)?|u(?: el)?|y(?: el)?',
    thisYear: 'del? (?:este|presente|corriente)(?: mismo)? ano',
    nextYear: `del (?:proximo|procsimo|siguiente) ano|del ano (?:${COMES}|siguiente)`,
    otherYear: 'del otro ano|del ano pasado|de cada ano|del pasado ano|de otro ano',
    upTo: 'antes|antes de|hasta|a mas tardar|no mas tarde|para antes|maximo',
    onwards: 'despues|despues de|a partir|a partir de|desde|comenzando|empezando|pasado',
    notOn:
      'no|no es|ya no|ya no es|ya no sera|en vez|en vez de|en lugar|en lugar de|era|fue|semana|por el|como por|alrededor|alrededor de|cerca|cerca de|naci|nacio|nacido|nacida|nacimiento:?|fecha de nacimiento:?|enviada|recibida|emitida|con fecha|un dia antes|un dia despues|dia siguiente|vispera',
    after:
      'a|al|en|con|para|es|tengo|tenemos|por|de la|corte|cita|ice|todo|temprano|me|nos|desde|entre|hay',
    moved:
      'cambi\\p{L}+|movi\\p{L}+|mover|pasaron|paso|aplaz\\p{L}+|pospu\\p{L}+|reprogram\\p{L}+|corrieron',
  },
  days: {
    today: ['(?:para )?(?:el dia de )?hoy(?: mismo| dia)?', 'esta (?:tarde|noche|manana)'],
    tomorrow: ['(?:para )?(?:el dia de )?(?<!\\b(?:la|esta) )manana'],
    overmorrow: ['pasado manana', 'pasadomanana', 'pasado-manana'],
    ahead: [
      '(?:en|dentro de|de aqui a|de hoy en|de hoy a) {n} {unit}',
      '{n} {unit} a partir de (?:hoy|ahora)',
      'de aqui (?:en|a) {n} {unit}',
    ],
    idiom: ['(?:de )?hoy (?:en|a|hace) {n}(?: dias)?(?! (?:semana|mes|ano))'],
    'ahead-of-weekday': ['{n} {unit} (?:despues del|a partir del) {weekday}'],
    'ahead-of-tomorrow': ['{n} {unit} a partir de manana'],
    'idiom-of-weekday': [
      '(?:del?|el) {weekday} (?:en|a) {n}(?: dias)?(?! (?:am|pm|de la|semana|mes|ano))',
    ],
    'coming-weekday': ['(?:para )?(?:el )?este(?: mismo)? {weekday}(?: que viene)?'],
    weekday: ['(?:(?:para |es )?el |este )?{weekday}'],
    'next-weekday': [
      `(?:para )?(?:el |este )?(?:proximo|procsimo|prox\\.?|siguiente|otro) {weekday}`,
      `(?:para )?(?:el |este )?{weekday} (?:${COMES}|siguiente|de arriba)`,
    ],
    'weekday-of-this-week': [
      '(?:el )?{weekday} de esta(?: misma)? semana',
      'esta semana,? el {weekday}',
    ],
    'weekday-of-next-week': [
      `(?:el )?{weekday} de la (?:proxima|procsima|otra|siguiente) semana`,
      `(?:el )?{weekday} de la semana (?:${COMES}|siguiente)`,
      `la (?:proxima|otra) semana,? el {weekday}`,
      `la semana ${COMES},? el {weekday}`,
    ],
    'nth-of-month': ['(?:el )?{nth} {weekday} (?:de|del mes de) {month}(?:,? (?:del? )?{year})?'],
    'nth-of-next-month': [`(?:el )?{nth} {weekday} del (?:proximo mes|mes ${COMES})`],
    'day-of-month': ['(?:para )?(?:el )?dia {day}', '(?:para )?el {day}'],
    'day-of-weekday': ['(?:(?:para )?el |este )?{weekday},? (?:el |dia )?{day}'],
    'day-of-this-month': [
      '(?:el )?(?:dia )?{day} (?:de este(?: mismo)? mes|del presente(?: mes)?|del mes en curso|del corriente|de este)',
    ],
    'day-of-next-month': [`(?:el )?(?:dia )?{day} del (?:proximo mes|mes ${COMES}|mes proximo)`],
    'any-day': [
      'cualquier dia(?: de estos)?(?: a partir de (?:hoy|ahora))?',
      'en cualquier (?:momento|dia)',
      'un dia de estos',
      'cualquier rato',
    ],
    'same-day': ['(?:el )?mismo dia', '(?:la )?misma fecha'],
    'after-same': ['{n} {unit} (?:despues|mas tarde|mas)(?! del?\\b)'],
    past: [
      'ayer',
      'antier',
      'anteayer',
      'antes de ayer',
      '(?:el )?{weekday} pasado',
      '(?:el )?pasado {weekday}',
      'hace {n} {unit}',
      '(?:la semana|el mes|el ano) pasad[oa]',
    ],
    within: [
      '(?:en|dentro de|durante) los proximos {n} {unit}',
      '(?:en|dentro de|durante) las proximas {n} {unit}',
    ],
    about: [
      'como en {n} {unit}',
      'manana pasado',
      '(?:el )?{nth} {weekday}(?: del? (?:este )?mes)?',
      'en (?:como|mas o menos|unos|unas) {n} {unit}',
      '(?:de )?manana en {n}(?: dias)?',
    ],
    vague: [
      '(?:a |para |hasta )?(?:el |los )?(?:fin|fines|final|finales|principios?|inicios?|comienzos?|mediados?) del? (?:este |proximo )?(?:mes|ano|semana|la semana|{month})(?: que viene)?(?: (?:del? )?{year})?',
      `(?:para |en )?la (?:proxima|otra|siguiente) semana`,
      `(?:para |en )?la semana (?:${COMES}|de arriba)`,
      `(?:para |en )?(?:el )?(?:proximo|otro|siguiente) (?:mes|ano)`,
      `(?:para |en )?el (?:mes|ano) ${COMES}`,
      '(?:en|para|por) (?:el mes de )?{month}(?: (?:del? )?{year})?',
      'en (?:unos|unas|algunos|algunas|pocos|pocas|varios|varias|1 par de|un par de|un os) (?:dias|semanas|meses)',
      '(?:esta|la) semana(?! del)',
      'este mes',
      'la semana del?(?: dia)?',
      '(?:este |el )?(?:proximo )?fin de semana(?: que viene)?',
    ],
  },
  rhythms: {
    'every-n': ['cada {n} {unit}'],
    every: ['cada {unit}', 'tod[oa]s l[oa]s {unit}', '(?:1|una) vez (?:al?|por|cada|a la) {unit}'],
    'every-other': [
      'cada dos {unit}',
      '{unit} (?:de )?por medio',
      '1 {unit} si y (?:otra|otro|1) no',
    ],
    'every-weekday': ['(?:cada|todos los) {weekday}', 'los {weekday}s?'],
    'every-other-weekday': [
      'cada 2 {weekday}',
      '{weekday} (?:de )?por medio',
      '1 {weekday} si y otro no',
    ],
    'every-nth-weekday': [
      '(?:el )?{nth} {weekday} de (?:cada mes|todos los meses|c/mes)',
      'cada {nth} {weekday}(?: del mes)?',
      '(?:cada mes|todos los meses),? el {nth} {weekday}',
      '(?:los|todos los) {nth}s? {weekday} de (?:cada mes|mes)',
    ],
    'every-day-of-month': [
      '(?:el |los )?(?:dia |dias )?{day} de (?:cada mes|todos los meses)',
      '(?:cada mes|todos los meses),? el (?:dia )?{day}',
      'cada dia {day}(?: del mes)?',
      'cada {day} de mes',
    ],
    weekly: ['semanal(?:mente)?'],
    fortnightly: ['quincenal(?:mente)?', 'cada quincena'],
    monthly: ['mensual(?:mente)?'],
    quarterly: ['trimestral(?:mente)?'],
    'half-yearly': ['semestral(?:mente)?'],
    yearly: ['anualmente'],
  },
  hours: {
    morning: ['(?:(?:por|en|de) )?la manana', 'tempranito en la manana', 'esta manana'],
    afternoon: [
      '(?<!buena |mas |a )(?:(?:por|en|de|esta) )?(?:la )?tarde',
      'despues del mediodia',
      'despues de almuerzo',
    ],
    night: ['(?<!buena )(?:(?:por|en|de|esta) )?(?:la )?noche'],
    'some-hour': [
      '(?:muy |bien )?temprano',
      'tempranito',
      'a primera hora',
      'a cualquier hora',
      'antes del mediodia',
      'bien de manana',
    ],
    'same-hour': ['(?:a )?(?:la )?misma hora(?: de siempre| de antes)?', 'mismo horario'],
  },
  halves: {
    am: [String.raw`a\.? ?m(?!\p{L})\.?`],
    pm: [String.raw`p\.? ?m(?!\p{L})\.?`],
    morning: ['(?:de|en|por) la manana'],
    afternoon: ['(?:de|en|por) la tarde'],
    night: ['(?:de|en|por) la noche'],
    'small-hours': ['(?:de|en|por) la madrugada'],
    midday: ['del mediodia', 'del dia'],
  },
  clock: {
    soft: 'hora:? |como ',
    at: '(?:(?:a|para|sobre|como a) )?las? |a eso de las? ',
    the: 'la',
    unit: 'horas|hrs|hs|hr|h|en punto',
    from: '(?:de|desde) (?:las? )?',
    to: ' a (?:las? )?| hasta (?:las? )?',
    between: 'entre (?:las? )?',
    and: ' y (?:las? )?',
    noon: 'mediodia|medio dia',
    midnight: 'medianoche|media noche',
    allDay: 'todo el dia|el dia entero',
    notKnown: [
      '(?:hora )?(?:desconocida|pendiente)',
      'no (?:lo )?se (?:la hora|a que hora)',
      'no (?:lo )?se(?: todavia| aun)?(?= ?(?:$|[,.;)]))',
      'no dice(?: la hora)?|sin hora|no hay hora',
    ],
  },
};

function before(hour: number): number {
  return hour === 1 ? 12 : hour - 1;
}
