import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { addCalendarDays } from '../../src/domain/calendar.ts';
import { Place } from './program.ts';
import { ARRIVAL, adding, daysAhead, longDay, unfolded } from './script.ts';

test('a piped script plays first contact, a date and its whole ladder, and ends well', async (t) => {
  const place = new Place(t);
  const day = daysAhead(40);
  const { code, out } = await place.plays([
    ...ARRIVAL,
    ...adding(day),
    `:clock ${day} 07:00`,
    `:clock ${addCalendarDays(day, 1)} 12:00`,
  ]);
  assert.equal(code, 0);
  const said = unfolded(out);
  for (const words of ['30 days', '14 days', '7 days', '3 days', 'tomorrow']) {
    assert.ok(said.includes(`Your ICE check-in is ${words === 'tomorrow' ? '' : 'in '}${words}.`));
  }
  assert.match(said, new RegExp(`${longDay(day)} at 8:30 in the morning`));
});

test('a second run in the same folder still knows the person and the date', async (t) => {
  const place = new Place(t);
  const day = daysAhead(40);
  await place.plays([...ARRIVAL, ...adding(day)]);
  const { code, out } = await place.plays(['ana: /dates']);
  assert.equal(code, 0);
  assert.match(unfolded(out), new RegExp(`Your dates[^]*${longDay(day)}[^]*450 Main St, Hartford`));
});

test('the language of the computer is the first language of the terminal', async (t) => {
  const place = new Place(t);
  const { code, out, err } = await place.plays(['ana: /start'], { LANG: 'es_MX.UTF-8' });
  assert.equal(code, 0);
  assert.match(unfolded(out), /Soy Contigo[^]*¿En qué idioma[^]*\[1\] Español/);
  assert.match(err, /Se hizo una llave nueva/);
});

test('the ready-made example plays to its end without a question left over', async (t) => {
  const place = new Place(t);
  const { code, out } = await place.plays([':example', 'ana: /dates']);
  assert.equal(code, 0);
  const said = unfolded(out);
  assert.match(said, /Saved\.[^]*in 7 days[^]*what is your next date|next date/i);
  assert.doesNotMatch(said, /I did not understand|Something broke/);
});

test('what the trial keeps is open to nobody else, and a key was announced', async (t) => {
  const place = new Place(t);
  const { err } = await place.plays(ARRIVAL);
  assert.match(err, /A new key was made: [^]*keep a copy/);
  assert.deepEqual(readdirSync(place.folder).sort(), ['contigo.key', 'data']);
  assert.equal(statSync(place.path('contigo.key')).mode & 0o077, 0);
  assert.equal(statSync(place.path('data', 'terminal')).mode & 0o077, 0);
});

test('an empty input opens the terminal and closes it again', async (t) => {
  const { code, out } = await new Place(t).plays([]);
  assert.equal(code, 0);
  assert.match(out, /:example/);
});
