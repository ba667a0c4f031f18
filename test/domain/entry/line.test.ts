import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLine, type LineReading } from '../../../src/domain/entry/line.ts';
import { localDate } from '../../../src/domain/time.ts';
import { KEY_DATE_KINDS } from '../../../src/domain/keydate.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { words } from '../../../src/text/say.ts';
import { voiceIn } from '../../text/ground.ts';

const reader = { today: localDate('2026-11-22')!, language: 'en' } as const;

function certain(line: string): string {
  const { kind, date, time, rest } = readLine(line, reader);
  const hour =
    time?.is === 'at' ? time.time : time?.is === 'window' ? `${time.from}-${time.to}` : time?.is;
  return [kind, date, hour, rest].map((part) => part ?? '–').join(' | ');
}

function doubts(line: string): readonly LineReading['doubts'][number]['said']['is'][] {
  return readLine(line, reader).doubts.map((doubt) => doubt.said.is);
}

const LINES: readonly (readonly [line: string, expected: string])[] = [
  [
    'tengo sita con aise el 19 de octubre de 2027 alas 8 y media en Hartford',
    'check-in | 2027-10-19 | 08:30 | Hartford',
  ],
  [
    'check-in 2027-10-19 8:30 Hartford ICE office, 450 Main St',
    'check-in | 2027-10-19 | 08:30 | Hartford ICE office, 450 Main St',
  ],
  [
    'cita con ICE el martes 19 de octubre de 2027 a las 8:30 de la mañana en Hartford',
    'check-in | 2027-10-19 | 08:30 | Hartford',
  ],
  [
    'audiencia 19 oct 2027 todo el día corte de inmigración',
    'hearing | 2027-10-19 | all-day | corte de inmigración',
  ],
  ['mañana a las 8:30 cita con la migra en Hartford', 'check-in | 2026-11-23 | 08:30 | Hartford'],
  ['ICE 2027-10-19 8:30 Hartford', 'check-in | 2027-10-19 | 08:30 | Hartford'],
  [
    '2027-10-19 8:30 check-in Hartford ICE office',
    'check-in | 2027-10-19 | 08:30 | Hartford ICE office',
  ],
  ['2027-10-19 8:30 ICE office Hartford', '– | 2027-10-19 | 08:30 | ICE office Hartford'],
  ['ICE office Hartford 2027-10-19 8:30', '– | 2027-10-19 | 08:30 | ICE office Hartford'],
  ['ICE Hartford 2027-10-19', 'check-in | 2027-10-19 | – | ICE Hartford'],
  ['court on Oct 19 2027, 8:30 am', 'hearing | 2027-10-19 | 08:30 | '],
  ['vence mi permiso de trabajo el 3 de mayo de 2028', 'expiry | 2028-05-03 | – | '],
  ['mañana a las 8:30 cita con el abogado', 'appointment | 2026-11-23 | 08:30 | '],
  [
    'mi audiencia es el 19 de octubre de 2027 de 8 a 11 de la mañana',
    'hearing | 2027-10-19 | 08:00-11:00 | ',
  ],
  ['removal 2027-10-19 no sé la hora', 'removal | 2027-10-19 | unknown | '],
  [
    'My next check-in is on October 19, 2027 at 8:30 AM at 450 Main St.',
    'check-in | 2027-10-19 | 08:30 | 450 Main St.',
  ],
  [
    'hearing 2027-10-19 1:00 pm 26 Federal Plaza, New York, NY 10278',
    'hearing | 2027-10-19 | 13:00 | 26 Federal Plaza, New York, NY 10278',
  ],
  ['biometrics 2027-10-19 8:30 ICE office', 'appointment | 2027-10-19 | 08:30 | ICE office'],
  ['mi cita 2027-10-19 8:30 Hartford', '– | 2027-10-19 | 08:30 | Hartford'],
  ['appointment 2027-10-19 8:30 Hartford', '– | 2027-10-19 | 08:30 | Hartford'],
  ['otra cita 2027-10-19 8:30 Hartford', 'appointment | 2027-10-19 | 08:30 | Hartford'],
  ['cita 2027-10-19 8:30 oficina de ICE', '– | 2027-10-19 | 08:30 | oficina de ICE'],
  ['2027-10-19', '– | 2027-10-19 | – | '],
  ['check-in', 'check-in | – | – | '],
  ['hello there', '– | – | – | hello there'],
  ['', '– | – | – | '],
  ['check-in 2027-10-19T08:30 Hartford', 'check-in | 2027-10-19 | 08:30 | Hartford'],
];

for (const [line, expected] of LINES) {
  test(`the line «${line}» says ${expected}`, () => {
    assert.equal(certain(line), expected);
    assert.deepEqual(doubts(line), []);
  });
}

test('a date in doubt is left open and handed over with its readings', () => {
  const { date, rest, doubts: open } = readLine('check-in 03/04/2027 8:30 Hartford', reader);
  assert.equal(date, undefined);
  assert.equal(rest, 'Hartford');
  assert.deepEqual(open, [
    {
      of: 'date',
      said: {
        is: 'doubt',
        about: 'day-month',
        readings: [{ date: '2027-03-04' }, { date: '2027-04-03' }],
      },
    },
  ]);
});

test('what leads up to the day, or says with whom, is no place', () => {
  for (const [line, place] of [
    ['cita con ICE cada 3 meses, la próxima 15 de enero de 2027 a las 10 am, Hartford', 'Hartford'],
    ['check-in every 3 months, next January 15 2027 10 am, Hartford', 'Hartford'],
    ['check-in January 15 2027 10 am with ICE in Hartford', 'Hartford'],
    ['check-in January 15 2027 10 am, Icehouse Rd, Hartford', 'Icehouse Rd, Hartford'],
  ] as const)
    assert.equal(certain(line), `check-in | 2027-01-15 | 10:00 | ${place}`);
});

test('a number that stands alone behind the day may be the hour: it is asked about, and is no place', () => {
  for (const line of ['check-in Dec 14 2027 8, Hartford', 'check-in Dec 14 2027, 8, Hartford']) {
    assert.equal(certain(line), 'check-in | 2027-12-14 | – | Hartford');
    assert.deepEqual(doubts(line), ['doubt']);
  }
  assert.equal(certain('hearing Jan 14 2027 room 8'), 'hearing | 2027-01-14 | – | room 8');
  const street = 'hearing Jan 14 2027, 8 Main St, Boston';
  assert.equal(certain(street), 'hearing | 2027-01-14 | – | 8 Main St, Boston');
});

test('an hour in doubt is left open, and a house number after «at» is no hour', () => {
  const line = 'hearing Oct 19 2027 at 8 at 26 Federal Plaza, New York';
  assert.equal(certain(line), 'hearing | 2027-10-19 | – | 26 Federal Plaza, New York');
  assert.deepEqual(doubts(line), ['doubt']);
});

test('a day that no calendar has and an hour that no clock shows are told, not dropped', () => {
  assert.deepEqual(doubts('check-in 2027-02-30 25:00 Hartford'), ['unclear', 'unclear']);
});

test('what a button calls a kind is understood at the beginning of a line, and is no place', () => {
  for (const language of LANGUAGES)
    for (const kind of KEY_DATE_KINDS) {
      const line = `${words({ id: `kind-${kind}` }, voiceIn(language))} 2027-10-19 8:30`;
      assert.equal(certain(line), `${kind} | 2027-10-19 | 08:30 | `);
    }
});
