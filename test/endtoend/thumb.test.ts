/** Two minutes with a thumb, through the real clients: each tap and each message is counted. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openStreet, PLATFORMS } from './street.ts';
import { EN, ES, eventIn, type Words } from './words.ts';

const MOST = 5;

interface Said {
  readonly line: string;
  readonly weekend: string;
  readonly itSaysSo: string;
  readonly refused: string;
  readonly anyDay: string;
  readonly expiry: string;
}

const SAID: Readonly<Record<'en' | 'es', Said>> = {
  en: {
    line: 'ICE check-in Oct 19 2027 8:30am Hartford',
    weekend: 'ICE check-in Oct 23 2027 8:30am Hartford',
    itSaysSo: 'Yes, it says so',
    refused: 'They said no',
    anyDay: 'No day is given',
    expiry: 'expiry July 20 2028 all day Springfield, MA',
  },
  es: {
    line: 'cita con ICE 19 de octubre 2027 8:30 am Hartford',
    weekend: 'cita con ICE 23 de octubre 2027 8:30 am Hartford',
    itSaysSo: 'Sí, eso dice',
    refused: 'Dijeron que no',
    anyDay: 'No dan un día',
    expiry: 'vence 20 de julio de 2028 todo el día Springfield, MA',
  },
};

/** Does one thing after the other, each a tap or a message, and says how many they were. */
async function counted(...steps: readonly (() => Promise<void>)[]): Promise<number> {
  for (const step of steps) await step();
  return steps.length;
}

for (const on of PLATFORMS)
  for (const words of [EN, ES]) {
    test(`${on}, ${words.language}: from a paper to a kept date in at most five`, (t) =>
      keeps(t, on, words));
    test(`${on}, ${words.language}: a stay is denied in one line, and any day is kept in five`, (t) =>
      isDenied(t, on, words));
  }

async function arrives(t: TestContext, on: 'telegram' | 'discord', { language }: Words) {
  const street = await openStreet(t, '2027-09-01 10:00');
  const rosa = street.newcomer(on, 'Rosa', language);
  await rosa.arrives({ language });
  return { street, rosa, taps: (label: string | RegExp) => () => rosa.presses(label) };
}

async function keeps(t: TestContext, on: 'telegram' | 'discord', words: Words): Promise<void> {
  const { street, rosa, taps } = await arrives(t, on, words);
  const said = SAID[words.language];
  const [paper, yes] = [taps(words.step.paper), taps(words.yes)];
  assert.equal(await counted(() => rosa.says(said.line), paper, yes), 3);
  assert.equal(eventIn(rosa.newest.file).start, '2027-10-19T08:30:00');
  const begun = await counted(() => rosa.says(said.weekend), paper);
  await street.crashes();
  await street.starts();
  assert.ok(begun + (await counted(taps(said.itSaysSo), yes)) < MOST);
  assert.equal(eventIn(rosa.newest.file).start, '2027-10-23T08:30:00');
}

async function isDenied(t: TestContext, on: 'telegram' | 'discord', words: Words): Promise<void> {
  const { rosa, taps } = await arrives(t, on, words);
  const said = SAID[words.language];
  await rosa.adds(said.expiry);
  await rosa.commands('dates');
  const [refused, anyDay] = [taps(said.refused), taps(said.anyDay)];
  const [paper, yes] = [taps(words.step.paper), taps(words.yes)];
  assert.equal(await counted(taps(words.done), refused, anyDay, paper, yes), MOST);
  rosa.hears(words.language === 'en' ? /Removal date/ : /Fecha de deportación/);
}
