import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addCalendarDays } from '../../src/domain/calendar.ts';
import type { TimeOfDay, When } from '../../src/domain/keydate.ts';
import type { Language } from '../../src/domain/language.ts';
import { zone, type ClockTime, type Instant, type LocalDate } from '../../src/domain/time.ts';
import { words } from '../../src/text/say.ts';
import type { Say } from '../../src/text/view.ts';
import { awaySay, daySay, elsewhereSay, hourSay, timeSay, whenSay } from '../../src/text/when.ts';
import { LANGUAGES, voiceIn } from './ground.ts';

const en = (say: Say) => words(say, voiceIn('en'));
const es = (say: Say) => words(say, voiceIn('es'));
const clock = (time: string) => time as ClockTime;

function when(date: string, time: TimeOfDay, name = 'America/New_York'): When {
  return { date: date as LocalDate, time, zone: zone(name)! };
}

function at(date: string, time: string, name?: string): When {
  return when(date, { is: 'at', time: clock(time) }, name);
}

for (const language of LANGUAGES) {
  test(`${language}: every day of a leap year is named as Intl names it`, () => {
    const format = new Intl.DateTimeFormat(`${TAGS[language]}-u-ca-gregory-nu-latn`, {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    let date = '2028-01-01' as LocalDate;
    for (let day = 0; day < 366; day += 1) {
      const theirs = format.format(new Date(`${date}T12:00:00Z`));
      const expected = language === 'es' ? theirs.replace(',', '') : theirs;
      assert.equal(words(daySay(date), voiceIn(language)), expected);
      date = addCalendarDays(date, 1);
    }
  });

  test(`${language}: no two minutes of a day are said alike`, () => {
    const said = new Set<string>();
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const hour = String(Math.floor(minute / 60)).padStart(2, '0');
      const time = clock(`${hour}:${String(minute % 60).padStart(2, '0')}`);
      said.add(words(timeSay(time), voiceIn(language)));
    }
    assert.equal(said.size, 24 * 60);
  });
}

const TAGS: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es' };

test('hours are said as people say them in English', () => {
  const said = (time: string) => en(timeSay(clock(time), 'at'));
  assert.equal(said('08:30'), 'at 8:30 in the morning');
  assert.equal(said('12:00'), 'at 12:00 noon');
  assert.equal(said('12:30'), 'at 12:30 in the afternoon');
  assert.equal(said('13:05'), 'at 1:05 in the afternoon');
  assert.equal(said('18:00'), 'at 6:00 in the evening');
  assert.equal(said('22:00'), 'at 10:00 at night');
  assert.equal(said('00:00'), 'at midnight (as the day begins)');
  assert.equal(said('00:30'), 'at 12:30 after midnight');
});

test('hours are said as people say them in Spanish', () => {
  const said = (time: string) => es(timeSay(clock(time), 'at'));
  assert.equal(said('08:30'), 'a las 8:30 de la mañana');
  assert.equal(said('01:15'), 'a la 1:15 de la madrugada');
  assert.equal(said('12:00'), 'a las 12 del mediodía');
  assert.equal(said('12:30'), 'a las 12:30 de la tarde');
  assert.equal(said('13:00'), 'a la 1:00 de la tarde');
  assert.equal(said('18:30'), 'a las 6:30 de la tarde');
  assert.equal(said('19:00'), 'a las 7:00 de la noche');
  assert.equal(said('00:00'), 'a las 12 de la noche, cuando empieza el día');
});

test('a window, a whole day and an unknown hour are said as such', () => {
  const window: TimeOfDay = { is: 'window', from: clock('08:00'), to: clock('13:00') };
  assert.equal(en(hourSay(window)), 'between 8:00 in the morning and 1:00 in the afternoon');
  assert.equal(es(hourSay(window)), 'entre las 8:00 de la mañana y la 1:00 de la tarde');
  const unknown = when('2027-10-19', { is: 'unknown' });
  assert.equal(en(whenSay(unknown)), 'Tuesday, October 19, 2027 (the hour is not known yet)');
  const allDay = when('2027-10-19', { is: 'all-day' });
  assert.equal(es(whenSay(allDay)), 'martes 19 de octubre de 2027 (todo el día)');
});

test('a zone goes by its city, in the words of the language', () => {
  assert.match(es(whenSay(at('2027-10-19', '08:30'))), /\(hora de Nueva York\)$/);
  assert.match(
    en(whenSay(at('2027-10-19', '08:30', 'America/Port_of_Spain'))),
    /Port of Spain time/,
  );
});

test('days to go are counted on the calendar of the place', () => {
  const now = Date.parse('2027-10-19T05:30:00Z') as Instant;
  const away = (date: string, name: string) => en(awaySay(at(date, '09:00', name), now));
  assert.equal(away('2027-10-19', 'America/New_York'), 'today');
  assert.equal(away('2027-10-19', 'America/Los_Angeles'), 'tomorrow');
  assert.equal(away('2027-10-31', 'America/New_York'), 'in 12 days');
  assert.equal(away('2027-10-18', 'America/New_York'), 'yesterday');
  assert.equal(away('2027-10-16', 'America/New_York'), '3 days ago');
});

test('the other clock is named only where it shows another hour', () => {
  const denver = at('2027-10-19', '08:30', 'America/Denver');
  const said = elsewhereSay(denver, { zone: zone('America/New_York')! });
  assert.equal(said && en(said), 'A clock in New York shows 10:30 in the morning then.');
  assert.equal(elsewhereSay(denver, { zone: zone('America/Boise')! }), undefined);
  const late = elsewhereSay(at('2027-10-19', '23:30'), { zone: zone('Pacific/Guam')! });
  assert.match(
    late ? es(late) : '',
    /Guam marca: miércoles 20 de octubre de 2027, 1:30 de la tarde/,
  );
});

test('the hour is told by the city that the place names, when its clocks are that zone’s', () => {
  const there = at('2027-10-19', '08:30', 'America/Denver');
  assert.match(en(whenSay(there, 'court, 700 E San Antonio Ave, El Paso')), /\(El Paso time\)$/);
  assert.match(en(whenSay(there, 'Chicago')), /\(Denver time\)$/);
  assert.match(en(whenSay(there, 'Denver, CO')), /\(Denver time\)$/);
  assert.match(es(whenSay(at('2027-10-19', '08:30'), 'Hartford')), /\(hora de Hartford\)$/);
});

test('the clock of whoever reads is called by the city that they named, wherever it is the same', () => {
  const reader = { zone: zone('America/Denver')!, city: 'El Paso, TX' };
  const there = at('2027-10-19', '08:30', 'America/Denver');
  assert.match(es(whenSay(there, '', reader)), /\(hora de El Paso\)$/);
  assert.match(es(whenSay(there, 'Denver, CO', reader)), /\(hora de Denver\)$/);
  assert.match(es(whenSay(there, 'the big house', reader)), /\(hora de Denver\)$/);
  assert.match(es(whenSay(at('2027-10-19', '08:30'), '', reader)), /\(hora de Nueva York\)$/);
  const away = elsewhereSay(at('2027-10-19', '08:30'), reader);
  assert.equal(away && en(away), 'A clock in El Paso shows 6:30 in the morning then.');
  assert.match(en(whenSay(there, '', { ...reader, city: 'Hartford, CT' })), /\(Denver time\)$/);
  assert.match(en(whenSay(there, '', { ...reader, city: 'no such city' })), /\(Denver time\)$/);
  const angeles = { zone: zone('America/Los_Angeles')!, city: 'Los Angeles, CA' };
  const day = at('2027-10-19', '08:30', 'America/Los_Angeles');
  assert.match(es(whenSay(day, '', angeles)), /\(hora de Los Ángeles\)$/);
});
