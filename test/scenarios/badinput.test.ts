import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { COMMANDS } from '../../commands/index.ts';
import { isCircle, isPerson } from '../../src/adapters/lowdb/schema.ts';
import type { Did } from '../../src/ports/chat.ts';
import { newWorld, type Somebody, type World } from '../world.ts';
import { NASTY, forgedToken, noDay } from './nonsense.ts';
import type { Seen } from '../stage.ts';

/** The same nonsense every time, so that what fails here fails again. */
const SEED = 20_271_019;

/** What was sent: shown as code points, since some of it cannot be seen. */
function shown(sent: unknown): string {
  return JSON.stringify(sent).replace(/[^\x20-\x7e]/g, (one) => {
    return `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Somebody heard something whole: no name of a sentence in place of it, half a letter or a trick of direction. */
function isWhole({ text }: Seen): boolean {
  const isSaid = text.trim() !== '' && !/^[a-z]+(?:-[a-z]+)+$/m.test(text);
  return isSaid && !/[\p{Cs}\u202a-\u202e\u0000]/u.test(text);
}

/** What is said when there is nothing more to do: that nothing happened, or where to turn. */
const COMPLETE = /Nothing was|No se |in the settings|en los ajustes/;

/** There is something to press, to write, or a command to go on with, or nothing left to do. */
function showsAWay(news: readonly Seen[]): boolean {
  return news.some(
    ({ choices, kind, text }) =>
      choices.length > 0 || kind === 'question' || /\/\w+/.test(text) || COMPLETE.test(text),
  );
}

/** Nothing crashed, and every document is one that could be read back, with whole letters only. */
async function isSound(world: World): Promise<void> {
  assert.deepEqual(
    world.journal.filter((line) => line.includes('"is":"bug"')),
    [],
  );
  const { people, circles } = await world.documents();
  for (const one of [...people, ...circles]) {
    const text = JSON.stringify(one);
    const kept: unknown = JSON.parse(text);
    assert.ok(one.kind === 'person' ? isPerson(kept) : isCircle(kept), 'a document is half saved');
    assert.doesNotMatch(unescaped(text), /[\p{Cs}\u0000\u202a-\u202e\u2066-\u2069]/u);
  }
}

/** JSON with the characters that it writes as escapes, a backslash of somebody's own left as it is. */
function unescaped(json: string): string {
  return json.replace(/\\(?:u([0-9a-f]{4})|.)/g, (whole, code?: string) =>
    code === undefined ? whole : String.fromCharCode(parseInt(code, 16)),
  );
}

/** Does this, and hears something whole with a way on. */
async function isAnswered(somebody: Somebody, did: Did): Promise<void> {
  somebody.reads();
  await somebody.does(did);
  const { news } = somebody;
  assert.ok(news.length > 0, `silence after ${shown(did)}`);
  for (const seen of news) assert.ok(isWhole(seen), `${shown(seen.text)} after ${shown(did)}`);
  assert.ok(
    showsAWay(news),
    `no way on in ${shown(news.map(({ text }) => text))} after ${shown(did)}`,
  );
}

const say = (words: string): Did => ({ is: 'said', words });
const command = (name: string, words: string): Did => ({
  is: 'commanded',
  name,
  words,
  options: {},
});

async function arrived(language: 'en' | 'es' = 'en'): Promise<{ world: World; ana: Somebody }> {
  const world = await newWorld('2027-01-10 10:00');
  const ana = world.person('Ana', 'telegram', language);
  await ana.arrives({ language });
  return { world, ana };
}

async function datesIn(world: World) {
  return (await world.documents()).circles.flatMap(({ dates }) => dates);
}

for (const language of ['en', 'es'] as const) {
  test(`a thousand wrong dates are each asked about again, in ${language}, and none is kept`, async () => {
    const { world, ana } = await arrived(language);
    await ana.says('/add');
    await ana.says(language === 'en' ? 'hearing' : 'audiencia');
    for (const words of fc.sample(noDay, { seed: SEED, numRuns: 500 })) {
      await isAnswered(ana, say(words));
      const [draft] = (await world.documents()).circles.flatMap(({ drafts }) =>
        Object.values(drafts),
      );
      assert.equal(draft?.asking, 'date', `after ${shown(words)}`);
      assert.ok(!('date' in draft.answers), `${shown(words)} was taken for a day`);
    }
    await isSound(world);
    assert.deepEqual(await datesIn(world), []);
    await ana.says('2027-10-19');
    assert.match(ana.sees.at(-1)?.text ?? '', /time|hora/);
  });
}

test('nasty texts are answered at every question of the first contact', async () => {
  for (const words of NASTY) {
    const world = await newWorld('2027-01-10 10:00');
    const ana = world.person('Ana', 'telegram', 'en');
    await isAnswered(ana, say(words));
    await isAnswered(ana, command('start', words));
    for (const right of ['English', 'Ana', 'New York', 'yes']) {
      await isAnswered(ana, say(words));
      await isAnswered(ana, say(right));
    }
    await isSound(world);
    assert.deepEqual(await datesIn(world), []);
  }
});

test('nasty texts are answered at every question about a date, and only Yes saves', async () => {
  for (const words of NASTY) {
    const { world, ana } = await arrived();
    await ana.says('/add');
    for (const right of ['hearing', '2027-10-19', '8:30 am', 'Hartford', 'letter']) {
      await isAnswered(ana, say(words));
      await ana.says(right);
    }
    for (let step = 0; step < 6 && ana.sees.at(-1)?.kind !== 'read-back'; step += 1) {
      await ana.does({ is: 'pressed', token: firstToken(ana) });
    }
    await isAnswered(ana, say(words));
    assert.deepEqual(await datesIn(world), [], `after ${shown(words)}`);
    await isSound(world);
  }
});

function firstToken(somebody: Somebody): string {
  const choices = [...somebody.sees].reverse().flatMap((seen) => seen.choices);
  const first = choices.find((choice) => choice.is === 'press');
  return first?.is === 'press' ? first.token : '';
}

test('nasty texts are answered after every command, and as every option', async () => {
  const { world, ana } = await arrived();
  for (const { name } of COMMANDS.filter(({ name }) => name !== 'status')) {
    for (const words of NASTY) {
      await isAnswered(ana, command(name, words));
      const options = { kind: words, date: words, time: words, place: words, code: words };
      await isAnswered(ana, { is: 'commanded', name, words: '', options });
    }
  }
  for (const words of NASTY) await isAnswered(ana, command(words, words));
  await isSound(world);
  assert.deepEqual(await datesIn(world), []);
  assert.equal((await world.documents()).people.length, 1);
});

test('nasty options before the first contact are answered, and asked about after it', async () => {
  for (const words of NASTY) {
    const world = await newWorld('2027-01-10 10:00');
    const ana = world.person('Ana', 'discord', 'en');
    const options = { kind: words, date: words, place: words };
    await isAnswered(ana, { is: 'commanded', name: 'add', words: '', options });
    for (const right of ['English', 'Ana', 'New York', 'yes']) await isAnswered(ana, say(right));
    await isSound(world);
    assert.deepEqual(await datesIn(world), []);
  }
});

test('a nasty place and note are kept whole, read back whole, and harmless in the calendar file', async () => {
  for (const words of NASTY.filter((one) => one.length < 1_000)) {
    const { world, ana } = await arrived();
    const options = { kind: 'hearing', date: '2027-10-19', time: '8:30 am', place: words };
    await isAnswered(ana, { is: 'commanded', name: 'add', words: '', options });
    await throughTo(ana, 'Yes, save it');
    await ana.presses('The note');
    await ana.says(words);
    await throughTo(ana, 'Yes, save it');
    await ana.presses('Yes, save it');
    assert.equal((await datesIn(world)).length, 1, `after ${shown(words)}`);
    const { body = '' } = ana.sees.at(-1)?.file ?? {};
    assert.equal(body.match(/^BEGIN:VEVENT\r$/gm)?.length, 1);
    assert.equal(body.match(/^END:VEVENT\r$/gm)?.length, 1);
    await isSound(world);
    await isAnswered(ana, command('dates', ''));
    await isAnswered(ana, command('mydata', ''));
    await world.advanceTo('2027-10-21 10:00');
    assert.ok(ana.letters().length >= 6);
    await isSound(world);
  }
});

/** Answers what is still open with the first button, until there is one with this label. */
async function throughTo(ana: Somebody, label: string): Promise<void> {
  for (let step = 0; step < 6; step += 1) {
    if (ana.sees.at(-1)?.choices.some((choice) => choice.label === label)) return;
    await ana.does({ is: 'pressed', token: firstToken(ana) });
  }
  assert.fail(`«${label}» was never offered, but ${shown(ana.sees.at(-1)?.text)}`);
}

test('emoji alone are a name', async () => {
  const world = await newWorld('2027-01-10 10:00');
  const somebody = world.person('🦋🌵', 'telegram', 'en');
  await somebody.arrives({ language: 'en' });
  const { people } = await world.documents();
  assert.equal(people[0]?.called, '🦋🌵');
  await isSound(world);
});

/** The first words of tokens: what a forger would try. */
const ACTIONS = [
  ...COMMANDS.flatMap(({ presses = {} }) => Object.keys(presses)),
  'a',
  'write',
  'constructor',
  'nothing',
];

test('a thousand forged buttons do nothing to anybody, whoever presses them', async () => {
  const { world, ana } = await arrived();
  await ana.adds('hearing October 19 2027 8:30 am, room 4, Hartford');
  await ana.says('/add hearing October 20 2027 9:30 am, room 5, Hartford');
  const eve = world.person('Eve', 'discord', 'en');
  await eve.arrives({ language: 'en' });
  const kept = await documentsOf(world, 'Ana');
  for (const token of fc.sample(forgedToken(ACTIONS, idsIn(kept)), {
    seed: SEED,
    numRuns: 1_000,
  })) {
    await eve.does({ is: 'pressed', token });
    await eve.does({ is: 'wrote', token, words: '2027-10-21' });
  }
  await isSound(world);
  assert.deepEqual(await documentsOf(world, 'Ana'), kept);
  const heard = eve.sees.map(({ text, file }) => text + (file?.body ?? '')).join('\n');
  assert.doesNotMatch(heard, /\bAna\b|October (19|20)|room [45]|Hartford/);
});

async function documentsOf(world: World, called: string) {
  const { people, circles } = await world.documents();
  const person = people.find((one) => one.called === called);
  return { person, circles: circles.filter(({ id }) => person?.circles.includes(id)) };
}

function idsIn({ person, circles }: Awaited<ReturnType<typeof documentsOf>>): readonly string[] {
  const ofCircles = circles.flatMap(({ id, dates, drafts }) => [
    id,
    ...dates.map((date) => date.id),
    ...Object.values(drafts).map((draft) => draft.id),
  ]);
  return [person?.id ?? '', ...ofCircles];
}

test('a button of somebody else does nothing, and shows nothing of them', async () => {
  const { world, ana } = await arrived();
  const luz = world.person('Luz', 'discord', 'en');
  await luz.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, room 4, Hartford');
  await ana.says('/dates');
  await ana.says('/add hearing October 20 2027 9:30 am, room 5, Hartford');
  await ana.says('/forget');
  const kept = await documentsOf(world, 'Ana');
  const tokens = ana.sees.flatMap(({ choices }) =>
    choices.flatMap((choice) => (choice.is === 'press' ? [choice.token] : [])),
  );
  for (const token of new Set(tokens)) {
    if (token.startsWith('v1:run:')) continue;
    await isAnswered(luz, { is: 'pressed', token });
    await luz.does({ is: 'wrote', token, words: 'something' });
  }
  assert.deepEqual(await documentsOf(world, 'Ana'), kept);
  const heard = luz.sees.map(({ text, file }) => text + (file?.body ?? '')).join('\n');
  assert.doesNotMatch(heard, /\bAna\b|October (19|20)|room [45]|Hartford/);
  await isSound(world);
});

test('a «Yes» under an older read-back saves nothing that it did not show', async () => {
  const { world, ana } = await arrived();
  await ana.says('/add hearing October 19 2027 8:30 am Hartford');
  await throughTo(ana, 'Yes, save it');
  const old = firstToken(ana);
  await ana.presses('Change something');
  await ana.presses(/^The (day|date)/i);
  await ana.says('October 26 2027');
  await isAnswered(ana, { is: 'pressed', token: old });
  assert.deepEqual(await datesIn(world), []);
  await ana.presses('Yes, save it');
  assert.deepEqual(
    (await datesIn(world)).map(({ versions }) => versions[0].when.date),
    ['2027-10-26'],
  );
});

test('«Yes» pressed twice saves once, and after «cancel» not at all', async () => {
  const { world, ana } = await arrived();
  await ana.says('/add hearing October 19 2027 8:30 am Hartford');
  await throughTo(ana, 'Yes, save it');
  const yes = firstToken(ana);
  await Promise.all([1, 2, 3].map(() => ana.does({ is: 'pressed', token: yes })));
  await isAnswered(ana, { is: 'pressed', token: yes });
  assert.equal((await datesIn(world)).length, 1);
  await ana.says('/add hearing October 27 2027 8:30 am Hartford');
  await throughTo(ana, 'Yes, save it');
  const dropped = firstToken(ana);
  await ana.says('/cancel');
  await isAnswered(ana, { is: 'pressed', token: dropped });
  assert.equal((await datesIn(world)).length, 1);
});

test('in a public place nothing at all is looked up, kept or said', async () => {
  const { world, ana } = await arrived();
  await ana.adds('hearing October 19 2027 8:30 am, room 4, Hartford');
  await ana.says('/dates');
  const eve = world.person('Eve', 'telegram', 'en');
  const token = firstToken(ana);
  const kept = await world.documents();
  ana.reads();
  for (const words of NASTY) {
    for (const somebody of [ana, eve]) {
      await somebody.does(say(words), 'public');
      await somebody.does(command('dates', words), 'public');
      await somebody.does({ is: 'pressed', token }, 'public');
      await somebody.does({ is: 'wrote', token, words }, 'public');
      const texts = new Set(somebody.news.map(({ text }) => text));
      assert.equal(texts.size, 1, 'the same pointer to the private chat, whatever was said');
      assert.doesNotMatch([...texts].join(), /Ana|October|room 4|Hartford/);
    }
  }
  assert.deepEqual(await world.documents(), kept);
  await isSound(world);
});
