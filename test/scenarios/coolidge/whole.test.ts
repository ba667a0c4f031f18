/**
 * Coolidge from its first date to its last words, 2010 to 2014: two people of one family with dates of their own, a
 * petition, calls to two offices with a script that the family says yes to by itself, a deferral for one of them, news,
 * a no that holds, thanks and the end. The family is on one platform, everybody else on both.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '../../../src/domain/time.ts';
import { ASKS, SCRIPT, plansCalls, pressesOn } from '../../asking.ts';
import { joins } from '../../gather.ts';
import { SAYS, onlyCampaign } from '../../rallying.ts';
import { placeOf, pressesAt } from '../../square.ts';
import {
  agrees,
  allHear,
  ends,
  neverPublic,
  nobodyHears,
  putsNews,
  standsEverywhere,
  type Both,
} from '../../story.ts';
import {
  NORTH,
  PLAZA,
  allFollow,
  beginsIn,
  connectsAll,
  readAll,
  townOf,
  type Town,
} from '../../town.ts';
import type { Somebody } from '../../world.ts';

const NAME: Both = { en: 'Coolidge with Ana and Rafa', es: 'Coolidge con Ana y Rafa' };
const FIRST: Both = { en: 'Two of our neighbors report.', es: 'Dos vecinos se presentan.' };
const CALLS: Both = { en: ASKS.en.title, es: ASKS.es.title };
const DEFERRED: Both = { en: 'The son may stay two years.', es: 'El hijo se queda dos años.' };
const FATHER: Both = { en: 'The case of the father goes on.', es: 'El caso del padre sigue.' };
const LAST: Both = { en: 'Forty-one of you helped. Thank you.', es: 'Ayudaron cuarenta y uno.' };
const CITY = { en: /Phoenix/, es: /Phoenix/ };
const NUMBERED = /A000-000-000/;
const PHONE = /\d{3}-555-0100/;

/** Rafa is the son. */
interface Story extends Town {
  readonly rafa: Somebody;
}

for (const on of ['telegram', 'discord'] as const) {
  test(`Coolidge from the first check-in to the last words (the family on ${on})`, async () => {
    const start = '2010-03-01 10:00';
    const town = await townOf({ start, on, zone: 'America/Phoenix', city: CITY });
    const off = on === 'telegram' ? 'discord' : 'telegram';
    const story: Story = { ...town, rafa: town.world.person('Rafa', off, 'es') };
    await dates(story);
    await unnamed(story);
    await calls(story);
    await script(story);
    await counted(story);
    await deferral(story);
    await thanks(story);
    await ends(story, LAST);
    await story.world.advanceTo('2012-10-15 10:00');
    await story.world.bot.night();
    assert.deepEqual((await onlyCampaign(story.world)).crowds, []);
    await renewal(story);
    neverPublic(story, /(August|agosto) de? ?17|August 17|17 de agosto|Central Ave/);
  });
}

/** Both have dates of their own, in places hours away; one day that holds two is said in one message. */
async function dates({ world, ana, rafa }: Story): Promise<void> {
  await rafa.arrives({ language: 'es', city: /Phoenix/ });
  await joins({ person: ana, language: 'es' }, rafa, 'family');
  await ana.adds('presentación 2010-05-18 8:30 am, 2035 N Central Ave, Phoenix AZ');
  await rafa.adds('audiencia 2010-05-18 1:30 pm Phoenix AZ');
  for (const one of [ana, rafa]) one.reads();
  await world.advanceTo('2010-05-17 19:00');
  const evenings = rafa.news.filter(
    ({ kind, at }) => kind === 'reminder' && world.words(at) === '2010-05-17 18:00',
  );
  assert.equal(evenings.length, 1);
  assert.match(evenings[0]?.text ?? '', /1:30 de la tarde/);
  await world.advanceTo('2010-05-19 10:00');
  await ana.says('/fechas');
  await ana.presses(/^Ya pasó$/);
  await ana.presses(/^Sí fui$/);
  await ana.says('17 de agosto de 2012 a las 9:00 am');
  await ana.presses(/carta/);
  await ana.presses('Sí, guardar');
}

/** A text whose words hold a yes goes out; the name, which holds none yet, stands nowhere. */
async function unnamed(story: Story): Promise<void> {
  const { world, sara } = story;
  await world.advanceTo('2012-05-15 09:30');
  await beginsIn(story, NAME);
  await connectsAll(story);
  await allFollow(story);
  await putsNews(sara, FIRST);
  await world.crashes();
  await agrees(story, FIRST.es);
  standsEverywhere(story, FIRST);
  allHear(story, FIRST);
  neverPublic(story, /Ana|Rafa/);
  await world.advance(MINUTE);
  await agrees(story, NAME.es);
  await world.advance(2 * MINUTE);
  standsEverywhere(story, { en: `${NAME.en}[^]*${FIRST.en}`, es: `${NAME.es}[^]*${FIRST.es}` });
}

/** Whom to call is told one number at a time; what to say on the phone waits for a yes of its own. */
async function calls(story: Story): Promise<void> {
  const { world, sara, dan, flo } = story;
  readAll(story);
  await plansCalls(sara, 'en');
  await sara.presses(ASKS.en.keep);
  await sara.presses(ASKS.en.start);
  await world.restarts();
  nobodyHears(story);
  standsEverywhere(story, CALLS, 0);
  await agrees(story, 'ICE in Phoenix');
  standsEverywhere(story, {
    en: `Please call: ${CALLS.en}[^]*2 offices to call`,
    es: `Llame, por favor: ${CALLS.es}[^]*2 oficinas`,
  });
  allHear(story, CALLS);
  neverPublic(story, NUMBERED, PHONE);

  await pressesAt(world, dan, { square: NORTH, on: /Please call/, label: ASKS.en.begin });
  const bare = dan.hears(/Call ICE in Phoenix[^]*602-555-0100/);
  assert.match(bare.text, /Hours there: Monday to Friday, from 9:00[^]*clocks of Phoenix/);
  assert.match(bare.text, /Somebody answers there now/);
  assert.doesNotMatch(bare.text, NUMBERED, 'the script has no yes yet');
  await world.crashes();
  await pressesAt(world, flo, { square: PLAZA, on: /Llame, por favor/, label: ASKS.es.begin });
  const [led] = flo.news;
  assert.doesNotMatch(led?.text ?? '', PHONE, 'among others no number is shown');
  const [open] = led?.choices ?? [];
  const payload = /start=(p-call-[\w-]+)/.exec(open?.is === 'open' ? open.url : '')?.[1];
  await flo.says(`/start ${payload ?? ''}`);
  assert.match(flo.hears(/202-555-0100/).text, /hora de Nueva York|Nueva York/);
}

/** The son's yes to the script: from then on callers read it, in the language to speak and in their own. */
async function script(story: Story): Promise<void> {
  const { world, rafa, dan, flo } = story;
  await pressesOn(rafa, /Mire bien/, SAYS.es.yes);
  nobodyHears({ ...story, dan: story.fay });
  await world.restarts();
  await pressesAt(world, dan, { square: NORTH, on: /Please call/, label: ASKS.en.begin });
  const card = dan.hears(/602-555-0100/);
  assert.ok(card.text.includes(SCRIPT.en));
  assert.ok(!card.text.includes(SCRIPT.es));
  const { id } = await onlyCampaign(world);
  const action = await callId(story);
  await flo.does({ is: 'pressed', token: `v1:call:${id}.${action}` });
  const both = flo.hears(/202-555-0100/);
  assert.ok(both.text.includes(SCRIPT.en) && both.text.includes(SCRIPT.es));
}

async function callId({ world }: Story): Promise<string> {
  const { events } = await onlyCampaign(world);
  return events.find((event) => event.kind === 'action')?.id ?? '';
}

/** «I called», «voicemail», «they said …»: counted in every post, and never who, or what they were told. */
async function counted(story: Story): Promise<void> {
  const { world, sara, dan, flo, eli } = story;
  await dan.presses(ASKS.en.did);
  dan.hears(/1 call so far/);
  await flo.presses(ASKS.es.voicemail);
  flo.hears(/Van 2 llamadas/);
  await eli.presses(ASKS.es.begin);
  eli.hears(/602-555-0100/);
  await eli.presses(ASKS.es.said);
  await world.restarts();
  await eli.says('Lo van a mirar');
  eli.hears(/Ya lo pasé/);
  await world.advance(2 * MINUTE);
  standsEverywhere(story, {
    en: `${CALLS.en}[^]*3 calls so far`,
    es: `${CALLS.es}[^]*Van 3 llamadas`,
  });
  await sara.says('/calls');
  await sara.presses(new RegExp(CALLS.en));
  sara.hears(/Talked: 2\. Voicemail: 1\. With words: 1/);
  await sara.presses(ASKS.en.heard);
  assert.doesNotMatch(sara.hears(/Lo van a mirar/).text, /Eli/);
  // At night nobody answers anywhere; a card says when somebody does, on the clocks of the office.
  await world.advanceTo('2012-05-15 20:00');
  await dan.doesAt(
    { is: 'pressed', token: `v1:call:${(await onlyCampaign(world)).id}.${await callId(story)}` },
    placeOf(NORTH),
  );
  dan.hears(/Nobody answers there now[^]*Wednesday, May 16, 2012 at 9:00/);
}

/** The letter of 17 August: two years for the son alone; his yes puts his news out, and his father's no holds. */
async function deferral(story: Story): Promise<void> {
  const { world, ana, rafa, sara, tom } = story;
  await rafa.adds('audiencia 2012-08-16 9:00 am Phoenix AZ');
  await world.advanceTo('2012-08-16 14:00');
  readAll(story);
  const before = await fathersDates(story);
  await rafa.says('/fechas');
  await rafa.presses(/^Ya pasó$/);
  await rafa.presses('Dijeron que sí');
  await rafa.says('2 años');
  await rafa.presses(/carta/);
  await rafa.presses('Sí, guardar');
  assert.deepEqual(await fathersDates(story), before, 'the father’s dates are untouched');
  await putsNews(tom, DEFERRED, 'example.org/news');
  await pressesOn(rafa, new RegExp(DEFERRED.es), SAYS.es.yes);
  standsEverywhere(story, {
    en: `${DEFERRED.en}[^]*https://example.org/news`,
    es: `${DEFERRED.es}[^]*https://example.org/news`,
  });
  allHear(story, DEFERRED);

  await putsNews(tom, FATHER);
  await pressesOn(ana, new RegExp(FATHER.es), SAYS.es.no);
  await world.crashes();
  await pressesOn(rafa, new RegExp(FATHER.es), SAYS.es.yes);
  rafa.hears(/Alguien de su familia dijo que no/);
  for (const one of [sara, tom]) one.hears(/The family said no/);
  await world.advanceTo('2012-08-20 10:00');
  nobodyHears(story);
  standsEverywhere(story, FATHER, 0);
}

async function fathersDates({ world, ana }: Story) {
  const { people, circles } = await world.documents();
  const father = people.find(({ ways }) => ways.some(({ account }) => account === ana.account));
  return circles.flatMap(({ dates }) => dates.filter(({ of }) => of.includes(father!.id)));
}

/** The calls end with thanks in the place of the ask; no number is given out any more. */
async function thanks(story: Story): Promise<void> {
  const { world, sara, dan } = story;
  await sara.says('/calls');
  await sara.presses(new RegExp(CALLS.en));
  await sara.presses(ASKS.en.close);
  await sara.presses(ASKS.en.thanks);
  await world.restarts();
  await world.advance(2 * MINUTE);
  allHear(story, CALLS);
  standsEverywhere(story, { en: 'Thank you! It is over now', es: '¡Gracias! Ya terminó' });
  neverPublic({ ...story, dan: story.fay, flo: story.fay, eli: story.fay }, NUMBERED, PHONE);
  await dan.does({
    is: 'pressed',
    token: `v1:call:${(await onlyCampaign(world)).id}.${await callId(story)}`,
  });
  assert.doesNotMatch(dan.hears(/This is over/).text, PHONE);
  readAll(story);
}

/** Two years on, long after the campaign, the son is reminded in time to ask for more. */
async function renewal({ world, rafa }: Story): Promise<void> {
  rafa.reads();
  await world.advanceTo('2014-05-18 10:00');
  rafa.hears(/16 de agosto de 2014/);
}
