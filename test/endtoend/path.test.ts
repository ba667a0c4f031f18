/** The main path of a family, on each platform and in each language, through the real clients. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Dweller } from './dweller.ts';
import { openStreet, PLATFORMS, type Street } from './street.ts';
import { EN, ES, eventIn, type Words } from './words.ts';

for (const on of PLATFORMS)
  for (const words of [EN, ES])
    test(`${on}, ${words.language}: a date is added, reminded of, moved, done, and all is forgotten`, (t) =>
      walk(t, on, words));

async function walk(t: TestContext, on: 'telegram' | 'discord', words: Words): Promise<void> {
  const street = await openStreet(t, '2027-09-01 10:00');
  const rosa = street.newcomer(on, 'Rosa', words.language);
  await rosa.arrives({ language: words.language });
  const first = await adds(rosa, words);
  await street.until('2027-10-13 10:00');
  await moves(rosa, words, first);
  await street.until('2027-10-27 10:00');
  await goesOn(rosa, words);
  await changesHour(rosa, words);
  await street.until('2028-01-17 20:00');
  assert.deepEqual(rosa.letters(), [
    `2027-09-01 10:00 ${words.test}`,
    `2027-09-19 08:30 ${words.away(30)}`,
    `2027-10-05 08:30 ${words.away(14)}`,
    `2027-10-12 08:30 ${words.away(7)}`,
    `2027-10-13 10:00 ${words.away(13)}`,
    `2027-10-19 08:30 ${words.away(7)}`,
    `2027-10-23 08:30 ${words.away(3)}`,
    `2027-10-25 18:00 ${words.away(1)}`,
    `2027-10-26 05:30 ${words.away(0)}`,
    `2027-10-26 11:30 ${words.after}`,
    `2027-10-27 08:30 ${words.after}`,
    `2027-12-19 08:30 ${words.away(30)}`,
    `2028-01-04 08:30 ${words.away(14)}`,
    `2028-01-11 08:30 ${words.away(7)}`,
    `2028-01-15 08:30 ${words.away(3)}`,
    `2028-01-17 19:00 ${words.away(1)}`,
  ]);
  await leaves(street, rosa, words);
}

async function adds(rosa: Dweller, words: Words): Promise<string> {
  await rosa.says(`/add ${words.line}`);
  await rosa.presses(words.step.paper);
  rosa.hears(words.understood);
  await rosa.presses(words.yes);
  const { uid, ...event } = eventIn(rosa.newest.file);
  assert.deepEqual(event, {
    sequence: 0,
    title: words.language === 'en' ? 'Appointment' : 'Cita',
    start: '2027-10-19T08:30:00',
    zone: 'America/New_York',
    alarms: event.alarms,
  });
  assert.ok(event.alarms > 0, 'the phone rings too');
  return uid;
}

async function moves(rosa: Dweller, words: Words, first: string): Promise<void> {
  await rosa.commands('dates');
  await rosa.presses(words.changed);
  await rosa.says(words.newDay);
  await rosa.presses(words.sameTime);
  await rosa.presses(words.samePlace);
  await rosa.presses(words.step.paper);
  rosa.reads();
  await rosa.presses(words.yes);
  const file = rosa.sees.findLast((came) => came.file)?.file;
  rosa.hears(words.itMoved);
  const { uid, sequence, start } = eventIn(file);
  assert.deepEqual([uid, sequence, start], [first, 1, '2027-10-26T08:30:00']);
}

async function goesOn(rosa: Dweller, words: Words): Promise<void> {
  await rosa.presses(words.tell);
  await rosa.presses(words.went);
  await rosa.says(words.next);
  await rosa.presses(words.step.paper);
  await rosa.presses(words.yes);
  assert.equal(eventIn(rosa.newest.file).start, '2028-01-18T08:30:00');
}

async function changesHour(rosa: Dweller, words: Words): Promise<void> {
  const { evening, hour, saved } = words.settings;
  await rosa.commands('settings');
  await rosa.presses(evening);
  rosa.reads();
  await rosa.says(hour);
  rosa.hears(saved);
}

async function leaves(street: Street, rosa: Dweller, words: Words): Promise<void> {
  rosa.reads();
  await rosa.commands('mydata');
  const { file } = rosa.hears(words.mydata);
  assert.match(file?.body ?? '', /"called": ?"Rosa"[^]*450 Main St, Hartford/);
  await rosa.commands('forget');
  rosa.hears(words.forget.warns);
  await rosa.presses(words.forget.yes);
  rosa.hears(words.forget.gone);
  assert.deepEqual(await street.documents(), { people: 0, circles: 0 });
  const traces = [rosa.account, rosa.account.split(':')[1]!, 'Rosa', 'Hartford'];
  for (const bytes of street.disk())
    for (const trace of traces) assert.ok(!bytes.includes(trace), 'nothing is left on the disk');
  await street.until('2028-03-01 10:00');
  rosa.hearsNothing();
}
