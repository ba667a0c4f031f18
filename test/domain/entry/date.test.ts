import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addCalendarDays, weekdayOf } from '../../../src/domain/calendar.ts';
import { readDate, type DateReading, type Reader } from '../../../src/domain/entry/date.ts';
import { localDate, type LocalDate } from '../../../src/domain/time.ts';

const today = localDate('2026-11-22')!;
const reader: Reader = { today, language: 'en' };
const lector: Reader = { today, language: 'es' };

/** One short word for a reading, so that tables stay readable. */
function short(reading: DateReading): string {
  switch (reading.is) {
    case 'date':
      return reading.yearTaken ? `${reading.date}, year taken` : reading.date;
    case 'doubt':
      return `${reading.about}? ${reading.readings.map(({ date }) => date).join(' ')}`;
    case 'unclear':
      return reading.because;
  }
}

const OCT_19 = [
  '2027-10-19',
  '2027/10/19',
  '2027.10.19',
  '2027-10-19.',
  '  2027-10-19  ',
  '２０２７-１０-１９',
  'Oct 19 2027',
  'Oct. 19, 2027',
  'oct 19, 2027',
  'OCTOBER 19 2027',
  'October 19th, 2027',
  'October 19th 2027!',
  '19 October 2027',
  '19th of October 2027',
  'the 19th of October, 2027',
  'on October 19, 2027',
  '19 Oct, 2027',
  '19-Oct-2027',
  '19/oct/2027',
  '19oct2027',
  '2027 Oct 19',
  '2027-oct-19',
  '19 de octubre de 2027',
  '19 de octubre del 2027',
  '19 de Octubre, 2027',
  '19 de octubre del año 2027',
  'el 19 de octubre de 2027',
  'el día 19 de octubre de 2027',
  '19 octubre 2027',
  '19 oct 2027',
  '19 oct. 2027',
  'octubre 19 del 2027',
  'octubre 19, 2027',
  'OCTUBRE 19 DE 2027',
  'Tuesday October 19 2027',
  'Tue, Oct 19, 2027',
  'Tuesday the 19th of October 2027',
  'martes 19 de octubre de 2027',
  'martes, 19 de octubre de 2027',
  'el martes 19 de octubre del 2027',
  '2027-10-19 (Tuesday)',
  '19 de octubre de 2027, martes',
  '19.10.2027',
  '10/19/2027',
  '19/10/2027',
  '10-19-2027',
  '19 / 10 / 2027',
  '10/19/2027 (19 de octubre de 2027)',
];

for (const words of OCT_19) {
  test(`«${words}» is Tuesday 19 October 2027, whatever the language`, () => {
    assert.equal(short(readDate(words, reader)), '2027-10-19');
    assert.equal(short(readDate(words, lector)), '2027-10-19');
  });
}

const OTHERS: readonly (readonly [words: string, expected: string])[] = [
  ['hoy', '2026-11-22'],
  ['HOY.', '2026-11-22'],
  ['today', '2026-11-22'],
  ['mañana', '2026-11-23'],
  ['manana', '2026-11-23'],
  ['tomorrow', '2026-11-23'],
  ['pasado mañana', '2026-11-24'],
  ['the day after tomorrow', '2026-11-24'],
  ['mañana por la mañana', '2026-11-23'],
  ['1º de mayo de 2027', '2027-05-01'],
  ['1ro de enero 2027', '2027-01-01'],
  ['primero de octubre de 2027', '2027-10-01'],
  ['29 de febrero de 2028', '2028-02-29'],
  ['miércoles 20 de octubre de 2027', '2027-10-20'],
  ['3 de septiembre de 2027', '2027-09-03'],
  ['3 setiembre 2027', '2027-09-03'],
  ['may 3 2027', '2027-05-03'],
  ['25/12/2027', '2027-12-25'],
  ['12/25/2027', '2027-12-25'],
  ['05/05/2027', '2027-05-05'],
  ['2026-11-22', '2026-11-22'],
  ['2036-11-22', '2036-11-22'],
  ['03/04/2027', 'day-month? 2027-03-04 2027-04-03'],
  ['3-4-2027', 'day-month? 2027-03-04 2027-04-03'],
  ['3.4.2027', 'day-month? 2027-03-04 2027-04-03'],
  ['03/04/27', 'day-month? 2027-03-04 2027-04-03'],
  ['03/04', 'day-month? 2027-03-04 2027-04-03'],
  ['12/11/2026', 'day-month? 2026-12-11'],
  ['10/19/27', '2027-10-19, year taken'],
  ['10/19', '2027-10-19, year taken'],
  ['Oct 19', '2027-10-19, year taken'],
  ['19 de octubre', '2027-10-19, year taken'],
  ["Oct 19 '27", '2027-10-19, year taken'],
  ['15 nov', 'year? 2027-11-15'],
  ['Oct 19 27', '2027-10-19, year taken'],
  ['23 nov', '2026-11-23, year taken'],
  ['22 nov', '2026-11-22, year taken'],
  ['29 feb', '2028-02-29, year taken'],
  ['lunes 19 de octubre de 2027', 'weekday? 2027-10-19'],
  ['Monday, Oct 19 2027', 'weekday? 2027-10-19'],
  ['2027-10-19, Friday', 'weekday? 2027-10-19'],
  ['Oct 19 2027 or Oct 20 2027', 'which? 2027-10-19 2027-10-20'],
  ['Oct 19, 2035 Central Avenue', 'year? 2035-10-19 2027-10-19'],
  ['Oct 19, 26 Federal Plaza', '2027-10-19, year taken'],
  ['Feb 30 2027', 'no-such-day'],
  ['30 de febrero', 'no-such-day'],
  ['29 de febrero de 2027', 'no-such-day'],
  ['2027-02-29', 'no-such-day'],
  ['2027-13-01', 'no-such-day'],
  ['2027-00-10', 'no-such-day'],
  ['31/04/2027', 'no-such-day'],
  ['13/13/2027', 'no-such-day'],
  ['99/99/9999', 'no-such-day'],
  ['0/0/2027', 'no-such-day'],
  ['2020-01-01', 'past'],
  ['2026-11-21', 'past'],
  ['19 de octubre de 2017', 'past'],
  ['10/19/17', 'past'],
  ['03/04/2020', 'past'],
  ['2036-11-23', 'far'],
  ['Oct 19 2099', 'far'],
  ['', 'no-date'],
  ['hello', 'no-date'],
  ['8:30', 'no-date'],
  ['8:30 de la mañana', 'no-date'],
  ['el lunes', '2026-11-23'],
  ['lunes', '2026-11-23'],
  ['000-000-000', 'no-date'],
  ['450 Main St', 'no-date'],
  ['20271019', 'no-date'],
  ['19 marchands', 'no-date'],
  ['🎉', 'no-date'],
];

for (const [words, expected] of OTHERS) {
  test(`«${words}» is read as ${expected}`, () => {
    assert.equal(short(readDate(words, reader)), expected);
  });
}

test('03/04 is said day first to a Spanish reader, and asked of both', () => {
  assert.equal(short(readDate('03/04/2027', lector)), 'day-month? 2027-04-03 2027-03-04');
});

test('what is not the date comes back in the person’s own words', () => {
  const reading = readDate('Hartford, el martes 19 de octubre de 2027, Edificio Ñandú', reader);
  assert.equal(reading.rest, 'Hartford, Edificio Ñandú');
});

const MONTHS_EN =
  'January February March April May June July August September October November December';
const MONTHS_ES =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';
const DAYS_EN = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday';
const DAYS_ES = 'domingo lunes martes miércoles jueves viernes sábado';

/** Every way to print a day that must be read back as that day. */
function prints(date: LocalDate): readonly string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const [d, m] = [String(Number(day)), Number(month) - 1];
  const [en, es] = [MONTHS_EN.split(' ')[m]!, MONTHS_ES.split(' ')[m]!];
  const [dayEn, dayEs] = [
    DAYS_EN.split(' ')[weekdayOf(date)]!,
    DAYS_ES.split(' ')[weekdayOf(date)]!,
  ];
  return [
    date,
    `${year}/${month}/${day}`,
    `${en} ${d}, ${year}`,
    `${en.slice(0, 3)} ${d} ${year}`,
    `${d} ${en.toUpperCase()} ${year}`,
    `${dayEn}, ${en} ${d}, ${year}`,
    `${d} de ${es} de ${year}`,
    `${es} ${d} del ${year}`,
    `${d} ${es.slice(0, 3)}. ${year}`,
    `el ${dayEs} ${d} de ${es} de ${year}`,
  ];
}

const ahead = fc.integer({ min: 0, max: 3_652 }).map((days) => addCalendarDays(today, days));

test('every printed form of every day in ten years is read back as that day, alone and in a line', () => {
  fc.assert(
    fc.property(ahead, fc.constantFrom(reader, lector), (date, who) => {
      for (const words of prints(date)) {
        assert.equal(short(readDate(words, who)), date, words);
        assert.equal(short(readDate(`ICE, ${words}, Hartford`, who)), date, words);
      }
    }),
  );
});

test('a day and month in figures that both fit is never taken for one day', () => {
  const twelve = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(twelve, twelve, fc.constantFrom('/', '-', '.'), (one, two, mark) => {
      const said = readDate(`${one}${mark}${two}${mark}2028`, reader).is;
      assert.equal(said, one === two ? 'date' : 'doubt');
    }),
  );
});

const wrongDay = fc
  .record({
    year: fc.integer({ min: 2027, max: 2035 }),
    month: fc.integer({ min: 0, max: 99 }),
    day: fc.integer({ min: 0, max: 99 }),
  })
  .filter(({ year, month, day }) => localDate(isoOf(year, month, day)) === undefined);

function isoOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

test('none of a thousand wrong dates is accepted', () => {
  fc.assert(
    fc.property(wrongDay, ({ year, month, day }) => {
      assert.equal(readDate(isoOf(year, month, day), reader).is, 'unclear');
      if (month < 1 || month > 12) return;
      const name = MONTHS_EN.split(' ')[month - 1]!;
      assert.equal(readDate(`${name} ${day} ${year}`, reader).is, 'unclear');
      assert.equal(readDate(`${day} ${name} ${year}`, lector).is, 'unclear');
    }),
    { numRuns: 1_000 },
  );
});

test('letters typed into the middle of a date make no other date of it', () => {
  const letters = fc.stringMatching(/^[a-z]{1,3}$/);
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 9 }), (typo, at) => {
      const words = '2027-10-19'.slice(0, at) + typo + '2027-10-19'.slice(at);
      assert.notEqual(readDate(words, reader).is, 'date');
    }),
  );
});
