import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addCalendarDays, addCalendarMonths, weekdayOf } from '../../../src/domain/calendar.ts';
import { readDate, type Reader } from '../../../src/domain/entry/date.ts';
import { readLine } from '../../../src/domain/entry/line.ts';
import { readTime } from '../../../src/domain/entry/time.ts';
import { printDays } from '../../../src/app/suggest.ts';
import type { Rhythm } from '../../../src/domain/keydate.ts';
import { localDate, type LocalDate } from '../../../src/domain/time.ts';
import { en } from './corpus/en.ts';
import { es } from './corpus/es.ts';

const START = localDate('2026-11-22')!;
/** Any day on which somebody may be writing. */
const today = fc.integer({ min: 0, max: 1_500 }).map((days) => addCalendarDays(START, days));
const language = fc.constantFrom('en', 'es');
const reader = fc.record({ today, language }) as fc.Arbitrary<Reader>;

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const DIAS = 'domingo lunes martes miércoles jueves viernes sábado'.split(' ');
const UNITS = 'cero una dos tres cuatro cinco seis siete ocho nueve diez'.split(' ');

function isDay(words: string, who: Reader, expected: LocalDate): void {
  const read = readDate(words, who);
  assert.equal(read.is === 'date' ? read.date : read.is, expected, `${words} on ${who.today}`);
}

test('so many days and weeks from today are that day, in figures and in words, on any day', () => {
  fc.assert(
    fc.property(reader, fc.integer({ min: 2, max: 7 }), (who, many) => {
      isDay(`in ${many} weeks`, who, addCalendarDays(who.today, 7 * many));
      isDay(`dentro de ${UNITS[many]!} semanas`, who, addCalendarDays(who.today, 7 * many));
      isDay(`in ${many} days at 9 am`, who, addCalendarDays(who.today, many));
      isDay(`en ${UNITS[many]!} días`, who, addCalendarDays(who.today, many));
    }),
  );
});

test('a weekday alone is the coming one, and on that weekday itself it is asked about', () => {
  fc.assert(
    fc.property(reader, fc.integer({ min: 0, max: 6 }), (who, weekday) => {
      for (const words of [`on ${WEEKDAYS[weekday]!}`, `este ${DIAS[weekday]!} a las 9 am`]) {
        const read = readDate(words, who);
        const isToday = weekday === weekdayOf(who.today);
        assert.equal(read.is, isToday ? 'doubt' : 'date', words);
        if (isToday) continue;
        assert.ok(read.is === 'date' && weekdayOf(read.date) === weekday, words);
        assert.ok(read.date > who.today && read.date < addCalendarDays(who.today, 7), words);
      }
    }),
  );
});

test('«next Tuesday» is never taken for one of the two, whatever the day', () => {
  fc.assert(
    fc.property(reader, fc.integer({ min: 0, max: 6 }), (who, weekday) => {
      const all = [
        `next ${WEEKDAYS[weekday]!}`,
        `el próximo ${DIAS[weekday]!}`,
        `el ${DIAS[weekday]!} que viene`,
      ];
      for (const words of all) assert.equal(readDate(words, who).is, 'doubt', words);
    }),
  );
});

const PLAIN = { noNullPrototype: true };
const rhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ is: fc.constant('weeks' as const), every: fc.integer({ min: 1, max: 12 }) }, PLAIN),
  fc.record({ is: fc.constant('months' as const), every: fc.integer({ min: 1, max: 12 }) }, PLAIN),
);

test('what a suggestion writes is read back as the very same days, in any language', () => {
  const ahead = fc.integer({ min: 1, max: 700 });
  fc.assert(
    fc.property(reader, ahead, ahead, fc.option(rhythm), (who, from, more, comes) => {
      const date = addCalendarDays(who.today, from);
      const until = addCalendarDays(date, 1 + (more % 300));
      const {
        rest: _,
        is,
        ...read
      } = readDate(printDays({ date, until }), who) as Record<string, unknown> & { is: string };
      assert.deepEqual({ is, ...read }, { is: 'date', date, until });
      const single = { date, ...(comes && { rhythm: comes }) };
      const { rest: __, ...one } = readDate(printDays(single), who);
      assert.deepEqual(one, { is: 'date', ...single });
    }),
  );
});

/** Words that dates are made of, in any order, as no person would and a tired one might. */
const piece = fc.constantFrom(
  ...'1 5 12 19 31 99 2026 2027 2050 03/04 10/19 8:30 9 am pm octubre oct march mayo martes tuesday next próximo last pasado'.split(
    ' ',
  ),
  ...'every cada primer first last del al entre between and y o or to in en dos two semanas weeks meses days día the of de'.split(
    ' ',
  ),
  ...'mañana tomorrow hoy ayer fin mes año year que viene any cualquier now same misma hora before antes until hasta'.split(
    ' ',
  ),
);
const phrase = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(' '));
const said = fc.oneof(
  phrase,
  fc.constantFrom(...[...en, ...es].flatMap(({ phrases }) => phrases.map(([words]) => words))),
  fc.string({ maxLength: 60 }),
);

test('no words whatever are taken for a day that is over, or is more than ten years ahead', () => {
  fc.assert(
    fc.property(reader, said, (who, words) => {
      const { date, until } = readLine(words, who);
      if (date === undefined) return;
      assert.ok(date >= who.today, `${words} is ${date} on ${who.today}`);
      assert.ok(date <= addCalendarMonths(who.today, 120), `${words} is ${date}`);
      if (until !== undefined && until !== 'unknown') assert.ok(until > date, words);
    }),
    { numRuns: 1_000 },
  );
});

test('every reading of a doubt is a day that could be kept', () => {
  fc.assert(
    fc.property(reader, said, (who, words) => {
      const read = readDate(words, who);
      if (read.is !== 'doubt') return;
      assert.ok(read.readings.length > 0, words);
      for (const { date } of read.readings) {
        assert.ok(date >= who.today && date <= addCalendarMonths(who.today, 120), words);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('capitals, accents and spaces make no difference', () => {
  const all = [...en, ...es].flatMap((group) =>
    group.phrases.map(([words]) => ({ words, on: group.on })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...all), ({ words, on }) => {
      const who = { today: localDate(on)!, language: 'es' } as const;
      const { rest: _, ...plain } = readDate(words, who);
      const bare = words
        .normalize('NFD')
        .replace(/(?<!n|N)\p{M}/gu, '')
        .normalize('NFC');
      for (const other of [words.toUpperCase(), ` ${words.replaceAll(' ', '  ')} `, bare]) {
        const { rest: __, ...read } = readDate(other, who);
        assert.deepEqual(read, plain, other);
      }
    }),
    { numRuns: 300 },
  );
});

test('the hour in words is the hour in figures', () => {
  const hour = fc.integer({ min: 2, max: 10 });
  fc.assert(
    fc.property(hour, fc.constantFrom('am', 'pm'), (at, half) => {
      const shown = JSON.stringify(readTime(`${at}:30 ${half}`));
      assert.equal(JSON.stringify(readTime(`${UNITS[at]!} y media ${half}`)), shown);
      assert.equal(JSON.stringify(readTime(`a las ${UNITS[at]!} treinta ${half}`)), shown);
      assert.equal(JSON.stringify(readTime(`half past ${at} ${half}`)), shown);
    }),
  );
});
