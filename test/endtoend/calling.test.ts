/**
 * A call-in through the real clients: posted with its button in a Telegram group, a channel and on a Discord server,
 * numbers in turn and with a tap, «I called», «voicemail», «they said …», the count kept up in the posts, the script
 * only with a yes of its own, over restarts.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ASKS, SCRIPT, plansCalls } from '../asking.ts';
import {
  aWhile,
  begins,
  connects,
  movement,
  onServer,
  postsWith,
  pressesInGroup,
  type Movement,
} from './movement.ts';

const PHONE = /\d{3}-555-0100/;
const NUMBERED = /A000-000-000/;

const WORDS = {
  en: {
    first: /Call ICE in Phoenix/,
    second: /Call DHS in Washington/,
    hours:
      /from 9:00 in the morning to 5:00 in the afternoon, on the clocks of Phoenix[^]*Somebody answers there now/,
    counted: /I have counted your call/,
    two: /2 calls so far/,
    three: /3 calls so far/,
    ask: /What did they say\?/,
    kept: /I have passed it on/,
    heard: 'They will look at it.',
    both: /Talked: 2\. Voicemail: 1\. With words: 1/,
  },
  es: {
    first: /Llame a ICE in Phoenix/,
    second: /Llame a DHS in Washington/,
    hours: /9:00 de la mañana[^]*5:00 de la tarde, hora de Phoenix[^]*Ahora sí contestan/,
    counted: /Ya conté su llamada/,
    two: /Van 2 llamadas/,
    three: /Van 3 llamadas/,
    ask: /¿Qué le dijeron\?/,
    kept: /Ya lo pasé/,
    heard: 'Lo van a mirar.',
    both: /Hablaron: 2\. Mensaje: 1\. Con palabras: 1/,
  },
} as const;

for (const language of ['en', 'es'] as const) {
  test(`${language}: calls are asked for in three places, numbers given in turn, counted, and nothing of the case is read`, async (t) => {
    const all = await movement(t, language);
    const { ana, sara, luz, says, street } = all;
    for (const one of [ana, sara, luz]) await one.arrives({ language, city: says.city });
    await street.until('2027-09-01 14:00');
    await begins(all);
    await connects(all);
    await asks(all, language);
    await calls(all, language);
    await scripted(all, language);
    await counts(all, language);
  });
}

/** It stands in all three places with the family's yes and not before, and no number is in a post. */
async function asks(all: Movement, language: 'en' | 'es'): Promise<void> {
  const { street, sara, ana } = all;
  const said = ASKS[language];
  await plansCalls(sara, language);
  await sara.presses(said.keep);
  await sara.presses(said.start);
  await street.restarts();
  await aWhile(all);
  assert.deepEqual(postsWith(all, said.title), [0, 0, 0]);
  const asked = ana.news.filter(({ as }) => as === 'letter').map(({ text }) => text);
  assert.equal(asked.filter((text) => NUMBERED.test(text)).length, 1, 'the script, by itself');
  await pressesYes(all, said.title);
  await aWhile(all);
  assert.deepEqual(postsWith(all, said.title), [1, 1, 1]);
  for (const one of [PHONE, NUMBERED]) assert.deepEqual(postsWith(all, one), [0, 0, 0]);
}

/** The family's yes under the words that say this. */
async function pressesYes({ ana, street }: Movement, words: string): Promise<void> {
  const seen = ana.person
    .sees()
    .findLast(({ words: shown, buttons }) => shown.includes(words) && buttons.length === 3);
  assert.ok(seen, 'asked for that yes');
  const [yes] = seen.buttons;
  await ana.forges(yes!.token);
  await street.settled();
}

/** The first who asks gets the first office, the next one the other; a tap dials. */
async function calls(all: Movement, language: 'en' | 'es'): Promise<void> {
  const { street, dan, kim } = all;
  const [words, said] = [WORDS[language], ASKS[language]];
  await dan.presses(said.begin);
  const card = dan.hears(words.first);
  assert.equal(card.ephemeral, true);
  assert.match(card.text, words.hours);
  assert.doesNotMatch(card.text, NUMBERED);
  assert.match(dan.person.sees().at(-1)?.words ?? '', /<\+1 602-555-0100>/, 'Discord dials it');
  await street.restarts();
  const payload = await pressesInGroup(all, said.begin);
  assert.match(payload, /^p-call-/);
  await kim.says(`/start ${payload}`);
  assert.match(kim.hears(words.second).text, /\+1 202-555-0100/, 'Telegram dials it');
}

/** With the yes to the script callers read it; the one who has a number keeps it. */
async function scripted(all: Movement, language: 'en' | 'es'): Promise<void> {
  const { street, dan } = all;
  const [words, said] = [WORDS[language], ASKS[language]];
  await pressesYes(all, SCRIPT.en);
  await street.restarts();
  await aWhile(all);
  assert.deepEqual(postsWith(all, NUMBERED), [0, 0, 0]);
  await dan.presses(said.begin);
  assert.ok(dan.hears(words.first).text.includes(SCRIPT.en));
}

/** Each says how it went; the posts count in their place, and what was said is for those who run it. */
async function counts(all: Movement, language: 'en' | 'es'): Promise<void> {
  const { street, sara, dan, kim, group } = all;
  const [words, said] = [WORDS[language], ASKS[language]];
  await dan.presses(said.did);
  dan.hears(words.counted);
  await kim.presses(said.voicemail);
  kim.hears(words.two);
  await street.restarts();
  await aWhile(all);
  assert.deepEqual(postsWith(all, words.two), [1, 1, 1]);

  // Within the hour it would be the same call.
  await street.until('2027-09-01 15:30');
  await dan.presses(said.begin);
  await dan.presses(said.said);
  dan.hears(words.ask);
  await dan.fillsIn(/^✏️/, words.heard);
  dan.hears(words.kept);
  await street.restarts();
  await aWhile(all);
  assert.deepEqual(postsWith(all, words.three), [1, 1, 1]);
  const post = group.sees().find(({ text }) => text.includes(said.title));
  assert.ok(post && post.edits > 0, 'counted in its place');
  assert.ok(onServer(all).every(({ words: shown }) => !shown.includes(words.heard)));

  await sara.says(said.calls);
  await sara.presses(new RegExp(said.title));
  sara.hears(words.both);
  await sara.presses(said.heard);
  sara.hears(new RegExp(words.heard));
}
