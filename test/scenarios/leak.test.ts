import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { memoryJournal, type MemoryJournal } from '../../src/adapters/journal/journal.ts';
import { openStore } from '../../src/adapters/lowdb/open.ts';
import { MemoryStore } from '../../src/adapters/memory/store.ts';
import { MasterVault } from '../../src/adapters/vault/vault.ts';
import { nativeId } from '../../src/domain/account.ts';
import { localDate } from '../../src/domain/time.ts';
import type { Store } from '../../src/ports/store.ts';
import { assertUnseen, datesOf, printedDuring, shapesOf } from '../canary.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const NAME = 'Quetzalina';
const SISTER = 'Xiomarita';
const PLACE = 'Calle Cempasúchil 4711, Hartford';
const NOTE = 'cuaderno turquesa 000-000-000';
const HEARD = 'palabras sueltas con azafrán';
const WORDS = [NAME, SISTER, PLACE, 'Cempasúchil', NOTE, 'turquesa', HEARD, 'azafrán'];

/** What the scenario must leave no trace of: words, days, and accounts. */
function canariesOf(world: World, ...people: readonly Somebody[]): readonly string[] {
  const days = [
    ['2027-10-19', '08:30'],
    ['2027-10-26', '09:40'],
  ].flatMap(([day = '', time = '']) => datesOf(localDate(day)!, world.instant(`${day} ${time}`)));
  return [...WORDS, ...days, ...people.map(({ account }) => nativeId(account))];
}

interface Cast {
  readonly ana: Somebody;
  readonly luz: Somebody;
}

function cast(world: World): Cast {
  return {
    ana: world.person(NAME, 'telegram'),
    luz: world.person(SISTER, 'discord', 'en'),
  };
}

/** Two people, a date with all it can have, a move, failures of every kind, and all that the bot says of it. */
async function life(world: World, { ana, luz }: Cast): Promise<void> {
  await ana.arrives();
  await luz.arrives({ language: 'en' });
  await trusts(ana, luz);
  await ana.says(`/add hearing 19 de octubre de 2027 8:30 am ${PLACE}`);
  await ana.presses(/aviso/);
  await ana.presses(/nota/i);
  await ana.says(NOTE);
  await ana.presses('Sí, guardar');
  await ana.says(HEARD);
  await ana.says('/mydata');
  await ana.does({ is: 'commanded', name: 'dates', words: PLACE, options: {} }, 'public');
  world.telegram.fails(
    { is: 'later', because: 'outage', unsure: true },
    { is: 'refused', because: 'malformed' },
  );
  await world.advanceTo('2027-10-01 10:00');
  await ana.does({ is: 'cut-off', because: 'blocked' });
  await world.advanceTo('2027-10-06 10:00');
  await ana.does({ is: 'back' });
  await moves(ana);
  await world.advanceTo('2027-10-28 10:00');
}

async function trusts(ana: Somebody, luz: Somebody): Promise<void> {
  await ana.says('/ajustes');
  await ana.presses('A quién avisar');
  await ana.says(SISTER);
  await luz.says(codeIn(ana));
  await luz.presses(/^Yes/);
}

function codeIn(ana: Somebody): string {
  return /([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/.exec(ana.sees.at(-1)?.text ?? '')?.[1] ?? '';
}

async function moves(ana: Somebody): Promise<void> {
  await ana.says('/fechas');
  await ana.presses(/ambió la fecha/);
  await ana.says('26 de octubre de 2027');
  await ana.says('9:40 am');
  await ana.presses(/^Igual: Calle/);
  await ana.presses(/aviso/);
  await ana.presses(/^Sí/);
}

test('a canary is found in every shape that it could leak in', () => {
  const found = (bytes: Buffer | string) => {
    assert.throws(() => {
      assertUnseen([PLACE], 'here', bytes);
    });
  };
  found(`{"place":"${PLACE}"}`);
  found(JSON.stringify(PLACE).replace('ú', '\\u00fa'));
  found(Buffer.from(`${PLACE}.`, 'utf16le'));
  for (const before of ['', 'a', 'ab']) {
    found(Buffer.from(`${before}${PLACE} and more`).toString('base64'));
    found(Buffer.from(`${before}${PLACE} and more`).toString('hex'));
  }
  assertUnseen([PLACE], 'something else', Buffer.alloc(4_096, 'nothing of that'));
  assert.ok(shapesOf(PLACE).every((shape) => shape.length > 8));
});

test('neither the journal nor the console says a name, a place, a note, a day or an account', async () => {
  const world = await newWorld('2027-09-01 10:00', { operator: 'telegram:77777' });
  const people = cast(world);
  const printed = await printedDuring(() => life(world, people));
  assert.ok(people.ana.letters().length > 3, 'it was a whole life');
  const canaries = canariesOf(world, people.ana, people.luz);
  assert.ok(world.journal.some((line) => line.includes('"is":"said"')));
  assert.ok(world.journal.some((line) => line.includes('"is":"not-said"')));
  assertUnseen(canaries, 'the journal', world.journal.join('\n'));
  assertUnseen(canaries, 'the console', printed);
  const { people: kept, circles } = await world.documents();
  const ids = [...kept, ...circles].map(({ id }) => id);
  assertUnseen(ids, 'the journal', world.journal.join('\n'));
});

/** A store whose every change throws, as long as it is told to, an error that says too much. */
function talkativeStore(): { readonly store: Store; throws: boolean } {
  const memory = new MemoryStore();
  const state = { throws: false };
  const store: Store = {
    read: (key) => memory.read(key),
    change: (key, apply) => {
      if (state.throws) throw new Error(`could not write ${NAME}, ${PLACE}`);
      return memory.change(key, apply);
    },
    erase: (key) => memory.erase(key),
    keys: () => memory.keys(),
    leaveNote: (note) => memory.leaveNote(note),
    takeNote: () => memory.takeNote(),
    close: () => memory.close(),
  };
  return Object.assign(state, { store });
}

test('an error that says too much is noted by its name and code only', async () => {
  const talkative = talkativeStore();
  const world = await newWorld('2027-09-01 10:00', { store: talkative.store });
  const { ana } = cast(world);
  await ana.arrives();
  await ana.adds(`hearing 19 de octubre de 2027 8:30 am ${PLACE}`);
  const printed = await printedDuring(async () => {
    talkative.throws = true;
    await ana.says('/add');
    await world.advanceTo('2027-09-19 12:00');
    talkative.throws = false;
    await world.advanceTo('2027-09-20 12:00');
  });
  ana.hears(/se rompió|algo|error|lo siento/i);
  const bugs = world.journal.filter((line) => line.includes('"is":"bug"'));
  assert.ok(bugs.length >= 2, 'at the desk and at the tick');
  for (const bug of bugs) assert.match(bug, /"name":"Error","code":""/);
  const canaries = canariesOf(world, ana);
  assertUnseen(canaries, 'the journal', world.journal.join('\n'));
  assertUnseen(canaries, 'the console', printed);
});

/** A sealed store on a real disk, as the program opens it. */
async function sealed(
  t: TestContext,
): Promise<{ folder: string; store: Store; journal: MemoryJournal }> {
  const folder = mkdtempSync(join(tmpdir(), 'contigo-leak-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const journal = memoryJournal();
  const vault = new MasterVault(Buffer.alloc(32, 7));
  const opened = await openStore({ folder, vault, isKeyNew: false, journal });
  assert.ok(opened.is === 'open');
  return { folder, store: opened.store, journal };
}

/** Every name below a folder, and what each file holds. */
function traces(folder: string): readonly (readonly [path: string, bytes: Buffer])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => {
    const isFile = statSync(join(folder, path)).isFile();
    return [path, isFile ? readFileSync(join(folder, path)) : Buffer.alloc(0)] as const;
  });
}

test('the data on the disk show nothing of anybody, in no file name and in no byte', async (t) => {
  const { folder, store, journal } = await sealed(t);
  const world = await newWorld('2027-09-01 10:00', { store });
  const people = cast(world);
  const canaries = canariesOf(world, people.ana, people.luz);
  const look = () => {
    for (const [path, bytes] of traces(folder)) {
      assertUnseen(canaries, 'a file name', path);
      assertUnseen(canaries, `the file ${path}`, bytes);
    }
  };
  const printed = await printedDuring(async () => {
    await life(world, people);
    look();
    await world.bot.stop(10_000);
  });
  look();
  assert.ok(traces(folder).length > 8);
  assertUnseen(canaries, 'the journal', [...world.journal, ...journal.lines].join('\n'));
  assertUnseen(canaries, 'the console', printed);
});

test('forget leaves nothing of a person and their circle on the disk, keys included', async (t) => {
  const { folder, store } = await sealed(t);
  const world = await newWorld('2027-09-01 10:00', { store });
  const { ana } = cast(world);
  const rosa = world.person('Rosa', 'discord', 'en');
  await rosa.arrives({ language: 'en' });
  const others = new Set((await store.keys()).map(({ id }): string => id));
  await ana.arrives();
  await ana.adds(`hearing 19 de octubre de 2027 8:30 am ${PLACE}`);
  const ids = (await store.keys()).map(({ id }): string => id).filter((id) => !others.has(id));
  const own = traces(folder).filter(([path]) => ids.some((id) => path.includes(id)));
  assert.ok(own.length >= 4, 'a document and a key of the person and of the circle');
  await trusts(ana, rosa);
  rosa.reads();
  await ana.says('/forget');
  await ana.presses(/^Sí/);
  ana.hears(/borr/i);
  for (const [path, bytes] of traces(folder)) {
    assert.ok(!ids.some((id) => path.includes(id) || bytes.includes(id)), path);
    for (const [, gone] of own) assert.ok(!bytes.includes(gone.subarray(9, 60)), path);
  }
  const told = rosa.news.map(({ text }) => text);
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /^Quetzalina has left Contigo/);
  assert.doesNotMatch(told.join(), /2027|October|hearing|court|4711|Hartford/i);
  const { people, circles } = await world.documents();
  assert.deepEqual([people.length, circles.length], [1, 1]);
  assertUnseen(
    [PLACE, 'Hartford', '2027-10-19'],
    'what is left',
    JSON.stringify([people, circles]),
  );
  await world.bot.stop(10_000);
});

test('the calendar file and the first line of a reminder say nothing of what it is about', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana } = cast(world);
  await ana.arrives();
  await ana.adds(`hearing 19 de octubre de 2027 8:30 am ${PLACE}`);
  const { body = '', name = '' } = ana.sees.at(-1)?.file ?? {};
  const titles = body
    .split(/\r\n(?! )/)
    .filter((line) => /^SUMMARY|^X-WR-CALNAME|^PRODID/.test(line));
  assert.ok(titles.length > 0);
  assert.doesNotMatch(`${name} ${titles.join(' ')}`, /corte|ICE|audiencia|hearing|court|4711/i);
  await world.advanceTo('2027-09-19 12:00');
  const [first = ''] = ana.sees.at(-1)?.text.split('\n') ?? [];
  assert.doesNotMatch(first, /corte|ICE|audiencia|octubre|4711|Quetzalina/i);
});
