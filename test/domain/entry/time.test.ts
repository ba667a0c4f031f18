import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTime, type TimeReading } from '../../../src/domain/entry/time.ts';
import type { TimeOfDay } from '../../../src/domain/keydate.ts';

/** One short word for a reading, so that tables stay readable. */
function short(reading: TimeReading): string {
  switch (reading.is) {
    case 'time':
      return shown(reading.time);
    case 'doubt':
      return `${reading.about}? ${reading.readings.map(shown).join(' ')}`;
    case 'unclear':
      return reading.because;
  }
}

function shown(time: TimeOfDay): string {
  switch (time.is) {
    case 'at':
      return time.time;
    case 'window':
      return `${time.from}-${time.to}`;
    case 'all-day':
    case 'unknown':
      return time.is;
  }
}

const TABLE: readonly (readonly [words: string, expected: string])[] = [
  ['8:30', '08:30'],
  ['08:30', '08:30'],
  ['8:30 am', '08:30'],
  ['8:30am', '08:30'],
  ['8:30 AM.', '08:30'],
  ['8:30 a.m.', '08:30'],
  ['8:30 a. m.', '08:30'],
  ['8 am', '08:00'],
  ['8am', '08:00'],
  ['at 8 AM', '08:00'],
  ['8.30', '08:30'],
  ['8h30', '08:30'],
  ['8:30:00', '08:30'],
  ['0830', '08:30'],
  ['1430 hrs', '14:30'],
  ['20:30', '20:30'],
  ['20h', '20:00'],
  ['20 hrs', '20:00'],
  ['14:00 horas', '14:00'],
  ['8:30 pm', '20:30'],
  ['8:30 de la mañana', '08:30'],
  ['a las 8:30 de la mañana', '08:30'],
  ['8:30 in the morning', '08:30'],
  ['8 y media de la mañana', '08:30'],
  ['a las 8 y media', '08:30'],
  ['a las 9 y cuarto', '09:15'],
  ['2 de la tarde', '14:00'],
  ['a la 1 de la tarde', '13:00'],
  ['12 de la tarde', '12:00'],
  ['2:30 p.m.', '14:30'],
  ['7 de la noche', '19:00'],
  ['12 de la noche', '00:00'],
  ['3 de la madrugada', '03:00'],
  ['6 in the evening', '18:00'],
  ['12 pm', '12:00'],
  ['12 am', '00:00'],
  ['12:30 pm', '12:30'],
  ['12:30 am', '00:30'],
  ['13 pm', '13:00'],
  ['0:30', '00:30'],
  ['noon', '12:00'],
  ['mediodía', '12:00'],
  ['al mediodía', '12:00'],
  ['12 del mediodía', '12:00'],
  ['midnight', '00:00'],
  ['medianoche', '00:00'],
  ['all day', 'all-day'],
  ['All day.', 'all-day'],
  ['todo el día', 'all-day'],
  ['not known', 'unknown'],
  ['unknown', 'unknown'],
  ['I don’t know', 'unknown'],
  ["i don't know the time", 'unknown'],
  ['no sé', 'unknown'],
  ['No lo sé.', 'unknown'],
  ['no sé la hora', 'unknown'],
  ['no dice', 'unknown'],
  ['8:00-11:00', '08:00-11:00'],
  ['8:00 – 12:00', '08:00-12:00'],
  ['8:00 a 11:00', '08:00-11:00'],
  ['8 to 11 am', '08:00-11:00'],
  ['8am-11am', '08:00-11:00'],
  ['de 8 a 11 de la mañana', '08:00-11:00'],
  ['desde las 9 hasta las 12', '09:00-12:00'],
  ['entre las 8 y las 11 de la mañana', '08:00-11:00'],
  ['between 8 and 11 am', '08:00-11:00'],
  ['9 to 5', '09:00-17:00'],
  ['10 to 1 pm', '10:00-13:00'],
  ['8:00-1:30', '08:00-13:30'],
  ['13:00-15:30', '13:00-15:30'],
  ['10 a 2 de la tarde', '10:00-14:00'],
  ['7 am to 9 pm', '07:00-21:00'],
  ['11 am - 8 am', 'no-such-time'],
  ['8', 'am-pm? 08:00 20:00'],
  ['a las 8', 'am-pm? 08:00 20:00'],
  ['las 8', 'am-pm? 08:00 20:00'],
  ["8 o'clock", 'am-pm? 08:00 20:00'],
  ['2', 'am-pm? 14:00 02:00'],
  ['12', 'am-pm? 12:00 00:00'],
  ['1:00', 'am-pm? 13:00 01:00'],
  ['2:30', 'am-pm? 14:30 02:30'],
  ['02:30', 'am-pm? 14:30 02:30'],
  ['6:59', 'am-pm? 18:59 06:59'],
  ['12:15', 'am-pm? 12:15 00:15'],
  ['12 de la mañana', 'am-pm? 12:00 00:00'],
  ['8-11', 'am-pm? 08:00-11:00 20:00-23:00'],
  ['2:00-4:00', 'am-pm? 14:00-16:00 02:00-04:00'],
  ['8:30 o 10:00', 'which? 08:30 10:00'],
  ['25:00', 'no-such-time'],
  ['24:00', 'no-such-time'],
  ['8:75', 'no-such-time'],
  ['2560', 'no-such-time'],
  ['20:30 am', 'no-such-time'],
  ['14 de la mañana', 'no-such-time'],
  ['99', 'no-such-time'],
  ['', 'no-time'],
  ['hello', 'no-time'],
  ['450 Main St', 'no-time'],
  ['26 Federal Plaza', 'no-time'],
  ['no se permite entrar', 'no-time'],
  ['8 amigos', 'no-time'],
];

for (const [words, expected] of TABLE) {
  test(`«${words}» is read as ${expected}`, () => {
    assert.equal(short(readTime(words)), expected);
  });
}

const pad = (value: number): string => String(value).padStart(2, '0');

test('every minute of the day is read back from the ways that leave no doubt', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (hour, minute) => {
        const face = `${hour % 12 === 0 ? 12 : hour % 12}:${pad(minute)}`;
        const expected = `${pad(hour)}:${pad(minute)}`;
        assert.equal(short(readTime(`${face} ${hour < 12 ? 'am' : 'pm'}`)), expected);
        assert.equal(short(readTime(`a las ${face} ${hour < 12 ? 'a. m.' : 'P.M.'}`)), expected);
        const bare = readTime(expected);
        assert.equal(bare.is, (hour >= 1 && hour <= 6) || hour === 12 ? 'doubt' : 'time');
      },
    ),
  );
});

test('a time that no clock shows is never accepted', () => {
  const hour = fc.integer({ min: 0, max: 99 });
  fc.assert(
    fc.property(hour, hour, fc.constantFrom('', ' am', ' pm', ' de la tarde'), (h, m, half) => {
      fc.pre(h > 23 || m > 59);
      assert.equal(readTime(`${h}:${pad(m)}${half}`).is, 'unclear');
    }),
    { numRuns: 1_000 },
  );
});
