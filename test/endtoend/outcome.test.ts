/** A date ends before its day: through the real clients, the words come first and then the file for the phone. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openStreet, PLATFORMS } from './street.ts';
import { EN, ES, eventIn, type Words } from './words.ts';

const SAID = {
  en: { no: 'They said no', call: /call your lawyer/, undo: 'I tapped the wrong one' },
  es: { no: 'Dijeron que no', call: /llamar hoy a su abogado/, undo: 'Toqué el botón equivocado' },
} as const;

const HEARING = {
  en: 'hearing October 19 2027 8:30 am, 450 Main St, Hartford',
  es: 'audiencia 19 de octubre de 2027 8:30 am, 450 Main St, Hartford',
} as const;

for (const on of PLATFORMS)
  for (const words of [EN, ES])
    test(`${on}, ${words.language}: what is denied early leaves the phone, and comes back when that was a slip`, (t) =>
      isDeniedEarly(t, on, words));

async function isDeniedEarly(t: TestContext, on: (typeof PLATFORMS)[number], words: Words) {
  const street = await openStreet(t, '2027-09-01 10:00');
  const rosa = street.newcomer(on, 'Rosa', words.language);
  const { no, call, undo } = SAID[words.language];
  await rosa.arrives({ language: words.language });
  await rosa.adds(HEARING[words.language]);
  const { uid } = eventIn(rosa.newest.file);
  await rosa.commands('dates');
  await rosa.presses(words.done);
  rosa.reads();
  await rosa.presses(no);
  rosa.hears(call);
  const off = rosa.newest.file;
  assert.match(off?.body ?? '', /METHOD:CANCEL[^]*STATUS:CANCELLED/);
  assert.equal(eventIn(off).uid, uid);
  await rosa.presses(undo);
  const back = rosa.sees.findLast(({ file }) => file)?.file;
  assert.match(back?.body ?? '', /METHOD:PUBLISH[^]*STATUS:CONFIRMED/);
  assert.ok(rosa.newest.labels.includes(no), 'it is asked again');
}
