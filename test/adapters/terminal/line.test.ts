import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didOf } from '../../../src/adapters/terminal/did.ts';
import { surroundings } from '../../../src/adapters/terminal/environment.ts';
import { readLine } from '../../../src/adapters/terminal/line.ts';
import { readMoment } from '../../../src/adapters/terminal/moment.ts';
import { instant, zone } from '../../../src/domain/time.ts';

test('a name before a colon and a space speaks; hours, addresses and smileys are words', () => {
  assert.deepEqual(readLine('José[es-MX]@vecinos: hola'), {
    is: 'speech',
    speaker: { name: 'josé', languageTag: 'es-MX', group: 'vecinos' },
    words: 'hola',
  });
  for (const words of ['8:30', '8: 30', 'https://example.org', ':)', ':-) ok', 'a note: later'])
    assert.deepEqual(readLine(words), { is: 'speech', words });
  assert.deepEqual(readLine('ana: note: 8:30'), {
    is: 'speech',
    speaker: { name: 'ana' },
    words: 'note: 8:30',
  });
});

test('orders begin with a colon, remarks with a number sign and a space', () => {
  assert.deepEqual(readLine(' :clock  +7d '), { is: 'order', name: 'clock', words: '+7d' });
  assert.deepEqual(readLine('# here luz begins'), { is: 'nothing' });
  assert.deepEqual(readLine('#1'), { is: 'speech', words: '#1' });
});

test('a command is read with its words, in any letters and with the bot’s name after it', () => {
  assert.deepEqual(didOf('/Añadir@contigo_bot 2027-10-19 8:30', []), {
    is: 'commanded',
    name: 'añadir',
    words: '2027-10-19 8:30',
    options: {},
  });
  assert.deepEqual(didOf('/ what', []), { is: 'said', words: '/ what' });
});

test('the clock is moved by days on its face, by hours elapsed, or to a date', () => {
  const newYork = zone('America/New_York')!;
  const before = instant(Date.parse('2027-03-13T12:00:00Z'));
  const read = (words: string): string | undefined => {
    const at = readMoment(words, before, newYork);
    return at === undefined ? undefined : new Date(at).toISOString().slice(0, 16);
  };
  assert.equal(read('+1d'), '2027-03-14T11:00');
  assert.equal(read('+24h'), '2027-03-14T12:00');
  assert.equal(read('-2w'), '2027-02-27T12:00');
  assert.equal(read('+90m'), '2027-03-13T13:30');
  assert.equal(read('2027-10-19 08:00'), '2027-10-19T12:00');
  assert.equal(read('2027-10-19'), '2027-10-19T11:00');
  for (const no of ['7d', '+7', '2027-02-30', '2027-10-19 25:00', 'soon'])
    assert.equal(read(no), undefined);
});

test('language and colours come from the environment in the order that POSIX gives', () => {
  assert.deepEqual(surroundings({ LANG: 'es_MX.UTF-8' }), { languageTag: 'es-MX', colours: true });
  assert.deepEqual(surroundings({ LANG: 'C.UTF-8', NO_COLOR: '1' }), { colours: false });
  assert.deepEqual(surroundings({ LC_ALL: 'es', LANG: 'en_US' }), {
    languageTag: 'es',
    colours: true,
  });
});
